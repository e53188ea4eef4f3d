# SPDX-License-Identifier: MIT
"""The program with a window, put together: desk, colours, window, log file, and what happens when something breaks.

The only file that knows everything. Qt is imported inside `main`: whoever imports this module has not said yet
that a window is wanted.
"""

import gc
import os
import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from followup_desk.domain.errors import Refused

_START_OVER_MS = 2_000
_NO_SCREEN = (
    "There is no screen to open the desk on: start it in a desktop session, or set DISPLAY or WAYLAND_DISPLAY."
    " The commands work without one: followup-desk --help"
)


def main(folder: Path, clock: Callable[[], datetime] | None = None, quit_when_painted: bool = False) -> int:
    """Open the desk in `folder` and its window; the result is the exit status.

    A desk that cannot be opened is told in one dialog; the file stays as it is. `quit_when_painted` is for
    measuring: the program ends as soon as the first whole picture stands. Refused where there is no screen.
    """
    if not has_screen(os.environ):
        raise Refused(_NO_SCREEN)
    gc.disable()  # while thousands of objects are made that all stay: a twentieth of the start

    from followup_desk.ui.window import log_file

    log_file.begin()

    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from followup_desk.domain.errors import DeskError
    from followup_desk.domain.words import Origin
    from followup_desk.paths import resource_path
    from followup_desk.services import preferences
    from followup_desk.services.desk import open_desk
    from followup_desk.ui.look import theme
    from followup_desk.ui.window import mishaps
    from followup_desk.ui.window.main_window import MainWindow

    app = QApplication(["followup-desk"])
    app.setApplicationName("followup-desk")
    app.setApplicationDisplayName("Follow-up Desk")
    app.setDesktopFileName("followup-desk")
    app.setWindowIcon(QIcon(str(resource_path("icons", "followup-desk.svg"))))
    log_file.take_qt_messages()
    mishaps.catch_all()
    try:
        desk = open_desk(folder, clock, Origin.USER)
        scheme = theme.scheme_named(preferences.get(desk, "scheme"))
        theme.prepare(app, scheme)
        window = MainWindow(desk)
    except DeskError as error:
        theme.apply(app, "system")
        mishaps.tell_desk_error(error)
        return 1
    theme.apply(app, scheme)
    if quit_when_painted:
        window.painted.connect(app.quit)
    window.show()
    QTimer.singleShot(_START_OVER_MS, app, gc.enable)
    status = app.exec()
    window.close()
    desk.close()
    return status


def has_screen(variables: Mapping[str, str]) -> bool:
    """Is there a platform that Qt would draw on? It ends the whole program where there is none."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(variables.get(name) for name in named)
