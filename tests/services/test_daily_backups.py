# SPDX-License-Identifier: MIT
"""One copy a day, and not for ever."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from followup_desk.services import backups, daily_backups
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add


def test_an_empty_desk_is_not_copied(desk: Desk) -> None:
    assert daily_backups.wanted(desk) is None


def test_a_desk_is_copied_once_a_day(desk: Desk, clock: StandingClock) -> None:
    add(desk)
    file = daily_backups.wanted(desk)
    assert file is not None
    assert file.name == "desk-2026-11-21.sqlite3"
    backups.backup(desk, file)

    assert daily_backups.wanted(desk) is None
    clock.forward(days=1)
    assert daily_backups.wanted(desk) == file.with_name("desk-2026-11-22.sqlite3")


def test_after_a_hundred_days_seven_days_are_there_and_seven_mondays(desk: Desk, clock: StandingClock) -> None:
    add(desk)
    folder = desk.folder / "backups"
    folder.mkdir()
    for _day in range(100):
        file = daily_backups.wanted(desk)
        assert file is not None
        file.touch()
        daily_backups.drop_old(desk)
        clock.forward(days=1)
    assert sorted(file.name[10:15] for file in folder.iterdir()) == [
        *("01-04", "01-11", "01-18", "01-25", "02-01", "02-08", "02-15"),
        *("02-22", "02-23", "02-24", "02-25", "02-26", "02-27", "02-28"),
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ages=st.sets(st.integers(0, 80), min_size=12))
def test_the_last_seven_stay_and_one_a_week_and_nobody_elses_file_goes(desk: Desk, ages: set[int]) -> None:
    folder = desk.folder / "backups"
    folder.mkdir(exist_ok=True)
    mine = folder / "desk-before-the-fair.sqlite3"
    mine.touch()
    days = sorted((desk.today() - timedelta(days=age) for age in ages), reverse=True)
    for day in days:
        (folder / f"desk-{day}.sqlite3").touch()

    daily_backups.drop_old(desk)

    # From the latest to the earliest, so that the first day of a week is what stays under its number.
    weekly = {day.isocalendar()[:2]: day for day in days if day >= desk.today() - timedelta(weeks=8)}
    stay = {f"desk-{day}.sqlite3" for day in (*days[:7], *weekly.values())}
    assert {file.name for file in folder.iterdir()} == {mine.name, *stay}
    for file in folder.iterdir():
        file.unlink()
