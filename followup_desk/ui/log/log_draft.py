# SPDX-License-Identifier: MIT
"""Keeping the draft of a log: one for each contact, written a moment after the last key, to outlive a crash."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from followup_desk.domain.errors import DeskError
from followup_desk.services import drafts, people
from followup_desk.services.desk import Desk
from followup_desk.ui.log.log_state import Form

SAVE_AFTER_MS = 300
SAVE_AT_LATEST_MS = 2000
"""However steadily one types."""


class LogDraft(QObject):
    """`note` what is typed; it is written when the keys rest, and at `flush`."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._what = ""
        self._contact_id = 0
        self._read: Callable[[], Form] | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SAVE_AFTER_MS)
        self._clock.timeout.connect(self._clock_rang)
        self._latest = QTimer(self)
        self._latest.setSingleShot(True)
        self._latest.setInterval(SAVE_AT_LATEST_MS)
        self._latest.timeout.connect(self._clock_rang)

    def load(self, contact_id: int) -> Form | None:
        """The draft of a contact; what is noted from now on belongs to it."""
        self.flush()
        self._contact_id = contact_id
        self._what = drafts.of_log(contact_id)
        return drafts.load(self._desk, self._what)

    def note(self, read: Callable[[], Form]) -> None:
        """Something was typed: `read` is asked for the whole when the keys rest."""
        self._read = read
        self._clock.start()
        if not self._latest.isActive():
            self._latest.start()

    def flush(self) -> None:
        """Write at once what was noted; nothing of who was forgotten for good meanwhile."""
        self._clock.stop()
        self._latest.stop()
        if self._read is not None and self._what and people.is_known(self._desk, self._contact_id):
            drafts.save(self._desk, self._what, self._read())
        self._read = None

    def _clock_rang(self) -> None:
        """A file that cannot be written now is tried again; closing the window says so."""
        try:
            self.flush()
        except DeskError:
            self._latest.start()

    def discard(self) -> None:
        """Forget the draft: it was logged, or given up."""
        self._clock.stop()
        self._latest.stop()
        self._read = None
        if self._what:
            drafts.discard(self._desk, self._what)
