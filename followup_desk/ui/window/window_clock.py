# SPDX-License-Identifier: MIT
"""What the window does by the clock: look again every minute, and begin today's backup when the start is over."""

from PySide6.QtCore import QObject, QTimer, Signal

_MINUTE_MS = 60_000
_BACKUP_AFTER_MS = 5_000


class WindowClock(QObject):
    """Stands still until it is started."""

    minute_passed = Signal()
    backup_due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._minute.timeout.connect(self.minute_passed)
        self._backup = QTimer(self)
        self._backup.setSingleShot(True)
        self._backup.setInterval(_BACKUP_AFTER_MS)
        self._backup.timeout.connect(self.backup_due)

    def start(self) -> None:
        self._minute.start()
        self._backup.start()

    def stop(self) -> None:
        self._minute.stop()
        self._backup.stop()
