# SPDX-License-Identifier: MIT
"""Days of which only a part may be known, such as a birthday without a year.

The forms are the date of RFC 6350 (vCard 4) section 4.3.1, basic and extended, and so that of vCard 3. A year
and a day without the month cannot be written, and so cannot be.
"""

import re
from calendar import monthrange
from dataclasses import dataclass

from followup_desk.domain.language import translate

_FORMS = tuple(
    re.compile(form)
    for form in (
        r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?",
        r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
        r"--(?P<month>[0-9]{2})(?:-?(?P<day>[0-9]{2}))?",
        r"---(?P<day>[0-9]{2})",
    )
)
_IN_EVERY_MONTH = 28
_LEAP_YEAR = 2000  # stands in where no year is known: 29 February is a day


@dataclass(frozen=True)
class PartialDate:
    """Any part of a day that can be written; what cannot be a day raises ValueError."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        reason = _what_is_wrong(self.year, self.month, self.day)
        if reason:
            raise ValueError(reason)

    def text(self) -> str:
        """The extended form: `1980-11-24`, `1980-11`, `1980`, `--11-24`, `--11`, `---24`."""
        day = f"{self.day:02}" if self.day else ""
        month = f"{self.month:02}" if self.month else ""
        if self.year:
            return "-".join(part for part in (f"{self.year:04}", month, day) if part)
        return f"---{day}" if not month else f"--{month}-{day}" if day else f"--{month}"


def parse(text: str) -> PartialDate:
    """The part of a day that `text` says; ValueError with one line that names what is wrong."""
    for form in _FORMS:
        found = form.fullmatch(text.strip())
        if found:
            said = {name: int(digits) for name, digits in found.groupdict().items() if digits}
            return PartialDate(**said)
    quoted = " ".join(text.split())[:40]
    raise ValueError(
        translate("refusals", '"{text}" is not a day: write it like 1980-11-24, --11-24, 1980-11 or 1980').format(
            text=quoted
        )
    )


def _what_is_wrong(year: int | None, month: int | None, day: int | None) -> str:
    if year is None and month is None and day is None:
        return translate("refusals", "a day needs at least a year, a month or a day")
    if year is not None and day is not None and month is None:
        return translate("refusals", "a year and a day need the month as well")
    if year is not None and not 1 <= year <= 9999:
        return translate("refusals", "there is no year {year}: use 0001 to 9999").format(year=year)
    if month is not None and not 1 <= month <= 12:
        return translate("refusals", "there is no month {month}: use 01 to 12").format(month=month)
    if day is None or 1 <= day <= _IN_EVERY_MONTH:
        return ""
    last = monthrange(year or _LEAP_YEAR, month)[1] if month else 31
    if 1 <= day <= last:
        return ""
    return translate("refusals", "there is no day {day} in that month: use 01 to {last}").format(day=day, last=last)
