# SPDX-License-Identifier: MIT
"""Days in words: "tomorrow", "next tue", "15 dec", "24.12.", "end of next month", "first monday of january".

How they are read, where people differ:
- A weekday is never today but the next one, and "next tue" and "this tue" are that same one. Speaking of what
  was, it is the last one.
- A day of the month, or of the year, that nobody gave the month or year of is the nearest: ahead, or behind.
  Today counts.
- The end of a week is its Friday, a week begins on Monday; "next week" and "next month" are their first days.
- "mid" is the 15th, and the Wednesday of a week.
- "3/4" says nothing here: half the world reads it the other way round.
"""

import re
from calendar import monthrange
from datetime import date, timedelta

from followup_desk.domain.date_names import MONTH, WEEKDAY, month_number, weekday_number
from followup_desk.domain.said import Said, SaidDay, Scene, phrase

_WEEK = timedelta(days=7)
_LEAP_SEARCH = 8  # years to the next 29 February, at most
_NAMED = {
    "day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "tmrw": 1,
    "day after tomorrow": 2,
}
_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1}
_WHICH = {"last": -1, "this": 0, "next": 1}
_MONTHS_IN = {"month": 1, "quarter": 3, "year": 12}


def add_months(day: date, months: int) -> date:
    """The same day some months on; the last of a month that is too short for it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _named_day(found: re.Match[str], scene: Scene) -> Said | None:
    return SaidDay(scene.today + timedelta(days=_NAMED[found["name"]]))


def _weekday(found: re.Match[str], scene: Scene) -> Said | None:
    ahead = {"next": True, "last": False}.get(found["which"], scene.ahead)
    distance = (weekday_number(found["weekday"]) - scene.today.weekday()) % 7
    days = (distance or 7) if ahead else distance - 7
    return SaidDay(scene.today + timedelta(days=days), weekday_only=True)


def _weekday_of_week(found: re.Match[str], scene: Scene) -> Said | None:
    monday = _period_start(scene.today, "week", _WHICH[found["which"]])
    return SaidDay(monday + timedelta(days=weekday_number(found["weekday"])))


def _weekend(found: re.Match[str], scene: Scene) -> Said | None:
    saturday = _period_start(scene.today, "week", 0) + timedelta(days=5)
    if found["which"] != "last" and scene.ahead:
        return SaidDay(saturday if saturday >= scene.today else saturday + _WEEK)
    return SaidDay(saturday if saturday < scene.today else saturday - _WEEK)


def _full_day(found: re.Match[str], scene: Scene) -> Said | None:
    return SaidDay(date(int(found["year"]), int(found["month"]), int(found["day"])))


def _day_and_month_in_digits(found: re.Match[str], scene: Scene) -> Said | None:
    return _day_of_month(int(found["day"]), int(found["month"]), found["year"], scene)


def _day_and_month(found: re.Match[str], scene: Scene) -> Said | None:
    return _day_of_month(int(found["day"]), month_number(found["month"]), found["year"], scene)


def _day_of_month(day: int, month: int, year: str | None, scene: Scene) -> Said | None:
    if year:
        return SaidDay(date(int(year) + (2000 if len(year) == 2 else 0), month, day))
    this_year = scene.today.year
    years = range(max(this_year - _LEAP_SEARCH, 1), this_year + _LEAP_SEARCH + 1)
    return _said(scene.nearest(date(y, month, day) for y in years if day <= monthrange(y, month)[1]))


def _ordinal(found: re.Match[str], scene: Scene) -> Said | None:
    day = int(found["day"])
    firsts = _period_starts(scene.today, "month", found["which"], reach=2)
    # A month too short for it does not have that day: on 1 February the 31st is in March.
    days = [first.replace(day=day) for first in firsts if 1 <= day <= monthrange(first.year, first.month)[1]]
    return _said(scene.nearest(days) if not found["which"] else days[0] if days else None)


def _nth_weekday(found: re.Match[str], scene: Scene) -> Said | None:
    nth, weekday = _NTH[found["nth"]], weekday_number(found["weekday"])
    if found["month"]:
        firsts = _months_named(found["month"], found["year"], scene)
    else:
        firsts = _period_starts(scene.today, "month", found["which"])
    days = [_nth_in_month(first, nth, weekday) for first in firsts]
    return _said(scene.nearest(days) if len(days) > 1 else days[0])


def _nth_in_month(first: date, nth: int, weekday: int) -> date:
    if nth < 0:
        last = first.replace(day=monthrange(first.year, first.month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return first + timedelta(days=(weekday - first.weekday()) % 7) + (nth - 1) * _WEEK


def _edge_of_period(found: re.Match[str], scene: Scene) -> Said | None:
    unit = found["unit"]
    starts = _period_starts(scene.today, unit, found["which"])
    days = [_edge(start, unit, found["edge"]) for start in starts]
    return _said(scene.nearest(days) if len(days) > 1 else days[0])


def _edge_of_month_named(found: re.Match[str], scene: Scene) -> Said | None:
    firsts = _months_named(found["month"], found["year"], scene)
    days = [_edge(first, "month", found["edge"]) for first in firsts]
    return _said(scene.nearest(days) if len(days) > 1 else days[0])


def _period(found: re.Match[str], scene: Scene) -> Said | None:
    return SaidDay(_period_start(scene.today, found["unit"], 1))


def _month_named(found: re.Match[str], scene: Scene) -> Said | None:
    if not found["year"] and not scene.ahead:
        return None  # which day of it?
    firsts = _months_named(found["month"], found["year"], scene)
    return _said(scene.nearest(firsts) if len(firsts) > 1 else firsts[0])


def _edge(start: date, unit: str, edge: str) -> date:
    """The first, middle or last day of the period that begins on `start`; ValueError if there is none."""
    if edge in ("start", "beginning"):
        return start
    if edge == "end":
        return start + timedelta(days=4) if unit == "week" else _next_start(start, unit) - timedelta(days=1)
    if unit == "week":
        return start + timedelta(days=2)
    if unit == "month":
        return start.replace(day=15)
    raise ValueError(f"the middle of a {unit} is no day")


def _months_named(month: str, year: str | None, scene: Scene) -> list[date]:
    years = [int(year)] if year else [scene.today.year + offset for offset in (-1, 0, 1)]
    return [date(y, month_number(month), 1) for y in years]


def _period_starts(today: date, unit: str, which: str | None, reach: int = 1) -> list[date]:
    """The first day of the period named, or of those around today where none was."""
    if which:
        return [_period_start(today, unit, _WHICH[which])]
    return [_period_start(today, unit, offset) for offset in range(-reach, reach + 1)]


def _period_start(today: date, unit: str, offset: int) -> date:
    if unit == "week":
        return today - timedelta(days=today.weekday()) + offset * _WEEK
    months = _MONTHS_IN[unit]
    first = date(today.year, (today.month - 1) // months * months + 1, 1)
    return add_months(first, offset * months)


def _next_start(start: date, unit: str) -> date:
    return add_months(start, _MONTHS_IN[unit])


def _said(day: date | None) -> Said | None:
    return SaidDay(day) if day else None


_ON = r"(?:(?:on|by) )?(?:the )?"
_MONTH = rf"(?P<month>{MONTH})(?: (?P<year>\d{{4}}))?"
_OF_MONTH = rf"(?:of|in) (?:(?:the|(?P<which>this|next|last)) month|{_MONTH})"
_EDGE = r"(?P<edge>start|beginning|mid|middle|end)(?: of)?"
_ORDINAL = r"(?P<day>\d{1,2})(?:st|nd|rd|th)"

DAY_PHRASES = (
    phrase(rf"{_ON}(?P<name>{'|'.join(_NAMED)})", _named_day),
    phrase(rf"{_ON}(?:(?P<which>this|next|last)(?: coming)? |coming )?(?P<weekday>{WEEKDAY})", _weekday),
    phrase(rf"{_ON}(?P<weekday>{WEEKDAY})(?: of)? (?P<which>this|next|last) week", _weekday_of_week),
    phrase(rf"(?P<which>this|next|last) week(?: on)? (?P<weekday>{WEEKDAY})", _weekday_of_week),
    phrase(r"(?:(?:on|at) )?(?:the |(?P<which>this|next|last) )?weekend", _weekend),
    phrase(rf"{_ON}(?P<year>\d{{4}})(?P<sep>[-/]?)(?P<month>\d\d)(?P=sep)(?P<day>\d\d)", _full_day),
    phrase(
        rf"{_ON}(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\.(?P<year> ?\d{{4}}|\d\d)?",
        _day_and_month_in_digits,
    ),
    phrase(rf"{_ON}(?P<day>2[4-9]|3[01])\.(?P<month>\d{{1,2}})(?P<year>)", _day_and_month_in_digits),
    phrase(
        rf"{_ON}(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.)?(?: of)? ?{_MONTH}",
        _day_and_month,
    ),
    phrase(
        rf"{_ON}(?P<month>{MONTH}) ?(?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: (?P<year>\d{{4}}))?",
        _day_and_month,
    ),
    phrase(rf"{_ON}{_ORDINAL}(?: of (?:the |(?P<which>this|next|last) )month)?", _ordinal),
    phrase(rf"{_ON}(?P<nth>{'|'.join(_NTH)}) (?P<weekday>{WEEKDAY}) {_OF_MONTH}", _nth_weekday),
    phrase(
        rf"(?:(?:at|by) )?(?:the )?{_EDGE}(?: the)? (?:(?P<which>this|next|last) )?"
        r"(?P<unit>week|month|quarter|year)",
        _edge_of_period,
    ),
    phrase(rf"(?:(?:at|by) )?(?:the )?{_EDGE} {_MONTH}", _edge_of_month_named),
    phrase(r"next (?P<unit>week|month|quarter|year)", _period),
    phrase(rf"(?:in )?{_MONTH}", _month_named),
)
