# SPDX-License-Identifier: MIT
"""A window to measure in: shown off screen, where a picture is painted but no display waited for.

Time runs until everything that was asked for is painted, and a floor is the same widgets painted again unchanged.
"""

import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from _measure import now
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.look import theme
from followup_desk.ui.window.main_window import MainWindow

SIZE = (1360, 860)
_PATIENCE = 20.0


class Painted(QObject):
    """Notes which of some widgets were asked to paint."""

    def __init__(self, widgets: Sequence[QWidget]) -> None:
        super().__init__()
        self._widgets = widgets
        self.waiting: set[QWidget] = set()
        for widget in widgets:
            widget.installEventFilter(self)

    def begin(self) -> None:
        self.waiting = set(self._widgets)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.waiting.discard(watched)
        return False


def application() -> QApplication:
    """The one application, dressed as the program is."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["followup-desk-bench"])
        theme.apply(app, "light")
    return app


@contextmanager
def window_on(desk: Desk) -> Iterator[MainWindow]:
    """The program's window on a desk, shown and at rest."""
    application()
    window = MainWindow(desk)
    window.resize(*SIZE)
    window.show()
    rest()
    yield window
    window.close()
    window.deleteLater()
    # Its timers must not outlive the desk.
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def until_painted(act: Callable[[], object], watch: Painted) -> float:
    """Seconds from the act until all the widgets that are watched have been painted once more."""
    app = application()
    watch.begin()
    begin, latest = now(), time.monotonic() + _PATIENCE
    act()
    while watch.waiting:
        app.processEvents()
        if time.monotonic() > latest:
            raise TimeoutError(f"not painted: {watch.waiting}")
    return now() - begin


def rest(milliseconds: int = 400) -> None:
    """Let everything happen that was put off until after the picture."""
    end = time.monotonic() + milliseconds / 1000
    while time.monotonic() < end:
        application().processEvents()
        time.sleep(0.001)
