# SPDX-License-Identifier: MIT
"""The English names of days and months, to say them and to find them in a phrase, whatever the locale."""

from datetime import date

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

# Patterns for lower-case text; the short forms are those that people write.
WEEKDAY = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)

_WEEKDAY_NUMBERS = {name[:3].lower(): number for number, name in enumerate(WEEKDAYS)}
_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}


def weekday_number(word: str) -> int:
    """Monday is 0, as in `date.weekday`. `word` fits WEEKDAY."""
    return _WEEKDAY_NUMBERS[word[:3]]


def month_number(word: str) -> int:
    """January is 1. `word` fits MONTH."""
    return _MONTH_NUMBERS[word[:3]]


def in_full(day: date) -> str:
    """A day in a sentence: Tuesday 24 November 2026. `strftime` would take the names of the system's language."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def near_in_full(day: date, year: int) -> str:
    """A day in a sentence, its year only where it is another than `year`: Tuesday 24 November."""
    return in_full(day).removesuffix(f" {year}") if day.year == year else in_full(day)


def span_in_full(first: date, last: date) -> str:
    """Days in a row in a sentence, the year once: Tuesday 24 November to Friday 27 November 2026."""
    if first == last:
        return in_full(first)
    return f"{near_in_full(first, last.year)} to {in_full(last)}"
