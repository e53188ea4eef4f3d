# SPDX-License-Identifier: MIT
"""Planning a follow-up from the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from followup_desk.domain.words import Kind
from followup_desk.services import people
from followup_desk.services.acts import contacts, days_off
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.move_dialog import MoveDialog, open_move
from followup_desk.ui.follow_ups.plan_dialog import PlanDialog, open_plan
from tests.builders import add, day, logged, moment, plan


@pytest.fixture
def dialog(desk: Desk, over: QWidget) -> PlanDialog:
    """Open for Ana, who prefers letters."""
    shown = open_plan(desk, add(desk, "Ana Ribeiro", prefers=Kind.LETTER), over)
    assert shown is not None
    return shown


def test_enter_plans_what_was_typed(desk: Desk, dialog: PlanDialog) -> None:
    QTest.keyClicks(dialog.what, "Send the samples")
    QTest.keyClicks(dialog.when.line, "tue 10am")
    dialog.promised.setChecked(True)
    QTest.keyClick(dialog.when.line, Qt.Key.Key_Return)
    planned = people.follow_ups(desk, 1)
    assert [(f.why, f.due, f.channel, f.promised) for f in planned] == [
        ("Send the samples", moment("2026-11-24T10:00"), Kind.LETTER, True)
    ]
    assert not dialog.isVisible()


def test_the_day_is_echoed_in_full(dialog: PlanDialog) -> None:
    dialog.when.setText("tue 10am")
    dialog.when.due()
    assert dialog.when.echo_label().text() == "Tuesday 24 November 2026, 10:00, in 3 days"


def test_the_channel_can_be_another(desk: Desk, dialog: PlanDialog) -> None:
    dialog.when.setText("in 2 weeks")
    dialog.channel.choose(Kind.EMAIL)
    dialog.accept()
    assert [(f.due, f.channel) for f in people.follow_ups(desk, 1)] == [(day("2026-12-05"), Kind.EMAIL)]


def test_without_a_day_it_asks_and_keeps_the_rest(desk: Desk, dialog: PlanDialog) -> None:
    dialog.what.setText("Send the samples")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.form.error_of(dialog.when).startswith("Say when")
    assert dialog.focusWidget() is dialog.when.line
    assert dialog.what.text() == "Send the samples"
    assert people.follow_ups(desk, 1) == []


def test_what_is_no_day_or_past_is_refused_beside_the_field(desk: Desk, dialog: PlanDialog) -> None:
    dialog.when.setText("yesterday")
    dialog.accept()
    assert dialog.isVisible()
    assert "is past" in dialog.when.error()
    assert people.follow_ups(desk, 1) == []


def test_escape_plans_nothing(desk: Desk, dialog: PlanDialog) -> None:
    dialog.when.setText("tomorrow")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert people.follow_ups(desk, 1) == []


def test_a_contact_who_was_removed_meanwhile_is_refused_in_the_dialog(desk: Desk, dialog: PlanDialog) -> None:
    contacts.remove_contacts(desk, [1])
    dialog.when.setText("tomorrow")
    dialog.accept()
    assert "in the trash" in dialog.refusal()
    assert dialog.isVisible()


def test_nobody_is_said_in_a_box(desk: Desk, over: QWidget) -> None:
    assert open_plan(desk, 999, over) is None
    box = over.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "no contact 999" in box.text()
    assert box.textFormat() is Qt.TextFormat.PlainText


def hints(dialog: PlanDialog | MoveDialog) -> list[str]:
    """What is said to be minded, once the words are read."""
    dialog.when.due()
    return [] if dialog.hints.isHidden() else dialog.hints.text().split("\n")


def test_what_to_mind_is_said_before_saving_and_blocks_nothing(desk: Desk, dialog: PlanDialog) -> None:
    dialog.when.setText("28 nov 21:00")
    quiet = "21:00 is in your quiet hours: the reminder comes after them, Sun 29 Nov, 08:00."
    assert hints(dialog) == [quiet]
    dialog.promised.setChecked(True)
    assert hints(dialog) == ["Saturday 28 November is not a working day.", quiet]
    dialog.accept()
    assert [f.due for f in people.follow_ups(desk, 1)] == [moment("2026-11-28T21:00")]


def test_what_to_mind_goes_with_the_day(dialog: PlanDialog) -> None:
    dialog.when.setText("28 nov 21:00")
    assert hints(dialog)
    dialog.when.setText("tue 10am")
    assert hints(dialog) == []
    dialog.when.setText("someday")
    assert hints(dialog) == []


def test_a_touch_too_soon_is_said_for_the_channel_that_is_chosen(desk: Desk, dialog: PlanDialog) -> None:
    logged(desk, 1, "email")
    dialog.when.setText("tomorrow")
    assert hints(dialog) == ["You were in touch on Saturday 21 November 2026 already: leave them a little time."]
    dialog.channel.choose(Kind.MEETING)
    assert hints(dialog) == []


def test_a_planned_day_off_is_said(desk: Desk, dialog: PlanDialog) -> None:
    days_off.take(desk, day("2026-11-24").day, day("2026-11-24").day)
    dialog.when.setText("tue")
    assert hints(dialog) == ["Tuesday 24 November is a planned day off: the reminder waits until it is over."]


def test_the_dialog_grows_for_what_is_said_and_hides_nothing(dialog: PlanDialog) -> None:
    dialog.resize(360, 300)
    dialog.promised.setChecked(True)
    dialog.when.setText("28 nov 21:00")
    assert len(hints(dialog)) == 2
    assert dialog.hints.height() >= dialog.hints.heightForWidth(dialog.hints.width())
    assert dialog.rect().contains(dialog.accept_button.geometry())


def test_the_desk_is_asked_once_for_the_same_day(desk: Desk, dialog: PlanDialog) -> None:
    dialog.when.setText("28 nov")
    dialog.when.due()
    asked: list[str] = []
    desk.db.connection().set_trace_callback(asked.append)
    dialog.when.setText("28 nov ")
    dialog.when.due()
    desk.db.connection().set_trace_callback(None)
    assert asked == []


@pytest.mark.parametrize(("promised", "said"), [(True, 2), (False, 1)])
def test_moving_says_the_same_of_the_new_day(desk: Desk, over: QWidget, promised: bool, said: int) -> None:
    moving = open_move(desk, plan(desk, add(desk, "Ben"), promised=promised), over)
    assert moving is not None
    moving.when.setText("28 nov 21:00")
    assert len(hints(moving)) == said


def test_moving_what_a_rule_planned_is_no_touch_too_many(desk: Desk, over: QWidget) -> None:
    ben = add(desk, "Ben")
    logged(desk, ben, "email")  # plans a follow-up a week later
    moving = open_move(desk, people.follow_ups(desk, ben)[0].id, over)
    own = open_move(desk, plan(desk, ben, "2026-12-01"), over)
    assert moving is not None
    assert own is not None
    for dialog in (moving, own):
        dialog.when.setText("tomorrow")
    assert (hints(moving), len(hints(own))) == ([], 1)
