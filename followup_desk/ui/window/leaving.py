# SPDX-License-Identifier: MIT
"""Closing the window: what was typed and how it stands are kept first, and whether it may go is told."""

from contextlib import suppress

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from followup_desk.domain.errors import DeskError
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.contacts_pane import ContactsPane
from followup_desk.ui.parts.desk_dialog import say_refused
from followup_desk.ui.person.person_pane import PersonPane
from followup_desk.ui.window import window_memory
from followup_desk.ui.window.middle_pages import MiddlePages
from followup_desk.ui.window.three_panes import ThreePanes
from followup_desk.ui.window.window_memory import Kept


def keep(desk: Desk, window: QMainWindow, panes: ThreePanes, contacts: ContactsPane, person: PersonPane) -> None:
    """How the window stands, for the next start."""
    geometry, shown = window_memory.geometry_of(window), person.contact_id() or 0
    kept = Kept(geometry, panes.widths(), contacts.list_name(), shown)
    with suppress(DeskError):  # a desk that cannot be written must not keep the window open
        window_memory.keep(desk, kept)


class Leaving:
    """Remembers that it was told once that a draft cannot be kept: who closes again means it."""

    def __init__(self, person: PersonPane, pages: MiddlePages, window: QMainWindow) -> None:
        self._person = person
        self._pages = pages
        self._window = window
        self._told = False
        self._told_of_facts = False

    def may_go(self) -> bool:
        """Not at once when what was typed cannot be kept: that is told, by the panel of facts or the page itself."""
        if not self._person.finish_facts() and not self._told_of_facts:
            self._told_of_facts = True
            return False
        if not self._pages.may_leave():
            self._window.show()
            return False
        try:
            self._person.keep_draft()
        except DeskError as error:
            told, self._told = self._told, True
            if told or not self._person.log_form.is_touched():
                return True
            lost = QCoreApplication.translate(
                "leaving", "What you typed in the log could not be kept. Close the window again to go without it."
            )
            say_refused(f"{error} {lost}", self._window)
            return False
        return True
