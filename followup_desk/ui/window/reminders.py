# SPDX-License-Identifier: MIT
"""Reminders in the window: what comes due is brought up, and what a notice or the tray asks for is shown."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from followup_desk.services.agenda import Summary
from followup_desk.services.desk import Desk
from followup_desk.ui.reminders.due_banner import DueBanner
from followup_desk.ui.reminders.reminding import MakeNotifier, Reminding
from followup_desk.ui.window.navigation import Navigation
from followup_desk.ui.window.presence import Presence, come_forward, let_come_forward


class Reminders(QObject):
    """`time_passed`: something has come due, or it is another day or zone; all that is shown should be looked at
    again. `quit_requested` comes from the tray, the page of the briefing and the sitting are wanted by a notice."""

    time_passed = Signal()
    briefing_wanted = Signal()
    sitting_wanted = Signal()
    quit_requested = Signal()

    def __init__(self, desk: Desk, make_notifier: MakeNotifier, go: Navigation, window: QWidget) -> None:
        super().__init__(window)
        self._go = go
        self._window = window
        self.reminding = Reminding(desk, make_notifier, self)
        self.banner = DueBanner(desk)
        self.presence = Presence(desk, self.reminding, window)
        self._connect()

    def start(self) -> None:
        """Begins; the first picture does not wait for it."""
        self.reminding.start()
        self.presence.start()

    def stop(self) -> None:
        self.presence.stop()
        self.reminding.stop()

    def show_summary(self, summary: Summary) -> None:
        """How many are due and what is next, where it is seen without the window."""
        self.presence.update(summary)

    def come_forward(self, token: str = "") -> None:
        """The window, before all others, from wherever it was put away."""
        let_come_forward(token)
        come_forward(self._window)

    def _connect(self) -> None:
        self.reminding.rang.connect(self._rang)
        self.reminding.opened.connect(self._notice_opened)
        self.reminding.briefing_wanted.connect(self._briefing_wanted)
        self.reminding.sitting_wanted.connect(self._sitting_wanted)
        self.reminding.another_time.connect(self.time_passed)
        self.banner.done_requested.connect(self._go.log_for)
        self.banner.opened.connect(self._banner_opened)
        self.banner.closed.connect(self.reminding.dismissed)
        self.reminding.seen.connect(self.banner.forget)
        tray = self.presence.tray
        tray.open_requested.connect(self._tray_opened)
        tray.due_requested.connect(self._show_due)
        tray.log_requested.connect(self._log_next)
        tray.pause_requested.connect(self.reminding.pause)
        tray.quit_requested.connect(self.quit_requested)

    def _rang(self, follow_up_ids: list[int]) -> None:
        """The panes say so at once, not at the next minute."""
        self.time_passed.emit()
        self.banner.ring(follow_up_ids)

    def _notice_opened(self, follow_up_id: int | None, token: str) -> None:
        self.come_forward(token)
        if follow_up_id is None:
            self._go.go_follow_ups()
        else:
            self._go.show_follow_up(follow_up_id)

    def _briefing_wanted(self, token: str) -> None:
        self.come_forward(token)
        self.briefing_wanted.emit()

    def _sitting_wanted(self, token: str) -> None:
        self.come_forward(token)
        self.sitting_wanted.emit()

    def _banner_opened(self, follow_up_ids: list[int]) -> None:
        self.reminding.opened_here(follow_up_ids)
        if len(follow_up_ids) == 1:
            self._go.show_follow_up(follow_up_ids[0])
        else:
            self._go.go_follow_ups()

    def _tray_opened(self) -> None:
        self.come_forward()

    def _show_due(self) -> None:
        self.come_forward()
        self._go.go_follow_ups()

    def _log_next(self) -> None:
        self.come_forward()
        self._go.log_next()
