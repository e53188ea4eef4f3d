# SPDX-License-Identifier: MIT
"""The desk's plain listeners as a Qt signal, and the clock that asks what other processes did.

One `changed` a Change, in the window's own thread, after the commit.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desk.services.desk import Change, Desk

LOOK_EVERY_MS = 1000


class DeskSignal(QObject):
    """Lives as long as the window; the desk keeps a reference to it, so make one for each desk."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        desk.add_listener(self._tell)

    def start(self) -> None:
        """Look for other processes' changes once a second from now on."""
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Ask the desk now, as the timer does."""
        self._desk.look_for_changes()

    def _tell(self, change: Change) -> None:
        self.changed.emit(change)
