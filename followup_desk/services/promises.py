# SPDX-License-Identifier: MIT
"""Promises given: how they stand by month, those of one kind, and how many were kept of late (R7)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from followup_desk.domain.moments import begins, day_of, utc_seconds
from followup_desk.domain.records import FollowUpCard
from followup_desk.domain.words import PromiseState
from followup_desk.services.desk import Desk
from followup_desk.storage import follow_ups
from followup_desk.storage import promises as stored

SPANS = (30, 90)
"""Days over which the kept rate is told."""
COUNTED = (PromiseState.KEPT, PromiseState.LATE, PromiseState.OTHER_CHANNEL, PromiseState.BROKEN)
"""Ends that a rate is made of. Whom the user told was released: that is no promise kept, and none broken."""


@dataclass(frozen=True)
class Month:
    """A month by its first day, and how many of the promises made for its days stand how."""

    first: date
    counts: Mapping[PromiseState, int]

    def count(self, state: PromiseState) -> int:
        return self.counts.get(state, 0)


@dataclass(frozen=True)
class Given:
    """A promise, and the day that it was made for: what was moved and not told goes on for another."""

    day: date
    card: FollowUpCard


@dataclass(frozen=True)
class KeptRate:
    """Of the promises that ended in the last `days`, today with them: how many were kept, to the day and the channel.

    Those released do not count. Whole percent, rounded down: 100 is all of them.
    """

    days: int
    kept: int
    ended: int

    @property
    def percent(self) -> int | None:
        """None where nothing ended."""
        return 100 * self.kept // self.ended if self.ended else None


def months(desk: Desk) -> list[Month]:
    """Every month for whose days something was promised, latest first."""
    counts: dict[str, dict[PromiseState, int]] = {}
    for month, state, count in stored.by_month(desk.db, desk.zone):
        counts.setdefault(month, {})[state] = count
    return [Month(date.fromisoformat(f"{month}-01"), found) for month, found in counts.items()]


def page(desk: Desk, state: PromiseState, offset: int, limit: int) -> list[Given]:
    """The open ones, first due first; or those that ended so, latest day first."""
    if state is PromiseState.OPEN:
        cards = follow_ups.promised(desk.db, None, None, desk.zone, limit, offset)
        return [Given(day_of(card.follow_up.due, desk.zone), card) for card in cards]
    return [Given(day, card) for day, card in stored.ended(desk.db, state, desk.zone, offset, limit)]


def made_for(desk: Desk, first: date, before: date) -> list[tuple[int, date, PromiseState]]:
    """Those made for days of a span that count as kept or not, latest day first: number, day and how it ended."""
    return stored.made_for(desk.db, first, before, COUNTED, desk.zone)


def given(desk: Desk, ids: Sequence[int]) -> list[Given]:
    """These, in the order asked for."""
    return [Given(day, card) for day, card in stored.of_numbers(desk.db, ids, desk.zone)]


def kept_of_late(desk: Desk) -> int | None:
    """The percent over the shortest of the `SPANS`."""
    return kept_rates(desk, SPANS[:1])[0].percent


def kept_rates(desk: Desk, spans: tuple[int, ...] = SPANS) -> tuple[KeptRate, ...]:
    """Over each of the spans."""
    begun = {days: begins(desk.today() - timedelta(days=days - 1), desk.zone) for days in spans}
    ends = stored.ends_since(desk.db, min(begun.values()), COUNTED)
    rates = []
    for days, since in begun.items():
        found = Counter(state for at, state in ends if at >= utc_seconds(since))
        rates.append(KeptRate(days, found[PromiseState.KEPT], found.total()))
    return tuple(rates)


def count_late(desk: Desk) -> int:
    """How many open ones are late: their day is past."""
    return stored.count_late(desk.db, desk.today(), desk.zone)
