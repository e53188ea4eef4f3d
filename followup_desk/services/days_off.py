# SPDX-License-Identifier: MIT
"""Planned days off to come, and what was promised for days that somebody wants to be away on (R19)."""

from dataclasses import dataclass
from datetime import date, timedelta

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import Due
from followup_desk.domain.records import FollowUpCard
from followup_desk.services import rulebook
from followup_desk.services.agenda import COUNT_LIMIT
from followup_desk.services.desk import Desk
from followup_desk.storage import days_off, follow_ups

_A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Ahead:
    """Days off with no day worked before them, the first and the last, and what was promised for the days between."""

    first: date
    last: date
    promises: tuple[FollowUpCard, ...]


def planned(desk: Desk) -> list[tuple[date, date]]:
    """The days off from today on, as spans of days that follow one another: first and last day of each."""
    spans: list[tuple[date, date]] = []
    for _, day in days_off.from_day(desk.db, desk.today()):
        if spans and spans[-1][1] + _A_DAY == day:
            spans[-1] = (spans[-1][0], day)
        else:
            spans.append((day, day))
    return spans


def promises_on(desk: Desk, first: date, last: date) -> list[FollowUpCard]:
    """The open promises that fall due on these days, by day; snoozed ones, too. No more than `COUNT_LIMIT`."""
    return follow_ups.promised(desk.db, first, last, desk.zone, COUNT_LIMIT)


def ahead(desk: Desk) -> Ahead | None:
    """The days off that today is one of, or that come before the next working day, where anything was promised for
    them."""
    today = desk.today()
    coming = [day for _, day in days_off.from_day(desk.db, today)]
    if not coming:
        return None
    back = rulebook.read(desk).book.work_days.after(today)
    before = [day for day in coming if day < back]
    if not before:
        return None
    promises = promises_on(desk, before[0], before[-1])
    return Ahead(before[0], before[-1], tuple(promises)) if promises else None


def begins_tomorrow(desk: Desk) -> bool:
    """Is tomorrow a day off, and today none?"""
    today = desk.today()
    return days_off.is_off(desk.db, today + _A_DAY) and not days_off.is_off(desk.db, today)


def whole_day(due: Due) -> date:
    """The day that was named. Refused when a time was named as well."""
    if due.at is not None:
        raise Refused(translate("refusals", "A day off is a whole day: leave out the time."))
    return due.day
