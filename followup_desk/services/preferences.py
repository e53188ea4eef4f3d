# SPDX-License-Identifier: MIT
"""The preferences: each declared once with type, default and title; stored as text in the desk, not journalled."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import time

from followup_desk.domain.errors import Refused
from followup_desk.domain.typed_text import whole_number
from followup_desk.services.desk import Desk
from followup_desk.storage import memory, troubles

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SPAN = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*-\s*([01]?\d|2[0-3]):([0-5]\d)")
_REMEMBERED = "window."
_LONGEST_IN_TRASH = 3650
_LONGEST_LEAD = 24 * 60


@dataclass(frozen=True)
class Setting:
    """One preference. `read` turns what was typed into the stored text, or raises ValueError with what it takes."""

    name: str
    default: str
    title: str
    read: Callable[[str], str]
    choices: tuple[str, ...] = ()
    outside: bool = False
    """The system keeps it, not the desk's file."""
    later: bool = False
    """It is part of the contract of the command line, but what it sets comes with a later version."""


def _span(text: str) -> str:
    found = _SPAN.fullmatch(text.strip())
    if not found:
        raise ValueError('times such as "09:00-18:00"')
    h1, m1, h2, m2 = (int(part) for part in found.groups())
    return f"{h1:02}:{m1:02}-{h2:02}:{m2:02}"


def _working_day(text: str) -> str:
    span = _span(text)
    start, end = span.split("-")
    if start >= end:
        raise ValueError("a beginning before its end")
    return span


def _span_or_off(text: str) -> str:
    if text.strip().lower() == "off":
        return "off"
    try:
        return _span(text)
    except ValueError as error:
        raise ValueError(f"{error}, or off") from error


def _days(text: str) -> str:
    words = text.strip().lower().replace(" ", "").split(",")
    for word in words:
        if any(day not in _DAYS for day in word.split("-")) or word.count("-") > 1:
            raise ValueError('days such as "mon-fri" or "mon,tue,thu"')
    return ",".join(words)


def _one_of(*choices: str) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text.strip().lower() not in choices:
            raise ValueError(" or ".join(choices))
        return text.strip().lower()

    return read


def _country(text: str) -> str:
    code = text.strip().upper()
    if code and not re.fullmatch("[A-Z]{2}", code):
        raise ValueError("a country's two letters, such as PT")
    return code


def _minutes_ahead(text: str) -> str:
    minutes = whole_number(text.strip())
    if minutes is None or not 0 <= minutes <= _LONGEST_LEAD:
        raise ValueError(f"a number of minutes from 0 to {_LONGEST_LEAD}")
    return str(minutes)


def _days_in_trash(text: str) -> str:
    days = whole_number(text.strip())
    if days is None or not 1 <= days <= _LONGEST_IN_TRASH:
        raise ValueError(f"a number of days from 1 to {_LONGEST_IN_TRASH}")
    return str(days)


SETTINGS: tuple[Setting, ...] = (
    Setting("quiet_hours", "20:00-08:00", "Quiet hours, in which nothing is announced, or off", _span_or_off),
    Setting("working_day", "09:00-18:00", "Working day", _working_day),
    Setting("working_days", "mon-fri", "Working days", _days),
    Setting(
        "briefing",
        "on",
        "Briefing at the start of the working day",
        _one_of("on", "off"),
        ("on", "off"),
        later=True,
    ),
    Setting(
        "evening_line",
        "on",
        "One line in the evening names what is left",
        _one_of("on", "off"),
        ("on", "off"),
    ),
    Setting("lead_minutes", "0", "Minutes that a reminder comes before an agreed time", _minutes_ahead),
    Setting(
        "names_in_notices",
        "on",
        "Show names in notices, which others may see",
        _one_of("on", "off"),
        ("on", "off"),
    ),
    Setting(
        "keep_reminding",
        "ask",
        "Go on reminding when the window is closed",
        _one_of("ask", "on", "off"),
        ("ask", "on", "off"),
    ),
    Setting(
        "start_with_session",
        "off",
        "Start when I log in, without a window",
        _one_of("on", "off"),
        ("on", "off"),
        outside=True,
    ),
    Setting("country", "", "Your own country, for the time that post takes", _country),
    Setting("trash_days", "30", "Days in the trash, after which people are forgotten for good", _days_in_trash),
    Setting("scheme", "system", "Colours", _one_of("system", "light", "dark"), ("system", "light", "dark")),
)
_BY_NAME = {setting.name: setting for setting in SETTINGS}


def get(desk: Desk, name: str) -> str:
    """A preference as text. Refused when there is none of that name."""
    if _setting(name).outside:
        return _starts_with_session(desk)
    return memory.preferences(desk.db).get(name, _setting(name).default)


def checked(name: str, text: str) -> str:
    """A preference's text as it is stored. Refused with what it takes when it does not fit."""
    try:
        return _setting(name).read(text)
    except ValueError as error:
        raise Refused(f'{name} takes {error}, not "{text[:80]}".') from error


def put(desk: Desk, name: str, text: str) -> str:
    """Sets a preference and returns it as stored. Refused with what it takes when the text does not fit."""
    value = checked(name, text)
    if _setting(name).outside:
        _start_with_session(desk, value)
        return value
    with troubles.told(desk.file):
        memory.put_preference(desk.db, name, value)
    return value


def all_of(desk: Desk) -> dict[str, str]:
    """Every preference with its value."""
    stored = memory.preferences(desk.db)
    return {
        setting.name: get(desk, setting.name) if setting.outside else stored.get(setting.name, setting.default)
        for setting in SETTINGS
    }


def all_within(desk: Desk) -> dict[str, str]:
    """Every preference that the desk's own file keeps, and what is remembered, by one question."""
    stored = memory.preferences(desk.db)
    return {setting.name: setting.default for setting in SETTINGS if not setting.outside} | stored


def remember(desk: Desk, name: str, value: str) -> None:
    """Keeps what nobody sets: a size of the window, what was chosen, the latest backup."""
    with troubles.told(desk.file):
        memory.put_preference(desk.db, _REMEMBERED + name, value)


def is_remembered(name: str) -> bool:
    """Is that the stored name of something that nobody sets?"""
    return name.startswith(_REMEMBERED)


def remembered(desk: Desk, name: str, default: str = "") -> str:
    """What was kept so, or `default`."""
    return remembered_of(memory.preferences(desk.db), name, default)


def remembered_of(stored: Mapping[str, str], name: str, default: str = "") -> str:
    """The same out of what `all_within` has read."""
    return stored.get(_REMEMBERED + name, default)


def start_of_work(desk: Desk) -> time:
    """When the working day begins: the hour at which day-only follow-ups fall due."""
    return time.fromisoformat(get(desk, "working_day").split("-")[0])


def working_weekdays(desk: Desk) -> frozenset[int]:
    """The weekdays that are worked, Monday 0; "fri-mon" runs over the weekend."""
    worked: set[int] = set()
    for word in get(desk, "working_days").split(","):
        first, last = (_DAYS.index(day) for day in (word.split("-") * 2)[:2])
        worked |= {day % 7 for day in range(first, last + 1 if last >= first else last + 8)}
    return frozenset(worked)


def _starts_with_session(desk: Desk) -> str:
    from followup_desk.services import autostart  # here: hardly anybody asks

    return "on" if autostart.is_on(desk.folder) else "off"


def _start_with_session(desk: Desk, value: str) -> None:
    from followup_desk.services import autostart

    (autostart.turn_on if value == "on" else autostart.turn_off)(desk.folder)


def _setting(name: str) -> Setting:
    if name not in _BY_NAME:
        raise Refused(f'There is no preference "{name[:80]}": `set` lists them all.')
    return _BY_NAME[name]
