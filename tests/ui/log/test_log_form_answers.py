# SPDX-License-Identifier: MIT
"""The log form as it answers: what it closes as ticks, stale facts, a customer's outcomes, what one press says."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import Fact
from followup_desk.domain.words import FollowUpState, Kind, Outcome, PromiseState, Stage
from followup_desk.services import drafts, erasure, people, timeline
from followup_desk.services.acts import contacts, days_off, follow_ups, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.log.log_form import LogForm
from tests.builders import StandingClock, add, day, logged, plan
from tests.ui.log.keys import alt, begin, ctrl_enter


def test_a_tick_taken_out_leaves_the_follow_up_open(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    due = plan(desk, ana, "2026-11-21")
    begin(form, desk, ana, Kind.CALL)
    form.body.outcome.choose(Outcome.NEXT_STEP)
    form.preview()
    form.footer.ticks.boxes[0].click()
    form.preview()
    assert form.footer.ticks.shown() == [("the call due today", False)]
    form.save()
    assert people.follow_up(desk, due).state is FollowUpState.OPEN


def test_a_day_off_is_minded_before_it_is_promised(desk: Desk, form: LogForm, ana: int) -> None:
    """Planning and moving said so, the log did not."""
    days_off.take(desk, date(2026, 11, 24), date(2026, 11, 24))
    begin(form, desk, ana, Kind.CALL)
    minded = []
    for outcome, line, words in (
        (Outcome.NEXT_STEP, form.body.next.when, "tue"),
        (Outcome.NEXT_STEP, form.body.next.when, "mon"),
        (Outcome.PUSHED_OFF, form.body.said, "sun"),
    ):
        form.body.outcome.choose(outcome)
        line.setText(words)
        form.preview()
        minded.append(form.footer.warnings())
    assert minded == [
        "Tuesday 24 November is a planned day off: the reminder waits until it is over.",
        "",
        "Sunday 22 November is not a working day.",
    ]


def test_a_tick_put_in_settles_another_promise_too(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    letter = plan(desk, ana, "2026-11-25", "letter", promised=True)
    begin(form, desk, ana, Kind.CALL)
    form.body.outcome.choose(Outcome.NEXT_STEP)
    form.preview()
    form.footer.ticks.boxes[0].click()
    form.preview()
    form.save()
    assert people.follow_up(desk, letter).promise is PromiseState.OTHER_CHANNEL


def test_a_draft_keeps_the_ticks_as_they_were_put(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    due = plan(desk, ana, "2026-11-21")
    begin(form, desk, ana, Kind.CALL)
    form.body.outcome.choose(Outcome.NEXT_STEP)
    form.preview()
    form.footer.ticks.boxes[0].click()
    form.keep(is_open=True)
    begin(form, desk, ana)
    assert form.state().keeps == (due,)
    assert form.footer.ticks.shown() == [("the call due today", False)]


def test_a_follow_up_closed_elsewhere_drops_out_of_the_ticks(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    letter = plan(desk, ana, "2026-11-25", "letter", promised=True)
    begin(form, desk, ana, Kind.EMAIL)
    form.preview()
    form.footer.ticks.boxes[0].click()
    follow_ups.done(desk, letter)
    form.refresh()
    form.save()
    assert timeline.count(desk, ana) == 1


def test_stale_facts_are_asked_about_and_confirmed_with_the_log(
    qtbot: QtBot, desk: Desk, clock: StandingClock, form: LogForm
) -> None:
    clock.set("2026-03-02T10:00")
    ana = add(desk, facts=(Fact("hobby", "Sails"),))
    contacts.add_fact(desk, ana, "need", "Recycled yarn")
    clock.set("2026-11-21T10:00")
    begin(form, desk, ana, Kind.EMAIL)
    box = form.body.confirm.boxes[0]
    assert (box.text(), box.isVisible(), form.body.confirm.boxes[1].isVisible()) == ("Recycled yarn", True, False)
    box.click()
    form.save()
    assert people.stale_facts(desk, people.person(desk, ana)) == []
    undoing.undo(desk)
    assert [fact.text for fact in people.stale_facts(desk, people.person(desk, ana))] == ["Recycled yarn"]


def test_nobody_is_asked_about_facts_who_did_not_answer(
    qtbot: QtBot, desk: Desk, clock: StandingClock, form: LogForm
) -> None:
    clock.set("2026-03-02T10:00")
    ana = add(desk)
    contacts.add_fact(desk, ana, "need", "Recycled yarn")
    clock.set("2026-11-21T10:00")
    begin(form, desk, ana, Kind.CALL)
    form.body.confirm.boxes[0].click()
    form.body.outcome.choose(Outcome.NO_ANSWER)
    assert form.body.confirm.isHidden()
    assert form.state().confirmed == ()


def test_a_customer_is_well_or_has_a_concern(qtbot: QtBot, desk: Desk, form: LogForm) -> None:
    lena = add(desk, "Lena Brandt", stage=Stage.CUSTOMER)
    begin(form, desk, lena, Kind.CALL)
    assert [button.text() for button in form.body.outcome.buttons()][:2] == ["All well", "Concern"]
    alt(qtbot, form, Qt.Key.Key_2)
    assert (form.body.next.text.hasFocus(), form.body.next.when.text()) == (True, "in 2 days")
    assert form.body.next.text.placeholderText() == "What puts it right?"
    alt(qtbot, form, Qt.Key.Key_1)
    assert form.body.next.when.text() == "", "what was offered goes with the answer that it was for"


def test_a_customer_to_whom_something_is_sold_says_yes_or_no(qtbot: QtBot, desk: Desk, form: LogForm) -> None:
    lena = add(desk, "Lena Brandt", stage=Stage.CUSTOMER)
    logged(desk, lena, "call", "next-step", opportunity="Second order")
    begin(form, desk, lena, Kind.CALL)
    assert [button.text() for button in form.body.outcome.buttons()][:2] == ["Yes", "No"]


def test_naming_an_opportunity_makes_it_yes_or_no_again(qtbot: QtBot, desk: Desk, form: LogForm) -> None:
    lena = add(desk, "Lena Brandt", stage=Stage.CUSTOMER)
    begin(form, desk, lena, Kind.CALL)
    alt(qtbot, form, Qt.Key.Key_M)
    QTest.keyClicks(form.body.more.opportunity, "Second order")
    assert [button.text() for button in form.body.outcome.buttons()][:2] == ["Yes", "No"]


def test_an_amount_with_cents_is_refused_and_not_taken_for_a_greater_one(
    qtbot: QtBot, desk: Desk, form: LogForm, ana: int
) -> None:
    begin(form, desk, ana, Kind.CALL)
    alt(qtbot, form, Qt.Key.Key_3)
    alt(qtbot, form, Qt.Key.Key_M)
    form.body.more.amount.setText("1.50")
    form.save()
    assert "whole number" in form.body.more.errors()["more"]
    assert people.opportunities(desk, ana) == []


def test_an_offer_and_a_concern_at_one_press_each(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.MEETING)
    alt(qtbot, form, Qt.Key.Key_3)
    alt(qtbot, form, Qt.Key.Key_O)
    alt(qtbot, form, Qt.Key.Key_N)
    assert form.body.more.concern.hasFocus()
    QTest.keyClicks(form.focusWidget(), "The price")
    ctrl_enter(qtbot, form)
    sale = people.opportunities(desk, ana)[0]
    assert (sale.proposal_on, sale.concern) == (day("2026-11-21").day, "The price")


def test_an_open_concern_is_settled_at_one_press(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    logged(desk, ana, "call", "next-step", concern="The price")
    begin(form, desk, ana, Kind.CALL)
    assert form.body.also.settled.text() == "Settled: The price"
    form.body.also.settled.click()
    alt(qtbot, form, Qt.Key.Key_3)
    form.save()
    assert people.opportunities(desk, ana)[0].concern == ""


def test_a_line_that_is_taken_back_is_said_no_more(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.MEETING)
    alt(qtbot, form, Qt.Key.Key_N)
    QTest.keyClicks(form.focusWidget(), "The price")
    form.body.also.concern.click()
    assert form.state().concern == ""


@pytest.mark.parametrize(("key", "pressed"), [(Qt.Key.Key_P, "promised"), (Qt.Key.Key_O, "proposal")])
def test_a_letter_presses_from_anywhere(
    qtbot: QtBot, desk: Desk, form: LogForm, ana: int, key: Qt.Key, pressed: str
) -> None:
    begin(form, desk, ana)
    alt(qtbot, form, key)
    assert getattr(form.state(), pressed)


def test_what_is_rare_stays_in_sight_while_something_is_said_there(
    qtbot: QtBot, desk: Desk, form: LogForm, ana: int
) -> None:
    begin(form, desk, ana)
    alt(qtbot, form, Qt.Key.Key_M)
    form.body.more.amount.setText("500")
    form.body.also.more.click()
    assert form.body.more.amount.isVisible()
    form.body.more.amount.clear()
    form.body.also.more.click()
    assert not form.body.more.amount.isVisible()


def test_a_listener_changes_text_and_toggles_without_a_key_or_a_click(
    qtbot: QtBot, desk: Desk, form: LogForm, ana: int
) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    form.body.next.when.setText("tomorrow")
    form.body.next.promised.setChecked(True)
    qtbot.waitUntil(lambda: "tomorrow, promised" in form.footer.effects())


def test_what_was_done_meanwhile_is_logged_by_itself(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    due = plan(desk, ana, "2026-11-25", "letter")
    begin(form, desk, ana, follow_up=due)
    follow_ups.done(desk, due)
    form.refresh()
    with qtbot.waitSignal(form.saved):
        form.save()
    assert timeline.count(desk, ana) == 1


def test_steady_typing_is_kept_too(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana)
    form.draft._clock.setInterval(60_000)  # as if no key came later than the next one
    form.draft._latest.setInterval(50)
    QTest.keyClicks(form.focusWidget(), "on and on")
    qtbot.waitUntil(lambda: drafts.load(desk, f"log:{ana}") is not None)


def test_who_is_forgotten_for_good_leaves_no_draft(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana)
    QTest.keyClicks(form.focusWidget(), "secret")
    contacts.remove_contacts(desk, [ana])
    erasure.forget(desk, [ana])
    form.draft.flush()
    assert drafts.load(desk, f"log:{ana}") is None
