# SPDX-License-Identifier: MIT
"""Catching up: what each day would get is seen before, promises are named, and one Undo takes all of it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import agenda
from followup_desk.services.acts import undoing
from followup_desk.services.acts.catch_up import MOST_DAYS
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.catch_up_dialog import CatchUpDialog, open_catch_up
from followup_desk.ui.follow_ups.follow_ups_pane import FollowUpsPane
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import StandingClock, add, plan

NAMES = ("Ana", "Ben", "Cleo", "Dora", "Eva", "Finn")


@pytest.fixture
def away(desk: Desk, clock: StandingClock) -> Desk:
    """Six were due in November, and Gil was promised a letter; it is Friday 4 December."""
    for name in NAMES:
        plan(desk, add(desk, name), "2026-11-23")
    plan(desk, add(desk, "Gil"), "2026-11-24", "letter", why="the samples", promised=True)
    clock.set("2026-12-04T10:00")
    return desk


def opened(desk: Desk, over: QWidget) -> CatchUpDialog:
    dialog = open_catch_up(desk, over)
    assert dialog is not None
    return dialog


def lines(dialog: CatchUpDialog) -> list[str]:
    """What stands in the preview, one line each."""
    return [f"{line.title} {line.chip}: {line.below}" for line in dialog.preview.shown()]


def test_each_day_is_seen_before_anything_moves(away: Desk, over: QWidget) -> None:
    dialog = opened(away, over)
    dialog.days.setValue(4)
    assert lines(dialog) == [
        "Today 2: Ana, Ben",
        "Mon 7 Dec 2: Cleo, Dora",
        "Tue 8 Dec 1: Eva",
        "Wed 9 Dec 1: Finn",
        "Gil : Letter, promised for Tue 24 Nov · the samples",
    ]
    dialog.days.setValue(1)
    assert lines(dialog)[0] == "Today 6: Ana, Ben, Cleo, Dora and 2 more"


def test_promises_are_set_apart_by_a_heading_that_says_what_to_do(away: Desk, over: QWidget) -> None:
    promises = [line for line in opened(away, over).preview.shown() if line.title == "Gil"]
    assert promises[0].heading.startswith("Promises stay on their day")


def test_enter_moves_them_and_one_undo_takes_it_back(away: Desk, over: QWidget) -> None:
    dialog = opened(away, over)
    dialog.days.setValue(2)
    QTest.keyClick(dialog.days, Qt.Key.Key_Return)
    left = [card.name for card in agenda.due(away)]
    undoing.undo(away)
    assert not dialog.isVisible()
    assert left == ["Gil", "Ana", "Ben", "Cleo"]
    assert len(agenda.due(away)) == 7


def test_the_number_of_days_has_the_focus_and_cannot_leave_its_bounds(away: Desk, over: QWidget) -> None:
    dialog = opened(away, over)
    assert dialog.focusWidget() is dialog.days
    assert (dialog.days.minimum(), dialog.days.maximum()) == (1, MOST_DAYS)
    assert dialog.days.value() == 1


def test_the_more_is_late_the_more_days_it_begins_with(desk: Desk, over: QWidget, clock: StandingClock) -> None:
    ana = add(desk, "Ana")
    for _ in range(41):
        plan(desk, ana, "2026-11-23")
    clock.set("2026-12-04T10:00")
    assert opened(desk, over).days.value() == 6


def test_where_nothing_can_be_moved_that_is_said(desk: Desk, over: QWidget, clock: StandingClock) -> None:
    assert open_catch_up(desk, over) is None
    plan(desk, add(desk, "Ana"), "2026-11-23", promised=True)
    clock.set("2026-12-04T10:00")
    assert open_catch_up(desk, over) is None
    said = [box.text() for box in over.findChildren(QMessageBox)]
    assert said[0] == "Nothing is late: there is nothing to catch up with."
    assert said[1].startswith("Only promises are late")


@pytest.mark.parametrize(("late", "promised", "offered"), [(19, 5, False), (20, 0, True)])
def test_it_is_offered_above_the_follow_ups_only_where_much_is_late(
    desk: Desk, clock: StandingClock, qtbot: QtBot, late: int, promised: int, offered: bool
) -> None:
    person = add(desk, "Ana")
    for number in range(late + promised):
        plan(desk, person, f"2026-11-{21 + number % 8}", promised=number >= late)
    clock.set("2026-12-04T10:00")
    pane = FollowUpsPane(desk)
    qtbot.addWidget(pane)
    assert pane.much_late.isVisibleTo(pane) == offered


def test_the_line_opens_the_dialog_and_goes_once_it_is_done(
    desk: Desk, window: MainWindow, clock: StandingClock
) -> None:
    for number in range(25):
        plan(desk, add(desk, f"Person {number:02}"), "2026-11-23")
    clock.set("2026-12-04T10:00")
    window.follow_ups.refresh()
    window.follow_ups.much_late.button.click()
    dialog = window.findChild(CatchUpDialog)
    assert dialog is not None
    dialog.accept()
    assert window.toast.text() == "Caught up: moved 25 follow-ups"
    assert window.follow_ups.much_late.isHidden()
