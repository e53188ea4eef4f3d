# SPDX-License-Identifier: MIT
"""What one can do with whoever has their turn, each by one key."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desk.domain.words import IN_PERSON, Kind
from followup_desk.ui.parts.keyed_button import KeyedButton


class ActsRow(QWidget):
    """Its buttons are the page's to connect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.log = KeyedButton(self.tr("Log and next step"), self.tr("Enter"), icon="check", role="primary")
        self.no_answer = KeyedButton(self.tr("No answer"), self.tr("N"))
        self.snooze = KeyedButton(self.tr("Snooze"), self.tr("S"))
        self.move_it = KeyedButton(self.tr("Move"), self.tr("M"))
        self.skip = KeyedButton(self.tr("Skip"), self.tr("Left") if self.isRightToLeft() else self.tr("Right"))
        self.skip.setToolTip(self.tr("They come once more at the end; the second time they are set aside for today"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addStretch(1)
        for button in (self.log, self.no_answer, self.snooze, self.move_it, self.skip):
            row.addWidget(button)
        row.addStretch(1)

    def show_channel(self, channel: Kind) -> None:
        """Only calls and meetings can go without an answer at once."""
        self.no_answer.setEnabled(channel in IN_PERSON)
        self.no_answer.setToolTip("" if channel in IN_PERSON else self.tr("For calls and meetings"))
