# SPDX-License-Identifier: MIT
"""A file dialog opens where files were chosen last for the same."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.parts.last_folder import documents, keep_folder, last_folder, suggested
from followup_desk.ui.window import desk_files

pytestmark = pytest.mark.usefixtures("qapp")


def test_each_purpose_has_a_folder_of_its_own_until_it_is_gone(desk: Desk, tmp_path: Path) -> None:
    assert last_folder(desk, "export") == documents()
    (tmp_path / "mine").mkdir()
    keep_folder(desk, "export", str(tmp_path / "mine" / "a.vcf"))
    assert suggested(desk, "export", "b.vcf") == str(tmp_path / "mine" / "b.vcf")
    assert last_folder(desk, "photo") == documents()
    (tmp_path / "mine").rmdir()
    assert last_folder(desk, "export") == documents()


def test_the_system_is_asked_to_open_there(
    desk: Desk, over: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: QWidget, _title: str, at: str) -> tuple[str, str]:
        asked.append(at)
        return str(tmp_path / "other.sqlite3"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    for _ in range(2):
        desk_files.ask_for_file(desk, over, "Back up", "desk.sqlite3")
    assert asked == [str(Path(documents()) / "desk.sqlite3"), str(tmp_path / "desk.sqlite3")]
