# SPDX-License-Identifier: MIT
"""Choosing files for an import through the system's own dialog."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.ui.imports.choose_page import ChoosePage


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ChoosePage:
    made = ChoosePage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_chosen_in_the_systems_dialog_is_taken(page: ChoosePage, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "phone.vcf").write_text("BEGIN:VCARD\nEND:VCARD\n")
    page.ask_for_files()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("phone.vcf")
    with qtbot.waitSignal(page.chosen) as chosen:
        dialog.accept()
    assert chosen.args == [[str(tmp_path / "phone.vcf")]]


def test_a_folder_is_taken_too(page: ChoosePage, tmp_path: Path, qtbot: QtBot) -> None:
    page.ask_for_folder()
    (dialog,) = page.findChildren(QFileDialog)
    with qtbot.waitSignal(page.chosen) as chosen:
        dialog.filesSelected.emit([str(tmp_path)])
    dialog.close()
    assert chosen.args == [[str(tmp_path)]]
    page.ask_for_folder()
    assert page.findChildren(QFileDialog)[-1].directory().absolutePath() == str(tmp_path.parent)
