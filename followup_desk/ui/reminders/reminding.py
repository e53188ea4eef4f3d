# SPDX-License-Identifier: MIT
"""The reminders of a window: the clock, who shows notices, and what holds them back."""

import sys
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from followup_desk.services.desk import Desk
from followup_desk.services.reminders import answering, ringing
from followup_desk.services.reminders.notice import Notifier, Nowhere
from followup_desk.ui.reminders import reach_words
from followup_desk.ui.reminders.reach_words import Reach

if TYPE_CHECKING:
    from followup_desk.services.reminder_clock import ReminderClock

MakeNotifier = Callable[[QObject], Notifier]


def without_notices(_parent: QObject) -> Notifier:
    """Where there is no way to a screen but the window."""
    return Nowhere()


class Reminding(QObject):
    """Stands still until it is started, which the first picture does not wait for."""

    rang = Signal(object)
    """Follow-ups that have come due now, as a list of their numbers."""
    opened = Signal(object, str)
    """A notice was opened: its follow-up, None for several; and what lets a window come to the front."""
    briefing_wanted = Signal(str)
    sitting_wanted = Signal(str)
    """From a notice; with what lets a window come to the front."""
    seen = Signal(object)
    """Whose notice was answered or waved away, as a list of their numbers."""
    said = Signal(str)
    paused = Signal(str)
    """Until when, in words."""
    tested = Signal(str, str)
    """What became of the test: shown, failed, answered or nowhere; and who shows it."""
    changed = Signal()
    """Whether notices reach the screen, or are held back."""
    another_time = Signal()

    def __init__(self, desk: Desk, make_notifier: MakeNotifier, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._make_notifier = make_notifier
        self._clock: ReminderClock | None = None
        self._notifier: Notifier | None = None

    def start(self) -> None:
        """Begins, with a look at what came due meanwhile."""
        from followup_desk.services.reminder_clock import ReminderClock

        self._notifier = self._make_notifier(self)
        self._clock = clock = ReminderClock(self._desk, self._notifier, self)
        clock.rang.connect(self.rang)
        clock.open_wanted.connect(self.opened)
        clock.briefing_wanted.connect(self.briefing_wanted)
        clock.sitting_wanted.connect(self.sitting_wanted)
        clock.seen.connect(self.seen)
        clock.said.connect(self.said)
        clock.tested.connect(self.tested)
        clock.reach_changed.connect(self.changed)
        clock.another_time.connect(self.another_time)
        clock.start()
        self._follow_sleep(clock)
        self.changed.emit()

    def stop(self) -> None:
        if self._clock is not None:
            self._clock.stop()

    def _follow_sleep(self, clock: "ReminderClock") -> None:
        """Where the system tells of waking, look at once."""
        if sys.platform == "linux":
            from followup_desk.services.notifications.waking import Waking

            waking = Waking(self)
            waking.woke.connect(clock.look_soon)
            waking.start()

    def look(self) -> None:
        """A window came to the front, a preference changed: look again."""
        if self._clock is not None:
            self._clock.look_soon()
            self.changed.emit()

    def pause(self, until: datetime | None) -> None:
        """Hold reminders back until an aware moment; None: go on."""
        ringing.pause(self._desk, until)
        self.look()
        if until is None:
            self.said.emit(self.tr("Reminders go on"))
        else:
            self.paused.emit(reach_words.pause(until, self._desk.now()))

    def resume(self) -> None:
        """Go on reminding."""
        self.pause(None)

    def dismissed(self, follow_up_ids: list[int]) -> None:
        """The user waved these away in the window: their notices go, too."""
        self._saw(follow_up_ids, answering.DISMISSED)

    def opened_here(self, follow_up_ids: list[int]) -> None:
        """The user opened these from the window."""
        self._saw(follow_up_ids, answering.OPENED)

    def _saw(self, follow_up_ids: list[int], word: str) -> None:
        if self._clock is not None:
            self._clock.announcer.seen(follow_up_ids, word)

    def test(self) -> None:
        """Show a notice that is about nobody; `tested` says what becomes of it."""
        if self._clock is not None:
            self._clock.announcer.test()

    def reach(self) -> Reach:
        """Who shows notices now, and what holds them back."""
        server = self._notifier.server() if self._notifier is not None else ""
        return Reach(server.partition("|")[0], ringing.hold(self._desk, ringing.wishes(self._desk)))
