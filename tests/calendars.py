# SPDX-License-Identifier: MIT
"""Calendars as another program reads them."""

from typing import Any

from icalendar import Calendar


def read(text: str) -> Any:
    """A calendar, which must have no fault that its reader would have to forgive."""
    found: Any = Calendar.from_ical(text)
    assert not [error for each in found.walk() for error in each.errors]
    return found


def events(text: str) -> list[Any]:
    """What is in it, in its order."""
    return list(read(text).walk("VEVENT"))


def titles(text: str) -> list[str]:
    """A line each: day or moment as it is told, and what it is called."""
    return [f"{each['dtstart'].to_ical().decode()} {each['summary']}" for each in events(text)]
