# SPDX-License-Identifier: MIT
"""R9: what rules plan for a moment falls into the hours that suit the contact, on their own clocks; and after a
distracted call the details go by email."""

import re
from datetime import datetime, time, timedelta

from followup_desk.domain.moments import clock_on, local
from followup_desk.domain.records import Contact, Reason
from followup_desk.domain.rules.numbers import Rulebook
from followup_desk.domain.rules.planning import Plan, Situation, proposed
from followup_desk.domain.words import Kind, Outcome

_HOURS = re.compile(r"(\d{1,2})(?::([0-5]\d))?\s*-\s*(\d{1,2})(?::([0-5]\d))?", re.ASCII)
_WHOLE_DAY = 24 * 60


def plan(s: Situation, so_far: Plan) -> None:
    """An email for today after a distracted conversation."""
    if not s.entry.distracted or s.entry.outcome is Outcome.NO_ANSWER:
        return
    if s.book.has("R9") and not so_far.has_one_of("R9"):
        so_far.add(proposed(s, "R9", s.today, Kind.EMAIL, Reason("R9.details")))


def within_hours(at: datetime, person: Contact, zone: str, book: Rulebook) -> datetime:
    """The moment, or where it is outside the contact's hours the beginning of theirs that falls on the same day here.

    `zone` is where the laptop is; it stands in where theirs is not known.
    """
    hours = minutes_of(person.hours)
    if hours is None or not book.has("R9"):
        return at
    there = local(at, person.zone or zone)
    first, last = hours
    if first <= there.hour * 60 + there.minute < last:
        return at
    days = (there.date() + timedelta(days=number) for number in (0, -1, 1))
    begin = [clock_on(day, time(*divmod(first, 60)), person.zone or zone) for day in days]
    # Their morning may be another day here, and that one not worked: the day is ours, the hours are theirs.
    return next((each for each in begin if local(each, zone).date() == local(at, zone).date()), begin[0])


def minutes_of(hours: str) -> tuple[int, int] | None:
    """Hours such as 9-12 or 14:30-17:00 as minutes of the day; None where they are none."""
    found = _HOURS.fullmatch(hours.strip())
    if not found:
        return None
    first, last = (int(found[part]) * 60 + int(found[part + 1] or 0) for part in (1, 3))
    return (first, last) if first < last <= _WHOLE_DAY else None
