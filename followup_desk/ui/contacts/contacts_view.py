# SPDX-License-Identifier: MIT
"""The list of contacts on the screen.

A table of one column, because its fixed row heights cost nothing: a QListView asks the model for every row
whenever the rows change, 190 ms for 100,000 of them, and this takes 6.
"""

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from followup_desk.services.desk import Clock
from followup_desk.ui.contacts.contacts_delegate import ROW_HEIGHT, ContactsDelegate


class ContactsView(QTableView):
    """Rows are chosen one at a time. Letters typed into the list are the beginning of a search."""

    chosen_changed = Signal()
    opened = Signal()
    typed = Signal(str)
    remove_wanted = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

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
            self.selectRow(self.currentIndex().row())
            self.opened.emit()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            # In a table these go along the row.
            self.selectRow(0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1)
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.remove_wanted.emit()
        elif _is_text(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Not Qt's own, which reads all rows: the search field finds more and faster."""


def _is_text(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return bool(event.text()) and event.text().isprintable() and event.text() != " " and not held
