# SPDX-License-Identifier: MIT
"""What the window's tests share: colours, windows, and what the platform without a screen cannot do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.ui.look import theme
from followup_desk.ui.window.main_window import MainWindow

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


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """In the colours that a user sees."""
    if not qapp.styleSheet():
        theme.apply(qapp, "light")


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window on an empty desk, shown and painted; fill the desk and it follows."""
    made = MainWindow(desk)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    yield made
    made.close()
