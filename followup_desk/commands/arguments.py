# SPDX-License-Identifier: MIT
"""Words of the command line read as what they mean: people, days, moments, numbers, fixed words.

What is malformed as an argument (no number, no such word) is wrong usage, told by argparse. What depends on
the desk or the moment raises Refused with one line.
"""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time
from enum import StrEnum
from typing import TypeVar

from followup_desk.domain import partial_date
from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due, due_at, zone_info
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.typed_text import whole_number
from followup_desk.domain.words import Kind
from followup_desk.services import people, preferences
from followup_desk.services.desk import Desk

_NOON = time(12)
Word = TypeVar("Word", bound=StrEnum)


def number(text: str) -> int:
    """A whole number from 0 on, as an argparse type."""
    read = whole_number(text)
    if read is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number")
    return read


def word_of(words: type[Word]) -> Callable[[str], Word]:
    """One of the fixed words, as an argparse type."""

    def read(text: str) -> Word:
        try:
            return words(text)
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{text!r} is none of: {', '.join(words)}") from error

    return read


def channel_or_none(text: str) -> Kind | str:
    """A channel, or an empty text for none, as an argparse type."""
    return word_of(Kind)(text) if text else ""


def tags(text: str) -> tuple[str, ...]:
    """Tags with commas between them, as an argparse type."""
    return tuple(word for word in map(str.strip, text.split(",")) if word)


def contact(desk: Desk, text: str) -> int:
    """The id of the one contact that is meant; the refusal names the candidates."""
    return people.find(desk, text)


def to_come(desk: Desk, text: str) -> Due:
    """A day or moment ahead."""
    from followup_desk.services import when  # here, so that only who reads words waits for their grammar

    return when.ahead(text, desk.now(), desk.zone)


def moment_to_come(desk: Desk, text: str) -> datetime:
    """A moment ahead; a day alone is the start of its working day."""
    due = to_come(desk, text)
    if due.at is not None:
        return due.at
    at = due_at(datetime.combine(due.day, preferences.start_of_work(desk)), desk.zone).at
    if at is None or at <= desk.now():
        raise Refused(f'"{text}" has begun already: say a time as well, such as "today 16:00"')
    return at


def moment_past(desk: Desk, text: str) -> datetime:
    """A moment that has been; today alone is now, an earlier day alone its noon."""
    from followup_desk.services import when

    due = when.behind(text, desk.now(), desk.zone)
    if due.at is not None:
        return due.at
    if due.day == desk.today():
        return desk.now().astimezone(UTC)
    return datetime.combine(due.day, _NOON, desk.now().tzinfo).astimezone(UTC)


def part_of_day(text: str) -> PartialDate | None:
    """A birthday and the like; None for an empty text."""
    with refusing():
        return partial_date.parse(text) if text.strip() else None


def zone(text: str) -> str | None:
    """The IANA name of a time zone; None for an empty text."""
    with refusing():
        return zone_info(text).key if text else None


@contextmanager
def refusing() -> Iterator[None]:
    """What the readers of days and zones say no to, as a refusal: their line is for the person already."""
    try:
        yield
    except ValueError as error:
        raise Refused(str(error)) from error
