# SPDX-License-Identifier: MIT
"""R16: thanks to who refers somebody, and word of how it ended."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Addition, Proposal
from followup_desk.domain.records import Reason
from followup_desk.domain.rules import planning, referrals
from followup_desk.domain.rules.numbers import Rulebook
from followup_desk.domain.rules.work_days import WorkDays
from followup_desk.domain.words import Kind
from tests.builders import person
from tests.domain.rules.in_words import ANA, follow_ups, plans, situation, so_far, without

RUI = person("Rui Costa", id=2, prefers=Kind.EMAIL)
FIRST: dict[str, Any] = {"answers": True, "first_sale": True, "referred_by": RUI}


@pytest.mark.parametrize(
    ("today", "due"),
    [
        ("2026-11-18", "2026-11-19"),  # never the same day
        ("2026-11-20", "2026-11-23"),
        ("2026-11-21", "2026-11-23"),
        ("2026-11-22", "2026-11-23"),
        ("2026-11-23", "2026-11-25"),  # the 24th is off
    ],
)
def test_thanks_on_the_next_working_day(today: str, due: str) -> None:
    book = Rulebook(work_days=WorkDays(off=frozenset({date(2026, 11, 24)})))
    assert referrals.thanks(RUI, "Ana Ribeiro", date.fromisoformat(today), book) == Proposal(
        contact_id=2,
        due=Due(date.fromisoformat(due)),
        channel=Kind.EMAIL,  # the referrer's usual one
        rule="R16",
        reasons=(Reason("R16.thanks", {"name": "Ana Ribeiro"}),),
    )


@pytest.mark.parametrize(
    ("changed", "planned"),
    [
        ({}, ["R16 email 2026-11-25"]),
        ({"answers": False}, []),
        ({"first_sale": False}, []),  # only of the first opportunity
        ({"referred_by": None}, []),
        ({"book": without("R16")}, []),
        ({"thanked": follow_ups("email 0", "email +4")}, ["R16 email 2026-11-25"]),
    ],
)
def test_word_of_how_it_ended_two_days_later(changed: dict[str, Any], planned: list[str]) -> None:
    assert plans(referrals.plan, situation("call yes", on=2, **(FIRST | changed))) == planned


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_it_names_them_and_the_answer(answer: str) -> None:
    s = situation(f"call {answer}", **FIRST)
    plan = so_far(s)
    referrals.plan(s, plan)
    (word,) = plan.proposals
    assert word.contact_id == 2
    assert word.reasons == (Reason("R16.how_it_ended", {"name": "Ana Ribeiro", "answer": answer}),)
    assert plan.is_empty()  # it is somebody else's


def test_an_open_one_takes_the_reason_instead() -> None:
    """The referrer's other follow-ups do not."""
    thanked = follow_ups("email -1", "email 0 R16 R16.thanks", "email +3 R16")
    s = situation("call yes", **FIRST, thanked=thanked)
    assert plans(referrals.plan, s) == ["to 2: R16.thanks R16.how_it_ended"]
    plan = so_far(s)
    referrals.plan(s, plan)
    assert plan.additions[0].contact_id == thanked[1].contact_id


def test_a_reason_that_is_there_is_not_said_twice() -> None:
    (standing,) = follow_ups("email 0 R16")
    thanks = referrals.thanks(RUI, "Ana", date(2026, 11, 20), Rulebook())
    standing = replace(standing, contact_id=2, reasons=thanks.reasons)
    assert planning.told_or_planned([standing], thanks) == Addition(1, 2, thanks.reasons)
    assert planning.told_or_planned([], thanks) == thanks


def test_the_usual_channel_is_the_call_where_none_is_preferred() -> None:
    assert referrals.thanks(ANA, "Rui", date(2026, 11, 20), Rulebook()).channel is Kind.CALL
