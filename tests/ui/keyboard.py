# SPDX-License-Identifier: MIT
"""A window by keyboard alone: where Tab goes, whether that is the order in which one reads, and what it never reaches.

One reads down, and along a line from the leading side on. What stands together is read together: two stops of Tab
are compared as the parts that they belong to stand within the smallest whole that holds both.
"""

from collections.abc import Collection, Iterator

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from followup_desk.ui.parts.choice_row import ChoiceRow

MANY_STOPS = 250
OVERLAP = 4
"""So far may what comes next reach into what stands before it: the frames of Qt's own controls do."""
RISE = 36
"""So far may what comes next stand above what it stands beside: a button in the middle of two lines."""
_OF_QT = (QComboBox, QLineEdit, QAbstractItemView, QTabBar, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
_HANDLERS = frozenset({"mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent"})


def stops(*, back: bool = False) -> list[QWidget]:
    """What Tab comes to from where the focus is until it is there again; it is not caught on the way."""
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    found = [_focused()]
    for _ in range(MANY_STOPS):
        QTest.keyClick(found[-1], key)
        here = _focused()
        if here is found[-1] and not isinstance(here, QAbstractButton):
            continue  # it has links that Tab goes through
        if here is found[0]:
            return found
        assert here not in found, f"Tab is caught: {called(found[-1])} leads back to {called(here)}"
        found.append(here)
    if len(found) == 1:
        return found  # there is no other stop
    raise AssertionError(f"Tab does not come back from {called(found[-1])}")


def steps_back(walked: list[QWidget]) -> list[str]:
    """Where Tab goes back instead of on; once, from the end to the beginning, it must."""
    pairs = zip(walked, [*walked[1:], walked[0]], strict=True)
    return [f"{called(here)} -> {called(there)}" for here, there in pairs if not _reads_on(here, there)]


def mouse_only(whole: QWidget, reached: Collection[QWidget], otherwise: Collection[str] = ()) -> list[str]:
    """What takes clicks in a window and is not among what Tab reached, nor in a row that the arrows go along;
    `otherwise`: the accessible names of what has a key or a menu entry of its own."""
    missed = [each for each in _clickable(whole) if each not in reached and each.accessibleName() not in otherwise]
    in_rows = {id(each) for row in _rows(whole) if not row.isdisjoint(reached) for each in row}
    return [called(each) for each in missed if id(each) not in in_rows]


def called(widget: QWidget) -> str:
    """For the message of a test."""
    says = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return f"{type(widget).__name__} “{says}”"


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def _clickable(whole: QWidget) -> Iterator[QWidget]:
    for each in whole.findChildren(QWidget):
        if each.window() is whole.window() and each.isVisible() and each.isEnabled() and _takes_clicks(each):
            yield each


def _takes_clicks(widget: QWidget) -> bool:
    """Qt's own controls, but not the parts that they are made of; and what handles clicks itself."""
    if isinstance(widget, QHeaderView) or isinstance(widget.parentWidget(), _OF_QT):
        return False
    own = (kind for kind in type(widget).__mro__ if kind.__module__.startswith("followup_desk"))
    handles = any(not _HANDLERS.isdisjoint(vars(kind)) for kind in own)
    return handles or isinstance(widget, (QAbstractButton, *_OF_QT))


def _rows(whole: QWidget) -> list[set[QWidget]]:
    """Buttons among which the arrows go."""
    groups = [set[QWidget](group.buttons()) for group in whole.findChildren(QButtonGroup)]
    return groups + [set[QWidget](row.buttons()) for row in whole.findChildren(ChoiceRow)]


def _reads_on(here: QWidget, there: QWidget) -> bool:
    whole = next(each for each in _around(here) if each is there or each.isAncestorOf(there))
    if whole in (here, there):
        return whole is here
    one, two = _part(whole, here).geometry(), _part(whole, there).geometry()
    if one.adjusted(OVERLAP, OVERLAP, -OVERLAP, -OVERLAP).intersects(two):
        return True  # it stands over it, as the word after an act does
    below = two.top() >= one.bottom() - OVERLAP
    gap = one.left() - two.right() if whole.isRightToLeft() else two.left() - one.right()
    beside = gap >= -OVERLAP
    return below or (beside and two.bottom() >= one.top() - RISE)


def _part(whole: QWidget, within: QWidget) -> QWidget:
    """The child of a whole in which this is."""
    return next(each for each in _around(within) if each.parentWidget() is whole)


def _around(widget: QWidget) -> Iterator[QWidget]:
    """Itself and all that it is in, the smallest first."""
    here: QWidget | None = widget
    while here is not None:
        yield here
        here = here.parentWidget()
