# SPDX-License-Identifier: MIT
"""The page of promises: open, kept, late and broken, by month, with how many were kept of late (R7)."""

from collections import Counter
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from followup_desk.domain.words import PromiseState
from followup_desk.services import promises
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.look.due_words import month_name
from followup_desk.ui.pages import promise_words
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.pages.page import Page
from followup_desk.ui.pages.promise_months import PromiseMonths
from followup_desk.ui.pages.promise_tabs import PromiseTabs

_SHOWN_KINDS = frozenset({"follow_up", "contact", "opportunity"})
_TALL = 640
_MONTHS_WHERE_TALL, _MONTHS_WHERE_NOT = 5, 3


class PromisesPage(Page):
    """Begins with the open ones, or at `state`."""

    def __init__(self, desk: Desk, state: PromiseState = PromiseState.OPEN, parent: QWidget | None = None) -> None:
        super().__init__(desk, "promises", promise_words.page_title(), parent)
        self._counts: dict[tuple[int, int], Counter[PromiseState]] = {}
        self.months = PromiseMonths(self)
        self.tabs = PromiseTabs(self)
        self.tabs.set_state(state)
        self._months: dict[str, date] = {}
        self.list = LineList(self._read, promise_words.page_title(), promise_words.nothing(state), self)
        self.body.addWidget(self.months)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.list, 1)
        self.tabs.chosen.connect(self._show_state)
        self.months.wanted.connect(self._show_month)
        self.list.opened.connect(self._open)

    def refresh(self) -> None:
        months = promises.months(self._desk)
        self._counts = {(each.first.year, each.first.month): Counter(each.counts) for each in months}
        total: Counter[PromiseState] = sum(self._counts.values(), Counter())
        rates = promise_words.rates_line(promises.kept_rates(self._desk))
        still_open = promise_words.open_line(total[PromiseState.OPEN], promises.count_late(self._desk))
        self.set_below(f"{rates} {still_open}" if months else "")
        self.months.show_months(months, self._desk.today())
        self.tabs.show_counts(total)
        self.list.refresh()

    def on_change(self, change: Change) -> None:
        if change.many or change.kinds & _SHOWN_KINDS:
            self.refresh()

    def focus_first(self) -> None:
        if self.list.lines.rowCount():
            self.list.focus_list()
        else:
            self.tabs.focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.months.set_room(_MONTHS_WHERE_TALL if event.size().height() >= _TALL else _MONTHS_WHERE_NOT)

    def _read(self, offset: int, limit: int) -> list[Line]:
        given = promises.page(self._desk, self.tabs.state(), offset, limit)
        now = self._desk.now()
        return [promise_words.line(each, now, self._heading(each.day)) for each in given]

    def _heading(self, day: date) -> str:
        """The month, and how many stand below it."""
        count = self._counts.get((day.year, day.month), Counter())[self.tabs.state()]
        heading = f"{month_name(day)} · {number(count)}" if count else month_name(day)
        self._months[heading] = day.replace(day=1)
        return heading

    def _show_state(self, state: PromiseState) -> None:
        self.list.begin_anew(promise_words.nothing(state))

    def _show_month(self, state: PromiseState | None, first: date | None) -> None:
        """What a number of the table counts: the list goes to the first of that month, or of those to come."""
        if state is not None and state is not self.tabs.state():
            self.tabs.set_state(state)
            self._show_state(state)
        is_open = self.tabs.state() is PromiseState.OPEN
        counts = {date(*month, 1): each[self.tabs.state()] for month, each in self._counts.items()}
        this_month = self._desk.today().replace(day=1)
        wanted = [month for month, count in counts.items() if count and _is_of(month, first, this_month)]
        if not wanted:
            return
        start = min(wanted) if is_open else max(wanted)  # the open ones stand first due first, others latest first
        before = sum(count for month, count in counts.items() if (month < start if is_open else month > start))
        self.list.lines.read_rows(before + 1)
        months = (self._months[line.heading] for line in self.list.shown())
        if (row := next((row for row, month in enumerate(months) if month in wanted), -1)) >= 0:
            self.list.begin_at(row)

    def _open(self, key: tuple[int, int]) -> None:
        self.contact_wanted.emit(key[1])


def _is_of(month: date, first: date | None, this_month: date) -> bool:
    """Whether a row of the table counts it: that of a month by its first day, or that of all months to come."""
    return month == first if first is not None else month > this_month
