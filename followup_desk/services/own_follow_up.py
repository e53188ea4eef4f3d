# SPDX-License-Identifier: MIT
"""What one's own follow-up comes to, as plain numbers with the people behind each: what the plots are painted from.

After how many touches answers came (R6), how many promises were kept by month (R7), and how long a meeting waited for
its thank-you (R1); `equal_care` has the fourth (R18). A bar holds the numbers of what it counts, so that it and its
people are never two different things.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from followup_desk.domain.days_back import days_back
from followup_desk.domain.moments import begins, utc_seconds
from followup_desk.domain.own_follow_up import Answered, Met
from followup_desk.domain.words import Outcome, PromiseState
from followup_desk.services import people, promises
from followup_desk.services.desk import Desk
from followup_desk.storage import own_follow_up as stored

MONTHS = 12
MOST_TOUCHES = 10
"""The last bar: so many and more."""
YESES_THAT_TELL = people.YESES_THAT_TELL
MEETINGS_THAT_TELL = 5
LATEST_ANSWERS = stored.LATEST_ANSWERS
LATEST_ENTRIES = stored.LATEST
_FRESH_SECONDS = 7 * 86_400
"""So long after a meeting its thank-you may still come (R1)."""

Ids = tuple[int, ...]


@dataclass(frozen=True)
class TouchBar:
    """Opportunities that were answered after so many touches; the last bar holds all with more."""

    touches: int
    yes: Ids = ()
    no: Ids = ()


@dataclass(frozen=True)
class Touches:
    """`median` touches to a yes, None until there are enough yeses to tell. `cut`: older answers are left out."""

    bars: tuple[TouchBar, ...]
    yeses: int
    median: int | None
    cut: bool


@dataclass(frozen=True)
class KeptBar:
    """The promises made for the days of a month that ended: kept, kept late or another way, broken."""

    first: date
    kept: Ids = ()
    otherwise: Ids = ()
    broken: Ids = ()

    @property
    def ended(self) -> int:
        return len(self.kept) + len(self.otherwise) + len(self.broken)

    @property
    def percent(self) -> int | None:
        """How many of a hundred were kept, rounded down; None where none ended."""
        return 100 * len(self.kept) // self.ended if self.ended else None


class Thanked(StrEnum):
    """How many days after a meeting its thank-you came."""

    SAME_DAY = "same-day"
    ONE = "one"
    TWO = "two"
    THREE = "three"
    WEEK = "week"
    LATER = "later"
    OPEN = "open"
    NEVER = "never"


@dataclass(frozen=True)
class ThanksBar:
    """Meetings and lunches that were thanked for so."""

    thanked: Thanked
    ids: Ids = ()


@dataclass(frozen=True)
class Thanks:
    """`cut`: the desk holds so much that not all of the year was looked through."""

    bars: tuple[ThanksBar, ...]
    cut: bool

    @property
    def meetings(self) -> int:
        return sum(len(bar.ids) for bar in self.bars)

    @property
    def within_a_day(self) -> int:
        return sum(len(bar.ids) for bar in self.bars if bar.thanked in (Thanked.SAME_DAY, Thanked.ONE))


def touches(desk: Desk) -> Touches:
    """The latest answers by the touches before them; the bar of none is there where something came by itself."""
    found = stored.answers(desk.db, LATEST_ANSWERS + 1)
    cut = len(found) > LATEST_ANSWERS
    found = found[:LATEST_ANSWERS]
    by_bar: dict[tuple[int, Outcome], list[int]] = {}
    for number, answer, count in found:
        by_bar.setdefault((min(count, MOST_TOUCHES), answer), []).append(number)
    of_yeses = [count for _, answer, count in found if answer is Outcome.YES]
    first = 0 if any(count == 0 for count, _ in by_bar) else 1
    bars = [
        TouchBar(count, tuple(by_bar.get((count, Outcome.YES), ())), tuple(by_bar.get((count, Outcome.NO), ())))
        for count in range(first, MOST_TOUCHES + 1)
    ]
    median = people.median_of_yeses(of_yeses)
    return Touches(tuple(bars), len(of_yeses), median, cut)


def kept_by_month(desk: Desk) -> tuple[KeptBar, ...]:
    """The last twelve months, this one last."""
    this_month = desk.today().replace(day=1)
    firsts = [_months_before(this_month, MONTHS - 1 - at) for at in range(MONTHS)]
    ways: dict[date, dict[PromiseState, list[int]]] = {first: {} for first in firsts}
    for number, day, how in promises.made_for(desk, firsts[0], _months_before(this_month, -1)):
        ways[day.replace(day=1)].setdefault(how, []).append(number)
    return tuple(_kept_bar(first, found) for first, found in ways.items())


def thanks(desk: Desk) -> Thanks:
    """Meetings and lunches of the last twelve months by the days until their thank-you."""
    today, now = desk.today(), desk.seconds()
    since = utc_seconds(begins(_months_before(today.replace(day=1), MONTHS - 1), desk.zone))
    days_since = days_back(today, desk.zone)
    by_wait: dict[Thanked, list[int]] = {thanked: [] for thanked in Thanked}
    for number, at, thanked_at, is_open in stored.thanks(desk.db, since, now):
        if thanked_at is None:
            thanked = Thanked.OPEN if is_open or now - at < _FRESH_SECONDS else Thanked.NEVER
        else:
            thanked = _after(days_since(at) - days_since(thanked_at))
        by_wait[thanked].append(number)
    bars = [ThanksBar(thanked, tuple(ids)) for thanked, ids in by_wait.items()]
    return Thanks(tuple(bars), stored.leaves_out(desk.db, since))


def answered(desk: Desk, ids: Sequence[int]) -> list[Answered]:
    """Who stands behind a bar of touches."""
    return stored.answered(desk.db, ids)


def met(desk: Desk, ids: Sequence[int]) -> list[Met]:
    """Who stands behind a bar of thank-yous."""
    return stored.met(desk.db, ids)


def _kept_bar(first: date, ways: dict[PromiseState, list[int]]) -> KeptBar:
    otherwise = sorted(ways.get(PromiseState.LATE, []) + ways.get(PromiseState.OTHER_CHANNEL, []), reverse=True)
    kept, broken = ways.get(PromiseState.KEPT, ()), ways.get(PromiseState.BROKEN, ())
    return KeptBar(first, tuple(kept), tuple(otherwise), tuple(broken))


def _after(days: int) -> Thanked:
    """A note dated before the meeting's hour is of its day."""
    if days <= 3:
        return (Thanked.SAME_DAY, Thanked.ONE, Thanked.TWO, Thanked.THREE)[max(0, days)]
    return Thanked.WEEK if days <= 7 else Thanked.LATER


def _months_before(first: date, count: int) -> date:
    """The first day of the month so many before."""
    months = first.year * 12 + first.month - 1 - count
    return date(months // 12, months % 12 + 1, 1)
