# SPDX-License-Identifier: MIT
"""The window where a user's would be: on X, with a window manager that gives focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import agenda, people, preferences, timeline
from followup_desk.services.desk import Desk
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, plan, planned_for

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def focused() -> QWidget:
    """The widget that really has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


class Hands:
    """Presses keys where the focus is, and counts those that are no words."""

    def __init__(self) -> None:
        self.pressed = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.pressed += 1
        QTest.keyClick(focused(), key, held)

    def write(self, words: str) -> None:
        QTest.keyClicks(focused(), words)


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.mark.screen
def test_twenty_people_take_four_keys_each(desk: Desk, window: MainWindow, qtbot: QtBot, hands: Hands) -> None:
    names = [f"Person {number:02}" for number in range(20)]
    preferences.put(desk, "r1", "off")  # no thank-you card of today's for each: the day ends with nothing due
    for number, name in enumerate(names):
        plan(desk, add(desk, name), f"2026-11-21T{10 + number // 4}:{number % 4 * 15:02}")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    hands.press(Qt.Key.Key_3, CTRL)
    for name in names:
        hands.press(Qt.Key.Key_D)
        hands.write(f"Spoke with {name}")
        hands.press(Qt.Key.Key_3, ALT)
        hands.write("Send prices")
        hands.press(Qt.Key.Key_Tab)
        hands.write("in 2 weeks")
        hands.press(Qt.Key.Key_Return, CTRL)
    assert hands.pressed <= 4 * len(names) + 1
    assert agenda.summary(desk).due == 0
    people_then = [people.find(desk, name) for name in names]
    assert [timeline.page(desk, each)[0].notes for each in people_then] == [f"Spoke with {name}" for name in names]
    assert {line for each in people_then for line in planned_for(desk, each)} == {"05 Dec call"}


@pytest.mark.screen
def test_the_focus_is_where_the_keys_say(desk: Desk, window: MainWindow, qtbot: QtBot, hands: Hands) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    went = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_K):
        hands.press(key, CTRL)
        panes = (window.contacts, window.person, window.follow_ups, window.top)
        went.append(next(pane for pane in panes if pane.isAncestorOf(focused())))
    assert went == [window.contacts, window.person, window.follow_ups, window.top]
