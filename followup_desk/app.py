# SPDX-License-Identifier: MIT
"""The program with a window, put together: desk, colours, window, log file, and what happens when something breaks.

The only file that knows everything. Qt is imported inside `main`: whoever imports this module has not said yet
that a window is wanted.
"""

import gc
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desk.domain.errors import DeskError, DeskLocked, Refused
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from followup_desk.ui.window.main_window import MainWindow
    from followup_desk.ui.window.one_program import OneProgram, Start

_START_OVER_MS = 2_000
_NO_ANSWER = QT_TRANSLATE_NOOP(
    "refusals",
    "The desk in {folder} is open in another program, which does not answer: wait for it, or end it, then start again.",
)
_HIDDEN_LOOK_MS = 5_000
"""So long after a start without a window, a tray or a notification service should have been found."""
_NO_SCREEN = (
    "There is no screen to open the desk on: start it in a desktop session, or set DISPLAY or WAYLAND_DISPLAY."
    " The commands work without one: followup-desk --help"
)


@dataclass(frozen=True)
class Wish:
    """What the window is opened for: a contact by id, name or email; without being shown, to remind only; or for
    measuring, to end as soon as the first whole picture stands."""

    open: str = ""
    hidden: bool = False
    quit_when_painted: bool = False


NO_WISH = Wish()


def main(folder: Path, clock: Callable[[], datetime] | None = None, wish: Wish = NO_WISH) -> int:
    """Open the desk in `folder` and its window; the result is the exit status.

    Where it is open already, that window comes forward and takes the wish. A desk that cannot be opened is told in one
    dialog; the file stays as it is. Refused where there is no screen.
    """
    if not has_screen(os.environ):
        raise Refused(_NO_SCREEN)
    gc.disable()  # while thousands of objects are made that all stay: a twentieth of the start

    from followup_desk.ui.window import log_file

    log_file.begin()

    from PySide6.QtCore import QTimer

    from followup_desk.domain.words import Origin
    from followup_desk.services import preferences
    from followup_desk.services.desk import open_desk
    from followup_desk.services.notifications.chosen import notifier_for
    from followup_desk.services.planned_on import plan_ahead_if_due
    from followup_desk.ui.look import language, theme
    from followup_desk.ui.window import mishaps
    from followup_desk.ui.window.main_window import MainWindow
    from followup_desk.ui.window.one_program import OneProgram, Start

    start = Start(wish.open, wish.hidden, _activation_token())
    app = _application()
    log_file.take_qt_messages()
    mishaps.catch_all()
    language.speak(language.SYSTEM)
    one = OneProgram()
    try:
        if not is_first(one, folder, start):
            return 0
        desk = open_desk(folder, clock, Origin.USER)
        plan_ahead_if_due(desk)
        if (wished := preferences.get(desk, "language")) != language.SYSTEM:
            language.speak(wished)
        theme.prepare(app, scheme := theme.scheme_named(preferences.get(desk, "scheme")))
        window = MainWindow(desk, partial(notifier_for, folder=desk.folder))
    except DeskError as error:
        one.release()
        theme.apply(app, "system")
        mishaps.tell_desk_error(error)
        return 1
    theme.apply(app, scheme)
    window.left.connect(app.quit)
    following = FollowingStarts(one, window)
    if wish.quit_when_painted:
        window.painted.connect(app.quit)
    else:
        window.completed.connect(following.begin)
    following.carry_out(start)
    QTimer.singleShot(_START_OVER_MS, app, gc.enable)
    status = app.exec()
    window.quit()
    desk.close()
    one.release()
    return status


def speak(language: str) -> None:
    """What a command that works for a window says, it says in the window's language."""
    from followup_desk.ui.look.language import speak_without_window

    speak_without_window(language)


def _application() -> "QApplication":
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from followup_desk.paths import resource_path

    app = QApplication(["followup-desk"])
    app.setApplicationName("followup-desk")
    app.setApplicationDisplayName("Follow-up Desk")
    app.setDesktopFileName("followup-desk")
    app.setQuitOnLastWindowClosed(False)  # a dialog over a window that was put away is not the last
    app.setWindowIcon(QIcon(str(resource_path("icons", "followup-desk.svg"))))
    return app


def is_first(one: "OneProgram", folder: Path, start: "Start") -> bool:
    """Is this the first program on this desk? If not, the first one has been asked. Raises `DeskError` when it does
    not answer."""
    from followup_desk.ui.window.one_program import hand_over

    if one.claim(folder):
        return True
    if hand_over(folder, start):
        return False
    if one.claim(folder):  # it was just ending
        return True
    raise DeskLocked(translate("refusals", _NO_ANSWER).format(folder=folder))


class FollowingStarts:
    """What this start and those that come after ask of the window."""

    def __init__(self, one: "OneProgram", window: "MainWindow") -> None:
        self._one = one
        self._window = window
        one.asked.connect(self.carry_out)

    def begin(self) -> None:
        """Hear from other starts, now that the first picture stands."""
        self._one.listen()

    def carry_out(self, start: "Start") -> None:
        """Bring the window forward, to somebody where one was named."""
        from PySide6.QtCore import QTimer

        if start.hidden:
            self._window.complete()
            QTimer.singleShot(_HIDDEN_LOOK_MS, self._window, self._window.show_if_out_of_reach)
            return
        self._window.come_forward(start.token)
        if start.open:
            self._window.show_somebody(start.open)


def _activation_token() -> str:
    """What the system gave this start to come to the front with; Qt takes it away."""
    return os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")


def has_screen(variables: Mapping[str, str]) -> bool:
    """Is there a platform that Qt would draw on? It ends the whole program where there is none."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(variables.get(name) for name in named)
