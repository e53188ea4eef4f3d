# SPDX-License-Identifier: MIT
"""Catching up after days away: over how many working days what is late is spread, day by day before it is done."""

from math import ceil

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services.acts import catch_up
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups import catch_up_words
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.plain_label import plain_label

A_DAY = 8
"""As many more a day as can be worked beside the day's own."""
_AT_MOST_AT_FIRST = 20


class CatchUpDialog(DeskDialog):
    """What is late is read once; the days that it goes to follow the number."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "catch-up", self.tr("Catch up"), parent)
        self._late = catch_up.look(desk)
        if not self._late.movable:
            raise Refused(_nothing_to_move(promises=len(self._late.promised)))
        self.days = QSpinBox()
        self.days.setRange(1, catch_up.MOST_DAYS)
        self.days.setFixedWidth(64)
        self.days.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._unit = plain_label()
        self.preview = LineList(self._read, self.tr("What each day gets"), "")
        self.preview.setProperty("role", "boxed")
        self.add_heading(
            catch_up_words.heading(self._late),
            self.tr("They move to the next working days in the order of work. One Undo takes it all back."),
        )
        self._build_days()
        self.body.addWidget(self.preview, 1)
        self.add_buttons(self.tr("Move"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(520, 560))
        self._lines: list[Line] = []
        self.days.valueChanged.connect(self.show_days)
        self.days.setValue(_days_at_first(len(self._late.movable)))
        self.show_days()
        self.days.setFocus()
        self.days.selectAll()

    def save(self) -> None:
        catch_up.catch_up(self._desk, self.days.value())

    def show_days(self) -> None:
        """What each day would get, and the promises that stay."""
        today = self._desk.today()
        moved = catch_up.spread(self._desk, self._late.movable, self.days.value())
        self._unit.setText(self.tr("working day") if self.days.value() == 1 else self.tr("working days"))
        self._lines = [
            *catch_up_words.day_lines(moved, today),
            *catch_up_words.promise_lines(self._late.promised, today),
        ]
        self.preview.refresh()

    def _read(self, offset: int, limit: int) -> list[Line]:
        return self._lines[offset : offset + limit]

    def _build_days(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        before = plain_label(self.tr("Spread them &over"))
        before.setBuddy(self.days)
        self.days.setAccessibleName(self.tr("Working days to spread them over"))
        for widget in (before, self.days, self._unit):
            row.addWidget(widget)
        row.addStretch(1)
        self.body.addLayout(row)


def open_catch_up(desk: Desk, parent: QWidget | None = None) -> CatchUpDialog | None:
    """Show the dialog over `parent`; where nothing is late that could be moved, that is said instead."""
    return open_dialog(lambda: CatchUpDialog(desk, parent), parent)


def _days_at_first(count: int) -> int:
    return min(_AT_MOST_AT_FIRST, max(1, ceil(count / A_DAY)))


def _nothing_to_move(promises: int) -> str:
    if promises:
        return QCoreApplication.translate(
            "catch_up_dialog",
            "Only promises are late, and those stay on their day: keep them, or tell them and move each.",
        )
    return QCoreApplication.translate("catch_up_dialog", "Nothing is late: there is nothing to catch up with.")
