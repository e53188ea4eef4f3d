# SPDX-License-Identifier: MIT
"""R11: does the sale wear well? A no is put right, a yes asks for a referral."""

from dataclasses import replace

import pytest

from followup_desk.domain.proposals import Ask
from followup_desk.domain.records import Reason
from followup_desk.domain.rules import customer_care
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.words import Kind
from tests.domain.rules.in_words import ANA, asked, follow_ups, plans, situation, so_far, without

WELL, RIGHT = ["call 0 R11 wear-well"], ["call 0 R11 put-right"]


@pytest.mark.parametrize(
    ("logged", "answers", "did", "planned"),
    [
        ("call yes        ", True, [], ["R11 call 2026-11-30"]),  # a yes that answers: a call 7 days later
        ("email incoming yes", True, [], ["R11 call 2026-11-30"]),
        ("call yes        ", False, [], []),  # a customer's yes says that all is well
        ("call yes        ", False, WELL, []),
        ("call no         ", True, [], []),
        ("call next-step  ", False, [], []),
        ("call no         ", False, [], []),
        ("call no         ", False, ["call 0 R20"], []),
        ("call no         ", False, ["call 0 R11"], []),
        ("call no         ", False, WELL, ["R11 call 2026-11-25"]),  # put it right, 2 days later
        ("email no        ", False, WELL, ["R11 call 2026-11-25"]),
        ("call no         ", False, RIGHT, ["R11 call 2026-11-25"]),  # that did not put it right
        ("call no         ", False, ["call 0 R20", "call 0 R21 wear-well"], ["R11 call 2026-11-25"]),  # a retry
        ("call no         ", False, ["call 0 R3 put-right"], ["R11 call 2026-11-25"]),
        ("call no         ", True, WELL, []),  # named: it is the opportunity's answer
        ("call pushed-off ", False, WELL, []),
        ("call no-answer  ", False, WELL, []),
    ],
)
def test_the_call_after_a_yes(logged: str, answers: bool, did: list[str], planned: list[str]) -> None:
    s = situation(logged, on=2, did=did, answers=answers, stage="customer", who=replace(ANA, prefers=Kind.EMAIL))
    assert plans(customer_care.plan, s) == planned


@pytest.mark.parametrize(
    ("standing", "planned"),
    [
        ("call 0           ", ["R11 call 2026-11-30"]),  # beside whatever else is planned
        ("call +7 R20      ", ["R11 call 2026-11-30"]),
        ("call +9 R11      ", []),  # not while one of its own is open
    ],
)
def test_beside_all_but_its_own(standing: str, planned: list[str]) -> None:
    assert plans(customer_care.plan, situation("call yes", on=2, answers=True, standing=[standing])) == planned


def test_they_say_what_they_are_for() -> None:
    for logged, answers, did, reason in (
        ("call yes", True, [], Reason("R11.wear_well")),
        ("call no", False, WELL, Reason("R11.put_it_right")),
    ):
        s = situation(logged, answers=answers, did=did)
        plan = so_far(s)
        customer_care.plan(s, plan)
        assert [each.reasons for each in plan.proposals] == [(reason,)]


def test_it_can_be_off_and_its_days_are_preferences() -> None:
    yes, no = situation("call yes", on=2, answers=True), situation("call no", on=2, did=WELL)
    for s, planned in ((yes, ["R11 call 2026-12-03"]), (no, ["R11 call 2026-11-26"])):
        book = Rulebook(Numbers(r11_days=10, r11_right_days=3))
        assert plans(customer_care.plan, replace(s, book=book)) == planned
        assert plans(customer_care.plan, replace(s, book=without("R11"))) == []


@pytest.mark.parametrize(
    ("logged", "did", "asks"),
    [
        ("call yes       ", WELL, True),
        ("call next-step ", WELL, True),
        ("call yes       ", RIGHT, True),
        ("call yes       ", ["call 0 R20", "call 0 R21 wear-well"], True),
        ("call no        ", WELL, False),
        ("call pushed-off", WELL, False),
        ("call no-answer ", WELL, False),
        ("call yes       ", [], False),
        ("call yes       ", ["call 0 R20"], False),
        ("call yes       ", ["call 0 R11 referral"], False),  # asked already, by that very call
    ],
)
def test_once_all_is_well_it_asks_for_a_referral(logged: str, did: list[str], asks: bool) -> None:
    s = situation(logged, did=did, stage="customer")
    assert customer_care.asks(s) == (Ask(1, "R11", "referral") if asks else None)
    assert customer_care.asks(replace(s, book=without("R11"))) is None
    assert customer_care.asks(replace(s, questions=(asked("ease_off"), asked("referral")))) is None
    assert (customer_care.asks(replace(s, questions=(asked("ease_off"),))) is not None) is asks


def test_what_another_try_is_for_is_said_once() -> None:
    settled = follow_ups("call 0 R11 wear-well R21.try_again", "call 0 wear-well put-right", "call 0 R11 referral")
    assert customer_care.care_reasons(settled) == (Reason("R11.wear_well"), Reason("R11.put_it_right"))
    assert customer_care.care_reasons(()) == ()
