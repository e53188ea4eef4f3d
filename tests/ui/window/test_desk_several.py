# SPDX-License-Identifier: MIT
"""Several at once in the window: from the menus, with Del, and taken back by one Undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from followup_desk.services import lists, people
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.chosen_bar import ChosenBar
from followup_desk.ui.exports.export_dialog import ExportDialog
from followup_desk.ui.several.tag_several import TagSeveral
from followup_desk.ui.window import desk_several
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add


@pytest.fixture
def four(desk: Desk, window: MainWindow) -> list[int]:
    """All shown, Ana in the middle."""
    ids = [add(desk, name) for name in ("Ana", "Ben", "Cleo", "Dai")]
    window.contacts.show_list("all")
    window.go.show_contact(ids[0])
    window.contacts.focus_list()
    return ids


def choose_first(window: MainWindow, count: int) -> None:
    for _ in range(count - 1):
        QTest.keyClick(window.contacts.view(), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


def opened(kind: type[QDialog]) -> QDialog:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def test_entries_are_on_while_several_are_chosen(window: MainWindow, four: list[int]) -> None:
    menu = window.menus.actions["several-tag"].associatedObjects()[0]
    assert isinstance(menu, QMenu)
    before = menu.isEnabled()
    choose_first(window, 3)
    during = (menu.isEnabled(), window.menus.actions["remove-contact"].text())
    QTest.keyClick(window.contacts.view(), Qt.Key.Key_Escape)
    assert (before, menu.isEnabled()) == (False, False)
    assert during == (True, "&Remove 3 people to the trash\tDel")
    assert window.menus.actions["remove-contact"].text() == "&Remove to the trash\tDel"


def test_del_removes_all_who_are_chosen_and_undo_brings_them_back(
    desk: Desk, window: MainWindow, four: list[int]
) -> None:
    choose_first(window, 3)
    QTest.keyClick(window.contacts.view(), Qt.Key.Key_Delete)
    left = list(lists.contact_ids(desk))
    said = window.toast.text()
    undoing.undo(desk)
    assert (left, said) == ([four[3]], "Moved 3 people to the trash")
    assert sorted(lists.contact_ids(desk)) == four


def test_del_with_one_chosen_removes_that_one(desk: Desk, window: MainWindow, four: list[int]) -> None:
    QTest.keyClick(window.contacts.view(), Qt.Key.Key_Delete)
    assert window.toast.text() == "Moved Ana to the trash"


def test_very_many_are_asked_about_first(
    desk: Desk, window: MainWindow, four: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_several, "ASKED_FROM", 3)
    choose_first(window, 3)
    window.menus.actions["several-remove"].trigger()
    there = len(lists.contact_ids(desk))
    from followup_desk.ui.several.sure_about_several import SureAboutSeveral

    opened(SureAboutSeveral).accept()
    assert (there, len(lists.contact_ids(desk))) == (4, 1)


def test_the_menu_opens_a_dialog_about_them(desk: Desk, window: MainWindow, four: list[int]) -> None:
    choose_first(window, 2)
    window.menus.actions["several-tag"].trigger()
    dialog = opened(TagSeveral)
    assert isinstance(dialog, TagSeveral)
    assert dialog.contact_ids == tuple(four[:2])
    dialog.put_on.setText("yarn")
    dialog.accept()
    assert window.toast.text() == "Tagged 2 people: yarn"
    assert list(window.contacts.chosen_ids()) == four[:2], "for the next thing to do with them"


def test_not_following_is_done_at_once(desk: Desk, window: MainWindow, four: list[int]) -> None:
    choose_first(window, 4)
    window.menus.actions["several-not-follow"].trigger()
    assert [people.person(desk, each).followed for each in four] == [False] * 4
    assert window.toast.text() == "No longer following 4 people"


def test_export_is_about_those_who_are_chosen(desk: Desk, window: MainWindow, four: list[int]) -> None:
    choose_first(window, 2)
    window.menus.actions["several-export"].trigger()
    dialog = opened(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    assert (dialog.scope().title, dialog.scope().ids) == ("Those you chose (2)", tuple(four[:2]))


def test_the_bar_offers_what_the_menu_does(window: MainWindow, four: list[int]) -> None:
    choose_first(window, 2)
    bar = window.contacts.findChild(ChosenBar)
    assert bar is not None
    menu = bar.menu()
    assert window.menus.actions["several-plan"] in menu.actions()
