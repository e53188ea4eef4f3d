# SPDX-License-Identifier: MIT
"""Planned days off to come, and what was promised for days that somebody wants to be away on (R19)."""

from datetime import date, timedelta

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import Due
from followup_desk.domain.records import FollowUpCard
from followup_desk.services.agenda import COUNT_LIMIT
from followup_desk.services.desk import Desk
from followup_desk.storage import days_off, follow_ups


def planned(desk: Desk) -> list[tuple[date, date]]:
    """The days off from today on, as spans of days that follow one another: first and last day of each."""
    spans: list[tuple[date, date]] = []
    for _, day in days_off.from_day(desk.db, desk.today()):
        if spans and spans[-1][1] + timedelta(days=1) == day:
            spans[-1] = (spans[-1][0], day)
        else:
            spans.append((day, day))
    return spans


def promises_on(desk: Desk, first: date, last: date) -> list[FollowUpCard]:
    """The open promises that fall due on these days, by day; snoozed ones, too. No more than `COUNT_LIMIT`."""
    return follow_ups.promised(desk.db, first, last, desk.zone, COUNT_LIMIT)


def whole_day(due: Due) -> date:
    """The day that was named. Refused when a time was named as well."""
    if due.at is not None:
        raise Refused(translate("refusals", "A day off is a whole day: leave out the time."))
    return due.day
