# SPDX-License-Identifier: MIT
"""The words of planned days off: a span in a line, and what was promised for its days."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.moments import Due, day_of, local
from followup_desk.domain.records import FollowUpCard
from followup_desk.services import wording
from followup_desk.services.agenda import COUNT_LIMIT
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import named, number
from followup_desk.ui.look import icons
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.pages.lines_model import Line

translate = QCoreApplication.translate
_SHOWN_CHARACTERS = 400


def span_line(first: date, last: date, today: date) -> str:
    """The first and the last day, and how many days that is: "Tue 24 Nov to Fri 27 Nov · 4 days"."""
    if first == last:
        return short_day(first, today)
    days = translate("days_off_words", "{first} to {last} · {count} days")
    count = number((last - first).days + 1)
    return days.format(first=short_day(first, today), last=short_day(last, today), count=count)


def promises_line(count: int) -> str:
    """How many promises fall on the days in the fields."""
    if not count:
        return translate("days_off_words", "Nothing promised on these days.")
    if count == 1:
        return translate("days_off_words", "1 promise falls on these days:")
    return translate("days_off_words", "{count} promises fall on these days:").format(count=_counted(count))


def asked_line(count: int) -> str:
    """Whether to take them off all the same."""
    if count == 1:
        return translate("days_off_words", "1 promise falls on these days. Take the days off anyway?")
    asked = translate("days_off_words", "{count} promises fall on these days. Take the days off anyway?")
    return asked.format(count=_counted(count))


def promise(desk: Desk, card: FollowUpCard) -> Line:
    """What was promised to whom, and for which day and time."""
    channel = wording.channel(card.follow_up.channel)
    what = " ".join(wording.what_for(card.follow_up)[:_SHOWN_CHARACTERS].split())
    return Line(
        key=card.follow_up.id,
        title=named(card.name),
        below=joined([channel, isolate(what)]) if what else channel,
        icon=icons.kind_icon(card.follow_up.channel),
        chip=_when(desk, card.follow_up.due),
        tone="calm",
    )


def _when(desk: Desk, due: Due) -> str:
    """The day, also where that is today; with the time where there is one."""
    day = short_day(day_of(due, desk.zone), desk.today())
    return day if due.at is None else f"{day}, {local(due.at, desk.zone):%H:%M}"


def _counted(count: int) -> str:
    """No further than the desk counts."""
    return f"{number(count)}+" if count >= COUNT_LIMIT else number(count)
