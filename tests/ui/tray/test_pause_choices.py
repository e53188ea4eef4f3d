# SPDX-License-Identifier: MIT
"""For how long reminders can be paused."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.ui.tray.pause_choices import pause_choices

LISBON = ZoneInfo("Europe/Lisbon")
NINE = time(9)


def offered(now: str, start: time = NINE) -> list[str]:
    """One line a choice: its words, and the moment."""
    choices = pause_choices(datetime.fromisoformat(now).replace(tzinfo=LISBON), start)
    return [f"{text}: {until:%a %d %H:%M}" for text, until in choices]


@pytest.mark.parametrize(
    ("now", "lines"),
    [
        (
            "2026-11-20T07:00",
            [
                "1 hour: Fri 20 08:00",
                "Until work begins (09:00): Fri 20 09:00",
                "Until this afternoon (14:00): Fri 20 14:00",
                "Until tomorrow morning (09:00): Sat 21 09:00",
                "Until Monday (09:00): Mon 23 09:00",
            ],
        ),
        (
            "2026-11-21T13:29",
            [
                "1 hour: Sat 21 14:29",
                "Until this afternoon (14:00): Sat 21 14:00",
                "Until tomorrow morning (09:00): Sun 22 09:00",
                "Until Monday (09:00): Mon 23 09:00",
            ],
        ),
        ("2026-11-22T13:30", ["1 hour: Sun 22 14:30", "Until tomorrow morning (09:00): Mon 23 09:00"]),
        (
            "2026-11-23T23:59",
            [
                "1 hour: Tue 24 00:59",
                "Until tomorrow morning (09:00): Tue 24 09:00",
                "Until next Monday (09:00): Mon 30 09:00",
            ],
        ),
    ],
)
def test_what_is_offered(now: str, lines: list[str]) -> None:
    assert offered(now) == lines


def test_an_hour_is_an_hour_when_the_clocks_are_put_back() -> None:
    now = datetime(2026, 10, 25, 1, 30, tzinfo=LISBON)
    until = dict(pause_choices(now, NINE))["1 hour"]
    assert until.astimezone(UTC) - now.astimezone(UTC) == timedelta(hours=1)
    assert f"{until:%H:%M %Z}" == "01:30 WET"


def test_a_morning_that_the_clocks_skip_comes_when_they_have() -> None:
    assert offered("2027-03-27T20:00", time(1, 30))[1] == "Until tomorrow morning (02:30): Sun 28 02:30"


def test_a_morning_after_the_clocks_changed_is_at_its_own_time() -> None:
    now = datetime(2026, 10, 24, 20, tzinfo=LISBON)
    until = dict(pause_choices(now, NINE))["Until tomorrow morning (09:00)"]
    assert until.astimezone(UTC) - now.astimezone(UTC) == timedelta(hours=14)


BEGIN = datetime.fromisoformat("2020-01-01")
ZONES = st.sampled_from([LISBON, ZoneInfo("Australia/Lord_Howe"), ZoneInfo("America/Sao_Paulo"), UTC])


@given(st.datetimes(BEGIN, BEGIN + timedelta(days=5000), timezones=ZONES, allow_imaginary=False), st.times())
def test_every_choice_lies_ahead_and_bears_its_own_name(now: datetime, start: time) -> None:
    choices = pause_choices(now, start.replace(second=0, microsecond=0))
    assert len({text for text, _ in choices}) == len(choices)
    for _, until in choices:
        ahead = until.astimezone(UTC) - now.astimezone(UTC)
        assert timedelta(minutes=30) < ahead < timedelta(days=8, hours=2)
        assert until.tzinfo is now.tzinfo
