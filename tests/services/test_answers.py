# SPDX-License-Identifier: MIT
"""What is said that an answer does is what it does."""

import pytest

from followup_desk.services import answers, asking, people, preferences, samples, wording
from followup_desk.services.acts import answering, how_it_went
from followup_desk.services.desk import Desk
from tests.builders import add, plan, planned_for


def asked(desk: Desk, key: str) -> tuple[int, int, answers.Meant]:
    """Question, contact, and what its answers are said to do."""
    samples.fill(desk)
    question = next(each for each in asking.waiting(desk) if each.key == key)
    return question.id, question.contact_id, answers.of_question(desk, question)


def test_easing_off(desk: Desk) -> None:
    number, contact_id, meant = asked(desk, "ease_off")
    assert meant.yes == "an email today thanks them and offers the newsletter, then only a hello every 90 days"
    assert meant.no == "goes on: call in 7 days; it is asked again after 2 more push-offs or no-answers"
    answering.accept(desk, number)
    assert planned_for(desk, contact_id) == ["21 Nov email R4", "19 Feb call R4"]


def test_not_now_goes_on(desk: Desk) -> None:
    number, contact_id, _meant = asked(desk, "ease_off")
    answering.dismiss(desk, number)
    assert planned_for(desk, contact_id) == ["30 Nov call R3"]  # seven days are a Saturday


def test_staying_in_touch(desk: Desk) -> None:
    preferences.put(desk, "r4_hello_days", "60")
    number, contact_id, meant = asked(desk, "stay_in_touch")
    assert meant.yes == "a hello every 60 days, and nothing else until they come back"
    answering.accept(desk, number)
    assert planned_for(desk, contact_id) == ["20 Jan email R4"]


@pytest.mark.parametrize(
    ("key", "yes", "days"),
    [
        ("looser", "every 45 days from now on, instead of 30", 45),
        ("tighter", "every 20 days from now on, instead of 30", 20),
    ],
)
def test_another_cadence(desk: Desk, key: str, yes: str, days: int) -> None:
    number, contact_id, meant = asked(desk, key)
    assert (meant.yes, meant.no) == (yes, "stays at every 30 days")
    answering.accept(desk, number)
    assert people.person(desk, contact_id).ideal_days == days


def test_a_referral(desk: Desk) -> None:
    number, contact_id, meant = asked(desk, "referral")
    assert meant.yes == "the card of Wednesday 9 December 2026 asks for it, too"
    answering.accept(desk, number)
    following = next(each for each in people.follow_ups(desk, contact_id) if each.rule == "R20")
    assert "referral" in wording.reason(following)


def test_how_it_went(desk: Desk) -> None:
    how_it_went.done_at_once(desk, plan(desk, add(desk)))
    (question,) = asking.waiting(desk)
    assert answers.beside_name(question) == "How did it go, the call?"
    assert all(vars(answers.of_question(desk, question)).values())


def test_every_question_has_words_beside_its_name() -> None:
    assert set(answers._BESIDE_NAME) == set(answers._RULE_ASKS) == set(wording._QUESTIONS)
