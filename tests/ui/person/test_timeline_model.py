# SPDX-License-Identifier: MIT
"""The timeline as a model: pages as one scrolls, months, and only the difference after a change."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from followup_desk.services.acts import log, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.person.timeline_model import MONTH_ROLE, PAGE, TimelineModel
from tests.builders import SATURDAY, add, logged


@pytest.fixture
def model(qtbot: QtBot, desk: Desk) -> TimelineModel:
    made = TimelineModel(desk)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    tester.setUseFetchMore(False)  # it would fetch from within its own check of what was fetched
    return made


def notes(model: TimelineModel) -> list[str]:
    """One line an entry, the month before the first of each."""
    lines = []
    for row in range(model.rowCount()):
        index = model.index(row)
        entry = model.entry(index)
        month = index.data(MONTH_ROLE)
        lines.append((f"[{month}] " if month else "") + (entry.notes if entry else "?"))
    return lines


def note(desk: Desk, contact: int, text: str, days_ago: float = 0) -> int:
    at = SATURDAY - timedelta(days=days_ago)
    return logged(desk, contact, "note", notes=text, at=at).interaction_id


def test_newest_first_under_its_month(model: TimelineModel, desk: Desk) -> None:
    ana = add(desk)
    note(desk, ana, "october", 40)
    note(desk, ana, "older", 12)
    note(desk, ana, "newer", 1)
    model.show_contact(ana)
    assert notes(model) == ["[November 2026] newer", "older", "[October 2026] october"]


def test_nobody_has_no_entries(model: TimelineModel, desk: Desk) -> None:
    ana = add(desk)
    note(desk, ana, "x")
    model.show_contact(ana)
    model.show_contact(None)
    assert model.rowCount() == 0


def test_older_pages_come_when_asked_for(model: TimelineModel, desk: Desk) -> None:
    ana = add(desk)
    for number in range(2 * PAGE + 20):
        note(desk, ana, str(number), number)
    model.show_contact(ana)
    top = QModelIndex()
    assert (model.rowCount(), model.canFetchMore(top)) == (PAGE, True)
    model.fetchMore(top)
    model.fetchMore(top)
    assert (model.rowCount(), model.canFetchMore(top)) == (2 * PAGE + 20, False)
    entries = [model.entry(model.index(row)) for row in range(model.rowCount())]
    assert [entry.notes for entry in entries if entry] == [str(n) for n in range(2 * PAGE + 20)]


def test_entries_of_one_moment_are_neither_lost_nor_doubled(model: TimelineModel, desk: Desk) -> None:
    ana = add(desk)
    for number in range(PAGE + 5):
        note(desk, ana, str(number))
    model.show_contact(ana)
    model.fetchMore(QModelIndex())
    assert sorted(int(line.split()[-1]) for line in notes(model)) == list(range(PAGE + 5))


def test_a_new_entry_keeps_what_is_chosen(model: TimelineModel, desk: Desk) -> None:
    ana = add(desk)
    note(desk, ana, "old", 5)
    model.show_contact(ana)
    chosen = QPersistentModelIndex(model.index(0))
    note(desk, ana, "new")
    model.refresh()
    assert notes(model) == ["[November 2026] new", "old"]
    assert chosen.row() == 1


def test_what_is_taken_back_goes(model: TimelineModel, desk: Desk) -> None:
    ana = add(desk)
    for text in ("a", "b", "c"):
        note(desk, ana, text)
    model.show_contact(ana)
    undoing.undo(desk)
    model.refresh()
    assert notes(model) == ["[November 2026] b", "a"]


def test_an_edited_entry_changes_in_place(model: TimelineModel, desk: Desk, qtbot: QtBot) -> None:
    ana = add(desk)
    entry = note(desk, ana, "before")
    model.show_contact(ana)
    log.edit_interaction(desk, entry, notes="after")
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.rowsRemoved):
        model.refresh()
    assert notes(model) == ["[November 2026] after"]


def test_an_entry_moved_in_time_finds_its_place(model: TimelineModel, desk: Desk) -> None:
    ana = add(desk)
    moved = note(desk, ana, "moved")
    note(desk, ana, "middle", 3)
    note(desk, ana, "old", 6)
    model.show_contact(ana)
    log.edit_interaction(desk, moved, at=datetime(2026, 10, 2, 9, tzinfo=SATURDAY.tzinfo))
    model.refresh()
    assert notes(model) == ["[November 2026] middle", "old", "[October 2026] moved"]


def test_a_change_keeps_all_the_pages_that_were_read(model: TimelineModel, desk: Desk) -> None:
    ana = add(desk)
    for number in range(2 * PAGE):
        note(desk, ana, str(number), number + 1)
    model.show_contact(ana)
    model.fetchMore(QModelIndex())
    note(desk, ana, "new")
    model.refresh()
    assert model.rowCount() == 2 * PAGE
    model.fetchMore(QModelIndex())
    assert notes(model)[-1].endswith(str(2 * PAGE - 1))


def test_all_present_have_it(model: TimelineModel, desk: Desk) -> None:
    ana, rui = add(desk), add(desk, "Rui Lopes")
    logged(desk, ana, "meeting", "next-step", with_ids=(rui,))
    model.show_contact(rui)
    assert model.index(0).data() == "Meeting with Ana Ribeiro"
    model.show_contact(ana)
    assert model.index(0).data() == "Meeting with Rui Lopes"


def test_an_entry_is_read_out_whole(model: TimelineModel, desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "call", "pushed-off", notes="Budget\nmoved", minutes=6, gave="Guide")
    model.show_contact(ana)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Call, Saturday 21 November 2026, 09:41, put off, gave: Guide. Budget moved"
