# SPDX-License-Identifier: MIT
"""The window where a user's would be: on X, with a window manager that gives focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import people, timeline
from followup_desk.services.desk import Desk
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, plan

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def focused() -> QWidget:
    """The widget that really has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, held)


@pytest.mark.screen
def test_twenty_people_are_worked_through_by_keyboard(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    names = [f"Person {number:02}" for number in range(20)]
    for number, name in enumerate(names):
        plan(desk, add(desk, name), f"2026-11-21T{10 + number // 4}:{number % 4 * 15:02}")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(Qt.Key.Key_3, CTRL)
    for name in names:
        press(Qt.Key.Key_D)
        QTest.keyClicks(focused(), f"Spoke with {name}")
        press(Qt.Key.Key_5, ALT)
        press(Qt.Key.Key_Return, CTRL)
    assert [timeline.page(desk, people.find(desk, name))[0].notes for name in names] == [
        f"Spoke with {name}" for name in names
    ]


@pytest.mark.screen
def test_the_focus_is_where_the_keys_say(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    went = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_K):
        press(key, CTRL)
        panes = (window.contacts, window.person, window.follow_ups, window.top)
        went.append(next(pane for pane in panes if pane.isAncestorOf(focused())))
    assert went == [window.contacts, window.person, window.follow_ups, window.top]
