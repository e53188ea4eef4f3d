# SPDX-License-Identifier: MIT
"""Facts edited where they are shown: opened, saved by going elsewhere, given up, refused."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Occasion
from followup_desk.domain.words import OccasionKind
from followup_desk.services import history, people
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.person.facts_fields import NeedsFields, RememberFields
from followup_desk.ui.person.facts_panel import FactsPanel
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, logged

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ana(desk: Desk, window: MainWindow, qtbot: QtBot) -> int:
    """She is shown, and the window has the keyboard."""
    made = add(
        desk,
        facts=(
            Fact("hobby", "sails", date(2026, 3, 2)),
            Fact("need", "yarn", date(2026, 3, 2), tags=("yarn",)),
            Fact("need", "speed", date(2026, 11, 1)),
        ),
    )
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go.show_contact(made)
    return made


def panel(window: MainWindow) -> FactsPanel:
    assert window.person.facts_panel is not None
    return window.person.facts_panel


def needs(window: MainWindow) -> NeedsFields:
    fields = panel(window).fields
    assert isinstance(fields, NeedsFields)
    return fields


def remember(window: MainWindow) -> RememberFields:
    fields = panel(window).fields
    assert isinstance(fields, RememberFields)
    return fields


def now(desk: Desk, contact_id: int) -> Contact:
    return people.with_fact_tags(desk, people.person(desk, contact_id))


def facts(desk: Desk, contact_id: int) -> list[str]:
    return [f"{f.kind}: {f.text}" + "".join(f" #{t}" for t in f.tags or ()) for f in now(desk, contact_id).facts]


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def is_inside(window: MainWindow) -> bool:
    """Has the panel the keyboard?"""
    focused = QApplication.focusWidget()
    return focused is not None and panel(window).isAncestorOf(focused)


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Space])
def test_a_card_opens_it_by_key_and_enter_saves_one_act(window: MainWindow, desk: Desk, ana: int, key: Qt.Key) -> None:
    window.person.facts.needs.setFocus()
    press(key)
    assert QApplication.focusWidget() is needs(window).needs.rows()[0].text
    write(" at 40 t")
    press(KEY.Key_Tab)
    write("yarn, recycled")
    press(KEY.Key_Return)
    assert not panel(window).is_open()
    assert facts(desk, ana) == ["hobby: sails", "need: yarn at 40 t #recycled #yarn", "need: speed"]
    assert window.person.facts.needs.text() == "yarn at 40 t; speed"
    assert QApplication.focusWidget() is window.person.facts.needs
    undoing.undo(desk)
    assert facts(desk, ana) == ["hobby: sails", "need: yarn #yarn", "need: speed"]


def test_the_mouse_opens_it_and_the_menu_too(window: MainWindow, ana: int) -> None:
    QTest.mouseClick(window.person.facts.remember, Qt.MouseButton.LeftButton)
    assert remember(window).remember.rows()[0].text.text() == "sails"
    window.menus.actions["needs"].trigger()
    assert needs(window).needs.rows()[0].text.text() == "yarn"
    press(KEY.Key_Escape)
    window.menus.actions["remember"].trigger()
    assert remember(window).isVisible()


def test_esc_gives_up_and_brings_the_focus_back(window: MainWindow, desk: Desk, ana: int) -> None:
    window.contacts.focus_list()
    before = QApplication.focusWidget()
    window.menus.actions["needs"].trigger()
    write("!")
    press(KEY.Key_Escape)
    assert not panel(window).is_open()
    assert facts(desk, ana)[1] == "need: yarn #yarn"
    assert QApplication.focusWidget() is before


def test_going_elsewhere_saves_what_was_typed(window: MainWindow, desk: Desk, ana: int, qtbot: QtBot) -> None:
    window.go.edit_facts("needs")
    write("!")
    window.person.timeline.setFocus()
    assert not panel(window).is_open()
    qtbot.waitUntil(lambda: facts(desk, ana)[1] == "need: yarn! #yarn")


def test_a_press_beside_it_saves_too(window: MainWindow, desk: Desk, ana: int, qtbot: QtBot) -> None:
    window.go.edit_facts("needs")
    write("!")
    QTest.mouseClick(window.person, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    qtbot.waitUntil(lambda: facts(desk, ana)[1] == "need: yarn! #yarn")


def test_somebody_else_is_shown_and_it_is_saved_where_it_belongs(
    window: MainWindow, desk: Desk, ana: int, qtbot: QtBot
) -> None:
    ben = add(desk, "Ben Osei")
    window.go.edit_facts("needs")
    write("!")
    window.go.show_contact(ben)
    assert not panel(window).is_open()
    qtbot.waitUntil(lambda: facts(desk, ana)[1] == "need: yarn! #yarn")
    assert facts(desk, ben) == []


def test_closing_the_window_saves(window: MainWindow, desk: Desk, ana: int) -> None:
    window.go.edit_facts("needs")
    write("!")
    window.quit()
    assert facts(desk, ana)[1] == "need: yarn! #yarn"


def test_nothing_changed_is_no_act(window: MainWindow, desk: Desk, ana: int) -> None:
    acts = len(history.acts(desk))
    window.go.edit_facts("remember")
    press(KEY.Key_Return, CTRL)
    assert not panel(window).is_open()
    assert len(history.acts(desk)) == acts


def test_what_is_stale_is_marked_and_confirmed(window: MainWindow, desk: Desk, ana: int) -> None:
    assert window.person.facts.needs.heading() == "Needs · 1 to confirm"
    window.go.edit_facts("needs")
    yarn, speed = needs(window).needs.rows()
    assert (yarn.mark(), speed.mark()) == ("not confirmed since March", "")
    assert not speed.confirm.isVisible()
    yarn.confirm.setFocus()
    press(KEY.Key_Return)
    assert yarn.mark() == "confirmed today"
    press(KEY.Key_Return, CTRL)
    assert history.acts(desk)[0].label == "Confirmed for Ana Ribeiro: need"
    assert now(desk, ana).facts[1].confirmed_on == desk.today()
    assert window.person.facts.needs.heading() == "Needs"


def test_rows_are_added_and_taken_out(window: MainWindow, desk: Desk, ana: int) -> None:
    window.go.edit_facts("needs")
    for _ in range(6):
        press(KEY.Key_Tab)  # text, tags, confirm and cross of the first; text, tags and cross of the second
    press(KEY.Key_Return)
    assert is_inside(window)
    adder = next(each for each in needs(window).findChildren(KeyedButton) if each.text() == "Need")
    adder.setFocus()
    press(KEY.Key_Space)
    write("a slower clock")
    press(KEY.Key_Return)
    assert facts(desk, ana) == ["hobby: sails", "need: yarn #yarn", "need: a slower clock"]


def test_days_facts_and_the_note_are_one_act(window: MainWindow, desk: Desk, ana: int) -> None:
    window.go.edit_facts("remember")
    fields = remember(window)
    write(", at Cascais")
    fields.note.setFocus()
    write("Short calls")
    fields.occasions.go_to()
    write("29 Feb 1980")
    day = fields.occasions.rows()[0]
    day.leap.setCurrentIndex(1)
    press(KEY.Key_Return, CTRL)
    seen = now(desk, ana)
    assert facts(desk, ana)[0] == "hobby: sails, at Cascais"
    assert (seen.note, len(history.acts(desk))) == ("Short calls", 2)
    assert [(o.kind, o.date, o.leap_day) for o in seen.occasions] == [
        (OccasionKind.BIRTHDAY, PartialDate(1980, 2, 29), 1)
    ]


def test_a_day_that_cannot_be_read_keeps_it_open_until_esc(window: MainWindow, desk: Desk, ana: int) -> None:
    window.go.edit_facts("remember")
    remember(window).occasions.go_to()
    write("sometime")
    window.person.timeline.setFocus()
    assert panel(window).is_open()
    assert "Not saved yet" in panel(window).refusal()
    assert QApplication.focusWidget() is remember(window).occasions.rows()[0].day
    press(KEY.Key_Escape)
    assert not panel(window).is_open()
    assert now(desk, ana).occasions == ()


def test_what_the_desk_refuses_is_shown_again_with_what_was_typed(window: MainWindow, desk: Desk, ana: int) -> None:
    window.go.edit_facts("needs")
    write("!")
    contacts.remove_contacts(desk, [ana])
    panel(window).finish()
    assert panel(window).is_open()
    assert "in the trash" in panel(window).refusal()
    assert needs(window).needs.rows()[0].text.text() == "yarn!"
    press(KEY.Key_Escape)


def test_what_others_changed_meanwhile_stays(window: MainWindow, desk: Desk, ana: int) -> None:
    window.go.edit_facts("needs")
    write("!")
    contacts.add_fact(desk, ana, "need", "a catalogue", ["paper"])
    press(KEY.Key_Return)
    assert facts(desk, ana)[1:] == ["need: yarn! #yarn", "need: speed", "need: a catalogue #paper"]


def test_tab_goes_round_inside(window: MainWindow, ana: int) -> None:
    window.go.edit_facts("remember")
    for _ in range(30):
        press(KEY.Key_Tab)
        assert is_inside(window)
    assert panel(window).is_open()


def test_it_says_what_they_have_had(window: MainWindow, desk: Desk, ana: int) -> None:
    logged(desk, ana, "email", gave="Yarn guide")
    window.go.edit_facts("needs")
    assert needs(window).had.text() == "Had already: “Yarn guide” (Sat 21 Nov)"


def test_nobody_shown_has_no_facts_to_edit(window: MainWindow) -> None:
    window.person.edit_facts("needs")
    assert window.person.facts_panel is None


def test_it_stays_within_the_pane(window: MainWindow, desk: Desk, ana: int) -> None:
    many = tuple(Occasion(OccasionKind.OTHER, PartialDate(None, 1, n)) for n in range(1, 25))
    before = people.person(desk, ana)
    contacts.edit_contact(desk, before, Contact(**{**before.__dict__, "occasions": many}))
    window.resize(760, 480)
    window.go.edit_facts("remember")
    QApplication.processEvents()
    assert window.person.rect().contains(panel(window).geometry())
