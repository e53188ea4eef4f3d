# SPDX-License-Identifier: MIT
"""Planning a follow-up from the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget

from followup_desk.domain.words import Kind
from followup_desk.services import people
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.plan_dialog import PlanDialog, open_plan
from tests.builders import add, day, moment


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
