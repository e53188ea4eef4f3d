# SPDX-License-Identifier: MIT
"""Planned days off from the window: taken by words, given back by key, and what was promised said before."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import days_off as reading
from followup_desk.services.acts import days_off, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.reminders.days_off_dialog import DaysOffDialog, open_days_off
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, plan

TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)


@pytest.fixture
def dialog(desk: Desk, over: QWidget) -> DaysOffDialog:
    return opened(desk, over)


def opened(desk: Desk, over: QWidget) -> DaysOffDialog:
    shown = open_days_off(desk, over)
    assert shown is not None
    return shown


def say(dialog: DaysOffDialog, first: str, until: str = "") -> None:
    """Type the days, and let them be read."""
    for field, text in ((dialog.first, first), (dialog.until, until)):
        field.setText(text)
        field.due()


def lines(dialog: DaysOffDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_enter_takes_the_days_off_and_asks_for_the_next(desk: Desk, dialog: DaysOffDialog, qtbot: QtBot) -> None:
    QTest.keyClicks(dialog.first.line, "tue")
    QTest.keyClicks(dialog.until.line, "fri")
    with qtbot.waitSignal(dialog.changed):
        QTest.keyClick(dialog.until.line, Qt.Key.Key_Return)
    assert reading.planned(desk) == [(TUESDAY, FRIDAY)]
    assert lines(dialog) == ["Tue 24 Nov to Fri 27 Nov · 4 days"]
    assert (dialog.first.text(), dialog.until.text(), dialog.promises.text()) == ("", "", "")
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.first.line


def test_no_last_day_is_one_day(desk: Desk, dialog: DaysOffDialog) -> None:
    say(dialog, "24 dec")
    dialog.accept_button.click()
    assert lines(dialog) == ["Thu 24 Dec"]
    assert undoing.undo(desk) == "Day off: Thursday 24 December 2026"


def test_it_lists_what_is_planned_and_chooses_what_was_taken_last(desk: Desk, over: QWidget) -> None:
    days_off.take(desk, date(2026, 12, 24), date(2027, 1, 1))
    dialog = opened(desk, over)
    say(dialog, "1 dec")
    dialog.accept()
    say(dialog, "2 jan")
    dialog.accept()
    assert lines(dialog) == ["Tue 1 Dec", "Thu 24 Dec to Sat 2 Jan 2027 · 10 days"]
    assert dialog.list.currentRow() == 1


@pytest.mark.parametrize("by_key", [True, False])
def test_the_chosen_span_is_given_back(desk: Desk, over: QWidget, qtbot: QtBot, by_key: bool) -> None:
    days_off.take(desk, TUESDAY, FRIDAY)
    days_off.take(desk, date(2026, 12, 24), date(2026, 12, 24))
    dialog = opened(desk, over)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    with qtbot.waitSignal(dialog.changed):
        if by_key:
            dialog.list.setFocus()
            QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
        else:
            dialog.remove_button.click()
    assert lines(dialog) == ["Thu 24 Dec"]
    assert dialog.focusWidget() is dialog.list
    dialog.remove_button.click()
    assert (lines(dialog), reading.planned(desk)) == ([], [])
    assert dialog.said.text().startswith("None yet.")
    assert not dialog.remove_button.isEnabled()
    assert dialog.focusWidget() is dialog.first.line
    undoing.undo(desk)
    undoing.undo(desk)
    assert reading.planned(desk)[0] == (TUESDAY, FRIDAY)


def test_delete_in_a_field_removes_no_days(desk: Desk, over: QWidget, qtbot: QtBot) -> None:
    days_off.take(desk, TUESDAY, FRIDAY)
    dialog = opened(desk, over)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.first.line, Qt.Key.Key_Delete)
    assert reading.planned(desk) == [(TUESDAY, FRIDAY)]


def promises(dialog: DaysOffDialog) -> list[str]:
    """What is said of them, and one line each."""
    shown = [f"{line.title} | {line.below} | {line.chip}" for line in dialog.promises.list.shown()]
    assert bool(shown) is not dialog.promises.list.isHidden()
    return [line.replace("\u2068", "").replace("\u2069", "") for line in (dialog.promises.text(), *shown)]


def test_promises_are_listed_as_soon_as_the_days_can_be_read(desk: Desk, dialog: DaysOffDialog) -> None:
    plan(desk, add(desk, "Ana Ribeiro"), "2026-11-24", promised=True, why="The prices")
    plan(desk, add(desk, "<b>Ben</b>"), "2026-11-27T10:00", channel="meeting", promised=True)
    ana, ben = "Ana Ribeiro | Call · The prices | Tue 24 Nov", "<b>Ben</b> | Meeting | Fri 27 Nov, 10:00"
    said = []
    for first, until in (("tue", ""), ("tue", "fri"), ("wed", ""), ("", "fri"), ("tue", "whenever"), ("fri", "tue")):
        say(dialog, first, until)
        said.append(promises(dialog))
    assert said == [
        ["1 promise falls on these days:", ana],
        ["2 promises fall on these days:", ana, ben],
        ["Nothing promised on these days."],
        [""],
        [""],
        [""],
    ]


def test_days_with_promises_are_taken_by_who_says_so_once_more(desk: Desk, dialog: DaysOffDialog) -> None:
    plan(desk, add(desk, "Ana Ribeiro"), "2026-11-24", promised=True)
    QTest.keyClicks(dialog.first.line, "tue")
    QTest.keyClick(dialog.first.line, Qt.Key.Key_Return)
    asked = (dialog.promises.text(), dialog.accept_button.text(), dialog.cancel_button.text())
    assert asked == ("1 promise falls on these days. Take the days off anyway?", "Take off anyway", "Go back")
    assert reading.planned(desk) == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), dialog.first.text(), dialog.accept_button.text()) == (True, "tue", "Take off")
    dialog.accept()
    say(dialog, "wed")
    assert dialog.accept_button.text() == "Take off", "it was asked about other days"
    say(dialog, "tue")
    dialog.accept()
    dialog.accept()
    assert reading.planned(desk) == [(TUESDAY, TUESDAY)]
    assert (dialog.accept_button.text(), promises(dialog)) == ("Take off", [""])


@pytest.mark.parametrize(
    ("first", "until", "field", "line"),
    [
        ("", "", "first", "Say from which day"),
        ("", "fri", "first", "Say from which day"),
        ("tue 10am", "", "first", "leave out the time"),
        ("tue", "fri 10am", "until", "leave out the time"),
        ("fri", "tue", "until", "The last day comes before the first"),
        ("tue", "in 90 days", "until", "take at most 60 off at once"),
        ("24 dec", "", "first", "This day is off already."),
    ],
)
def test_what_is_refused_stands_beside_its_field(
    desk: Desk, dialog: DaysOffDialog, first: str, until: str, field: str, line: str
) -> None:
    days_off.take(desk, date(2026, 12, 24), date(2026, 12, 24))
    say(dialog, first, until)
    dialog.accept()
    refused = dialog.first if field == "first" else dialog.until
    assert line in dialog.form.error_of(refused)
    assert dialog.focusWidget() is refused.line
    assert (dialog.first.text(), dialog.until.text(), dialog.refusal()) == (first, until, "")
    say(dialog, "1 dec")
    dialog.accept()
    assert dialog.form.error_of(refused) == ""
    assert len(reading.planned(desk)) == 2


@pytest.mark.parametrize(("first", "until"), [("someday", ""), ("yesterday", ""), ("tue", "yesterday")])
def test_what_is_no_day_to_come_says_so_itself(desk: Desk, dialog: DaysOffDialog, first: str, until: str) -> None:
    say(dialog, first, until)
    dialog.accept()
    wrong = dialog.until if until else dialog.first
    assert wrong.error()
    assert dialog.focusWidget() is wrong.line
    assert reading.planned(desk) == []


def test_what_was_given_back_meanwhile_is_refused_and_the_list_is_read_again(desk: Desk, over: QWidget) -> None:
    days_off.take(desk, TUESDAY, FRIDAY)
    dialog = opened(desk, over)
    days_off.give_back(desk, TUESDAY, FRIDAY)
    dialog.remove_button.click()
    assert dialog.refusal() == "None of these days is off."
    assert lines(dialog) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, None])
def test_escape_and_close_take_nothing(desk: Desk, dialog: DaysOffDialog, key: Qt.Key | None) -> None:
    say(dialog, "tue")
    if key is None:
        dialog.cancel_button.click()
    else:
        QTest.keyClick(dialog, key)
    assert not dialog.isVisible()
    assert reading.planned(desk) == []


def test_everything_has_a_name_and_is_reached_by_tab(desk: Desk, over: QWidget) -> None:
    days_off.take(desk, TUESDAY, FRIDAY)
    dialog = opened(desk, over)
    stops = [dialog.list, dialog.first.line, dialog.until.line, dialog.remove_button, dialog.cancel_button]
    assert [stop.accessibleName() or stop.property("text") for stop in stops] == [
        "Planned days off",
        "From",
        "Until",
        "Remove",
        "Close",
    ]
    dialog.list.setFocus()
    reached = []
    for _ in [*stops, dialog.accept_button]:
        reached.append(dialog.focusWidget())
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert reached == [*stops, dialog.accept_button]


def test_a_press_on_a_promise_shows_it(window: MainWindow, desk: Desk) -> None:
    plan(desk, add(desk, "Ana Ribeiro"), "2026-11-24")
    ben = plan(desk, add(desk, "Ben"), "2026-11-24", promised=True)
    window.menus.actions["days-off"].trigger()
    dialog = window.findChild(DaysOffDialog)
    assert dialog is not None
    say(dialog, "tue")
    dialog.accept()
    shown = dialog.promises.list
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(shown.lines.index(0)).center())
    assert (dialog.isVisible(), window.follow_ups.current_id(), reading.planned(desk)) == (False, ben, [])


def test_from_the_menu_and_the_foot_says_at_once_that_it_is_a_day_off(window: MainWindow, desk: Desk) -> None:
    window.menus.actions["days-off"].trigger()
    dialog = window.findChild(DaysOffDialog)
    assert dialog is not None
    say(dialog, "today")
    dialog.accept()
    held = window.foot.reach.text()
    dialog.remove_button.click()
    assert held == "Day off: reminders wait until Sun 22 Nov, 00:00"
    assert "Day off" not in window.foot.reach.text()
