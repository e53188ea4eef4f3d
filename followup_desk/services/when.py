# SPDX-License-Identifier: MIT
"""Words for a day or a moment, read and said: the own grammar first, dateparser for what it does not know.

`ahead` reads what is to come and refuses what is past, `behind` the other way round; a day without a time
stays a day. Whatever the text, both raise only NotADate, InThePast and InTheFuture, with one line for the
person. `now` is an aware instant, `zone` the IANA name of where the laptop is. `echo` shows what was
understood, before it is saved.
"""

import re
import warnings
from datetime import date, datetime, timedelta

from followup_desk.domain.date_names import MONTH, WEEKDAY, in_full, weekday_number
from followup_desk.domain.date_words import LONGEST_TEXT, When, read_past, read_when
from followup_desk.domain.errors import Refused
from followup_desk.domain.language import QT_TRANSLATE_NOOP, number, spoken, translate
from followup_desk.domain.moments import FIRST_YEAR, LAST_YEAR, Due, due_at, due_from, is_past, local, utc_seconds

_SHOWN_TEXT = 40
_NEAR = {
    -1: QT_TRANSLATE_NOOP("when", "yesterday"),
    0: QT_TRANSLATE_NOOP("when", "today"),
    1: QT_TRANSLATE_NOOP("when", "tomorrow"),
}
_SHORT_YEARS = 20  # a year written with two digits is not further away
_DIRECTION = re.compile(r"\b(?:today|tomorrow|yesterday|ago|in|next|last)\b")  # one is enough
_TWO_MEANINGS = re.compile(
    r"\b\d+ ?m\b"  # "1m": a minute or a month
    r"|(?<![\d.])\d{1,2}\.\d{1,2}(?!\d|\.\d| ?[ap]m)"  # "10.12": a time or a day
    r"|(?<![\d-])\d{1,2} ?- ?\d{1,2}(?![\d-])"  # "9-5": from nine to five
)


class NotADate(Refused, ValueError):
    """The words say no day, or not which."""


class InThePast(Refused, ValueError):
    """What is to come cannot lie behind."""


class InTheFuture(Refused, ValueError):
    """What has been cannot lie ahead."""


def ahead(text: str, now: datetime, zone: str) -> Due:
    """The day or moment to come that `text` says. Today is not past, an hour ago is."""
    here = local(now, zone)
    due = _read(text, here, zone, to_come=True)
    if due is None:
        hint = translate("refusals", '{unread}: try "tue 10am", "in 2 weeks", "end of month" or {day}')
        raise NotADate(hint.format(unread=_not_a_day(text), day=here.date() + timedelta(days=7)))
    if is_past(due, now, zone):
        raise InThePast(
            translate("refusals", "{day} is past: say a day or time that is still to come").format(
                day=_in_full(due, zone)
            )
        )
    return due


def behind(text: str, now: datetime, zone: str) -> Due:
    """The day or moment gone by that `text` says, today and now included."""
    here = local(now, zone)
    due = _read(text, here, zone, to_come=False)
    if due is None:
        hint = translate("refusals", '{unread}: try "yesterday", "tue 10am", "2 hours ago" or {day}')
        raise NotADate(hint.format(unread=_not_a_day(text), day=here.date() - timedelta(days=7)))
    if due.day > here.date() or (due.at is not None and utc_seconds(due.at) > utc_seconds(now)):
        raise InTheFuture(
            translate("refusals", "{day} is still to come: say a day or time that has been").format(
                day=_in_full(due, zone)
            )
        )
    return due


def echo(due: Due, now: datetime, zone: str) -> str:
    """The day in full and how far off: "Tuesday 24 November 2026, 10:00, in 3 days"."""
    days = (_day_here(due, zone) - local(now, zone).date()).days
    far = translate("when", "in {days} days") if days > 0 else translate("when", "{days} days ago")
    near = translate("when", _NEAR[days]) if days in _NEAR else far.format(days=number(abs(days)))
    return f"{_in_full(due, zone)}, {near}"


def _read(text: str, here: datetime, zone: str, *, to_come: bool) -> Due | None:
    said = (read_when if to_come else read_past)(text, here, spoken())
    guess = said or _by_dateparser(text, here, zone, to_come=to_come)
    if guess is None:
        return None
    day = guess.day if isinstance(guess, When) else guess.date()
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise NotADate(
            translate("refusals", "{year} is too far away: use a year from {first} to {last}").format(
                year=day.year, first=FIRST_YEAR, last=LAST_YEAR
            )
        )
    if isinstance(guess, datetime):
        return due_from(guess, zone)
    return due_at(datetime.combine(day, guess.time), zone) if guess.time else Due(day)


def _by_dateparser(text: str, here: datetime, zone: str, *, to_come: bool) -> When | datetime | None:
    """What dateparser makes of it; an aware datetime where the words name a zone."""
    words = " ".join(text.split()).lower()
    if not _worth_a_guess(words):
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # its dependencies warn of what newer Pythons will drop
        from dateparser.date import DateDataParser  # slow to import, and seldom needed

        settings = {
            "RELATIVE_BASE": here.replace(tzinfo=None, microsecond=0),
            "TIMEZONE": zone,
            "PREFER_DATES_FROM": "future" if to_come else "past",
            "RETURN_TIME_AS_PERIOD": True,  # tells a time that was said from the one of the base
            "REQUIRE_PARTS": ["day"],  # else the day that is missing would be that of today
            "PARSERS": ["relative-time", "absolute-time"],
        }
        try:
            # Never without `languages`: it would try two hundred, for seconds.
            found = DateDataParser(languages=["en"], settings=settings).get_date_data(words)
        except (ValueError, LookupError, OverflowError):  # no such day, or a zone that it does not know
            return None
    at: datetime | None = found.date_obj
    if at is None or found.period not in ("day", "time", "week") or not _believable(at, words, here):
        return None
    if found.period == "time":
        return at if at.tzinfo else When(at.date(), at.time())
    return When(at.date())


def _worth_a_guess(words: str) -> bool:
    """Not what dateparser is known to read and people don't, or not all the same way."""
    if len(words) > LONGEST_TEXT or not words.isascii() or not re.search(r"[a-z/:-]", words):
        return False
    return not _TWO_MEANINGS.search(words) and len(_DIRECTION.findall(words)) <= 1


def _believable(at: datetime, words: str, here: datetime) -> bool:
    """A weekday that was said is the day's own, and a year that was not said is this one or beside it."""
    if any(weekday_number(name) != at.weekday() for name in re.findall(rf"\b{WEEKDAY}\b", words)):
        return False
    if re.search(rf"\b{at.year}\b", words) or abs(at.date() - here.date()) <= timedelta(days=366):
        return True
    short = re.search(rf"(?:\d[/.-]\d{{1,2}}[/.-]|{MONTH} '?){at.year % 100:02}\b", words)
    return bool(short) and abs(at.year - here.year) <= _SHORT_YEARS


def _not_a_day(text: str) -> str:
    shown = " ".join("".join(c if c.isprintable() else " " for c in text[: 2 * _SHOWN_TEXT]).split())
    if not shown:
        return translate("refusals", "no day was said")
    cut = f"{shown[:_SHOWN_TEXT]}…" if len(shown) > _SHOWN_TEXT else shown
    return translate("refusals", '"{text}" is not a day I can read').format(text=cut)


def _day_here(due: Due, zone: str) -> date:
    return local(due.at, zone).date() if due.at is not None else due.day


def _in_full(due: Due, zone: str) -> str:
    full = in_full(_day_here(due, zone))
    return f"{full}, {local(due.at, zone):%H:%M}" if due.at is not None else full
