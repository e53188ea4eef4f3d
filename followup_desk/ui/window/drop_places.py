# SPDX-License-Identifier: MIT
"""With whom something is logged that is dropped at a spot: a row of the list is somebody, and so is who is shown."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.contacts_pane import ContactsPane
from followup_desk.ui.person.person_pane import PersonPane


@dataclass(frozen=True)
class Place:
    """`rect` is on the screen."""

    contact_id: int
    name: str
    rect: QRect


class DropPlaces:
    """Asks the panes."""

    def __init__(self, desk: Desk, contacts: ContactsPane, person: PersonPane) -> None:
        self._desk = desk
        self._contacts = contacts
        self._person = person

    def at(self, spot: QPoint) -> Place | None:
        """The place at a spot of the screen; None where nobody in particular is meant."""
        row = self._contacts.row_at(spot)
        if row is not None:
            return Place(row[0], people.name_of(self._desk, row[0]), row[1])
        shown = self._person.contact_id()
        rect = QRect(self._person.mapToGlobal(QPoint()), self._person.size())
        if shown is None or not self._person.isVisible() or not rect.contains(spot):
            return None
        return Place(shown, people.name_of(self._desk, shown), rect)
