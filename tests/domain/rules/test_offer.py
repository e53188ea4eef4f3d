# SPDX-License-Identifier: MIT
"""R22: a sent offer is followed up three days later."""

from dataclasses import replace
from typing import Any

import pytest

from followup_desk.domain.records import Reason
from followup_desk.domain.rules import offer
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.words import Kind
from tests.domain.rules.in_words import ANA, due_in, plan_in_words, plans, situation, so_far, without

SOON = ["R22 message 2026-11-26"]


@pytest.mark.parametrize(
    ("logged", "said", "planned"),
    [
        ("email proposal             ", {}, SOON),  # by the usual channel
        ("meeting next-step proposal ", {}, SOON),
        ("call pushed-off proposal   ", {}, SOON),
        ("call no-answer proposal    ", {}, SOON),
        ("letter incoming proposal   ", {}, SOON),
        ("email                      ", {}, []),
        ("email proposal             ", {"next_due": due_in(4)}, []),  # a day was agreed
        ("call pushed-off proposal   ", {"said": due_in(4).day}, []),
        ("email proposal             ", {"next_text": "The price"}, ['R22 message 2026-11-26 "The price"']),
        ("email proposal promised    ", {"next_channel": Kind.CALL}, ["R22 call 2026-11-26 promised"]),
    ],
)
def test_an_offer_is_followed_up(logged: str, said: dict[str, Any], planned: list[str]) -> None:
    s = situation(logged, on=2, said=said, who=replace(ANA, prefers=Kind.MESSAGE))
    assert plans(offer.plan, s) == planned


@pytest.mark.parametrize("logged", ["call yes proposal", "call no proposal"])
def test_not_where_it_is_answered_at_once(logged: str) -> None:
    """Beside the call after a yes, which answers no opportunity (R11), the offer still waits for its answer."""
    assert plans(offer.plan, situation(logged, on=2, answers=True)) == []
    at_the_call_after_a_yes = situation(logged, on=2, did=["call 0 R11 wear-well"], stage="customer")
    assert plans(offer.plan, at_the_call_after_a_yes) == ["R22 call 2026-11-26"]


@pytest.mark.parametrize(
    ("on", "today", "day"), [(0, 0, "2026-11-24"), (4, 4, "2026-11-30"), (0, 2, "2026-11-24"), (0, 8, "2026-11-29")]
)
def test_three_days_later(on: int, today: int, day: str) -> None:
    assert plans(offer.plan, situation("email proposal", on=on, today=today)) == [f"R22 call {day}"]


@pytest.mark.parametrize(
    ("standing", "planned"),
    [
        ("call +7         ", ["to 11: R22.the_offer"]),
        ("call +8         ", ["R22 call 2026-11-26"]),
        ("call +7@09:00   ", ["to 11: R22.the_offer"]),
        ("call +3 promised", ["to 11: R22.the_offer"]),
        ("email +3        ", ["R22 call 2026-11-26"]),
        *((f"email +3 {rule}", ["to 11: R22.the_offer"]) for rule in ("R22", "R3", "R21", "R5")),
        *((f"email +3 {rule}", ["R22 call 2026-11-26"]) for rule in ("R2", "R20", "R11", "R13", "R4")),
        *((f"call +3 {rule}", ["R22 call 2026-11-26"]) for rule in ("R1", "R12", "R14", "R16")),  # beside
    ],
)
def test_nothing_is_planned_twice(standing: str, planned: list[str]) -> None:
    assert plans(offer.plan, situation("email proposal", on=2, standing=[standing])) == planned


def test_it_says_what_to_ask() -> None:
    s = situation("email proposal", on=2, said={"next_text": "The price"})
    plan = so_far(s)
    offer.plan(s, plan)
    assert [(plan_in_words(each), each.reasons) for each in plan.proposals] == [
        ('R22 call 2026-11-26 "The price"', (Reason("R22.the_offer"),))
    ]
    assert plan.words.next_text == ""  # whoever plans next has them no more


def test_not_for_what_was_before_the_latest_and_it_can_be_off() -> None:
    assert plans(offer.plan, situation("email proposal", before="email +1")) == []
    assert plans(offer.plan, situation("email proposal", book=without("R22"))) == []
    later = Rulebook(Numbers(r22_days=10))
    assert plans(offer.plan, situation("email proposal", on=2, book=later)) == ["R22 call 2026-12-03"]
