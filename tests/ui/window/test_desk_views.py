# SPDX-License-Identifier: MIT
"""Opportunities in the window: opened from the strip, the menus and the list, ended by the log, undone in place."""

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Outcome
from followup_desk.services import people
from followup_desk.services.acts import undoing
from followup_desk.services.acts.opportunities import begin_opportunity
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.opportunities_page import OpportunitiesPage
from followup_desk.ui.pages.opportunity_dialog import OpportunityDialog
from followup_desk.ui.pages.opportunity_page import OpportunityPage
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add, logged, plan


def one_page(window: MainWindow) -> OpportunityPage:
    page = window.panes.pages.page()
    assert isinstance(page, OpportunityPage)
    return page


def test_the_card_opens_the_first_that_is_open(window: MainWindow, desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "call", "yes", opportunity="Winter")
    begin_opportunity(desk, ana, "Spring")
    begin_opportunity(desk, ana, "Autumn")
    window.go.show_contact(ana)
    window.person.facts.opportunity.click()
    assert one_page(window).title() == "Spring"


def test_the_card_of_somebody_with_none_offers_to_begin_one(window: MainWindow, desk: Desk) -> None:
    window.go.show_contact(add(desk))
    window.person.facts.opportunity.click()
    dialog = cast(OpportunityDialog, QApplication.activeModalWidget())
    dialog.title.setText("Spring")
    dialog.accept()
    assert one_page(window).title() == "Spring"


def test_an_ended_one_is_opened_where_nothing_is_open(window: MainWindow, desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "call", "no", opportunity="Winter")
    window.go.show_contact(ana)
    window.person.facts.opportunity.click()
    assert one_page(window).title() == "Winter"


def test_all_that_are_open_by_ctrl_5_and_from_there_to_one_and_back(window: MainWindow, desk: Desk) -> None:
    begin_opportunity(desk, add(desk), "Spring")
    window.menus.actions["opportunities"].trigger()
    page = window.panes.pages.page()
    assert isinstance(page, OpportunitiesPage)
    QTest.keyClick(page.lines, Qt.Key.Key_Return)
    assert one_page(window).title() == "Spring"
    QTest.keyClick(one_page(window), Qt.Key.Key_Escape)
    assert window.panes.pages.page() is page


def test_a_yes_opens_the_log_of_the_person_with_both_chosen(window: MainWindow, desk: Desk) -> None:
    ana = add(desk)
    begin_opportunity(desk, ana, "Spring")
    autumn = begin_opportunity(desk, ana, "Autumn")
    add(desk, "Ben")
    window.views.open_opportunity(autumn)
    one_page(window).yes_button.click()
    form = window.person.log_form
    assert window.person.is_logging()
    assert (form.state().outcome, form.state().opportunity) == (Outcome.YES, "Autumn")
    form.save()
    assert {one.title: one.answer for one in people.opportunities(desk, ana)} == {"Autumn": "yes", "Spring": None}


def test_undo_leaves_the_page_where_it_was_done(window: MainWindow, desk: Desk) -> None:
    window.views.open_opportunity(begin_opportunity(desk, add(desk), "Spring"))
    page = one_page(window)
    page.form.title.setText("Autumn")
    page.form.write()
    assert page.title() == "Autumn"
    window.acts.undo()
    assert window.panes.pages.page() is page
    assert page.title() == "Spring"
    window.acts.undo()
    assert window.panes.pages.page() is None


def test_a_follow_up_on_the_page_is_shown_where_it_is_done(window: MainWindow, desk: Desk) -> None:
    ana = add(desk)
    window.views.open_opportunity(begin_opportunity(desk, ana, "Spring"))
    card = plan(desk, ana)
    QTest.keyClick(one_page(window).lines, Qt.Key.Key_Return)
    assert window.follow_ups.current_id() == card


def test_a_new_one_from_the_menus(window: MainWindow, desk: Desk) -> None:
    window.go.show_contact(add(desk))
    window.menus.actions["new-opportunity"].trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OpportunityDialog)
    dialog.accept()
    assert one_page(window).title() == "First sale"


def test_what_was_typed_is_written_when_somebody_else_is_chosen(window: MainWindow, desk: Desk) -> None:
    ana, ben = add(desk), add(desk, "Ben")
    window.views.open_opportunity(begin_opportunity(desk, ana, "Spring"))
    one_page(window).form.title.setText("Autumn")
    window.go.show_contact(ben)
    assert [one.title for one in people.opportunities(desk, ana)] == ["Autumn"]


def test_what_was_typed_is_written_when_the_window_closes(window: MainWindow, desk: Desk) -> None:
    ana = add(desk)
    window.views.open_opportunity(begin_opportunity(desk, ana, "Spring"))
    one_page(window).form.title.setText("Autumn")
    window.quit()
    assert [one.title for one in people.opportunities(desk, ana)] == ["Autumn"]


WAYS: list[Callable[[MainWindow, int, int], object]] = [
    lambda window, ben, _card: window.go.show_contact(ben),
    lambda window, _ben, card: window.go.show_follow_up(card),
    lambda window, _ben, card: window.go.log_for(card),
    lambda window, _ben, _card: window.go.log(),
    lambda window, _ben, _card: window.go.log_next(),
    lambda window, _ben, _card: window.go.go_timeline(),
    lambda window, _ben, _card: window.views.open_promises(),
    lambda window, _ben, _card: one_page(window).back_button.click(),
]


@pytest.mark.parametrize("go", WAYS)
def test_a_page_with_something_refused_is_left_at_the_second_time(
    qtbot: QtBot, window: MainWindow, desk: Desk, go: Callable[[MainWindow, int, int], object]
) -> None:
    ben = add(desk, "Ben")
    window.views.open_opportunity(begin_opportunity(desk, add(desk), "Spring"))
    page = one_page(window)
    page.form.amount.setText("12k")
    card = plan(desk, ben)
    go(window, ben, card)
    assert window.panes.pages.page() is page
    assert not window.person.is_logging()
    assert page.form.amount.hasFocus()
    qtbot.waitUntil(page.may_leave)
    go(window, ben, card)
    assert window.panes.pages.page() is not page


def test_one_that_is_no_more_is_left_at_once(window: MainWindow, desk: Desk) -> None:
    window.views.open_opportunity(begin_opportunity(desk, add(desk), "Spring"))
    one_page(window).form.amount.setText("12k")
    undoing.undo(desk)
    assert window.panes.pages.page() is None


def test_the_window_does_not_close_at_once_over_what_is_refused(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    window.views.open_opportunity(begin_opportunity(desk, add(desk), "Spring"))
    page = one_page(window)
    page.form.amount.setText("12k")
    assert not window.close()
    assert page.form.amount.hasFocus()
    qtbot.waitUntil(page.may_leave)
    assert window.close()
