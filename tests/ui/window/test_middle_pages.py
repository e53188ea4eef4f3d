# SPDX-License-Identifier: MIT
"""Pages in the place of the timeline: opened, left, one over another."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from followup_desk.services.desk import Desk
from followup_desk.ui.pages.page import Page
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, plan


class Counting(Page):
    """Counts how often it was read."""

    def __init__(self, desk: Desk, name: str = "counting") -> None:
        super().__init__(desk, name, "A page")
        self.reads = 0

    def refresh(self) -> None:
        self.reads += 1


def test_a_page_stands_in_the_middle_until_esc(window: MainWindow, desk: Desk) -> None:
    add(desk)
    pages = window.panes.pages
    pages.show_page(page := Counting(desk))
    assert pages.page() is page
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert pages.page() is None
    assert window.person.isVisible()


def test_a_page_over_another_goes_back_to_it(window: MainWindow, desk: Desk) -> None:
    add(desk)
    pages = window.panes.pages
    pages.show_page(below := Counting(desk, "below"))
    pages.show_page(Counting(desk, "above"))
    pages.leave()
    assert pages.page() is below


def test_the_same_page_again_takes_the_place_of_the_old(window: MainWindow, desk: Desk) -> None:
    add(desk)
    pages = window.panes.pages
    pages.show_page(Counting(desk))
    pages.show_page(Counting(desk))
    pages.leave()
    assert pages.page() is None


def test_a_page_reads_again_what_was_written(window: MainWindow, desk: Desk) -> None:
    add(desk)
    window.panes.pages.show_page(page := Counting(desk))
    before = page.reads
    add(desk, "Ben Osei")
    assert page.reads > before


def test_choosing_somebody_or_a_card_leaves_all_pages(window: MainWindow, desk: Desk) -> None:
    ana, ben = add(desk), add(desk, "Ben Osei")
    card = plan(desk, ben)
    ways: list[Callable[[], None]] = [
        lambda: window.go.show_contact(ana),
        lambda: window.go.show_follow_up(card),
        window.go.go_timeline,
        window.go.log,
    ]
    for choose in ways:
        window.panes.pages.show_page(Counting(desk))
        choose()
        assert window.panes.pages.page() is None


def test_a_page_asks_the_window_to_show_somebody(window: MainWindow, desk: Desk) -> None:
    add(desk)
    ben = add(desk, "Ben Osei")
    page = window.views.show(lambda: Counting(desk))
    assert page is not None
    page.contact_wanted.emit(ben)
    assert window.person.contact_id() == ben
    assert window.panes.pages.page() is None
