# SPDX-License-Identifier: MIT
"""What a log plans because the user said so: the next step, the day that they named, a step without a day."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import Due
from followup_desk.domain.records import LogEntry, Proposal, Reason
from followup_desk.domain.rules.next_step import named_once, next_working_day, planned
from followup_desk.domain.words import Kind
from tests.builders import moment
from tests.domain.rules.in_words import D, due_in, follow_up, log

MONDAY_TO_FRIDAY = range(5)
FRIDAY, NEXT_MONDAY = D + timedelta(days=6), D + timedelta(days=9)  # D is a Saturday
TEXT: dict[str, Any] = {"next_text": "Send the plan"}


def plans(logged: str, *, today: date = D, usual: Kind = Kind.CALL, latest: bool = True, **said: Any) -> list[str]:
    """The plans in words: rule, channel, day, and whether they were promised it."""
    found = planned(log(logged, **said), D, today, usual, MONDAY_TO_FRIDAY, latest=latest)
    return [in_words(plan) for plan in found]


def in_words(plan: Proposal) -> str:
    flags = ("promised" if plan.promised else "", f'"{plan.why}"' if plan.why else "")
    return " ".join(word for word in (plan.rule or "own", plan.channel, f"{plan.due.day}", *flags) if word)


@pytest.mark.parametrize(
    ("logged", "said", "plan"),
    [
        ("call next-step", {"next_due": due_in(4)}, ["own call 2026-11-25"]),
        ("email         ", {"next_due": due_in(4), **TEXT}, ['own call 2026-11-25 "Send the plan"']),
        ("email         ", {"next_due": due_in(4), "next_channel": Kind.LUNCH}, ["own lunch 2026-11-25"]),
        ("call yes      ", {"next_due": due_in(0), "promised": True}, ["own call 2026-11-21 promised"]),
        ("call next-step", {"next_due": due_in(1)}, ["own call 2026-11-22"]),  # a Sunday, as the user said
        ("call yes      ", {"said": D}, ["own call 2026-11-21 promised"]),  # --said is --due and --promised
        ("email         ", {"said": NEXT_MONDAY, "next_channel": Kind.EMAIL}, ["own email 2026-11-30 promised"]),
    ],
)
def test_the_users_own_plan(logged: str, said: dict[str, Any], plan: list[str]) -> None:
    assert plans(logged, **said) == plan


def test_a_moment_stays_one() -> None:
    at = moment("2026-11-24T09:30", "Asia/Tokyo")
    (plan,) = planned(log("email", next_due=at), D, D, Kind.CALL, MONDAY_TO_FRIDAY)
    assert plan.due == at


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
    assert plans(logged, usual=Kind.MESSAGE, said=FRIDAY, **said) == plan


def test_a_day_of_ones_own_and_the_day_that_they_named_are_two_plans() -> None:
    both: dict[str, Any] = {"said": FRIDAY, "next_due": due_in(2), "next_channel": Kind.EMAIL, **TEXT}
    assert plans("call pushed-off", **both) == ['own email 2026-11-23 "Send the plan"', "R3 call 2026-11-27 promised"]


@pytest.mark.parametrize(
    ("logged", "said", "plan"),
    [
        ("call next-step", {}, ["R5 call 2026-11-30"]),  # a week later is a Saturday: the next working day
        ("meeting next-step", TEXT, ['R5 call 2026-11-30 "Send the plan"']),  # the usual channel, not the same
        ("email         ", TEXT, ['R5 call 2026-11-30 "Send the plan"']),
        ("call next-step", {"next_channel": Kind.EMAIL, "promised": True}, ["R5 email 2026-11-30 promised"]),
        ("call next-step", {"proposal": True}, []),  # the offer has its own day (R22)
        ("email         ", {}, []),
        ("email         ", {"next_channel": Kind.EMAIL, "promised": True}, []),
        ("call yes      ", {}, []),
        ("call no       ", {}, []),
        ("call no-answer", {}, []),
    ],
)
def test_a_next_step_without_a_day_gets_one(logged: str, said: dict[str, Any], plan: list[str]) -> None:
    assert plans(logged, **said) == plan


@pytest.mark.parametrize("outcome", ["pushed-off", "no-answer"])
@pytest.mark.parametrize("latest", [True, False])
def test_a_next_step_after_no_answer_or_putting_off_needs_a_day(outcome: str, latest: bool) -> None:
    """What is planned then has rules of its own, and the words must not be lost."""
    with pytest.raises(Refused, match=f"Say when the next step is due: after {outcome} no day is guessed"):
        plans(f"call {outcome}", latest=latest, **TEXT)
    assert plans(f"call {outcome}", latest=latest) == []
    assert plans(f"call {outcome}", next_due=due_in(4), **TEXT) == ['own call 2026-11-25 "Send the plan"']


@pytest.mark.parametrize(
    ("standing", "becomes"),
    [
        ("call 6              ", 1),
        ("call 6 R2           ", 1),
        ("call 6 promised     ", 1),
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
    (plan,) = once(log("call pushed-off", said=FRIDAY), standing)
    assert (in_words(plan), plan.becomes) == ("R3 call 2026-11-27 promised", becomes)


def test_a_task_stands_beside_the_task_that_they_named() -> None:
    (plan,) = once(log("call pushed-off", said=FRIDAY, next_channel=Kind.TASK), "task 6")
    assert plan.becomes is None


def test_what_becomes_the_promise_keeps_its_time_words_and_reasons() -> None:
    why = Reason("R5.no_day")
    stands = replace(follow_up("call 6"), due=moment("2026-11-27T10:00", "UTC"), why="Ask", reasons=(why,))
    (plan,) = named_once(all_plans(log("call pushed-off", said=FRIDAY)), [stands], "UTC")
    assert (plan.due, plan.why, plan.becomes) == (stands.due, "Ask", 1)
    assert [reason.key for reason in plan.reasons] == ["R5.no_day", "R3.said"]
    (plan,) = named_once(all_plans(log("call pushed-off", said=FRIDAY, **TEXT)), [stands], "UTC")
    assert plan.why == "Send the plan"


def test_the_day_that_they_named_is_the_day_here() -> None:
    stands = replace(follow_up("call 6"), due=moment("2026-11-28T08:00", "Pacific/Auckland"))
    for zone, becomes in (("UTC", 1), ("Pacific/Auckland", None)):
        (plan,) = named_once(all_plans(log("call pushed-off", said=FRIDAY)), [stands], zone)
        assert plan.becomes == becomes


def test_a_day_of_ones_own_that_is_the_day_they_named_is_one_plan() -> None:
    entry = log("call pushed-off", said=FRIDAY, next_due=moment("2026-11-27T10:00", "UTC"), **TEXT)
    (plan,) = once(entry)
    assert in_words(plan) == 'R3 call 2026-11-27 promised "Send the plan"'
    assert (plan.due, plan.becomes) == (entry.next_due, None)
    (plan,) = once(entry, "call 6")
    assert (plan.due, plan.becomes) == (entry.next_due, 1)


def test_a_day_of_ones_own_by_another_channel_stays() -> None:
    entry = log("call pushed-off", said=FRIDAY, next_due=due_in(6), next_channel=Kind.EMAIL)
    assert [(in_words(plan), plan.becomes) for plan in once(entry, "email 6", "call 6")] == [
        ("own email 2026-11-27", None),
        ("R3 call 2026-11-27 promised", 2),
    ]


def all_plans(entry: LogEntry) -> tuple[Proposal, ...]:
    return planned(entry, D, D, Kind.CALL, MONDAY_TO_FRIDAY)


def once(entry: LogEntry, *standing: str) -> tuple[Proposal, ...]:
    """The plans beside what stands open, numbered from 1."""
    return named_once(all_plans(entry), [follow_up(words, n) for n, words in enumerate(standing, 1)], "UTC")


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
    assert plans("call next-step", today=D + timedelta(days=logged_after)) == [f"R5 call {day}"]


def test_no_day_is_guessed_for_what_is_not_the_latest() -> None:
    assert plans("call next-step", latest=False, **TEXT) == []
    assert plans("call next-step", latest=False, next_due=due_in(4)) == ["own call 2026-11-25"]
    assert plans("call pushed-off", latest=False, said=FRIDAY) == ["R3 call 2026-11-27 promised"]


def test_a_rules_plan_says_why() -> None:
    (named,) = planned(log("call pushed-off", said=FRIDAY), D, D, Kind.CALL, MONDAY_TO_FRIDAY)
    (guessed,) = planned(log("call next-step"), D, D, Kind.CALL, MONDAY_TO_FRIDAY)
    assert [(r.key, r.args) for r in named.reasons] == [("R3.said", {"day": "2026-11-27"})]
    assert [(r.key, r.args) for r in guessed.reasons] == [("R5.no_day", {})]


@given(st.dates(max_value=date(9000, 1, 1)), st.frozensets(st.integers(0, 6)))
def test_the_next_working_day_is_the_first_that_is_one(day: date, worked: frozenset[int]) -> None:
    found = next_working_day(day, worked)
    assert found.weekday() in worked or (found == day and not worked)
    assert not [d for d in range((found - day).days) if (day + timedelta(days=d)).weekday() in worked]


def test_a_plan_is_for_the_one_it_is_logged_with() -> None:
    (plan,) = planned(log("call next-step", contact_id=3, with_ids=(4,)), D, D, Kind.CALL, MONDAY_TO_FRIDAY)
    assert (plan.contact_id, plan.due) == (3, Due(NEXT_MONDAY))
