# SPDX-License-Identifier: MIT
"""What is asked about the person who is shown, above their timeline, and answered there."""

import pytest
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Stage
from followup_desk.services import asking, people
from followup_desk.services.acts import answering
from followup_desk.services.desk import Desk
from followup_desk.ui.person.person_pane import PersonPane
from tests.builders import add, logged


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> PersonPane:
    made = PersonPane(desk)
    qtbot.addWidget(made)
    made.resize(700, 800)
    made.show()
    desk.add_listener(made.on_change)
    return made


def test_their_question_and_both_answers(desk: Desk, pane: PersonPane) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    logged(desk, ana, "call", "no")
    pane.show_contact(ana)
    assert pane.question.isVisible()
    assert pane.question.card().texts() == [
        "Stay in touch, and say hello now and then?",
        "They said no, and nothing else is open with them.",
        "Yes: a hello every 90 days, and nothing else until they come back.",
        "Not now: nothing more is planned.",
    ]
    pane.show_contact(rui)
    assert not pane.question.isVisible()


def test_the_answer_takes_it_away(desk: Desk, pane: PersonPane) -> None:
    ana = add(desk, "Ana Ribeiro")
    logged(desk, ana, "call", "no")
    pane.show_contact(ana)
    pane.question.answered.connect(lambda number, _yes: answering.accept(desk, number))
    pane.question.card().yes.click()
    assert people.person(desk, ana).stage is Stage.RESTING
    assert not pane.question.isVisible()


def test_an_open_log_has_its_place(desk: Desk, pane: PersonPane) -> None:
    ana = add(desk, "Ana Ribeiro")
    logged(desk, ana, "call", "no")
    pane.show_contact(ana)
    pane.start_log()
    assert not pane.question.isVisible()
    assert len(asking.of_contact(desk, ana)) == 1


def test_the_log_says_why_what_it_answers_was_planned(desk: Desk, pane: PersonPane, qtbot: QtBot) -> None:
    ana = add(desk, "Ana Ribeiro")
    planned = logged(desk, ana, "email").planned[0]
    pane.show_contact(ana)
    pane.start_log(None, planned.id)
    with qtbot.waitSignal(pane.why_requested) as wanted:
        pane.log_form.body.head.why.click()
    assert wanted.args == [planned.id]
