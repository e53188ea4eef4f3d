# SPDX-License-Identifier: MIT
"""What the window's tests share: a window to stand over, and what the platform without a screen cannot do."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

_HERE = Path(__file__).parent
_NO_SCREEN = "This plugin does not support "


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Offscreen, Qt says of each dialog that it cannot be raised or sized by a window manager: no fault of ours."""
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore(_NO_SCREEN, extend=True))


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    """A window for dialogs to stand over: they delete themselves, and go with it at the latest."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window
