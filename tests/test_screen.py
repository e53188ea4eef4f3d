# SPDX-License-Identifier: MIT
"""The tests marked `screen` run where a user's window would: on X, with a window manager that gives focus."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot


@pytest.mark.screen
def test_a_window_on_the_screen_becomes_active(qtbot: QtBot) -> None:
    assert QGuiApplication.platformName() == "xcb"
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    line.activateWindow()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "typed")
    assert line.text() == "typed"
