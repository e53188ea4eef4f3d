# SPDX-License-Identifier: MIT
"""Snoozing: what is offered at which hour, and the moment in words."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from followup_desk.services import people, preferences
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.move_dialog import MoveDialog
from followup_desk.ui.follow_ups.snooze_menu import SnoozeDialog, SnoozeMenu, choices, open_snooze_menu
from followup_desk.ui.parts.text_block import TextBlock
from tests.builders import LISBON, SATURDAY, add, plan

ZONE = ZoneInfo(LISBON)


def offered(at: datetime) -> list[str]:
    """One line a choice: the words and the local moment."""
    return [f"{text}: {until:%a %d %b %H:%M}" for text, until in choices(at, time(9))]


def test_on_a_morning_there_is_this_afternoon() -> None:
    assert offered(SATURDAY) == [
        "15 minutes: Sat 21 Nov 09:56",
        "1 hour: Sat 21 Nov 10:41",
        "This afternoon: Sat 21 Nov 14:00",
        "Tomorrow morning: Sun 22 Nov 09:00",
        "Next week: Mon 23 Nov 09:00",
    ]


def test_in_the_afternoon_there_is_not() -> None:
    assert len(offered(SATURDAY.replace(hour=13, minute=45))) == 4


def test_on_a_monday_next_week_is_a_week_away() -> None:
    assert offered(datetime(2026, 11, 23, 8, 0, tzinfo=ZONE))[-1] == "Next week: Mon 30 Nov 09:00"


def test_on_a_sunday_tomorrow_is_next_week_and_said_once() -> None:
    assert offered(datetime(2026, 11, 22, 8, 0, tzinfo=ZONE))[-1] == "Tomorrow morning: Mon 23 Nov 09:00"


def test_an_hour_is_an_hour_when_the_clocks_are_put_back() -> None:
    night = datetime(2026, 10, 25, 1, 30, tzinfo=ZONE)  # at 02:00 it is 01:00 again
    _text, until = choices(night, time(9))[1]
    assert until.astimezone(UTC) - night.astimezone(UTC) == timedelta(hours=1)


@given(st.datetimes(datetime(1971, 1, 1), datetime(2099, 12, 31), timezones=st.just(ZONE)), st.times())  # noqa: DTZ001
def test_every_choice_lies_ahead(now: datetime, start: time) -> None:
    moments = [until.astimezone(UTC) for _text, until in choices(now, start.replace(second=0, microsecond=0))]
    assert all(until > now.astimezone(UTC) for until in moments)


@pytest.fixture
def window(desk: Desk, over: QWidget) -> QWidget:
    """Something for menus to stand over; there is one follow-up."""
    plan(desk, add(desk, "Ana Ribeiro"))
    return over


def snoozed_until(desk: Desk) -> str:
    until = people.follow_up(desk, 1).snoozed_until
    return f"{until.astimezone(ZONE):%Y-%m-%d %H:%M}" if until else ""


def test_enter_takes_the_first_choice(desk: Desk, window: QWidget) -> None:
    menu = open_snooze_menu(desk, 1, window, QPoint(10, 10))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert snoozed_until(desk) == "2026-11-21 09:56"


def test_each_choice_snoozes(desk: Desk, window: QWidget) -> None:
    menu = SnoozeMenu(desk, 1, window)
    menu.actions()[3].trigger()
    assert snoozed_until(desk) == "2026-11-22 09:00"
    assert menu.actions()[3].text() == "Tomorrow morning\tSun 22 Nov, 09:00"


def test_the_morning_is_when_work_begins(desk: Desk, window: QWidget) -> None:
    preferences.put(desk, "working_day", "07:30-16:00")
    SnoozeMenu(desk, 1, window).actions()[3].trigger()
    assert snoozed_until(desk) == "2026-11-22 07:30"


def test_other_asks_in_words(desk: Desk, window: QWidget) -> None:
    SnoozeMenu(desk, 1, window).actions()[-1].trigger()
    dialog = window.findChild(SnoozeDialog)
    assert isinstance(dialog, SnoozeDialog)
    dialog.until.setText("thu 16:15")
    dialog.accept()
    assert snoozed_until(desk) == "2026-11-26 16:15"


def test_a_day_alone_means_when_work_begins(desk: Desk, window: QWidget) -> None:
    dialog = SnoozeDialog(desk, 1, window)
    dialog.until.setText("tomorrow")
    dialog.accept()
    assert snoozed_until(desk) == "2026-11-22 09:00"


def test_without_a_moment_it_asks(desk: Desk, window: QWidget) -> None:
    dialog = SnoozeDialog(desk, 1, window)
    dialog.open()
    dialog.accept()
    assert dialog.form.error_of(dialog.until).startswith("Say when")
    assert snoozed_until(desk) == ""


def test_one_that_was_closed_meanwhile_says_so(desk: Desk, window: QWidget) -> None:
    menu = SnoozeMenu(desk, 1, window)
    follow_ups.done(desk, 1)
    menu.actions()[0].trigger()
    box = next(child for child in window.children() if child.metaObject().className() == "QMessageBox")
    assert "done already" in box.property("text")


def test_a_promise_can_be_moved_instead_which_asks_whether_they_were_told(desk: Desk, window: QWidget) -> None:
    promise = plan(desk, 1, "2026-11-21", promised=True)
    assert "Move the promise…" not in [action.text() for action in SnoozeMenu(desk, 1, window).actions()]
    menu = SnoozeMenu(desk, promise, window)
    assert menu.actions()[-1].text() == "Move the promise…"
    menu.actions()[-1].trigger()
    dialog = window.findChild(MoveDialog)
    assert isinstance(dialog, MoveDialog)
    assert dialog.told is not None
    assert dialog.told.told() is None


def test_snoozing_a_promise_says_that_its_day_stays(desk: Desk, window: QWidget) -> None:
    dialog = SnoozeDialog(desk, plan(desk, 1, "2026-11-21", promised=True), window)
    said = [label.text() for label in dialog.findChildren(TextBlock)]
    assert "It comes back at that moment. You promised it for Sat 21 Nov: that stays." in said
