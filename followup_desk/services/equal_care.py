# SPDX-License-Identifier: MIT
"""Equal care (R18): how long those with an open opportunity wait, by what it may bring; and who waits longest.

The amounts of one currency, the one that is used most, make thirds; who has no amount, or one in another currency, has
a place of their own. Nothing is said of a few: a difference counts between sizes with `TELLING` people each.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

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

_Row = tuple[int, int, int, int | None, str | None]
"""Opportunity, contact, days, amount and currency; longest first wherever they stand. Plain, as there may be tens of
thousands."""


class Size(StrEnum):
    """What an open opportunity may bring: no amount, a third of the usual currency or all of it, another currency."""

    NONE = "none"
    SMALL = "small"
    MIDDLE = "middle"
    LARGE = "large"
    ANY = "any"
    OTHER = "other"


@dataclass(frozen=True)
class Wait:
    """One open opportunity, and how many days its person has waited for a conversation."""

    opportunity_id: int
    contact_id: int
    days: int


@dataclass(frozen=True)
class Band:
    """All of one size, who waits longest first: opportunities, and in the same order whose they are and their days.
    `least` and `most` are its amounts."""

    size: Size
    ids: tuple[int, ...]
    contact_ids: tuple[int, ...]
    days: tuple[int, ...]
    least: int | None = None
    most: int | None = None

    @property
    def middle(self) -> int:
        """Half of them wait no longer."""
        return self.days[len(self.days) // 2]


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
        return sum(len(band.ids) for band in self.bands)


def equal_care(desk: Desk) -> EqualCare:
    """Everybody with an open opportunity who is neither left in peace nor waits for a day that was agreed."""
    days_since = days_back(desk.today(), desk.zone)
    found = [
        (number, contact_id, days_since(since), amount, code)
        for number, contact_id, amount, code, since in stored.waits(desk.db, desk.today().isoformat())
    ]
    currency = _usual(code for _, _, _, amount, code in found if amount is not None)
    by_size: dict[Size, list[_Row]] = {}
    usual: list[_Row] = []
    for row in found:
        if row[3] is None:
            by_size.setdefault(Size.NONE, []).append(row)
        elif row[4] in (None, "", currency):
            usual.append(row)
        else:
            by_size.setdefault(Size.OTHER, []).append(row)
    by_size |= _thirds(usual)
    bands = tuple(_band(size, by_size[size]) for size in Size if size in by_size)
    gap, alike = _compared(bands)
    middle = found[len(found) // 2][2] if found else 0
    return EqualCare(bands, currency, gap, alike, _neglected(bands, middle))


def waiting(desk: Desk, ids: Sequence[int]) -> list[Waiting]:
    """Who stands behind a size."""
    return stored.waiting(desk.db, ids)


def _usual(codes: Iterable[str | None]) -> str:
    """The currency that most amounts have; empty where none has any."""
    return next((code for code, _ in Counter(code for code in codes if code).most_common(1)), "")


def _thirds(rows: list[_Row]) -> dict[Size, list[_Row]]:
    """By amount; equal ones stay together, and where that leaves one group there are no sizes to compare."""
    if not rows:
        return {}
    amounts = sorted(row[3] or 0 for row in rows)
    small, middle = amounts[(len(amounts) - 1) // 3], amounts[2 * (len(amounts) - 1) // 3]
    groups = [
        [row for row in rows if (row[3] or 0) <= small],
        [row for row in rows if small < (row[3] or 0) <= middle],
        [row for row in rows if (row[3] or 0) > middle],
    ]
    filled = [group for group in groups if group]
    if len(rows) < WAITING_THAT_TELL or len(filled) == 1:
        return {Size.ANY: rows}
    names = (Size.SMALL, Size.MIDDLE, Size.LARGE) if len(filled) == 3 else (Size.SMALL, Size.LARGE)
    return dict(zip(names, filled, strict=True))


def _band(size: Size, rows: list[_Row]) -> Band:
    ids, contact_ids, days, amounts, _ = zip(*rows, strict=True)
    known = [amount for amount in amounts if amount is not None]
    return Band(size, ids, contact_ids, days, min(known, default=None), max(known, default=None))


def _compared(bands: Iterable[Band]) -> tuple[Gap | None, bool]:
    """The largest against who has less, or no amount: the widest gap between them, or that all wait alike."""
    telling = [band for band in bands if len(band.ids) >= TELLING]
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


def _neglected(bands: Sequence[Band], middle_of_all: int) -> tuple[Wait, ...]:
    """Those who wait longest beyond the middle of their size, or of all where it has only a few; each person once."""
    beyond: list[tuple[int, Wait]] = []
    for band in bands:
        usual = band.middle if len(band.ids) >= TELLING else middle_of_all
        first = zip(band.ids[:_FIRST], band.contact_ids, band.days, strict=False)
        beyond += [(days - usual, Wait(number, contact_id, days)) for number, contact_id, days in first]
    beyond.sort(key=lambda each: (-each[0], -each[1].days, each[1].opportunity_id))
    once: dict[int, Wait] = {}
    for days, wait in beyond:
        if days > 0 and len(once) < NEGLECTED:
            once.setdefault(wait.contact_id, wait)
    return tuple(once.values())
