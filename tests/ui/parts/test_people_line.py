# SPDX-License-Identifier: MIT
"""Names with commas: the one being typed is completed, those before it stay."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.ui.parts.people_line import PeopleLine
from tests.builders import add


@pytest.fixture
def line(qtbot: QtBot, desk: Desk) -> PeopleLine:
    for name in ("Rui Lopes", "Ruth Adeyemi", "Ben Osei"):
        add(desk, name)
    made = PeopleLine(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def test_who_is_being_typed_is_offered(qtbot: QtBot, line: PeopleLine) -> None:
    QTest.keyClicks(line, "ben osei, ru")
    qtbot.waitUntil(lambda: sorted(line.offered()) == ["Rui Lopes", "Ruth Adeyemi"])


def test_a_name_is_put_after_those_before_it(qtbot: QtBot, line: PeopleLine) -> None:
    QTest.keyClicks(line, "Ben Osei, rui")
    qtbot.waitUntil(lambda: line.offered() == ["Rui Lopes"])
    completer = line.completer()
    assert completer.pathFromIndex(completer.completionModel().index(0, 0)) == "Ben Osei, Rui Lopes"


def test_one_letter_offers_nobody(qtbot: QtBot, line: PeopleLine) -> None:
    QTest.keyClicks(line, "rui")
    qtbot.waitUntil(lambda: line.offered() != [])
    line.setText("")
    QTest.keyClicks(line, "r")
    qtbot.waitUntil(lambda: line.offered() == [])
