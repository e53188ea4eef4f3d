# SPDX-License-Identifier: MIT
"""Spans in words: "in 2 weeks", "3d", "a month", "90 minutes", "2 days ago", "a week from tuesday".

Days, weeks, months and years lead to a day; as soon as hours or minutes are in it, to a moment. Without "in",
"ago" or a sign a span leads where the scene looks. Hours and minutes are true ones, whatever the clocks do.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, timedelta

from followup_desk.domain.date_names import WEEKDAY, weekday_number
from followup_desk.domain.day_phrases import add_months
from followup_desk.domain.said import Said, SaidDay, SaidMoment, Scene, phrase

_NUMBERS = {
    **{"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7},
    **{"eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "a couple of": 2, "a couple": 2},
}
_ANCHORS = {"now": 0, "today": 0, "tomorrow": 1}

_LONG_UNIT = r"minute|min|hour|day|week|fortnight|month|year"
_COUNT = (
    rf"(?:half an hour|(?P<digits>\d{{1,5}}(?:\.\d)?) ?(?P<unit>(?:{_LONG_UNIT}|hr|wk|yr)s?|mo|[hdwy])"
    rf"|(?P<word>{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}) (?P<long>{_LONG_UNIT})s?)"
)
_NAMELESS_COUNT = re.sub(r"\?P<\w+>", "?:", _COUNT)
_EACH = re.compile(_COUNT, re.ASCII)


@dataclass(frozen=True)
class _Span:
    months: int = 0
    days: int = 0
    minutes: int = 0

    def __add__(self, other: "_Span") -> "_Span":
        return _Span(self.months + other.months, self.days + other.days, self.minutes + other.minutes)

    def __neg__(self) -> "_Span":
        return _Span(-self.months, -self.days, -self.minutes)


_UNITS = {
    **{"mi": _Span(minutes=1), "h": _Span(minutes=60), "d": _Span(days=1), "w": _Span(days=7)},
    **{"f": _Span(days=14), "mo": _Span(months=1), "y": _Span(months=12)},
}


def _count(found: re.Match[str]) -> _Span:
    """What one "2 weeks" comes to. Halves are of hours only; others raise ValueError."""
    if found[0] == "half an hour":
        return _Span(minutes=30)
    word = found["unit"] or found["long"]
    unit = _UNITS[word[:2] if word[0] == "m" else word[0]]
    number = float(found["digits"]) if found["digits"] else _NUMBERS[found["word"]]
    if number != int(number) and unit != _UNITS["h"]:
        raise ValueError("only hours come in parts")
    return _Span(int(number * unit.months), int(number * unit.days), int(number * unit.minutes))


def _span(found: re.Match[str], scene: Scene) -> Said | None:
    forward, back = found["lead"] in ("in", "+") or found["on"], found["lead"] == "-" or found["back"]
    if forward and back:
        return None
    span = sum((_count(each) for each in _EACH.finditer(found["counts"])), _Span())
    return _reach(-span if back or not (forward or scene.ahead) else span, scene)


def _reach(span: _Span, scene: Scene) -> Said:
    if not span.minutes:
        return SaidDay(_shift(scene.today, span))
    day = _shift(scene.today, span)
    start = scene.now.replace(year=day.year, month=day.month, day=day.day)
    return SaidMoment(start.astimezone(UTC) + timedelta(minutes=span.minutes))


def _shift(day: date, span: _Span) -> date:
    return add_months(day, span.months) + timedelta(days=span.days)


def _from_day(found: re.Match[str], scene: Scene) -> Said | None:
    anchor = found["anchor"]
    days = _ANCHORS.get(anchor)
    if days is None:
        days = (weekday_number(anchor) - scene.today.weekday()) % 7 or 7
    span = sum((_count(each) for each in _EACH.finditer(found["counts"])), _Span())
    return None if span.minutes else SaidDay(_shift(scene.today + timedelta(days=days), span))


def _now(found: re.Match[str], scene: Scene) -> Said | None:
    return SaidMoment(scene.now)


_COUNTS = rf"(?P<counts>{_NAMELESS_COUNT}(?: (?:and )?{_NAMELESS_COUNT}){{0,3}})"

SPAN_PHRASES = (
    phrase(rf"(?:(?P<lead>in|\+|-) ?)?{_COUNTS}(?:(?P<back> ago| back)|(?P<on> from now| hence))?", _span),
    phrase(rf"{_COUNTS} (?:from|on|after) (?P<anchor>today|tomorrow|{WEEKDAY})", _from_day),
    phrase(r"(?:right )?now", _now),
)
