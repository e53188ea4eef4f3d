# SPDX-License-Identifier: MIT
"""Things to do, and a meeting with oneself, as the text of a calendar (RFC 5545).

A moment is an event in the zone that it was meant in, a day one of the whole day: programs that subscribe to a calendar
show events everywhere, and tasks (VTODO) hardly anywhere. Nobody is ever invited: there is no attendee and no
organizer; and nothing rings, for the desk reminds. No word of a contact can begin a line: breaks are escaped.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from followup_desk.domain.moments import Due, local
from followup_desk.exchange import calendar_zone
from followup_desk.exchange.vcard_folding import folded

MAKER = "-//Follow-up Desk//Follow-up Desk//EN"
END = "END:VCALENDAR\r\n"
"""What the text ends with."""
MINUTES = 15
"""So long an agreed moment is: a call takes that, and nobody has to say it."""
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f\u0085\u2028\u2029\ud800-\udfff]")
_STAMPS = re.compile(r"\r\n(?:DTSTAMP|LAST-MODIFIED|SEQUENCE):[^\r]*")
_COUNT_FROM = datetime(2020, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Entry:
    """One thing to do: by which name it is always known, when, and in words what it is.

    `changed_at` is when it was last written; `shown_late` how many days after its own it is put, as seen today.
    """

    uid: str
    due: Due
    title: str
    text: str
    kinds: tuple[str, ...]
    changed_at: datetime
    shown_late: int = 0


@dataclass(frozen=True)
class Series:
    """The same minutes on the same weekdays (Monday is 0), by the clocks of wherever one is, but for some days.

    `begins` is a naive local time, on one of the weekdays; `number` grows with each version of it.
    """

    uid: str
    begins: datetime
    minutes: int
    weekdays: frozenset[int]
    title: str
    text: str
    but_for: tuple[date, ...] = ()
    number: int = 0


def head(name: str, refresh: str = "") -> str:
    """How the text begins: what the calendar is called, and how often a program that subscribes should look again, as
    a duration such as PT15M. The rules of each zone (`calendar_zone`) come next."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{MAKER}", "CALSCALE:GREGORIAN", f"X-WR-CALNAME:{_text(name)}"]
    if refresh:
        lines += [f"REFRESH-INTERVAL;VALUE=DURATION:{refresh}", f"X-PUBLISHED-TTL:{refresh}"]
    return "".join(map(folded, lines))


def entry(each: Entry, stamp: datetime) -> str:
    """One thing to do as an event; `stamp` is the moment of writing."""
    number = number_of(each.changed_at) + each.shown_late
    lines = [*_when(each.due), *_known_by(each.uid, stamp, number), f"LAST-MODIFIED:{_utc(each.changed_at)}"]
    return _event([*lines, *_words(each.title, each.text), f"CATEGORIES:{','.join(map(_text, each.kinds))}"])


def series(each: Series, stamp: datetime) -> str:
    """What comes again each week, as one event. Without a zone, it stays at its hour when one travels."""
    days = ",".join(_WEEKDAYS[day] for day in sorted(each.weekdays))
    lines = [f"DTSTART:{_clock(each.begins)}", f"DURATION:PT{each.minutes}M", f"RRULE:FREQ=WEEKLY;BYDAY={days}"]
    without = [day for day in each.but_for if day >= each.begins.date() and day.weekday() in each.weekdays]
    lines += [f"EXDATE:{_clock(datetime.combine(day, each.begins.time()))}" for day in without]
    return _event([*lines, *_known_by(each.uid, stamp, each.number), *_words(each.title, each.text), "TRANSP:OPAQUE"])


def number_of(at: datetime) -> int:
    """A number that grows with time, by which of two versions the later one is told."""
    return max(0, (at - _COUNT_FROM) // timedelta(seconds=1))


def is_ours(text: str) -> bool:
    """Was that calendar written here, by how it begins?"""
    return text.lstrip("\ufeff").startswith("BEGIN:VCALENDAR") and f"PRODID:{MAKER}" in text


def without_stamps(text: str) -> str:
    """The same without what tells only when it was written, to see whether anything else is different."""
    return _STAMPS.sub("", text)


def _when(due: Due) -> Iterator[str]:
    if due.at is None:
        yield f"DTSTART;VALUE=DATE:{due.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{due.day + _DAY:%Y%m%d}"
        yield "TRANSP:TRANSPARENT"
        return
    there = local(due.at, due.zone or "UTC") if calendar_zone.is_told(due.zone) else due.at
    if there is due.at or there.fold:  # an hour that comes twice is the first wherever a zone is named
        yield f"DTSTART:{_utc(due.at)}"
    else:
        yield f"DTSTART;TZID={due.zone}:{_clock(there)}"
    yield f"DURATION:PT{MINUTES}M"  # not an end: on the night of a clock change it could come before the beginning
    yield "TRANSP:OPAQUE"


def _known_by(uid: str, stamp: datetime, number: int) -> Iterator[str]:
    yield f"UID:{_text(uid)}"
    yield f"DTSTAMP:{_utc(stamp)}"
    yield f"SEQUENCE:{number}"


def _words(title: str, text: str) -> Iterator[str]:
    yield f"SUMMARY:{_text(' '.join(title.split()))}"
    if text:
        yield f"DESCRIPTION:{_text(text)}"
    yield "CLASS:PRIVATE"


def _event(lines: Iterable[str]) -> str:
    return "".join(map(folded, ("BEGIN:VEVENT", *lines, "END:VEVENT")))


def _text(text: str) -> str:
    """As the value of a property; what no text of a calendar may hold becomes a space."""
    kept = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return _CONTROL.sub(" ", kept).replace("\n", "\\n")


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%S}Z"


def _clock(at: datetime) -> str:
    return f"{at:%Y%m%dT%H%M%S}"
