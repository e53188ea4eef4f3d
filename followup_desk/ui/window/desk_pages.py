# SPDX-License-Identifier: MIT
"""The pages about the whole desk that the menus open: history, trash, preferences, shortcuts.

Each is imported when it is wanted first: the window's first picture needs none.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.reminders.reminding import Reminding


class DeskPages(QObject):
    """Opens them over the window; what they save they save themselves."""

    scheme_chosen = Signal(str)
    preferences_changed = Signal()
    said = Signal(str)
    merged = Signal(object)
    """Who is left of two."""
    follow_up_wanted = Signal(object)
    first_steps_planned = Signal()

    def __init__(self, desk: Desk, reminding: Reminding, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._reminding = reminding
        self._window = window

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus opens, by its name."""
        return {
            "history": self.open_history,
            "trash": self.open_trash,
            "doubles": self.open_doubles,
            "preferences": self._all_preferences,
            "catch-up": self.open_catch_up,
            "who-matters": self.open_who_matters,
            "pause": self.open_pause,
            "days-off": self.open_days_off,
            "self-test": self.open_self_test,
            "how-it-works": self.open_how_it_works,
            "guide": self.open_guide,
            "shortcuts": self.open_shortcuts,
            "licences": self.open_licences,
            "about": self.open_about,
        }

    def open_history(self) -> None:
        from followup_desk.ui.window.history_dialog import open_history

        open_history(self._desk, self._window)

    def open_trash(self) -> None:
        from followup_desk.ui.window.trash_dialog import open_trash

        open_trash(self._desk, self._window)

    def open_doubles(self) -> None:
        from followup_desk.ui.merging.doubles_dialog import open_doubles

        dialog = open_doubles(self._desk, self._window)
        if dialog is not None:
            dialog.merged.connect(self.merged)

    def open_preferences(self, at: str = "") -> None:
        """`at`: the name of the setting to open at."""
        from followup_desk.ui.window.preferences_dialog import open_preferences

        dialog = open_preferences(self._desk, self._window, at)
        if dialog is not None:
            dialog.saved.connect(self._preferences_saved)
            dialog.test_requested.connect(self.open_self_test)

    def _all_preferences(self) -> None:
        """For the menu, whose `triggered` would bring a bool."""
        self.open_preferences()

    def open_catch_up(self) -> None:
        from followup_desk.ui.follow_ups.catch_up_dialog import open_catch_up

        open_catch_up(self._desk, self._window)

    def open_who_matters(self) -> None:
        from followup_desk.ui.first_steps.who_matters_dialog import open_who_matters

        dialog = open_who_matters(self._desk, self._window)
        if dialog is not None:
            dialog.planned.connect(self.first_steps_planned)

    def open_pause(self) -> None:
        from followup_desk.ui.reminders.pause_menu import open_pause_menu

        open_pause_menu(self._desk, self._reminding, self._window)

    def open_days_off(self) -> None:
        from followup_desk.ui.reminders.days_off_dialog import open_days_off

        dialog = open_days_off(self._desk, self._window)
        if dialog is not None:
            dialog.changed.connect(self._reminding.look)
            dialog.follow_up_wanted.connect(self.follow_up_wanted)

    def open_self_test(self) -> None:
        from followup_desk.ui.reminders.self_test import open_self_test

        open_self_test(self._desk, self._reminding, self._window)

    def open_how_it_works(self) -> None:
        from followup_desk.ui.help.how_it_works import open_how_it_works

        dialog = open_how_it_works(self._desk, self._window)
        if dialog is not None:
            dialog.guide_requested.connect(self.open_guide)

    def open_guide(self) -> None:
        from followup_desk.ui.help.guide_dialog import open_guide

        open_guide(self._desk, self._window)

    def open_licences(self) -> None:
        from followup_desk.ui.window.licences_dialog import open_licences

        open_licences(self._desk, self._window)

    def open_shortcuts(self) -> None:
        from followup_desk.ui.window.shortcuts_page import open_shortcuts

        open_shortcuts(self._desk, self._window)

    def open_about(self) -> None:
        from followup_desk.ui.window.about_box import open_about

        open_about(self._desk, self._window)

    def choose_scheme(self, scheme: str) -> None:
        """Light, dark or as the system has it, from now on."""
        from followup_desk.services import preferences

        preferences.put(self._desk, "scheme", scheme)
        self.scheme_chosen.emit(scheme)

    def _preferences_saved(self, changed: dict[str, str]) -> None:
        self._reminding.look()
        self.preferences_changed.emit()
        if "scheme" in changed:
            self.scheme_chosen.emit(changed["scheme"])
        if "language" in changed:
            self.said.emit(self.tr("The other language is spoken from the next start on."))
