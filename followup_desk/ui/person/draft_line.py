# SPDX-License-Identifier: MIT
"""The line that says a log was begun and left: go on with it, or throw it away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from followup_desk.ui.log import log_words
from followup_desk.ui.log.log_state import LogState
from followup_desk.ui.look import theme
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock


class DraftLine(QFrame):
    """Shown instead of the form while there is a draft that the user went away from."""

    continue_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._words = TextBlock(theme.font(12), "ink_2", 1)
        self.continue_button = KeyedButton(self.tr("Go on"), role="mini", parent=self)
        self.continue_button.setAccessibleName(self.tr("Go on with the draft"))
        self.discard_button = KeyedButton(self.tr("Throw away"), role="mini", parent=self)
        self.discard_button.setAccessibleName(self.tr("Throw the draft away"))
        self.continue_button.clicked.connect(self.continue_requested)
        self.discard_button.clicked.connect(self.discard_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(self._words, 1)
        layout.addWidget(self.continue_button)
        layout.addWidget(self.discard_button)

    def show_draft(self, state: LogState) -> None:
        begun = log_words.title(state.kind)
        notes = " ".join(state.notes[:300].split())
        if notes:
            words = self.tr("Draft kept: {what}, “{notes}”").format(what=begun, notes=notes)
        else:
            words = self.tr("Draft kept: {what}").format(what=begun)
        self._words.set_text(words)

    def text(self) -> str:
        return self._words.text()
