# SPDX-License-Identifier: MIT
"""Searches that are kept: the dialogs for them, and what the menu of lists offers beside the lists."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.contacts_pane import ContactsPane
from followup_desk.ui.window.menu_bar import MenuBar


class DeskSearches(QObject):
    """Asks the list what is looked for when it is needed."""

    def __init__(self, desk: Desk, contacts: ContactsPane, menus: MenuBar, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._contacts = contacts
        self._window = window
        of = menus.actions
        contacts.offer_more([of["doubles"], of["trash"], of["saved-searches"]], [of["keep-search"]])

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus does, by its name."""
        return {"keep-search": self.keep, "saved-searches": self.open_saved}

    def keep(self) -> None:
        """What is looked for now; where nothing is, the dialog asks for it."""
        from followup_desk.ui.contacts.keep_search import open_keep_search

        open_keep_search(self._desk, *self._contacts.search(), self._window)

    def open_saved(self) -> None:
        from followup_desk.ui.contacts.keep_search import open_saved_searches

        open_saved_searches(self._desk, self._window)
