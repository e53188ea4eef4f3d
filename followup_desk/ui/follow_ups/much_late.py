# SPDX-License-Identifier: MIT
"""The quiet line above the follow-ups when much of what is late could be spread: the way to catching up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label


class MuchLate(QWidget):
    """Hidden until somebody shows it."""

    catch_up_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = KeyedButton(self.tr("Catch up…"), role="mini")
        self.button.setAccessibleDescription(self.tr("Spread what is late over the next working days"))
        self.button.clicked.connect(self.catch_up_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 4)
        row.setSpacing(8)
        row.addWidget(plain_label(self.tr("Have you been away? A lot is late."), role="dim"), 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.button)
        self.hide()
