# SPDX-License-Identifier: MIT
"""The preferences: each declared once with type, default and title; stored as text in the desk, not journalled."""

from collections.abc import Mapping
from datetime import time

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import LANGUAGES, QT_TRANSLATE_NOOP, translate
from followup_desk.services import rule_settings
from followup_desk.services.desk import Desk
from followup_desk.services.setting import (
    WEEKDAYS,
    Setting,
    calendar_file,
    country,
    days,
    days_or_working,
    names,
    one_of,
    span_or_off,
    time_or_off,
    whole_number_between,
    working_day,
)
from followup_desk.storage import memory, troubles

_REMEMBERED = "window."
PLANNED_ON = "planned_on"
"""Remembered: the day for which the planning pass was made."""
_DAYS_IN_TRASH = whole_number_between(1, 3650, QT_TRANSLATE_NOOP("refusals", "a number of days"))
_MINUTES_TO_SIT = whole_number_between(1, 120, QT_TRANSLATE_NOOP("refusals", "a number of minutes"))
_MINUTES_AHEAD = whole_number_between(0, 24 * 60, QT_TRANSLATE_NOOP("refusals", "a number of minutes"))


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "quiet_hours",
        "20:00-08:00",
        QT_TRANSLATE_NOOP("preferences", "Quiet hours, in which nothing is announced, or off"),
        span_or_off,
        takes="from-to, or off",
    ),
    Setting(
        "working_day", "09:00-18:00", QT_TRANSLATE_NOOP("preferences", "Working day"), working_day, takes="from-to"
    ),
    Setting("working_days", "mon-fri", QT_TRANSLATE_NOOP("preferences", "Working days"), days, takes="days"),
    Setting(
        "briefing",
        "on",
        QT_TRANSLATE_NOOP("preferences", "Briefing at the start of the working day"),
        one_of("on", "off"),
        ("on", "off"),
    ),
    Setting(
        "evening_line",
        "on",
        QT_TRANSLATE_NOOP("preferences", "One line in the evening names what is left"),
        one_of("on", "off"),
        ("on", "off"),
    ),
    Setting(
        "lead_minutes",
        "0",
        QT_TRANSLATE_NOOP("preferences", "Minutes that a reminder comes before an agreed time"),
        _MINUTES_AHEAD,
        takes="0 to 1440",
    ),
    Setting(
        "names_in_notices",
        "on",
        QT_TRANSLATE_NOOP("preferences", "Show names in notices, which others may see"),
        one_of("on", "off"),
        ("on", "off"),
    ),
    Setting(
        "keep_reminding",
        "ask",
        QT_TRANSLATE_NOOP("preferences", "Go on reminding when the window is closed"),
        one_of("ask", "on", "off"),
        ("ask", "on", "off"),
    ),
    Setting(
        "start_with_session",
        "off",
        QT_TRANSLATE_NOOP("preferences", "Start when I log in, without a window"),
        one_of("on", "off"),
        ("on", "off"),
        outside=True,
    ),
    Setting(
        "sitting_minutes",
        "10",
        QT_TRANSLATE_NOOP("preferences", "Minutes of the daily sitting"),
        _MINUTES_TO_SIT,
        takes="1 to 120",
    ),
    Setting(
        "sitting_days",
        "",
        QT_TRANSLATE_NOOP("preferences", "Days to sit on"),
        days_or_working,
        takes="days, or nothing for the working days",
    ),
    Setting(
        "sitting_time",
        "off",
        QT_TRANSLATE_NOOP("preferences", "When to sit, announced by a notice, or off"),
        time_or_off,
        takes="a time, or off",
    ),
    Setting(
        "calendar_file",
        "",
        QT_TRANSLATE_NOOP("preferences", "Calendar file that is kept up to date"),
        calendar_file,
        takes="a file that ends in .ics, or off",
    ),
    Setting(
        "country",
        "",
        QT_TRANSLATE_NOOP("preferences", "Your own country, for the time that post takes"),
        country,
        takes="two letters",
    ),
    Setting(
        "holidays",
        "",
        QT_TRANSLATE_NOOP("preferences", "Public holidays that get cards, with ; between them"),
        names,
        takes="names with ; between them",
    ),
    Setting(
        "trash_days",
        "30",
        QT_TRANSLATE_NOOP("preferences", "Days in the trash, after which people are forgotten for good"),
        _DAYS_IN_TRASH,
        takes="1 to 3650",
    ),
    Setting(
        "scheme",
        "system",
        QT_TRANSLATE_NOOP("preferences", "Colours"),
        one_of("system", "light", "dark"),
        ("system", "light", "dark"),
    ),
    Setting(
        "language",
        "system",
        QT_TRANSLATE_NOOP("preferences", "Language, from the next start on"),
        one_of("system", *LANGUAGES),
        ("system", *LANGUAGES),
    ),
    *rule_settings.switches(),
    *rule_settings.numbers(),
)
_OF_RULES = (*rule_settings.switches(), *rule_settings.numbers())
_GONE_BY_AHEAD = frozenset({"country", "holidays", "working_days", *(each.name for each in _OF_RULES)})
"""What the planning pass goes by: after a change it is made again."""
_BY_NAME = {setting.name: setting for setting in SETTINGS}


def declared(name: str) -> Setting:
    """How a preference is declared. Refused when there is none of that name."""
    if name not in _BY_NAME:
        raise Refused(
            translate("refusals", 'There is no preference "{name}": `set` lists them all.').format(name=name[:80])
        )
    return _BY_NAME[name]


def get(desk: Desk, name: str) -> str:
    """A preference as text; what cannot be read in the file is as if it had not been set. Refused when there is none of
    that name."""
    if declared(name).outside:
        return _starts_with_session(desk)
    return _readable(declared(name), memory.preferences(desk.db).get(name))


def _readable(setting: Setting, kept: str | None) -> str:
    """What was kept, if it still means something: another program, or a newer one, may have written it."""
    if kept is None:
        return setting.default
    try:
        return setting.read(kept)
    except ValueError:
        return setting.default


def checked(name: str, text: str) -> str:
    """A preference's text as it is stored. Refused with what it takes when it does not fit."""
    try:
        return declared(name).read(text)
    except ValueError as error:
        raise Refused(
            translate("refusals", '{name} takes {reason}, not "{text}".').format(
                name=name, reason=error, text=text[:80]
            )
        ) from error


def put(desk: Desk, name: str, text: str) -> str:
    """Sets a preference and returns it as stored. Refused with what it takes when the text does not fit."""
    value = checked(name, text)
    if declared(name).outside:
        _start_with_session(desk, value)
        return value
    with troubles.told(desk.file):
        memory.put_preference(desk.db, name, value)
        if name in _GONE_BY_AHEAD:
            memory.put_preference(desk.db, _REMEMBERED + PLANNED_ON, None)
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
    inside = [setting for setting in SETTINGS if not setting.outside]
    return stored | {setting.name: _readable(setting, stored.get(setting.name)) for setting in inside}


def remember(desk: Desk, name: str, value: str) -> None:
    """Keeps what nobody sets: a size of the window, what was chosen, the latest backup."""
    with troubles.told(desk.file):
        memory.put_preference(desk.db, _REMEMBERED + name, value)


def forget_remembered(desk: Desk, name: str) -> None:
    """Keeps it no longer."""
    with troubles.told(desk.file):
        memory.put_preference(desk.db, _REMEMBERED + name, None)


def all_remembered(desk: Desk, beginning: str) -> dict[str, str]:
    """All that was kept under names that begin so, by what follows."""
    start = _REMEMBERED + beginning
    stored = memory.preferences(desk.db)
    return {name.removeprefix(start): value for name, value in stored.items() if name.startswith(start)}


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


def weekdays_of(text: str) -> frozenset[int]:
    """Weekdays in words as numbers; "fri-mon" runs over the weekend."""
    worked: set[int] = set()
    for word in text.split(","):
        first, last = (WEEKDAYS.index(day) for day in (word.split("-") * 2)[:2])
        worked |= {day % 7 for day in range(first, last + 1 if last >= first else last + 8)}
    return frozenset(worked)


def days_to_sit(stored: Mapping[str, str]) -> frozenset[int]:
    """The weekdays of the daily sitting out of what `all_within` has read: those worked, unless others are named."""
    return weekdays_of(stored["sitting_days"] or stored["working_days"])


def _starts_with_session(desk: Desk) -> str:
    from followup_desk.services import autostart  # here: hardly anybody asks

    return "on" if autostart.is_on(desk.folder) else "off"


def _start_with_session(desk: Desk, value: str) -> None:
    from followup_desk.services import autostart

    (autostart.turn_on if value == "on" else autostart.turn_off)(desk.folder)
