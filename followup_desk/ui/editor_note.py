# SPDX-License-Identifier: MIT
"""The note in the contact editor: plain text of any length; Tab leaves it."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

LONGEST_LINE = 20_000
LONGEST_NOTE = 1_500_000
"""What is longer (a pasted file without line breaks) would freeze the window while it is laid out."""
_SHOWN = 4_000


class NoteField(QPlainTextEdit):
    """A note too long to lay out is shown by its beginning, cannot be changed here, and is kept whole."""

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self.too_long = len(note) > LONGEST_NOTE or any(len(line) > LONGEST_LINE for line in note.splitlines())
        self.setPlainText(note[:_SHOWN] if self.too_long else note)
        self.setReadOnly(self.too_long)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Note"))
        if self.too_long:
            self.setAccessibleDescription(self.tr("Too long to change here; it is kept whole."))
            self.setToolTip(self.accessibleDescription())
        self.setMinimumHeight(96)
        self._shown = self.toPlainText()

    def note(self) -> str:
        """The text as it stands; the very same one when nothing was changed."""
        text = self.toPlainText()
        return self._note if text == self._shown else text
