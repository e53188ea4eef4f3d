# SPDX-License-Identifier: MIT
"""The page of all open opportunities: its lines, orders and search."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.services.acts.opportunities import begin_opportunity, edit_opportunity
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.opportunities_page import OpportunitiesPage
from tests.builders import add, plan


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> OpportunitiesPage:
    made = OpportunitiesPage(desk)
    qtbot.addWidget(made)
    made.resize(650, 600)
    made.refresh()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    desk.add_listener(made.on_change)
    return made


@pytest.fixture
def two(desk: Desk) -> list[int]:
    """A dear one of Ana without a next step; a cheap one of Ben with a concern and a step."""
    ana, ben = add(desk, "Ana"), add(desk, "Ben")
    dear = begin_opportunity(desk, ana, "Spring", amount=900_000, currency="EUR")
    cheap = begin_opportunity(desk, ben, "Autumn", amount=10)
    edit_opportunity(desk, cheap, concern="Lead time")
    plan(desk, ben)
    return [dear, cheap]


def lines(page: OpportunitiesPage) -> list[str]:
    return [f"{line.title} [{line.chip}]" for line in page.lines.shown()]


def choose(page: OpportunitiesPage, index: int) -> None:
    page.order.setCurrentIndex(index)
    page.order.activated.emit(index)


def test_each_says_what_is_next_and_what_is_open(page: OpportunitiesPage, two: list[int]) -> None:
    assert lines(page) == ["Ana · Spring [no next step]", "Ben · Autumn [Call · today]"]
    assert page.lines.shown()[1].below == "Lead time still open · 0 touches · 10 · since Sat 21 Nov"
    assert page.below() == "2 open · 1 without a next step"
    assert not page.lines.grab().isNull()


def test_other_orders_have_groups(page: OpportunitiesPage, two: list[int]) -> None:
    choose(page, 1)
    assert [line.heading for line in page.lines.shown()] == ["No next step", "Due"]
    choose(page, 2)
    assert [line.heading for line in page.lines.shown()] == ["With an open concern", "Without an open concern"]
    assert lines(page)[0].startswith("Ben")


def test_typing_finds_and_esc_shows_all_again(qtbot: QtBot, page: OpportunitiesPage, two: list[int]) -> None:
    page.search.setFocus()
    QTest.keyClicks(page.search, "lead t")
    qtbot.waitUntil(lambda: page.below() == "1 open")
    assert lines(page) == ["Ben · Autumn [Call · today]"]
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.opportunity_wanted) as said:
        QTest.keyClick(page.lines, Qt.Key.Key_Return)
    assert said.args == [two[1]]
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(lines(page)) == 2
    with qtbot.waitSignal(page.left):
        QTest.keyClick(page.search, Qt.Key.Key_Escape)


def test_an_empty_desk_says_how_one_begins(page: OpportunitiesPage) -> None:
    assert (lines(page), page.below()) == ([], "0 open")
    assert not page.lines.grab().isNull()
