# SPDX-License-Identifier: MIT
"""The page of the morning briefing: what the day holds, and whom it is about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from followup_desk.services import briefing, briefing_words, sittings
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.pages import briefing_lines
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.pages.page import Page
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.sitting import habit_words


class BriefingPage(Page):
    """`follow_up_wanted` and `asked_wanted` bring the number of a follow-up, and of whom a question is about;
    `follow_ups_wanted` asks for all that is due, `sitting_wanted` for the sitting."""

    follow_up_wanted = Signal(object)
    asked_wanted = Signal(object)
    follow_ups_wanted = Signal()
    sitting_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "briefing", self.tr("Morning briefing"), parent)
        self._lines: list[Line] = []
        self.list = LineList(
            self._read,
            self.tr("What the day holds"),
            self.tr("A quiet day: nothing is promised, nobody is late, no question waits. Time for somebody you have "
                    "not heard from in a while, or for a coffee."),
        )  # fmt: skip
        start = habit_words.start(sittings.minutes(desk), goes_on=False)
        self.start_button = KeyedButton(start, icon="clock", role="mini-primary")
        self.start_button.clicked.connect(self.sitting_wanted)
        self.list.opened.connect(self._opened)
        self.tools.addWidget(self.start_button)
        self.body.addWidget(self.list, 1)

    def refresh(self) -> None:
        found = briefing.of_today(self._desk)
        self._lines = briefing_lines.lines(found, self._desk.now())
        today = short_day(found.day, found.day)
        self.set_title(self.tr("Morning briefing, {day}").format(day=today))
        self.set_below(briefing_words.sentence(found, number))
        self.start_button.setText(habit_words.start(sittings.minutes(self._desk), goes_on=False))
        self.start_button.setVisible(any(kind.count for kind in found.due))
        self.list.refresh()

    def show_start(self, text: str) -> None:
        """What the button says: the same as that of the top bar."""
        self.start_button.setText(text)

    def focus_first(self) -> None:
        if self._lines:
            self.list.focus_list()
        else:
            super().focus_first()

    def _read(self, offset: int, limit: int) -> list[Line]:
        return self._lines[offset : offset + limit]

    def _opened(self, key: object) -> None:
        assert isinstance(key, tuple)
        if key[0] == "more":
            self.follow_ups_wanted.emit()
            return
        wanted = {"follow-up": self.follow_up_wanted, "asked": self.asked_wanted, "contact": self.contact_wanted}
        wanted[key[0]].emit(key[1])
