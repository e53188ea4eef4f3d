# SPDX-License-Identifier: MIT
"""What a log plans because the user said so: the next step, the day that they named, a step without a day."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Proposal, RuleWarning
from followup_desk.domain.records import Reason
from followup_desk.domain.rules import after_log, next_step
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.rules.planning import Situation
from followup_desk.domain.words import Kind
from tests.builders import moment
from tests.domain.rules.in_words import (
    ANA,
    D,
    due_in,
    follow_up,
    in_words,
    plan_in_words,
    plans,
    situation,
    so_far,
    without,
)

FRIDAY, NEXT_MONDAY = D + timedelta(days=6), D + timedelta(days=9)  # D is a Saturday
TEXT: dict[str, Any] = {"next_text": "Send the plan"}


def own(s: Situation) -> list[Proposal]:
    """What the user's own words plan."""
    plan = so_far(s)
    next_step.plan_own(s, plan)
    return plan.proposals


@pytest.mark.parametrize(
    ("logged", "said", "plan"),
    [
        ("call next-step", {"next_due": due_in(4)}, ["own call 2026-11-25"]),
        ("email         ", {"next_due": due_in(4), **TEXT}, ['own call 2026-11-25 "Send the plan"']),
        ("email         ", {"next_due": due_in(4), "next_channel": Kind.LUNCH}, ["own lunch 2026-11-25"]),
        ("call yes      ", {"next_due": due_in(0), "promised": True}, ["own call 2026-11-21 promised"]),
        ("call next-step", {"next_due": due_in(1)}, ["own call 2026-11-22"]),  # a Sunday, as the user said
        ("call yes      ", {"said": D}, ["own call 2026-11-21 promised"]),  # --said is --due and --promised
        ("call no-answer", {"said": D, **TEXT}, ['own call 2026-11-21 promised "Send the plan"']),
        ("email         ", {"said": NEXT_MONDAY, "next_channel": Kind.EMAIL}, ["own email 2026-11-30 promised"]),
        ("email         ", {**TEXT}, []),
        ("email promised", {"next_channel": Kind.EMAIL}, []),
        ("call pushed-off", {}, []),
    ],
)
def test_the_users_own_plan(logged: str, said: dict[str, Any], plan: list[str]) -> None:
    assert plans(next_step.plan_own, situation(logged, said=said)) == plan


def test_a_moment_stays_one() -> None:
    at = moment("2026-11-24T09:30", "Asia/Tokyo")
    (plan,) = own(situation("email", said={"next_due": at}))
    assert plan.due == at


def test_the_users_own_plan_is_by_the_usual_channel() -> None:
    s = situation("call next-step", said={"next_due": due_in(4)}, who=replace(ANA, prefers=Kind.MESSAGE))
    assert plans(next_step.plan_own, s) == ["own message 2026-11-25"]


@pytest.mark.parametrize(
    ("logged", "said", "plan"),
    [
        ("call pushed-off     ", {}, ["R3 call 2026-11-27 promised"]),  # the same kind
        ("email pushed-off    ", {}, ["R3 email 2026-11-27 promised"]),
        ("meeting pushed-off  ", {}, ["R3 meeting 2026-11-27 promised"]),
        ("note pushed-off     ", {}, ["R3 message 2026-11-27 promised"]),  # of a note it is the usual channel
        ("newsletter pushed-off", {}, ["R3 message 2026-11-27 promised"]),
        ("task pushed-off     ", {}, ["R3 message 2026-11-27 promised"]),
        ("call pushed-off     ", TEXT, ['R3 call 2026-11-27 promised "Send the plan"']),
        ("call pushed-off     ", {"next_channel": Kind.EMAIL}, ["R3 email 2026-11-27 promised"]),
    ],
)
def test_the_day_that_they_named_is_a_promise(logged: str, said: dict[str, Any], plan: list[str]) -> None:
    s = situation(logged, said={"said": FRIDAY, **said}, who=replace(ANA, prefers=Kind.MESSAGE), book=without("R3"))
    assert plans(next_step.plan_own, s) == plan  # what they said stands, whatever is off


def test_a_day_of_ones_own_and_the_day_that_they_named_are_two_plans() -> None:
    both = {"said": FRIDAY, "next_due": due_in(2), "next_channel": Kind.EMAIL, **TEXT}
    assert plans(next_step.plan_own, situation("call pushed-off", said=both)) == [
        'own email 2026-11-23 "Send the plan"',
        "R3 call 2026-11-27 promised",
    ]
    assert [each.why for each in own(situation("call pushed-off", said=both))] == ["Send the plan", ""]


@pytest.mark.parametrize(
    ("logged", "said", "left"),
    [
        ("email         ", {"next_due": due_in(4), **TEXT}, ""),
        ("email         ", {"said": FRIDAY, **TEXT}, ""),
        ("call pushed-off", {"said": FRIDAY, **TEXT}, ""),
        ("email         ", TEXT, "Send the plan"),
        ("call pushed-off", TEXT, "Send the plan"),
    ],
)
def test_words_that_are_planned_are_not_planned_again(logged: str, said: dict[str, Any], left: str) -> None:
    s = situation(logged, said=said)
    plan = so_far(s)
    next_step.plan_own(s, plan)
    assert plan.words.next_text == left


@pytest.mark.parametrize(
    ("logged", "said", "plan"),
    [
        ("call next-step", {}, ["R5 call 2026-11-30"]),  # a week later is a Saturday: the next working day
        ("meeting next-step", TEXT, ['R5 call 2026-11-30 "Send the plan"']),  # the usual channel, not the same
        ("email         ", TEXT, ['R5 call 2026-11-30 "Send the plan"']),
        ("call next-step", {"next_channel": Kind.EMAIL, "promised": True}, ["R5 email 2026-11-30 promised"]),
        ("call next-step", {"proposal": True}, []),  # the offer has its own day (R22)
        ("call next-step", {"next_due": due_in(4)}, []),  # the user planned
        ("email         ", {"said": FRIDAY, **TEXT}, []),
        ("email         ", {}, []),
        ("email         ", {"next_channel": Kind.EMAIL, "promised": True}, []),
        ("call yes      ", {}, []),
        ("call no       ", {}, []),
        ("call no-answer", {}, []),
    ],
)
def test_a_next_step_without_a_day_gets_one(logged: str, said: dict[str, Any], plan: list[str]) -> None:
    assert plans(next_step.plan_without_a_day, situation(logged, said=said)) == plan


@pytest.mark.parametrize(
    ("off", "logged", "plan"),
    [
        ("R5 ", "call next-step         ", []),
        ("R22", "call next-step proposal", ["R5 call 2026-11-30"]),  # the offer has no day of its own then
        ("R22", "call next-step         ", ["R5 call 2026-11-30"]),
    ],
)
def test_what_is_off(off: str, logged: str, plan: list[str]) -> None:
    assert plans(next_step.plan_without_a_day, situation(logged, book=without(off.strip()))) == plan


@pytest.mark.parametrize(
    ("logged", "planned"),
    [
        ("call no-answer       ", ['R21 call 2026-11-23 "Send the plan"']),
        ("call pushed-off      ", ['R3 call 2026-11-30 "Send the plan"']),
        ("email proposal       ", ['R22 call 2026-11-24 "Send the plan"']),
        ("call incoming no-answer", ['R21 call 2026-11-21 "Send the plan"']),
    ],
)
def test_the_words_for_the_next_step_shape_what_the_first_rules_plan(logged: str, planned: list[str]) -> None:
    """With a day they are the user's own plan; where no day is guessed they are warned of, not lost."""
    s = situation(logged, said=TEXT, stage="former")
    assert in_words(after_log.of_log(s).proposals) == planned
    s = situation(logged, said={"next_due": due_in(4), **TEXT}, stage="former")
    assert in_words(after_log.of_log(s).proposals) == ['own call 2026-11-25 "Send the plan"']
    late = after_log.of_log(situation(logged, said=TEXT, stage="former", before="note +1"))
    assert late.proposals == ()
    assert late.warnings == (RuleWarning("R5", Reason("R5.not_planned", {"text": "Send the plan"})),)


@pytest.mark.parametrize(
    ("standing", "becomes"),
    [
        ("call 6              ", 11),
        ("call 6 R2           ", 11),
        ("call 6 promised     ", 11),
        ("call 5              ", None),
        ("email 6             ", None),
        ("call 6 R11          ", None),  # does the sale wear well? is another question
        ("call 6 R1           ", None),  # beside
        ("call 6 R12          ", None),
        ("call 6 R14          ", None),
        ("call 6 R16          ", None),
    ],
)
def test_what_stands_for_the_day_that_they_named_becomes_the_promise(standing: str, becomes: int | None) -> None:
    s = situation("call pushed-off", said={"said": FRIDAY}, standing=[standing])
    plan = so_far(s)
    next_step.plan_own(s, plan)
    (named,) = plan.proposals
    assert (plan_in_words(named), named.becomes) == ("R3 call 2026-11-27 promised", becomes)
    assert bool(plan.standing) is (becomes is None)  # it is the same one from now on


def test_of_two_that_stand_for_that_day_one_becomes_it() -> None:
    s = situation("call pushed-off", said={"said": FRIDAY}, standing=["email 6", "call 6", "call 6"])
    plan = so_far(s)
    next_step.plan_own(s, plan)
    assert [each.becomes for each in plan.proposals] == [12]
    assert [each.id for each in plan.standing] == [11, 13]


def test_a_task_stands_beside_the_task_that_they_named() -> None:
    said = {"said": FRIDAY, "next_channel": Kind.TASK}
    (plan,) = own(situation("call pushed-off", said=said, standing=["task 6"]))
    assert plan.becomes is None


def test_what_becomes_the_promise_keeps_its_time_words_and_reasons() -> None:
    why = Reason("R5.no_day")
    stands = replace(follow_up("call 6"), due=moment("2026-11-27T10:00", "UTC"), why="Ask", reasons=(why,))
    s = replace(situation("call pushed-off", said={"said": FRIDAY}), standing=(stands,))
    (plan,) = own(s)
    assert (plan.due, plan.why, plan.becomes) == (stands.due, "Ask", 1)
    assert [reason.key for reason in plan.reasons] == ["R5.no_day", "R3.said"]
    (plan,) = own(replace(s, entry=replace(s.entry, **TEXT)))
    assert plan.why == "Send the plan"


def test_a_reason_that_it_has_is_not_said_twice() -> None:
    said = Reason("R3.said", {"day": "2026-11-27"})
    stands = replace(follow_up("call 6"), reasons=(said, Reason("R2.week_after")))
    (plan,) = own(replace(situation("call pushed-off", said={"said": FRIDAY}), standing=(stands,)))
    assert [reason.key for reason in plan.reasons] == ["R3.said", "R2.week_after"]


def test_the_day_that_they_named_is_the_day_here() -> None:
    stands = replace(follow_up("call 6"), due=moment("2026-11-28T08:00", "Pacific/Auckland"))
    for zone, becomes in (("UTC", 1), ("Pacific/Auckland", None)):
        s = situation("call pushed-off", said={"said": FRIDAY}, zone=zone)
        (plan,) = own(replace(s, standing=(stands,)))
        assert plan.becomes == becomes


def test_a_day_of_ones_own_that_is_the_day_they_named_is_one_plan() -> None:
    at = moment("2026-11-27T10:00", "UTC")
    said = {"said": FRIDAY, "next_due": at, **TEXT}
    for standing, becomes in (([], None), (["call 6"], 11)):
        (plan,) = own(situation("call pushed-off", said=said, standing=standing))
        assert plan_in_words(plan) == 'R3 call 2026-11-27 10:00 promised "Send the plan"'
        assert (plan.due, plan.becomes) == (at, becomes)


def test_a_day_of_ones_own_by_another_channel_stays() -> None:
    said = {"said": FRIDAY, "next_due": due_in(6), "next_channel": Kind.EMAIL}
    s = situation("call pushed-off", said=said, standing=["email 6", "call 6"])
    assert [(plan_in_words(plan), plan.becomes) for plan in own(s)] == [
        ("own email 2026-11-27", None),
        ("R3 call 2026-11-27 promised", 12),
    ]


@pytest.mark.parametrize(
    ("logged_after", "day"),
    [
        (0, "2026-11-30"),
        (3, "2026-11-30"),  # counted from what happened, not from when it is logged
        (9, "2026-11-30"),
        (10, "2026-12-01"),  # past by now: today
        (14, "2026-12-05"),  # today even when it is a Saturday
    ],
)
def test_the_week_counts_from_what_happened(logged_after: int, day: str) -> None:
    s = situation("call next-step", today=logged_after)
    assert plans(next_step.plan_without_a_day, s) == [f"R5 call {day}"]


def test_how_long_is_a_preference() -> None:
    s = situation("call next-step", on=2, book=Rulebook(Numbers(r5_days=9)))
    assert plans(next_step.plan_without_a_day, s) == ["R5 call 2026-12-02"]


def test_no_day_is_guessed_for_what_is_not_the_latest() -> None:
    def late(logged: str, **said: Any) -> list[str]:
        return in_words(after_log.of_log(situation(logged, said=said, stage="former", before="note +1")).proposals)

    assert late("call next-step", **TEXT) == []
    assert late("call next-step", next_due=due_in(4)) == ["own call 2026-11-25"]
    assert late("call pushed-off", said=FRIDAY) == ["R3 call 2026-11-27 promised"]


def test_a_rules_plan_says_why() -> None:
    (named,) = own(situation("call pushed-off", said={"said": FRIDAY}, did=["call 0 R11 wear-well"]))
    s = situation("call next-step")
    guessed = so_far(s)
    next_step.plan_without_a_day(s, guessed)
    assert named.reasons == (Reason("R11.wear_well"), Reason("R3.said", {"day": "2026-11-27"}))
    assert guessed.proposals[0].reasons == (Reason("R5.no_day"),)


@pytest.mark.parametrize(
    ("standing", "planned"),
    [
        ("call +11 ", ["to 11: R5.no_day"]),
        ("call +12 ", ["R5 call 2026-11-30"]),
        ("call +11@09:00", ["to 11: R5.no_day"]),
        ("email +3 R21", ["to 11: R5.no_day"]),
        ("email +3 ", ["R5 call 2026-11-30"]),
    ],
)
def test_nothing_is_planned_twice(standing: str, planned: list[str]) -> None:
    s = situation("call next-step", standing=[standing])
    assert plans(next_step.plan_without_a_day, s) == planned


def test_words_that_no_follow_up_has_taken_are_warned_of() -> None:
    assert next_step.warnings(so_far(situation("email"))) == []
    assert next_step.warnings(so_far(situation("email", said=TEXT))) == [
        RuleWarning("R5", Reason("R5.not_planned", {"text": "Send the plan"}))
    ]


def test_a_plan_is_for_the_one_it_is_logged_with() -> None:
    s = situation("call next-step", said={"contact_id": 3, "with_ids": (4,)})
    plan = so_far(s)
    next_step.plan_without_a_day(s, plan)
    assert [(each.contact_id, each.due) for each in plan.proposals] == [(3, Due(NEXT_MONDAY))]
    (named,) = own(situation("call yes", said={"contact_id": 3, "said": FRIDAY}))
    assert named.contact_id == 3
