# SPDX-License-Identifier: MIT
"""R1: a thank-you card after a meeting, a lunch, a prospect's first call, or anything significant."""

from dataclasses import replace

import pytest

from followup_desk.domain.records import Reason
from followup_desk.domain.rules import thank_you
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from tests.domain.rules.in_words import plans, situation, so_far, without

TODAY = ["R1 card 2026-11-21"]


@pytest.mark.parametrize(
    ("logged", "stage", "before", "planned"),
    [
        ("meeting next-step", "prospect", "", TODAY),
        ("meeting no       ", "prospect", "", TODAY),  # also after a no
        ("meeting no-answer", "prospect", "", []),  # no attempt
        ("meeting          ", "prospect", "", []),  # how it ended is still open
        ("meeting yes      ", "customer", "", TODAY),
        ("lunch pushed-off ", "customer", "", TODAY),
        ("lunch            ", "customer", "", []),
        ("call next-step   ", "prospect", "", TODAY),
        ("call yes         ", "prospect", "", TODAY),  # a yes too
        ("call no          ", "prospect", "", TODAY),
        ("call incoming next-step", "prospect", "", TODAY),  # a call is one, whoever made it
        ("call no-answer   ", "prospect", "", []),
        ("call             ", "prospect", "", []),
        ("call next-step   ", "customer", "", []),  # a prospect's
        ("call next-step   ", None, "", []),
        ("call next-step   ", "prospect", "call no-answer -3", TODAY),  # the first that is a conversation
        ("call next-step   ", "prospect", "meeting yes -3", TODAY),  # the first call
        ("call next-step   ", "prospect", "call yes -3", []),
        ("call next-step   ", "prospect", "call incoming yes -3", []),
        ("call next-step   ", "prospect", "call yes +3", TODAY),  # one that came later
        ("email            ", "prospect", "", []),
        ("email incoming   ", "prospect", "", []),
        ("gift             ", "prospect", "", []),
        ("email significant", "prospect", "", TODAY),  # of any kind
        ("note significant ", "customer", "", TODAY),
        ("email incoming significant", None, "", TODAY),
        ("call next-step significant", "customer", "call yes -3", TODAY),
        ("call no-answer significant", "prospect", "", []),  # no attempt
    ],
)
def test_what_is_thanked_for(logged: str, stage: str | None, before: str, planned: list[str]) -> None:
    assert plans(thank_you.plan, situation(logged, stage=stage, before=before, today=0)) == planned


@pytest.mark.parametrize(
    ("on", "planned"),
    [
        (0, ["R1 card 2026-11-23"]),
        (-1, ["R1 card 2026-11-23"]),  # its day is past: today
        (-5, ["R1 card 2026-11-23"]),  # seven days ago
        (-6, []),
        (2, ["R1 card 2026-11-23"]),
    ],
)
def test_at_most_seven_days_ago(on: int, planned: list[str]) -> None:
    assert plans(thank_you.plan, situation("meeting yes", on=on, today=2)) == planned


@pytest.mark.parametrize(
    ("standing", "planned"),
    [
        ("card +9 R12     ", TODAY),
        ("card 0          ", TODAY),
        ("call 0 promised ", TODAY),
        ("card -3 R1      ", []),  # not while one of its own is open
    ],
)
def test_beside_whatever_else_is_open(standing: str, planned: list[str]) -> None:
    assert plans(thank_you.plan, situation("meeting yes", standing=[standing])) == planned


def test_the_reason_names_the_event() -> None:
    s = situation("lunch yes", on=-1, today=0)
    plan = so_far(s)
    thank_you.plan(s, plan)
    assert plan.proposals[0].reasons == (Reason("R1.thank_you", {"kind": "lunch", "day": "2026-11-20"}),)


def test_it_can_be_off_and_its_days_are_a_preference() -> None:
    s = situation("meeting yes", on=-8, today=0)
    assert plans(thank_you.plan, replace(s, book=Rulebook(Numbers(r1_days=8)))) == TODAY
    assert plans(thank_you.plan, replace(s, book=Rulebook(Numbers(r1_days=8), off=frozenset({"R1"})))) == []
    assert plans(thank_you.plan, situation("meeting yes", book=without("R2"))) == TODAY


def test_a_call_before_all_that_is_known_was_the_first() -> None:
    s = situation("call yes")
    assert thank_you.is_first_call(s)
    assert plans(thank_you.plan, replace(s, called_before=True)) == []
    assert plans(thank_you.plan, situation("lunch yes", called_before=True)) == TODAY
