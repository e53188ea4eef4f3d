# SPDX-License-Identifier: MIT
"""The names of days and months: in English to find them in a phrase, in the language of now to say them."""

from datetime import date

from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate

WEEKDAYS = (
    QT_TRANSLATE_NOOP("dates", "Monday"),
    QT_TRANSLATE_NOOP("dates", "Tuesday"),
    QT_TRANSLATE_NOOP("dates", "Wednesday"),
    QT_TRANSLATE_NOOP("dates", "Thursday"),
    QT_TRANSLATE_NOOP("dates", "Friday"),
    QT_TRANSLATE_NOOP("dates", "Saturday"),
    QT_TRANSLATE_NOOP("dates", "Sunday"),
)
MONTHS = (
    QT_TRANSLATE_NOOP("dates", "January"),
    QT_TRANSLATE_NOOP("dates", "February"),
    QT_TRANSLATE_NOOP("dates", "March"),
    QT_TRANSLATE_NOOP("dates", "April"),
    QT_TRANSLATE_NOOP("dates", "May"),
    QT_TRANSLATE_NOOP("dates", "June"),
    QT_TRANSLATE_NOOP("dates", "July"),
    QT_TRANSLATE_NOOP("dates", "August"),
    QT_TRANSLATE_NOOP("dates", "September"),
    QT_TRANSLATE_NOOP("dates", "October"),
    QT_TRANSLATE_NOOP("dates", "November"),
    QT_TRANSLATE_NOOP("dates", "December"),
)
"""In English, as they are found in a phrase; `weekday` and `month` say them."""

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


def weekday(day: date) -> str:
    """Its name in the language of now."""
    return translate("dates", WEEKDAYS[day.weekday()])


def month(number: int) -> str:
    """The name of a month, January being 1, in the language of now."""
    return translate("dates", MONTHS[number - 1])


def day_of_month(number: int) -> str:
    """Its number beside the month; some languages have another word for the first: 1er."""
    return translate("dates", "1") if number == 1 else str(number)


def in_full(day: date) -> str:
    """A day in a sentence: Tuesday 24 November 2026. `strftime` would take the names of the system's language."""
    return _said(translate("dates", "{weekday} {day} {month} {year}"), day)


def near_in_full(day: date, year: int) -> str:
    """A day in a sentence, its year only where it is another than `year`: Tuesday 24 November."""
    return _said(translate("dates", "{weekday} {day} {month}"), day) if day.year == year else in_full(day)


def span_in_full(first: date, last: date) -> str:
    """Days in a row in a sentence, the year once: Tuesday 24 November to Friday 27 November 2026."""
    if first == last:
        return in_full(first)
    return translate("dates", "{first} to {last}").format(first=near_in_full(first, last.year), last=in_full(last))


def _said(pattern: str, day: date) -> str:
    return pattern.format(weekday=weekday(day), day=day_of_month(day.day), month=month(day.month), year=day.year)
