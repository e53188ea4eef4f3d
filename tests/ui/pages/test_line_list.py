# SPDX-License-Identifier: MIT
"""The list of lines on a page: groups, keys, reading on, and what is chosen staying so."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import HEADING_ROLE, PAGE, Line, Read


def reading(lines: list[Line]) -> Read:
    return lambda offset, limit: lines[offset : offset + limit]


def made(qtbot: QtBot, lines: list[Line]) -> LineList:
    shown = LineList(reading(lines), "Promises", "Nothing is promised.")
    qtbot.addWidget(shown)
    QAbstractItemModelTester(shown.lines)
    shown.resize(400, 300)
    shown.refresh()
    shown.show()
    return shown


def heard(signal_of: LineList) -> list[object]:
    keys: list[object] = []
    note: Callable[[object], None] = keys.append
    signal_of.opened.connect(note)
    return keys


def test_a_group_has_its_heading_once(qtbot: QtBot) -> None:
    shown = made(
        qtbot, [Line(1, "Ana", heading="Open"), Line(2, "Ben", heading="Open"), Line(3, "Cleo", heading="Kept")]
    )
    rows = [shown.lines.index(row) for row in range(3)]
    assert [row.data(HEADING_ROLE) for row in rows] == ["Open", "", "Kept"]
    assert [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows] == ["Ana. Open", "Ben. Open", "Cleo. Kept"]


def test_enter_opens_what_the_arrows_chose(qtbot: QtBot) -> None:
    shown = made(qtbot, [Line(1, "Ana"), Line(2, "Ben", "Call him", "phone", "today", "now")])
    keys = heard(shown)
    shown.focus_list()
    QTest.keyClick(shown, Qt.Key.Key_Down)
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert keys == [2]


def test_a_double_click_opens_a_line(qtbot: QtBot) -> None:
    shown = made(qtbot, [Line(1, "Ana"), Line(2, "Ben")])
    keys = heard(shown)
    place = shown.visualRect(shown.lines.index(1)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert keys == [2]


def test_it_reads_on_as_one_goes_down(qtbot: QtBot) -> None:
    shown = made(qtbot, [Line(n, f"Person {n}") for n in range(PAGE + 20)])
    assert shown.lines.rowCount() == PAGE
    shown.scrollToBottom()
    shown.lines.fetchMore(shown.rootIndex())
    assert shown.lines.rowCount() == PAGE + 20


def test_what_was_chosen_stays_chosen_and_its_neighbour_takes_over(qtbot: QtBot) -> None:
    lines = [Line(1, "Ana"), Line(2, "Ben"), Line(3, "Cleo")]
    shown = made(qtbot, lines)
    shown.choose(2)
    lines.insert(0, Line(4, "Dai"))
    shown.refresh()
    assert shown.current_key() == 2
    lines.remove(Line(2, "Ben"))
    shown.refresh()
    assert shown.current_key() == 3


def test_what_comes_and_goes_leaves_the_scroll_and_what_is_read_where_they_are(qtbot: QtBot) -> None:
    lines = [Line(n, f"Person {n}", heading="All") for n in range(PAGE + 20)]
    shown = made(qtbot, lines)
    shown.lines.fetchMore(shown.rootIndex())
    shown.choose(PAGE)
    at = shown.verticalScrollBar().value()
    chosen: list[object] = []
    shown.chosen.connect(chosen.append)
    lines[PAGE + 5] = replace(lines[PAGE + 5], title="Somebody else")
    lines.insert(PAGE + 10, Line("new", "Dai", heading="All"))
    del lines[PAGE + 12]
    shown.refresh()
    assert (shown.verticalScrollBar().value(), shown.current_key()) == (at, PAGE)
    assert shown.shown() == lines
    assert chosen == []
    lines.clear()
    shown.refresh()
    assert chosen == [None]


def test_a_heading_goes_over_to_who_is_first_now(qtbot: QtBot) -> None:
    lines = [Line(1, "Ana", heading="Open"), Line(2, "Ben", heading="Open")]
    shown = made(qtbot, lines)
    tops = [shown.visualRect(shown.lines.index(row)).height() for row in range(2)]
    del lines[0]
    shown.refresh()
    assert shown.lines.index(0).data(HEADING_ROLE) == "Open"
    shown.executeDelayedItemsLayout()
    assert shown.visualRect(shown.lines.index(0)).height() == tops[0] > tops[1]


def test_it_reads_on_to_a_line_that_is_wanted(qtbot: QtBot) -> None:
    shown = made(qtbot, [Line(n, f"Person {n}") for n in range(3 * PAGE)])
    shown.go_to(2 * PAGE + 1)
    assert shown.current_key() == 2 * PAGE + 1
    shown.go_to("nobody")
    assert shown.current_key() == 2 * PAGE + 1
    assert shown.lines.rowCount() == 3 * PAGE


def test_other_lines_begin_at_the_top(qtbot: QtBot) -> None:
    lines = [Line(n, f"Person {n}") for n in range(PAGE + 20)]
    shown = made(qtbot, lines)
    shown.lines.fetchMore(shown.rootIndex())
    shown.choose(PAGE + 5)
    lines.reverse()
    shown.begin_anew("Nothing was kept.")
    assert shown.lines.rowCount() == PAGE
    assert shown.current_key() == PAGE + 19
    assert shown.verticalScrollBar().value() == 0
