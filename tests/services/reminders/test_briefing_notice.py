# SPDX-License-Identifier: MIT
"""The briefing as a notice: one, when work begins, in place of the announcements of that moment."""

from datetime import date

import pytest

from followup_desk.services import preferences
from followup_desk.services.acts import days_off, follow_ups
from followup_desk.services.reminders import receipts, ringing
from tests.builders import add, plan
from tests.services.reminders.conftest import Stage


@pytest.fixture(autouse=True)
def wanted(stage: Stage) -> None:
    preferences.put(stage.desk, "briefing", "on")
    preferences.put(stage.desk, "evening_line", "off")


def some(stage: Stage, day: str = "2026-11-24", names: str = "Ana Ben") -> list[int]:
    return [plan(stage.desk, add(stage.desk, name), day) for name in names.split()]


def body(stage: Stage) -> list[str]:
    """Of the only notice."""
    (notice,) = stage.screen.standing.values()
    return notice.body.splitlines()


def test_one_notice_brings_all_that_is_of_the_day_and_an_agreed_time_rings_on_its_own(stage: Stage) -> None:
    some(stage)
    plan(stage.desk, add(stage.desk, "Cleo"), "2026-11-24T10:00", promised=True)
    plan(stage.desk, add(stage.desk, "Dai"), "2026-11-24T09:00")
    early, then = stage.at("2026-11-24T08:59"), stage.at("2026-11-24T09:00")
    notices = {notice.title: notice for notice in stage.screen.standing.values()}
    assert (early, sorted(then)) == ([], ["Dai", "Your day"])
    assert notices["Your day"].body.splitlines() == [
        "1 promise today, 3 more are due.",
        "Call at 10:00: Cleo",
        "Call at 09:00: Dai",
        "Call: Ana",
        "Call: Ben",
    ]
    assert [button.text for button in notices["Your day"].buttons] == ["Open", "Start my 10 minutes"]
    stage.at("2026-11-24T10:00")
    assert stage.asked == 3, "the call at 10 rings at 10"
    assert all(receipt.shown_at for receipt in receipts.latest(stage.desk))


def test_of_only_one_follow_up_its_own_notice_says_more(stage: Stage) -> None:
    some(stage, names="Ana")
    assert stage.at("2026-11-24T09:00") == ["Ana"]
    stage.press("done")
    assert stage.at("2026-11-24T09:05") == []


def test_an_empty_day_has_none_and_what_comes_later_rings_by_itself(stage: Stage) -> None:
    nothing = stage.at("2026-11-24T09:00")
    some(stage, "2026-11-24T11:00")
    assert (nothing, stage.at("2026-11-24T11:00")) == ([], ["Ana", "Ben"])


def test_more_than_three_agreed_times_that_were_slept_over_are_no_digest_of_their_own(stage: Stage) -> None:
    some(stage)
    for name in ("Cleo", "Dai", "Edo", "Fee"):
        plan(stage.desk, add(stage.desk, name), "2026-11-24T10:00")
    assert stage.at("2026-11-24T11:00") == ["Your day"]
    assert body(stage)[0] == "6 follow-ups are due."
    assert len(receipts.latest(stage.desk)) == 6


@pytest.mark.parametrize(
    ("opened", "title"), [("11:00", ["Your day"]), ("17:59", ["Your day"]), ("18:00", ["Ana", "Ben"])]
)
def test_who_opens_the_laptop_while_work_goes_on_gets_it_then(stage: Stage, opened: str, title: list[str]) -> None:
    some(stage)
    assert sorted(stage.at(f"2026-11-24T{opened}")) == title


def test_no_working_day_has_one_and_what_is_due_rings_as_ever(stage: Stage) -> None:
    some(stage, "2026-11-28")
    assert sorted(stage.at("2026-11-28T09:00")) == ["Ana", "Ben"]
    stage.screen.standing.clear()
    preferences.put(stage.desk, "working_days", "sun")
    some(stage, "2026-11-29")
    assert stage.at("2026-11-29T09:00")[-1:] == ["Your day"]


def test_what_holds_back_does_not_lose_it(stage: Stage) -> None:
    some(stage)
    days_off.take(stage.desk, date(2026, 11, 24), date(2026, 11, 24))
    off, back = stage.at("2026-11-24T09:00"), stage.at("2026-11-25T08:00")
    assert (off, sorted(back)) == ([], ["Ana", "Ben"]), "yesterday's come when the quiet hours are over"
    ringing.pause(stage.desk, stage.clock.moment.replace(hour=10))
    some(stage, "2026-11-26")
    for paused, told in (("2026-11-26T09:30", "2026-11-26T11:00"),):
        ringing.pause(stage.desk, stage.clock.moment.replace(day=26, hour=11))
        held = "Your day" in stage.at(paused)
        assert (held, "Your day" in stage.at(told)) == (False, True)


def test_it_follows_the_day_and_goes_with_the_last_of_it(stage: Stage) -> None:
    ids = some(stage)
    stage.at("2026-11-24T09:00")
    follow_ups.done(stage.desk, ids[0])
    one_less = body(stage)
    follow_ups.done(stage.desk, ids[1])
    assert (one_less, stage.screen.titles()) == (["1 follow-up is due.", "Call: Ben"], [])
    assert {receipt.answer for receipt in receipts.latest(stage.desk)} == {"handled"}
    assert [notice.quiet for notice in stage.screen.asked] == [False, True]


def test_it_goes_with_its_day(stage: Stage) -> None:
    some(stage)
    stage.at("2026-11-24T09:00")
    assert [stage.at("2026-11-25T00:01"), stage.at("2026-11-25T09:00")] == [[], ["Your day"]]
    assert body(stage)[0] == "2 are late."


@pytest.mark.parametrize("key", ["open", "default", "start"])
def test_what_its_buttons_open(stage: Stage, key: str) -> None:
    some(stage)
    stage.at("2026-11-24T09:00")
    stage.press(key)
    assert (stage.noted.briefings, stage.noted.sittings) == ((0, 1) if key == "start" else (1, 0))
    assert (stage.noted.opened, stage.noted.saw) == ([], [[1, 2]])
    assert {receipt.answer for receipt in receipts.latest(stage.desk)} == {"opened"}


def test_after_a_crash_it_is_known_for_what_it_is_and_not_shown_again(stage: Stage) -> None:
    some(stage)
    stage.at("2026-11-24T09:00")
    stage.restart()
    stage.at("2026-11-24T09:30")
    stage.press("default")
    assert (stage.asked, stage.noted.briefings) == (1, 1)


def test_what_was_claimed_and_never_shown_comes_after_a_crash_and_is_still_the_briefing(stage: Stage) -> None:
    some(stage)
    stage.screen.answers_at_once = False
    stage.at("2026-11-24T09:00")
    stage.screen.standing.clear()
    stage.restart()
    stage.screen.answers_at_once = True
    assert [stage.at("2026-11-24T09:00:10"), stage.at("2026-11-24T09:00:20")] == [[], ["Your day"]]
    assert stage.at("2026-11-24T09:01") == ["Your day"]
    assert stage.asked == 2


def test_one_without_announcements_is_claimed_and_rests_as_the_others(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-24T16:00", promised=True)
    stage.screen.refuses = True
    stage.at("2026-11-24T09:00")
    stage.screen.refuses = False
    shown = [stage.at("2026-11-24T09:00:25"), stage.at("2026-11-24T09:00:30"), stage.at("2026-11-24T09:05")]
    assert shown == [[], ["Your day"], ["Your day"]]
    assert stage.asked == 1


def test_without_a_server_the_window_is_told_and_the_briefing_comes_with_one(stage: Stage) -> None:
    ids = some(stage)
    stage.screen.up = False
    stage.notifier.notice_changes()
    stage.at("2026-11-24T09:00")
    stage.screen.up = True
    stage.notifier.notice_changes()
    assert (stage.at("2026-11-24T12:00"), stage.noted.rung[0]) == (["Your day"], ids)


def test_waving_the_banner_away_leaves_it_standing(stage: Stage) -> None:
    ids = some(stage)
    plan(stage.desk, add(stage.desk, "Cleo"), "2026-11-24T16:00", promised=True)
    stage.at("2026-11-24T09:00")
    stage.announcer.seen(ids, "dismissed")
    assert stage.look() == ["Your day"]
    assert {receipt.answer for receipt in receipts.latest(stage.desk)} == {"dismissed"}


def test_neither_flying_nor_setting_the_clock_back_doubles_it(stage: Stage) -> None:
    some(stage)
    stage.at("2026-11-24T09:00")
    stage.clock.travel("America/New_York")
    stage.at("2026-11-24T09:00")
    stage.clock.travel("Asia/Tokyo")
    stage.at("2026-11-24T23:00")
    stage.clock.travel("Europe/Lisbon")
    stage.at("2026-11-24T08:00")
    stage.at("2026-11-24T09:30")
    assert [notice.title for notice in stage.screen.asked] == ["Your day"]


def test_names_can_be_kept_off_the_screen(stage: Stage) -> None:
    preferences.put(stage.desk, "names_in_notices", "off")
    some(stage)
    stage.at("2026-11-24T09:00")
    assert body(stage) == ["2 follow-ups are due."]


def test_it_names_the_promises_of_the_days_off_before_them(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-25", promised=True)
    days_off.take(stage.desk, date(2026, 11, 25), date(2026, 11, 26))
    assert stage.at("2026-11-23T09:00") == []
    assert stage.at("2026-11-24T09:00") == ["Your day"]
    assert body(stage) == [
        "1 promise falls on days off.",
        "Promised for your days off: Call, Ana, Wednesday 25 November",
    ]
