# SPDX-License-Identifier: MIT
"""The page of one's own follow-up: through the columns by keyboard, to the people behind them, and to each of them."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Kind
from followup_desk.services.acts import follow_ups
from followup_desk.services.acts.opportunities import begin_opportunity
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.lines_model import HEADING_ROLE
from followup_desk.ui.pages.own_follow_up_page import OwnFollowUpPage
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import StandingClock, add, logged, plan
from tests.ui import keyboard, spoken_tree


@pytest.fixture
def year(desk: Desk, clock: StandingClock) -> None:
    """Six yeses and a no, promises that ended in each way, five meetings, and seven who wait."""
    for at, name in enumerate(("Ana", "Ben", "Cleo", "Dai", "Edo", "Fee")):
        who = add(desk, name)
        begin_opportunity(desk, who, "Spring line")
        for _ in range(at // 2):
            logged(desk, who, "email")
        logged(desk, who, "meeting", "yes")
    begin_opportunity(desk, add(desk, "Gil"), "Spring line")
    logged(desk, 7, "call", "no")
    kept, late, other = (plan(desk, who, "2026-11-21", "message", promised=True) for who in (1, 2, 3))
    follow_ups.done(desk, kept)
    follow_ups.done(desk, other, Kind.EMAIL)
    clock.set("2026-12-01T10:00")
    follow_ups.done(desk, late)
    for who in range(1, 8):
        begin_opportunity(desk, who, "Winter order", amount=1000 * who if who > 3 else None, currency="EUR")


def opened(desk: Desk, qtbot: QtBot) -> OwnFollowUpPage:
    page = OwnFollowUpPage(desk)
    qtbot.addWidget(page)
    page.resize(640, 800)
    page.refresh()
    page.read_all()
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def behind(page: OwnFollowUpPage) -> list[str]:
    """Who stands in the list, with the headings above them."""
    found = []
    for row, line in enumerate(page.behind.list.shown()):
        if heading := page.behind.list.lines.index(row).data(HEADING_ROLE):
            found.append(heading)
        found.append(f"{line.title} | {line.below} | {line.chip}")
    return found


@pytest.mark.usefixtures("year")
def test_arrows_go_from_column_to_column_and_enter_opens_the_people(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    view = page.cards["touches"].view
    QAbstractItemModelTester(view.columns)
    page.focus_first()
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == (
        "2 touches. Yes: 2. No: 0. Half of your yeses came by here."
    )
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.behind.isVisible()
    assert page.behind.list.hasFocus()
    assert behind(page) == [
        "Yes · 2",
        "Dai | Spring line · 2 touches · Sat 21 Nov | yes",
        "Cleo | Spring line · 2 touches · Sat 21 Nov | yes",
    ]
    with qtbot.waitSignal(page.contact_wanted) as asked:
        QTest.keyClick(page.behind.list, Qt.Key.Key_Return)
    assert asked.args == [4]
    QTest.keyClick(page.behind.list, Qt.Key.Key_Escape)
    assert not page.behind.isVisible()
    assert view.hasFocus()
    assert view.currentIndex().row() == 1
    with qtbot.waitSignal(page.left):
        QTest.keyClick(view, Qt.Key.Key_Escape)


@pytest.mark.usefixtures("year")
def test_a_click_opens_the_people_and_a_click_on_one_the_person(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    page.area.verticalScrollBar().setValue(290)
    view = page.cards["kept"].view
    november = view.visualRect(view.columns.index(10)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=november)
    assert page.behind.title() == "November 2026: 33% kept. Kept: 1. Late or another way: 2. Broken: 0."
    assert behind(page) == [
        "Kept · 1",
        "Ana | for Sat 21 Nov · Message | kept",
        "Late or another way · 2",
        "Cleo | for Sat 21 Nov, done Sat 21 Nov · Message | another way",
        "Ben | for Sat 21 Nov, done Tue 1 Dec · Message | kept late",
    ]
    people = page.behind.list
    with qtbot.waitSignal(page.contact_wanted) as asked:
        second = people.visualRect(people.lines.index(1)).center()
        QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert asked.args == [3]


@pytest.mark.usefixtures("year")
def test_thanks_and_waits_name_their_people_too(desk: Desk, qtbot: QtBot, clock: StandingClock) -> None:
    logged(desk, 7, "call", "next-step")
    clock.set("2026-12-05T10:00")
    page = opened(desk, qtbot)
    page.cards["thanks"].view.opened.emit(6)
    assert behind(page)[:2] == ["Not thanked yet, it may still come · 6", "Fee | Meeting on Sat 21 Nov | "]
    page.cards["care"].view.opened.emit(0)
    assert [line.split(" | ")[0] for line in behind(page)] == ["Ana", "Ben", "Cleo"]
    assert [link.text() for link in page.neglected.links if link.isVisible()] == []
    hal = add(desk, "Hal")
    begin_opportunity(desk, hal, "Winter order", amount=3000)
    logged(desk, hal, "call", "next-step", at=clock.moment - timedelta(days=60))
    page.refresh()
    page.read_all()
    (link,) = (link for link in page.neglected.links if link.isVisible())
    assert link.accessibleName() == "Hal, waiting 60 days"
    with qtbot.waitSignal(page.contact_wanted) as asked:
        link.click()
    assert asked.args == [hal]
    page.cards["care"].view.opened.emit(1)
    never = add(desk, "Ida")
    begin_opportunity(desk, never, "Winter order", amount=3000)
    clock.forward(days=2)
    page.refresh()
    page.read_all()
    assert "Ida | Winter order · 3000 · never spoken with | 2 days" in behind(page)
    assert "Hal | Winter order · 3000 · last spoken with on Tue 6 Oct | 62 days" in behind(page)


@pytest.mark.usefixtures("year")
def test_what_is_open_follows_a_change(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    window.menus.actions["own-follow-up"].trigger()
    page = window.panes.pages.page()
    assert isinstance(page, OwnFollowUpPage)
    page.read_all()
    page.cards["touches"].view.opened.emit(0)
    assert len(page.behind.list.shown()) == 3
    who = add(desk, "Hal")
    begin_opportunity(desk, who, "Spring line")
    logged(desk, who, "call", "yes")
    qtbot.waitUntil(lambda: len(page.behind.list.shown()) == 4)
    QAccessible.setActive(True)
    assert spoken_tree.faults(spoken_tree.tree(page)) == []
    QAccessible.setActive(False)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.focus_first()
    there = keyboard.stops()
    assert len(keyboard.steps_back(there)) <= 1
    assert keyboard.mouse_only(page, there) == []
    page.behind.contact_wanted.emit(who)
    assert window.person.contact_id() == who
    assert window.panes.pages.page() is None


def test_an_empty_desk_says_what_is_missing(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert [card.view.isVisible() for card in page.cards.values()] == [False] * 4
    assert all(card.says() for card in page.cards.values())
    page.focus_first()
    assert page.back_button.hasFocus()


@pytest.mark.usefixtures("year")
def test_the_sheet_is_saved_as_a_pdf(desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = opened(desk, qtbot)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    page.paper_button.click()
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF")
