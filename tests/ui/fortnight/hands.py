# SPDX-License-Identifier: MIT
"""Hands on a keyboard: keys go to whatever window of the screen has the focus, as the X server sends them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_NONE = Qt.KeyboardModifier.NoModifier


class Hands:
    """Counts the keys, and the letters of words apart from them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.keys = 0
        self.letters = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = _NONE) -> None:
        self.keys += 1
        QTest.keyClick(self._window(), key, held)

    def write(self, words: str) -> None:
        self.letters += len(words)
        window = self._window()
        for letter in words:
            QTest.keyClick(window, letter)  # type: ignore[call-overload]

    def _window(self) -> QWindow:
        self._qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
        window = QGuiApplication.focusWindow()
        assert window is not None
        return window
