# SPDX-License-Identifier: MIT
"""Days and instants (DESIGN section 5, "Time").

A day is a plain `date`. An instant is an aware `datetime` in UTC, whole seconds, with the IANA name of the
zone that it was meant in. A zone name that nobody knows raises ValueError with a line for the person.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

from followup_desk.domain.language import translate

FIRST_YEAR, LAST_YEAR = 1900, 2200
"""What a day that somebody names may lie in; beyond, it is a slip of the finger."""
AFTERNOON = time(14)
"""When one that is meant by "this afternoon" begins."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Due:
    """A day, or an instant and the zone that it was meant in; then `day` is the day of `at` in `zone`."""

    day: date
    at: datetime | None = None
    zone: str | None = None

    def __post_init__(self) -> None:
        # The day is not checked against the instant: zone rules change, and an old row must still load.
        if (self.at is None) != (self.zone is None):
            raise ValueError("an instant needs its zone, and a day has none")
        if self.at is not None and self.at.utcoffset() != timedelta(0):
            raise ValueError("an instant is kept in UTC")


def zone_info(zone: str) -> ZoneInfo:
    """The rules of an IANA zone; ValueError when there is none of that name."""
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as error:  # OSError: the name of a folder, such as "Europe"
        unknown = translate(
            "refusals", '"{zone}" is not a time zone: use a name such as Europe/Berlin or America/New_York'
        )
        raise ValueError(unknown.format(zone=zone)) from error


def due_at(local_naive: datetime, zone: str) -> Due:
    """The instant of a wall-clock time in `zone`.

    A time that the clocks skip moves on by what they skip (02:30 becomes 03:30); one that comes twice is the
    first, unless `fold` asks for the second.
    """
    rules = zone_info(zone)
    at = local_naive.replace(tzinfo=rules).astimezone(UTC)
    if at.astimezone(rules).replace(tzinfo=None) != local_naive:
        # Skipped; with a `fold` it would move back instead of on.
        at = local_naive.replace(tzinfo=rules, fold=0).astimezone(UTC)
    return due_from(at, zone)


def due_from(at: datetime, zone: str) -> Due:
    """The due of an aware instant, meant in `zone`."""
    utc = at.astimezone(UTC).replace(microsecond=0)
    return Due(local(utc, zone).date(), utc, zone)


def local(at: datetime, zone: str) -> datetime:
    """An aware instant on the clocks of `zone`."""
    _require_aware(at)
    return at.astimezone(zone_info(zone))


def day_of(due: Due, zone: str) -> date:
    """The day on which it falls for who is in `zone`: of a moment not always the day where it was meant."""
    return due.day if due.at is None else local(due.at, zone).date()


def is_past(due: Due, now: datetime, zone: str) -> bool:
    """Is it over for who is in `zone`? Today is not, nor is this very second."""
    return due.day < local(now, zone).date() if due.at is None else utc_seconds(due.at) < utc_seconds(now)


def clock_on(day: date, clock: time, zone: str) -> datetime:
    """The instant, in UTC, of a time of day on the clocks of `zone`."""
    at = due_at(datetime.combine(day, clock), zone).at
    assert at is not None
    return at


def begins(day: date, zone: str) -> datetime:
    """The instant at which a day begins on the clocks of `zone`."""
    return clock_on(day, time(), zone)


def later(at: datetime, span: timedelta) -> datetime:
    """So much later by the stopwatch, in the same zone, whatever its clocks do in between."""
    return (at.astimezone(UTC) + span).astimezone(at.tzinfo)


def utc_seconds(at: datetime) -> int:
    """Whole seconds since 1970, as stored; what is before counts below zero."""
    _require_aware(at)
    return (at - _EPOCH) // timedelta(seconds=1)


def from_seconds(seconds: int) -> datetime:
    """The stored instant, in UTC. Not `fromtimestamp`, which Windows refuses below zero."""
    return _EPOCH + timedelta(seconds=seconds)


def iso_local(at: datetime, zone: str) -> str:
    """`YYYY-MM-DDTHH:MM:SS±HH:MM`, the form of every instant that the command line shows."""
    there = local(at, zone)
    offset = there.utcoffset() or timedelta(0)
    if offset % _MINUTE:  # zones before standard time differ by seconds, which the form cannot say
        there = at.astimezone(timezone(round(offset / _MINUTE) * _MINUTE))
    return there.isoformat(timespec="seconds")


def _require_aware(at: datetime) -> None:
    if at.utcoffset() is None:
        raise ValueError("an instant without a zone cannot be placed")
