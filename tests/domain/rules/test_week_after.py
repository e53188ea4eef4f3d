# SPDX-License-Identifier: MIT
"""R2: a prospect who was reached and has nothing open is followed up a week later."""

from dataclasses import replace

import pytest

from followup_desk.domain.records import Reason
from followup_desk.domain.rules import week_after
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.words import Kind
from tests.domain.rules.in_words import ANA, plan_in_words, plans, situation, so_far, without

WEEK = ["R2 call 2026-11-30"]


@pytest.mark.parametrize(
    ("logged", "stage", "planned"),
    [
        ("email                  ", "prospect", WEEK),  # any touch
        ("card                   ", "prospect", WEEK),
        ("call no-answer         ", "prospect", WEEK),  # an attempt is one
        ("email incoming         ", "prospect", WEEK),  # or conversation
        ("call incoming next-step", "prospect", WEEK),
        ("call yes               ", "prospect", WEEK),
        ("call no                ", "prospect", []),  # a no lets it rest
        ("newsletter             ", "prospect", []),
        ("note                   ", "prospect", []),  # neither
        ("task                   ", "prospect", []),
        ("social incoming        ", "prospect", []),
        ("call incoming no-answer", "prospect", []),
        ("email                  ", "customer", []),
        ("email                  ", "resting", []),
        ("email                  ", "former", []),
        ("email                  ", None, []),
    ],
)
def test_a_prospect_is_followed_up_a_week_later(logged: str, stage: str | None, planned: list[str]) -> None:
    assert plans(week_after.plan, situation(logged, stage=stage, on=2)) == planned


@pytest.mark.parametrize(
    ("standing", "planned"),
    [
        ("call +40        ", []),
        ("email -3        ", []),
        ("call +9 R20     ", []),
        ("call +9 R11     ", []),
        ("card 0 R1       ", WEEK),  # beside
        ("card +9 R12     ", WEEK),
        ("call 0 R14      ", WEEK),
        ("email +2 R16    ", WEEK),
        ("task +2         ", WEEK),
    ],
)
def test_only_where_nothing_else_is_open(standing: str, planned: list[str]) -> None:
    assert plans(week_after.plan, situation("email", on=2, standing=[standing])) == planned


@pytest.mark.parametrize(
    ("before", "planned"),
    [
        ("call no -9                   ", []),  # while the last outcome is a no
        ("call no -9; email -3         ", []),
        ("call no -9; call next-step -3", WEEK),
        ("call next-step -9; call no -3", []),
        ("call no +9                   ", []),  # later than this
    ],
)
def test_it_rests_while_the_last_outcome_is_a_no(before: str, planned: list[str]) -> None:
    assert plans(week_after.plan, situation("email", on=2, before=before)) == planned


@pytest.mark.parametrize(
    ("on", "today", "day"),
    [
        (0, 0, "2026-11-30"),  # a week later is a Saturday: the next working day
        (2, 2, "2026-11-30"),
        (3, 3, "2026-12-01"),
        (3, 5, "2026-12-01"),  # counted from what happened
        (3, 14, "2026-12-05"),  # past by now: today
    ],
)
def test_the_week_counts_from_what_happened(on: int, today: int, day: str) -> None:
    assert plans(week_after.plan, situation("email", on=on, today=today)) == [f"R2 call {day}"]


def test_by_the_usual_channel_and_with_its_reason() -> None:
    s = situation("call next-step", on=2, who=replace(ANA, prefers=Kind.MESSAGE))
    plan = so_far(s)
    week_after.plan(s, plan)
    assert [(plan_in_words(each), each.reasons) for each in plan.proposals] == [
        ("R2 message 2026-11-30", (Reason("R2.week_after"),))
    ]


def test_it_can_be_off_and_its_days_are_a_preference() -> None:
    assert plans(week_after.plan, situation("email", book=without("R2"))) == []
    assert plans(week_after.plan, situation("email", on=2, book=Rulebook(Numbers(r2_days=8)))) == ["R2 call 2026-12-01"]


def test_it_is_held_back_while_easing_off_is_asked() -> None:
    s = situation("email", on=2)
    plan = so_far(s, hold=True)
    week_after.plan(s, plan)
    assert plan.proposals == []
    assert plan.held is not None
    assert (plan_in_words(plan.held.proposal), plan.held.days) == ("R2 call 2026-11-30", 7)
