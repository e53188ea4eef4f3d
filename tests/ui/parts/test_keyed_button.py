# SPDX-License-Identifier: MIT
"""The button that shows its key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.ui.parts.keyed_button import KeyedButton


def test_key_and_icon_take_room_and_are_spoken(qtbot: QtBot) -> None:
    plain, keyed, full = KeyedButton("Log"), KeyedButton("Log", "Ctrl L"), KeyedButton("Log", "Ctrl L", "check")
    for button in (plain, keyed, full):
        qtbot.addWidget(button)
    assert plain.sizeHint().width() < keyed.sizeHint().width() < full.sizeHint().width()
    assert keyed.accessibleDescription() == "Key: Ctrl L"
    assert plain.accessibleDescription() == ""


def test_small_roles_are_lower(qtbot: QtBot) -> None:
    small, large = KeyedButton("Done", role="mini"), KeyedButton("Done", role="primary")
    for button in (small, large):
        qtbot.addWidget(button)
    assert (small.sizeHint().height(), large.sizeHint().height()) == (26, 34)


def test_it_is_a_button(qtbot: QtBot) -> None:
    button = KeyedButton("Okafor && Sons", "D", "phone")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.grab().isNull()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_it_as_space_does(qtbot: QtBot, key: Qt.Key) -> None:
    button = KeyedButton("Try with sample people")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, key)


def test_enter_with_ctrl_is_left_to_whoever_saves_by_it(qtbot: QtBot) -> None:
    button = KeyedButton("Cancel")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(pressed.append)
    button.show()
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []
