# SPDX-License-Identifier: MIT
"""The list to tick in: Space or a click ticks, Enter goes on (the dialog's), letters go to the search.

A table of one column, as the list of contacts is: a QListView lays out all twenty thousand rows for each tick.
"""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from followup_desk.ui.first_steps.candidates_delegate import ROW_HEIGHT, CandidatesDelegate
from followup_desk.ui.first_steps.candidates_model import CandidatesModel
from followup_desk.ui.look import painting, theme


class CandidatesView(QTableView):
    """Rows of one height; only those in sight are read."""

    typed = Signal(str)

    def __init__(self, model: CandidatesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates = model
        self.setModel(model)
        self.setItemDelegate(CandidatesDelegate(self))
        self._set_rows()
        self.setProperty("role", "boxed")
        self.setAccessibleName(self.tr("Who could be followed"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)

    def _set_rows(self) -> None:
        """All of one height, and as wide as the list."""
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(ROW_HEIGHT)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go along a table's row; in a list they go to its ends."""
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self._candidates.index(0)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            return self._candidates.index(self._candidates.rowCount() - 1)
        return super().moveCursor(action, modifiers)

    def begin(self) -> None:
        """Take the focus, with the first chosen where nobody is."""
        self.choose_first()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_first(self) -> None:
        if not self.currentIndex().isValid() and self._candidates.rowCount():
            self.setCurrentIndex(self._candidates.index(0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Never on nothing."""
        super().focusInEvent(event)
        self.choose_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain and event.key() == Qt.Key.Key_Space:
            self._candidates.toggle(self.currentIndex())
        elif plain and event.text().strip() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._candidates.toggle(self.indexAt(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two clicks are two clicks."""
        self.mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._candidates.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setLayoutDirection(self.layoutDirection())
            box = self.viewport().rect().adjusted(12, 12, -12, 0)
            said = self.tr("Nobody of that name waits to be followed.")
            painting.draw_text_block(painter, box, said, theme.font(13), theme.tokens().ink_2, 3)
