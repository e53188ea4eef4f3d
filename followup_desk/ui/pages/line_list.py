# SPDX-License-Identifier: MIT
"""The list of lines on a page: arrows choose, Enter or a double click opens, the wheel reads on."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from followup_desk.ui.look import painting, theme
from followup_desk.ui.pages.lines_delegate import LinesDelegate
from followup_desk.ui.pages.lines_model import Line, LinesModel, Read


class LineList(QListView):
    """`opened` and `chosen` bring the line's key. `empty` is what is said where there is nothing."""

    opened = Signal(object)
    chosen = Signal(object)

    def __init__(self, read: Read, name: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel(read, self)
        self._empty = empty
        self._reads = False
        self._delegate = LinesDelegate(self)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def say_empty(self, text: str) -> None:
        """What is said where there is nothing."""
        self._empty = text
        self.viewport().update()

    def refresh(self) -> None:
        """Read again; the line that was chosen stays so where it is still there, else its neighbour is."""
        row, key = self.currentIndex().row(), self.current_key()
        self._reads = True
        self.lines.refresh()
        if row >= 0 and self.current_key() != key:
            stands = self.lines.row_of(key)
            self._choose_row(stands if stands >= 0 else min(row, self.lines.rowCount() - 1))
        self._reads = False
        self.viewport().update()
        if self.current_key() != key:
            self.chosen.emit(self.current_key())

    def begin_anew(self, empty: str) -> None:
        """Read other lines, from the top, with the first one chosen; `empty` is what is said where there is none."""
        self._reads = True
        self.lines.begin_anew()
        self.scrollToTop()
        self._choose_row(0)
        self._reads = False
        self.say_empty(empty)
        self.chosen.emit(self.current_key())

    def current_key(self) -> object:
        """What the chosen line stands for; None where none is."""
        line = self.lines.line(self.currentIndex())
        return line.key if line else None

    def following_key(self) -> object:
        """Of the line after the chosen one, of the one before it where it is the last; None where there is none."""
        row = self.currentIndex().row()
        following = self.lines.index(row + 1 if row + 1 < self.lines.rowCount() else row - 1)
        line = self.lines.line(following)
        return line.key if line else None

    def choose(self, key: object) -> None:
        """Bring a line up, where it is among those read."""
        self._choose_row(self.lines.row_of(key))

    def go_to(self, key: object) -> None:
        """The same, reading on until it is there."""
        self._choose_row(self.lines.read_to(key))

    def begin_at(self, row: int) -> None:
        """Choose a row, show it at the top, and take the focus."""
        self._choose_row(row)
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtTop)
        self.focus_list()

    def shown(self) -> list[Line]:
        """The lines read so far."""
        return self.lines.lines()

    def focus_list(self) -> None:
        """Take the focus, with a line chosen if there is one."""
        if not self.currentIndex().isValid():
            self._choose_row(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        if not self._reads:
            self.chosen.emit(self.current_key())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit(self.current_key())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def _choose_row(self, row: int) -> None:
        if 0 <= row < self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(row))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.lines.rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setLayoutDirection(self.layoutDirection())
            box: QRect = self.viewport().rect().adjusted(8, 12, -8, 0)
            painting.draw_text_block(painter, box, self._empty, theme.font(13), theme.tokens().ink_2, 4)
