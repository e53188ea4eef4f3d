# SPDX-License-Identifier: MIT
"""Choosing a photo for somebody: the system's file dialog, and a look whether it is a picture that can be shown."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Photo
from followup_desk.services.acts.contacts import PHOTO_LIMIT
from followup_desk.services.desk import Desk
from followup_desk.ui.look.round_photo import media_type, round_photo
from followup_desk.ui.parts.last_folder import keep_folder, last_folder

translate = QCoreApplication.translate
_TRIED_SIDE = 52


def ask_for_photo(desk: Desk, parent: QWidget) -> Photo | None:
    """None when nobody chose one. Refused for a file that is no picture."""
    kinds = translate("photo_choice", "Pictures") + " (*.jpg *.jpeg *.png *.gif *.webp *.bmp)"
    title = translate("photo_choice", "Choose a photo")
    file, _kind = QFileDialog.getOpenFileName(parent, title, last_folder(desk, "photo"), kinds)
    if not file:
        return None
    keep_folder(desk, "photo", file)
    return read_photo(Path(file))


def read_photo(file: Path) -> Photo:
    """The picture as it stands in the file. Refused when it cannot be read or shown, or is too large."""
    try:
        with file.open("rb") as stream:
            data = stream.read(PHOTO_LIMIT + 1)
    except OSError as error:
        raise Refused(
            translate("photo_choice", "{name} cannot be read: {reason}.").format(name=file.name, reason=error.strerror)
        ) from error
    if len(data) <= PHOTO_LIMIT and round_photo(data, _TRIED_SIDE) is None:
        raise Refused(
            translate("photo_choice", "{name} is no picture that can be shown: choose a JPEG or PNG.").format(
                name=file.name
            )
        )
    return Photo(media_type(data), data)
