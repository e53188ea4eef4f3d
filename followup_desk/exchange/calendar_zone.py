# SPDX-License-Identifier: MIT
"""The rules of a time zone as a calendar tells them (RFC 5545, 3.6.5), for whoever reads it and does not know the zone.

Each change of the clocks is named by itself, as the time that they showed just before it.
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from followup_desk.domain.moments import zone_info
from followup_desk.exchange.vcard_folding import folded

_DAY, _MINUTE, _SECOND = timedelta(days=1), timedelta(minutes=1), timedelta(seconds=1)
_NO_TIME = timedelta(0)
_IN_UTC = frozenset({"UTC", "Etc/UTC"})


class _Observance(NamedTuple):
    """What the clocks of a zone do for a while: how far they are from UTC, before and now, and how that is called."""

    before: timedelta
    now: timedelta
    name: str
    is_summer: bool


def is_told(zone: str | None) -> bool:
    """Does a moment that was meant in this zone need its rules in the calendar? UTC has none, nor what nobody knows."""
    if zone is None or zone in _IN_UTC:
        return False
    try:
        zone_info(zone)
    except ValueError:
        return False
    return True


@lru_cache(64)
def rules(zone: str, first_year: int, last_year: int) -> str:
    """When the clocks of a zone change, from the year before to the year after: a moment in it may be moved."""
    begins = datetime(first_year - 1, 1, 1, tzinfo=UTC)
    onsets: dict[_Observance, list[datetime]] = {}
    for at, observance in _changes(zone_info(zone), begins, datetime(last_year + 2, 1, 1, tzinfo=UTC)):
        onsets.setdefault(observance, []).append((at + observance.before).replace(tzinfo=None))
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    for observance, when in onsets.items():
        lines += _observance(observance, when)
    return "".join(map(folded, (*lines, "END:VTIMEZONE")))


def _changes(zone: ZoneInfo, begins: datetime, ends: datetime) -> Iterator[tuple[datetime, _Observance]]:
    """What holds at the beginning, and each change that comes, with its instant."""
    at, before = begins, _state(zone, begins)
    yield at, _Observance(before[0], *before)
    while at < ends:
        after = _state(zone, at + _DAY)
        if after != before:
            yield _onset(zone, at, at + _DAY), _Observance(before[0], *after)
            before = after
        at += _DAY


def _onset(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """The first second at which the clocks do what they do at `high`, and did not at `low`."""
    then = _state(zone, high)
    while high - low > _SECOND:
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        low, high = (low, middle) if _state(zone, middle) == then else (middle, high)
    return high


def _state(zone: ZoneInfo, at: datetime) -> tuple[timedelta, str, bool]:
    there = at.astimezone(zone)
    # Where it is winter that differs (Africa/Casablanca), that is no summer time: few programs know one that sets back.
    return there.utcoffset() or _NO_TIME, there.tzname() or "", (there.dst() or _NO_TIME) > _NO_TIME


def _observance(of: _Observance, when: list[datetime]) -> Iterator[str]:
    kind = "DAYLIGHT" if of.is_summer else "STANDARD"
    first, *more = (f"{each:%Y%m%dT%H%M%S}" for each in when)
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{first}"
    if more:
        yield f"RDATE:{','.join(more)}"
    yield f"TZOFFSETFROM:{_offset(of.before)}"
    yield f"TZOFFSETTO:{_offset(of.now)}"
    yield f"TZNAME:{of.name}"
    yield f"END:{kind}"


def _offset(offset: timedelta) -> str:
    sign = "-" if offset < _NO_TIME else "+"
    minutes, seconds = divmod(abs(offset), _MINUTE)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours:02}{minutes:02}" + (f"{seconds.seconds:02}" if seconds else "")
