# SPDX-License-Identifier: MIT
"""Days as other programs write them into cells, and which order day and month are in, by the evidence of the file."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from followup_desk.domain.folding import fold
from followup_desk.domain.language import translate
from followup_desk.domain.partial_date import PartialDate

DayOrder = Literal["dmy", "mdy", "ymd"]

_MONTHS = (
    "january jan januar janner janvier janv enero ene gennaio gen janeiro januari styczen",
    "february feb februar fevrier fevr fev febrero febbraio fevereiro februari",
    "march mar marz mars marzo marco maart mrt mrz maerz",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio mag maio mei",
    "june jun juni juin junio giugno giu junho",
    "july jul juli juillet juil julio luglio lug julho",
    "august aug aout agosto ago augustus",
    "september sep sept septembre septiembre settembre set setembro",
    "october oct oktober okt octobre octubre ottobre ott outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dic dicembre dezembro",
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NO_YEAR = (0, 1604)  # iPhones write 1604 where nobody gave one
_NO_DAY = {(1, 1, 1601), (1, 1, 4501), (1, 1, 1)}  # what Outlook writes for "none"

_ENOUGH = 200
_CLOCK = re.compile(
    r"[T ]\s*\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-]\d\d:?\d\d)?$", re.IGNORECASE
)
_THREE = re.compile(r"(\d{1,4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?")
_TWO = re.compile(r"(\d{1,2})\s*([/.])\s*(\d{1,2})\.?")
_SOLID = re.compile(r"(\d{4})(\d{2})(\d{2})")
_YEAR_OR_MONTH = re.compile(r"(\d{4})(?:[-/](\d{1,2}))?")
_YEARLESS = re.compile(r"--(\d{1,2})-?(\d{2})")
_WEEKDAY = re.compile(r"^[^\W\d_]{2,}\.?,?\s+(?=\d+[-/.])")
_WORD = re.compile(r"[^\W\d_]+|\d+")


@dataclass
class DayVotes:
    """What the numbers of a file say of their order: how often a number above 12 came first, and how often second."""

    first: int = 0
    second: int = 0
    year_first: int = 0
    open: int = 0
    first_open: str = ""
    """The first cell that is another day the other way round."""

    def count(self, text: str) -> None:
        """A cell of a column of days. Dots are always day, month, year, and so say nothing of slashes."""
        found = _THREE.fullmatch(_CLOCK.sub("", text.strip()))
        if not found or found[2] == ".":
            return
        if len(found[1]) > 2:
            self.year_first += 1
        elif int(found[1]) > 12:
            self.first += 1
        elif int(found[3]) > 12:
            self.second += 1
        else:
            self.open += 1
            if int(found[1]) != int(found[3]):
                self.first_open = self.first_open or text.strip()

    def decided(self) -> bool:
        """Whether more cells would hardly tell anything else."""
        said = (self.first, self.second, self.year_first)
        return sum(said) > _ENOUGH and sum(said) == max(said) and (self.year_first == 0 or not self.open)

    def order(self, usual: DayOrder) -> tuple[DayOrder, bool]:
        """The order, and whether it is sure: not where both could be meant, or the cells disagree."""
        if self.first or self.second:
            return ("dmy" if self.first >= self.second else "mdy"), not (self.first and self.second)
        if self.open:
            return usual, False
        return ("ymd" if self.year_first else usual), True


@lru_cache(maxsize=8192)
def parse_day(text: str, order: DayOrder, latest_year: int) -> PartialDate | None:
    """The day that a cell says; None where it says "no day". What is no day raises ValueError.

    Years of two digits are the last ones that are not after `latest_year`.
    """
    said = _WEEKDAY.sub("", _CLOCK.sub("", text.strip()).strip())
    if not any(c.isalnum() and c != "0" for c in said):
        return None
    said = re.sub(r"[年月]", "-", said).replace("日", "").rstrip(",")
    year, month, day = _numbers(said, order) or _in_words(said)
    if (day, month, year) in _NO_DAY:
        return None
    if year is not None and year < 100 and _is_short(said):
        year += latest_year // 100 * 100
        year -= 100 if year > latest_year else 0
    return PartialDate(None if year in _NO_YEAR else year, month or None, day or None)


def day_in_parts(year: str, month: str, day: str) -> PartialDate | None:
    """Year, month and day from three cells, of which any may be empty. What is no day raises ValueError."""
    numbers = [int(part) if part.strip().isdecimal() else 0 for part in (year, month, day)]
    if not any(numbers) or not numbers[1]:
        numbers[2] = 0
    if not any(numbers):
        return None
    return PartialDate(None if numbers[0] in _NO_YEAR else numbers[0], numbers[1] or None, numbers[2] or None)


Numbers = tuple[int | None, int | None, int | None]


def _numbers(said: str, order: DayOrder) -> Numbers | None:
    """Year, month and day where the cell holds nothing but numbers."""
    if found := _THREE.fullmatch(said):
        return _in_order(found[1], found[3], found[4], "dmy" if found[2] == "." else order)
    if found := _SOLID.fullmatch(said):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _YEARLESS.fullmatch(said):
        return None, int(found[1]), int(found[2])
    if found := _TWO.fullmatch(said):
        one, two = int(found[1]), int(found[3])
        return (None, two, one) if (found[2] == "." or order == "dmy" or one > 12) and two <= 12 else (None, one, two)
    if found := _YEAR_OR_MONTH.fullmatch(said):
        return int(found[1]), int(found[2] or 0), None
    return None


def _in_order(one: str, two: str, three: str, order: DayOrder) -> Numbers:
    a, b, c = int(one), int(two), int(three)
    if len(one) > 2 or (order == "ymd" and len(three) <= 2):
        return a, b, c
    if order != "mdy":
        return (c, b, a) if b <= 12 or a > 12 else (c, a, b)
    return (c, a, b) if a <= 12 or b > 12 else (c, b, a)


def _in_words(said: str) -> Numbers:
    """A month by its name, in seven languages, and numbers beside it: 12 Jun 2026, June 12, 7-Feb-22, Jan 1980."""
    parts: list[str] = _WORD.findall(fold(said))
    months = [_MONTH_OF[part] for part in parts if part in _MONTH_OF]
    numbers = [part for part in parts if part.isdecimal()]
    if len(months) != 1 or not 1 <= len(numbers) <= 2 or len(said) > 60:
        raise ValueError(translate("refusals", '"{said}" is not a day').format(said=said[:40]))
    if len(numbers) == 1:
        return (int(numbers[0]), months[0], None) if len(numbers[0]) > 2 else (None, months[0], int(numbers[0]))
    day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
    return int(year), months[0], int(day)


def _is_short(said: str) -> bool:
    """Whether the year has two digits: no number of the cell has more."""
    return max(map(len, re.findall(r"\d+", said))) <= 2
