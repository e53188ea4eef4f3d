# SPDX-License-Identifier: MIT
"""The frame of a page in the middle of the window: a way back, a title with a line below it, and what it is about.

Contacts and follow-ups stay beside it. Esc goes back, and a page tells the window by `contact_wanted` whom to show.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.services.desk import Change, Desk
from followup_desk.ui.look import theme
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock

_SIDE = 24


class Page(QWidget):
    """Fill `body` in the constructor and read what is shown in `refresh`, which comes with every change.

    `tools` is the row of buttons beside the title. Raise Refused in the constructor for what is not there, and
    emit `left` when it is there no more.
    """

    left = Signal()
    contact_wanted = Signal(object)
    """The id of whom to show in the page's place."""

    def __init__(self, desk: Desk, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName(name)
        self.back_button = KeyedButton(self.tr("Back"), self.tr("Esc"), icon="chevron-left", role="mini", parent=self)
        self._title = TextBlock(theme.font(20, QFont.Weight.Bold), "ink", 2)
        self._below = TextBlock(theme.font(12), "ink_2", 3)
        self.tools = QHBoxLayout()
        self.body = QVBoxLayout()
        self._build()
        self.set_title(title)
        self.set_below("")
        self.back_button.clicked.connect(self.left)

    def set_title(self, title: str) -> None:
        """What the page is about."""
        self._title.set_text(title)
        self.setAccessibleName(title)

    def set_below(self, text: str) -> None:
        """The line below the title; nothing for an empty text."""
        self._below.set_text(text)
        self._below.setVisible(bool(text))

    def title(self) -> str:
        return self._title.text()

    def below(self) -> str:
        return self._below.text()

    def refresh(self) -> None:
        """Read again what is shown, and keep what is chosen."""

    def on_change(self, _change: Change) -> None:
        """Something was written."""
        self.refresh()

    def may_leave(self) -> bool:
        """Asked before it goes: write what was typed. False where that cannot be, which is said, with the focus there;
        but not twice for the same, as who leaves again means it."""
        return True

    def focus_first(self) -> None:
        """Where the keyboard begins."""
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._below)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        self.tools.setSpacing(6)
        head.addLayout(self.tools)
        head.setAlignment(self.tools, Qt.AlignmentFlag.AlignTop)
        back = QHBoxLayout()
        back.addWidget(self.back_button)
        back.addStretch(1)
        self.body.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 14, _SIDE, 14)
        column.setSpacing(10)
        column.addLayout(back)
        column.addLayout(head)
        column.addLayout(self.body, 1)
