# SPDX-License-Identifier: MIT
"""Days of which a part is known, in plain English: "24 Nov 1980", "24 November", "Nov 1980", "1980".

`read` takes these and the forms of `partial_date`; `say` writes them. Between figures alone only a point is read
("24.11.1980" is the 24th of November): with a slash half the world puts the month first, so it must be clear.
"""

import re

from followup_desk.domain.date_languages import months_in_english
from followup_desk.domain.date_names import MONTH, day_of_month, month, month_number
from followup_desk.domain.language import spoken, translate
from followup_desk.domain.partial_date import PartialDate, parse

_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_NAME = rf"(?P<name>{MONTH})\.?"
_YEAR = r"(?P<year>[0-9]{4})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?:the )?{_DAY}(?: of)? {_NAME}(?:,? {_YEAR})?",
        rf"{_NAME} (?:the )?{_DAY}(?:,? {_YEAR})?",
        rf"{_NAME}(?:,? {_YEAR})?",
        rf"{_DAY}\. ?(?P<month>[0-9]{{1,2}})\.(?: ?{_YEAR})?",
        rf"{_DAY}/(?P<month>[0-9]{{1,2}})/{_YEAR}",
        r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})",
    )
)


def read(text: str) -> PartialDate:
    """The part of a day that `text` says; ValueError with one line for the person."""
    words = months_in_english(" ".join(text.lower().split()), spoken())
    for form in _FORMS:
        found = form.fullmatch(words)
        if found:
            return _date(found.groupdict(), slashes="/" in words)
    return parse(text)


def say(date: PartialDate) -> str:
    """In words that `read` reads back to the same; a day alone is "the 24th of a month"."""
    if date.month is None:
        return date.text()
    if date.day and date.year:
        pattern = translate("dates", "{day} {month} {year}")
    elif date.day:
        pattern = translate("dates", "{day} {month}")
    else:
        pattern = translate("dates", "{month} {year}") if date.year else "{month}"
    day = day_of_month(date.day) if date.day else ""
    return pattern.format(day=day, month=month(date.month), year=f"{date.year or 0:04}")


def _date(said: dict[str, str | None], *, slashes: bool) -> PartialDate:
    name = said.get("name")
    year, day = _number(said.get("year")), _number(said.get("day"))
    month = month_number(name) if name else _number(said.get("month"))
    if slashes:
        day, month = _by_size(day or 0, month or 0)
    return PartialDate(year, month, day)


def _by_size(first: int, second: int) -> tuple[int, int]:
    """Day and month of figures between slashes, where only one of them can be the month."""
    if first <= 12 and second <= 12 and first != second:
        raise ValueError(translate("refusals", "which is the month? Write it as a word: 4 Nov 1980"))
    return (second, first) if first <= 12 < second else (first, second)


def _number(figures: str | None) -> int | None:
    return int(figures) if figures else None
