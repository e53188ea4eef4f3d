# SPDX-License-Identifier: MIT
"""`set`: all preferences, one, or a new value."""

import pytest

from tests.command_line import CommandLine


def test_all_of_them(desk: CommandLine) -> None:
    assert (
        desk("set").items()
        >= {
            "quiet_hours": "20:00-08:00",
            "working_day": "09:00-18:00",
            "working_days": "mon-fri",
            "briefing": "on",
            "evening_line": "on",
            "country": "",
            "r1": "on",
            "r22": "on",
            "r2_days": "7",
            "r12_abroad_days": "10",
        }.items()
    )


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("quiet_hours", "off", "off"),
        ("quiet_hours", "22:00-07:00", "22:00-07:00"),
        ("working_day", "8:30-17:00", "08:30-17:00"),
        ("working_days", "mon,tue,sat", "mon,tue,sat"),
        ("briefing", "off", "off"),
        ("evening_line", "OFF", "off"),
        ("country", "pt", "PT"),
        ("r1", "off", "off"),
        ("r20", "ON", "on"),
        ("r2_days", "10", "10"),
        ("r20_ideal_days", " 14 ", "14"),
    ],
)
def test_a_new_value_stays(desk: CommandLine, name: str, value: str, kept: str) -> None:
    assert desk("set", name, value) == {name: kept}
    assert desk("set", name) == {name: kept}
    assert desk("set")[name] == kept
    assert desk.text("set", name).startswith(f"{name} = {kept}\n    ")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("quiet_hours", "late"),
        ("working_day", "18:00-09:00"),
        ("working_days", "weekdays"),
        ("briefing", "maybe"),
        ("country", "Portugal"),
        ("r1", "later"),
        ("r2_days", "0"),
        ("r2_days", "-1"),
        ("r2_days", "4000"),
        ("r2_days", "soon"),
    ],
)
def test_a_value_that_does_not_fit(desk: CommandLine, name: str, value: str) -> None:
    before = desk("set")
    line = desk.refused("set", name, value)
    assert name in line
    assert value in line
    assert desk("set") == before


def test_no_such_preference(desk: CommandLine) -> None:
    assert "nosuch" in desk.refused("set", "nosuch")
    assert "nosuch" in desk.refused("set", "nosuch", "on")
    assert "--help" in desk.wrong_usage("set", "briefing", "on", "off")
