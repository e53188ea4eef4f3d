# SPDX-License-Identifier: MIT
"""What the program is, its version, and where this desk's file lies."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.plain_label import plain_label


class AboutBox(DeskDialog):
    """The file's place can be selected and copied."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "about", self.tr("About Follow-up Desk"), parent)
        self.add_heading(
            self.tr("Follow-up Desk {version}").format(version=program_version()),
            self.tr("Who is due, why, by which channel, and what to bring. One local database, no account."),
        )
        place = plain_label(self.tr("This desk: {file}").format(file=desk.file), wrap=True)
        place.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(place)
        self.body.addWidget(plain_label(self.tr("MIT licence."), role="dim"))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(520, 320))


def program_version() -> str:
    """From the installed metadata; empty where there is none."""
    try:
        return version("followup-desk")
    except PackageNotFoundError:
        return ""


def open_about(desk: Desk, parent: QWidget | None = None) -> AboutBox | None:
    """Show the box over `parent`."""
    return open_dialog(lambda: AboutBox(desk, parent), parent)
