# SPDX-License-Identifier: MIT
"""When the clocks did anything but go on."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from followup_desk.services.reminders.clock_watch import Seen, is_another_time

LISBON, MADEIRA = ZoneInfo("Europe/Lisbon"), ZoneInfo("Atlantic/Madeira")
NOON = datetime(2026, 11, 23, 12, tzinfo=LISBON)


@pytest.mark.parametrize(
    ("wall", "seconds", "another"),
    [
        pytest.param(NOON + timedelta(seconds=30), 30, False, id="it goes on"),
        pytest.param(NOON + timedelta(seconds=33), 30, False, id="they drift"),
        pytest.param(NOON + timedelta(hours=8), 30, True, id="it slept, and the other clock did, too"),
        pytest.param(NOON - timedelta(hours=1), 30, True, id="somebody set it back"),
        pytest.param((NOON + timedelta(seconds=30)).astimezone(ZoneInfo("Asia/Tokyo")), 30, True, id="they flew"),
        pytest.param((NOON + timedelta(seconds=30)).astimezone(MADEIRA), 30, True, id="to another zone of one time"),
        pytest.param(NOON + timedelta(hours=14), 14 * 3600, True, id="midnight passed"),
    ],
)
def test_another_time(wall: datetime, seconds: float, another: bool) -> None:
    assert is_another_time(Seen(NOON, 1000.0), Seen(wall, 1000.0 + seconds)) is another


def test_the_clocks_of_summer_go_on() -> None:
    night = datetime(2026, 10, 25, 0, 59, 45, tzinfo=ZoneInfo("UTC"))
    before, after = (moment.astimezone(LISBON) for moment in (night, night + timedelta(seconds=30)))
    assert is_another_time(Seen(before, 0.0), Seen(after, 30.0))
