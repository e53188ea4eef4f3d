# SPDX-License-Identifier: MIT
"""What somebody has had, and what on the shelf would fit them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from followup_desk.domain.names import name_from_text
from followup_desk.services import people
from followup_desk.services.acts import contacts, resources
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.had_page import HadPage
from followup_desk.ui.pages.shelf_page import ShelfPage
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, logged


@pytest.fixture
def ana(desk: Desk) -> int:
    made = add(desk)
    contacts.add_fact(desk, made, "need", "Recycled yarn", ["yarn"])
    resources.add_resource(desk, "Yarn guide", ["yarn"], "guide")
    logged(desk, made, "email", gave="Sample of felt")
    return made


@pytest.fixture
def page(window: MainWindow, ana: int) -> HadPage:
    window.go.show_contact(ana)
    window.menus.actions["had"].trigger()
    shown = window.panes.pages.page()
    assert isinstance(shown, HadPage)
    return shown


def lines(page: HadPage) -> list[str]:
    return [" | ".join(part for part in (e.heading, e.title, e.below, e.chip) if part) for e in page.list.shown()]


def test_what_fits_them_and_what_they_have_had(page: HadPage) -> None:
    assert page.title() == "What fits Ana Ribeiro"
    assert lines(page) == [
        "Would fit, not had yet | Yarn guide | guide · Shares: yarn",
        "Have had | Sample of felt | Sat 21 Nov",
    ]


def test_what_is_given_goes_over_to_what_they_have_had(page: HadPage, desk: Desk, ana: int) -> None:
    logged(desk, ana, "email", gave="Yarn guide")
    assert [line.split(" | ")[0] for line in lines(page)] == ["Have had", "Have had"]


def test_enter_shows_it_on_the_shelf_and_esc_comes_back(page: HadPage, window: MainWindow) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    shown = window.panes.pages.page()
    assert isinstance(shown, ShelfPage)
    assert shown.list.current_key() == 1
    QTest.keyClick(shown.list, Qt.Key.Key_Escape)
    assert window.panes.pages.page() is page


def test_it_is_left_when_they_go_to_the_trash(page: HadPage, window: MainWindow, desk: Desk, ana: int) -> None:
    add(desk, "Ben Osei")
    contacts.remove_contacts(desk, [ana])
    assert window.panes.pages.page() is None


def test_it_says_another_name_at_once(page: HadPage, desk: Desk, ana: int) -> None:
    before = people.person(desk, ana)
    contacts.edit_contact(desk, before, replace(before, name=name_from_text("Ana Lopes")))
    assert (page.title(), page.accessibleName()) == ("What fits Ana Lopes", "What fits Ana Lopes")


def test_it_does_not_come_up_again_when_they_are_in_the_trash(
    page: HadPage, window: MainWindow, desk: Desk, ana: int
) -> None:
    add(desk, "Ben Osei")
    page.shelf_button.click()
    contacts.remove_contacts(desk, [ana])
    window.views.open_shelf()
    window.panes.pages.leave()
    assert window.panes.pages.page() is None


def test_the_panel_of_needs_leads_here(window: MainWindow, ana: int) -> None:
    window.go.show_contact(ana)
    window.go.edit_facts("needs")
    assert window.person.facts_panel is not None
    more = next(
        each for each in window.person.facts_panel.findChildren(KeyedButton) if each.text() == "What fits them…"
    )
    more.click()
    assert isinstance(window.panes.pages.page(), HadPage)


def test_nothing_had_and_nothing_that_fits(window: MainWindow, desk: Desk) -> None:
    window.views.open_had(add(desk))
    page = window.panes.pages.page()
    assert isinstance(page, HadPage)
    assert lines(page) == []
    assert not page.grab().isNull()
