# SPDX-License-Identifier: MIT
"""A row of choices: one chosen, one stop of Tab, arrows and keys within."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.ui.parts.choice_row import ChoiceRow, Option

OPTIONS = (
    Option("Yes", (("yes", ""),), "1"),
    Option("No & never", (("no", ""),), "2"),
    Option("Card or letter", (("card", "Card"), ("letter", "Letter"))),
)


@pytest.fixture
def row(qtbot: QtBot) -> ChoiceRow:
    made = ChoiceRow(OPTIONS, "Outcome", clearable=True)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(row: ChoiceRow) -> list[str]:
    return [("*" if b.isChecked() else "") + b.text() for b in row.buttons()]


def test_pressing_chooses_and_pressing_again_takes_it_back(qtbot: QtBot, row: ChoiceRow) -> None:
    with qtbot.waitSignal(row.chosen) as said:
        row.buttons()[0].click()
    assert said.args == ["yes"]
    assert shown(row) == ["*Yes", "No && never", "Card or letter"]
    row.buttons()[0].click()
    assert (row.value(), shown(row)[0]) == (None, "Yes")


def test_what_must_stay_chosen_stays(qtbot: QtBot) -> None:
    row = ChoiceRow(OPTIONS, "Kind")
    qtbot.addWidget(row)
    row.choose("yes")
    row.buttons()[0].click()
    assert (row.value(), row.buttons()[0].isChecked()) == ("yes", True)


def test_setting_says_nothing(qtbot: QtBot, row: ChoiceRow) -> None:
    with qtbot.assertNotEmitted(row.chosen):
        row.set_value("no")
    assert shown(row)[1] == "*No && never"


def test_keys_choose_while_the_row_has_the_focus(qtbot: QtBot, row: ChoiceRow) -> None:
    row.focus()
    QTest.keyClick(row.buttons()[0], Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier)
    assert row.value() == "no"


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier])
def test_a_key_says_the_same_when_it_is_pressed_again(qtbot: QtBot, row: ChoiceRow, held: Qt.KeyboardModifier) -> None:
    row.setObjectName("row")
    row.bind_keys("Alt", row)
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    row.focus()
    for _ in range(2):
        QTest.keyClick(row.focusWidget(), Qt.Key.Key_2, held)
    assert row.value() == "no"


def test_one_stop_of_tab_and_arrows_within(qtbot: QtBot, row: ChoiceRow) -> None:
    tabbed = [b.focusPolicy() == Qt.FocusPolicy.StrongFocus for b in row.buttons()]
    assert tabbed == [True, False, False]
    row.focus()
    QTest.keyClick(row.buttons()[0], Qt.Key.Key_Right)
    assert row.buttons()[1].hasFocus()
    QTest.keyClick(row.buttons()[1], Qt.Key.Key_Space)
    assert row.value() == "no"
    assert row.buttons()[1].focusPolicy() == Qt.FocusPolicy.StrongFocus
    QTest.keyClick(row.buttons()[1], Qt.Key.Key_Left)
    QTest.keyClick(row.buttons()[0], Qt.Key.Key_Return)
    assert row.value() == "yes"


def test_an_option_of_several_values_asks_which(qtbot: QtBot, row: ChoiceRow) -> None:
    row.buttons()[2].click()
    menu = row.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Card", "Letter"]
    assert row.value() is None
    menu.actions()[1].trigger()
    menu.close()
    assert row.value() == "letter"
    assert shown(row)[2] == "*Letter"


def test_choosing_the_same_in_the_menu_keeps_it(qtbot: QtBot, row: ChoiceRow) -> None:
    row.set_value("card")
    row.buttons()[2].click()
    menu = row.findChild(QMenu)
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert row.value() == "card"


def test_alt_and_key_choose_from_anywhere_around(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    row = ChoiceRow(OPTIONS[:2], "Outcome")
    layout = QVBoxLayout(form)
    layout.addWidget(row)
    row.bind_keys("Alt", form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClick(row.buttons()[0], Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert row.value() == "no"
    assert row.buttons()[1].hasFocus()


def test_the_row_breaks_where_it_is_narrow(row: ChoiceRow) -> None:
    assert row.heightForWidth(120) > row.heightForWidth(600)


def test_a_screen_reader_toggles_without_a_click(row: ChoiceRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.chosen) as chosen:
        row.buttons()[0].toggle()
    assert chosen.args == ["yes"]
    row.buttons()[0].toggle()
    assert row.value() is None
