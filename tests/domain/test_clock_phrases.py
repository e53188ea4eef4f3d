# SPDX-License-Identifier: MIT
"""Times of day in words, as they are read on Tuesday 3 March 2026 at 00:00:30, looking ahead."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from followup_desk.domain.date_words import read_when

MIDNIGHT = datetime(2026, 3, 3, 0, 0, 30, tzinfo=ZoneInfo("Europe/Berlin"))


def clock(words: str) -> str:
    """The time that is read of what is said of tomorrow; nothing where it is no time."""
    when = read_when(f"tomorrow {words}", MIDNIGHT)
    return "" if when is None or when.time is None else f"{when.time:%H:%M}"


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("at 1      ", "13:00"),  # nobody rings before seven in the morning
        ("at 6      ", "18:00"),
        ("at 7      ", "07:00"),
        ("at 12     ", "12:00"),
        ("at 06     ", "06:00"),  # unless the hour says so
        ("at 0      ", "00:00"),
        ("at 13     ", "13:00"),
        ("6 o'clock ", "18:00"),
        ("half past 1", "13:30"),
        ("half past 6", "18:30"),
        ("quarter to 7", "18:45"),
        ("quarter past 7", "07:15"),
        ("half past 7", "07:30"),
        ("half past 11", "11:30"),
        ("quarter to 12", "11:45"),
        ("half past 12", "12:30"),
        ("quarter to 1", "12:45"),
        ("half past 13", ""),
        ("10.13     ", "10:13"),
        ("at 10.12  ", "10:12"),
        ("10.00     ", "10:00"),
        ("10.01     ", ""),  # it may be a day of January
        ("10.12     ", ""),
        ("at 10.12 in the evening", "22:12"),  # the hour did not say which half of the day
        ("at 10 in the evening", "22:00"),
        ("at 08.12 in the evening", ""),
        ("at 12 in the afternoon", "12:00"),
        ("noon in the evening", ""),
    ],
)
def test_a_time_of_day(words: str, read: str) -> None:
    assert clock(words.strip()) == read
