# SPDX-License-Identifier: MIT
"""Whether the program goes on without its window, and the icon in the tray that stands for it then.

With a tray it goes on, unless the user does not want it to; without one it asks at the first closing, once, and only
where notices reach the screen: else nobody would hear of it again.
"""

import os
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from followup_desk.services import preferences
from followup_desk.services.agenda import Summary
from followup_desk.services.desk import Desk
from followup_desk.ui.reminders.reminding import Reminding
from followup_desk.ui.tray.tray import Tray
from followup_desk.ui.window.status_line import next_words

_KEEP = "keep_reminding"
Closing = Literal["away", "end", "stay"]


def let_come_forward(token: str) -> None:
    """What the system gave for this: a window that asks with it may come before the one that is used now."""
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt on Wayland takes it from there


def come_forward(window: QWidget) -> None:
    """Before all other windows, from wherever it was put away."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    os.environ.pop("XDG_ACTIVATION_TOKEN", None)  # it is not for the programs that this one starts


def _session_ends() -> bool:
    """The system logs the user out, and waits for all windows to close."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()


class Presence(QObject):
    """The tray's wishes are signals of its own; `quit` in the menu and a second closing are the window's."""

    def __init__(self, desk: Desk, reminding: Reminding, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._reminding = reminding
        self._window = window
        self.tray = Tray(desk, self)
        self._is_over = False
        self.tray.shown_changed.connect(self._tray_came_or_went)

    def start(self) -> None:
        """Show the icon where there is a tray."""
        self.tray.show()

    def stop(self) -> None:
        self._is_over = True
        self.tray.hide()

    def update(self, summary: Summary) -> None:
        """How many are due, what comes next, and whether all is quiet."""
        hold = self._reminding.reach().hold
        until = hold.until if hold is not None and hold.by == "paused" else None
        self.tray.update(summary, next_words(summary, self._desk.now()), until, self._desk.now())

    def on_closing(self) -> Closing:
        """The window is being closed: is it put away while the program goes on, is that the end, or does it stay, since
        the user thought better of it? May ask."""
        if _session_ends():
            return "end"
        wish = preferences.get(self._desk, _KEEP)
        if self.tray.is_shown():
            return "end" if wish == "off" else "away"
        if not self._reminding.reach().server or wish == "off":
            return "end"
        return "away" if wish == "on" else self._asked()

    def is_out_of_reach(self) -> bool:
        """Would nobody hear of the program without its window?"""
        self.tray.look()
        return not self.tray.is_shown() and not self._reminding.reach().server

    def _asked(self) -> Closing:
        """Asks, and remembers the answer for good; Esc is none."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Go on reminding?"))
        box.setText(self.tr("Shall the desk go on reminding you while its window is closed?"))
        box.setInformativeText(
            self.tr(
                "There is no tray to keep it in: start the desk again to bring the window back. Quit (Ctrl+Q) ends"
                " it. You can change your mind in the preferences."
            )
        )
        keep = box.addButton(self.tr("Go on reminding"), QMessageBox.ButtonRole.AcceptRole)
        end = box.addButton(self.tr("End the desk"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(stay)
        self.ask(box)
        if box.clickedButton() not in (keep, end):
            return "stay"
        goes_on = box.clickedButton() is keep
        preferences.put(self._desk, _KEEP, "on" if goes_on else "off")
        return "away" if goes_on else "end"

    def ask(self, box: QMessageBox) -> None:
        """Show the box until it is answered."""
        box.exec()

    def _tray_came_or_went(self, there: bool) -> None:
        """A window that was put away must not be out of reach."""
        if not there and not self._is_over and self._window.isHidden() and self.is_out_of_reach():
            self._window.show()
