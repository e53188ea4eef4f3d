# SPDX-License-Identifier: MIT
"""Moving a follow-up, and for a promise whether they were told."""

import pytest
from PySide6.QtWidgets import QWidget

from followup_desk.domain.words import PromiseState
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.move_dialog import MoveDialog, open_move
from tests.builders import add, day, plan


def opened(desk: Desk, over: QWidget, *, promised: bool) -> MoveDialog:
    follow_up_id = plan(desk, add(desk, "Ana Ribeiro"), promised=promised)
    dialog = open_move(desk, follow_up_id, over)
    assert dialog is not None
    return dialog


def test_an_unpromised_one_moves_without_a_question(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, promised=False)
    assert dialog.told is None
    dialog.when.setText("mon")
    dialog.accept()
    assert people.follow_up(desk, 1).due == day("2026-11-23")


@pytest.mark.parametrize(("told", "promise"), [(True, PromiseState.OPEN), (False, PromiseState.BROKEN)])
def test_a_promise_moves_by_the_answer(desk: Desk, over: QWidget, told: bool, promise: PromiseState) -> None:
    dialog = opened(desk, over, promised=True)
    assert dialog.told is not None
    dialog.when.setText("mon")
    (dialog.told.yes if told else dialog.told.no).click()
    dialog.accept()
    moved = people.follow_up(desk, 1)
    assert (moved.due, moved.promised, moved.promise) == (day("2026-11-23"), told, promise)


def test_an_answer_by_its_letter_holds_for_an_enter_at_once(desk: Desk, over: QWidget) -> None:
    """Qt checks a button that its letter pressed a tenth of a second later: till then Enter was refused."""
    dialog = opened(desk, over, promised=True)
    assert dialog.told is not None
    dialog.when.setText("mon")
    dialog.told.no.animateClick()
    assert dialog.told.told() is False
    dialog.told.yes.animateClick()
    dialog.accept()
    assert (dialog.isVisible(), people.follow_up(desk, 1).due) == (False, day("2026-11-23"))


def test_nothing_is_answered_for_the_user(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, promised=True)
    assert dialog.told is not None
    assert dialog.told.told() is None
    dialog.when.setText("mon")
    dialog.accept()
    assert dialog.isVisible()
    assert "say whether they know" in dialog.form.error_of(dialog.told)
    assert dialog.when.text() == "mon"
    assert people.follow_up(desk, 1).due == day("2026-11-21")


def test_each_answer_says_what_it_means(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, promised=True)
    assert dialog.told is not None
    assert "promise stands" in dialog.told.yes.accessibleDescription()
    assert "broken" in dialog.told.no.accessibleDescription()


def test_a_day_is_needed(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over, promised=False)
    dialog.accept()
    assert dialog.form.error_of(dialog.when).startswith("Say when")
    assert dialog.isVisible()
