# SPDX-License-Identifier: MIT
"""The one line of the evening."""

from datetime import date

from followup_desk.services import preferences
from followup_desk.services.acts import days_off, follow_ups
from tests.builders import add, plan
from tests.services.reminders.conftest import Stage


def test_one_line_in_the_evening_names_what_is_left(stage: Stage) -> None:
    stage.at("2026-11-23T11:00")
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23")
    plan(stage.desk, add(stage.desk, "Late riser"), "2026-11-23T19:30")
    before, evening = stage.at("2026-11-23T17:59"), stage.at("2026-11-23T18:00")
    (line,) = stage.screen.standing.values()
    stage.at("2026-11-23T18:30")
    assert (before, evening, line.body) == ([], ["Left for today: one follow-up"], "Call: Ana")
    assert stage.asked == 1


def test_an_evening_that_leaves_nothing_says_nothing_that_day_any_more(stage: Stage) -> None:
    stage.at("2026-11-23T18:00")
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23")
    stage.restart()
    assert stage.at("2026-11-23T18:30") == []


def test_what_is_announced_in_the_evening_is_not_said_twice(stage: Stage) -> None:
    for name in ("Ana", "Ben", "Cleo", "Dai"):
        plan(stage.desk, add(stage.desk, name), "2026-11-24")
    assert stage.at("2026-11-24T19:00") == ["4 follow-ups are due"]
    assert stage.at("2026-11-24T19:01") == ["4 follow-ups are due"]


def test_an_evening_line_that_never_came_comes_with_the_server(stage: Stage) -> None:
    stage.at("2026-11-23T11:00")
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23")
    stage.screen.up = False
    assert stage.at("2026-11-23T18:00") == []
    stage.screen.up = True
    stage.notifier.notice_changes()
    assert stage.at("2026-11-23T18:10") == ["Left for today: one follow-up"]


def test_an_evening_line_that_is_refused_rests(stage: Stage) -> None:
    stage.at("2026-11-23T11:00")
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23")
    stage.screen.refuses = True
    stage.at("2026-11-23T18:00")
    stage.screen.refuses = False
    shown = [stage.at("2026-11-23T18:00:25"), stage.at("2026-11-23T18:00:30")]
    assert shown == [[], ["Left for today: one follow-up"]]


def test_the_evening_line_goes_when_all_is_done(stage: Stage) -> None:
    stage.at("2026-11-23T11:00")
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23")
    stage.at("2026-11-23T18:00")
    follow_ups.done(stage.desk, follow_up)
    assert stage.screen.titles() == []


def test_quiet_hours_at_midday_do_not_bring_the_evening_forward(stage: Stage) -> None:
    """They once made the line come five minutes before the break."""
    preferences.put(stage.desk, "quiet_hours", "12:00-13:00")
    stage.at("2026-11-23T11:00")
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23")
    assert [stage.at("2026-11-23T11:55"), stage.at("2026-11-23T18:00")] == [[], ["Left for today: one follow-up"]]


def test_an_evening_in_quiet_hours_is_said_before_them(stage: Stage) -> None:
    preferences.put(stage.desk, "working_day", "10:00-20:00")
    stage.at("2026-11-23T11:00")
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23")
    assert stage.at("2026-11-23T19:55") == ["Left for today: one follow-up"]


def test_the_evening_before_days_off_names_what_was_promised_for_them(stage: Stage) -> None:
    for name, due in (("Ana", "2026-11-24T10:00"), ("Ben", "2026-11-25")):
        plan(stage.desk, add(stage.desk, name), due, promised=True)
    days_off.take(stage.desk, date(2026, 11, 24), date(2026, 11, 25))
    assert stage.at("2026-11-23T18:00") == ["Your days off begin tomorrow"]
    (line,) = stage.screen.standing.values()
    assert line.body.splitlines() == [
        "2 promises fall on your days off.",
        "Promised for your days off: Call, Ana, Tuesday 24 November",
        "Promised for your days off: Call, Ben, Wednesday 25 November",
    ]
    assert (stage.at("2026-11-24T18:00"), stage.asked) == (["Your days off begin tomorrow"], 1)
