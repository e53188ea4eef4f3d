# SPDX-License-Identifier: MIT
"""Appointments from an iCalendar file (RFC 5545): when, how long, who, about what, and whether they were called off.

Of what repeats it is the latest time that has begun, else the first; of what changed, the change. A time without a
zone is of the desk's own.
"""

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from icalendar import Calendar, Component, Event
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from followup_desk.domain.errors import Refused
from followup_desk.domain.filed import Appointment, Party
from followup_desk.domain.language import translate
from followup_desk.domain.methods import norm
from followup_desk.domain.moments import FIRST_YEAR, LAST_YEAR, Due, due_at, due_from, zone_info
from followup_desk.domain.typed_text import UNSTORABLE
from followup_desk.domain.words import MethodKind

MOST = 8 << 20
_MOST_WORDS = 400_000
"""Bytes without what is attached: the library needs a second for a quarter of a million."""
_MOST_RULES = 40
_MOST_PARTIES = 500
_LONGEST_LINE, _LONGEST_TEXT = 200, 200_000
_FIRST_RULE = 2000
_OF_NOWHERE = frozenset({"", "UTC", "Etc/UTC", "GMT", "Etc/GMT"})
_LONGEST = timedelta(days=7)
_NOT_READ = re.compile(rb"^(?:X-|ATTACH)[^\n]*\n(?:[ \t][^\n]*\n)*", re.IGNORECASE | re.MULTILINE)
_FOLD = re.compile(rb"(?:\r?\n)+[ \t]")
_ENDLESS = re.compile(rb"FREQ\s*=\s*(SECOND|MINUTE|HOUR)LY", re.IGNORECASE)
_PLAIN_RULE = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"})
"""With no more said than this, a rule comes to its next day soon."""
_BLANKS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_DAMAGED = (
    ValueError,
    TypeError,
    AttributeError,
    LookupError,
    ArithmeticError,
    RecursionError,
    AssertionError,
    OSError,
)
"""What the libraries raise over files that they do not expect; OSError over zones that are called as no file can be."""


def read(data: bytes, now: datetime, zone: str) -> tuple[Appointment, ...]:
    """The appointments in a file, the earliest first. Refused where there is none that can be read."""
    data = _NOT_READ.sub(b"", data) if len(data) <= MOST else data
    if len(data) > _MOST_WORDS or _takes_for_ever(_FOLD.sub(b"", data)):
        raise Refused(translate("files", "This calendar is too large to be read here: save one appointment alone."))
    try:
        calendars = Calendar.from_ical(data, multiple=True)
        events = [(each, _called_off(each)) for each in calendars]
        found = [_appointment(event, off, now, zone) for each, off in events for event in _events(each)]
    except _DAMAGED as error:
        raise Refused(translate("files", "This calendar is damaged: nothing in it can be read.")) from error
    read_ones = [each for each in found if each is not None]
    if not read_ones:
        raise Refused(translate("files", "There is no appointment with a day in this calendar."))
    return tuple(sorted(_once(read_ones, now), key=_begins))


def _takes_for_ever(data: bytes) -> bool:
    """Whether it has rules by the hour, or too many of them; its lines as they were before they were folded."""
    return bool(_ENDLESS.search(data)) or data.upper().count(b"\nRRULE") > _MOST_RULES


def _called_off(calendar: Component) -> bool:
    """Whether the whole file says that it does not take place."""
    return _text(calendar, "METHOD").upper() == "CANCEL"


def _events(calendar: Component) -> list[Component]:
    return [each for each in calendar.walk("VEVENT") if isinstance(each, Event)]


def _appointment(event: Component, off: bool, now: datetime, zone: str) -> tuple[str, Appointment] | None:
    """With what it is called in the calendar; None for one without a day."""
    try:
        start = _first_or_last_begun(event, now, zone)
        if start is None or not FIRST_YEAR <= start.day.year <= LAST_YEAR:
            return None
        made = Appointment(
            start=start,
            minutes=_minutes(event),
            subject=_line(_text(event, "SUMMARY")),
            text=_clean(_text(event, "DESCRIPTION"))[:_LONGEST_TEXT].strip(),
            place=_line(_text(event, "LOCATION")),
            parties=_parties(event),
            cancelled=off or _text(event, "STATUS").upper() == "CANCELLED",
        )
    except _DAMAGED:
        return None
    return _text(event, "UID"), made


def _once(found: list[tuple[str, Appointment]], now: datetime) -> list[Appointment]:
    """Of several times of the same the latest that has begun, else the first."""
    kept: dict[str, Appointment] = {}
    for number, (uid, each) in enumerate(found):
        key = uid or str(number)
        known = kept.get(key)
        kept[key] = each if known is None else _nearer(known, each, now)
    return list(kept.values())


def _nearer(one: Appointment, other: Appointment, now: datetime) -> Appointment:
    begun = [each for each in (one, other) if _begins(each) <= now]
    return max(begun, key=_begins) if begun else min((one, other), key=_begins)


def _begins(each: Appointment) -> datetime:
    """A day counts from its beginning, wherever."""
    return each.start.at or datetime.combine(each.start.day, datetime.min.time(), UTC)


def _first_or_last_begun(event: Component, now: datetime, zone: str) -> Due | None:
    first = getattr(event.get("DTSTART"), "dt", None)
    if not isinstance(first, date):
        return None
    begun = _last_begun(event, first, now)
    return _due(event, begun or first, zone)


def _last_begun(event: Component, first: date, now: datetime) -> date | None:
    """The latest time of what repeats that is not to come; None where it does not repeat, or by a rule so odd that
    looking for its days could take for ever."""
    rule = event.get("RRULE")
    if not isinstance(rule, dict) or not _PLAIN_RULE.issuperset(key.upper() for key in rule):
        return None
    if any(each < 1 for each in rule.get("INTERVAL", [])):
        return None
    start = first if isinstance(first, datetime) else datetime.combine(first, datetime.min.time())
    clock = start.replace(tzinfo=None)
    here = (now.astimezone(start.tzinfo) if start.tzinfo else now).replace(tzinfo=None)
    if not _FIRST_RULE <= clock.year <= LAST_YEAR:
        return None
    text = ";".join(f"{key}={_plain(key, value)}" for key, value in rule.items())
    begun: datetime | None = rrulestr(text, dtstart=clock).before(here, inc=True)
    if begun is None:
        return None
    return begun.replace(tzinfo=start.tzinfo) if isinstance(first, datetime) else begun.date()


def _plain(key: str, value: Any) -> str:
    """A value of the rule, its end without a zone as its beginning is."""
    values = value if isinstance(value, list) else [value]
    if key.upper() == "UNTIL":
        return f"{values[0]:%Y%m%d}T235959"
    return ",".join(str(each) for each in values)


def _due(event: Component, start: date, zone: str) -> Due:
    if not isinstance(start, datetime):
        return Due(start)
    named = str(event["DTSTART"].params.get("TZID", ""))
    known = _known_zone(named) or _known_zone(str(getattr(start.tzinfo, "key", "")))
    if start.tzinfo is None:
        return due_at(start.replace(microsecond=0), known or zone)
    return due_from(start, known or zone)


def _known_zone(name: str) -> str:
    """The name as the desk has it, also of Windows' names; empty where it is none that anybody lives in."""
    name = name.strip('" /')
    name = WINDOWS_TO_OLSON.get(name, name)
    try:
        return "" if name in _OF_NOWHERE else zone_info(name).key
    except ValueError:
        return ""


def _minutes(event: Component) -> int | None:
    """How long it takes; None for whole days, and where it is not said or not meant."""
    start, end = (getattr(event.get(name), "dt", None) for name in ("DTSTART", "DTEND"))
    span = getattr(event.get("DURATION"), "dt", None)
    if isinstance(start, datetime) and isinstance(end, datetime):
        span = end - start if (start.tzinfo is None) == (end.tzinfo is None) else None
    if not isinstance(start, datetime) or not isinstance(span, timedelta):
        return None
    return int(span.total_seconds() // 60) or None if timedelta() < span <= _LONGEST else None


def _parties(event: Component) -> tuple[Party, ...]:
    """Organizer and attendees, each address once."""
    found: dict[str, Party] = {}
    for name in ("ORGANIZER", "ATTENDEE"):
        value = event.get(name)
        for each in (value if isinstance(value, list) else [value])[:_MOST_PARTIES]:
            email = norm(MethodKind.EMAIL, re.sub("^mailto:", "", _clean(str(each or "")).strip(), flags=re.IGNORECASE))
            if "@" in email and len(email) <= _LONGEST_LINE:
                called = str(getattr(each, "params", {}).get("CN", ""))
                found.setdefault(email, Party(email, _line(called)))
    return tuple(found.values())


def _text(component: Component, name: str) -> str:
    value = component.get(name)
    return str(value[0] if isinstance(value, list) else value or "").strip() if value else ""


def _line(text: str) -> str:
    return " ".join(_clean(text).split())[:_LONGEST_LINE]


def _clean(text: str) -> str:
    return UNSTORABLE.sub("", _BLANKS.sub(" ", text))
