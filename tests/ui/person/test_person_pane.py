# SPDX-License-Identifier: MIT
"""The middle pane: one person shown, logged with, and kept up with changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import Fact
from followup_desk.domain.words import Kind, Outcome, Stage
from followup_desk.services import drafts, people, timeline
from followup_desk.services.acts import contacts, log, undoing
from followup_desk.services.desk import Desk, open_desk
from followup_desk.ui.person.person_pane import PersonPane
from tests.builders import StandingClock, add, entry, logged, plan


@pytest.fixture
def pane(qtbot: QtBot, desk: Desk) -> PersonPane:
    return make(qtbot, desk)


def make(qtbot: QtBot, desk: Desk) -> PersonPane:
    made = PersonPane(desk)
    qtbot.addWidget(made)
    desk.add_listener(made.on_change)
    made.resize(700, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def type_notes(qtbot: QtBot, pane: PersonPane, text: str) -> None:
    assert pane.log_form.body.notes.hasFocus()
    QTest.keyClicks(pane.log_form.body.notes, text)


def save(qtbot: QtBot, pane: PersonPane) -> None:
    QTest.keyClick(pane.log_form.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def seen(pane: PersonPane) -> list[str]:
    """What stands below the head, from the top."""
    parts = {"log": pane.log_form, "band": pane.band, "draft": pane.draft_line}
    return [name for name, part in parts.items() if part.isVisible()]


def test_nobody_is_chosen_at_first(pane: PersonPane) -> None:
    assert pane.contact_id() is None
    pane.start_log(Kind.CALL)
    assert not pane.is_logging()


def test_a_person_with_all_there_is(pane: PersonPane, desk: Desk) -> None:
    ana = add(desk, stage=None, facts=(Fact("need", "yarn"),))
    logged(desk, ana, "email", notes="hello")
    plan(desk, ana, "2026-11-21T10:00", why="Ask her", promised=True)
    plan(desk, ana, "2026-12-01")
    pane.show_contact(ana)
    assert seen(pane) == ["band"]
    assert (pane.band.title(), pane.band.reason()) == ("Call, today 10:00", "Ask her. One more is planned.")
    assert pane.facts.needs.text() == "yarn"
    assert pane.timeline.timeline.rowCount() == 1


def test_done_opens_the_log_and_saving_closes_it(qtbot: QtBot, pane: PersonPane, desk: Desk) -> None:
    ana = add(desk)
    follow_up = plan(desk, ana, "2026-11-21", "meeting")
    pane.show_contact(ana)
    pane.band.done_button.click()
    assert seen(pane) == ["log"]
    assert pane.log_form.state().kind is Kind.MEETING
    type_notes(qtbot, pane, "Signed")
    QTest.keyClick(pane.log_form.body.notes, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    with qtbot.waitSignal(pane.logged) as said:
        save(qtbot, pane)
    assert said.args is not None
    assert [each.id for each in said.args[0].closed] == [follow_up]
    assert (seen(pane), pane.band.title()) == (["band"], "Card, today")  # a meeting is thanked for
    assert pane.timeline.hasFocus()
    assert pane.timeline.timeline.rowCount() == 1


def test_call_in_the_head_opens_the_log_of_a_call(pane: PersonPane, desk: Desk) -> None:
    pane.show_contact(add(desk))
    pane.head.card_button.click()
    assert pane.is_logging()
    assert pane.log_form.state().kind is Kind.CARD


def test_another_contact_keeps_the_draft_and_coming_back_opens_it(qtbot: QtBot, pane: PersonPane, desk: Desk) -> None:
    ana, rui = add(desk), add(desk, "Rui Lopes")
    pane.show_contact(ana)
    pane.start_log()
    type_notes(qtbot, pane, "half a sentence")
    pane.show_contact(rui)
    assert seen(pane) == []
    pane.show_contact(ana)
    assert seen(pane) == ["log"]
    assert pane.log_form.state().notes == "half a sentence"
    assert pane.log_form.body.head.is_restored()


def test_esc_leaves_a_line_that_goes_on_or_throws_away(qtbot: QtBot, pane: PersonPane, desk: Desk) -> None:
    pane.show_contact(add(desk))
    pane.start_log(Kind.EMAIL)
    type_notes(qtbot, pane, "half")
    with qtbot.waitSignal(pane.log_left):
        QTest.keyClick(pane.log_form.body.notes, Qt.Key.Key_Escape)
    assert seen(pane) == ["draft"]
    assert pane.draft_line.text() == "Draft kept: Log an email, “half”"
    pane.draft_line.continue_button.click()
    assert (seen(pane), pane.log_form.state().notes) == (["log"], "half")
    QTest.keyClick(pane.log_form.body.notes, Qt.Key.Key_Escape)
    pane.draft_line.discard_button.click()
    assert seen(pane) == []
    assert drafts.load(desk, "log:1") is None


def test_an_empty_log_leaves_nothing_behind(qtbot: QtBot, pane: PersonPane, desk: Desk) -> None:
    plan(desk, add(desk))
    pane.show_contact(1)
    pane.start_log()
    QTest.keyClick(pane.log_form.body.notes, Qt.Key.Key_Escape)
    assert seen(pane) == ["band"]


def test_the_draft_is_there_after_a_crash(qtbot: QtBot, pane: PersonPane, desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    pane.show_contact(ana)
    pane.start_log(Kind.MEETING)
    type_notes(qtbot, pane, "typed just before")
    qtbot.waitUntil(lambda: drafts.load(desk, f"log:{ana}") is not None)
    again = open_desk(desk.folder, clock)
    try:
        other = make(qtbot, again)
        other.show_contact(ana)
        state = other.log_form.state()
        assert (seen(other), state.kind, state.notes) == (["log"], Kind.MEETING, "typed just before")
        assert other.log_form.body.head.is_restored()
    finally:
        again.close()


def test_what_is_written_elsewhere_is_shown(pane: PersonPane, desk: Desk) -> None:
    ana = add(desk, stage=None)
    pane.show_contact(ana)
    logged(desk, ana, "email", notes="from the command line")
    assert pane.timeline.timeline.rowCount() == 1
    plan(desk, ana, "2026-11-25")
    assert seen(pane) == ["band"]
    undoing.undo(desk)
    assert seen(pane) == []
    contacts.add_fact(desk, ana, "need", "yarn")
    assert pane.facts.needs.text() == "yarn"


def test_another_process_is_seen_too(pane: PersonPane, desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    pane.show_contact(ana)
    other = open_desk(desk.folder, clock)
    try:
        log.log_interaction(other, entry(ana, "email"))
    finally:
        other.close()
    desk.look_for_changes()
    assert pane.timeline.timeline.rowCount() == 1


def test_pressing_the_opportunity_asks_for_it(qtbot: QtBot, pane: PersonPane, desk: Desk) -> None:
    pane.show_contact(ana := add(desk))
    with qtbot.waitSignal(pane.opportunity_requested) as said:
        pane.facts.opportunity.click()
    assert said.args == [ana]


def test_a_log_begins_with_how_it_ended_and_what_it_was_about(pane: PersonPane, desk: Desk) -> None:
    logged(desk, ana := add(desk), "email", "next-step", opportunity="Spring")
    logged(desk, ana, "email", "next-step", opportunity="Autumn")
    pane.show_contact(ana)
    pane.start_log_about("Autumn", Outcome.YES)
    assert not pane.log_form.is_touched(), "nothing to keep, when nothing was typed"
    pane.log_form.save()
    assert {one.title: one.answer for one in people.opportunities(desk, ana)} == {"Autumn": "yes", "Spring": None}


def test_after_five_yeses_the_usual_number_stands_beside_the_touches(
    qtbot: QtBot, pane: PersonPane, desk: Desk
) -> None:
    for number in range(5):
        logged(desk, someone := add(desk, f"Ben {number}"), "email", opportunity="Sale")
        logged(desk, someone, "call", "yes", opportunity="Sale")
    logged(desk, ana := add(desk), "email", opportunity="Spring")
    pane.show_contact(ana)
    pane.complete()
    card = pane.facts.opportunity
    qtbot.waitUntil(lambda: card.accessibleDescription() == "1 touch; your yeses: about 2")


def test_time_goes_on(pane: PersonPane, desk: Desk, clock: StandingClock) -> None:
    plan(desk, add(desk), "2026-11-21T10:00")
    pane.show_contact(1)
    clock.forward(minutes=30)
    pane.on_minute()
    assert pane.band.chips() == ["11 min late"]


def test_somebody_elses_changes_are_not_read(pane: PersonPane, desk: Desk) -> None:
    ana, rui = add(desk), add(desk, "Rui Lopes")
    pane.show_contact(ana)
    logged(desk, rui, "email")
    assert pane.timeline.timeline.rowCount() == 0


def test_the_log_stays_as_typed_while_things_change(qtbot: QtBot, pane: PersonPane, desk: Desk) -> None:
    ana = add(desk)
    pane.show_contact(ana)
    pane.start_log(Kind.CALL)
    type_notes(qtbot, pane, "talking")
    pane.log_form.body.outcome.choose(Outcome.NEXT_STEP)
    plan(desk, ana, "2026-11-21")
    qtbot.waitUntil(lambda: ("the call due today", True) in pane.log_form.footer.ticks.shown())
    assert pane.log_form.state().notes == "talking"
    assert seen(pane) == ["log"]


def test_removing_leaves_nobody_and_keeps_the_draft(qtbot: QtBot, pane: PersonPane, desk: Desk) -> None:
    ana = add(desk)
    pane.show_contact(ana)
    pane.head.menu.remove_requested.emit()
    assert pane.contact_id() is None
    undoing.undo(desk)
    pane.show_contact(ana)
    assert pane.contact_id() == ana


def test_staging_from_the_menu(pane: PersonPane, desk: Desk) -> None:
    ana = add(desk)
    pane.show_contact(ana)
    pane.head.menu.stage_chosen.emit(Stage.CUSTOMER)
    assert people.person(desk, ana).stage is Stage.CUSTOMER


def test_what_others_do_is_asked_for(qtbot: QtBot, pane: PersonPane, desk: Desk) -> None:
    ana = add(desk)
    follow_up = plan(desk, ana)
    pane.show_contact(ana)
    with qtbot.waitSignal(pane.edit_requested) as said:
        pane.head.menu.edit_requested.emit("stage")
    assert said.args == [ana, "stage"]
    with qtbot.waitSignal(pane.plan_requested) as said:
        pane.head.menu.plan_requested.emit()
    assert said.args == [ana]
    with qtbot.waitSignal(pane.snooze_requested) as said:
        pane.band.snooze_button.click()
    assert said.args == [follow_up]


def test_the_log_grows_at_the_cost_of_the_timeline(qtbot: QtBot, pane: PersonPane, desk: Desk) -> None:
    pane.show_contact(add(desk))
    pane.start_log()
    pane.grab()
    area = pane.log_form.body.parentWidget()
    assert area is not None
    assert pane.log_form.body.height() == area.height()
    pane.resize(450, 480)
    pane.grab()
    assert pane.log_form.footer.save_button.isVisible()
    assert pane.log_form.geometry().bottom() <= pane.height()


def test_a_hundred_entries_and_one_that_is_missing(pane: PersonPane, desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "email")
    pane.show_contact(12345)
    assert pane.contact_id() is None
    pane.show_contact(ana)
    assert timeline.count(desk, ana) == pane.timeline.timeline.rowCount() == 1


def test_the_band_shows_the_card_that_is_chosen(pane: PersonPane, desk: Desk) -> None:
    ana = add(desk)
    plan(desk, ana, "2026-11-21", why="Call first")
    card = plan(desk, ana, "2026-11-24", "card", why="Her birthday")
    pane.show_contact(ana)
    assert "Call first" in pane.band.reason()
    pane.show_card(card)
    assert ("Her birthday" in pane.band.reason(), pane.band.follow_up_id()) == (True, card)
    pane.show_card(None)
    assert "Call first" in pane.band.reason()
