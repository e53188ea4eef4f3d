# SPDX-License-Identifier: MIT
"""The timeline as a list: keys, clicks, heights, and what stays in place."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.ui.person.timeline_view import TimelineView
from tests.builders import SATURDAY, add, logged


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> TimelineView:
    made = TimelineView(desk)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def note(desk: Desk, contact: int, text: str = "note", days_ago: float = 0) -> int:
    at = SATURDAY - timedelta(days=days_ago)
    return logged(desk, contact, "note", notes=text, at=at).interaction_id


def click(view: TimelineView, spot: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)


def height(view: TimelineView, row: int) -> int:
    index = view.timeline.index(row)
    return view.itemDelegate().sizeHint(QStyleOptionViewItem(), index).height()


def test_enter_opens_the_entry_that_is_chosen(qtbot: QtBot, view: TimelineView, desk: Desk) -> None:
    ana = add(desk)
    note(desk, ana, "older", 2)
    note(desk, ana, "newer")
    view.show_contact(ana)
    view.focus_list()
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.edit_requested) as said:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert said.args is not None
    assert said.args[0].notes == "older"


def test_copying_an_entry_copies_its_notes(qtbot: QtBot, view: TimelineView, desk: Desk) -> None:
    ana = add(desk)
    note(desk, ana, "the notes")
    view.show_contact(ana)
    view.focus_list()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "the notes"


def test_the_first_of_a_month_is_higher_by_its_heading(view: TimelineView, desk: Desk) -> None:
    ana = add(desk)
    note(desk, ana, "same", 1)
    note(desk, ana, "same", 2)
    view.show_contact(ana)
    assert height(view, 0) > height(view, 1)


def test_a_narrow_list_breaks_the_notes_again(view: TimelineView, desk: Desk) -> None:
    ana = add(desk)
    note(desk, ana, "some words " * 20)
    view.show_contact(ana)
    wide = height(view, 0)
    view.resize(300, 400)
    assert height(view, 0) > wide


@pytest.mark.parametrize("text", ["word " * 200_000, "x" * 1_000_000, "line\n" * 200_000])
def test_a_megabyte_is_capped_and_the_rest_offered(qtbot: QtBot, view: TimelineView, desk: Desk, text: str) -> None:
    ana = add(desk)
    note(desk, ana, text)
    view.show_contact(ana)
    assert height(view, 0) < 400
    assert not view.grab().isNull()
    rect = view.visualRect(view.timeline.index(0))
    with qtbot.waitSignal(view.edit_requested):
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(100, rect.bottom() - 15)
        )


def test_a_click_elsewhere_opens_nothing(qtbot: QtBot, view: TimelineView, desk: Desk) -> None:
    ana = add(desk)
    note(desk, ana, "x" * 5000)
    view.show_contact(ana)
    rect = view.visualRect(view.timeline.index(0))
    with qtbot.assertNotEmitted(view.edit_requested):
        click(view, rect.center())


def test_what_is_looked_at_stays_when_something_is_logged(view: TimelineView, desk: Desk) -> None:
    ana = add(desk)
    for number in range(40):
        note(desk, ana, str(number), number + 1)
    view.show_contact(ana)
    view.grab()
    view.scrollTo(view.timeline.index(20), view.ScrollHint.PositionAtTop)
    bar = view.verticalScrollBar()
    bar.setValue(bar.value() + 7)
    view.setCurrentIndex(view.timeline.index(21))
    before = view.visualRect(view.timeline.index(20)).top()
    note(desk, ana, "new")
    view.refresh()
    assert view.visualRect(view.timeline.index(21)).top() == before
    entry = view.current_entry()
    assert entry is not None
    assert entry.notes == "21"


def test_at_the_top_the_new_entry_is_seen(view: TimelineView, desk: Desk) -> None:
    ana = add(desk)
    for number in range(40):
        note(desk, ana, str(number), number + 1)
    view.show_contact(ana)
    view.grab()
    note(desk, ana, "new")
    view.refresh()
    view.grab()
    assert view.verticalScrollBar().value() == 0
    assert view.visualRect(view.timeline.index(0)).top() == 0


def test_scrolling_down_fetches_older_ones(qtbot: QtBot, view: TimelineView, desk: Desk) -> None:
    ana = add(desk)
    for number in range(120):
        note(desk, ana, str(number), number)
    view.show_contact(ana)
    view.grab()
    view.scrollToBottom()
    qtbot.waitUntil(lambda: view.timeline.rowCount() == 100)


def test_an_empty_timeline_says_so(view: TimelineView, desk: Desk) -> None:
    ana = add(desk)
    view.show_contact(ana)
    assert not view.grab().isNull()
    view.focus_list()
    assert view.current_entry() is None


@pytest.mark.parametrize("text", ["تحدثنا عن العرض", "見積書を送りました", "<b>alert(1)</b>", "🦊\u202e"])
def test_any_script_is_painted(view: TimelineView, desk: Desk, text: str) -> None:
    ana = add(desk)
    logged(desk, ana, "call", "pushed-off", notes=text, gave=text, minutes=6)
    view.show_contact(ana)
    assert not view.grab().isNull()
