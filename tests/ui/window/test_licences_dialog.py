# SPDX-License-Identifier: MIT
"""The licences page."""

from PySide6.QtWidgets import QWidget

from followup_desk.paths import resource_path
from followup_desk.services.desk import Desk
from followup_desk.ui.window.licences_dialog import open_licences


def test_it_shows_the_page_word_for_word_and_cannot_be_written_in(desk: Desk, over: QWidget) -> None:
    dialog = open_licences(desk, over)
    assert dialog is not None
    assert dialog.text.toPlainText() == resource_path("licences.md").read_text(encoding="utf-8")
    assert dialog.text.isReadOnly()
