# SPDX-License-Identifier: MIT
"""What the window remembers from one start to the next: size and place, widths, the list and the contact.

Kept in the desk as one text. Whatever of it cannot be read is as if it had not been kept.
"""

import base64
import binascii
import json
from dataclasses import asdict, dataclass, fields

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

from followup_desk.services import preferences
from followup_desk.services.desk import Desk

WANTED_SIZE = QSize(1360, 860)
_NAME = "main_window"
_FRAME = QSize(8, 40)
"""A title bar and borders, as desktops have them."""


@dataclass(frozen=True)
class Kept:
    """`geometry` is Qt's own, in base64; `contact_id` 0 is nobody."""

    geometry: str = ""
    widths: str = ""
    list_name: str = "due"
    contact_id: int = 0


def recall(desk: Desk) -> Kept:
    """What was kept, or the defaults."""
    try:
        found = json.loads(preferences.remembered(desk, _NAME, "{}"))
    except ValueError:
        return Kept()
    if not isinstance(found, dict):
        return Kept()
    known = {f.name: found[f.name] for f in fields(Kept) if type(found.get(f.name)) is type(f.default)}
    return Kept(**known)


def keep(desk: Desk, what: Kept) -> None:
    """Keep it; nothing is written when it is what was kept last."""
    if what != recall(desk):
        preferences.remember(desk, _NAME, json.dumps(asdict(what)))


def geometry_of(window: QWidget) -> str:
    """Size, place and whether it fills the screen."""
    return base64.b64encode(window.saveGeometry().data()).decode("ascii")


def place(window: QWidget, geometry: str) -> None:
    """Put the window where it was, or give it the wanted size as far as the screen has room for it and its frame."""
    try:
        if geometry and window.restoreGeometry(QByteArray(base64.b64decode(geometry, validate=True))):
            return
    except binascii.Error:
        pass
    window.resize(WANTED_SIZE.boundedTo(_room(window)))


def _room(window: QWidget) -> QSize:
    """What the screen has for the inside of a window: its frame is not known before it is shown, so a usual one is
    left free."""
    return window.screen().availableSize() - _FRAME
