# SPDX-License-Identifier: MIT
"""The minutes of one's own, each week on the same days, as a calendar has them."""

from datetime import date, datetime, time, timedelta
from uuid import uuid4

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.exchange.calendar_writer import Series
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.storage import days_off

OFF = "off"
_UID = "calendar.sitting"


def series(desk: Desk, first: date, number: int = 0) -> Series | None:
    """What is set for the sitting, from a day on; None where no hour is set."""
    stored = preferences.all_within(desk)
    if stored["sitting_time"] == OFF:
        return None
    return of(
        uid(desk),
        int(stored["sitting_minutes"]),
        preferences.days_to_sit(stored),
        time.fromisoformat(stored["sitting_time"]),
        first,
        tuple(day for _, day in days_off.from_day(desk.db, first)),
        number,
    )


def must_be_set(desk: Desk) -> None:
    """Refused while no hour is set."""
    if preferences.get(desk, "sitting_time") == OFF:
        said = translate("refusals", "No hour is set for your minutes: say when to sit in the preferences.")
        raise Refused(said)


def of(
    uid: str, minutes: int, weekdays: frozenset[int], at: time, first: date, off: tuple[date, ...], number: int = 0
) -> Series:
    """So many minutes on these weekdays (Monday is 0, at least one) at a time, from a day on, but for days `off`."""
    begins = next(day for day in (first + timedelta(days=ahead) for ahead in range(7)) if day.weekday() in weekdays)
    return Series(
        uid,
        datetime.combine(begins, at),
        minutes,
        weekdays,
        translate("calendar", "Follow-ups: my minutes"),
        translate("calendar", "Open the desk, and work off what is due."),
        off,
        number,
    )


def uid(desk: Desk) -> str:
    """By which name calendars know it: made once, so that no two desks have the same."""
    known = preferences.remembered(desk, _UID)
    if not known:
        known = str(uuid4())
        preferences.remember(desk, _UID, known)
    return known
