# SPDX-License-Identifier: MIT
"""The program on a screen: a window on a desk with a clock that is set, before a notification server in memory."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Origin
from followup_desk.services.desk import open_desk
from followup_desk.services.reminders.notice import Notice, Notifier
from followup_desk.ui.pages.page import Page
from followup_desk.ui.sitting.sitting_page import SittingPage
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import StandingClock
from tests.services.reminders.screen_in_memory import Screen, ScreenNotifier
from tests.ui.dressing import dressed_when_built

_PICTURES = "FORTNIGHT_PICTURES"
_SETTLED_MS = 10


class Program:
    """One run of it, until it is killed; then another begins on what stood on the disk at that moment."""

    def __init__(self, folder: Path, clock: StandingClock, qtbot: QtBot) -> None:
        self.clock, self.screen = clock, Screen()
        self._qtbot = qtbot
        self._pictures = 0
        self._start(folder)

    @property
    def file(self) -> Path:
        return self.desk.file

    def now(self) -> datetime:
        return self.clock.moment

    def kill(self, folder: Path) -> None:
        """What it had not written is lost. Its notices stay on the screen; a new one begins in `folder`."""
        shutil.copytree(self.desk.folder, folder, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
        self.notifier.screen = Screen()  # whatever it still says, nobody sees it
        self.end()
        self._start(folder)

    def end(self) -> None:
        self.window.quit()
        self.window.deleteLater()
        self.desk.close()

    # --- time -----------------------------------------------------------------------------------------------

    def at(self, clock: str) -> list[Notice]:
        """It is that time of today. What came to the screen since the last look."""
        self.clock.set(f"{self.now():%Y-%m-%d}T{clock}")
        return self.look()

    def look(self) -> list[Notice]:
        """As its timers do when they are due."""
        before = len(self.screen.asked)
        self.window.reminders.reminding.look()
        self._qtbot.wait(_SETTLED_MS)
        return self.screen.asked[before:]

    def sit(self, seconds: int) -> None:
        """Time goes on in the sitting, which looks at it several times a minute."""
        while seconds > 0:
            self.clock.forward(seconds=min(15, seconds))
            self.sitting().look()
            seconds -= 15

    # --- what is shown --------------------------------------------------------------------------------------

    def sitting(self) -> SittingPage:
        page = self.window.sitting.page
        assert page is not None
        return page

    def settle(self, milliseconds: int = _SETTLED_MS) -> None:
        """Real time, for what waits until one stops to type."""
        self._qtbot.wait(milliseconds)

    def page(self, name: str) -> Page:
        """The page in front, which must be this one."""
        page = self.window.panes.pages.page()
        assert page is not None
        assert page.objectName() == name
        return page

    @contextmanager
    def dialog(self, name: str) -> Iterator[QWidget]:
        """The dialog that has come up and has the keys; it must be gone at the end."""
        self._qtbot.waitUntil(lambda: _active() == name)
        dialog = QApplication.activeWindow()
        assert dialog is not None
        yield dialog
        self._qtbot.waitUntil(lambda: _active() == "main_window")

    def open_notice(self, notice: Notice, button: str) -> None:
        self.notifier.press(notice.tag, button)
        self.wait_active()

    def wait_active(self) -> None:
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def picture(self, name: str) -> None:
        """All of the screen, into the folder that is named for it."""
        if folder := os.environ.get(_PICTURES):
            self._qtbot.wait(120)
            self._pictures += 1
            Path(folder).mkdir(parents=True, exist_ok=True)
            screen = QGuiApplication.primaryScreen()
            screen.grabWindow(0).save(str(Path(folder, f"{self._pictures:02}-{name}.png")))

    def _start(self, folder: Path) -> None:
        self.desk = open_desk(folder, self.clock, Origin.USER)
        self.notifier = ScreenNotifier(self.screen)
        self.window = dressed_when_built(lambda: MainWindow(self.desk, self._way_to_screen))
        with self._qtbot.waitSignal(self.window.painted):
            self.window.show()
        self.window.resize(1360, 860)
        self.wait_active()

    def _way_to_screen(self, _parent: QObject) -> Notifier:
        return self.notifier


def _active() -> str:
    active = QApplication.activeWindow()
    return "" if active is None else active.objectName()
