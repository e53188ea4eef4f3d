# SPDX-License-Identifier: MIT
"""What is announced when, in one step each. That nothing is lost or doubled in any order is the machine's to show."""

from dataclasses import replace

import pytest

from followup_desk.domain.names import name_from_text
from followup_desk.domain.words import FollowUpState, Outcome
from followup_desk.services import asking, people, preferences, timeline
from followup_desk.services.acts import contacts, follow_ups, how_it_went, log, undoing
from followup_desk.services.reminders import receipts, ringing
from followup_desk.storage import tables
from tests.builders import add, entry, moment, plan
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


def test_done_from_a_notice_counts_as_the_touch_and_asks_how_it_went(stage: Stage) -> None:
    ana = add(stage.desk, "Ana Ribeiro")
    follow_up = plan(stage.desk, ana, "2026-11-23T10:00", promised=True)
    stage.at("2026-11-23T10:00")
    stage.press("done")
    done = people.follow_up(stage.desk, follow_up)
    (call,) = timeline.page(stage.desk, ana)
    (question,) = asking.of_contact(stage.desk, ana)
    assert (done.state, done.promise, done.closed_by) == ("done", "kept", call.id)
    assert (call.kind, call.outcome, question.key) == ("call", None, how_it_went.KEY)
    assert stage.screen.titles() == []


def test_to_tell_how_it_went_completes_the_entry(stage: Stage) -> None:
    ana = add(stage.desk, "Ana Ribeiro")
    follow_up = plan(stage.desk, ana, "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.press("done")
    stage.at("2026-11-23T10:20")
    told = entry(ana, "call", "next-step", notes="wants samples", for_id=follow_up, next_due=moment("2026-11-26T10:00"))
    logged = log.log_interaction(stage.desk, told)
    (call,) = timeline.page(stage.desk, ana)
    assert (call.outcome, call.notes, f"{call.at:%H:%M}") == (Outcome.NEXT_STEP, "wants samples", "10:00")
    assert (asking.waiting(stage.desk), len(logged.planned)) == ([], 1)
    undoing.undo(stage.desk)
    assert len(asking.waiting(stage.desk)) == 1
    undoing.undo(stage.desk)
    assert people.follow_up(stage.desk, follow_up).state is FollowUpState.OPEN
    assert timeline.count(stage.desk, ana) == 0


def test_a_card_done_from_a_notice_leaves_nothing_to_tell(stage: Stage) -> None:
    ana = add(stage.desk, "Ana Ribeiro")
    plan(stage.desk, ana, "2026-11-23T10:00", channel="card")
    stage.at("2026-11-23T10:00")
    stage.press("done")
    assert (timeline.count(stage.desk, ana), asking.waiting(stage.desk)) == (1, [])


@pytest.mark.parametrize(
    ("key", "until"),
    [("snooze-15", "2026-11-23T10:15"), ("snooze-60", "2026-11-23T11:00"), ("snooze-tomorrow", "2026-11-24T09:00")],
)
def test_snooze_from_a_notice_rings_again_at_its_end(stage: Stage, key: str, until: str) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.press(key)
    gone, again = stage.look(), stage.at(until)
    assert (gone, again, [r.answer for r in receipts.latest(stage.desk)]) == ([], ["Ana"], [None, "snoozed"])


@pytest.mark.parametrize("key", ["open", "default"])
def test_open_brings_the_follow_up_and_leaves_it_open(stage: Stage, key: str) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.press(key)
    assert stage.noted.opened == [follow_up]
    assert people.follow_up(stage.desk, follow_up).state is FollowUpState.OPEN


def test_waving_a_notice_away_is_not_done(stage: Stage) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.notifier.wave_away(f"follow-up-{follow_up}")
    stage.at("2026-11-23T10:30")
    assert people.follow_up(stage.desk, follow_up).state is FollowUpState.OPEN
    assert (stage.asked, receipts.latest(stage.desk)[0].answer) == (1, "dismissed")


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


def test_an_update_that_fails_leaves_what_stands_to_be_answered(stage: Stage) -> None:
    ana = add(stage.desk, "Ana")
    follow_up = plan(stage.desk, ana, "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.screen.refuses = True
    ribeiro = replace(people.person(stage.desk, ana), name=name_from_text("Ana Ribeiro"))
    contacts.edit_contact(stage.desk, people.person(stage.desk, ana), ribeiro)
    stage.press("done")
    assert people.follow_up(stage.desk, follow_up).state is FollowUpState.DONE


def test_a_button_of_what_is_closed_already_says_so(stage: Stage) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.desk.listeners.clear()  # the word has not come yet
    follow_ups.done(stage.desk, follow_up)
    stage.press("done")
    assert stage.noted.lines == [f"Follow-up {follow_up} is done already."]
    assert stage.screen.titles() == []


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
    assert (nothing, stage.noted.rung, stage.at("2026-11-23T10:00:01")) == ([], [[follow_up]], ["Ana"])
    assert stage.noted.rung == [[follow_up]]


def test_after_a_crash_it_is_not_shown_again_and_can_still_be_answered(stage: Stage) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.restart()
    stage.at("2026-11-23T10:30")
    stage.press("done")
    assert (stage.asked, stage.screen.titles()) == (1, [])
    assert people.follow_up(stage.desk, follow_up).state is FollowUpState.DONE


def test_what_was_claimed_and_never_shown_comes_after_a_crash(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.screen.answers_at_once = False
    stage.at("2026-11-23T10:00")
    stage.screen.standing.clear()
    stage.restart()
    assert [stage.at("2026-11-23T10:00:10"), stage.at("2026-11-23T10:00:20")] == [[], ["Ana"]]


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


def test_the_test_waits_for_the_servers_own_answer(stage: Stage) -> None:
    stage.screen.answers_at_once = False
    stage.announcer.test()
    asked = list(stage.noted.tests)
    stage.notifier.reply()
    stage.press("seen")
    assert (asked, stage.noted.tests) == ([], [("shown", "memory 1"), ("answered", "")])


def test_the_test_says_when_nobody_answers_or_is_there(stage: Stage) -> None:
    stage.screen.answers_at_once = False
    stage.announcer.test()
    stage.at("2026-11-23T08:31")
    stage.screen.up = False
    stage.announcer.test()
    assert stage.noted.tests == [("failed", ""), ("nowhere", "")]
