# SPDX-License-Identifier: MIT
"""What the desk asks, above the follow-ups: how something went that was done from a notice."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from followup_desk.domain.words import Stage
from followup_desk.services import asking, people
from followup_desk.services.acts import answering, how_it_went, undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.question_card import QuestionCard
from followup_desk.ui.follow_ups.question_cards import QuestionCards
from followup_desk.ui.parts.line_button import LineButton
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
    """What the card says, then the lines below it."""
    return [*cards.findChildren(QuestionCard)[0].texts(), *cards.lines()]


def button(cards: QuestionCards, text: str) -> QPushButton:
    return next(b for b in cards.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(cards))


def line(cards: QuestionCards, text: str) -> LineButton:
    return next(b for b in cards.findChildren(LineButton) if plain([b.line()]) == [text] and b.isVisibleTo(cards))


def test_nothing_is_asked_at_first(cards: QuestionCards) -> None:
    assert cards.isHidden()
    assert not cards.is_asking()


def test_a_question_says_of_what_and_when(desk: Desk, cards: QuestionCards) -> None:
    done_at_once(desk, "Ana Ribeiro")
    assert lines(cards) == [
        "Ana Ribeiro",
        "How did it go, the call?",
        "You marked it done on Sat 21 Nov at 09:41.",
    ]
    assert cards.is_asking()


def asked_of(desk: Desk, *names: str) -> None:
    for name in names:
        logged(desk, add(desk, name), "call", "no")


STAY = "Stay in touch, and say hello now and then?"


def plain(texts: list[str]) -> list[str]:
    """Without the marks that keep names of another script apart."""
    return [text.translate({0x2068: None, 0x2069: None}) for text in texts]


def test_one_is_shown_whole_and_the_next_ones_as_lines(desk: Desk, cards: QuestionCards) -> None:
    asked_of(desk, "Ana")
    alone = cards.lines()
    asked_of(desk, "Ben", "Cleo", "محمد")
    assert alone == []
    assert plain(cards.lines()) == [f"Ben: {STAY}", f"Cleo: {STAY}", f"محمد: {STAY}"]
    asked_of(desk, "Eve")
    assert plain(cards.lines()) == [f"Ben: {STAY}", f"Cleo: {STAY}", "and 2 more questions"]


def test_the_rest_opens_and_closes(desk: Desk, cards: QuestionCards) -> None:
    asked_of(desk, "Ana", "Ben", "Cleo", "Dai", "Eve")
    more = line(cards, "and 2 more questions")
    more.click()
    assert plain(cards.lines()) == [*(f"{name}: {STAY}" for name in ("Ben", "Cleo", "Dai", "Eve")), "Show fewer"]
    more.click()
    assert len(cards.lines()) == 3


def test_of_very_many_only_some_have_a_line(desk: Desk, cards: QuestionCards) -> None:
    asked_of(desk, *(f"Ana {number}" for number in range(14)))
    line(cards, "and 11 more questions").click()
    assert cards.lines()[-1] == "and 5 more; show fewer"
    assert len(cards.lines()) == 9


def test_a_line_that_is_pressed_takes_the_card(desk: Desk, cards: QuestionCards) -> None:
    asked_of(desk, "Ana", "Ben")
    line(cards, f"Ben: {STAY}").click()
    assert lines(cards)[0] == "Ben"
    assert plain(cards.lines()) == [f"Ana: {STAY}"]
    cards.answered.connect(lambda number, yes: (answering.accept if yes else answering.dismiss)(desk, number))
    cards.say_yes()
    assert people.person(desk, 2).stage is Stage.RESTING
    assert lines(cards)[0] == "Ana"


def test_where_there_is_little_room_there_are_no_lines(desk: Desk, cards: QuestionCards) -> None:
    asked_of(desk, "Ana", "Ben", "Cleo")
    cards.set_room(480)
    assert cards.lines() == ["and 2 more questions"]
    cards.set_room(800)
    assert len(cards.lines()) == 2


def test_whom_it_is_about_is_shown_when_pressed(desk: Desk, cards: QuestionCards, qtbot: QtBot) -> None:
    asked_of(desk, "Ana")
    with qtbot.waitSignal(cards.person_wanted) as wanted:
        line(cards, "Ana").click()
    assert wanted.args == [1]


def test_why_it_is_asked(desk: Desk, cards: QuestionCards, qtbot: QtBot) -> None:
    asked_of(desk, "Ana")
    (question,) = asking.waiting(desk)
    with qtbot.waitSignal(cards.why_requested) as wanted:
        button(cards, "Why?").click()
    assert wanted.args == [question.id]


@pytest.mark.parametrize(("key", "said"), [("y", True), ("n", False)])
def test_letters_answer_while_the_card_has_the_focus(
    desk: Desk, cards: QuestionCards, qtbot: QtBot, key: str, said: bool
) -> None:
    asked_of(desk, "Ana")
    with qtbot.waitSignal(cards.answered) as answered:
        QTest.keyClicks(button(cards, "Why?"), key)
    assert answered.args[1] is said


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
        "Ana Ribeiro",
        "Stay in touch, and say hello now and then?",
        "They said no, and nothing else is open with them.",
        "Yes: a hello every 90 days, and nothing else until they come back.",
    ]
    assert button(cards, "Yes").accessibleName() == "Yes: Stay in touch with Ana Ribeiro, and say hello now and then?"
    assert button(cards, "Not now").accessibleDescription() == "nothing more is planned"
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
