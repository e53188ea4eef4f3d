# SPDX-License-Identifier: MIT
"""When follow-ups ring, and when they are held back: by quiet hours, planned days off and a pause (DESIGN section 5).

What is held back is not lost: it rings when nothing holds it any more.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from followup_desk.domain.moments import due_at, from_seconds, local, utc_seconds
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.storage import announcements, day_notices
from followup_desk.storage.announcements import Come

Holder = Literal["paused", "quiet", "day-off"]
_PAUSED = "paused_until"
_LONGEST_LOOK_AHEAD = 400


@dataclass(frozen=True)
class Hold:
    """What holds reminders back, and the local moment at which it ends."""

    by: Holder
    until: datetime


def hold(desk: Desk) -> Hold | None:
    """What holds back now; of several the last to end."""
    holds = [found for found in (_pause(desk), _quiet(desk), _day_off(desk)) if found is not None]
    return max(holds, key=lambda found: found.until, default=None)


def pause(desk: Desk, until: datetime | None) -> None:
    """Holds all reminders back until an aware moment; None: they come again."""
    preferences.remember(desk, _PAUSED, str(utc_seconds(until)) if until is not None else "")


def come(desk: Desk) -> Come:
    """What has come by now. Follow-ups of a day ring when its work begins where the laptop is."""
    now = desk.now()
    begun = now.time() >= preferences.start_of_work(desk)
    last_day = now.date() if begun else now.date() - timedelta(days=1)
    return Come(desk.seconds(), preferences.lead_seconds(desk), last_day, desk.zone)


def next_moment(desk: Desk) -> datetime | None:
    """When the next follow-up rings, as long as nothing holds it back; None: no more do."""
    at, day = announcements.next_ring(desk.db, preferences.lead_seconds(desk))
    moments = []
    if at is not None:
        moments.append(from_seconds(at))
    if day is not None:
        moments.append(_begins(date.fromisoformat(day), preferences.start_of_work(desk), desk.zone))
    return min(moments, default=None)


def _pause(desk: Desk) -> Hold | None:
    kept = preferences.remembered(desk, _PAUSED)
    until = from_seconds(int(kept)) if kept.isdecimal() else None
    return Hold("paused", local(until, desk.zone)) if until is not None and until > desk.now() else None


def _quiet(desk: Desk) -> Hold | None:
    """The quiet hours that it is in, which may have begun yesterday."""
    span = preferences.quiet_hours(desk)
    if span is None:
        return None
    begin, end = span
    now = desk.now()
    clock = now.time()
    inside = begin <= clock < end if begin < end else clock >= begin or clock < end
    if not inside:
        return None
    day = now.date() if clock < end else now.date() + timedelta(days=1)
    return Hold("quiet", local(_begins(day, end, desk.zone), desk.zone))


def _day_off(desk: Desk) -> Hold | None:
    """The days off that today is one of, to the day after the last."""
    day = desk.today()
    for _ in range(_LONGEST_LOOK_AHEAD):
        if not day_notices.is_off(desk.db, day):
            break
        day += timedelta(days=1)
    if day == desk.today():
        return None
    return Hold("day-off", local(_begins(day, time(), desk.zone), desk.zone))


def _begins(day: date, clock: time, zone: str) -> datetime:
    at = due_at(datetime.combine(day, clock), zone).at
    assert at is not None
    return at
