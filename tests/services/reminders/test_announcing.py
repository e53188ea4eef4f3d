# SPDX-License-Identifier: MIT
"""What is announced when, in one step each. That nothing is lost or doubled in any order is the machine's to show."""

from dataclasses import replace

import pytest

from followup_desk.domain.names import name_from_text
from followup_desk.domain.words import FollowUpState
from followup_desk.services import people, preferences
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.reminders import answering, receipts, ringing
from followup_desk.storage import tables
from tests.bad_places import held_by_another
from tests.builders import add, moment, plan
from tests.services.reminders.conftest import Stage


def test_an_agreed_time_rings_at_its_moment_and_once(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    before, then = stage.at("2026-11-23T09:59:59"), stage.at("2026-11-23T10:00")
    stage.at("2026-11-23T15:00")
    assert (before, then, stage.asked) == ([], ["Ana"], 1)


def test_a_day_rings_when_its_work_begins(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-24")
    assert [stage.at("2026-11-24T08:59"), stage.at("2026-11-24T09:00")] == [[], ["Ana"]]


def test_work_that_begins_earlier_rings_earlier(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-24")
    preferences.put(stage.desk, "working_day", "08:15-17:00")
    assert stage.at("2026-11-24T08:15") == ["Ana"]


def test_a_day_planned_for_today_while_it_runs_is_not_announced_on_its_own(stage: Stage) -> None:
    preferences.put(stage.desk, "evening_line", "off")
    stage.at("2026-11-23T11:00")
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23")
    assert [stage.look(), stage.at("2026-11-23T19:00"), stage.at("2026-11-24T09:00")] == [[], [], []]


def test_one_planned_for_today_before_work_begins_is(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23")
    assert stage.at("2026-11-23T09:00") == ["Ana"]


def test_three_at_once_come_each_on_its_own(stage: Stage) -> None:
    for name in ("Ana", "Ben", "Cleo"):
        plan(stage.desk, add(stage.desk, name), "2026-11-24")
    assert sorted(stage.at("2026-11-24T09:00")) == ["Ana", "Ben", "Cleo"]


def test_more_than_three_at_once_are_one_digest(stage: Stage) -> None:
    for name in ("Ana", "Ben", "Cleo", "Dai", "Edo"):
        plan(stage.desk, add(stage.desk, name), "2026-11-24")
    shown = stage.at("2026-11-24T09:00")
    (digest,) = stage.screen.standing.values()
    stage.press("default")
    assert shown == ["5 follow-ups are due"]
    assert digest.body.splitlines()[-1] == "and 2 more"
    assert (stage.noted.opened, {receipt.answer for receipt in receipts.latest(stage.desk)}) == ([None], {"opened"})


def test_a_digest_follows_what_is_done_and_goes_with_the_last(stage: Stage) -> None:
    ids = [plan(stage.desk, add(stage.desk, name), "2026-11-24") for name in ("Ana", "Ben", "Cleo", "Dai")]
    shown = [stage.at("2026-11-24T09:00")]
    for each in ids:
        follow_ups.done(stage.desk, each)
        shown.append(stage.screen.titles())
    assert shown == [
        ["4 follow-ups are due"],
        ["3 follow-ups are due"],
        ["2 follow-ups are due"],
        ["A follow-up is due"],
        [],
    ]
    assert [notice.quiet for notice in stage.screen.asked] == [False, True, True, True]


@pytest.mark.parametrize(
    ("span", "held", "free"),
    [("20:00-08:00", "21:00", "2026-11-24T08:00"), ("12:00-13:30", "12:30", "2026-11-23T13:30")],
)
def test_quiet_hours_hold_back_and_lose_nothing(stage: Stage, span: str, held: str, free: str) -> None:
    preferences.put(stage.desk, "quiet_hours", span)
    preferences.put(stage.desk, "evening_line", "off")
    plan(stage.desk, add(stage.desk, "Ana"), f"2026-11-23T{held}")
    assert [stage.at(f"2026-11-23T{held}"), stage.at(free)] == [[], ["Ana"]]


def test_a_planned_day_off_holds_back_and_a_weekend_does_not(stage: Stage) -> None:
    ana = add(stage.desk, "Ana")
    plan(stage.desk, ana, "2026-11-24")
    plan(stage.desk, ana, "2026-11-28")
    with stage.desk.act("day-off") as act:
        act.insert(tables.DayOff, day="2026-11-24")
    off, back = stage.at("2026-11-24T09:00"), stage.at("2026-11-25T08:00")
    stage.press("done")
    assert (off, back, stage.at("2026-11-28T09:00")) == ([], ["Ana"], ["Ana"])


def test_a_pause_holds_back_until_its_end_or_until_it_is_ended(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    ringing.pause(stage.desk, stage.clock.moment.replace(hour=12))
    paused = stage.at("2026-11-23T11:00")
    ringing.pause(stage.desk, None)
    assert (paused, stage.look()) == ([], ["Ana"])


def test_lead_time_is_for_agreed_times_and_not_for_snoozes(stage: Stage) -> None:
    preferences.put(stage.desk, "lead_minutes", "15")
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    early = stage.at("2026-11-23T09:45")
    follow_ups.snooze(stage.desk, follow_up, stage.clock.moment.replace(hour=11, minute=0))
    assert (early, stage.at("2026-11-23T10:50"), stage.at("2026-11-23T11:00")) == (["Ana"], [], ["Ana"])


def test_snoozed_before_its_day_it_rings_at_both(stage: Stage) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-24T15:00")
    follow_ups.snooze(stage.desk, follow_up, stage.clock.moment.replace(hour=10, minute=0))
    stage.at("2026-11-23T10:00")
    stage.at("2026-11-24T15:00")
    assert stage.asked == 2


def test_what_is_done_elsewhere_leaves_the_screen(stage: Stage) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    follow_ups.move(stage.desk, follow_up, moment("2026-11-23T16:00"))
    moved = stage.screen.titles()
    assert (moved, stage.at("2026-11-23T16:00"), receipts.latest(stage.desk)[1].answer) == ([], ["Ana"], "handled")


def test_what_reads_otherwise_is_brought_up_to_date_without_a_noise(stage: Stage) -> None:
    ana = add(stage.desk, "Ana")
    plan(stage.desk, ana, "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    ribeiro = replace(people.person(stage.desk, ana), name=name_from_text("Ana Ribeiro"))
    contacts.edit_contact(stage.desk, people.person(stage.desk, ana), ribeiro)
    assert stage.screen.titles() == ["Ana Ribeiro"]
    assert stage.screen.asked[-1].quiet


def test_what_was_shown_while_the_desk_was_locked_is_confirmed_later(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.screen.answers_at_once = False
    stage.at("2026-11-23T10:00")
    stage.desk.db.execute_sql("pragma busy_timeout = 1")
    with held_by_another(stage.desk.file, "begin immediate"):
        stage.notifier.reply()
    stage.look()
    assert receipts.latest(stage.desk)[0].shown_at is not None


def test_hearing_of_a_change_writes_nothing(stage: Stage) -> None:
    """An act that was saved was once told as failed, when the desk was locked right after it."""
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.desk.listeners[:] = [stage.announcer.on_change]
    follow_ups.done(stage.desk, follow_up)
    before = (stage.screen.titles(), receipts.latest(stage.desk)[0].answer)
    assert (before, stage.look(), receipts.latest(stage.desk)[0].answer) == ((["Ana"], None), [], "handled")


def test_a_digest_whose_answer_is_late_does_not_stand_beside_another(stage: Stage) -> None:
    ids = [plan(stage.desk, add(stage.desk, name), "2026-11-24") for name in ("Ana", "Ben", "Cleo", "Dai", "Edo")]
    stage.screen.answers_at_once = False
    stage.at("2026-11-24T09:00")
    stage.at("2026-11-24T09:00:20")
    follow_ups.done(stage.desk, ids[0])
    stage.screen.answers_at_once = True
    assert stage.at("2026-11-24T09:01") == ["4 follow-ups are due"]


def test_what_changes_before_the_server_has_answered_is_put_right_then(stage: Stage) -> None:
    ids = [plan(stage.desk, add(stage.desk, name), "2026-11-24") for name in ("Ana", "Ben", "Cleo", "Dai", "Edo")]
    stage.screen.answers_at_once = False
    stage.at("2026-11-24T09:00")
    follow_ups.done(stage.desk, ids[0])
    stage.notifier.reply()
    stage.notifier.reply()
    assert stage.screen.titles() == ["4 follow-ups are due"]


def test_a_notice_follows_the_days(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23")
    stage.at("2026-11-23T09:00")
    stage.at("2026-11-25T09:00")
    (notice,) = stage.screen.standing.values()
    assert notice.body == "Call, 2 days late"


def test_names_that_are_to_be_hidden_go_from_the_screen(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    preferences.put(stage.desk, "names_in_notices", "off")
    assert stage.look() == ["A follow-up is due"]


def test_names_can_be_kept_off_the_screen(stage: Stage) -> None:
    preferences.put(stage.desk, "names_in_notices", "off")
    plan(stage.desk, add(stage.desk, "Ana Ribeiro"), "2026-11-23T10:00", why="her divorce")
    stage.at("2026-11-23T10:00")
    (notice,) = stage.screen.standing.values()
    assert (notice.title, notice.body) == ("A follow-up is due", "Call at 10:00")


def test_without_a_server_the_window_is_told_and_the_screen_when_there_is_one(stage: Stage) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.screen.up = False
    stage.notifier.notice_changes()
    nothing = stage.at("2026-11-23T10:00")
    stage.screen.up = True
    stage.notifier.notice_changes()
    assert (nothing, stage.at("2026-11-23T10:00:01")) == ([], ["Ana"])
    assert stage.noted.rung == [[follow_up], [follow_up]], "said in the window, too, as it is on the screen now"


def test_what_was_waved_away_in_the_window_need_not_come_to_a_screen(stage: Stage) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.screen.up = False
    stage.notifier.notice_changes()
    stage.at("2026-11-23T10:00")
    stage.announcer.seen([follow_up], answering.DISMISSED)
    stage.screen.up = True
    stage.notifier.notice_changes()
    assert stage.at("2026-11-23T10:05") == []


def test_at_the_end_the_screen_is_cleared(stage: Stage) -> None:
    """A button that nobody hears was once pressed in vain."""
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.announcer.stop()
    assert stage.screen.titles() == []


def test_what_was_claimed_and_never_shown_comes_after_a_crash(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.screen.answers_at_once = False
    stage.at("2026-11-23T10:00")
    stage.screen.standing.clear()
    stage.restart()
    assert [stage.at("2026-11-23T10:00:10"), stage.at("2026-11-23T10:00:20")] == [[], ["Ana"]]


def test_one_that_the_server_swallows_comes_again_and_holds_nobody_up(stage: Stage) -> None:
    """All others once waited with it, up to ten minutes."""
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    plan(stage.desk, add(stage.desk, "Ben"), "2026-11-23T10:00:40")
    stage.screen.swallows = "Ana"
    shown = [stage.at("2026-11-23T10:00"), stage.at("2026-11-23T10:00:30"), stage.at("2026-11-23T10:00:40")]
    stage.screen.swallows = ""
    assert (shown, stage.at("2026-11-23T10:01:10")) == ([[], [], ["Ben"]], ["Ben", "Ana"])


def test_what_is_refused_rests_longer_each_time(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.screen.refuses = True
    stage.at("2026-11-23T10:00")
    stage.at("2026-11-23T10:00:30")
    stage.screen.refuses = False
    assert [stage.at("2026-11-23T10:01:29"), stage.at("2026-11-23T10:01:30")] == [[], ["Ana"]]


def test_flying_west_does_not_ring_a_day_again(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-24")
    stage.at("2026-11-24T09:00")
    stage.clock.travel("America/New_York")
    stage.at("2026-11-24T09:00")
    assert stage.asked == 1


def test_what_was_announced_can_be_undone_and_comes_back_silently(stage: Stage) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    undoing.undo(stage.desk)
    gone = stage.look()
    undoing.redo(stage.desk)
    stage.at("2026-11-23T10:30")
    assert (gone, stage.asked) == ([], 1)
    assert people.follow_up(stage.desk, follow_up).state is FollowUpState.OPEN


def test_undoing_a_move_gives_the_first_moment_its_ring_back(stage: Stage) -> None:
    """A flag that undo did not know of once stayed down, and the follow-up was never announced."""
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-24T10:00")
    follow_ups.move(stage.desk, follow_up, moment("2026-11-23T11:00"))
    stage.at("2026-11-23T11:00")
    undoing.undo(stage.desk)
    assert stage.at("2026-11-24T10:00") == ["Ana"]


def test_what_is_undone_before_a_screen_had_it_comes_when_it_is_redone(stage: Stage) -> None:
    """It was once noted as seen to, and never shown to anybody."""
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.screen.answers_at_once = False
    stage.at("2026-11-23T10:00")
    undoing.undo(stage.desk)
    undoing.redo(stage.desk)
    stage.screen.answers_at_once = True
    assert stage.at("2026-11-23T10:01") == ["Ana"]
    assert receipts.latest(stage.desk)[0].shown_at is not None


def test_a_second_moment_confirms_the_first_with_it(stage: Stage) -> None:
    """What took its place on the screen once left it unconfirmed, and it came again."""
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:30")
    follow_ups.snooze(stage.desk, follow_up, stage.clock.moment.replace(hour=10, minute=0))
    stage.screen.answers_at_once = False
    stage.at("2026-11-23T10:00")
    stage.mono -= 1790  # the laptop slept, and this clock with it
    stage.at("2026-11-23T10:30")
    stage.notifier.reply()
    stage.screen.answers_at_once = True
    stage.at("2026-11-23T12:00")
    assert (stage.asked, all(receipt.shown_at for receipt in receipts.latest(stage.desk))) == (2, True)


def test_nobody_in_the_trash_is_announced(stage: Stage) -> None:
    ana = add(stage.desk, "Ana")
    plan(stage.desk, ana, "2026-11-23T10:00")
    contacts.remove_contacts(stage.desk, [ana])
    assert stage.at("2026-11-23T10:00") == []
    undoing.undo(stage.desk)
    assert stage.look() == ["Ana"]


def test_the_next_look_is_when_something_rings(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T08:30:12")
    soon = stage.announcer.look()
    stage.at("2026-11-23T08:30:12")
    assert (soon, stage.announcer.look()) == (12.0, 30.0)
