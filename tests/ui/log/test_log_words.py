# SPDX-License-Identifier: MIT
"""What the log form says it will do."""

import pytest

from followup_desk.domain.proposals import Ask, Closing, Proposal
from followup_desk.domain.records import FollowUp
from followup_desk.domain.words import FollowUpState, Kind
from followup_desk.ui.log import log_words
from tests.builders import SATURDAY, day, moment, open_follow_up


def closing(follow_up: FollowUp, state: FollowUpState = FollowUpState.DONE) -> Closing:
    return Closing(follow_up, state, None)


def test_what_is_planned() -> None:
    plans = [Proposal(contact_id=1, due=moment("2026-11-24T10:00"), channel=Kind.CALL, promised=True)]
    assert log_words.effects(plans, [], SATURDAY) == "Plans: call on Tuesday 10:00, promised."


def test_what_is_closed_for_others_who_were_there() -> None:
    theirs = [("Rui Lopes", open_follow_up(2, "2026-11-19", "card"))]
    said = log_words.effects([], [], SATURDAY, closes=True, of_others=theirs)
    assert said.replace("\u2068", "").replace("\u2069", "") == "Closes also for Rui Lopes: the card due Thu 19 Nov."


def test_nothing_is_said_too() -> None:
    assert log_words.effects([], [], SATURDAY) == "Closes and plans nothing."
    assert log_words.effects([], [], SATURDAY, closes=True) == "Plans nothing."
    assert log_words.effects([], [Ask(1, "R4", "ease_off")], SATURDAY) == "Asks whether to ease off."
    waits = "The next try waits for your answer whether to ease off."
    assert log_words.effects([], [], SATURDAY, waits=True) == waits


def test_to_a_customer_the_answers_mean_something_else() -> None:
    assert log_words.outcomes(care=True) == ["All well", "Concern", "Next step", "Put off", "No answer"]
    assert log_words.outcomes(care=False) == ["Yes", "No", "Next step", "Put off", "No answer"]


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("2026-11-20", "yesterday"),
        ("2026-11-21", "today"),
        ("2026-11-22", "tomorrow"),
        ("2026-11-27", "Friday"),
        ("2026-11-28", "Sat 28 Nov"),
        ("2027-01-02", "Sat 2 Jan 2027"),
        ("2026-11-10", "Tue 10 Nov"),
    ],
)
def test_days_by_name_and_by_date(due: str, words: str) -> None:
    assert log_words.day_in_words(day(due), SATURDAY) == words


def test_what_is_answered() -> None:
    promised = open_follow_up(1, promised=True)
    assert log_words.answers(promised, SATURDAY) == "you promised it for today"
    assert log_words.answers(open_follow_up(1, "2026-11-20", "email"), SATURDAY) == "the email planned for yesterday"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_heading(kind: Kind) -> None:
    assert log_words.title(kind)
