# SPDX-License-Identifier: MIT
"""Where Tab comes to what is made late: Qt puts it at the end of the window, wherever it stands.

Only what takes the focus counts: after a widget that does not, Qt orders nothing, and says nothing of it. And the
chain of Tab itself must not be read: PySide makes each widget that `nextInFocusChain` gives a child of the one that
was asked, and lets go of it with that one.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def put_after(before: QWidget, late: QWidget) -> None:
    """Tab goes on from the last stop in `before` to those in `late`, each in the order in which they were made."""
    for one, following in pairwise([*_stops(before)[-1:], *_stops(late)]):
        QWidget.setTabOrder(one, following)


def laid_out(whole: QWidget) -> Iterator[QWidget]:
    """A widget and all in it that a layout places, in the order in which they are placed, whenever they were made."""
    yield whole
    if isinstance(whole, QScrollArea) and (inner := whole.widget()) is not None:
        yield from laid_out(inner)
    elif (layout := whole.layout()) is not None:
        yield from _placed(layout)


def _placed(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if isinstance(item, QLayout):
            yield from _placed(item)
        elif item is not None and (widget := item.widget()) is not None:
            yield from laid_out(widget)


def _stops(whole: QWidget) -> list[QWidget]:
    """A widget and all in it, as far as it takes the focus."""
    inside = [each for each in whole.findChildren(QWidget) if whole.isAncestorOf(each)]
    return [each for each in (whole, *inside) if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
