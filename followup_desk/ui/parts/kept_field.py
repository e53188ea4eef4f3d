# SPDX-License-Identifier: MIT
"""A line or a note without a Save button: what was typed is written when one goes on, and Esc takes it back."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from followup_desk.ui.parts.notes_edit import NotesEdit

_NOT_LEFT = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class KeptField(QObject):
    """Watches over a field. `written` brings what is to be saved; answer with `refused` where it cannot be.

    What is typed and not yet written is never replaced by what is read anew. `taken_back`: what was kept stands there,
    and nothing is wrong any more.
    """

    written = Signal(str)
    taken_back = Signal()

    def __init__(self, field: QLineEdit | NotesEdit) -> None:
        super().__init__(field)
        self._field = field
        self._kept = ""
        self._before = ""
        field.installEventFilter(self)
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self.write)

    def show(self, text: str) -> None:
        """What is kept, in place of what stood there before."""
        was_typed = self.is_typed()
        self._kept = text
        if not was_typed and self._text() != text:
            self._put(text)

    def is_typed(self) -> bool:
        """Whether something stands there that is not written."""
        return self._text() != self._kept

    def write(self) -> None:
        """Write what was typed, if anything was."""
        if self.is_typed():
            self._before, self._kept = self._kept, self._text()
            self.written.emit(self._kept)
        else:
            self.taken_back.emit()

    def refused(self) -> None:
        """It was not written: it stands there to be mended."""
        self._kept = self._before

    def take_back(self) -> None:
        """What was kept stands there again."""
        self._put(self._kept)
        self.taken_back.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            if event.reason() not in _NOT_LEFT:
                self.write()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self.is_typed():
            self.take_back()
            return True
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.write()
            return True
        return False

    def _text(self) -> str:
        return self._field.text()

    def _put(self, text: str) -> None:
        if isinstance(self._field, NotesEdit):
            self._field.set_text(text)
        else:
            self._field.setText(text)
            self._field.setCursorPosition(0)
