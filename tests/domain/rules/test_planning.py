# SPDX-License-Identifier: MIT
"""What rules know and how they plan: nothing twice, and what is open already takes the reason."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Proposal
from followup_desk.domain.records import Reason
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.rules.planning import Plan, makes_way, proposed
from followup_desk.domain.rules.work_days import WorkDays
from followup_desk.domain.words import Kind
from tests.builders import moment
from tests.domain.rules.in_words import (
    ANA,
    D,
    asked,
    due_in,
    follow_up,
    follow_ups,
    in_words,
    log,
    plan_in_words,
    situation,
    told,
)

SOON = Reason("R22.the_offer")


def proposal(words: str, *reasons: Reason, why: str = "") -> Proposal:
    """A plan told like an open follow-up."""
    one = follow_up(words)
    found = Proposal(contact_id=1, due=one.due, channel=one.channel, rule=one.rule, promised=one.promised, why=why)
    return replace(found, reasons=reasons or one.reasons)


def plan_beside(*standing: str, logged: str = "email") -> Plan:
    return Plan(list(follow_ups(*standing)), log(logged))


@pytest.mark.parametrize(
    ("standing", "is_empty", "but_for_r20"),
    [
        ([], True, True),
        (["call +9"], False, False),
        (["call +9 promised"], False, False),
        (["call +9 R20"], False, True),
        (["card 0 R1", "card +4 R12", "call 0 R14", "email +1 R16", "task 0"], True, True),  # beside
        (["card 0 R1", "call +9 R20", "email +3 R2"], False, False),
    ],
)
def test_what_stands_beside_is_not_open(standing: list[str], is_empty: bool, but_for_r20: bool) -> None:
    assert plan_beside(*standing).is_empty() is is_empty
    assert plan_beside(*standing).is_empty(but="R20") is but_for_r20


def test_what_is_planned_is_open_and_what_is_somebody_elses_is_not() -> None:
    plan = plan_beside("card 0 R1")
    plan.add(replace(proposal("email +2 R2"), contact_id=2))
    assert plan.is_empty()
    assert not plan.has_one_of("R2")
    plan.add(proposal("call +2 R2"))
    assert not plan.is_empty()
    assert [plan.has_one_of(rule) for rule in ("R1", "R2", "R3")] == [True, True, False]
    assert [each.channel for each in plan.open_ones()] == ["card", "call"]


@pytest.mark.parametrize(
    ("standing", "planned"),
    [
        ([], ["R22 call 2026-11-23"]),
        (["call +4"], ["to 1: R22.the_offer"]),  # by the rule's day or two days after
        (["call +5"], ["R22 call 2026-11-23"]),
        (["call -9"], ["to 1: R22.the_offer"]),
        (["call +4 promised R2.week_after"], ["to 1: R2.week_after R22.the_offer"]),
        (["email +2"], ["R22 call 2026-11-23"]),
        (["email +2 R3"], ["to 1: R22.the_offer"]),
        (["email +2 R5"], ["to 1: R22.the_offer"]),
        (["task +2 R5"], ["R22 call 2026-11-23"]),  # beside
        (["call +3", "email -4 R5", "call -2"], ["to 2: R22.the_offer"]),  # the earliest
        (["call +2 R22.the_offer"], []),  # it has the reason already
    ],
)
def test_what_is_due_about_then_takes_the_reason(standing: list[str], planned: list[str]) -> None:
    plan = plan_beside(*standing)
    plan.add_or_tell(proposal("call +2 R22", SOON), "UTC")
    assert in_words(plan.proposals, plan.additions) == planned


def test_the_users_words_go_first() -> None:
    plan = plan_beside("call +2 R2.week_after")
    plan.add_or_tell(proposal("call +2 R22", SOON, why="The price"), "UTC")
    assert in_words((), plan.additions) == ['to 1: R2.week_after "The price" R22.the_offer']


def test_a_promise_is_never_left_to_another() -> None:
    plan = plan_beside("call +2")
    plan.add_or_tell(proposal("call +2 R22 promised", SOON), "UTC")
    assert in_words(plan.proposals, plan.additions) == ["R22 call 2026-11-23 promised"]


def test_what_was_just_planned_takes_the_reason_too() -> None:
    plan = plan_beside()
    plan.add(proposal("card 0 R1"))
    plan.add_or_tell(proposal("call +2 R22", SOON), "UTC")
    plan.add_or_tell(proposal("email +7 R3", Reason("R3.ask_for_a_date")), "UTC")
    assert in_words(plan.proposals, plan.additions) == ["R1 card 2026-11-21", "R22 call 2026-11-23"]
    assert list(map(told, plan.proposals[1].reasons)) == ["R22.the_offer", "R3.ask_for_a_date"]


def test_of_equal_plans_that_very_one_takes_it() -> None:
    plan = plan_beside()
    first, second = proposal("call +2 R22", SOON), proposal("call +2 R22", SOON)
    plan.add(first)
    plan.add(second)
    plan.tell(second, (Reason("R5.no_day"),))
    assert [len(each.reasons) for each in plan.proposals] == [1, 2]


def test_several_reasons_for_one_are_one_addition() -> None:
    plan = plan_beside("call +2", "email +2")
    for number, key in ((0, "R5.no_day"), (1, "R5.no_day"), (0, "R3.said")):
        plan.tell(plan.standing[number], (Reason(key),))
    assert in_words((), plan.additions) == ["to 2: R5.no_day", "to 1: R5.no_day R3.said"]
    assert [list(map(told, each.reasons)) for each in plan.standing] == [["R5.no_day", "R3.said"], ["R5.no_day"]]
    assert {each.contact_id for each in plan.additions} == {1}


@pytest.mark.parametrize(("zone", "planned"), [("UTC", "to 1"), ("Pacific/Auckland", "R22 ")])
def test_a_moment_is_due_on_the_day_here(zone: str, planned: str) -> None:
    """20:00 of the 25th by UTC is the 26th in Auckland, three days after."""
    plan = plan_beside()
    plan.standing = [replace(follow_up("call +4"), due=moment("2026-11-25T20:00", "UTC"))]
    plan.add_or_tell(proposal("call +2 R22", SOON), zone)
    assert in_words(plan.proposals, plan.additions)[0][:4] == planned


def test_the_earliest_is_told_by_the_day_here() -> None:
    """01:00 of the 25th in Auckland is the 24th by UTC."""
    plan = plan_beside("call +4")
    plan.standing.append(replace(follow_up("call +4", 2), due=moment("2026-11-25T01:00", "Pacific/Auckland")))
    plan.add_or_tell(proposal("call +2 R22", SOON), "UTC")
    assert in_words((), plan.additions) == ["to 2: R22.the_offer"]


def test_whoever_asks_for_the_words_first_has_them() -> None:
    plan = Plan([], log("email promised", next_text="The price", next_channel=Kind.LUNCH, notes="Rainy"))
    words = plan.take_words()
    assert (words.next_text, words.next_channel, words.promised) == ("The price", Kind.LUNCH, True)
    again = plan.take_words()
    assert (again.next_text, again.next_channel, again.promised, again.notes) == ("", None, False, "Rainy")


def test_the_first_that_is_held_back_is_kept() -> None:
    plan = plan_beside()
    plan.hold_back(proposal("call +7 R3"), 7)
    plan.hold_back(proposal("call +2 R21"), 2)
    assert plan.held is not None
    assert (plan_in_words(plan.held.proposal), plan.held.days) == ("R3 call 2026-11-28", 7)


@pytest.mark.parametrize(
    ("words", "planned"),
    [
        (None, "R5 call 2026-11-24"),
        ({}, "R5 call 2026-11-24"),
        ({"next_text": "The price"}, 'R5 call 2026-11-24 "The price"'),
        ({"next_channel": Kind.EMAIL, "promised": True}, "R5 email 2026-11-24 promised"),
    ],
)
def test_a_rules_follow_up_is_shaped_by_the_users_words(words: dict[str, Any] | None, planned: str) -> None:
    entry = None if words is None else log("email", **words)
    found = proposed(situation("email"), "R5", date(2026, 11, 24), Kind.CALL, SOON, Reason("R5.no_day"), words=entry)
    assert plan_in_words(found) == planned
    assert (found.contact_id, found.due, found.reasons) == (1, due_in(3), (SOON, Reason("R5.no_day")))


@pytest.mark.parametrize(
    ("said", "before", "way"),
    [
        ({}, "", False),
        ({"next_text": "The price"}, "", False),
        ({"next_due": due_in(2)}, "", True),
        ({"said": D}, "", True),
        ({}, "note +1", True),
        ({}, "note -1", False),
    ],
)
def test_rules_make_way_for_the_user_and_for_what_has_happened_since(
    said: dict[str, Any], before: str, way: bool
) -> None:
    assert makes_way(situation("email", said=said, before=before)) is way


@pytest.mark.parametrize(
    ("logged", "kind"),
    [
        ("call yes", "call"),
        ("lunch yes", "lunch"),
        ("social", "social"),
        ("note", "message"),
        ("task", "message"),
        ("newsletter", "message"),
    ],
)
def test_the_same_kind(logged: str, kind: str) -> None:
    assert situation(logged, who=replace(ANA, prefers=Kind.MESSAGE)).same_kind == kind
    assert situation("note").same_kind is Kind.CALL  # preferred, else the call


def test_a_situation_knows_its_days_numbers_and_questions() -> None:
    book = Rulebook(Numbers(r2_days=9), work_days=WorkDays(off=frozenset({date(2026, 11, 30)})))
    questions = (asked("looser"), asked("ease_off"))
    s = situation("email", on=2, today=4, book=book, questions=questions)
    assert (s.today, s.numbers, s.contact_id) == (date(2026, 11, 25), book.numbers, 1)
    assert [f"{s.later(days)}" for days in (1, 2, 3, 5, 7)] == [
        "2026-11-25",  # past: today
        "2026-11-25",
        "2026-11-26",
        "2026-12-01",  # neither a weekend nor a day off
        "2026-12-01",
    ]
    assert (s.question("ease_off"), s.question("referral")) == (questions[1], None)
    assert Due(s.day) == due_in(2)
