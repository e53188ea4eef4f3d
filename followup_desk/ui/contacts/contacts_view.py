# SPDX-License-Identifier: MIT
"""The list of contacts on the screen.

A table of one column, because its fixed row heights cost nothing: a QListView asks the model for every row
whenever the rows change, 190 ms for 100,000 of them, and this takes 6.
"""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from followup_desk.services.desk import Clock
from followup_desk.ui.contacts.contacts_delegate import ROW_HEIGHT, ContactsDelegate


class ContactsView(QTableView):
    """One row is chosen, or several (Shift, Ctrl, Ctrl+A); Esc goes back to one. Letters typed into the list are the
    beginning of a search."""

    chosen_changed = Signal()
    one_wanted = Signal()
    opened = Signal()
    typed = Signal(str)
    remove_wanted = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_going = False
        self._delegate = ContactsDelegate(clock, self)
        self.setItemDelegate(self._delegate)
        self.setProperty("role", "side")
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setMinimumSectionSize(0)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def go_to_row(self, row: int) -> None:
        """Choose this one, and let Shift extend from it."""
        self._is_going = True
        self.setCurrentIndex(self.model().index(row, 0))
        self._is_going = False

    def chosen_rows(self) -> list[tuple[int, int]]:
        """First and last row of each run that is chosen, from the top. All of a hundred thousand are one run."""
        chosen = self.selectionModel().selection()
        runs = (chosen.at(number) for number in range(chosen.count()))
        return sorted((run.top(), run.bottom()) for run in runs if run.isValid())

    def choose_rows(self, runs: list[tuple[int, int]]) -> None:
        """Choose these rows and no others; the keyboard stays where it is."""
        model, chosen = self.model(), QItemSelection()
        for first, last in runs:
            chosen.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._delegate.look_at_clock()
        super().paintEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.chosen_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab into the list lands on a row, never on nothing."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            first = max(0, self.rowAt(0))
            self.selectionModel().setCurrentIndex(
                self.model().index(first, 0), self.selectionModel().SelectionFlag.NoUpdate
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_to_row(self.currentIndex().row())
            self.opened.emit()
        elif key == Qt.Key.Key_Escape:
            self.one_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.remove_wanted.emit()
        elif _is_text(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go along a table's row; in a list they go to its ends."""
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self.model().index(0, 0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self.model().index(self.model().rowCount() - 1, 0)
        return super().moveCursor(action, modifiers)

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Where no event is given Qt goes by the keys that happen to be held down, as Ctrl is in Ctrl+Z."""
        if self._is_going:
            return QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        return super().selectionCommand(index, event)

    def keyboardSearch(self, search: str) -> None:
        """Not Qt's own, which reads all rows: the search field finds more and faster."""


def _is_text(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return bool(event.text()) and event.text().isprintable() and event.text() != " " and not held
