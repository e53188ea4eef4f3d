# SPDX-License-Identifier: MIT
"""What follows from a log: the rules one after the other, nothing planned twice (RULES, "What logging closes")."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from followup_desk.domain.records import LogEntry
from followup_desk.domain.rules import after_log
from followup_desk.domain.rules.after_log import Consequences
from followup_desk.domain.rules.planning import Situation
from followup_desk.domain.words import Kind, Stage
from tests.builders import person
from tests.domain.rules.in_words import ANA, NOON, D, asked, due_in, in_words, plan_in_words, situation, without

TEXT: dict[str, Any] = {"next_text": "Send the plan"}
ROW = "call pushed-off -21; call no-answer -14; call no-answer -7"
KNOWN = "call next-step -40"
"""Spoken with before, so that a call is not the first."""


def follows(s: Situation) -> list[str]:
    """All that is planned, in the order of planning, then what open follow-ups take instead."""
    found = after_log.of_log(s)
    return in_words(found.proposals, found.additions)


@pytest.mark.parametrize(
    ("logged", "said", "standing", "planned"),
    [
        # the user
        ("email          ", {"next_due": due_in(5)}, [], ["own call 2026-11-26"]),
        ("call pushed-off", {"next_due": due_in(5)}, [], ["own call 2026-11-26"]),  # R3 makes way
        ("call no-answer ", {"next_due": due_in(5)}, [], ["own call 2026-11-26"]),
        ("email proposal ", {"next_due": due_in(5)}, [], ["own call 2026-11-26"]),
        ("call next-step ", {"next_due": due_in(5)}, [], ["own call 2026-11-26"]),
        ("meeting yes    ", {"next_due": due_in(5)}, [], ["own call 2026-11-26", "R1 card 2026-11-23"]),
        # an offer, pushed off or not answered: one follow-up with both reasons
        ("email proposal ", {}, [], ["R22 call 2026-11-26"]),
        ("call pushed-off proposal", {}, [], ["R22 call 2026-11-26"]),
        ("call no-answer proposal", {}, [], ["R22 call 2026-11-26"]),
        ("call next-step proposal", {}, [], ["R22 call 2026-11-26"]),  # no R5
        ("call pushed-off", {}, [], ["R3 call 2026-11-30"]),
        ("call no-answer ", {}, [], ["R21 call 2026-11-25"]),
        ("call next-step ", {}, [], ["R5 call 2026-11-30"]),
        ("call next-step ", {}, ["call +4"], ["to 11: R5.no_day"]),
        # what the first three leave is a step without a day
        ("email          ", TEXT, [], ['R5 call 2026-11-30 "Send the plan"']),
        ("call pushed-off", TEXT, [], ['R3 call 2026-11-30 "Send the plan"']),
        ("call yes       ", TEXT, [], ['R5 call 2026-11-30 "Send the plan"']),
        # beside all that
        ("meeting next-step", {}, [], ["R5 call 2026-11-30", "R1 card 2026-11-23"]),
        ("meeting next-step distracted", {}, [], ["R5 call 2026-11-30", "R1 card 2026-11-23", "R9 email 2026-11-23"]),
        # only where nothing else is open
        ("email          ", {}, [], ["R2 call 2026-11-30"]),
        ("email          ", {}, ["call +40"], []),
        ("meeting yes    ", {}, [], ["R1 card 2026-11-23", "R2 call 2026-11-30"]),
        ("email distracted", {}, [], ["R9 email 2026-11-23"]),  # that is one
        ("call no        ", {}, [], []),
        ("newsletter     ", {}, [], []),
        ("note           ", {}, [], []),
        # after the post: R2's call is asked first
        ("card           ", {}, [], ["R2 call 2026-11-30"]),
        ("card           ", {}, ["email +20 R20"], ["R13 call 2026-12-01"]),
    ],
)
def test_of_a_prospect(logged: str, said: dict[str, Any], standing: list[str], planned: list[str]) -> None:
    s = situation(logged, on=2, said=said, standing=standing, before=KNOWN)
    assert follows(s) == planned


@pytest.mark.parametrize(
    ("logged", "keys"),
    [
        ("call pushed-off proposal", "R22.the_offer R3.ask_for_a_date"),
        ("call no-answer proposal ", "R22.the_offer R21.try_again"),
        ("card                    ", "R2.week_after R13.did_it_arrive"),
    ],
)
def test_one_follow_up_with_both_reasons(logged: str, keys: str) -> None:
    (one,) = after_log.of_log(situation(logged, on=2, before=KNOWN)).proposals
    assert " ".join(reason.key for reason in one.reasons) == keys


@pytest.mark.parametrize(
    ("logged", "more", "planned"),
    [
        ("email      ", {}, ["R20 call 2026-12-23"]),
        ("note       ", {}, ["R20 call 2026-12-23"]),  # however it was logged
        ("newsletter ", {}, ["R20 call 2026-12-23"]),
        ("email incoming", {}, ["R20 call 2026-12-23"]),
        ("email      ", {"standing": ["call +2"]}, []),
        ("email      ", {"standing": ["card 0 R1"]}, ["R20 call 2026-12-23"]),  # beside
        ("call next-step", {}, ["R5 call 2026-11-30"]),
        ("call no-answer", {}, ["R21 call 2026-11-25"]),
        ("meeting next-step", {}, ["R5 call 2026-11-30", "R1 card 2026-11-23"]),
        ("meeting yes", {}, ["R1 card 2026-11-23", "R20 call 2026-12-23"]),
        ("card       ", {}, ["R13 call 2026-12-01"]),
        ("call no    ", {"did": ["call 0 R11 wear-well"]}, ["R11 call 2026-11-25"]),
        ("call yes   ", {"did": ["call 0 R11 wear-well"]}, ["R20 call 2026-12-23"]),
        ("call no-answer", {"did": ["call 0 R11 wear-well"]}, ["R21 call 2026-11-25"]),
    ],
)
def test_of_a_customer(logged: str, more: dict[str, Any], planned: list[str]) -> None:
    assert follows(situation(logged, on=2, stage="customer", before=KNOWN, **more)) == planned


@pytest.mark.parametrize(
    ("logged", "before", "stage", "planned"),
    [
        ("call yes", "   ", "prospect", ["R11 call 2026-11-30", "R1 card 2026-11-23"]),  # thanked for a first call
        ("call yes", KNOWN, "prospect", ["R11 call 2026-11-30"]),
        ("email incoming yes", KNOWN, "prospect", ["R11 call 2026-11-30"]),
        ("call yes", KNOWN, "customer", ["R11 call 2026-11-30"]),
        ("call no ", KNOWN, "customer", ["R20 call 2026-12-23"]),
        ("call no ", KNOWN, "prospect", []),
    ],
)
def test_an_answer(logged: str, before: str, stage: str, planned: list[str]) -> None:
    s = situation(logged, on=2, before=before, stage=stage, answers=True)
    assert follows(s) == planned
    became = after_log.of_log(s).stage
    assert became is (Stage.CUSTOMER if "yes" in logged or stage == "customer" else Stage.PROSPECT)


def test_a_yes_that_answers_nothing_makes_no_customer() -> None:
    found = after_log.of_log(situation("call yes", on=2, before=KNOWN))
    assert found.stage is Stage.PROSPECT
    assert list(map(plan_in_words, found.proposals)) == ["R2 call 2026-11-30"]


def test_with_r11_off_a_new_customer_has_the_cadence() -> None:
    s = situation("note yes", on=2, answers=True, book=without("R11"), before=KNOWN)
    assert follows(s) == ["R20 call 2026-12-23"]


def test_word_to_the_referrer_comes_last_and_is_open_for_nobody_else() -> None:
    rui = person("Rui Costa", id=2, prefers=Kind.EMAIL)
    s = situation("call no", on=2, stage="customer", answers=True, first_sale=True, referred_by=rui)
    assert follows(s) == ["R20 call 2026-12-23", "R16 email 2026-11-25"]


@pytest.mark.parametrize(
    ("logged", "planned"),
    [
        ("email          ", ["R4 call 2027-02-22"]),  # the next hello; 90 days later is a Sunday
        ("note           ", ["R4 call 2027-02-22"]),
        ("call no-answer ", ["R4 call 2027-02-22"]),  # R21 and R3 plan nothing
        ("call pushed-off", ["R4 call 2027-02-22"]),
    ],
)
def test_of_who_rests(logged: str, planned: list[str]) -> None:
    s = situation(logged, on=2, stage="resting", before=KNOWN)
    assert follows(s) == planned
    assert follows(replace(s, standing=situation("note", standing=["call +90 R4"]).standing)) == []
    assert after_log.of_log(s).held is None  # nobody asks about them


def asking(s: Situation) -> tuple[list[str], list[str], str]:
    """What is asked, what is planned, what is held back."""
    found = after_log.of_log(s)
    held = "" if found.held is None else f"{plan_in_words(found.held.proposal)} in {found.held.days}"
    return [each.key for each in found.asks], in_words(found.proposals, found.additions), held


@pytest.mark.parametrize(
    ("logged", "planned", "held"),
    [
        ("call no-answer ", [], "R21 call 2026-11-30 in 7"),
        ("email pushed-off", [], "R3 email 2026-11-30 in 7"),
        ("meeting pushed-off", ["R1 card 2026-11-21"], "R3 meeting 2026-11-30 in 7"),
    ],
)
def test_while_easing_off_is_asked_what_would_be_planned_is_held_back(
    logged: str, planned: list[str], held: str
) -> None:
    s = situation(logged, before=f"call next-step -60; {ROW}")
    assert asking(s) == (["ease_off"], planned, held)
    again = replace(s, questions=(asked("ease_off"),))
    assert asking(again) == ([], planned, held)  # asked already, and not answered


def test_the_first_that_would_have_been_planned_is_held() -> None:
    s = situation("email", before=f"call no-answer -30; {ROW}", questions=(asked("ease_off"),))
    assert asking(s) == ([], [], "R2 call 2026-11-30 in 7")


@pytest.mark.parametrize(
    ("said", "planned"),
    [
        ({"said": D + timedelta(days=6)}, ["R3 call 2026-11-27 promised"]),  # a day that they named stands
        ({"next_due": due_in(4)}, ["own call 2026-11-25"]),
        (TEXT, ['R5 call 2026-11-30 "Send the plan"']),  # the words that R3 leaves
    ],
)
def test_what_the_user_says_is_not_held_back(said: dict[str, Any], planned: list[str]) -> None:
    s = situation("call pushed-off", before=f"call next-step -60; {ROW}", said=said)
    asks, found, _ = asking(s)
    assert (asks, found) == (["ease_off"], planned)


@pytest.mark.parametrize("logged", ["call next-step", "email incoming"])
def test_what_breaks_the_row_withdraws_the_question_and_plans_again(logged: str) -> None:
    question = asked("ease_off")
    s = situation(logged, before=f"call next-step -60; {ROW}; call no-answer -3", questions=(question,))
    found = after_log.of_log(s)
    assert found.withdrawn == (question,)
    assert found.held is None
    assert len(found.proposals) == 1


@pytest.mark.parametrize(
    ("logged", "more", "asks"),
    [
        ("call no        ", {}, ["stay_in_touch"]),
        ("call no        ", {"open_sale_left": True}, []),
        ("call no        ", {"stage": "customer"}, []),
        ("call yes       ", {"did": ["call 0 R11 wear-well"], "stage": "customer"}, ["referral"]),
        ("call no-answer ", {"before": ROW}, ["ease_off"]),
        ("call no-answer ", {"before": ROW, "stage": "customer"}, ["looser"]),
        ("call next-step ", {}, []),
    ],
)
def test_what_is_asked(logged: str, more: dict[str, Any], asks: list[str]) -> None:
    assert [each.key for each in after_log.of_log(situation(logged, **more)).asks] == asks


def test_many_conversations_are_asked_about_at_the_stage_that_they_lead_to() -> None:
    """Beyond the page: a customer since this very yes has a cadence."""
    often = "; ".join(f"call next-step -{days}" for days in (30, 24, 18, 12, 6))
    s = situation("call yes", before=often, answers=True)
    assert [each.key for each in after_log.of_log(s).asks] == ["tighter"]
    assert after_log.of_log(replace(s, answers=False)).asks == ()


@pytest.mark.parametrize(
    ("logged", "before", "said", "warned"),
    [
        ("email     ", "email -1", {}, "R10.too_soon"),
        ("email     ", "email -9; email -5", {}, "R8.nothing_of_value"),
        ("email     ", "", {"next_due": due_in(1)}, "R10.too_soon"),  # what the user plans
        ("email     ", "", {"next_due": due_in(2)}, ""),
        ("email     ", "", {"next_due": due_in(1), "promised": True}, ""),
        ("email     ", "", {"next_due": due_in(1), "next_channel": Kind.MEETING}, ""),
        ("email     ", "", {"said": D}, ""),  # a promise
        ("email     ", "email -9; email -1", {"next_due": due_in(1)}, "R10.too_soon R10.too_soon R8.nothing_of_value"),
        ("call pushed-off", "note +1", TEXT, "R5.not_planned"),
        ("email incoming", "email -1", {"next_due": due_in(0)}, ""),  # it answers them
        ("call no-answer", "", {}, ""),  # what a rule plans is not warned of
    ],
)
def test_what_is_warned_of(logged: str, before: str, said: dict[str, Any], warned: str) -> None:
    found = after_log.of_log(situation(logged, before=before, said=said))
    assert " ".join(each.reason.key for each in found.warnings) == warned
    assert after_log.of_log(situation(logged, book=without("R5", "R8", "R10"))).warnings == ()


def test_a_plan_that_the_user_makes_is_warned_of_by_its_day_here() -> None:
    """09:00 of the 23rd in Auckland is the 22nd by UTC."""
    at = NOON + timedelta(hours=32)
    due = replace(due_in(2), at=at, zone="Pacific/Auckland")
    assert at.date() == due_in(1).day
    found = after_log.of_log(situation("email", said={"next_due": due}))
    assert [each.reason.key for each in found.warnings] == ["R10.too_soon"]


@pytest.mark.parametrize("logged", ["call next-step", "call pushed-off", "call no-answer", "email proposal"])
@pytest.mark.parametrize("off", ["R5", "R3", "R21", "R22"])
def test_a_rule_that_is_off_plans_nothing(logged: str, off: str) -> None:
    s = situation(logged, before=KNOWN, stage="former", book=without(off))
    rules = {"call next-step": "R5", "call pushed-off": "R3", "call no-answer": "R21", "email proposal": "R22"}
    assert [each.rule for each in after_log.of_log(s).proposals] == ([] if rules[logged] == off else [rules[logged]])


def test_nothing_follows_where_nothing_should() -> None:
    found = after_log.of_log(situation("note", stage=None))
    assert found == Consequences(stage=None)


@pytest.mark.parametrize("planned_for", [1, 3])
def test_plans_are_for_the_one_it_is_logged_with(planned_for: int) -> None:
    s = situation("meeting next-step distracted", said={"contact_id": planned_for}, who=replace(ANA, id=planned_for))
    entry: LogEntry = s.entry
    assert {each.contact_id for each in after_log.of_log(s).proposals} == {entry.contact_id}
