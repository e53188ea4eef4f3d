# SPDX-License-Identifier: MIT
"""A choice with room for words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from followup_desk.ui.parts.choice_card import ChoiceCard


@pytest.fixture
def cards(over: QWidget) -> tuple[ChoiceCard, ChoiceCard]:
    """Two of one choice, side by side, the first chosen."""
    row = QHBoxLayout(over)
    group = QButtonGroup(over)
    made = ChoiceCard("R&D <b>bold</b>", "All of it", "Kind"), ChoiceCard("N" * 500)
    for card in made:
        group.addButton(card)
        row.addWidget(card)
    made[0].setChecked(True)
    over.resize(500, 100)
    made[0].setFocus()
    return made


def test_arrows_go_to_the_neighbour_and_choose_it(cards: tuple[ChoiceCard, ChoiceCard]) -> None:
    first, second = cards
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert (first.isChecked(), second.isChecked(), second.hasFocus()) == (False, True, True)
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert first.isChecked()


def test_enter_is_not_its_own(cards: tuple[ChoiceCard, ChoiceCard]) -> None:
    _first, second = cards
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    assert not second.isChecked()


def test_text_is_said_and_kept_as_it_is(cards: tuple[ChoiceCard, ChoiceCard]) -> None:
    first, second = cards
    assert first.accessibleName() == "Kind: R&D <b>bold</b>, All of it"
    assert first.shortcut().isEmpty()
    assert second.heightForWidth(200) == second.heightForWidth(200) > first.heightForWidth(200)
