# SPDX-License-Identifier: MIT
"""The daily sitting (R19): who is in it, how far it has come, and the habit that it makes."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from statistics import median
from typing import TYPE_CHECKING

from followup_desk.domain.moments import day_of
from followup_desk.domain.records import FollowUp
from followup_desk.domain.rules import habit
from followup_desk.domain.rules.habit import DaySat
from followup_desk.domain.rules.work_days import WorkDays
from followup_desk.domain.words import FollowUpState
from followup_desk.services import agenda, preferences
from followup_desk.services.desk import Desk
from followup_desk.storage import days_off, follow_ups, sittings, troubles

if TYPE_CHECKING:
    from followup_desk.domain.rules.sitting_queue import Queue

FIRST_PACE = 75
"""Seconds for a follow-up, until there is a pace of one's own."""
_PACES = 20
_SHORTEST, _LONGEST = 20, 900
MOST = 100
"""So many at once at the most; who goes on gets the next."""


@dataclass(frozen=True)
class Habit:
    """How today stands, and the run of days. `minutes` is what is asked for now."""

    seconds: int
    minutes: int
    counts: bool
    run: int


@dataclass(frozen=True)
class Rest:
    """Who is due beside those who wait in a sitting: how many in all, and of them late."""

    count: int
    late: int


def minutes(desk: Desk) -> int:
    """How many are asked for a day."""
    return int(preferences.get(desk, "sitting_minutes"))


def days_to_sit(desk: Desk) -> WorkDays:
    """The weekdays to sit on, and all planned days off."""
    return WorkDays(preferences.days_to_sit(preferences.all_within(desk)), days_off.all_of(desk.db))


def of_today(desk: Desk) -> Habit:
    """How it stands now."""
    today, asked = desk.today(), minutes(desk)
    days = sittings.days(desk.db)
    sat = frozenset(each.day for each in days if habit.counts(each))
    here = next((each for each in days if each.day == today), DaySat(today, 0, asked, False))
    return Habit(here.seconds, asked, today in sat, habit.run(sat, days_to_sit(desk), today))


def choose(desk: Desk, seconds: int, but: Collection[int] = ()) -> list[int]:
    """Follow-ups due now in order of work, as many as fit into the time at the user's own pace; all that are promised
    are among them, up to `MOST`, since they come first."""
    promised = follow_ups.count_promised(desk.db, desk.today(), desk.zone, desk.seconds(), MOST)
    fitting = min(max(1, round(seconds / pace(desk)), promised), MOST)
    found = agenda.first_due(desk, fitting + len(but))
    return [card.follow_up.id for card in found if card.follow_up.id not in but][:fitting]


def pace(desk: Desk) -> float:
    """Seconds that a follow-up takes: the median of the latest sittings."""
    known = sittings.paces(desk.db, _PACES)
    return min(max(median(known), _SHORTEST), _LONGEST) if known else FIRST_PACE


def look(desk: Desk, queue: "Queue") -> tuple[set[int], set[int]]:
    """Who of a queue is due now, and who is done."""
    today, now = desk.today(), desk.now()
    due, done = set[int](), set[int]()
    for card in agenda.cards(desk, queue.all()):
        one = card.follow_up
        if one.state is FollowUpState.DONE:
            done.add(one.id)
        elif one.state is FollowUpState.OPEN and day_of(one.due, desk.zone) <= today and _is_awake(one, now):
            due.add(one.id)
    return due, done


def _is_awake(follow_up: FollowUp, now: datetime) -> bool:
    return follow_up.snoozed_until is None or follow_up.snoozed_until <= now


def rest(desk: Desk, queue: "Queue") -> Rest:
    """Who is due and does not wait in this queue."""
    today, zone = desk.today(), desk.zone
    waiting = [card.follow_up for card in agenda.cards(desk, queue.waiting)]
    late = sum(day_of(one.due, zone) < today for one in waiting)
    return Rest(max(0, agenda.due_count(desk) - len(waiting)), max(0, agenda.late_count(desk) - late))


def promised_count(desk: Desk) -> int:
    """How many of those due are promised, up to as many as are counted."""
    return follow_ups.count_promised(desk.db, desk.today(), desk.zone, desk.seconds(), agenda.COUNT_LIMIT)


def begin(desk: Desk, day: date) -> int:
    """A new sitting of a day; returns its id. Several of a day add up."""
    with troubles.told(desk.file):
        return sittings.begin(desk.db, day, minutes(desk))


def keep(desk: Desk, sitting_id: int, seconds: int, done: int, *, emptied: bool) -> None:
    """Keeps how far it has come, so that a crash takes little of it."""
    with troubles.told(desk.file):
        sittings.keep(desk.db, sitting_id, seconds, done, emptied)
