# SPDX-License-Identifier: MIT
"""When follow-ups ring, and when they are held back: by quiet hours, planned days off and a pause (DESIGN section 5).

What is held back is not lost: it rings when nothing holds it any more.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from followup_desk.domain.moments import begins, clock_on, from_seconds, local, utc_seconds
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.storage import announcements, days_off
from followup_desk.storage.announcements import Come

Holder = Literal["paused", "quiet", "day-off"]
_PAUSED = "paused_until"
SITTING_LATER = "sitting_later"
"""Remembered: when a sitting that was put off is asked for again, in UTC seconds."""
_MOST_DIGITS = 11
"""Of the seconds since 1970, far beyond every year that is taken."""
_LONGEST_LOOK_AHEAD = 400


@dataclass(frozen=True)
class Wishes:
    """What the user has set about reminders. `quiet` may run over midnight, `paused_until` be past.

    `sitting` is the set hour, None without one; `sitting_later` are the UTC seconds to which one was put off, or 0.
    """

    start: time
    end: time
    lead_seconds: int
    evening: bool
    names: bool
    quiet: tuple[time, time] | None
    paused_until: datetime | None
    weekdays: frozenset[int]
    briefing: bool
    sitting: time | None
    sitting_days: frozenset[int]
    sitting_minutes: int
    sitting_later: int


@dataclass(frozen=True)
class Hold:
    """What holds reminders back, and the local moment at which it ends."""

    by: Holder
    until: datetime


def wishes(desk: Desk) -> Wishes:
    """Read at once: each tick of the clock needs all of them."""
    found = preferences.all_within(desk)
    paused, put_off = (preferences.remembered_of(found, name) for name in (_PAUSED, SITTING_LATER))
    day, quiet = _span(found["working_day"]), _span(found["quiet_hours"])
    return Wishes(
        day[0],
        day[1],
        60 * int(found["lead_minutes"]),
        found["evening_line"] == "on",
        found["names_in_notices"] == "on",
        quiet if quiet[0] != quiet[1] else None,
        from_seconds(_seconds(paused)) if _seconds(paused) else None,
        preferences.weekdays_of(found["working_days"]),
        found["briefing"] == "on",
        None if found["sitting_time"] == "off" else time.fromisoformat(found["sitting_time"]),
        preferences.days_to_sit(found),
        int(found["sitting_minutes"]),
        _seconds(put_off),
    )


def _seconds(text: str) -> int:
    """A moment that was remembered, in UTC seconds; 0 for none, and for what no calendar reaches."""
    return int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else 0


def hold(desk: Desk, wish: Wishes) -> Hold | None:
    """What holds back now; of several the last to end."""
    holds = [found for found in (_pause(desk, wish), _quiet(desk, wish), _day_off(desk)) if found is not None]
    return max(holds, key=lambda found: found.until, default=None)


def pause(desk: Desk, until: datetime | None) -> None:
    """Holds all reminders back until an aware moment; None: they come again."""
    preferences.remember(desk, _PAUSED, str(utc_seconds(until)) if until is not None else "")


def come(desk: Desk, wish: Wishes) -> Come:
    """What has come by now. Follow-ups of a day ring when its work begins where the laptop is."""
    now = desk.now()
    last_day = now.date() if now.time() >= wish.start else now.date() - timedelta(days=1)
    return Come(desk.seconds(), wish.lead_seconds, last_day, desk.zone)


def next_moment(desk: Desk, wish: Wishes) -> datetime | None:
    """When the next follow-up rings, as long as nothing holds it back; None: no more do."""
    at, day = announcements.next_ring(desk.db, wish.lead_seconds)
    moments = [] if at is None else [from_seconds(at)]
    if day is not None:
        moments.append(clock_on(date.fromisoformat(day), wish.start, desk.zone))
    return min(moments, default=None)


def quiet_until(desk: Desk, wish: Wishes, at: datetime) -> datetime | None:
    """When the quiet hours end that a local moment is in, which may have begun the day before; None: it is in none."""
    if wish.quiet is None or not is_within(wish.quiet, at.time()):
        return None
    end = wish.quiet[1]
    day = at.date() if at.time() < end else at.date() + timedelta(days=1)
    return local(clock_on(day, end, desk.zone), desk.zone)


def is_within(span: tuple[time, time], clock: time) -> bool:
    """Is it a moment of this span, which may run over midnight?"""
    begin, end = span
    return begin <= clock < end if begin < end else clock >= begin or clock < end


def _span(text: str) -> tuple[time, time]:
    """A span as it is stored; "off" is one of no length."""
    begin, _, end = text.partition("-")
    return (time(), time()) if text == "off" else (time.fromisoformat(begin), time.fromisoformat(end))


def _pause(desk: Desk, wish: Wishes) -> Hold | None:
    until = wish.paused_until
    return Hold("paused", local(until, desk.zone)) if until is not None and until > desk.now() else None


def _quiet(desk: Desk, wish: Wishes) -> Hold | None:
    end = quiet_until(desk, wish, desk.now())
    return None if end is None else Hold("quiet", end)


def _day_off(desk: Desk) -> Hold | None:
    """The days off that today is one of, to the day after the last."""
    day = desk.today()
    for _ in range(_LONGEST_LOOK_AHEAD):
        if not days_off.is_off(desk.db, day):
            break
        day += timedelta(days=1)
    if day == desk.today():
        return None
    return Hold("day-off", local(begins(day, desk.zone), desk.zone))
