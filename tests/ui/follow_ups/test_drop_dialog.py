# SPDX-License-Identifier: MIT
"""Dropping a follow-up: why, and whether they were told of a promise."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from followup_desk.domain.words import FollowUpState, PromiseState
from followup_desk.services import people
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.drop_dialog import DropDialog, open_drop
from tests.builders import add, plan


def opened(desk: Desk, over: QWidget, *, promised: bool) -> DropDialog:
    dialog = open_drop(desk, plan(desk, add(desk, "Ana Ribeiro"), promised=promised), over)
    assert dialog is not None
    return dialog


def test_enter_drops_with_the_reason(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, promised=False)
    assert dialog.told is None
    QTest.keyClicks(dialog.why, "no longer needed")
    QTest.keyClick(dialog.why, Qt.Key.Key_Return)
    dropped = people.follow_up(desk, 1)
    assert (dropped.state, dropped.dropped_why) == (FollowUpState.DROPPED, "no longer needed")


@pytest.mark.parametrize(("told", "promise"), [(True, PromiseState.RELEASED), (False, PromiseState.BROKEN)])
def test_a_promise_is_released_only_when_they_were_told(
    desk: Desk, over: QWidget, told: bool, promise: PromiseState
) -> None:
    dialog = opened(desk, over, promised=True)
    assert dialog.told is not None
    (dialog.told.yes if told else dialog.told.no).click()
    dialog.why.setText("handed over")
    dialog.accept()
    assert people.follow_up(desk, 1).promise is promise


def test_nothing_is_answered_for_the_user(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, promised=True)
    assert dialog.told is not None
    dialog.why.setText("handed over")
    dialog.accept()
    assert dialog.isVisible()
    assert "say whether they know" in dialog.form.error_of(dialog.told)
    assert people.follow_up(desk, 1).state is FollowUpState.OPEN


def test_each_answer_says_what_it_means(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, promised=True)
    assert dialog.told is not None
    assert "released" in dialog.told.yes.accessibleDescription()
    assert "broken" in dialog.told.no.accessibleDescription()


def test_a_reason_is_asked_for(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, promised=False)
    dialog.why.setText("   ")
    dialog.accept()
    assert dialog.form.error_of(dialog.why) == "Say why, in a few words."
    assert people.follow_up(desk, 1).state is FollowUpState.OPEN


def test_one_that_was_closed_meanwhile_is_refused_in_the_dialog(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, promised=False)
    follow_ups.done(desk, 1)
    dialog.why.setText("no longer needed")
    dialog.accept()
    assert "done already" in dialog.refusal()
    assert dialog.why.text() == "no longer needed"
