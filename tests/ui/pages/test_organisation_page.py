# SPDX-License-Identifier: MIT
"""The page of an organisation: how one gets there, what it shows, whom it leads to, and what is edited on it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from followup_desk.domain.partial_date import parse
from followup_desk.domain.records import Method, Position
from followup_desk.domain.words import MethodKind
from followup_desk.services import organisations, people
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.acts.organisations import edit_organisation
from followup_desk.services.desk import Desk
from followup_desk.storage import tables
from followup_desk.ui.pages.lines_model import PAGE
from followup_desk.ui.pages.opportunity_page import OpportunityPage
from followup_desk.ui.pages.organisation_page import OrganisationPage
from followup_desk.ui.person.entry_editor import EntryEditor
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import SATURDAY, add, logged, plan

FIRM = "Lisboa Têxtil"


def at_firm(desk: Desk, name: str, title: str = "", **span: str) -> int:
    since, until = (parse(span[end]) if end in span else None for end in ("since", "until"))
    return add(desk, name, positions=(Position(FIRM, title, since, until),))


def give_numbers(desk: Desk, contact_id: int) -> None:
    firm = organisations.find(desk, organisations.of_contact(desk, contact_id)[0].id)
    methods = (Method(MethodKind.PHONE, "+351 21 555 0100", "main"), Method(MethodKind.EMAIL, "info@lt.example"))
    edit_organisation(desk, firm, replace(firm, methods=methods, note="Shut in August"))


def opened(window: MainWindow, contact_id: int) -> OrganisationPage:
    window.go.show_contact(contact_id)
    window.menus.actions["organisation"].trigger()
    page = window.panes.pages.page()
    assert isinstance(page, OrganisationPage)
    return page


def lines(page: OrganisationPage) -> list[str]:
    """A line each: heading, title, text, chip."""
    return [f"{e.heading}: {e.title} / {e.below} / {e.chip}".removesuffix(" / ") for e in page.shown_list().shown()]


def test_in_short_it_says_who_is_there_what_is_open_and_what_happened(window: MainWindow, desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro", "Head of Sourcing", since="2019")
    rui = at_firm(desk, "Rui Lopes", "CFO")
    at_firm(desk, "Ben Osei", "Clerk", since="2015", until="2018-03")
    logged(desk, ana, "meeting", "next-step", notes="Saw\nthe mill", with_ids=(rui,), opportunity="Spring order",
           concern="Lead time", at=SATURDAY - timedelta(days=3))  # fmt: skip
    page = opened(window, ana)
    assert page.title() == FIRM
    assert page.below() == "2 people · 1 was there before · 1 open opportunity"
    assert lines(page) == [
        "There now: Rui Lopes / CFO · in touch Wed 18 Nov",
        "There now: Ana Ribeiro / Head of Sourcing · since 2019 · in touch Wed 18 Nov / today",
        "There now: Show all 3 people / ",
        "Open opportunities: Ana Ribeiro · Spring order / Lead time still open · 1 touch · since Wed 18 Nov"
        " / Call · Wed",
        "November 2026: Meeting · Ana Ribeiro, Rui Lopes / Wed 18 Nov, 09:41 · Saw the mill / next step",
    ]


def test_people_are_all_there_with_those_who_left(window: MainWindow, desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro", "Head")
    at_firm(desk, "Ben Osei", "Clerk", since="2015", until="2018-03")
    plan(desk, ana, "2026-11-21T10:00")
    page = opened(window, ana)
    page.show_part("people")
    assert lines(page) == [
        "There now: Ana Ribeiro / Head · not in touch yet / 10:00",
        "There before: Ben Osei / Clerk · 2015 – March 2018 · not in touch yet",
    ]
    assert [page.tabs.tabText(index) for index in range(4)] == [
        "In short", "People 2", "Opportunities", "What happened",
    ]  # fmt: skip


def test_enter_shows_the_person(window: MainWindow, desk: Desk) -> None:
    ana, rui = at_firm(desk, "Ana Ribeiro"), at_firm(desk, "Rui Lopes")
    page = opened(window, ana)
    page.show_part("people")
    page.shown_list().choose(("person", rui))
    QTest.keyClick(page.shown_list(), Qt.Key.Key_Return)
    assert window.person.contact_id() == rui
    assert window.panes.pages.page() is None


def test_enter_on_what_is_open_opens_its_page(window: MainWindow, desk: Desk) -> None:
    ana, rui = at_firm(desk, "Ana Ribeiro"), at_firm(desk, "Rui Lopes")
    logged(desk, rui, "call", "next-step", opportunity="Spring order")
    page = opened(window, ana)
    page.show_part("open")
    page.shown_list().focus_list()
    QTest.keyClick(page.shown_list(), Qt.Key.Key_Return)
    shown = window.panes.pages.page()
    assert isinstance(shown, OpportunityPage)
    assert shown.title() == "Spring order"
    shown.back_button.click()
    assert window.panes.pages.page() is page


def test_enter_on_what_happened_opens_it(window: MainWindow, desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro")
    logged(desk, ana, "call", "next-step", notes="Saw the mill")
    page = opened(window, ana)
    page.show_part("happened")
    page.shown_list().focus_list()
    QTest.keyClick(page.shown_list(), Qt.Key.Key_Return)
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, EntryEditor)
    assert editor.notes.text() == "Saw the mill"
    editor.reject()


def test_the_line_below_a_few_people_leads_to_all(window: MainWindow, desk: Desk) -> None:
    ids = [at_firm(desk, f"Person {number}") for number in range(7)]
    page = opened(window, ids[0])
    page.shown_list().choose(("part", "people"))
    QTest.keyClick(page.shown_list(), Qt.Key.Key_Return)
    assert page.part() == "people"
    assert page.shown_list().lines.rowCount() == 7
    assert page.shown_list().hasFocus()


def test_what_happened_is_read_as_one_goes_down(window: MainWindow, desk: Desk) -> None:
    ana, rui = at_firm(desk, "Ana Ribeiro"), at_firm(desk, "Rui Lopes")
    with desk.act("many") as act:
        for number in range(PAGE + 30):
            at = desk.seconds() - number * 60
            row = {"kind": "note", "at": at, "zone": "UTC", "incoming": 0, "notes": f"{number}"}
            entry = act.insert(tables.Interaction, ana, contact_id=(ana, rui)[number % 2], **row)
            act.insert(tables.Present, ana, contact_id=(ana, rui)[number % 2], at=at, interaction_id=entry)
    page = opened(window, ana)
    page.show_part("happened")
    shown = page.shown_list()
    assert shown.lines.rowCount() == PAGE
    shown.lines.fetchMore(shown.rootIndex())
    assert [line.below.rpartition(" ")[2] for line in shown.shown()] == [str(number) for number in range(PAGE + 30)]


def test_numbers_are_copied_by_a_click_and_the_note_is_shown(window: MainWindow, desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro")
    give_numbers(desk, ana)
    page = opened(window, ana)
    QTest.mouseClick(page.reach.links()[0], Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "+351 21 555 0100"
    assert page.note.text() == "Shut in August"
    assert page.add_number.isHidden()


def test_facts_of_the_organisation_are_shown(window: MainWindow, desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro")
    with desk.act("fact") as act:
        act.insert(tables.Fact, organisation_id=1, kind="size", text="40 people")
    assert opened(window, ana).facts.text() == "40 people"


def test_the_page_follows_what_is_written(window: MainWindow, desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro")
    page = opened(window, ana)
    logged(desk, ana, "note", notes="Moved house")
    assert any("Moved house" in line for line in lines(page))
    give_numbers(desk, ana)
    assert len(page.reach.links()) == 2
    undoing.undo(desk)
    assert page.reach.links() == []


def test_undoing_a_new_name_keeps_the_page(window: MainWindow, desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro")
    page = opened(window, ana)
    firm = organisations.find(desk, 1)
    edit_organisation(desk, firm, replace(firm, name="Porto Fios"))
    assert page.title() == "Porto Fios"
    window.acts.undo()
    assert page.title() == FIRM
    assert window.panes.pages.page() is page


def test_the_page_is_left_when_the_organisation_is_gone(window: MainWindow, desk: Desk) -> None:
    add(desk)
    ana = at_firm(desk, "Ana Ribeiro")
    opened(window, ana)
    undoing.undo(desk)
    assert window.panes.pages.page() is None


def test_everybody_may_have_left(window: MainWindow, desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro")
    page = opened(window, ana)
    before = people.person(desk, ana)
    contacts.edit_contact(desk, before, replace(before, positions=()))
    assert page.below() == "Nobody is there any more"
    assert lines(page) == []


def test_of_several_organisations_the_others_can_be_chosen(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    jobs = (Position("Old & Co", until=parse("2010")), Position(FIRM), Position("Porto Clinic"))
    ana = add(desk, positions=jobs)
    page = opened(window, ana)
    assert page.title() == FIRM
    page.other_button.click()
    menu = page.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Porto Clinic", "Old && Co (before)"]
    menu.actions()[0].trigger()
    menu.close()
    other = window.panes.pages.page()
    assert other is not None
    assert other.title() == "Porto Clinic"


def test_its_menu_of_others_is_gone_when_it_closes(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = opened(window, add(desk, positions=(Position(FIRM), Position("Porto Clinic"))))
    for _ in range(2):
        page.other_button.click()
        menu = page.findChild(QMenu)
        assert menu is not None
        with qtbot.waitSignal(menu.destroyed):
            menu.close()
    assert page.findChildren(QMenu) == []


def test_the_name_in_the_head_leads_there(window: MainWindow, desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro", "Head")
    window.go.show_contact(ana)
    link = window.person.head.work.organisation
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert isinstance(window.panes.pages.page(), OrganisationPage)


def test_who_works_nowhere_has_no_page(window: MainWindow, desk: Desk) -> None:
    window.go.show_contact(add(desk))
    window.menus.actions["organisation"].trigger()
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible()]
    assert boxes[0].text() == "It is not known where Ana Ribeiro works: add it with Edit."
    boxes[0].close()


@pytest.mark.parametrize("name", ["佐藤 商事 " * 40, "شركة النور", "<b>bold</b> & co", "W" * 900])
def test_any_name_holds(window: MainWindow, desk: Desk, name: str) -> None:
    ana = add(desk, name, positions=(Position(name, name),))
    logged(desk, ana, "call", "next-step", notes=name * 50, opportunity=name)
    page = opened(window, ana)
    for part in ("people", "open", "happened", "all"):
        page.show_part(part)
        assert page.shown_list().lines.rowCount()
    assert not window.grab().isNull()
