# SPDX-License-Identifier: MIT
"""The list to tick in: Space or a click ticks, Enter goes on (the dialog's), letters go to the search."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from followup_desk.ui.first_steps.candidates_delegate import CandidatesDelegate
from followup_desk.ui.first_steps.candidates_model import CandidatesModel
from followup_desk.ui.look import painting, theme


class CandidatesView(QListView):
    """Rows of one height; only those in sight are read."""

    typed = Signal(str)

    def __init__(self, model: CandidatesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates = model
        self.setModel(model)
        self.setItemDelegate(CandidatesDelegate(self))
        self.setUniformItemSizes(True)
        self.setProperty("role", "boxed")
        self.setAccessibleName(self.tr("Who could be followed"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

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
