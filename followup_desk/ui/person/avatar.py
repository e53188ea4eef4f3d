# SPDX-License-Identifier: MIT
"""The round beside the name: the photo where there is one, else the initials.

The initials are painted at once; a photo is read and decoded when the user stays with the person, not while they
step through a list, and never on the way to the screen.
"""

from collections import OrderedDict

from PySide6.QtCore import QRect, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from followup_desk.domain.records import Contact
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.look import painting
from followup_desk.ui.look.round_photo import round_photo

SIDE = 52
STAYS_MS = 60
_KEPT = 64


class Avatar(QWidget):
    """Pictures shown lately are kept; a broken one is remembered as such, and the initials stay."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact_id: int | None = None
        self._display = ""
        self._photo: QPixmap | None = None
        self._kept: OrderedDict[tuple[str, float], QPixmap | None] = OrderedDict()
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(STAYS_MS)
        self._reading.timeout.connect(self._read)
        self.setFixedSize(SIDE, SIDE)

    def show_contact(self, contact: Contact) -> None:
        """Their photo, at once if it was shown lately."""
        self._display = contact.name.display
        self._contact_id = contact.id if contact.photo else None
        self._photo = None
        self._reading.stop()
        if self._contact_id is not None:
            key = self._key(self._contact_id)
            if key in self._kept:
                self._photo = self._kept[key]
            else:
                self._reading.start()
        self.update()

    def photo(self) -> QPixmap | None:
        """What is shown instead of the initials."""
        return self._photo

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._photo is None:
            painting.draw_avatar(painter, self.rect(), self._display)
        else:
            painter.drawPixmap(QRect(0, 0, SIDE, SIDE), self._photo)

    def _key(self, contact_id: int) -> tuple[str, float]:
        return people.photo_key(self._desk, contact_id), self.devicePixelRatioF()

    def _read(self) -> None:
        if self._contact_id is None:
            return
        key = self._key(self._contact_id)
        found = people.photo(self._desk, self._contact_id)
        self._photo = round_photo(found.data, SIDE, key[1]) if found else None
        self._kept[key] = self._photo
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.update()
