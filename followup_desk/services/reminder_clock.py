# SPDX-License-Identifier: MIT
"""The clock that makes the announcer look: one timer to the next due moment or 30 seconds, whichever is sooner.

The timer carries no meaning. Late, early and additional ticks do no harm: each looks at everything. What happens in
between (a change of the desk, waking, a window that comes to the front) is a tick at once. What others set without an
act, preferences say, is seen by the file, a little later.
"""

import logging
import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from followup_desk.domain.errors import DeskError, DeskLocked
from followup_desk.services import local_zone
from followup_desk.services.desk import Change, Desk
from followup_desk.services.planned_on import plan_ahead_if_due
from followup_desk.services.reminders import clock_watch
from followup_desk.services.reminders.announcing import LONGEST_WAIT_S, Announcer
from followup_desk.services.reminders.clock_watch import Seen
from followup_desk.services.reminders.notice import Notifier
from followup_desk.storage import connection, troubles

_LOG = logging.getLogger(__name__)
LOCKED_WAIT_MS = 3_000
"""So long until it looks again at a desk that was locked."""
FILE_WAIT_MS = 2_000
"""So often it sees whether others have written to the file."""
_LEAST_WAIT_MS = 250
_ZONE_HOLDS_S = 1.0
"""Asking the system for its zone takes longer than all else."""


class ReminderClock(QObject):
    """Stands still until it is started. Lives as long as the desk's window, shown or not."""

    rang = Signal(object)
    """Follow-ups that have come due now, as a list of their numbers."""
    open_wanted = Signal(object, str)
    """A notice was opened: its follow-up's number, None for many; and what lets a window come to the front."""
    briefing_wanted = Signal(str)
    sitting_wanted = Signal(str)
    """From a notice; with what lets a window come to the front."""
    seen = Signal(object)
    """Whose notice was answered or waved away, as a list of their numbers."""
    said = Signal(str)
    tested = Signal(str, str)
    reach_changed = Signal()
    another_time = Signal()
    """Another day or zone, or the clock leapt: all that is shown should be looked at again."""

    def __init__(
        self,
        desk: Desk,
        notifier: Notifier,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._monotonic = monotonic
        self._seen: Seen | None = None
        self.announcer = Announcer(desk, notifier, monotonic, _Signals(self))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may ring before its time
        self._timer.timeout.connect(self.tick)
        self._written = 0
        self._watching = QTimer(self, interval=FILE_WAIT_MS)
        self._watching.timeout.connect(self._look_if_written)

    def start(self) -> None:
        """Begins, with a look at what came due meanwhile."""
        self._desk.add_listener(self._changed)
        self.announcer.start()
        self.tick()
        self._watching.start()

    def stop(self) -> None:
        self._timer.stop()
        self._watching.stop()
        self._seen = None
        self.announcer.stop()

    def is_ticking(self) -> bool:
        """Will it look again?"""
        return self._timer.isActive()

    def look_soon(self) -> None:
        """Something happened: tick when what is going on now is done."""
        if self._seen is not None:
            self._timer.start(0)

    def tick(self) -> None:
        """Looks at everything, and winds the timer."""
        self._timer.start(int(LONGEST_WAIT_S * 1000))
        before = self._seen
        if before is None or self._monotonic() - before.monotonic > _ZONE_HOLDS_S:
            local_zone.reload_zone()
        self._seen = seen = Seen(self._desk.now(), self._monotonic())
        try:
            self._written = self._data_version()
            self._desk.look_for_changes()  # a copy that was put back has other rows under the same numbers
            plan_ahead_if_due(self._desk)
            self._timer.start(max(_LEAST_WAIT_MS, int(self.announcer.look() * 1000)))
        except DeskLocked:
            _LOG.warning("the desk was locked; the next tick looks again")
            self._timer.start(LOCKED_WAIT_MS)
        if before is not None and clock_watch.is_another_time(before, seen):
            self.another_time.emit()

    def _look_if_written(self) -> None:
        """What is wrong with the file is told by who looks for changes."""
        with suppress(DeskError):
            if self._data_version() != self._written:
                self.look_soon()

    def _data_version(self) -> int:
        with troubles.told(self._desk.file):
            return connection.data_version(self._desk.db)

    def _changed(self, change: Change) -> None:
        if self._seen is not None:
            self.announcer.on_change(change)
            self.look_soon()


class _Signals:
    """What the announcer tells, as the clock's signals."""

    def __init__(self, clock: ReminderClock) -> None:
        self._clock = clock

    def rang(self, follow_up_ids: list[int]) -> None:
        self._clock.rang.emit(follow_up_ids)

    def seen(self, follow_up_ids: list[int]) -> None:
        self._clock.seen.emit(follow_up_ids)

    def open_wanted(self, follow_up_id: int | None, token: str) -> None:
        self._clock.open_wanted.emit(follow_up_id, token)

    def briefing_wanted(self, token: str) -> None:
        self._clock.briefing_wanted.emit(token)

    def sitting_wanted(self, token: str) -> None:
        self._clock.sitting_wanted.emit(token)

    def said(self, line: str) -> None:
        self._clock.said.emit(line)

    def tested(self, state: str, server: str) -> None:
        self._clock.tested.emit(state, server)

    def reach_changed(self) -> None:
        self._clock.look_soon()
        self._clock.reach_changed.emit()
