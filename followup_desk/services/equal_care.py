# SPDX-License-Identifier: MIT
"""Equal care (R18): how long those with an open opportunity wait, by what it may bring; and who waits longest.

The amounts of one currency, the one that is used most, make thirds; who has no amount, or one in another currency, has
a place of their own. Nothing is said of a few: a difference counts between sizes with `TELLING` people each.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from followup_desk.domain.days_back import days_back
from followup_desk.domain.own_follow_up import Waiting
from followup_desk.services.desk import Desk
from followup_desk.storage import own_follow_up as stored

WAITING_THAT_TELL = 6
TELLING = 5
NEGLECTED = 5
_FIRST = 100
"""Of each size, so many who wait longest are looked at: a person may have several open."""
_SAME, _MORE = 2, 3
"""Days by which sizes may differ and wait alike, and from which on one waits longer."""


class Size(StrEnum):
    """What an open opportunity may bring: no amount, a third of the usual currency or all of it, another currency."""

    NONE = "none"
    SMALL = "small"
    MIDDLE = "middle"
    LARGE = "large"
    ANY = "any"
    OTHER = "other"


class Wait(NamedTuple):
    """One open opportunity, and how many days its person has waited for a conversation. A tuple: there may be tens of
    thousands."""

    opportunity_id: int
    contact_id: int
    days: int
    amount: int | None = None


@dataclass(frozen=True)
class Band:
    """All of one size, who waits longest first; `least` and `most` are its amounts."""

    size: Size
    waits: tuple[Wait, ...]

    @property
    def middle(self) -> int:
        """Half of them wait no longer."""
        return self.waits[len(self.waits) // 2].days

    @property
    def least(self) -> int | None:
        return min((wait.amount for wait in self.waits if wait.amount is not None), default=None)

    @property
    def most(self) -> int | None:
        return max((wait.amount for wait in self.waits if wait.amount is not None), default=None)


@dataclass(frozen=True)
class Gap:
    """The middle of one size waits so many days longer than that of the other."""

    longer: Band
    shorter: Band
    days: int


@dataclass(frozen=True)
class EqualCare:
    """`gap` is None, and `alike` False, where there are too few to tell."""

    bands: tuple[Band, ...]
    currency: str
    gap: Gap | None
    alike: bool
    neglected: tuple[Wait, ...]

    @property
    def people(self) -> int:
        return sum(len(band.waits) for band in self.bands)


def equal_care(desk: Desk) -> EqualCare:
    """Everybody with an open opportunity who is neither left in peace nor waits for a day that was agreed."""
    found = stored.waits(desk.db, desk.today().isoformat())
    currency = _usual(code for _, _, amount, code, _ in found if amount is not None)
    by_size: dict[Size, list[Wait]] = {}
    with_amount: list[Wait] = []
    days_since = days_back(desk.today(), desk.zone)
    for number, contact_id, amount, code, since in found:
        wait = Wait(number, contact_id, days_since(since), amount)
        if amount is None:
            by_size.setdefault(Size.NONE, []).append(wait)
        elif code in (None, "", currency):
            with_amount.append(wait)
        else:
            by_size.setdefault(Size.OTHER, []).append(wait)
    by_size |= _thirds(with_amount)
    bands = tuple(_band(size, by_size[size]) for size in Size if size in by_size)
    gap, alike = _compared(bands)
    return EqualCare(bands, currency, gap, alike, _neglected(bands))


def waiting(desk: Desk, ids: Sequence[int]) -> list[Waiting]:
    """Who stands behind a size."""
    return stored.waiting(desk.db, ids)


def _usual(codes: Iterable[str | None]) -> str:
    """The currency that most amounts have; empty where none has any."""
    return next((code for code, _ in Counter(code for code in codes if code).most_common(1)), "")


def _thirds(waits: list[Wait]) -> dict[Size, list[Wait]]:
    """By amount; equal ones stay together, and where that leaves one group there are no sizes to compare."""
    if not waits:
        return {}
    amounts = sorted(wait.amount or 0 for wait in waits)
    small, middle = amounts[(len(amounts) - 1) // 3], amounts[2 * (len(amounts) - 1) // 3]
    groups = [
        [wait for wait in waits if (wait.amount or 0) <= small],
        [wait for wait in waits if small < (wait.amount or 0) <= middle],
        [wait for wait in waits if (wait.amount or 0) > middle],
    ]
    filled = [group for group in groups if group]
    if len(waits) < WAITING_THAT_TELL or len(filled) == 1:
        return {Size.ANY: waits}
    names = (Size.SMALL, Size.MIDDLE, Size.LARGE) if len(filled) == 3 else (Size.SMALL, Size.LARGE)
    return dict(zip(names, filled, strict=True))


def _band(size: Size, waits: list[Wait]) -> Band:
    return Band(size, tuple(sorted(waits, key=lambda wait: (-wait.days, wait.opportunity_id))))


def _compared(bands: Iterable[Band]) -> tuple[Gap | None, bool]:
    """The largest against who has less, or no amount: the widest gap between them, or that all wait alike."""
    telling = [band for band in bands if len(band.waits) >= TELLING]
    large = next((band for band in telling if band.size is Size.LARGE), None)
    others = [band for band in telling if band.size in (Size.NONE, Size.SMALL)]
    if large is None or not others:
        return None, False
    other = max(others, key=lambda band: abs(band.middle - large.middle))
    days = other.middle - large.middle
    if abs(days) >= _MORE:
        longer, shorter = (other, large) if days > 0 else (large, other)
        return Gap(longer, shorter, abs(days)), False
    middles = sorted(band.middle for band in telling)
    return None, middles[-1] - middles[0] <= _SAME


def _neglected(bands: Sequence[Band]) -> tuple[Wait, ...]:
    """Those who wait longest beyond the middle of their size, or of all where it has only a few; each person once."""
    middle_of_all = _band(Size.ANY, [wait for band in bands for wait in band.waits]).middle if bands else 0
    beyond = [
        (wait.days - (band.middle if len(band.waits) >= TELLING else middle_of_all), wait)
        for band in bands
        for wait in band.waits[:_FIRST]
    ]
    beyond.sort(key=lambda each: (-each[0], -each[1].days, each[1].opportunity_id))
    once: dict[int, Wait] = {}
    for days, wait in beyond:
        if days > 0 and len(once) < NEGLECTED:
            once.setdefault(wait.contact_id, wait)
    return tuple(once.values())
