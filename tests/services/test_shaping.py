# SPDX-License-Identifier: MIT
"""The preference behind what a rule planned or asks, with its present value."""

from dataclasses import replace

import pytest

from followup_desk.domain.records import Reason
from followup_desk.domain.words import Stage
from followup_desk.services import asking, people, preferences, shaping
from followup_desk.services.desk import Desk
from followup_desk.services.shaping import Shaped
from tests.builders import add, logged, open_follow_up, plan


def of(desk: Desk, contact_id: int, rule: str) -> Shaped | None:
    person = people.person(desk, contact_id)
    (found,) = (each for each in people.follow_ups(desk, contact_id) if each.rule == rule)
    return shaping.of_follow_up(desk, found, person)


@pytest.mark.parametrize(
    ("kind", "outcome", "rule", "setting", "words"),
    [
        (
            "email",
            None,
            "R2",
            "r2_days",
            "“A follow-up a week after a prospect was reached”: 7 days after the last touch",
        ),
        (
            "meeting",
            "next-step",
            "R1",
            "r1_days",
            "“Thank-you notes after meetings, lunches, first calls”: for what was at most 7 days ago",
        ),
        (
            "meeting",
            "next-step",
            "R5",
            "r5_days",
            "“A fallback when no day was agreed”: 7 days after a step that was agreed without a day",
        ),
        (
            "call",
            "pushed-off",
            "R3",
            "r3_days",
            "“Ask for a date when they put it off without one”: 7 days after they put it off without a day",
        ),
        ("call", "no-answer", "R21", "r21_days", "“Try again after no answer”: 2 days after an unanswered try"),
    ],
)
def test_of_a_log(desk: Desk, kind: str, outcome: str | None, rule: str, setting: str, words: str) -> None:
    ana = add(desk)
    logged(desk, ana, kind, outcome)
    assert of(desk, ana, rule) == Shaped(setting, words)


def test_it_is_the_present_value(desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "email")
    preferences.put(desk, "r2_days", "1")
    assert of(desk, ana, "R2") == Shaped(
        "r2_days", "“A follow-up a week after a prospect was reached”: 1 day after the last touch"
    )


def test_a_cadence_of_their_own_is_theirs_and_no_preference(desk: Desk) -> None:
    assert of(desk, add(desk, stage=Stage.CUSTOMER), "R20") == Shaped(
        "r20_ideal_days", "“Keep in touch at a cadence”: every 30 days with customers"
    )
    own = add(desk, stage=Stage.CUSTOMER, ideal_days=14)
    assert of(desk, own, "R20") == Shaped("", "“Keep in touch at a cadence”: every 14 days, as you set for them")


def test_post_abroad_takes_longer(desk: Desk) -> None:
    card = open_follow_up(rule="R12", reasons=(Reason("R12.card", {"kind": "birthday"}),))
    person = people.person(desk, add(desk))
    settings = [shaping.of_follow_up(desk, card, replace(person, country=where)) for where in (None, "DE")]
    assert [each.setting for each in settings if each] == ["r12_home_days", "r12_abroad_days"]


def test_a_rule_without_a_number_is_on_or_off(desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "call", "next-step", distracted=True)
    assert of(desk, ana, "R9") == Shaped("r9", "“Keep to their hours; details by email”: on")


def test_the_users_own_and_a_day_that_they_named_have_none(desk: Desk) -> None:
    ana = add(desk)
    plan(desk, ana)
    logged(desk, ana, "call", "pushed-off", said=desk.today())
    person = people.person(desk, ana)
    own = [each for each in people.follow_ups(desk, ana) if each.rule in (None, "R3")]
    assert own
    assert {shaping.of_follow_up(desk, each, person) for each in own} == {None}


def test_of_a_question(desk: Desk) -> None:
    logged(desk, add(desk), "call", "no")
    (question,) = asking.waiting(desk)
    found = shaping.of_question(desk, question)
    assert found == Shaped(
        "r4_hello_days",
        "“Ask whether to ease off, or to stay in touch”: a hello 90 days after the last, as long as they rest",
    )
    assert shaping.of_question(desk, replace(question, key="how_did_it_go")) is None
    by_silence = replace(question, key="looser", args={"by": "silence"})
    assert shaping.of_question(desk, by_silence) == Shaped(
        "r4_row", "“Ask whether to ease off, or to stay in touch”: asked after 4 push-offs and no-answers in a row"
    )
