# SPDX-License-Identifier: MIT
"""What the user answers to a notice, and what becomes of it."""

from dataclasses import replace

import pytest

from followup_desk.domain.names import name_from_text
from followup_desk.domain.words import FollowUpState, Outcome
from followup_desk.services import asking, people, timeline
from followup_desk.services.acts import contacts, follow_ups, how_it_went, log, undoing
from followup_desk.services.reminders import answering, receipts
from tests.bad_places import held_by_another
from tests.builders import add, entry, logged, moment, plan
from tests.services.reminders.conftest import Stage


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


def test_done_from_a_notice_closes_nothing_else(stage: Stage) -> None:
    """The promised call of the afternoon was once closed with the one of the morning, and nobody had seen it."""
    ana = add(stage.desk, "Ana Ribeiro")
    plan(stage.desk, ana, "2026-11-23T10:00")
    later = plan(stage.desk, ana, "2026-11-23T15:00", promised=True)
    stage.at("2026-11-23T10:00")
    stage.press("done")
    assert people.follow_up(stage.desk, later).state is FollowUpState.OPEN


def test_what_comes_next_is_planned_though_it_is_told_late(stage: Stage) -> None:
    ana = add(stage.desk, "Ana Ribeiro")
    follow_up = plan(stage.desk, ana, "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.press("done")
    stage.at("2026-11-23T14:00")
    logged(stage.desk, ana, "email")
    told = log.log_interaction(stage.desk, entry(ana, "call", "next-step", for_id=follow_up))
    assert len(told.planned) == 1


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
    assert (asking.waiting(stage.desk), [each.rule for each in logged.planned]) == ([], [None, "R1"])
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


def test_on_a_friday_tomorrow_is_monday(stage: Stage) -> None:
    plan(stage.desk, add(stage.desk, "Ana"), "2026-11-27T10:00")
    stage.at("2026-11-27T10:00")
    (notice,) = stage.screen.standing.values()
    stage.press("snooze-tomorrow")
    weekend, monday = stage.at("2026-11-28T10:00"), stage.at("2026-11-30T09:00")
    assert notice.buttons[3].text == "Snooze until Monday"
    assert (weekend, monday) == ([], ["Ana"])


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


def test_a_button_pressed_while_the_desk_is_locked_can_be_pressed_again(stage: Stage) -> None:
    """It was once lost: nothing on the screen, nothing done, and it never rang again."""
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.desk.db.execute_sql("pragma busy_timeout = 1")
    with held_by_another(stage.desk.file, "begin immediate"):
        stage.press("done")
    said, standing = len(stage.noted.lines), stage.screen.titles()
    stage.press("done")
    assert (said, standing) == (1, ["Ana"])
    assert people.follow_up(stage.desk, follow_up).state is FollowUpState.DONE


def test_a_notice_that_expired_does_not_come_back(stage: Stage) -> None:
    ana = add(stage.desk, "Ana")
    follow_up = plan(stage.desk, ana, "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.notifier.wave_away(f"follow-up-{follow_up}", by_user=False)
    stage.restart()
    contacts.add_tags(stage.desk, ana, ["yarn"])
    assert stage.at("2026-11-24T12:00") == []
    assert receipts.latest(stage.desk)[0].answer == "expired"


def test_what_an_earlier_run_showed_is_taken_down_and_never_shown_again(stage: Stage) -> None:
    ana = add(stage.desk, "Ana")
    follow_up = plan(stage.desk, ana, "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.restart()
    stage.at("2026-11-24T12:00")
    asked = stage.asked
    follow_ups.done(stage.desk, follow_up)
    assert (asked, stage.screen.titles()) == (1, [])


def test_what_is_seen_to_in_the_window_leaves_the_screen(stage: Stage) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.announcer.seen([follow_up], answering.DISMISSED)
    assert (stage.look(), receipts.latest(stage.desk)[0].answer) == ([], "dismissed")


def test_after_a_crash_it_is_not_shown_again_and_can_still_be_answered(stage: Stage) -> None:
    follow_up = plan(stage.desk, add(stage.desk, "Ana"), "2026-11-23T10:00")
    stage.at("2026-11-23T10:00")
    stage.restart()
    stage.at("2026-11-23T10:30")
    stage.press("done")
    assert (stage.asked, stage.screen.titles()) == (1, [])
    assert people.follow_up(stage.desk, follow_up).state is FollowUpState.DONE


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
