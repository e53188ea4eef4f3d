# SPDX-License-Identifier: MIT
"""The menu of the tray. The system may show it itself, from a copy: what it says is right at any time, not only once
it opens."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from followup_desk.ui.parts.plain_label import plain_caption

PauseChoices = Callable[[], list[tuple[str, datetime]]]


class TrayMenu(QMenu):
    """What can be done without the window. `choices` are asked for again whenever they may have changed."""

    open_requested = Signal()
    due_requested = Signal()
    log_requested = Signal()
    pause_requested = Signal(object)
    quit_requested = Signal()

    def __init__(self, choices: PauseChoices) -> None:
        super().__init__()
        self._choices = choices
        self._offered: list[tuple[str, datetime]] = []
        self.headline = self.addAction("")
        self.headline.setEnabled(False)
        self.addSeparator()
        self.due = self._entry(self.tr("Due now"), self.due_requested)
        self.log = self._entry(self.tr("Quick log…"), self.log_requested)
        self.open = self._entry(self.tr("Open Follow-up Desk"), self.open_requested)
        self.addSeparator()
        self.pause = self.addMenu(self.tr("Pause reminders"))
        self.pause.aboutToShow.connect(self.offer_pauses)
        self.pause.triggered.connect(self._pause)
        self.resume = self.addAction(self.tr("Resume reminders"))
        self.resume.triggered.connect(self._resume)
        self.addSeparator()
        self.quit = self._entry(self.tr("Quit"), self.quit_requested)

    def show_state(self, headline: str, *, paused: bool, anybody_to_log: bool) -> None:
        """Says how things are; the choices for a pause follow."""
        self.headline.setText(plain_caption(headline))
        self.log.setEnabled(anybody_to_log)
        self.resume.setVisible(paused)
        self.offer_pauses()

    def offer_pauses(self) -> None:
        """Makes the choices for a pause those of this moment. As long as they are the same, an open menu stays."""
        before = [text for text, _ in self._offered]
        self._offered = self._choices()
        texts = [text for text, _ in self._offered]
        if texts != before:
            self.pause.clear()
            for text in texts:
                self.pause.addAction(plain_caption(text))

    def _pause(self, action: QAction) -> None:
        """An hour is one from now, however long the choices have been standing there."""
        at = self.pause.actions().index(action)
        text, until = self._offered[at]
        self.pause_requested.emit(dict(self._choices()).get(text, until))

    def _resume(self) -> None:
        self.pause_requested.emit(None)

    def _entry(self, text: str, request: SignalInstance) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(request)
        return action
