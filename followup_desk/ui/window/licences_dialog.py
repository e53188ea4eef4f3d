# SPDX-License-Identifier: MIT
"""The licence of the program and of all that is bundled with it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTextBrowser, QWidget

from followup_desk.paths import resource_path
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog


class LicencesDialog(DeskDialog):
    """Shows resources/licences.md, laid out. The text is our own; no link in it opens anything."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "licences", self.tr("Licences"), parent)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setMarkdown(resource_path("licences.md").read_text(encoding="utf-8"))
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Licences"))
        self.body.addWidget(self.text)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(680, 560))
        self.text.setFocus()


def open_licences(desk: Desk, parent: QWidget | None = None) -> LicencesDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: LicencesDialog(desk, parent), parent)
