# SPDX-License-Identifier: MIT
"""Choosing a photo: what is taken from a file, and what is not."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from followup_desk.domain.errors import Refused
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.person.photo_choice import read_photo
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add
from tests.ui.look.test_round_photo import encoded


def test_a_picture_is_taken_as_it_is(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(encoded("JPG"))
    photo = read_photo(file)
    assert (photo.mime, photo.data) == ("image/jpeg", encoded("JPG"))


def test_no_picture_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(b"words")
    with pytest.raises(Refused, match="no picture"):
        read_photo(file)
    with pytest.raises(Refused, match="cannot be read"):
        read_photo(tmp_path / "gone.png")


def test_from_the_menu_and_back(
    desk: Desk, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = add(desk, "Ana Ribeiro")
    window.go.show_contact(ana)
    file = tmp_path / "ana.png"
    file.write_bytes(encoded())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    menu = window.person.head.menu
    menu.photo_wanted.emit()
    assert people.person(desk, ana).photo
    assert window.toast.text() == "New photo for Ana Ribeiro"
    menu.photo_unwanted.emit()
    assert not people.person(desk, ana).photo
    assert window.toast.text() == "Took out the photo of Ana Ribeiro"
