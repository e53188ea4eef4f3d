# SPDX-License-Identifier: MIT
"""Catching up after an absence: what is late and was promised to nobody is spread over the next working days."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeVar

from followup_desk.domain.rules.work_days import WorkDays

Late = TypeVar("Late")


def spread(late: Sequence[Late], days: int, today: date, work_days: WorkDays) -> list[tuple[Late, date]]:
    """Each with its new day: in the order given, as many a day as it takes, today included where it is worked."""
    return list(zip(late, _days(len(late), _working(days, today, work_days)), strict=True))


def _working(days: int, today: date, work_days: WorkDays) -> list[date]:
    found = [work_days.on_or_after(today)]
    while len(found) < days:
        found.append(work_days.after(found[-1]))
    return found


def _days(count: int, days: Sequence[date]) -> Iterable[date]:
    """The earlier days have one more where it does not come out even."""
    share, more = divmod(count, len(days))
    for number, day in enumerate(days):
        yield from [day] * (share + (number < more))
