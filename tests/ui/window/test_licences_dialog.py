# SPDX-License-Identifier: MIT
"""The licences page."""

import re

from PySide6.QtWidgets import QWidget

from followup_desk.paths import resource_path
from followup_desk.services.desk import Desk
from followup_desk.ui.window.licences_dialog import open_licences


def test_it_shows_every_word_of_the_page_and_cannot_be_written_in(desk: Desk, over: QWidget) -> None:
    dialog = open_licences(desk, over)
    assert dialog is not None
    shown = set(re.findall(r"\w+", dialog.text.toPlainText()))
    source = re.sub(r"\]\([^)]*\)", "]", resource_path("licences.md").read_text(encoding="utf-8"))
    assert set(re.findall(r"\w+", source)) <= shown
    assert dialog.text.isReadOnly()


def test_the_marks_of_the_source_are_not_shown(desk: Desk, over: QWidget) -> None:
    dialog = open_licences(desk, over)
    assert dialog is not None
    assert not {"#", "|", "`"} & set(dialog.text.toPlainText())
