# SPDX-License-Identifier: MIT
"""The page of one opportunity: read, mended where it is shown, and ended by the log."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import Outcome, Stage
from followup_desk.services import opportunities, people
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.acts.opportunities import begin_opportunity, edit_opportunity
from followup_desk.services.desk import Desk
from followup_desk.services.opportunities import YesMeter
from followup_desk.ui.pages.opportunity_page import OpportunityPage
from tests.builders import add, day, logged, plan


@pytest.fixture
def ana(desk: Desk) -> int:
    return add(desk, stage=Stage.PROSPECT)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, ana: int) -> OpportunityPage:
    """Of "Spring order", written anew after each act as in the window."""
    made = OpportunityPage(desk, begin_opportunity(desk, ana, "Spring order"), YesMeter(desk))
    qtbot.addWidget(made)
    made.resize(650, 700)
    made.refresh()
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    desk.add_listener(made.on_change)
    return made


def lines(page: OpportunityPage) -> list[str]:
    return [f"{line.heading}: {line.title} [{line.chip}] {line.below}".strip() for line in page.lines.shown()]


def typed(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_it_says_whose_it_is_and_how_far_it_has_come(desk: Desk, ana: int, page: OpportunityPage) -> None:
    logged(desk, ana, "email", opportunity="Spring order")
    logged(desk, ana, "call", "no-answer", opportunity="Spring order")
    assert (page.title(), page.below()) == ("Spring order", "Ana Ribeiro · since Sat 21 Nov")
    assert page.touches.words() == "2 touches · 1 attempt without an answer · 0 conversations"
    assert not page.touches.grab().isNull()


def test_five_yeses_say_after_how_many_touches_they_came(qtbot: QtBot, desk: Desk, page: OpportunityPage) -> None:
    for number in range(5):
        logged(desk, add(desk, f"Ben {number}"), "call", "yes", opportunity="Sale")
    assert "yeses" not in page.touches.words(), "they are counted when nothing else is to be done"
    qtbot.waitUntil(lambda: page.touches.words().endswith(" · your yeses came after about 1"))


def test_what_is_next_stands_above_what_happened(desk: Desk, ana: int, page: OpportunityPage) -> None:
    said: dict[str, Any] = {"notes": "Liked it", "next_text": "Send prices", "next_due": day("2026-11-24")}
    logged(desk, ana, "email", "next-step", opportunity="Spring order", gave="Guide", **said)
    assert lines(page) == [
        "Next: Call [Tue] Send prices",
        "What happened: Email · Sat 21 Nov, 09:41 · gave: Guide [next step] Liked it",
    ]


def test_many_entries_are_read_as_one_goes_down(desk: Desk, ana: int, page: OpportunityPage) -> None:
    for number in range(130):
        logged(desk, ana, "email", notes=f"{number}", opportunity="Spring order")
    page.lines.lines.fetchMore(page.lines.rootIndex())
    shown = [line.below for line in page.lines.shown()]
    assert shown[1:] == [f"{number}" for number in reversed(range(130))]


def test_a_loose_end_says_so_and_leads_to_a_plan(qtbot: QtBot, desk: Desk, ana: int, page: OpportunityPage) -> None:
    assert lines(page) == ["Next: Nothing is planned [no next step] Enter plans the next step."]
    page.focus_first()
    with qtbot.waitSignal(page.plan_wanted) as said:
        QTest.keyClick(page.lines, Qt.Key.Key_Return)
    assert said.args == [ana]


def test_what_is_typed_is_written_as_one_goes_on(desk: Desk, page: OpportunityPage) -> None:
    form = page.form
    typed(form.title, "Big order")
    typed(form.amount, "12.000")
    typed(form.currency, "eur")
    typed(form.offer, "mon")
    typed(form.concern, "Lead time")
    form.strategy.setFocus()
    QTest.keyClicks(form.strategy, "The CFO decides")
    form.title.setFocus()
    one = opportunities.opportunity(desk, page.opportunity_id())
    assert (one.title, one.amount, one.currency) == ("Big order", 12_000, "EUR")
    assert (one.proposal_on, one.concern, one.strategy) == (date(2026, 11, 16), "Lead time", "The CFO decides")
    assert (page.title(), form.offer.text(), form.currency.text()) == ("Big order", "Mon 16 Nov", "EUR")
    undoing.undo(desk)
    undoing.undo(desk)
    assert (form.strategy.text(), form.concern.text()) == ("", "")


def test_what_was_typed_is_written_when_the_page_goes(desk: Desk, page: OpportunityPage) -> None:
    page.form.title.setFocus()
    page.form.title.setText("Big order")
    page.hide()
    assert opportunities.opportunity(desk, page.opportunity_id()).title == "Big order"


def test_what_is_refused_keeps_the_page_until_one_leaves_again(qtbot: QtBot, page: OpportunityPage) -> None:
    page.form.amount.setText("12k")
    assert not page.may_leave()
    assert not page.may_leave(), "a double click is no second thought"
    assert page.form.amount.hasFocus()
    assert "Leave again" in page.form.error(page.form.amount)
    qtbot.waitUntil(page.may_leave)
    page.form.amount.setText("13k")
    assert not page.may_leave()


def test_what_is_refused_keeps_one_from_another_opportunity(desk: Desk, ana: int, page: OpportunityPage) -> None:
    begin_opportunity(desk, ana, "Autumn order")
    page.form.amount.setText("12k")
    page.chooser.setCurrentIndex(1)
    page.chooser.activated.emit(1)
    assert (page.title(), page.chooser.currentIndex(), page.form.amount.text()) == ("Spring order", 0, "12k")


def test_what_is_refused_is_said_until_it_is_mended_whatever_else_is_written(page: OpportunityPage) -> None:
    form = page.form
    typed(form.amount, "12k")
    typed(form.currency, "euros")
    typed(form.title, "Big order")
    assert form.error(form.title) == ""
    said = " ".join(label.text() for label in form.findChildren(QLabel) if label.isVisible())
    assert "whole number" in said
    assert "three letters" in said
    form.amount.setFocus()
    form.amount.clear()
    typed(form.title, "Bigger order")
    assert (form.error(form.amount), form.amount.property("invalid")) == ("", False)
    assert "three letters" in form.error(form.currency)
    assert form.currency.property("invalid")


@pytest.mark.parametrize(
    ("field", "text", "why"),
    [
        ("title", " ", "needs a title"),
        ("amount", "lots", "whole number"),
        ("currency", "euros", "three letters"),
        ("offer", "blurb", ""),
    ],
)
def test_what_cannot_be_is_said_below_and_mended_there(
    desk: Desk, page: OpportunityPage, field: str, text: str, why: str
) -> None:
    line = getattr(page.form, field)
    before = line.text()
    typed(line, text)
    assert page.form.error(line)
    assert why in page.form.error(line)
    assert line.text() == text
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (line.text(), page.form.error(line)) == (before, "")


def test_a_concern_is_settled(desk: Desk, page: OpportunityPage) -> None:
    assert not page.form.settle_button.isEnabled()
    typed(page.form.concern, "Lead time")
    page.form.settle_button.click()
    assert (page.form.concern.text(), page.form.settle_button.isEnabled()) == ("", False)
    undoing.undo(desk)
    assert page.form.concern.text() == "Lead time"


@pytest.mark.parametrize(
    ("button", "outcome"), [("yes_button", Outcome.YES), ("no_button", Outcome.NO), ("log_button", None)]
)
def test_the_answer_is_logged(
    qtbot: QtBot, ana: int, page: OpportunityPage, button: str, outcome: Outcome | None
) -> None:
    with qtbot.waitSignal(page.log_wanted) as said:
        getattr(page, button).click()
    assert said.args == [ana, "Spring order", outcome]


def test_an_answered_one_says_how_it_comes_back(desk: Desk, ana: int, page: OpportunityPage) -> None:
    logged(desk, ana, "call", "no", opportunity="Spring order")
    assert "said no" in page.state()
    assert "Undo" in page.state()
    assert page.yes_button.isHidden()
    assert page.rest_button.isHidden()
    assert not page.form.concern.isVisible()
    undoing.undo(desk)
    assert (page.state(), page.yes_button.isHidden()) == ("", False)


def test_a_prospect_is_let_rest_and_taken_up_again(desk: Desk, ana: int, page: OpportunityPage) -> None:
    page.rest_button.click()
    assert people.person(desk, ana).stage is Stage.RESTING
    assert page.state().startswith("Ana Ribeiro rests")
    assert page.rest_button.text() == "Take it up again"
    page.rest_button.click()
    assert (people.person(desk, ana).stage, page.state()) == (Stage.PROSPECT, "")


def test_a_customer_is_not_let_rest(desk: Desk, ana: int, page: OpportunityPage) -> None:
    contacts.set_stage(desk, ana, Stage.CUSTOMER)
    assert page.rest_button.isHidden()


def test_the_others_of_a_contact_are_reached_from_here(desk: Desk, ana: int, page: OpportunityPage) -> None:
    assert page.chooser.isHidden()
    logged(desk, ana, "call", "yes", opportunity="Winter order")
    begin_opportunity(desk, ana, "Autumn order")
    shown = [page.chooser.itemText(index) for index in range(page.chooser.count())]
    assert shown == ["Spring order", "Autumn order", "Winter order · yes"]
    page.form.title.setText("Summer order")
    page.chooser.setCurrentIndex(1)
    page.chooser.activated.emit(1)
    assert (page.title(), page.form.title.text()) == ("Autumn order", "Autumn order")
    assert page.chooser.itemText(0) == "Summer order"


def test_what_is_opened(qtbot: QtBot, desk: Desk, ana: int, page: OpportunityPage) -> None:
    logged(desk, ana, "email", opportunity="Spring order")
    follow_up = plan(desk, ana)
    with qtbot.waitSignal(page.follow_up_wanted) as said:
        page.lines.opened.emit(page.lines.shown()[0].key)
    assert said.args == [follow_up]


def test_it_is_left_when_it_is_no_more(qtbot: QtBot, desk: Desk, ana: int, page: OpportunityPage) -> None:
    with qtbot.waitSignal(page.left):
        contacts.remove_contacts(desk, [ana])
    with pytest.raises(Refused):
        OpportunityPage(desk, page.opportunity_id(), YesMeter(desk))


def test_long_and_foreign_texts_are_text(desk: Desk, page: OpportunityPage) -> None:
    title = "<b>東都</b> & محمد " * 20
    edit_opportunity(desk, page.opportunity_id(), title=title, concern="x" * 100_000, strategy="<i>y</i>\n" * 10_000)
    assert page.title() == title.strip()
    page.resize(340, 420)
    assert not page.grab().isNull()
