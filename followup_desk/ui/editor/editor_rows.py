# SPDX-License-Identifier: MIT
"""A list inside the contact editor: its rows one below the other, and the buttons that add to it."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.ui.editor.editor_row import EditorRow
from followup_desk.ui.parts.keyed_button import KeyedButton

Row = TypeVar("Row", bound=EditorRow)


class EditorRows(QWidget, Generic[Row]):
    """`rows()` are in the order shown. Moving or taking one out keeps the focus where the user works."""

    def __init__(self, name: str, *, ordered: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._ordered = ordered
        self._made: list[Row] = []
        self._adders: list[tuple[KeyedButton, Callable[[], Row]]] = []
        self._box = QVBoxLayout()
        self._box.setSpacing(6)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        self._buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(self._box)
        layout.addLayout(self._buttons)

    def rows(self) -> Sequence[Row]:
        """The rows in the order shown."""
        return self._made

    def filled(self) -> list[Row]:
        """The rows that say something."""
        return [row for row in self._made if not row.is_empty()]

    def add_button(self, text: str, make: Callable[[], Row]) -> KeyedButton:
        """A button that adds what `make` gives."""
        button = KeyedButton(text, icon="plus", role="mini")
        button.clicked.connect(self._add_clicked)
        self._buttons.insertWidget(len(self._adders), button)
        self._adders.append((button, make))
        return button

    def append(self, row: Row) -> Row:
        """Put a row at the end."""
        row.add_end_buttons(movable=self._ordered)
        row.step_wanted.connect(self._step)
        row.removal_wanted.connect(self._remove)
        self._made.append(row)
        self._box.addWidget(row)
        row.show()  # at once: a layout shows it only later, and what is hidden takes no focus
        if self.isVisible():
            self._mend_tab_order()
        return row

    def append_and_go(self, row: Row) -> Row:
        """Put a row at the end and the focus into it."""
        self.append(row)
        row.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def clear(self) -> None:
        """Nothing is wrong any more."""
        for row in self._made:
            row.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._mend_tab_order()

    def _add_clicked(self) -> None:
        make = next(make for button, make in self._adders if button is self.sender())
        self.append_and_go(make())

    def _step(self, row: Row, step: int) -> None:
        at = self._made.index(row)
        if not 0 <= at + step < len(self._made):
            return
        focused = QApplication.focusWidget()
        self._made.insert(at + step, self._made.pop(at))
        self._box.removeWidget(row)
        self._box.insertWidget(at + step, row)
        self._mend_tab_order()
        if focused is not None and row.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def _mend_tab_order(self) -> None:
        """Tab follows what is seen, rows before buttons, not the order in which things were made.

        The first button is the only one that keeps its place: what was added stands at the end of the window.
        """
        stops = [stop for row in self._made for stop in tab_stops(row)]
        buttons = [button for button, _make in self._adders]
        if stops and buttons:
            for before, after in pairwise([buttons[0], *stops]):
                QWidget.setTabOrder(before, after)
            for before, after in pairwise([stops[-1], *buttons]):
                QWidget.setTabOrder(before, after)

    def _remove(self, row: Row) -> None:
        at = self._made.index(row)
        self._made.remove(row)
        near = self._made[min(at, len(self._made) - 1)].first_field() if self._made else self._adders[0][0]
        near.setFocus(Qt.FocusReason.OtherFocusReason)  # first: else it would go anywhere when the row is hidden
        self._box.removeWidget(row)
        row.hide()
        row.deleteLater()


def tab_stops(row: QWidget) -> list[QWidget]:
    """The widgets of a row that Tab goes to, in the order in which they stand; the list of a combo box is none."""
    inside = [w for w in row.findChildren(QWidget) if w.window() is row.window() and w.focusProxy() is None]
    return [w for w in inside if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
