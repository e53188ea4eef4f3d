# SPDX-License-Identifier: MIT
"""The quiet line above the follow-ups while nothing is planned and people wait: the way to choosing who matters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label

if TYPE_CHECKING:
    from followup_desk.services.who_matters import Waiting


class NobodyFollowed(QWidget):
    """Hidden until `show_waiting` finds somebody. The same entry is in the menu Contact."""

    who_matters_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain_label(role="dim", wrap=True)
        self.button = KeyedButton("", role="mini-primary")
        self.button.clicked.connect(self.who_matters_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 2, 14, 8)
        column.setSpacing(6)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self.button)
        self.hide()

    def show_waiting(self, waiting: "Waiting | None") -> None:
        """None: something is planned, and the line goes."""
        words = "" if waiting is None else self._words(waiting)
        self.words.setText(words)
        if waiting is not None and waiting.followed:
            self.button.setText(self.tr("Plan the first steps…"))
        else:
            self.button.setText(self.tr("Choose who matters…"))
        self.button.setAccessibleDescription(words)
        self.setVisible(bool(words))

    def _words(self, waiting: "Waiting") -> str:
        """Of one who is followed the person's own place says it."""
        if waiting.followed > 1:
            words = self.tr("{count} people are followed, and no first step is planned with them.")
            return words.format(count=number(waiting.followed))
        if waiting.anybody_followed or not waiting.people:
            return ""
        if waiting.people == 1:
            return self.tr("One person is brought in, and not followed yet.")
        words = self.tr("{count} people are brought in, nobody is followed yet.")
        return words.format(count=number(waiting.people))
