# SPDX-License-Identifier: MIT
"""Pausing reminders from the window: for how long, in a menu, or going on again."""

from datetime import datetime

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.ui.reminders.reminding import Reminding
from followup_desk.ui.tray.pause_choices import pause_choices


class PauseMenu(QMenu):
    """Pauses by itself; with a pause on it offers to go on first."""

    def __init__(self, desk: Desk, reminding: Reminding, parent: QWidget) -> None:
        super().__init__(parent)
        self._reminding = reminding
        self._ends: dict[QAction, datetime | None] = {}
        self.setAccessibleName(self.tr("Pause reminders"))
        hold = reminding.reach().hold
        if hold is not None and hold.by == "paused":
            self._ends[self.addAction(self.tr("Go on reminding now"))] = None
            self.addSeparator()
        for text, until in pause_choices(desk.now(), preferences.start_of_work(desk)):
            self._ends[self.addAction(text)] = until
        self.triggered.connect(self._chosen)
        self.aboutToHide.connect(self.deleteLater)

    def _chosen(self, action: QAction) -> None:
        self._reminding.pause(self._ends[action])


def open_pause_menu(desk: Desk, reminding: Reminding, window: QWidget) -> PauseMenu:
    """Open the choices in the middle of the window, the first one chosen, so that Enter takes it."""
    menu = PauseMenu(desk, reminding, window)
    middle = window.mapToGlobal(window.rect().center())
    size = menu.sizeHint()
    menu.popup(middle - QPoint(size.width() // 2, size.height() // 2))
    menu.setActiveAction(menu.actions()[0])
    return menu
