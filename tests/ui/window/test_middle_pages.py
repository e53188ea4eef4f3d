# SPDX-License-Identifier: MIT
"""Pages in the place of the timeline: opened, left, one over another."""

from collections.abc import Callable

import pytest
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


def test_the_same_page_again_takes_the_place_of_the_old_below_another(window: MainWindow, desk: Desk) -> None:
    add(desk)
    pages = window.panes.pages
    for name in ("first", "second", "first"):
        pages.show_page(Counting(desk, name))
    seen = []
    while (page := pages.page()) is not None:
        seen.append(page.objectName())
        pages.leave()
    assert seen == ["first", "second"]


@pytest.mark.parametrize("how", ["leave", "leave_all"])
def test_the_focus_of_a_page_that_goes_is_not_at_undo(window: MainWindow, desk: Desk, how: str) -> None:
    add(desk)
    window.panes.pages.show_page(page := Counting(desk))
    window.toast.show_text("Added: Ana")
    page.focus_first()
    getattr(window.panes.pages, how)()
    focused = window.focusWidget()
    assert focused is window.person or window.person.isAncestorOf(focused)


def test_the_focus_elsewhere_stays_there(window: MainWindow, desk: Desk) -> None:
    add(desk)
    for name in ("below", "above"):
        window.panes.pages.show_page(Counting(desk, name))
    window.top.search.setFocus()
    window.panes.pages.leave()
    window.panes.pages.leave_all()
    assert window.focusWidget() is window.top.search


class Gone(Counting):
    """What it is about is gone from the second look on."""

    def refresh(self) -> None:
        super().refresh()
        if self.reads > 1:
            self.left.emit()


def test_a_page_below_that_is_gone_when_it_comes_up_is_left_with_the_one_above(window: MainWindow, desk: Desk) -> None:
    add(desk)
    pages = window.panes.pages
    pages.show_page(Gone(desk, "gone"))
    pages.show_page(above := Counting(desk, "above"))
    QTest.keyClick(above, Qt.Key.Key_Escape)
    assert pages.page() is None
    focused = window.focusWidget()
    assert focused is window.person or window.person.isAncestorOf(focused)


def test_a_page_below_leaves_by_itself(window: MainWindow, desk: Desk) -> None:
    add(desk)
    pages = window.panes.pages
    pages.show_page(below := Counting(desk, "below"))
    pages.show_page(above := Counting(desk, "above"))
    below.left.emit()
    assert pages.page() is above
    pages.leave()
    assert pages.page() is None


def test_a_page_looks_again_when_it_is_another_day(window: MainWindow, desk: Desk) -> None:
    add(desk)
    window.panes.pages.show_page(page := Counting(desk))
    before = page.reads
    window.reminders.time_passed.emit()
    assert page.reads == before + 1


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
