# SPDX-License-Identifier: MIT
"""R4: whoever puts it off again and again is let be, and comes back."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from followup_desk.domain.moments import Due
from followup_desk.domain.proposals import Ask, Proposal
from followup_desk.domain.records import Question, Reason
from followup_desk.domain.rules import ease_off
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.words import Kind, Stage
from tests.domain.rules.in_words import ANA, NOON, D, Rule, asked, past, plans, situation, so_far, without

ROW = "call pushed-off -21; call no-answer -14; call no-answer -7"


@pytest.mark.parametrize(
    ("before", "logged", "count"),
    [
        (ROW, "call no-answer", 4),  # four in a row, 21 days from first to last
        (ROW, "call pushed-off", 4),
        (ROW.replace("-21", "-20"), "call no-answer", None),  # too short a time
        (ROW.replace("; call no-answer -7", ""), "call no-answer", None),  # too few
        (f"call no-answer -30; {ROW}", "call no-answer", 5),
        (f"{ROW}; email -3", "call no-answer", 4),  # what has no outcome is passed over
        (f"call next-step -8; {ROW}", "call no-answer", None),
        (f"{ROW}; email incoming -3", "call no-answer", None),  # what they send breaks the row
        (ROW.replace("call no-answer -14", "email -14 did-R2"), "call no-answer", 4),
        (ROW.replace("call no-answer -14", "email -14"), "call no-answer", None),
        (ROW, "email", None),  # three
        (f"call no-answer -30; {ROW}", "email", 4),
        (ROW, "call next-step", None),
    ],
)
def test_a_long_row_asks_whether_to_ease_off(before: str, logged: str, count: int | None) -> None:
    ask = ease_off.asks(situation(logged, before=before))
    assert (None if ask is None else ask.args["count"]) == (None if count is None else str(count))


def test_what_closes_an_r2_counts_with_the_row() -> None:
    ask = ease_off.asks(situation("email", before=ROW, did=["email 0 R2"]))
    assert ask == Ask(1, "R4", "ease_off", {"count": "4", "since": "2026-10-31"})


@pytest.mark.parametrize("stage", ["customer", "resting", "former", None])
def test_only_prospects_are_asked_about(stage: str | None) -> None:
    assert ease_off.asks(situation("call no-answer", before=ROW, stage=stage)) is None


def test_it_is_asked_once_can_be_off_and_its_numbers_are_preferences() -> None:
    s = situation("call no-answer", before=ROW)
    assert ease_off.asks(replace(s, questions=(asked("ease_off"),))) is None
    assert ease_off.asks(replace(s, questions=(asked("referral"),))) is not None
    assert ease_off.asks(replace(s, book=without("R4"))) is None
    for numbers, asks in ((Numbers(r4_row=5), False), (Numbers(r4_span_days=22), False), (Numbers(r4_row=4), True)):
        assert (ease_off.asks(replace(s, book=Rulebook(numbers))) is not None) is asks


@pytest.mark.parametrize(
    ("answered", "asks"),
    [(-30, True), (-21, True), (-14, True), (-7, False), (-8, True), (0, False), (-3, False)],
)
def test_answered_it_asks_again_only_after_two_more(answered: int, asks: bool) -> None:
    s = situation("call no-answer", before=ROW, eased_off_at=NOON + timedelta(days=answered))
    assert (ease_off.asks(s) is not None) is asks
    once_more = replace(s, book=Rulebook(Numbers(r4_again=1)))
    assert (ease_off.asks(once_more) is not None) is (asks or answered in (-7, -3))


@pytest.mark.parametrize(
    ("logged", "said", "stage"),
    [
        ("call next-step     ", None, "prospect"),
        ("call no            ", None, "prospect"),
        ("email incoming     ", None, "prospect"),
        ("call pushed-off    ", None, "resting"),  # unless pushed off without a day
        ("call pushed-off    ", D, "prospect"),
        ("email incoming pushed-off", None, "resting"),
        ("call no-answer     ", None, "resting"),  # no conversation
        ("email              ", None, "resting"),
        ("social incoming    ", None, "resting"),
    ],
)
def test_a_conversation_sets_the_stage_back(logged: str, said: date | None, stage: str) -> None:
    resting = replace(ANA, stage=Stage.RESTING)
    (this,) = past(logged)
    assert ease_off.comes_back(resting, this, said) == stage
    customer = replace(resting, stage_before=Stage.CUSTOMER)
    assert ease_off.comes_back(customer, this, said) == stage.replace("prospect", "customer")


@pytest.mark.parametrize("stage", [Stage.PROSPECT, Stage.CUSTOMER, Stage.FORMER, None])
def test_who_does_not_rest_stays_what_they_are(stage: Stage | None) -> None:
    (this,) = past("call next-step")
    assert ease_off.comes_back(replace(ANA, stage=stage, stage_before=Stage.RESTING), this, None) is stage


@pytest.mark.parametrize(
    ("logged", "changed", "asks"),
    [
        ("call no       ", {}, True),
        ("email incoming no", {}, True),
        ("call no       ", {"open_sale_left": True}, False),
        ("call no       ", {"stage": "customer"}, False),
        ("call no       ", {"stage": None}, False),
        ("call no       ", {"book": without("R4")}, False),
        ("call no       ", {"questions": (asked("stay_in_touch"),)}, False),
        ("call no       ", {"questions": (asked("ease_off"),)}, True),
        ("call yes      ", {}, False),
        ("call pushed-off", {}, False),
        ("email         ", {}, False),
    ],
)
def test_after_the_last_no_it_asks_whether_to_stay_in_touch(logged: str, changed: dict[str, Any], asks: bool) -> None:
    found = ease_off.asks_after_a_no(situation(logged, **changed))
    assert found == (Ask(1, "R4", "stay_in_touch") if asks else None)


@pytest.mark.parametrize(
    ("before", "logged", "withdrawn"),
    [
        (ROW, "call no-answer", ["stay_in_touch"]),
        (ROW, "call next-step", ["ease_off", "looser", "stay_in_touch"]),  # what breaks the row withdraws the question
        (ROW, "email incoming", ["ease_off", "looser"]),
        (ROW, "call incoming no-answer", ["ease_off", "looser", "stay_in_touch"]),
        (ROW, "call no       ", ["ease_off", "looser"]),
        (ROW, "call pushed-off", ["stay_in_touch"]),  # until another outcome
        (f"call no-answer -30; {ROW}", "email", []),
        (f"call no-answer -30; {ROW}", "call no-answer", ["stay_in_touch"]),
    ],
)
def test_what_makes_the_questions_pointless(before: str, logged: str, withdrawn: list[str]) -> None:
    open_ones = [asked("ease_off"), asked("looser", by="silence"), asked("stay_in_touch"), asked("looser", by="skips")]
    open_ones.append(asked("referral"))
    s = situation(logged, before=before)
    found: list[Question] = ease_off.withdrawn(open_ones, s.history, s.this, s.numbers)
    assert sorted(each.key for each in found) == withdrawn
    assert not any(each.args.get("by") == "skips" for each in found)


def test_how_long_a_row_stays_one_is_a_preference() -> None:
    s = situation("call no-answer", before=ROW)
    question = [asked("ease_off")]
    assert ease_off.withdrawn(question, s.history, s.this, Numbers(r4_row=5)) == question
    assert ease_off.withdrawn(question, s.history, s.this, Numbers(r4_row=4)) == []


@pytest.mark.parametrize(
    ("counted_from", "today", "due"),
    [
        (2, 2, "2027-02-22"),  # 90 days are a Sunday: the next working day
        (3, 3, "2027-02-22"),
        (4, 4, "2027-02-23"),
        (4, 10, "2027-02-23"),
        (-200, 4, "2026-11-25"),  # past: today
    ],
)
def test_a_hello_after_ninety_days(counted_from: int, today: int, due: str) -> None:
    who = replace(ANA, id=8, prefers=Kind.EMAIL)
    found = ease_off.hello(who, D + timedelta(days=counted_from), D + timedelta(days=today), Rulebook())
    assert found == Proposal(
        contact_id=8,
        due=Due(date.fromisoformat(due)),
        channel=Kind.EMAIL,
        rule="R4",
        reasons=(Reason("R4.hello"),),
        plan_key="R4.hello:8",
    )


def greeting(stage: Stage | None) -> Rule:
    """The hello as a rule, at the stage that the log leads to."""
    return lambda s, plan: ease_off.plan_hello(s, stage, plan)


@pytest.mark.parametrize(
    ("stage", "standing", "planned"),
    [
        (Stage.RESTING, [], ["R4 call 2027-02-23"]),
        (Stage.RESTING, ["card 0 R1", "card +9 R12"], ["R4 call 2027-02-23"]),  # beside
        (Stage.RESTING, ["call +90 R4"], []),
        (Stage.RESTING, ["email +2"], []),
        (Stage.PROSPECT, [], []),
        (Stage.CUSTOMER, [], []),
        (None, [], []),
    ],
)
def test_who_rests_is_never_without_the_next_hello(
    stage: Stage | None, standing: list[str], planned: list[str]
) -> None:
    s = situation("email", on=4, standing=standing)
    assert plans(greeting(stage), s) == planned
    assert plans(greeting(stage), replace(s, book=without("R4"))) == []
    sooner = Rulebook(Numbers(r4_hello_days=5))
    assert plans(greeting(stage), replace(s, book=sooner)) == [
        each.replace("2027-02-23", "2026-11-30") for each in planned
    ]


def test_a_hello_counts_from_what_happened() -> None:
    assert plans(greeting(Stage.RESTING), situation("email", on=4, today=10)) == ["R4 call 2027-02-23"]
    assert plans(greeting(Stage.RESTING), situation("email", on=4, today=200)) == ["R4 call 2027-06-09"]


def test_a_hello_planned_already_is_enough() -> None:
    s = situation("email", on=4)
    plan = so_far(s)
    ease_off.plan_hello(s, Stage.RESTING, plan)
    ease_off.plan_hello(s, Stage.RESTING, plan)
    assert len(plan.proposals) == 1


def test_the_email_that_eases_off() -> None:
    assert ease_off.thanks(8, D) == Proposal(
        contact_id=8, due=Due(D), channel=Kind.EMAIL, rule="R4", reasons=(Reason("R4.thanks"),)
    )
