# SPDX-License-Identifier: MIT
"""What was promised for the days that somebody means to take off, a line each; and whether to take them anyway."""

from datetime import date

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desk.domain.records import FollowUpCard
from followup_desk.services import days_off
from followup_desk.services.desk import Desk
from followup_desk.ui.look import theme
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.reminders import days_off_words as words

_LEAST_HEIGHT = 120


class DaysOffPromises(QWidget):
    """`follow_up_wanted` brings the number of the one that was pressed."""

    follow_up_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._promises: list[FollowUpCard] = []
        self._said = TextBlock(theme.font(13, QFont.Weight.DemiBold), "ink", 3)
        self.list = LineList(self._read, self.tr("Promises on these days"), "", self)
        self.list.setMinimumHeight(_LEAST_HEIGHT)
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._said)
        column.addWidget(self.list, 1)
        self.list.opened.connect(self.follow_up_wanted)
        self.list.clicked.connect(self._clicked)

    def text(self) -> str:
        """What is said above the list."""
        return self._said.text()

    def count(self) -> int:
        return len(self._promises)

    def show_days(self, first: date | None, last: date | None) -> None:
        """What was promised for these days; None: no day can be read yet."""
        known = first is not None and last is not None and first <= last
        self._promises = days_off.promises_on(self._desk, first, last) if first and last and known else []
        self.list.setVisible(bool(self._promises))
        self.list.begin_anew("")
        self._say(words.promises_line(len(self._promises)) if known else "")

    def ask(self) -> None:
        """Whether to take the days off all the same."""
        self._say(words.asked_line(len(self._promises)))

    def _read(self, offset: int, limit: int) -> list[Line]:
        return [words.promise(self._desk, card) for card in self._promises[offset : offset + limit]]

    def _clicked(self, index: QModelIndex) -> None:
        line = self.list.lines.line(index)
        if line is not None:
            self.follow_up_wanted.emit(line.key)

    def _say(self, text: str) -> None:
        if text != self._said.text():
            self._said.set_text(text)
            announce(self._said, text)
