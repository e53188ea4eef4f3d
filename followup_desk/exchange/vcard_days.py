# SPDX-License-Identifier: MIT
"""Days on cards, in the forms of RFC 6350 4.3.1 and 4.3.4 and in those that programs write besides."""

import re
from datetime import date

from followup_desk.domain import partial_date
from followup_desk.domain.partial_date import PartialDate

_PLAIN_LENGTH = len("1980-11-24")
_TIME = re.compile(r"(?<=\d)(?:T|\s+\d{1,2}:).*", re.IGNORECASE | re.DOTALL)
_YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})\.?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHES = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_NO_YEAR = re.compile(r"-?(\d{2})-(\d{2})|-(\d{2})(\d{2})", re.ASCII)


def day_of(said: str, omitted_year: str = "") -> PartialDate | None:
    """The day, or what is known of it; None where it says none. Apple marks a year that nobody gave (1604)."""
    day = _plain(said) or _read(_TIME.sub("", said.strip()).strip())
    if day is None or day.year is None:
        return day
    if omitted_year and str(day.year) == omitted_year.strip() and day.month:
        return PartialDate(None, day.month, day.day)
    return day


def _plain(said: str) -> PartialDate | None:
    """What nearly all days look like, read without looking any closer."""
    if len(said) != _PLAIN_LENGTH or said[4] != "-" or said[7] != "-" or not said.isascii():
        return None
    try:
        day = date.fromisoformat(said)
    except ValueError:
        return None
    return PartialDate(day.year, day.month, day.day)


def _read(words: str) -> PartialDate | None:
    try:
        return partial_date.parse(words)
    except ValueError:
        pass
    for year, month, day in _numbers(words):
        try:
            return PartialDate(year or None, month, day)
        except ValueError:
            continue
    return None


def _numbers(words: str) -> list[tuple[int, int, int]]:
    """Year (0 for none), month and day as they may be meant."""
    if found := _YEAR_FIRST.fullmatch(words):
        return [(int(found[1]), int(found[2]), int(found[3]))]
    if words.startswith("0000") and words[4:].isdigit() and len(words) == 8:
        return [(0, int(words[4:6]), int(words[6:]))]
    if found := _NO_YEAR.fullmatch(words):
        return [(0, int(found[1] or found[3]), int(found[2] or found[4]))]
    if found := _DAY_FIRST.fullmatch(words):
        return [(int(found[3]), int(found[2]), int(found[1]))]
    if found := _SLASHES.fullmatch(words):
        one, other, year = int(found[1]), int(found[2]), int(found[3])
        if one > 12 or other > 12 or one == other:  # else nobody can tell which of them is the month
            return [(year, one, other), (year, other, one)]
    return []
