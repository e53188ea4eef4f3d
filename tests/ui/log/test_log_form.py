# SPDX-License-Identifier: MIT
"""The log form: filled, saved, refused, left and found again."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import FollowUpState, Kind, Outcome
from followup_desk.services import drafts, people, timeline
from followup_desk.services.acts import resources, undoing
from followup_desk.services.acts.contacts import add_tags
from followup_desk.services.desk import Desk
from followup_desk.ui.log.log_form import LogForm
from followup_desk.ui.parts.text_block import TextBlock
from tests.builders import add, day, logged, moment, plan
from tests.ui.log.keys import alt, begin, ctrl_enter, tab


def test_the_commonest_log_by_keyboard_alone(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    promised = plan(desk, ana, "2026-11-21T10:00", promised=True)
    begin(form, desk, ana, follow_up=promised)
    QTest.keyClicks(form.focusWidget(), "Board signed")
    alt(qtbot, form, Qt.Key.Key_3)
    assert form.focusWidget() is form.body.next.text, "how it ended leads to what follows from it"
    QTest.keyClicks(form.focusWidget(), "Send the letter")
    tab(qtbot, form)
    QTest.keyClicks(form.focusWidget(), "tue 10am")
    with qtbot.waitSignal(form.saved) as said:
        ctrl_enter(qtbot, form)
    assert said.args is not None
    done = said.args[0]
    assert [each.id for each in done.closed] == [promised]
    assert [(each.rule, each.why, each.due) for each in done.planned] == [
        (None, "Send the letter", moment("2026-11-24T10:00")),
        ("R1", "", day("2026-11-21")),
    ]
    entry = timeline.page(desk, ana)[0]
    assert (entry.kind, entry.outcome, entry.notes) == (Kind.CALL, Outcome.NEXT_STEP, "Board signed")


def test_tab_goes_through_the_rows_in_order(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana)
    body, footer = form.body, form.footer
    row = body.next
    wanted = [body.brought.line, body.outcome.buttons()[0], row.text, row.when, row.channel, row.promised]
    also = [button for button in body.also.buttons() if button is not body.also.settled]
    assert [tab(qtbot, form) for _ in range(12)] == [*wanted, *also, footer.cancel_button, footer.save_button]


def test_plain_digits_choose_in_the_outcome_row(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana)
    form.body.outcome.focus()
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_5)
    assert form.state().outcome is Outcome.NO_ANSWER


def test_digits_in_the_notes_are_text(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana)
    QTest.keyClicks(form.focusWidget(), "40 t at 5")
    assert (form.state().notes, form.state().outcome) == ("40 t at 5", None)


@pytest.mark.parametrize("kind", [Kind.CALL, Kind.MEETING, Kind.LUNCH])
def test_without_an_outcome_it_cannot_be_saved(qtbot: QtBot, desk: Desk, form: LogForm, ana: int, kind: Kind) -> None:
    begin(form, desk, ana, kind)
    QTest.keyClicks(form.focusWidget(), "hello")
    with qtbot.assertNotEmitted(form.saved):
        ctrl_enter(qtbot, form)
    assert "how it ended" in form.body.error("outcome")
    assert form.body.outcome.buttons()[0].hasFocus()
    assert timeline.count(desk, ana) == 0
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_3)
    assert form.body.error("outcome") == ""
    with qtbot.waitSignal(form.saved):
        ctrl_enter(qtbot, form)


def test_an_email_needs_no_outcome(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    with qtbot.waitSignal(form.saved):
        ctrl_enter(qtbot, form)


def test_a_day_that_is_none_is_refused_where_it_stands(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    form.body.next.when.setText("blue")
    with qtbot.assertNotEmitted(form.saved):
        ctrl_enter(qtbot, form)
    assert "not a day" in form.body.error("when")
    assert form.body.echo() == "", "said once, as wrong"
    assert form.body.next.when.hasFocus()


def test_a_day_that_cannot_be_read_plans_nothing_in_the_preview(desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    form.body.next.text.setText("Send the prices")
    form.preview()
    before = form.footer.effects()
    form.body.next.when.setText("blue")
    form.preview()
    assert "Plans" in before
    assert form.footer.effects() == "That day cannot be read yet."


def test_putting_off_asks_which_day_they_said(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.CALL)
    assert form.body.said.isHidden()
    alt(qtbot, form, Qt.Key.Key_4)
    assert not form.body.said.isHidden()
    assert form.body.next.when.isHidden()
    assert form.focusWidget() is form.body.said
    QTest.keyClicks(form.focusWidget(), "fri")
    assert form.body.said.due() == day("2026-11-27")
    assert form.body.echo().startswith("Friday 27 November 2026")
    with qtbot.waitSignal(form.saved):
        ctrl_enter(qtbot, form)
    assert [(each.rule, each.due, each.promised, each.channel) for each in people.follow_ups(desk, ana)] == [
        ("R1", day("2026-11-21"), False, Kind.CARD),
        ("R3", day("2026-11-27"), True, Kind.CALL),
    ]


def test_what_saving_would_do_is_said_beforehand(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    plan(desk, ana, "2026-11-21", promised=True)
    begin(form, desk, ana, Kind.CALL)
    assert form.footer.effects() == "How did it end?"
    form.body.outcome.choose(Outcome.NEXT_STEP)
    form.body.next.when.setText("tue 10am")
    form.preview()
    assert form.footer.ticks.shown() == [("the call promised for today", True)]
    said = form.footer.effects().replace("\u2068", "").replace("\u2069", "")
    assert said.startswith("Opens the opportunity “First sale”. Plans: call on Tuesday 10:00")
    assert form.body.head.context() == "you promised it for today"


def test_it_follows_the_keys_by_itself(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    QTest.keyClicks(form.body.next.when, "tomorrow")
    qtbot.waitUntil(lambda: "email tomorrow" in form.footer.effects() or "call tomorrow" in form.footer.effects())


def test_the_rules_object_before_saving(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    plan(desk, ana, "2026-11-21", "call", promised=True)
    begin(form, desk, ana, Kind.EMAIL)
    assert "you promised" in form.footer.warnings()
    with qtbot.waitSignal(form.saved):
        ctrl_enter(qtbot, form)


def test_what_is_typed_is_kept_as_one_types(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana)
    QTest.keyClicks(form.focusWidget(), "half a sent")
    qtbot.waitUntil(lambda: drafts.load(desk, f"log:{ana}") is not None)
    kept = drafts.load(desk, f"log:{ana}") or {}
    assert (kept["notes"], kept["open"]) == ("half a sent", True)


def test_esc_leaves_and_keeps(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana)
    QTest.keyClicks(form.focusWidget(), "later")
    with qtbot.waitSignal(form.left):
        QTest.keyClick(form.focusWidget(), Qt.Key.Key_Escape)
    begin(form, desk, ana)
    assert form.state().notes == "later"
    assert form.body.head.is_restored()


def test_an_untouched_form_leaves_no_draft(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Escape)
    assert drafts.load(desk, f"log:{ana}") is None
    begin(form, desk, ana)
    assert not form.body.head.is_restored()


def test_saving_ends_the_draft(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    QTest.keyClicks(form.focusWidget(), "sent")
    form.keep(is_open=True)
    with qtbot.waitSignal(form.saved):
        ctrl_enter(qtbot, form)
    assert drafts.load(desk, f"log:{ana}") is None


def test_a_draft_for_each(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    rui = add(desk, "Rui Lopes")
    begin(form, desk, ana)
    QTest.keyClicks(form.focusWidget(), "about Ana")
    begin(form, desk, rui)
    assert form.state().notes == ""
    QTest.keyClicks(form.focusWidget(), "about Rui")
    begin(form, desk, ana)
    assert form.state().notes == "about Ana"
    begin(form, desk, rui)
    assert form.state().notes == "about Rui"


def test_done_on_a_follow_up_goes_before_the_draft(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    QTest.keyClicks(form.focusWidget(), "typed before")
    form.keep(is_open=False)
    follow_up = plan(desk, ana, "2026-11-21", "meeting")
    begin(form, desk, ana, follow_up=follow_up)
    state = form.state()
    assert (state.kind, state.for_id, state.notes) == (Kind.MEETING, follow_up, "typed before")


def test_a_follow_up_closed_meanwhile_is_no_longer_answered(desk: Desk, form: LogForm, ana: int) -> None:
    follow_up = plan(desk, ana, "2026-11-21")
    begin(form, desk, ana, follow_up=follow_up)
    form.body.notes.set_text("draft")
    form.keep(is_open=True)
    logged(desk, ana, "call", "next-step")
    begin(form, desk, ana)
    assert (form.state().for_id, form.state().notes) == (None, "draft")


def test_the_suggested_resource_is_one_press_away(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    resources.add_resource(desk, "Yarn & <b>guide</b>", ("yarn",))
    add_tags(desk, ana, ("yarn",))
    begin(form, desk, ana, Kind.EMAIL)
    form.body.brought.stops()[0].click()  # type: ignore[attr-defined]
    with qtbot.waitSignal(form.saved):
        form.save()
    assert timeline.page(desk, ana)[0].gave == ("Yarn & <b>guide</b>",)


def test_any_title_can_be_brought(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    QTest.keyClicks(form.body.brought.line, "An introduction")
    form.save()
    assert timeline.page(desk, ana)[0].gave == ("An introduction",)


def test_it_happened_before_now(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    form.body.head.now_button.click()
    assert form.body.head.at.hasFocus()
    QTest.keyClicks(form.body.head.at, "yesterday 9:30")
    form.save()
    assert timeline.page(desk, ana)[0].at == datetime(2026, 11, 20, 9, 30, tzinfo=UTC)


def test_what_is_to_come_has_not_happened(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    form.body.head.set_at("2026-12-24")
    form.save()
    assert "still to come" in form.body.error("at")
    assert form.body.head.at.hasFocus()


def test_who_else_was_there(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    rui = add(desk, "Rui Lopes")
    begin(form, desk, ana, Kind.MEETING)
    form.body.outcome.choose(Outcome.NEXT_STEP)
    form.body.also.with_others.click()
    form.body.more.with_names.setText("Nobody Known")
    with qtbot.assertNotEmitted(form.saved):
        form.save()
    assert form.body.more.with_names.hasFocus()
    form.body.more.with_names.setText("Rui Lopes")
    form.body.more.minutes.setValue(45)
    form.save()
    entry = timeline.page(desk, rui)[0]
    assert (entry.kind, entry.minutes, entry.contact_id) == (Kind.MEETING, 45, ana)


def test_several_opportunities_need_one_named(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    logged(desk, ana, "email", "next-step", opportunity="Spring")
    logged(desk, ana, "email", "next-step", opportunity="Autumn")
    begin(form, desk, ana, Kind.EMAIL)
    form.body.outcome.choose(Outcome.YES)
    with qtbot.assertNotEmitted(form.saved):
        form.save()
    assert form.body.more.opportunity.hasFocus()
    form.body.more.opportunity.setText("Spring")
    form.save()
    answers = {one.title: one.answer for one in people.opportunities(desk, ana)}
    assert answers == {"Spring": Outcome.YES, "Autumn": None}


def test_the_opportunity_and_the_promise_are_named_at_the_top(desk: Desk, form: LogForm, ana: int) -> None:
    logged(desk, ana, "call", "next-step", opportunity="Spring order", next_due=day("2026-11-21"), promised=True)
    begin(form, desk, ana, Kind.CALL)
    form.body.outcome.choose(Outcome.NEXT_STEP)
    form.preview()
    assert form.body.head.context() == "you promised it for today · on “Spring order”"


def test_the_opportunity_goes_before_anything_at_the_top_is_cut(
    desk: Desk, form: LogForm, ana: int, qtbot: QtBot
) -> None:
    title = "All that the three houses need for the spring"
    logged(desk, ana, "call", "next-step", opportunity=title, next_due=day("2026-11-21"), promised=True)
    begin(form, desk, ana, Kind.CALL)
    form.preview()
    head = form.body.head
    about = next(each for each in head.findChildren(TextBlock) if title in each.text())
    form.resize(480, 400)
    qtbot.waitUntil(about.isHidden)
    form.resize(1100, 400)
    qtbot.waitUntil(about.isVisible)


def test_an_incoming_email_closes_nothing_of_ours(desk: Desk, form: LogForm, ana: int) -> None:
    plan(desk, ana, "2026-11-21", "email")
    begin(form, desk, ana, Kind.EMAIL)
    form.body.more.boxes["incoming"].setChecked(True)
    form.save()
    assert people.follow_ups(desk, ana)[0].state is FollowUpState.OPEN
    assert timeline.page(desk, ana)[0].incoming


def test_the_echo_speaks_of_their_zone(desk: Desk, form: LogForm) -> None:
    mina = add(desk, "Mina Kovač", zone="Asia/Tokyo")
    begin(form, desk, mina, Kind.EMAIL)
    form.body.next.when.setText("tue 10am")
    assert form.body.next.when.due()
    assert form.body.echo().endswith("19:00 in Tokyo")


def test_a_channel_nobody_touched_is_left_to_the_rules(desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    assert form.state().channel is None
    form.body.next.channel.choose(Kind.EMAIL)
    form.body.next.channel.activated.emit(0)
    assert form.state().channel is Kind.EMAIL


def test_undo_takes_back_what_was_logged(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.EMAIL)
    QTest.keyClicks(form.focusWidget(), "oops")
    ctrl_enter(qtbot, form)
    undoing.undo(desk)
    assert timeline.count(desk, ana) == 0


def test_a_megabyte_of_notes_is_saved_whole(qtbot: QtBot, desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana, Kind.NOTE)
    form.body.notes.set_text("x" * 1_000_000)
    form.save()
    assert len(timeline.page(desk, ana)[0].notes) == 1_000_000


def test_every_control_has_a_name(desk: Desk, form: LogForm, ana: int) -> None:
    begin(form, desk, ana)
    for button in form.body.also.buttons():
        button.click()
    stops = [each for each in form.body.stops() if not each.isHidden()]
    nameless = [each for each in stops if not (each.accessibleName() or getattr(each, "text", str)())]
    assert nameless == []
