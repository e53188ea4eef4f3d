# SPDX-License-Identifier: MIT
"""The program in the system's tray: how many are due on its icon, what comes next when it is pointed at, and a menu.

It never brings a message: notices come another way, which can be answered.
"""

import sys
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from followup_desk.services import preferences
from followup_desk.services.agenda import Summary
from followup_desk.services.desk import Desk
from followup_desk.ui.tray import tray_host, tray_words
from followup_desk.ui.tray.pause_choices import pause_choices
from followup_desk.ui.tray.tray_icon import count_text, icon_with_count
from followup_desk.ui.tray.tray_menu import TrayMenu

LOOK_EVERY_MS, SELDOM_MS = 10_000, 60_000
_OFTEN = 12
"""So many looks are often: a tray comes with the session. Asking is dearer than all else that idle minutes hold."""
_LOOKS_IN_VAIN = 2
"""So often in a row there is no tray until we believe it: a panel that starts anew is back in seconds."""


@dataclass(frozen=True)
class _Shown:
    """What is to be seen now."""

    summary: Summary
    headline: str
    paused: bool
    tooltip: str

    def on_icon(self) -> tuple[str, bool]:
        """What of it the icon shows."""
        return count_text(self.summary.due), self.paused


class Tray(QObject):
    """The icon while it is wanted and there is a tray, which may come late or go.

    `pause_requested` has the moment until when, or None to go on; `log_requested` is for who is due next.
    """

    open_requested = Signal()
    due_requested = Signal()
    log_requested = Signal()
    pause_requested = Signal(object)
    quit_requested = Signal()
    shown_changed = Signal(bool)
    """Whether there is an icon to be seen. Without one, a window that was put away would be out of reach."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = _Shown(Summary(0, None), "", False, tray_words.tooltip())
        self._item: QSystemTrayIcon | None = None
        self._menu: TrayMenu | None = None
        self._in_vain = 0
        self._looks = 0
        self._bus = tray_host.Bus(self)
        self._bus.answered.connect(self._look_again)
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self._bus.ask)

    @staticmethod
    def is_possible() -> bool:
        """Is there a tray that would show us?"""
        return bool(tray_host.is_there())

    def is_shown(self) -> bool:
        """Is there an icon to be seen?"""
        return self._item is not None

    def show(self) -> None:
        """Shows the icon as soon as there is a tray, and again when there is a new one."""
        self._looking.start()
        self.look()

    def hide(self) -> None:
        """Takes the icon away."""
        self._looking.stop()
        self._take_down()

    def look(self) -> None:
        """Sees whether there is a tray. Qt follows one that comes late or goes on some systems, and warns on others."""
        self._looks += 1
        if self._looks == _OFTEN:
            self._looking.setInterval(SELDOM_MS)
        there = tray_host.is_there()
        if there:
            self._in_vain = 0
            if self._item is None:
                self._put_up()
        elif there is not None and self._item is not None:
            self._in_vain += 1
            if self._in_vain >= _LOOKS_IN_VAIN:
                self._take_down()

    def _look_again(self) -> None:
        """The bus answers: it will not keep us waiting. It may have hung until the icon was not wanted any more."""
        if self._looking.isActive():
            self.look()

    def update(self, summary: Summary, next_words: str, paused_until: datetime | None, now: datetime) -> None:
        """Shows how many are due and what comes next, in words such as "next at 10:00", and until when all is quiet."""
        headline = tray_words.summary_line(summary, next_words)
        quiet_until = paused_until if paused_until is not None and paused_until > now else None
        lines = [headline] if quiet_until is None else [headline, tray_words.pause_line(quiet_until, now)]
        before = self._shown
        self._shown = _Shown(summary, headline, quiet_until is not None, tray_words.tooltip(*lines))
        self._dress(before)

    def _put_up(self) -> None:
        """Another item and menu each time: Qt decides once, for each, which kind of tray it is for."""
        self._item, self._menu = QSystemTrayIcon(self), TrayMenu(self._pause_choices)
        self._menu.open_requested.connect(self.open_requested)
        self._menu.due_requested.connect(self.due_requested)
        self._menu.log_requested.connect(self.log_requested)
        self._menu.pause_requested.connect(self._ask_for_pause)
        self._menu.quit_requested.connect(self.quit_requested)
        self._item.activated.connect(self._clicked)
        self._item.setContextMenu(self._menu)
        self._dress(None)
        self._item.show()
        self.shown_changed.emit(True)

    def _take_down(self) -> None:
        if self._item is not None and self._menu is not None:
            self._item.hide()
            self._item.deleteLater()
            self._menu.deleteLater()
            self._item = self._menu = None
            self.shown_changed.emit(False)

    def _dress(self, before: _Shown | None) -> None:
        """Whatever is set goes to another program and is painted there: only what is new."""
        if self._item is None or self._menu is None:
            return
        now = self._shown
        if before is None or before.on_icon() != now.on_icon():
            self._item.setIcon(icon_with_count(now.summary.due, paused=now.paused))
        if before is None or before.tooltip != now.tooltip:
            self._item.setToolTip(now.tooltip)
        anybody_to_log = now.summary.due > 0 or now.summary.next is not None
        self._menu.show_state(now.headline, paused=now.paused, anybody_to_log=anybody_to_log)

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A double click has begun with a click. On macOS any click opens the menu, which is enough."""
        if reason == QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.open_requested.emit()

    def _pause_choices(self) -> list[tuple[str, datetime]]:
        return pause_choices(self._desk.now(), preferences.start_of_work(self._desk))

    def _ask_for_pause(self, until: datetime | None) -> None:
        """One whose end has passed while the menu stood open is none."""
        if until is None or until > self._desk.now():
            self.pause_requested.emit(until)
