# SPDX-License-Identifier: MIT
"""What was just done in the sitting, in one quiet line, with Undo. It stands until the next thing is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from followup_desk.ui.look import theme
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock

_HEIGHT = 30


class QuietLine(QWidget):
    """Keeps its height where it says nothing: no button moves below the pointer."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = TextBlock(theme.font(13), "ink_2", 1)
        policy = self._said.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self._said.setSizePolicy(policy)
        self.undo_button = KeyedButton(self.tr("Undo"), self.tr("Ctrl Z"), role="mini", parent=self)
        self.undo_button.clicked.connect(self.undo_requested)
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._said, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.say("")

    def say(self, text: str, *, can_undo: bool = False) -> None:
        self._said.set_text(text)
        self._said.setVisible(bool(text))
        self.undo_button.setVisible(bool(text) and can_undo)
        if text:
            announce(self, text)

    def text(self) -> str:
        """What is said; empty where nothing is."""
        return self._said.text()
