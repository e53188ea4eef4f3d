# SPDX-License-Identifier: MIT
"""What the person's page does by itself: stage, picture, and to the trash."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Photo
from followup_desk.domain.words import Stage
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.desk_dialog import say_refused, try_or_say


class PersonActs(QObject):
    """`whose` gives the person who is shown; `over` is what boxes stand over."""

    def __init__(self, desk: Desk, whose: Callable[[], int | None], over: QWidget) -> None:
        super().__init__(over)
        self._desk = desk
        self._whose = whose
        self._over = over

    def set_stage(self, stage: Stage) -> None:
        self._do(lambda contact_id: contacts.set_stage(self._desk, contact_id, stage))

    def choose_photo(self) -> None:
        """Ask for a file, and take the picture in it."""
        from followup_desk.ui.person.photo_choice import ask_for_photo

        try:
            photo = ask_for_photo(self._desk, self._over)
        except Refused as refused:
            say_refused(str(refused), self._over)
            return
        if photo is not None:
            self._set_photo(photo)

    def take_out_photo(self) -> None:
        self._set_photo(None)

    def remove(self) -> None:
        """To the trash."""
        self._do(lambda contact_id: contacts.remove_contacts(self._desk, [contact_id]))

    def _set_photo(self, photo: Photo | None) -> None:
        self._do(lambda contact_id: contacts.set_photo(self._desk, contact_id, photo))

    def _do(self, act: Callable[[int], object]) -> None:
        """Do it with whoever is shown, or say why not; the desk tells everybody what changed."""
        contact_id = self._whose()
        if contact_id is not None:
            try_or_say(lambda: act(contact_id), self._over)
