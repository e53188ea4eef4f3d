# SPDX-License-Identifier: MIT
"""The palette in the window: commands, people, lists and preferences by keyboard alone."""

import json

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import people, preferences
from followup_desk.services.desk import Desk
from followup_desk.ui.palette.finds import Find
from followup_desk.ui.palette.palette import Palette
from followup_desk.ui.palette.sources import with_people
from followup_desk.ui.window import actions
from followup_desk.ui.window.main_window import MainWindow
from followup_desk.ui.window.preferences_dialog import PreferencesDialog
from tests.bad_places import held_by_another
from tests.builders import add, plan

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def palette(window: MainWindow) -> Palette:
    """The palette, opened by its keys."""
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_P, KEYS)
    opened = window.findChild(Palette)
    assert opened is not None
    assert opened.isVisible()
    return opened


def found(opened: Palette, typed: str) -> list[str]:
    """What it shows for these words."""
    opened.line.clear()
    opened.line.insert(typed)
    wait_for_people(opened)
    return [line.title for line in opened.list.shown()]


def wait_for_people(opened: Palette) -> None:
    while opened.is_looking():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def take(opened: Palette, typed: str) -> None:
    """At once, as who types fast does."""
    opened.line.setText(typed)
    QTest.keyClick(opened.line, Qt.Key.Key_Return)


@pytest.fixture
def people_there(desk: Desk, window: MainWindow) -> MainWindow:
    for name in ("Ana Ribeiro", "Mina Kovač", "佐藤 美咲"):
        add(desk, name)
    return window


def test_before_anything_is_typed_it_shows_every_command_with_its_key(window: MainWindow) -> None:
    opened = palette(window)
    shown = {line.title: line.chip for line in opened.list.shown()}
    entries = [entry for menu in actions.menus() for entry in menu.entries if entry and entry.name != "palette"]
    assert len(opened.list.shown()) == len(entries)
    assert shown["New contact"] == "Ctrl+Shift+N"
    assert opened.list.shown()[0].heading == "Desk"
    assert window.focusWidget() is opened.line


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("new c", "New contact"),
        ("dark", "Dark colours"),
        ("paus rem", "Pause reminders"),
        ("loose", "List: Loose ends"),
        ("quiet hours", "Preference: Quiet hours, in which nothing is announced, or off"),
        ("r2 days", "Preference: Days until the follow-up"),
        ("kovac", "Mina Kovač"),
        ("佐藤", "佐藤 美咲"),
        ("log ana", "Log what happened: Ana Ribeiro"),
        ("ana log", "Log what happened: Ana Ribeiro"),
        ("plan mina k", "Plan a follow-up: Mina Kovač"),
        ("trash mina", "Remove to the trash: Mina Kovač"),
    ],
)
def test_the_best_is_first(people_there: MainWindow, typed: str, first: str) -> None:
    assert found(palette(people_there), typed)[0] == first


def test_the_verb_may_stand_last_in_the_menu_as_german_has_it(people_there: MainWindow) -> None:
    shown = {"plan": QAction("Wiedervorlage &planen…"), "remove-contact": QAction("In den &Papierkorb legen\tEntf")}
    for typed, name in (("planen ana", "plan"), ("ana papier", "remove-contact"), ("wieder ana", "plan")):
        assert [find.key[1] for find in with_people(people_there.desk(), typed, shown)] == [name]
    assert with_people(people_there.desk(), "den ana", shown) == []


def test_people_are_looked_for_once_it_is_typed_and_commands_at_each_letter(over: QWidget) -> None:
    asked: list[tuple[str, bool]] = []

    def look(typed: str, with_people: bool) -> list[Find]:
        asked.append((typed, with_people))
        return []

    opened = Palette(look, over)
    opened.begin()
    QTest.keyClicks(opened.line, "ana")
    assert opened.is_looking()
    assert asked[1:] == [("a", False), ("an", False), ("ana", False)]
    wait_for_people(opened)
    assert asked[4:] == [("ana", True)]


def test_what_is_found_stands_under_no_heading(window: MainWindow) -> None:
    opened = palette(window)
    assert found(opened, "colours")
    assert {line.heading for line in opened.list.shown()} == {""}


def test_what_nobody_is_called_is_said(window: MainWindow) -> None:
    opened = palette(window)
    assert found(opened, "zzzzzz") == []
    QTest.keyClick(opened.line, Qt.Key.Key_Return)
    assert opened.isVisible()


def test_arrows_choose_while_the_line_keeps_the_focus(window: MainWindow) -> None:
    opened = palette(window)
    found(opened, "colours")
    before = opened.list.currentIndex().row()
    QTest.keyClick(opened.line, Qt.Key.Key_Down)
    assert opened.list.currentIndex().row() == before + 1
    assert window.focusWidget() is opened.line


def test_a_command_is_done_with_the_focus_back_where_it_was(people_there: MainWindow) -> None:
    people_there.contacts.focus_list()
    before = people_there.focusWidget()
    opened = palette(people_there)
    take(opened, "dark colours")
    assert opened.isHidden()
    assert preferences.get(people_there.desk(), "scheme") == "dark"
    assert people_there.focusWidget() is before
    take(palette(people_there), "light colours")


def test_escape_leaves_and_gives_the_focus_back(people_there: MainWindow) -> None:
    people_there.contacts.focus_list()
    before = people_there.focusWidget()
    opened = palette(people_there)
    QTest.keyClick(opened.line, Qt.Key.Key_Escape)
    assert opened.isHidden()
    assert people_there.focusWidget() is before


def test_a_person_is_brought_up(people_there: MainWindow) -> None:
    take(palette(people_there), "kovac")
    shown = people_there.person.contact_id()
    assert shown is not None
    assert people.name_of(people_there.desk(), shown) == "Mina Kovač"
    assert people_there.person.isAncestorOf(people_there.focusWidget())


def test_log_ana_opens_the_log_with_her(people_there: MainWindow) -> None:
    take(palette(people_there), "log ana")
    shown = people_there.person.contact_id()
    assert shown is not None
    assert people.name_of(people_there.desk(), shown) == "Ana Ribeiro"
    QTest.keyClicks(people_there.focusWidget(), "She called")
    assert people_there.focusWidget().toPlainText() == "She called"  # type: ignore[attr-defined]


def test_a_desk_that_cannot_be_written_keeps_no_command_from_being_done(people_there: MainWindow) -> None:
    desk = people_there.desk()
    desk.db.execute_sql("pragma busy_timeout = 60")
    with held_by_another(desk.file, "begin immediate"):
        take(palette(people_there), "list customers")
        assert people_there.contacts.list_name() == "customers"


def test_a_list_is_shown(people_there: MainWindow) -> None:
    take(palette(people_there), "list customers")
    assert people_there.contacts.list_name() == "customers"


def test_a_preference_opens_at_its_field(window: MainWindow, qtbot: QtBot) -> None:
    take(palette(window), "post takes abroad")
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.fields["r12_abroad_days"])


def test_what_cannot_be_done_now_stands_last_says_why_and_does_nothing(window: MainWindow) -> None:
    opened = palette(window)
    found(opened, "snooze")
    line = opened.list.shown()[-1]
    assert (line.title, line.below) == ("Snooze", "Choose a follow-up first")
    opened.list.choose(line.key)
    QTest.keyClick(opened.line, Qt.Key.Key_Return)
    assert opened.isVisible()


def test_what_was_used_last_stands_first(people_there: MainWindow) -> None:
    take(palette(people_there), "list customers")
    take(palette(people_there), "list resting")
    opened = palette(people_there)
    assert [(line.heading, line.title) for line in opened.list.shown()[:2]] == [
        ("Used last", "List: Resting"),
        ("Used last", "List: Customers"),
    ]
    assert found(opened, "list")[:2] == ["List: Resting", "List: Customers"]


def test_people_are_not_remembered(people_there: MainWindow) -> None:
    take(palette(people_there), "kovac")
    assert preferences.remembered(people_there.desk(), "palette") == ""


@pytest.mark.parametrize("kept", ["{", "5", '["x"]', '[["command", "gone"]]', "null"])
def test_what_was_kept_cannot_keep_it_from_opening(desk: Desk, window: MainWindow, kept: str) -> None:
    preferences.remember(desk, "palette", kept)
    assert palette(window).list.shown()[0].heading == "Desk"


def test_undo_says_what_it_takes_back(people_there: MainWindow) -> None:
    assert "Undo: Added 佐藤 美咲" in found(palette(people_there), "undo")


def test_it_closes_when_the_focus_goes_elsewhere(people_there: MainWindow, qtbot: QtBot) -> None:
    people_there.activateWindow()
    qtbot.waitUntil(people_there.isActiveWindow)
    opened = palette(people_there)
    people_there.top.search.begin()
    qtbot.waitUntil(opened.isHidden)


@pytest.mark.parametrize("size", [(1360, 860), (1024, 640), (760, 480)])
def test_it_stands_within_the_window(window: MainWindow, size: tuple[int, int]) -> None:
    opened = palette(window)
    window.resize(*size)
    assert window.rect().contains(opened.geometry())


def test_it_is_as_high_as_what_it_found(window: MainWindow) -> None:
    opened = palette(window)
    whole = opened.height()
    found(opened, "licences")
    assert opened.height() < whole
    assert not opened.list.verticalScrollBar().isVisible()


def test_a_name_that_reads_as_a_mark_is_shown_whole(desk: Desk, window: MainWindow) -> None:
    add(desk, "Brandt & Söhne <b>")
    assert "Brandt & Söhne <b>" in found(palette(window), "brandt")


def test_the_keys_of_a_card_are_shown_too(desk: Desk, window: MainWindow) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21")
    window.follow_ups.focus_list()
    found(opened := palette(window), "done")
    assert ("Done: log it", "D") in [(line.title, line.chip) for line in opened.list.shown()]


def test_it_is_remembered_as_keys_only(people_there: MainWindow) -> None:
    take(palette(people_there), "list customers")
    assert json.loads(preferences.remembered(people_there.desk(), "palette")) == [["list", "customers"]]
