# SPDX-License-Identifier: MIT
"""Why a follow-up is there: the rule, the facts it rests on, the preference that changes it, and what stops it."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Kind, Stage
from followup_desk.services import agenda, lists, people, preferences, samples
from followup_desk.services.acts import follow_ups, rule_stops, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.why_dialog import WhyDialog, open_why
from followup_desk.ui.follow_ups.why_facts import why_facts
from tests.builders import StandingClock, add, logged, moment, plan, planned_for


def facts(desk: Desk, follow_up_id: int) -> list[str]:
    """One line a fact."""
    return [f"{title}: {text}" for title, text in why_facts(desk, agenda.card(desk, follow_up_id))]


def opened(desk: Desk, follow_up_id: int, over: QWidget) -> WhyDialog:
    dialog = open_why(desk, follow_up_id, over)
    assert dialog is not None
    return dialog


def test_a_plan_of_the_users_own(desk: Desk) -> None:
    plan(desk, add(desk, "Ana Ribeiro"), why="Send the samples", promised=True)
    assert facts(desk, 1) == [
        "What for: Send the samples",
        "Promise: Promised",
        "Last spoke: not yet",
        "Planned: Sat 21 Nov, 09:41",
    ]


def test_a_plan_of_the_users_own_that_came_of_a_log(desk: Desk) -> None:
    ana = add(desk)
    planned = logged(desk, ana, "call", "next-step", notes="Wants prices", next_due=moment("2026-11-27T10:00")).planned
    own = next(each for each in planned if each.rule is None)
    assert "You planned it: as you logged Sat 21 Nov, 09:41, call, next step: “Wants prices”" in facts(desk, own.id)


def test_what_it_came_of_belongs_to_and_how_they_like_it(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-11-16T11:20")
    ana = add(desk, "Ana Ribeiro", prefers=Kind.CALL, hours="9-12", zone="Europe/Lisbon")
    notes = "Budget meeting moved"
    planned = logged(desk, ana, "call", "next-step", opportunity="Spring order", notes=notes).planned[0]
    clock.set("2026-11-21T09:41")
    until = moment("2026-11-22T10:00").at
    assert until is not None
    follow_ups.snooze(desk, planned.id, until)
    assert facts(desk, planned.id) == [
        "What for: No day was agreed in your call of Monday 16 November",
        "Came of: Mon 16 Nov, 11:20, call, next step: “Budget meeting moved”",
        "Belongs to: “Spring order”, 1 touch so far",
        "Last spoke: Mon 16 Nov, 11:20, call, next step: “Budget meeting moved”",
        "Prefers: Call, 9-12",
        "Their clock: 09:41 in Lisbon",
        "Snoozed until: Sun 22 Nov, 10:00",
        "Planned: Mon 16 Nov, 11:20",
    ]


RESTS_ON = {
    "R1": "Came of: Wed 18 Nov, 14:00, meeting, next step: “Showed the samples; she liked the heavy towel.",
    "R2": "Came of: Sat 14 Nov, 09:00, email: “Wrote after the trade fair, with our catalogue.”",
    "R3": "Came of: Mon 16 Nov, 10:20, call, put off",
    "R4": "Stage: they rest",
    "R5": "Came of: Wed 18 Nov, 14:00, meeting, next step",
    "R9": "Came of: Fri 20 Nov, 16:10, call, next step: “Caught him between two lorries.",
    "R11": "Came of: Mon 16 Nov, 10:05, their email, yes: “Yes to forty overalls.”",
    "R12": "The day: Tue 1 Dec, turning 46",
    "R13": "Came of: Mon 16 Nov, 16:20, letter: “Posted the care guide",
    "R14": "Came back: an email to ingrid@solheimsjomat.example bounced",
    "R16": "What for: Thank them for referring Ana Ribeiro",
    "R20": "Cadence: customer: every 30 days, at the latest after 45",
    "R21": "In a row: one try without an answer",
    "R22": "Offer sent: Wed 18 Nov",
}
"""A fact that each rule goes by, as it stands on a sample person."""


def test_each_rule_says_what_it_rests_on(desk: Desk) -> None:
    samples.fill(desk)
    for rule, fact in (*RESTS_ON.items(), ("R12", "Post it: by Fri 20 Nov: 11 days in the post to Germany")):
        said = [
            line.translate({0x2068: None, 0x2069: None})
            for contact_id in lists.contact_ids(desk)
            for each in people.follow_ups(desk, contact_id)
            if each.rule == rule and each.state == "open"
            for line in facts(desk, each.id)
        ]
        assert any(line.startswith(fact) for line in said), (rule, said)


def test_how_often_in_a_row(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    for _ in range(3):
        (planned, *_rest) = logged(desk, ana, "call", "no-answer").planned
        clock.forward(days=3)
    assert "In a row: the third try in a row without an answer" in facts(desk, planned.id)
    rui = add(desk, "Rui Faria")
    for _ in range(2):
        logged(desk, rui, "email", "pushed-off")
        clock.forward(days=9)
    said = "In a row: the second time in a row that they put it off or did not answer"
    assert said in facts(desk, people.follow_ups(desk, rui)[0].id)


def test_the_dialog_reads_out_all_of_it(desk: Desk, over: QWidget) -> None:
    plan(desk, add(desk, "Ana Ribeiro"), why="Send the samples")
    dialog = opened(desk, 1, over)
    assert "You planned this yourself." in dialog.accessibleDescription()
    assert "What for: Send the samples" in dialog.accessibleDescription()
    dialog.accept()
    assert not dialog.isVisible()


def test_a_reason_of_a_megabyte_is_cut(desk: Desk, over: QWidget) -> None:
    plan(desk, add(desk, "Ana Ribeiro"), why="word " * 200_000)
    dialog = opened(desk, 1, over)
    assert max(len(text) for _title, text in dialog.facts) <= 4000
    assert len(people.follow_up(desk, 1).why) > 900_000


def test_the_preference_that_changes_it_is_one_press_away(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    planned = logged(desk, add(desk), "email").planned[0]
    dialog = opened(desk, planned.id, over)
    assert (
        dialog.shown_setting.text() == "“A follow-up a week after a prospect was reached”: 7 days after the last touch"
    )
    with qtbot.waitSignal(dialog.preferences_wanted) as wanted:
        dialog.change.click()
    assert wanted.args == ["r2_days"]
    assert not dialog.isVisible()


def test_a_cadence_of_their_own_is_changed_with_them(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    ana = add(desk, stage=Stage.CUSTOMER, ideal_days=14)
    dialog = opened(desk, people.follow_ups(desk, ana)[0].id, over)
    with qtbot.waitSignal(dialog.cadence_wanted) as wanted:
        dialog.change.click()
    assert wanted.args == [ana]


def test_what_it_came_of_is_shown_on_the_timeline(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    ana = add(desk)
    done = logged(desk, ana, "email")
    dialog = opened(desk, done.planned[0].id, over)
    with qtbot.waitSignal(dialog.entry_wanted) as wanted:
        dialog.show_entry.click()
    assert wanted.args == [ana, done.interaction_id]


def test_stopping_is_said_before_it_is_done(desk: Desk, over: QWidget) -> None:
    planned = logged(desk, add(desk, "Ana Ribeiro"), "email").planned[0]
    dialog = opened(desk, planned.id, over)
    bar = dialog.stop_bar
    assert bar is not None
    assert bar.for_one.text().translate({0x2068: None, 0x2069: None}) == "Stop this for Ana Ribeiro…"
    bar.for_one.click()
    assert "stops for" in bar.words.text()
    assert "What is planned already stays" in bar.words.text()
    bar.leave.click()
    assert not bar.is_asking()
    assert people.person(desk, 1).stops == frozenset()


@pytest.mark.parametrize(("drops", "left"), [(True, []), (False, ["30 Nov call R2"])])
def test_stopping_it_for_one(desk: Desk, over: QWidget, drops: bool, left: list[str]) -> None:
    ana = add(desk, "Ana Ribeiro")
    planned = logged(desk, ana, "email").planned[0]
    dialog = opened(desk, planned.id, over)
    assert dialog.stop_bar is not None
    dialog.stop_bar.for_one.click()
    dialog.stop_bar.drop.setChecked(drops)
    dialog.stop_bar.stop.click()
    assert (planned_for(desk, ana), set(people.person(desk, ana).stops)) == (left, {"R2"})
    assert not dialog.isVisible()
    undoing.undo(desk)
    assert (planned_for(desk, ana), set(people.person(desk, ana).stops)) == (["30 Nov call R2"], set())


def test_what_is_stopped_for_somebody_can_go_on(desk: Desk, over: QWidget) -> None:
    ana = add(desk, "Ana Ribeiro")
    planned = logged(desk, ana, "email").planned[0]
    rule_stops.set_rule(desk, ana, "R2", on=False)
    dialog = opened(desk, planned.id, over)
    assert dialog.stop_bar is not None
    assert dialog.stop_bar.for_one.isHidden()
    dialog.stop_bar.go_on.click()
    assert people.person(desk, ana).stops == frozenset()


def test_stopping_it_for_everybody_says_where_it_is_turned_on_again(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    ana = add(desk, "Ana Ribeiro")
    planned = logged(desk, ana, "email").planned[0]
    dialog = opened(desk, planned.id, over)
    assert dialog.stop_bar is not None
    dialog.stop_bar.for_all.click()
    assert "You turn it on again in the preferences" in dialog.stop_bar.words.text()
    assert "Undo does not" in dialog.stop_bar.words.text()
    dialog.stop_bar.drop.setChecked(False)
    with qtbot.waitSignal(dialog.said):
        dialog.stop_bar.stop.click()
    assert preferences.get(desk, "r2") == "off"
    assert planned_for(desk, ana) == ["30 Nov call R2"]


def test_a_promise_can_not_be_dropped_with_its_rule(desk: Desk, over: QWidget) -> None:
    planned = logged(desk, add(desk), "call", "next-step", next_text="The plan", promised=True).planned[0]
    dialog = opened(desk, planned.id, over)
    assert dialog.stop_bar is not None
    dialog.stop_bar.for_one.click()
    assert dialog.stop_bar.drop.isHidden()


def test_the_users_own_has_nothing_to_stop(desk: Desk, over: QWidget) -> None:
    plan(desk, add(desk))
    dialog = opened(desk, 1, over)
    assert dialog.stop_bar is None
    assert not dialog.shown_setting.text()
