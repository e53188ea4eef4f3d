# SPDX-License-Identifier: MIT
"""The search field of the top bar."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.ui.window.search_field import SearchField


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    made = SearchField()
    qtbot.addWidget(made)
    made.resize(400, 34)
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_enter_and_down_step_into_the_results(field: SearchField, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(field.stepped_in):
        QTest.keyClick(field, key)


def test_escape_empties_it_first_and_then_leaves(field: SearchField, qtbot: QtBot) -> None:
    field.setText("kov")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Escape)


def test_letters_typed_elsewhere_are_gone_on_with(field: SearchField) -> None:
    field.type_on("k")
    QTest.keyClicks(field, "ov")
    assert field.text() == "kov"


def test_the_hint_gives_way_to_what_is_typed(field: SearchField) -> None:
    def right_end() -> QImage:
        return field.grab().copy(330, 0, 70, 34).toImage()

    hinted = right_end()
    field.setText("a")
    field.setText("")
    again = right_end()
    field.setText("kov")
    assert hinted == again != right_end()
