# SPDX-License-Identifier: MIT
"""The command palette at work: built when it is wanted first, it finds, does what was taken, and remembers it."""

import json
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import DeskError
from followup_desk.services import preferences
from followup_desk.services.desk import Desk
from followup_desk.ui.window.menu_bar import MenuBar

if TYPE_CHECKING:
    from followup_desk.ui.palette.finds import Find, Key
    from followup_desk.ui.palette.palette import Palette

_NAME = "palette"
REMEMBERED = 6
_KEPT = frozenset({"command", "list", "preference"})
"""People are not remembered: whoever is forgotten for good leaves no trace here."""


class DeskPalette(QObject):
    """Commands are triggered as from the menu; `contact_wanted` comes first where they are for somebody."""

    contact_wanted = Signal(object)
    opened = Signal(object)
    """A person was wanted for themselves, and the keyboard is to go there."""
    list_wanted = Signal(str)
    preference_wanted = Signal(str)

    def __init__(self, desk: Desk, menus: MenuBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._menus = menus
        self._window = window
        self._palette: Palette | None = None
        self._commands: list[Find] = []
        self._others: list[Find] = []
        self._recent: list[Key] = []

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus opens, by its name."""
        return {"palette": self.open}

    def open(self) -> None:
        from followup_desk.ui.palette import sources
        from followup_desk.ui.palette.palette import Palette

        self._menus.look()
        self._recent = self._remembered()
        self._commands = sources.commands(self._menus.actions)
        self._others = [*sources.the_lists(), *sources.the_preferences()]
        if self._palette is None:
            self._palette = Palette(self._look, self._window)
            self._palette.taken.connect(self._taken)
        self._palette.begin()

    def _look(self, typed: str, with_people: bool) -> "list[Find]":
        from followup_desk.ui.palette import finds, sources

        everything = [*self._commands, *self._others]
        if not typed.strip():
            return finds.first_shown(self._commands, everything, self._recent)
        people: list[Find] = []
        if with_people:
            people += sources.with_people(self._desk, typed, self._menus.for_contact())
            people += sources.people(self._desk, typed)
        return finds.best(typed, everything, people, self._recent)

    def _taken(self, key: "Key") -> None:
        kind, *what = key
        if kind == "command":
            self._menus.actions[what[0]].trigger()
        elif kind == "list":
            self.list_wanted.emit(what[0])
        elif kind == "preference":
            self.preference_wanted.emit(what[0])
        elif kind == "person":
            self.contact_wanted.emit(int(what[0]))
            self.opened.emit(int(what[0]))
        elif kind == "with":
            self.contact_wanted.emit(int(what[1]))
            self._menus.actions[what[0]].trigger()
        if kind in _KEPT:
            with suppress(DeskError):  # a desk that cannot be written must not keep a command from being done
                self._remember(key)

    def _remember(self, key: "Key") -> None:
        keys = [key, *(each for each in self._remembered() if each != key)][:REMEMBERED]
        preferences.remember(self._desk, _NAME, json.dumps(keys))

    def _remembered(self) -> "list[Key]":
        """What cannot be read is as if it had not been kept."""
        try:
            found = json.loads(preferences.remembered(self._desk, _NAME, "[]"))
        except ValueError:
            return []
        return [tuple(map(str, each)) for each in found if isinstance(each, list)] if isinstance(found, list) else []
