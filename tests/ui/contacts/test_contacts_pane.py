# SPDX-License-Identifier: MIT
"""The contacts pane: lists and search, choosing, keys, and how it follows the desk."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Occasion
from followup_desk.domain.words import OccasionKind, Stage
from followup_desk.services import people
from followup_desk.services.acts import contacts, follow_ups, plan_ahead, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.contacts_model import PAGE, RowRole
from followup_desk.ui.contacts.contacts_pane import ContactsPane
from followup_desk.ui.contacts.note_hits import NoteHits
from tests.builders import StandingClock, add, logged, person, plan


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> ContactsPane:
    """A pane on the desk, told of its changes as in the window."""
    made = ContactsPane(desk)
    qtbot.addWidget(made)
    desk.add_listener(made.on_change)
    made.resize(312, 700)
    made.show_list("all")
    made.show()
    return made


def lines(pane: ContactsPane) -> list[str]:
    """One line a row, who is chosen with an arrow."""
    model = pane.view().model()
    rows = [model.index(row, 0).data(RowRole) for row in range(model.rowCount())]
    return [("> " if row.id == pane.current_id() else "") + row.display for row in rows]


def press(pane: ContactsPane, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(pane.view(), key)


def three(desk: Desk) -> list[int]:
    """Ana today, Ben on Monday, Cleo without a follow-up."""
    ana, ben, cleo = (add(desk, name) for name in ("Ana", "Ben", "Cleo"))
    plan(desk, ana, "2026-11-21T10:00")
    plan(desk, ben, "2026-11-23")
    return [ana, ben, cleo]


def labels(pane: ContactsPane) -> list[str]:
    """All that is written beside the rows and can be seen."""
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible() and label.text()]


def tab(pane: ContactsPane, words: str) -> QPushButton:
    return next(button for button in pane.findChildren(QPushButton) if button.text().startswith(words))


def test_all_stand_by_next_due(desk: Desk, pane: ContactsPane) -> None:
    three(desk)
    assert lines(pane) == ["Ana", "Ben", "Cleo"]
    assert "by next due" in labels(pane)


def test_a_tab_shows_its_list(desk: Desk, pane: ContactsPane) -> None:
    ids = three(desk)
    contacts.set_stage(desk, ids[2], Stage.CUSTOMER)
    tab(pane, "Due").click()
    due = lines(pane)
    tab(pane, "Customers").click()
    assert (due, lines(pane)) == (["Ana"], ["Cleo"])
    assert tab(pane, "Customers").isChecked()
    assert pane.list_name() == "customers"


def test_tabs_and_head_say_how_many(desk: Desk, pane: ContactsPane, qtbot: QtBot) -> None:
    three(desk)
    pane.count()
    pane.count()
    qtbot.waitUntil(lambda: tab(pane, "Due").text() == "Due 1")
    assert "3" in labels(pane)


def test_a_list_under_more_is_named_on_the_button(desk: Desk, pane: ContactsPane) -> None:
    three(desk)
    pane.show_list("prospects")
    assert tab(pane, "Prospects").isChecked()
    pane.show_list("all")
    assert tab(pane, "More").isChecked() is False


def test_stepping_through_the_list_chooses(desk: Desk, pane: ContactsPane, qtbot: QtBot) -> None:
    ids = three(desk)
    chosen: list[object] = []
    pane.contact_chosen.connect(chosen.append)
    pane.focus_list()
    press(pane, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Home)
    assert chosen == [ids[1], ids[2], ids[0]]
    assert lines(pane) == ["> Ana", "Ben", "Cleo"]


def test_choosing_from_outside_is_silent(desk: Desk, pane: ContactsPane) -> None:
    ids = three(desk)
    chosen: list[object] = []
    pane.contact_chosen.connect(chosen.append)
    pane.choose(ids[1])
    assert (lines(pane), chosen) == (["Ana", "> Ben", "Cleo"], [])


def test_who_is_not_in_the_list_is_not_chosen_until_they_are(desk: Desk, pane: ContactsPane) -> None:
    ids = three(desk)
    pane.show_list("due")
    pane.choose(ids[2])
    before = lines(pane)
    plan(desk, ids[2], "2026-11-21")
    assert (before, lines(pane)) == (["Ana"], ["Ana", "> Cleo"])


def test_enter_opens_and_letters_search(desk: Desk, pane: ContactsPane, qtbot: QtBot) -> None:
    ids = three(desk)
    pane.choose(ids[0])
    with qtbot.waitSignal(pane.contact_opened) as opened:
        press(pane, Qt.Key.Key_Return)
    with qtbot.waitSignal(pane.search_typed) as typed:
        QTest.keyClicks(pane.view(), "b")
    assert (opened.args, typed.args) == ([ids[0]], ["b"])


def test_the_choice_stays_with_the_person_when_the_order_changes(desk: Desk, pane: ContactsPane) -> None:
    ids = three(desk)
    pane.choose(ids[1])
    plan(desk, ids[2], "2026-11-21")
    assert lines(pane) == ["Ana", "Cleo", "> Ben"]


def test_who_leaves_the_list_is_chosen_again_after_undo(desk: Desk, pane: ContactsPane) -> None:
    add(desk, "Zoe")
    ana, _ben, _cleo = three(desk)
    pane.show_list("due")
    pane.choose(ana)
    contacts.remove_contacts(desk, [ana])
    gone = lines(pane)
    undoing.undo(desk)
    assert (gone, lines(pane)) == ([], ["> Ana"])


def test_a_change_of_name_is_seen(desk: Desk, pane: ContactsPane) -> None:
    ids = three(desk)
    contacts.edit_contact(desk, people.person(desk, ids[0]), person("Anna"))
    assert lines(pane) == ["Anna", "Ben", "Cleo"]


def test_who_is_found_appears_as_one_types(desk: Desk, pane: ContactsPane) -> None:
    for name in ("Mina Kovač", "Ana Kovalenko", "佐藤 美咲"):
        add(desk, name)
    seen = []
    for text in ("k", "kov", "kovac", "佐藤", ""):
        pane.set_search(text)
        seen.append(sorted(lines(pane)))
    both = ["Ana Kovalenko", "Mina Kovač"]
    assert seen == [both, both, ["Mina Kovač"], ["佐藤 美咲"], sorted([*both, "佐藤 美咲"])]


def test_search_says_how_many_and_a_tab_ends_it(desk: Desk, pane: ContactsPane, qtbot: QtBot) -> None:
    three(desk)
    pane.set_search("ben")
    assert "1 found" in labels(pane)
    with qtbot.waitSignal(pane.list_shown):
        tab(pane, "All").click()
    assert lines(pane) == ["Ana", "Ben", "Cleo"]


def test_nobody_found_says_so_and_as_plain_text(desk: Desk, pane: ContactsPane) -> None:
    three(desk)
    pane.set_search("<b>zzz</b>")
    said = next(label for label in pane.findChildren(QLabel) if "zzz" in label.text())
    assert said.isVisible()
    assert said.text() == "Nobody is found for “<b>zzz</b>”."
    assert said.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize(("name", "words"), [("due", "Nobody is due."), ("quiet", "Nobody is going quiet"),
                                             ("former", "Nobody is in this list.")])  # fmt: skip
def test_an_empty_list_is_honest(pane: ContactsPane, name: str, words: str) -> None:
    pane.show_list(name)
    assert any(label.startswith(words) for label in labels(pane))


def test_notes_that_match_stand_in_a_group_of_their_own(desk: Desk, pane: ContactsPane, qtbot: QtBot) -> None:
    ids = three(desk)
    logged(desk, ids[1], notes="Wants recycled yarn,\nforty tonnes <b>a</b> year")
    pane.set_search("yarn")
    qtbot.waitUntil(lambda: bool(pane.findChildren(NoteHits)))
    hits = pane.findChildren(NoteHits)[0]
    assert lines(pane) == []
    assert [(line.name, line.day, line.text) for line in hits.lines()] == [
        ("Ben", "Sat 21 Nov", "Wants recycled yarn, forty tonnes <b>a</b> year")
    ]
    with qtbot.waitSignal(pane.contact_chosen) as chosen:
        hits.list_view().clicked.emit(hits.list_view().model().index(0, 0))
    assert chosen.args == [ids[1]]
    pane.set_search("")
    qtbot.waitUntil(hits.isHidden)


def fill(desk: Desk, count: int, name: Callable[[int], str]) -> list[int]:
    return [add(desk, name(number)) for number in range(count)]


def test_a_long_list_shows_its_first_page_at_once_and_the_rest_later(desk: Desk, qtbot: QtBot) -> None:
    ids = fill(desk, PAGE + 30, lambda number: f"Person {number:03}")
    pane = ContactsPane(desk)
    qtbot.addWidget(pane)
    pane.show_list("all")
    first = pane.view().model().rowCount()
    pane.choose(ids[-1])
    qtbot.waitUntil(lambda: pane.view().model().rowCount() == PAGE + 30)
    assert first == PAGE
    assert pane.current_id() == ids[-1]


def test_the_keyboard_stays_where_it_was_when_the_chosen_one_leaves(desk: Desk, pane: ContactsPane) -> None:
    fill(desk, 5, lambda number: f"Person {number}")
    second = add(desk, "Removed")
    pane.choose(second)
    row = pane.view().currentIndex().row()
    contacts.remove_contacts(desk, [second])
    assert pane.view().currentIndex().row() == min(row, 4)
    assert pane.current_id() is None


def test_at_midnight_who_is_due_changes(desk: Desk, clock: StandingClock, pane: ContactsPane) -> None:
    three(desk)
    pane.show_list("due")
    before = lines(pane)
    clock.set("2026-11-23T00:01")
    pane.on_minute()
    assert (before, lines(pane)) == (["Ana"], ["Ana", "Ben"])


def test_who_was_snoozed_comes_back_at_that_minute(desk: Desk, clock: StandingClock, pane: ContactsPane) -> None:
    """The notice came, and the list beside it said that nobody was due."""
    pane.show_list("due")
    snoozed = plan(desk, add(desk, "Dora"), "2026-11-21")
    pane.on_minute()
    follow_ups.snooze(desk, snoozed, clock.moment.replace(hour=11, minute=0))
    pane.on_minute()
    before = lines(pane)
    clock.set("2026-11-21T11:00")
    pane.on_minute()
    assert (before, lines(pane)) == ([], ["Dora"])


def test_a_follow_up_done_takes_its_person_from_the_list(desk: Desk, pane: ContactsPane) -> None:
    pane.show_list("due")
    done = plan(desk, add(desk, "Dora"), "2026-11-21")
    before = lines(pane)
    follow_ups.done(desk, done)
    assert (before, lines(pane)) == (["Dora"], [])


def test_any_name_can_be_seen(desk: Desk, pane: ContactsPane) -> None:
    for name in ("", "محمد بن سلمان", "佐藤 美咲", "👩🏽‍🚀", "x" * 500, "<img src=x>"):
        add(desk, name)
    pane.show_list("all")
    assert not pane.grab().isNull()
    assert len(lines(pane)) == 6


def test_a_screen_reader_toggles_a_tab_without_a_click(desk: Desk, pane: ContactsPane) -> None:
    three(desk)
    tab(pane, "Loose ends").toggle()
    assert pane.list_name() == "loose-ends"


def test_who_was_missed_says_which_occasion(desk: Desk, pane: ContactsPane, clock: StandingClock) -> None:
    birthday = Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 12, 3))
    add(desk, "Ana", occasions=(birthday,))
    clock.set("2026-12-20T09:00")
    plan_ahead.run(desk)
    model = pane.view().model()
    spoken = [model.index(0, 0).data()]
    pane.show_list("missed")
    spoken.append(model.index(0, 0).data())
    assert spoken == ["Ana", "Ana, missed: birthday, Thursday 3 December 2026"]
