# SPDX-License-Identifier: MIT
"""Days typed in plain words and said again in full."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.ui.parts.date_field import DateField, DateLine
from tests.builders import SATURDAY, StandingClock, day, moment


def field(qtbot: QtBot, desk: Desk, *, past: bool = False) -> DateField:
    made = DateField(desk, past=past)
    qtbot.addWidget(made)
    made.show()
    return made


def test_words_become_a_moment_and_are_said_in_full(qtbot: QtBot, desk: Desk) -> None:
    when = field(qtbot, desk)
    QTest.keyClicks(when.line, "tue 10am")
    assert when.due() == moment("2026-11-24T10:00")
    assert when.echo_label().text() == "Tuesday 24 November 2026, 10:00, in 3 days"


def test_the_echo_follows_by_itself_when_the_keys_rest(qtbot: QtBot, desk: Desk) -> None:
    when = field(qtbot, desk)
    with qtbot.waitSignal(when.changed):
        when.setText("2026-11-24")
    assert when.echo_label().text().startswith("Tuesday 24 November 2026")


def test_a_day_without_a_time_stays_a_day(qtbot: QtBot, desk: Desk) -> None:
    when = field(qtbot, desk)
    when.setText("24 nov")
    assert when.due() == day("2026-11-24")


@pytest.mark.parametrize(("text", "said"), [("blue", "not a day I can read"), ("yesterday", "is past")])
def test_what_is_no_day_to_come_is_said_in_one_line(qtbot: QtBot, desk: Desk, text: str, said: str) -> None:
    when = field(qtbot, desk)
    when.setText(text)
    assert when.due() is None
    assert said in when.error()
    assert when.echo_label().text() == when.error()
    assert when.line.property("invalid") is True


def test_nothing_typed_is_nothing_wrong(qtbot: QtBot, desk: Desk) -> None:
    when = field(qtbot, desk)
    when.setText("blue")
    assert when.error()
    when.setText("  ")
    assert (when.due(), when.error(), when.echo_label().text()) == (None, "", "")


def test_the_past_is_read_backwards(qtbot: QtBot, desk: Desk) -> None:
    when = field(qtbot, desk, past=True)
    when.setText("tue 10am")
    assert when.due() == moment("2026-11-17T10:00")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", SATURDAY),
        ("yesterday", datetime(2026, 11, 20, 12, tzinfo=SATURDAY.tzinfo)),
        ("yesterday 9:30", datetime(2026, 11, 20, 9, 30, tzinfo=SATURDAY.tzinfo)),
        ("", None),
    ],
)
def test_the_moment_of_what_happened(qtbot: QtBot, desk: Desk, text: str, expected: datetime | None) -> None:
    line = DateLine(desk, past=True)
    qtbot.addWidget(line)
    line.setText(text)
    assert line.moment() == expected


def test_enter_reads_at_once(qtbot: QtBot, desk: Desk) -> None:
    when = field(qtbot, desk)
    QTest.keyClicks(when.line, "24 nov")
    QTest.keyClick(when.line, Qt.Key.Key_Return)
    assert when.echo_label().text().startswith("Tuesday")


def test_words_are_read_by_the_clock_of_the_desk(qtbot: QtBot, desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-12-30T09:00")
    when = field(qtbot, desk)
    when.setText("tomorrow")
    assert when.due() == day("2026-12-31")


def test_the_name_reaches_the_line(qtbot: QtBot, desk: Desk) -> None:
    when = field(qtbot, desk)
    when.setAccessibleName("When")
    assert when.line.accessibleName() == "When"
