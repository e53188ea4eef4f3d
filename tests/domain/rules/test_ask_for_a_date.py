# SPDX-License-Identifier: MIT
"""R3: who pushed it off without a day is asked for one a week later."""

from dataclasses import replace
from typing import Any

import pytest

from followup_desk.domain.records import Reason
from followup_desk.domain.rules import ask_for_a_date
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.words import Kind
from tests.domain.rules.in_words import ANA, D, due_in, plan_in_words, plans, situation, so_far, without

TEXT: dict[str, Any] = {"next_text": "Send the plan"}


@pytest.mark.parametrize(
    ("logged", "said", "planned"),
    [
        ("call pushed-off       ", {}, ["R3 call 2026-11-30"]),  # the same kind, not promised
        ("email pushed-off      ", {}, ["R3 email 2026-11-30"]),
        ("call incoming pushed-off", {}, ["R3 call 2026-11-30"]),
        ("note pushed-off       ", {}, ["R3 message 2026-11-30"]),  # of a note it is the usual channel
        ("task pushed-off       ", {}, ["R3 message 2026-11-30"]),
        ("newsletter pushed-off ", {}, ["R3 message 2026-11-30"]),
        ("call pushed-off       ", TEXT, ['R3 call 2026-11-30 "Send the plan"']),
        ("call pushed-off promised", {"next_channel": Kind.LUNCH}, ["R3 lunch 2026-11-30 promised"]),
        ("call pushed-off       ", {"said": D}, []),  # they named a day
        ("call pushed-off       ", {"next_due": due_in(4)}, []),  # the user planned
        ("call next-step        ", {}, []),
        ("call no-answer        ", {}, []),
        ("email                 ", {}, []),
    ],
)
def test_who_named_no_day_is_asked_for_one(logged: str, said: dict[str, Any], planned: list[str]) -> None:
    s = situation(logged, on=2, said=said, who=replace(ANA, prefers=Kind.MESSAGE))
    assert plans(ask_for_a_date.plan, s) == planned


@pytest.mark.parametrize(
    ("did", "keys"),
    [
        ([], ["R3.ask_for_a_date"]),
        (["call 0 R2 R2.week_after"], ["R3.ask_for_a_date"]),
        (["call 0 R11 wear-well"], ["R11.wear_well", "R3.ask_for_a_date"]),  # a retry of the call after a yes
        (["call 0 R21 put-right R21.try_again"], ["R11.put_it_right", "R3.ask_for_a_date"]),
    ],
)
def test_the_reason_says_to_ask_for_a_date(did: list[str], keys: list[str]) -> None:
    s = situation("call pushed-off", did=did)
    for plan in (so_far(s), so_far(s, hold=True)):
        ask_for_a_date.plan(s, plan)
        (found,) = [*plan.proposals, *([plan.held.proposal] if plan.held else [])]
        assert found.reasons == tuple(map(Reason, keys))


@pytest.mark.parametrize(
    ("standing", "planned"),
    [
        ("call +11 R20    ", ["to 11: R3.ask_for_a_date"]),  # by then or two days later: it takes the reason
        ("call +12 R20    ", ["R3 call 2026-11-30"]),
        ("call +11@09:00  ", ["to 11: R3.ask_for_a_date"]),
        ("call -3 promised", ["to 11: R3.ask_for_a_date"]),
        ("email +3        ", ["R3 call 2026-11-30"]),  # another channel
        ("email +3 R5     ", ["to 11: R3.ask_for_a_date"]),  # one of these rules
        ("call +3 R16     ", ["R3 call 2026-11-30"]),  # beside
    ],
)
def test_nothing_is_planned_twice(standing: str, planned: list[str]) -> None:
    assert plans(ask_for_a_date.plan, situation("call pushed-off", on=2, standing=[standing])) == planned


def test_not_for_what_was_before_the_latest() -> None:
    assert plans(ask_for_a_date.plan, situation("call pushed-off", before="note +1")) == []


def test_it_can_be_off_and_its_days_are_a_preference() -> None:
    assert plans(ask_for_a_date.plan, situation("call pushed-off", book=without("R3"))) == []
    s = situation("call pushed-off", on=2, book=Rulebook(Numbers(r3_days=10)))
    assert plans(ask_for_a_date.plan, s) == ["R3 call 2026-12-03"]


def test_it_is_held_back_while_easing_off_is_asked_and_the_words_are_left() -> None:
    s = situation("email pushed-off", on=2, said=TEXT, book=Rulebook(Numbers(r3_days=8)))
    plan = so_far(s, hold=True)
    ask_for_a_date.plan(s, plan)
    assert plan.proposals == []
    assert plan.held is not None
    assert (plan_in_words(plan.held.proposal), plan.held.days) == ("R3 email 2026-12-01", 8)
    assert plan.words.next_text == "Send the plan"
