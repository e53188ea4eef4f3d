# SPDX-License-Identifier: MIT
"""R13: after a posted card or letter a call asks whether it arrived."""

from dataclasses import replace

import pytest

from followup_desk.domain.records import Reason
from followup_desk.domain.rules import did_it_arrive
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.words import Kind
from tests.builders import moment
from tests.domain.rules.in_words import ANA, follow_up, plan_in_words, plans, situation, so_far, without

CALL, TOLD = ["R13 call 2026-12-01"], ["to 11: R13.did_it_arrive"]


@pytest.mark.parametrize(
    ("logged", "did", "planned"),
    [
        ("card           ", [], CALL),  # eight days later, a call whatever the usual channel
        ("letter         ", [], CALL),
        ("card           ", ["card 0"], CALL),
        ("card incoming  ", [], []),
        ("email          ", [], []),
        ("gift           ", [], []),
        ("card           ", ["card 0 R1"], []),  # a thank-you
        ("letter         ", ["card 0 R12 occasion+4"], []),  # one for an occasion
        ("card           ", ["card 0", "card 0 R1"], []),
    ],
)
def test_what_was_posted_is_asked_about(logged: str, did: list[str], planned: list[str]) -> None:
    s = situation(logged, on=2, did=did, who=replace(ANA, prefers=Kind.EMAIL))
    assert plans(did_it_arrive.plan, s) == planned


@pytest.mark.parametrize(
    ("standing", "planned"),
    [
        ("call +7         ", TOLD),  # due five to 21 days later
        ("meeting +7      ", TOLD),
        ("lunch +23       ", TOLD),
        ("call +9 R11     ", TOLD),  # whoever planned it
        ("call +9 promised", TOLD),
        ("call +9 R20     ", TOLD),
        ("call +6         ", []),  # too soon, and something is open
        ("call +24        ", []),
        ("email +9        ", []),
        ("call +24 R20    ", CALL),  # none open but R20's
        ("email +9 R20    ", CALL),
        ("call +9 R14     ", CALL),  # beside
        ("task +9         ", CALL),
        ("card 0 R1       ", CALL),
        ("call +9 R13 R13.did_it_arrive", []),  # once
    ],
)
def test_asked_by_what_is_planned_soon_anyway(standing: str, planned: list[str]) -> None:
    assert plans(did_it_arrive.plan, situation("card", on=2, standing=[standing])) == planned


def test_the_next_one_asks() -> None:
    standing = ["call +20", "meeting +9", "lunch +9", "call +3"]
    assert plans(did_it_arrive.plan, situation("card", on=2, standing=standing)) == ["to 12: R13.did_it_arrive"]


def test_what_was_just_planned_asks() -> None:
    s = situation("card", on=2)
    plan = so_far(s)
    for _ in range(2):
        did_it_arrive.plan(s, plan)
        assert [(plan_in_words(each), each.reasons) for each in plan.proposals] == [
            (CALL[0], (Reason("R13.did_it_arrive", {"kind": "card", "day": "2026-11-23"}),))
        ]


@pytest.mark.parametrize(("zone", "planned"), [("UTC", []), ("Pacific/Auckland", TOLD)])
def test_a_moment_is_due_on_the_day_here(zone: str, planned: list[str]) -> None:
    """23:00 of the fourth day by UTC is the fifth in Auckland."""
    timed = replace(follow_up("call +6", 11), due=moment("2026-11-27T23:00", "UTC"))
    s = replace(situation("card", on=2), standing=(timed,), zone=zone)
    assert plans(did_it_arrive.plan, s) == planned


def test_the_next_one_is_the_first_by_the_day_here() -> None:
    """Here 01:00 of the 29th in Auckland is the 28th: the first of the two."""
    later, first = (
        replace(follow_up("call +8", 11)),
        replace(follow_up("call +8", 12), due=moment("2026-11-29T01:00", "Pacific/Auckland")),
    )
    s = replace(situation("card", on=2), standing=(later, first))
    assert plans(did_it_arrive.plan, s) == ["to 12: R13.did_it_arrive"]


@pytest.mark.parametrize(
    ("before", "planned"),
    [
        ("call no -9", []),  # a no lets it rest
        ("call no -9; email -3", []),
        ("call no -9; call yes -3", CALL),
    ],
)
def test_it_rests_while_the_last_outcome_is_a_no(before: str, planned: list[str]) -> None:
    assert plans(did_it_arrive.plan, situation("card", on=2, before=before)) == planned


def test_it_can_be_off_and_its_days_are_preferences() -> None:
    s = situation("card", on=2, standing=["call +7 R20"])
    assert plans(did_it_arrive.plan, replace(s, book=without("R13"))) == []
    numbers = Numbers(r13_days=10, r13_from_days=6, r13_to_days=7)
    assert plans(did_it_arrive.plan, replace(s, book=Rulebook(numbers))) == ["R13 call 2026-12-03"]
    s = situation("card", on=2, standing=["call +9 R20"], book=Rulebook(numbers))
    assert plans(did_it_arrive.plan, s) == TOLD
