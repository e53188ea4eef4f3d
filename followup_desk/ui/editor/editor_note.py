# SPDX-License-Identifier: MIT
"""The note in the contact editor: plain text of any length."""

from PySide6.QtWidgets import QWidget

from followup_desk.ui.parts.notes_edit import NotesEdit


class NoteField(NotesEdit):
    """`note()` gives back the very text it was made with while nothing was changed."""

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = note
        self.set_text(note)
        self.setAccessibleName(self.tr("Note"))
        self.setMinimumHeight(96)
        self._shown = self.text()

    def note(self) -> str:
        text = self.text()
        return self._note if text == self._shown else text
