# SPDX-License-Identifier: MIT
"""Choosing the other one of two, by search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.contacts_model import RowRole
from followup_desk.ui.merging.other_picker import OtherPicker, open_picker
from tests.builders import add


@pytest.fixture
def picker(desk: Desk, over: QWidget) -> OtherPicker:
    """Opened for Ana Ribeiro, the first of four."""
    for name in ("Ana Ribeiro", "Rui Ribeiro", "Ben Okafor", "Bea Okafor"):
        add(desk, name)
    made = open_picker(desk, 1, over)
    assert made is not None
    return made


def lines(picker: OtherPicker) -> list[str]:
    """Names in the order shown; the selected one is marked."""
    names = [picker.model.index(row).data(RowRole) for row in range(picker.model.rowCount())]
    return [f"> {row.display}" if row.id == picker.chosen_id() else row.display for row in names]


def test_it_begins_with_those_who_are_called_alike_and_never_with_oneself(picker: OtherPicker) -> None:
    assert lines(picker) == ["> Rui Ribeiro"]


def test_typing_finds_others_and_arrows_go_through_them(picker: OtherPicker, qtbot: QtBot) -> None:
    QTest.keyClicks(picker.search, "okafor")
    picker.flush()
    assert lines(picker) == ["> Bea Okafor", "Ben Okafor"]
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    assert lines(picker) == ["Bea Okafor", "> Ben Okafor"]
    with qtbot.waitSignal(picker.picked) as picked:
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert picked.args == [1, 3]


def test_enter_at_once_takes_what_was_typed_last(picker: OtherPicker, qtbot: QtBot) -> None:
    QTest.keyClicks(picker.search, "bea")
    with qtbot.waitSignal(picker.picked) as picked:
        QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert picked.args == [1, 4]


def test_nobody_found_is_said_and_refused(picker: OtherPicker) -> None:
    QTest.keyClicks(picker.search, "ana ribeiro")
    picker.accept()
    assert lines(picker) == []
    assert "Choose who is the same person as Ana Ribeiro" in picker.refusal()
    assert picker.isVisible()


def test_letters_in_the_list_go_on_with_the_search(picker: OtherPicker) -> None:
    picker.view.setFocus()
    QTest.keyClicks(picker.view, "b")
    assert picker.search.text() == "b"
    assert picker.focusWidget() is picker.search


def test_who_is_in_the_trash_is_merged_with_nobody(desk: Desk, over: QWidget) -> None:
    ana = add(desk, "Ana")
    contacts.remove_contacts(desk, [ana])
    assert open_picker(desk, ana, over) is None
