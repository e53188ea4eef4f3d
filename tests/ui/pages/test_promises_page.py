# SPDX-License-Identifier: MIT
"""The page of promises: what stands there, the table by month, and the way to the person."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Kind, PromiseState
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.lines_model import HEADING_ROLE, PAGE
from followup_desk.ui.pages.promises_page import PromisesPage
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import StandingClock, add, day, plan


def opened(desk: Desk, qtbot: QtBot) -> PromisesPage:
    page = PromisesPage(desk)
    qtbot.addWidget(page)
    page.resize(640, 700)
    page.refresh()
    page.show()
    return page


def promise(desk: Desk, name: str, due: str, channel: str = "call", why: str = "") -> int:
    return plan(desk, add(desk, name), due, channel, promised=True, why=why)


def lines(page: PromisesPage) -> list[str]:
    """One line each: who, what is below, and the chip; the heading before the first of its month."""
    found = []
    for row, line in enumerate(page.list.shown()):
        if heading := page.list.lines.index(row).data(HEADING_ROLE):
            found.append(heading)
        found.append(f"{line.title} | {line.below} | {line.chip}")
    return found


def press(page: PromisesPage, state: PromiseState) -> None:
    page.tabs.set_state(state)
    page.tabs.chosen.emit(state)


@pytest.fixture
def some(desk: Desk, clock: StandingClock) -> None:
    """Four that ended, each another way, and three that are open, one of them late."""
    ids = [promise(desk, name, "2026-11-23", why="Send the samples") for name in ("Ana", "Ben", "Cleo", "Dai", "Edo")]
    clock.set("2026-11-23T10:00")
    follow_ups.done(desk, ids[0])
    follow_ups.drop(desk, ids[2], "gone")
    follow_ups.done(desk, ids[4], Kind.EMAIL)
    clock.set("2026-11-25T10:00")
    follow_ups.done(desk, ids[1])
    promise(desk, "Fee", "2026-11-27T16:00", "meeting")
    promise(desk, "Gil", "2027-01-12", "email", "Ask about March")


@pytest.mark.usefixtures("some")
def test_the_open_ones_by_month_first_due_first(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert page.tabs.texts() == ["Open 3", "Kept 1", "Late 1", "Broken 1", "Another way 1"]
    assert lines(page) == [
        "November 2026 · 2",
        "Dai | for Mon 23 Nov · Send the samples | 2 days late",
        "Fee | for Fri 27 Nov, 16:00 · Meeting | Fri 16:00",
        "January 2027 · 1",
        "Gil | for Tue 12 Jan 2027 · Ask about March | 12 Jan 2027",
    ]


@pytest.mark.usefixtures("some")
@pytest.mark.parametrize(
    ("state", "line"),
    [
        (PromiseState.KEPT, "Ana | for Mon 23 Nov · Send the samples | kept"),
        (PromiseState.LATE, "Ben | for Mon 23 Nov, done Wed 25 Nov · Send the samples | kept late"),
        (PromiseState.BROKEN, "Cleo | for Mon 23 Nov, dropped Mon 23 Nov · Send the samples | broken"),
        (PromiseState.OTHER_CHANNEL, "Edo | for Mon 23 Nov, done Mon 23 Nov · Send the samples | another way"),
    ],
)
def test_each_tab_says_how_they_ended(desk: Desk, qtbot: QtBot, state: PromiseState, line: str) -> None:
    page = opened(desk, qtbot)
    press(page, state)
    assert lines(page) == ["November 2026 · 1", line]


@pytest.mark.usefixtures("some")
def test_the_line_below_the_title_says_how_many_were_kept(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert page.below() == ("Kept 25% of the 4 that ended in 30 days, 25% of 4 in 90 days. 3 are open, 1 of them late.")


@pytest.mark.usefixtures("some")
def test_the_table_counts_by_month_and_folds_what_is_to_come(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    QAbstractItemModelTester(page.months.model)
    assert page.months.shown() == ["Later 1 0 0 0 0", "November 2026 2 1 1 1 1"]
    cell = page.months.model.index(1, 2)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "November 2026, Kept 1"


@pytest.mark.usefixtures("some")
def test_a_number_of_the_table_brings_up_what_it_counts(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    page.months.view.activated.emit(page.months.model.index(0, 1))
    assert page.list.shown()[page.list.currentIndex().row()].title == "Gil"
    page.months.view.activated.emit(page.months.model.index(1, 3))
    assert page.tabs.state() is PromiseState.LATE
    assert page.list.shown()[page.list.currentIndex().row()].title == "Ben"


def test_a_number_reads_on_to_its_month_and_takes_the_keyboard_there(desk: Desk, qtbot: QtBot) -> None:
    ana = add(desk, "Ana")
    for _ in range(2 * PAGE):
        plan(desk, ana, "2026-11-25", promised=True)
    promise(desk, "Gil", "2027-01-12")
    page = opened(desk, qtbot)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.months.view.setFocus()
    page.months.view.activated.emit(page.months.model.index(0, 1))
    assert page.list.shown()[page.list.currentIndex().row()].title == "Gil"
    assert page.list.hasFocus()


def test_a_promise_moved_without_a_word_says_both_days(desk: Desk, qtbot: QtBot) -> None:
    follow_ups.move(desk, promise(desk, "Ana", "2026-11-25"), day("2026-12-15"), told=False)
    page = opened(desk, qtbot)
    press(page, PromiseState.BROKEN)
    assert lines(page) == [
        "November 2026 · 1",
        "Ana | for Wed 25 Nov, moved to Tue 15 Dec, and they were not told · Call | broken",
    ]


def test_nothing_promised_says_so(desk: Desk, qtbot: QtBot) -> None:
    page = opened(desk, qtbot)
    assert (page.below(), page.tabs.texts()) == ("", ["Open", "Kept", "Late", "Broken"])
    assert not page.months.isVisible()


def test_it_follows_the_desk_and_reads_by_pages(desk: Desk, qtbot: QtBot) -> None:
    ana = add(desk, "Ana")
    for _ in range(PAGE + 1):
        plan(desk, ana, "2026-12-01", promised=True)
    page = opened(desk, qtbot)
    assert page.list.lines.rowCount() == PAGE
    page.list.lines.fetchMore(page.list.rootIndex())
    assert page.list.lines.rowCount() == PAGE + 1
    assert page.tabs.texts()[0] == "Open 101"
    press(page, PromiseState.KEPT)
    assert lines(page) == []


def test_ctrl_4_opens_it_and_enter_shows_the_person(window: MainWindow, desk: Desk) -> None:
    promise(desk, "Ana", "2026-11-25")
    ben = add(desk, "Ben")
    plan(desk, ben, "2026-11-24", promised=True)
    window.menus.actions["promises"].trigger()
    page = window.panes.pages.page()
    assert isinstance(page, PromisesPage)
    assert window.menus.actions["promises"].shortcut().toString() == "Ctrl+4"
    assert [line.title for line in page.list.shown()] == ["Ben", "Ana"]
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert window.person.contact_id() == ben
    assert window.panes.pages.page() is None


def test_a_promise_kept_meanwhile_leaves_the_open_ones(window: MainWindow, desk: Desk) -> None:
    first = promise(desk, "Ana", "2026-11-25")
    promise(desk, "Ben", "2026-11-26")
    window.menus.actions["promises"].trigger()
    page = window.panes.pages.page()
    assert isinstance(page, PromisesPage)
    follow_ups.done(desk, first)
    assert [line.title for line in page.list.shown()] == ["Ben"]
    assert page.tabs.texts()[:2] == ["Open 1", "Kept 1"]
