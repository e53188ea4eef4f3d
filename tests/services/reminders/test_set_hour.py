# SPDX-License-Identifier: MIT
"""The set hour of the sitting: one notice a day, unless the day counts already or nothing waits."""

from datetime import date

import pytest

from followup_desk.services import preferences
from followup_desk.services.acts import days_off, follow_ups
from followup_desk.services.reminders import ringing
from followup_desk.storage import sittings
from tests.builders import add, plan
from tests.services.reminders.conftest import Stage


@pytest.fixture(autouse=True)
def wanted(stage: Stage) -> None:
    """At 10:00, with two that were planned before work, and announced."""
    preferences.put(stage.desk, "sitting_time", "10:00")
    preferences.put(stage.desk, "evening_line", "off")


def two(stage: Stage, day: str = "2026-11-24") -> list[int]:
    ids = [plan(stage.desk, add(stage.desk, name), day) for name in ("Ana", "Ben")]
    stage.at(f"{day}T09:00")
    for tag in stage.notifier.tags():
        stage.notifier.wave_away(tag)
    return ids


def sat(stage: Stage, day: str, minutes: int, emptied: int = 0) -> None:
    made = sittings.begin(stage.desk.db, date.fromisoformat(day), 10)
    sittings.keep(stage.desk.db, made, 60 * minutes, 3, bool(emptied))


def test_it_comes_once_and_starts_the_sitting(stage: Stage) -> None:
    two(stage)
    shown = [stage.at("2026-11-24T09:59"), stage.at("2026-11-24T10:00")]
    (notice,) = stage.screen.standing.values()
    stage.press("start")
    stage.restart()
    assert shown == [[], ["Your 10 minutes: 2 follow-ups wait."]]
    assert [button.text for button in notice.buttons] == ["Start", "Later: in an hour"]
    assert (stage.at("2026-11-24T10:30"), stage.at("2026-11-25T10:00")[-1:]) == (
        [],
        ["Your 10 minutes: 2 follow-ups wait."],
    )


def test_a_single_minute_is_said_as_one(stage: Stage) -> None:
    preferences.put(stage.desk, "sitting_minutes", "1")
    two(stage)
    assert stage.at("2026-11-24T10:00") == ["Your minute: 2 follow-ups wait."]


def test_a_click_on_it_starts_as_well(stage: Stage) -> None:
    two(stage)
    stage.at("2026-11-24T10:00")
    stage.press("default")
    assert (stage.noted.sittings, stage.noted.opened) == (1, [])


def test_later_is_in_an_hour_also_after_a_crash_and_as_often_as_one_likes(stage: Stage) -> None:
    two(stage)
    stage.at("2026-11-24T10:00")
    stage.press("later")
    stage.restart()
    early, then = stage.at("2026-11-24T10:59"), stage.at("2026-11-24T11:00")
    stage.press("later")
    again = [stage.at("2026-11-24T11:30"), stage.at("2026-11-24T12:00")]
    assert (early, then, again) == ([], ["Your 10 minutes: 2 follow-ups wait."], [[], then])
    stage.press("start")
    assert stage.at("2026-11-24T15:00") == []
    assert len(stage.at("2026-11-25T10:00")) == 1, "and the next day at its hour"


@pytest.mark.parametrize(("minutes", "emptied", "comes"), [(10, 0, False), (3, 1, False), (9, 0, True), (0, 0, True)])
def test_a_day_that_counts_already_needs_none(stage: Stage, minutes: int, emptied: int, comes: bool) -> None:
    two(stage)
    sat(stage, "2026-11-24", minutes, emptied)
    assert bool(stage.at("2026-11-24T10:00")) == comes


def test_it_goes_when_the_day_counts_or_nothing_waits(stage: Stage) -> None:
    ids = two(stage)
    stage.at("2026-11-24T10:00")
    follow_ups.done(stage.desk, ids[0])
    one = stage.screen.titles()
    sat(stage, "2026-11-24", 10)
    assert (one, stage.look()) == (["Your 10 minutes: 1 follow-up waits."], [])


def test_nothing_waits_nothing_is_said(stage: Stage) -> None:
    assert stage.at("2026-11-24T10:00") == []


@pytest.mark.parametrize(
    ("days", "day", "comes"),
    [("tue", "2026-11-24", True), ("mon", "2026-11-24", False), ("mon-fri", "2026-11-28", False)],
)
def test_on_its_days_only(stage: Stage, days: str, day: str, comes: bool) -> None:
    preferences.put(stage.desk, "sitting_days", days)
    two(stage, day)
    assert bool(stage.at(f"{day}T10:00")) == comes


def test_a_day_off_and_a_pause_hold_it_back(stage: Stage) -> None:
    two(stage)
    days_off.take(stage.desk, date(2026, 11, 25), date(2026, 11, 25))
    ringing.pause(stage.desk, stage.clock.moment.replace(hour=12))
    paused, over = stage.at("2026-11-24T10:00"), stage.at("2026-11-24T12:00")
    stage.press("start")
    assert (paused, over, stage.at("2026-11-25T10:00")) == ([], ["Your 10 minutes: 2 follow-ups wait."], [])


@pytest.mark.parametrize(
    ("hour", "opened", "comes"), [("10:00", "17:59", True), ("10:00", "18:00", False), ("19:00", "19:30", True)]
)
def test_who_opens_the_laptop_late_is_told_while_work_goes_on(
    stage: Stage, hour: str, opened: str, comes: bool
) -> None:
    preferences.put(stage.desk, "sitting_time", hour)
    two(stage)
    assert bool(stage.at(f"2026-11-24T{opened}")) == comes


def test_what_comes_due_at_that_very_minute_is_in_it_and_an_agreed_time_is_not(stage: Stage) -> None:
    preferences.put(stage.desk, "sitting_time", "09:00")
    for name, due in (("Ana", "2026-11-24"), ("Ben", "2026-11-24T09:00")):
        plan(stage.desk, add(stage.desk, name), due)
    assert sorted(stage.at("2026-11-24T09:00")) == ["Ben", "Your 10 minutes: 2 follow-ups wait."]
    assert stage.asked == 2


def test_when_work_begins_with_it_the_briefing_says_it(stage: Stage) -> None:
    preferences.put(stage.desk, "sitting_time", "09:00")
    preferences.put(stage.desk, "briefing", "on")
    for name in ("Ana", "Ben"):
        plan(stage.desk, add(stage.desk, name), "2026-11-24")
    assert [stage.at("2026-11-24T09:00"), stage.at("2026-11-24T09:01")] == [["Your day"]] * 2
    stage.press("start")
    assert (stage.asked, stage.noted.sittings) == (1, 1)
