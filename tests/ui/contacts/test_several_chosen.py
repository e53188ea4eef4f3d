# SPDX-License-Identifier: MIT
"""Several chosen in the list of contacts: by key and mouse, through changes of the list, and back to one."""

from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.chosen_bar import ChosenBar
from followup_desk.ui.contacts.contacts_model import ContactsModel, RowRole
from followup_desk.ui.contacts.contacts_pane import ContactsPane
from tests.builders import add, plan

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def ids(desk: Desk) -> list[int]:
    """Ana to Eve, in this order in the list."""
    found = [add(desk, name) for name in ("Ana", "Ben", "Cleo", "Dai", "Eve")]
    for number, each in enumerate(found):
        plan(desk, each, f"2026-11-{23 + number}")
    return found


@pytest.fixture
def pane(desk: Desk, ids: list[int], qtbot: QtBot) -> ContactsPane:
    """Shown, with Ana chosen and the keyboard on her."""
    made = ContactsPane(desk)
    qtbot.addWidget(made)
    desk.add_listener(made.on_change)
    made.resize(312, 700)
    made.show_list("all")
    made.show()
    made.choose(ids[0])
    made.focus_list()
    return made


def lines(pane: ContactsPane) -> list[str]:
    """One line a row, who is chosen with an arrow."""
    model = pane.view().model()
    rows = [model.index(row, 0).data(RowRole) for row in range(model.rowCount())]
    return [("> " if row.id in pane.chosen_ids() else "") + row.display for row in rows]


def press(pane: ContactsPane, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(pane.view(), key, held)


def bar_of(pane: ContactsPane) -> str:
    """What the bar says; empty when it is not there."""
    bars = [bar for bar in pane.findChildren(ChosenBar) if bar.isVisible()]
    return bars[0].findChildren(QLabel)[0].text() if bars else ""


def test_shift_and_arrows_choose_several(pane: ContactsPane) -> None:
    before = bar_of(pane)
    press(pane, Qt.Key.Key_Down, SHIFT)
    press(pane, Qt.Key.Key_Down, SHIFT)
    assert lines(pane) == ["> Ana", "> Ben", "> Cleo", "Dai", "Eve"]
    assert (before, bar_of(pane)) == ("", "3 chosen")


def test_ctrl_space_takes_one_in_and_out(pane: ContactsPane) -> None:
    for _ in range(2):
        press(pane, Qt.Key.Key_Down, CTRL)
    press(pane, Qt.Key.Key_Space, CTRL)
    two = lines(pane)
    press(pane, Qt.Key.Key_Space, CTRL)
    assert two == ["> Ana", "Ben", "> Cleo", "Dai", "Eve"]
    assert (lines(pane)[2], bar_of(pane)) == ("Cleo", "")


def test_shift_and_end_choose_to_the_end(pane: ContactsPane) -> None:
    press(pane, Qt.Key.Key_Down)
    press(pane, Qt.Key.Key_End, SHIFT)
    assert lines(pane) == ["Ana", "> Ben", "> Cleo", "> Dai", "> Eve"]


def test_ctrl_and_a_click_take_one_in(pane: ContactsPane) -> None:
    view = pane.view()
    spot = view.visualRect(view.model().index(3, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, CTRL, spot)
    assert lines(pane) == ["> Ana", "Ben", "Cleo", "> Dai", "Eve"]


def test_who_is_shown_stays_while_several_are_chosen(pane: ContactsPane, ids: list[int]) -> None:
    shown: list[object] = []
    pane.contact_chosen.connect(shown.append)
    press(pane, Qt.Key.Key_Down, SHIFT)
    press(pane, Qt.Key.Key_A, CTRL)
    assert (shown, pane.current_id()) == ([], ids[0])
    press(pane, Qt.Key.Key_Down)
    assert (shown, bar_of(pane)) == ([ids[2]], "")


def test_esc_and_clear_go_back_to_who_is_shown(pane: ContactsPane, qtbot: QtBot) -> None:
    press(pane, Qt.Key.Key_A, CTRL)
    press(pane, Qt.Key.Key_Escape)
    after_esc = lines(pane)
    press(pane, Qt.Key.Key_A, CTRL)
    clear = next(button for button in pane.findChildren(QPushButton) if button.text() == "Clear")
    clear.click()
    assert after_esc == lines(pane) == ["> Ana", "Ben", "Cleo", "Dai", "Eve"]
    assert bar_of(pane) == ""


def test_they_stay_chosen_when_the_order_changes(desk: Desk, pane: ContactsPane, ids: list[int]) -> None:
    press(pane, Qt.Key.Key_Down, SHIFT)
    plan(desk, ids[4], "2026-11-22")
    assert lines(pane) == ["Eve", "> Ana", "> Ben", "Cleo", "Dai"]
    plan(desk, ids[2], "2026-11-23T08:00")
    assert [line for line in lines(pane) if line.startswith(">")] == ["> Ana", "> Ben"]


def test_who_comes_back_is_chosen_again(desk: Desk, pane: ContactsPane, ids: list[int]) -> None:
    press(pane, Qt.Key.Key_A, CTRL)
    contacts.remove_contacts(desk, ids[3:])
    without = (lines(pane), bar_of(pane))
    undoing.undo(desk)
    assert without == (["> Ana", "> Ben", "> Cleo"], "3 chosen")
    assert bar_of(pane) == "5 chosen"


def test_who_is_new_is_not_chosen(desk: Desk, pane: ContactsPane) -> None:
    press(pane, Qt.Key.Key_A, CTRL)
    plan(desk, add(desk, "Finn"), "2026-11-22")
    assert lines(pane)[0] == "Finn"
    assert bar_of(pane) == "5 chosen"


@pytest.mark.parametrize("leave", ["search", "list"])
def test_another_list_or_search_leaves_one(pane: ContactsPane, ids: list[int], leave: str) -> None:
    press(pane, Qt.Key.Key_A, CTRL)
    if leave == "search":
        pane.set_search("e")
    else:
        pane.show_list("prospects")
    assert len(pane.chosen_ids()) <= 1
    assert bar_of(pane) == ""
    pane.show_list("all")
    assert list(pane.chosen_ids()) == [ids[0]]


def test_enter_opens_the_one_where_the_keyboard_is(pane: ContactsPane, ids: list[int], qtbot: QtBot) -> None:
    press(pane, Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(pane.contact_opened) as opened:
        press(pane, Qt.Key.Key_Return)
    assert (opened.args, list(pane.chosen_ids())) == ([ids[1]], [ids[1]])


def test_a_hundred_thousand_are_one_run_and_no_row_is_read(desk: Desk, pane: ContactsPane) -> None:
    model = pane.view().model()
    assert isinstance(model, ContactsModel)
    model.show(array("q", range(1, 100_001)))
    before = model.kept_count()
    press(pane, Qt.Key.Key_A, CTRL)
    assert pane.view().chosen_rows() == [(0, 99_999)]
    assert bar_of(pane).replace(",", "") == "100000 chosen"
    assert model.kept_count() - before <= 200, "only the rows that are painted"


def test_shift_extends_from_whom_the_program_chose(pane: ContactsPane, ids: list[int]) -> None:
    press(pane, Qt.Key.Key_Down)
    pane.choose(ids[3])
    press(pane, Qt.Key.Key_Down, SHIFT)
    assert lines(pane) == ["Ana", "Ben", "Cleo", "> Dai", "> Eve"]


def test_whom_the_program_chooses_is_the_only_one_whatever_key_is_held(pane: ContactsPane, ids: list[int]) -> None:
    """Undo by Ctrl+Z brings somebody up while Ctrl is down."""
    QTest.keyPress(pane.view(), Qt.Key.Key_Control)
    press(pane, Qt.Key.Key_Down, CTRL)
    pane.choose(ids[2])
    chosen = lines(pane)
    QTest.keyRelease(pane.view(), Qt.Key.Key_Control)
    assert chosen == ["Ana", "Ben", "> Cleo", "Dai", "Eve"]
