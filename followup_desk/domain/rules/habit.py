# SPDX-License-Identifier: MIT
"""The habit (R19): which days count, and how many of them there were in a row."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from followup_desk.domain.rules.work_days import WorkDays

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class DaySat:
    """All sittings of a day together. `minutes` is the least that was asked for on it, as it was then: what is wished
    for later takes nothing away from a day gone by."""

    day: date
    seconds: int
    minutes: int
    emptied: bool


def counts(sat: DaySat) -> bool:
    """Did its sitting reach the minutes, or empty the queue?"""
    return sat.emptied or sat.seconds >= 60 * sat.minutes


def run(sat: Collection[date], to_sit: WorkDays, today: date) -> int:
    """How many days in a row up to today counted; `sat` are all that did, `to_sit` the days to sit on, as of now.

    A planned day off neither breaks nor lengthens it, even if one sat. A weekday that is none to sit on breaks nothing,
    and lengthens it where one sat all the same. Today breaks nothing until it is over.
    """
    found, day, first = 0, today, min(sat, default=today)
    while day >= first:
        if day not in to_sit.off:
            if day in sat:
                found += 1
            elif day.weekday() in to_sit.weekdays and day != today:
                break
        day -= _DAY
    return found
