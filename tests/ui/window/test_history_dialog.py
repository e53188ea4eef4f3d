# SPDX-License-Identifier: MIT
"""The history of acts: what it lists, and taking back up to one of them."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from followup_desk.domain.words import FollowUpState, Origin, Stage
from followup_desk.services import people
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.window import history_dialog
from followup_desk.ui.window.history_dialog import HistoryDialog, open_history
from tests.builders import add, plan


def opened(desk: Desk, over: QWidget) -> HistoryDialog:
    dialog = open_history(desk, over)
    assert dialog is not None
    return dialog


def lines(dialog: HistoryDialog) -> list[str]:
    """One line an act; what was taken back between brackets."""
    model = dialog.model
    shown = []
    for row in range(model.rowCount()):
        act = model.act_at(row)
        assert act is not None
        shown.append(f"[{act.label}]" if act.undone else act.label)
    return shown


def choose(dialog: HistoryDialog, row: int) -> None:
    dialog.list.setCurrentIndex(dialog.model.index(row, 1))


def three_acts(desk: Desk) -> None:
    add(desk, "Ana Ribeiro")
    plan(desk, 1)
    contacts.set_stage(desk, 1, Stage.CUSTOMER)


def test_acts_stand_newest_first_and_undone_ones_are_marked(desk: Desk, over: QWidget) -> None:
    three_acts(desk)
    undoing.undo(desk)
    dialog = opened(desk, over)
    assert lines(dialog) == [
        "[Ana Ribeiro is now: customer]",
        "Planned: call with Ana Ribeiro",
        "Added Ana Ribeiro",
    ]
    cells = [dialog.model.index(0, column).data() for column in range(4)]
    assert cells == ["Sat 21 Nov, 09:41", "Ana Ribeiro is now: customer", "you", "taken back"]


def test_the_model_keeps_qts_rules(desk: Desk, over: QWidget) -> None:
    three_acts(desk)
    dialog = opened(desk, over)
    tester = QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    undoing.undo(desk)
    dialog.model.show(dialog.model._acts[1:])
    assert tester.model() is dialog.model


def test_undo_up_to_here_takes_back_all_that_came_after(desk: Desk, over: QWidget) -> None:
    three_acts(desk)
    dialog = opened(desk, over)
    choose(dialog, 1)
    dialog.undo_button.click()
    assert lines(dialog) == ["[Ana Ribeiro is now: customer]", "[Planned: call with Ana Ribeiro]", "Added Ana Ribeiro"]
    assert people.follow_ups(desk, 1) == []
    undoing.redo(desk)
    assert [f.state for f in people.follow_ups(desk, 1)] == [FollowUpState.OPEN]


def test_what_was_taken_back_cannot_be_so_again(desk: Desk, over: QWidget) -> None:
    three_acts(desk)
    dialog = opened(desk, over)
    choose(dialog, 0)
    assert dialog.undo_button.isEnabled()
    dialog.undo_button.click()
    assert not dialog.undo_button.isEnabled()
    choose(dialog, 1)
    assert dialog.undo_button.isEnabled()


def test_what_stands_in_the_way_is_said(desk: Desk, over: QWidget) -> None:
    three_acts(desk)
    dialog = opened(desk, over)
    desk.origin = Origin.SYNC
    follow_ups.done(desk, 1)
    choose(dialog, 1)
    dialog.undo_button.click()
    assert "came after it" in dialog.refusal()


def test_older_acts_are_shown_on_demand(desk: Desk, over: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_dialog, "FIRST_LIMIT", 2)
    three_acts(desk)
    dialog = opened(desk, over)
    assert len(lines(dialog)) == 2
    dialog.more_button.click()
    assert len(lines(dialog)) == 3
    assert not dialog.more_button.isVisible()


def test_an_empty_desk_has_no_history(desk: Desk, over: QWidget) -> None:
    dialog = opened(desk, over)
    assert lines(dialog) == []
    assert not dialog.undo_button.isEnabled()
