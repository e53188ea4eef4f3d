# SPDX-License-Identifier: MIT
"""What the desk asks, above the follow-ups: how something went that was done from a notice."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Stage
from followup_desk.services import asking, people
from followup_desk.services.acts import answering, how_it_went, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.question_cards import QuestionCards
from tests.builders import add, logged, plan


@pytest.fixture
def cards(desk: Desk, qtbot: QtBot) -> QuestionCards:
    made = QuestionCards(desk)
    qtbot.addWidget(made)
    desk.add_listener(made.on_change)
    return made


def done_at_once(desk: Desk, name: str) -> int:
    follow_up = plan(desk, add(desk, name), "2026-11-21")
    how_it_went.done_at_once(desk, follow_up)
    return follow_up


def lines(cards: QuestionCards) -> list[str]:
    return [each.text() for each in cards.findChildren(QLabel) if each.isVisibleTo(cards) and each.text()]


def button(cards: QuestionCards, text: str) -> QPushButton:
    return next(b for b in cards.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(cards))


def test_nothing_is_asked_at_first(cards: QuestionCards) -> None:
    assert cards.isHidden()
    assert not cards.is_asking()


def test_a_question_says_of_what_and_when(desk: Desk, cards: QuestionCards) -> None:
    done_at_once(desk, "Ana Ribeiro")
    assert lines(cards) == [
        "How did it go: the call with Ana Ribeiro?",
        "You marked it done on Sat 21 Nov at 09:41.",
    ]
    assert cards.is_asking()


def test_one_is_shown_and_the_rest_counted(desk: Desk, cards: QuestionCards) -> None:
    said = []
    for name in ("Ana", "Ben", "Cleo"):
        done_at_once(desk, name)
        said.append(lines(cards)[0::2])
    assert said == [
        ["How did it go: the call with Ana?"],
        ["How did it go: the call with Ana?", "and one more question"],
        ["How did it go: the call with Ana?", "and 2 more questions"],
    ]


def test_tell_asks_for_its_log(desk: Desk, cards: QuestionCards, qtbot: QtBot) -> None:
    follow_up = done_at_once(desk, "Ana")
    with qtbot.waitSignal(cards.told) as told:
        button(cards, "Tell").click()
    assert told.args == [follow_up]


def test_nothing_to_tell_ends_it_and_undo_asks_again(desk: Desk, cards: QuestionCards) -> None:
    done_at_once(desk, "Ana")
    cards.answered.connect(lambda number, _yes: answering.dismiss(desk, number))
    button(cards, "Nothing to tell").click()
    gone = cards.isHidden()
    undoing.undo(desk)
    assert (gone, cards.isHidden(), len(asking.waiting(desk))) == (True, False, 1)


def test_what_a_rule_asks_is_answered_with_yes_or_not_now(desk: Desk, cards: QuestionCards, qtbot: QtBot) -> None:
    logged(desk, add(desk, "Ana Ribeiro"), "call", "no")
    (question,) = asking.waiting(desk)
    assert lines(cards) == [
        "Stay in touch with Ana Ribeiro, and say hello now and then?",
        "They said no, and nothing else is open with them.",
    ]
    with qtbot.waitSignal(cards.answered) as yes:
        button(cards, "Yes").click()
    with qtbot.waitSignal(cards.answered) as no:
        button(cards, "Not now").click()
    assert (yes.args, no.args) == ([question.id, True], [question.id, False])


def test_keys_answer_the_question_that_is_shown(desk: Desk, cards: QuestionCards, qtbot: QtBot) -> None:
    logged(desk, add(desk, "Ana Ribeiro"), "call", "no")
    cards.answered.connect(lambda number, yes: (answering.accept if yes else answering.dismiss)(desk, number))
    cards.say_yes()
    assert people.person(desk, 1).stage is Stage.RESTING
    undoing.undo(desk)
    cards.say_no()
    assert (people.person(desk, 1).stage, cards.is_asking()) == (Stage.PROSPECT, False)


def test_telling_ends_it(desk: Desk, cards: QuestionCards) -> None:
    follow_up = done_at_once(desk, "Ana")
    logged(desk, 1, "call", "no-answer", for_id=follow_up)
    assert cards.isHidden()
