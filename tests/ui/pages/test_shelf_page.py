# SPDX-License-Identifier: MIT
"""The shelf: what there is, who has had it, whom it fits; added to, changed, taken off and put back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from followup_desk.domain.errors import Refused
from followup_desk.services import shelf
from followup_desk.services.acts import contacts, resources, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import PAGE
from followup_desk.ui.pages.resource_dialog import ResourceDialog
from followup_desk.ui.pages.shelf_page import ShelfPage
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, logged, plan
from tests.ui.link_taker import taking

KEY = Qt.Key


@pytest.fixture
def guide(desk: Desk) -> int:
    """Ana has had it, and Ben would like it."""
    made = resources.add_resource(desk, "Yarn guide", ["yarn"], "guide", "https://example.org/yarn")
    resources.add_resource(desk, "Sample of felt")
    logged(desk, add(desk), "email", gave="Yarn guide", at=desk.now() - timedelta(days=12))
    add(desk, "Ben Osei", tags=("yarn",))
    return made


@pytest.fixture
def page(window: MainWindow, guide: int, qtbot: QtBot) -> ShelfPage:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.menus.actions["shelf"].trigger()
    shown = window.panes.pages.page()
    assert isinstance(shown, ShelfPage)
    shown.list.choose(guide)
    return shown


def lines(shown: LineList) -> list[str]:
    return [" | ".join(part for part in (e.heading, e.title, e.below, e.chip) if part) for e in shown.shown()]


def dialog(window: MainWindow) -> ResourceDialog:
    return window.findChildren(ResourceDialog)[-1]


def test_what_there_is_and_of_one_who_has_had_it_and_whom_it_fits(page: ShelfPage) -> None:
    assert page.below() == "2 things of value to give"
    assert lines(page.list) == [
        "Sample of felt | not given yet",
        "Yarn guide | guide · yarn · last given Mon 9 Nov | 1 has had it",
    ]
    assert lines(page.people) == [
        "Would fit, and have not had it | Ben Osei | Shares: yarn",
        "Have had it | Ana Ribeiro | Mon 9 Nov",
    ]


def test_the_list_has_the_focus_and_enter_on_somebody_shows_them(page: ShelfPage, window: MainWindow) -> None:
    assert QApplication.focusWidget() is page.list
    page.people.focus_list()
    QTest.keyClick(page.people, KEY.Key_Return)
    assert window.panes.pages.page() is None
    assert window.person.contact_id() == 2


def test_search_goes_by_title_kind_and_tag_and_esc_empties_it_first(page: ShelfPage, window: MainWindow) -> None:
    page.search.setFocus()
    QTest.keyClicks(page.search, "felt")
    assert lines(page.list) == ["Sample of felt | not given yet"]
    assert lines(page.people) == []
    QTest.keyClicks(page.search, " and fur")
    assert page.list.shown() == []
    QTest.keyClick(page.search, KEY.Key_Escape)
    assert len(page.list.shown()) == 2
    QTest.keyClick(page.search, KEY.Key_Down)
    assert QApplication.focusWidget() is page.list
    QTest.keyClick(page.search, KEY.Key_Escape)
    assert window.panes.pages.page() is None


def test_one_is_added_and_chosen(page: ShelfPage, window: MainWindow, desk: Desk) -> None:
    page.search.setText("guide")
    QTest.keyClick(page.list, KEY.Key_A, Qt.KeyboardModifier.AltModifier)
    asked = dialog(window)
    asked.resource_title.setText("Loom catalogue")
    asked.kind.setEditText("book")
    asked.tags.setText("looms, Yarn")
    asked.link.setText("example.org/looms")
    asked.accept()
    made = shelf.resource(desk, 3)
    assert (made.title, made.kind, made.tags, made.link) == (
        "Loom catalogue",
        "book",
        ("looms", "yarn"),
        "https://example.org/looms",
    )
    assert page.list.current_key() == 3
    assert page.search.text() == ""


def test_it_is_changed_and_undone(page: ShelfPage, window: MainWindow, desk: Desk, guide: int) -> None:
    QTest.keyClick(page.list, KEY.Key_F2)
    dialog(window).resource_title.setText("Yarn guide, second edition")
    dialog(window).accept()
    assert shelf.resource(desk, guide).title == "Yarn guide, second edition"
    assert page.list.current_key() == guide
    undoing.undo(desk)
    assert shelf.resource(desk, guide).title == "Yarn guide"


@pytest.mark.parametrize("link", ["file:///etc/passwd", "javascript:alert(1)", "what he said", "ftp://example.org"])
def test_only_links_that_may_be_opened_are_taken(page: ShelfPage, window: MainWindow, link: str) -> None:
    page.add()
    asked = dialog(window)
    asked.resource_title.setText("x")
    asked.link.setText(link)
    asked.accept()
    assert asked.isVisible()
    assert "A link begins with" in asked.link.accessibleDescription()


def test_a_title_is_asked_for_and_may_not_be_there_twice(page: ShelfPage, window: MainWindow) -> None:
    page.add()
    asked = dialog(window)
    asked.accept()
    assert asked.resource_title.accessibleDescription() == "Say what it is called."
    asked.resource_title.setText("YARN guide")
    asked.accept()
    assert "on the shelf already" in asked.refusal()


def test_the_link_opens_outside(page: ShelfPage, desk: Desk) -> None:
    assert page.link_button.isVisible()
    with taking("https") as taken:
        page.link_button.click()
    assert taken == ["https://example.org/yarn"]
    page.list.choose(2)
    assert not page.link_button.isVisible()


def test_what_was_given_goes_below_and_can_be_put_back(page: ShelfPage, desk: Desk, guide: int) -> None:
    QTest.keyClick(page.list, KEY.Key_Delete)
    assert lines(page.list)[-1].startswith("No longer on the shelf | Yarn guide")
    assert page.list.current_key() == 2, "the next one is chosen"
    page.list.choose(guide)
    assert lines(page.people) == ["Have had it | Ana Ribeiro | Mon 9 Nov"]
    assert page.remove_button.text() == "Put back"
    QTest.keyClick(page.list, KEY.Key_Delete)
    assert not shelf.resource(desk, guide).on_shelf, "Del only takes off"
    page.remove_button.click()
    assert shelf.resource(desk, guide).on_shelf
    assert page.remove_button.text() == "Remove"


def test_the_next_is_chosen_when_one_goes(page: ShelfPage, desk: Desk) -> None:
    last = resources.add_resource(desk, "Zip samples")
    page.list.choose(2)
    QTest.keyClick(page.list, KEY.Key_Delete)
    assert page.list.current_key() == 1
    page.list.choose(last)
    QTest.keyClick(page.list, KEY.Key_Delete)
    assert page.list.current_key() == 1


def test_one_far_down_the_shelf_is_found(page: ShelfPage, window: MainWindow, desk: Desk) -> None:
    for n in range(2 * PAGE):
        last = resources.add_resource(desk, f"Sample {n:03}")
    page.search.setText("zebra")
    page._go_to(last)
    assert (page.list.current_key(), page.search.text()) == (last, "")
    window.panes.pages.leave()
    window.views.open_resource(last)
    shown = window.panes.pages.page()
    assert isinstance(shown, ShelfPage)
    assert shown.list.current_key() == last


def test_whom_it_fits_is_looked_for_once_and_only_where_that_may_have_changed(page: ShelfPage, desk: Desk) -> None:
    asked: list[str] = []
    desk.db.connection().set_trace_callback(asked.append)
    plan(desk, 1)
    assert not [each for each in asked if "sharing" in each]
    plan(desk, 2, "2026-11-23")
    assert len([each for each in asked if "sharing" in each]) == 1
    desk.db.connection().set_trace_callback(None)
    assert lines(page.people)[0].endswith("| Mon")


def test_what_nobody_had_is_gone_and_undo_brings_it_back(page: ShelfPage, desk: Desk) -> None:
    page.list.choose(2)
    page.remove_button.click()
    assert [line.key for line in page.list.shown()] == [1]
    undoing.undo(desk)
    assert [line.key for line in page.list.shown()] == [2, 1]


def test_it_follows_what_is_given_and_who_goes(page: ShelfPage, desk: Desk) -> None:
    logged(desk, 2, "email", gave="Yarn guide")
    assert [line.split(" | ")[1] for line in lines(page.people)] == ["Ben Osei", "Ana Ribeiro"]
    contacts.remove_contacts(desk, [1])
    assert lines(page.people) == ["Have had it | Ben Osei | Sat 21 Nov"]


def test_an_empty_shelf_says_what_a_resource_is(window: MainWindow, desk: Desk) -> None:
    add(desk)
    window.views.open_shelf()
    shown = window.panes.pages.page()
    assert isinstance(shown, ShelfPage)
    assert shown.list.shown() == []
    assert not shown.remove_button.isVisible()
    assert not shown.grab().isNull()
    shown.remove()
    shown.change()


def test_html_and_long_titles_are_text(page: ShelfPage, desk: Desk) -> None:
    long = resources.add_resource(desk, "<b>東京</b> & محمد " * 30, ["<i>x</i>"], link="https://example.org/<b>")
    page.list.choose(long)
    assert page.list.current_key() == long
    assert not page.grab().isNull()


def test_one_that_is_gone_is_refused(desk: Desk, qtbot: QtBot) -> None:
    with pytest.raises(Refused):
        ResourceDialog(desk, 9)
