# SPDX-License-Identifier: MIT
"""Preferences: what each takes, what it says to what it does not take, and what the program makes of it."""

from datetime import time
from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services import history, preferences
from followup_desk.services.desk import Desk, open_desk
from followup_desk.services.reminders import ringing


def test_what_nobody_set_has_its_default(desk: Desk) -> None:
    assert preferences.all_of(desk) == {setting.name: setting.default for setting in preferences.SETTINGS}


def test_every_default_is_one_that_could_be_set(desk: Desk) -> None:
    for setting in preferences.SETTINGS:
        assert preferences.put(desk, setting.name, setting.default) == setting.default
        assert setting.title
        assert not setting.choices or setting.default in setting.choices


@pytest.mark.parametrize(
    ("name", "typed", "stored"),
    [
        ("quiet_hours", "20:00-08:00", "20:00-08:00"),
        ("quiet_hours", " 9:05 - 23:59 ", "09:05-23:59"),
        ("quiet_hours", "OFF", "off"),
        ("working_day", "8:30-17:00", "08:30-17:00"),
        ("working_days", "Mon-Fri", "mon-fri"),
        ("working_days", "mon, tue, thu", "mon,tue,thu"),
        ("working_days", "sun", "sun"),
        ("briefing", " Off ", "off"),
        ("evening_line", "on", "on"),
        ("country", "pt", "PT"),
        ("country", "", ""),
        ("sitting_minutes", "25", "25"),
        ("sitting_days", "mon, thu", "mon,thu"),
        ("sitting_days", " ", ""),
        ("sitting_time", "9:05", "09:05"),
        ("sitting_time", "OFF", "off"),
        ("calendar_file", " off ", ""),
        ("calendar_file", "/srv/sync/a.ICS", "/srv/sync/a.ICS"),
        ("calendar_file", "C:\\Sync\\a.ics", "C:\\Sync\\a.ics"),
        ("calendar_file", "~/a.ics", str(Path.home() / "a.ics")),
        ("scheme", "Dark", "dark"),
    ],
)
def test_what_is_taken(desk: Desk, name: str, typed: str, stored: str) -> None:
    assert preferences.put(desk, name, typed) == stored
    assert preferences.get(desk, name) == stored
    assert preferences.all_of(desk)[name] == stored


@pytest.mark.parametrize(
    ("name", "kept", "read"),
    [
        ("working_day", "8:30 - 17:00", "08:30-17:00"),
        ("quiet_hours", "9:00-8:00", "09:00-08:00"),
        ("working_days", "MON-FRI", "mon-fri"),
        ("sitting_days", "MON", "mon"),
        ("sitting_time", "9:05", "09:05"),
        ("sitting_time", "12:0\N{ARABIC-INDIC DIGIT ZERO}", "off"),
        ("briefing", "OFF", "off"),
        ("sitting_minutes", "many", "10"),
        ("window.paused_until", "9" * 40, "9" * 40),
        ("window.sitting_later", "9" * 40, "9" * 40),
    ],
)
def test_what_another_program_wrote_is_read_as_if_it_was_typed(desk: Desk, name: str, kept: str, read: str) -> None:
    desk.db.execute_sql("insert into preference (name, value) values (?, ?)", (name, kept))
    assert preferences.all_within(desk)[name] == read
    ringing.wishes(desk)


@pytest.mark.parametrize(
    ("name", "typed", "takes"),
    [
        ("quiet_hours", "8pm", 'quiet_hours takes times such as "09:00-18:00", or off, not "8pm".'),
        ("quiet_hours", "24:00-08:00", "takes times such as"),
        ("quiet_hours", "20:00-08:60", "takes times such as"),
        ("quiet_hours", "", "takes times such as"),
        ("working_day", "off", "takes times such as"),
        ("working_day", "18:00-09:00", "takes a beginning before its end"),
        ("working_day", "09:00-09:00", "takes a beginning before its end"),
        ("working_days", "", 'takes days such as "mon-fri"'),
        ("sitting_minutes", "0", "takes a number of minutes from 1 to 120"),
        ("sitting_days", "off", "takes days such as"),
        ("calendar_file", "/etc/passwd", "takes a file that ends in .ics"),
        ("sitting_time", "", 'takes a time such as "09:00", or off'),
        ("working_days", "monday", "takes days such as"),
        ("working_days", "mon-", "takes days such as"),
        ("working_days", "mon-wed-fri", "takes days such as"),
        ("working_days", "mon,,tue", "takes days such as"),
        ("briefing", "yes", "briefing takes on or off"),
        ("country", "Portugal", "takes a country's two letters, such as PT"),
        ("country", "P1", "takes a country's two letters"),
        ("scheme", "blue", "scheme takes system or light or dark"),
        ("scheme", "x" * 500, 'not "x{80}"'),
        ("nonsense", "on", 'There is no preference "nonsense": `set` lists them all'),
        ("window.size", "1", "There is no preference"),
    ],
)
def test_what_is_refused_and_what_it_takes(desk: Desk, name: str, typed: str, takes: str) -> None:
    before = preferences.all_of(desk)
    with pytest.raises(Refused, match=takes) as refused:
        preferences.put(desk, name, typed)
    assert "\n" not in str(refused.value)
    assert preferences.all_of(desk) == before


def test_a_preference_that_is_not_there_cannot_be_asked_for(desk: Desk) -> None:
    with pytest.raises(Refused, match="There is no preference"):
        preferences.get(desk, "nonsense")


@pytest.mark.parametrize(
    ("days", "worked"),
    [
        ("mon-fri", {0, 1, 2, 3, 4}),
        ("sun-thu", {6, 0, 1, 2, 3}),
        ("fri-mon", {4, 5, 6, 0}),  # over the weekend
        ("mon,wed,fri-sat", {0, 2, 4, 5}),
        ("tue", {1}),
        ("tue-mon", {0, 1, 2, 3, 4, 5, 6}),
    ],
)
def test_which_weekdays_are_worked(desk: Desk, days: str, worked: set[int]) -> None:
    preferences.put(desk, "working_days", days)
    assert preferences.weekdays_of(preferences.get(desk, "working_days")) == worked


def test_when_work_begins(desk: Desk) -> None:
    assert preferences.start_of_work(desk) == time(9)
    preferences.put(desk, "working_day", "7:30-15:00")
    assert preferences.start_of_work(desk) == time(7, 30)


def test_what_the_window_remembers_is_no_preference(desk: Desk) -> None:
    assert preferences.remembered(desk, "list", "all") == "all"
    preferences.remember(desk, "list", "customers")
    assert preferences.remembered(desk, "list", "all") == "customers"
    assert "list" not in str(preferences.all_of(desk))


def test_they_outlast_a_restart_and_are_no_acts(desk: Desk) -> None:
    preferences.put(desk, "scheme", "dark")
    preferences.remember(desk, "size", "1360x860")
    desk.close()
    again = open_desk(desk.folder)
    assert (preferences.get(again, "scheme"), preferences.remembered(again, "size")) == ("dark", "1360x860")
    assert history.acts(again) == []
    again.close()


def test_what_cannot_be_read_in_the_file_is_as_if_it_had_not_been_set(desk: Desk) -> None:
    preferences.put(desk, "quiet_hours", "21:00-07:00")
    desk.db.execute_sql("update preference set value = '20-8' where name = 'quiet_hours'")
    assert preferences.get(desk, "quiet_hours") == "20:00-08:00"
    assert preferences.all_of(desk)["quiet_hours"] == "20-8", "it stands there to be mended"
