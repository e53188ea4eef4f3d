# SPDX-License-Identifier: MIT
"""What the window's tests share: colours, languages and windows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.language import LANGUAGES
from followup_desk.services.desk import Desk
from followup_desk.ui.look import language, theme
from followup_desk.ui.window.main_window import MainWindow
from tests.ui.dressing import dressed_when_built


@pytest.fixture
def over(qtbot: QtBot) -> QWidget:
    """A window for dialogs to stand over: they delete themselves, and go with it at the latest."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """In the colours that a user sees; and as in the program, the last window that closes ends nothing by itself.

    A quit that one test's window had asked for once closed the dialog of the next test unread.
    """
    qapp.setQuitOnLastWindowClosed(False)
    if not qapp.styleSheet():
        theme.apply(qapp, "light")


@pytest.fixture(autouse=True)
def _no_dialog_left_open(qapp: QApplication) -> Iterator[None]:
    """A dialog that one test leaves open would take the next one's keys, on a desk that is gone."""
    yield
    for widget in qapp.topLevelWidgets():
        if isinstance(widget, QDialog):
            widget.hide()


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Whatever a test speaks, the next one speaks English."""
    before = QLocale()
    yield
    language.speak("en")
    QLocale.setDefault(before)


@pytest.fixture(params=LANGUAGES)
def each_language(request: pytest.FixtureRequest, english_again: None) -> str:
    """The test is made in every language of the program."""
    return language.speak(request.param)


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window on an empty desk, shown and painted; fill the desk and it follows."""
    made = dressed_when_built(lambda: MainWindow(desk))
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    yield made
    made.close()
