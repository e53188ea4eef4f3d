# SPDX-License-Identifier: MIT
"""The facts below the head, each a button to edit it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import Fact, Opportunity
from followup_desk.domain.words import Outcome
from followup_desk.ui.person.facts_strip import FactsStrip
from tests.builders import person

TODAY = date(2026, 11, 21)


@pytest.fixture
def strip(qtbot: QtBot) -> FactsStrip:
    made = FactsStrip()
    qtbot.addWidget(made)
    made.resize(650, 100)
    made.show()
    return made


def lines(strip: FactsStrip) -> list[str]:
    return [f"{card.heading()}: {card.text()}" for card in (strip.needs, strip.remember, strip.opportunity)]


def test_what_is_known(strip: FactsStrip) -> None:
    ana = person(facts=(Fact("need", "yarn"), Fact("hobby", "sails")))
    order = Opportunity(1, 1, "Spring order", concern="Lead time", touches=4)
    strip.show_contact(ana, [Opportunity(2, 1, "Lost", answer=Outcome.NO), order], TODAY)
    assert lines(strip) == ["Needs: yarn", "Remember: sails", "Spring order: Lead time still open"]
    assert strip.opportunity.accessibleDescription() == "4 touches"


def test_several_that_are_open_are_counted(strip: FactsStrip) -> None:
    both = [Opportunity(1, 1, "Spring"), Opportunity(2, 1, "Autumn"), Opportunity(3, 1, "Winter")]
    strip.show_contact(person(), both, TODAY)
    assert strip.opportunity.heading() == "Spring and 2 more"


def test_when_the_users_yeses_came_is_said_where_it_is_known(strip: FactsStrip) -> None:
    strip.show_contact(person(), [Opportunity(1, 1, "Spring order", touches=4)], TODAY, 6)
    assert strip.opportunity.accessibleDescription() == "4 touches; your yeses: about 6"
    assert not strip.grab().isNull()


def test_one_that_ended_is_still_named(strip: FactsStrip) -> None:
    ended = [Opportunity(1, 1, "Spring", answer=Outcome.NO), Opportunity(2, 1, "Autumn", answer=Outcome.YES)]
    strip.show_contact(person(), ended, TODAY)
    assert lines(strip)[2] == "Opportunity: None open. “Autumn” ended with a yes."


def test_nothing_known_says_what_could_be(strip: FactsStrip) -> None:
    strip.show_contact(person(), [], TODAY)
    assert all("add" in line or "begin one" in line for line in lines(strip))
    assert strip.opportunity.accessibleDescription() == "Press to change it"


@pytest.mark.parametrize("field", ["needs", "remember", "opportunity"])
def test_pressing_asks_to_edit_there(qtbot: QtBot, strip: FactsStrip, field: str) -> None:
    card = getattr(strip, field)
    with qtbot.waitSignal(strip.edit_requested) as said:
        QTest.keyClick(card, Qt.Key.Key_Return)
    assert said.args == [field]


def test_what_is_stale_is_counted(strip: FactsStrip) -> None:
    yarn, sails = Fact("need", "yarn"), Fact("hobby", "sails")
    strip.show_contact(person(facts=(yarn, sails)), [], TODAY, stale=[yarn])
    assert lines(strip)[:2] == ["Needs · 1 to confirm: yarn", "Remember: sails"]


def test_low_windows_give_a_line_each(strip: FactsStrip) -> None:
    strip.show_contact(person(facts=(Fact("need", "many words " * 30),)), [], TODAY)
    whole = strip.needs.heightForWidth(200)
    strip.set_low(True)
    assert strip.needs.heightForWidth(200) < whole


def test_a_novel_and_html_are_text(strip: FactsStrip) -> None:
    strip.show_contact(person(facts=(Fact("need", "<b>yarn</b> " * 100_000),)), [], TODAY)
    assert strip.needs.text().startswith("<b>yarn</b>")
    assert "&lt;b&gt;" in strip.needs.toolTip()
    assert not strip.grab().isNull()


def test_an_ampersand_takes_no_menus_key(strip: FactsStrip) -> None:
    ana = person(facts=(Fact("need", "the R&D budget"), Fact("hobby", "food & wine")))
    strip.show_contact(ana, [], TODAY)
    assert strip.needs.text() == "the R&D budget"
    assert [card.shortcut().toString() for card in (strip.needs, strip.remember, strip.opportunity)] == ["", "", ""]
