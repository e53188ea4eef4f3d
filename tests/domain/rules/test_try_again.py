# SPDX-License-Identifier: MIT
"""R21: no answer plans another try, at another time of day; a missed call of theirs is rung back."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from followup_desk.domain.moments import Due
from followup_desk.domain.records import Reason
from followup_desk.domain.rules import try_again
from followup_desk.domain.rules.numbers import Numbers, Rulebook
from followup_desk.domain.words import Kind
from tests.builders import moment
from tests.domain.rules.in_words import (
    ANA,
    due_in,
    follow_up,
    in_words,
    plan_in_words,
    plans,
    situation,
    so_far,
    told,
    without,
)

TEXT: dict[str, Any] = {"next_text": "Ask for Rui"}


@pytest.mark.parametrize(
    ("logged", "said", "planned"),
    [
        ("call no-answer         ", {}, ["R21 call 2026-11-25"]),  # the same kind, two days later
        ("meeting no-answer      ", {}, ["R21 meeting 2026-11-25"]),
        ("email no-answer        ", {}, ["R21 email 2026-11-25"]),
        ("note no-answer         ", {}, ["R21 message 2026-11-25"]),
        ("call no-answer         ", TEXT, ['R21 call 2026-11-25 "Ask for Rui"']),
        ("call no-answer promised", {"next_channel": Kind.EMAIL}, ["R21 email 2026-11-25 promised"]),
        ("call no-answer         ", {"next_due": due_in(4)}, []),  # the user planned
        ("call no-answer         ", {"said": due_in(4).day}, []),
        ("call pushed-off        ", {}, []),
        ("email                  ", {}, []),
        ("call incoming no-answer", {}, ["R21 call 2026-11-23"]),  # ring back, today
        ("message incoming no-answer", {}, ["R21 call 2026-11-23"]),
        ("call incoming no-answer promised", TEXT, ['R21 call 2026-11-23 promised "Ask for Rui"']),
        ("call incoming no-answer", {"next_due": due_in(4)}, []),
        ("call incoming yes      ", {}, []),
    ],
)
def test_it_is_tried_again(logged: str, said: dict[str, Any], planned: list[str]) -> None:
    s = situation(logged, on=2, said=said, who=replace(ANA, prefers=Kind.MESSAGE))
    assert plans(try_again.plan, s) == planned


@pytest.mark.parametrize(
    ("before", "day"),
    [
        ("call no-answer -2                     ", "2026-11-25"),
        ("call no-answer -9; call no-answer -2  ", "2026-11-30"),  # from the third in a row on
        ("call no-answer -9; call no-answer -5; email -3; call no-answer -2", "2026-11-30"),
        ("call no-answer -9; email no-answer -2 ", "2026-11-30"),
        ("call no-answer -9; call pushed-off -2 ", "2026-11-25"),
        ("call no-answer -9; call no-answer -5; call yes -2", "2026-11-25"),
    ],
)
def test_a_week_later_from_the_third_in_a_row_on(before: str, day: str) -> None:
    assert plans(try_again.plan, situation("call no-answer", before=before, on=2)) == [f"R21 call {day}"]


def test_it_can_be_off_and_its_numbers_are_preferences() -> None:
    s = situation("call no-answer", before="call no-answer 0", on=2)
    assert plans(try_again.plan, replace(s, book=without("R21"))) == []
    later = Numbers(r21_days=3, r21_later_days=9, r21_later_from=2)
    assert plans(try_again.plan, replace(s, book=Rulebook(later))) == ["R21 call 2026-12-02"]
    later = Numbers(r21_days=3, r21_later_days=9, r21_later_from=3)
    assert plans(try_again.plan, replace(s, book=Rulebook(later))) == ["R21 call 2026-11-26"]
    assert plans(try_again.plan, situation("call incoming no-answer", book=without("R21"))) == []


def test_not_for_what_was_before_the_latest() -> None:
    assert plans(try_again.plan, situation("call no-answer", before="note +1")) == []
    assert plans(try_again.plan, situation("call incoming no-answer", before="note +1")) == []


@pytest.mark.parametrize(
    ("did", "keys"),
    [
        ([], ["R21.try_again"]),
        (["call 0 R2 R2.week_after"], ["R2.week_after", "R21.try_again"]),  # that of what it closed
        (["call 0 R21 R2.week_after R21.try_again"], ["R2.week_after", "R21.try_again"]),  # said once
        (["call 0 R21 R21.ring_back"], ["R21.try_again"]),  # to ring back is over
        (["call 0 R5 R5.no_day", "call 0 R11 wear-well R5.no_day"], ["R5.no_day", "R11.wear_well", "R21.try_again"]),
    ],
)
def test_the_reason_is_that_of_what_it_closed_and_to_try_again(did: list[str], keys: list[str]) -> None:
    s = situation("call no-answer", did=did)
    for plan in (so_far(s), so_far(s, hold=True)):
        try_again.plan(s, plan)
        (found,) = [*plan.proposals, *([plan.held.proposal] if plan.held else [])]
        assert list(map(told, found.reasons)) == keys


def test_the_users_words_for_what_it_closed_go_on() -> None:
    first, second = replace(follow_up("call 0"), why="The plan"), replace(follow_up("call 0", 2), why="The price")
    s = situation("call no-answer", on=2, settled=(first, second, first))
    assert plans(try_again.plan, s) == ['R21 call 2026-11-25 "The plan; The price"']
    s = situation("call no-answer", on=2, settled=(first,), said=TEXT)
    assert plans(try_again.plan, s) == ['R21 call 2026-11-25 "Ask for Rui"']


def test_ringing_back_says_so() -> None:
    s = situation("call incoming no-answer", did=["call 0 R2 R2.week_after"], on=-3, today=0)
    plan = so_far(s)
    try_again.plan(s, plan)
    assert [(plan_in_words(each), each.reasons) for each in plan.proposals] == [
        ("R21 call 2026-11-21", (Reason("R21.ring_back"),))  # today, whenever they called
    ]


@pytest.mark.parametrize(
    ("tried", "zone", "again"),
    [
        ("call 0      ", "UTC", "R21 call 2026-11-25"),
        ("call 0@09:00", "UTC", "R21 call 2026-11-25 15:00"),  # in the afternoon after a morning
        ("call 0@11:59", "UTC", "R21 call 2026-11-25 15:00"),
        ("call 0@12:00", "UTC", "R21 call 2026-11-25 10:00"),  # else in the morning
        ("call 0@18:00", "UTC", "R21 call 2026-11-25 10:00"),
        ("call 0@02:30", "Asia/Tokyo", "R21 call 2026-11-25 06:00"),  # 11:30 there, and 15:00 there
        ("call 0@03:00", "Asia/Tokyo", "R21 call 2026-11-25 01:00"),
    ],
)
def test_at_another_time_of_day_where_a_moment_was_tried(tried: str, zone: str, again: str) -> None:
    assert plans(try_again.plan, situation("call no-answer", on=2, did=[tried], zone=zone)) == [again]


def test_the_first_moment_that_was_tried_counts() -> None:
    s = situation("call no-answer", on=2, did=["call 0", "call 0@09:00", "call 0@18:00"])
    assert plans(try_again.plan, s) == ["R21 call 2026-11-25 15:00"]


def test_a_moment_falls_into_their_hours() -> None:
    who = replace(ANA, hours="11-13", zone="Asia/Tokyo")
    s = situation("call no-answer", on=2, did=["call 0@09:00"], who=who)
    plan = so_far(s)
    try_again.plan(s, plan)  # 15:00 here is midnight there; 11:00 there, still of the 25th here
    assert [each.due for each in plan.proposals] == [moment("2026-11-25T02:00", "UTC")]
    assert plans(try_again.plan, replace(s, book=without("R9"))) == ["R21 call 2026-11-25 15:00"]


def test_their_hours_are_by_the_clocks_here_where_theirs_are_not_known() -> None:
    s = situation("call no-answer", on=2, did=["call 0@09:00"], who=replace(ANA, hours="11-13"), zone="Asia/Tokyo")
    assert plans(try_again.plan, s) == ["R21 call 2026-11-25 02:00"]


@pytest.mark.parametrize(
    ("hour", "due"),
    [(9, "R21 call 2026-11-25 10:00"), (10, "R21 call 2026-11-25"), (17, "R21 call 2026-11-25")],
)
def test_a_moment_that_is_past_is_no_moment(hour: int, due: str) -> None:
    """Logged days later, its day is today, and of the time only what is still to come."""
    now = datetime(2026, 11, 25, hour, tzinfo=UTC)
    assert plans(try_again.plan, situation("call no-answer", did=["call 0@18:00"], now=now)) == [due]


def test_without_a_moment_it_is_due_on_the_day() -> None:
    s = situation("call no-answer", on=2, did=["call 0"])
    plan = so_far(s)
    try_again.plan(s, plan)
    assert plan.proposals[0].due == Due(due_in(4).day)


@pytest.mark.parametrize(
    ("standing", "planned"),
    [
        ("call +6 R20 ", ["to 11: R2.week_after R21.try_again"]),  # by then or two days later
        ("call +7 R20 ", ["R21 call 2026-11-25"]),
        ("call +6@09:00", ["to 11: R2.week_after R21.try_again"]),
        ("email +3    ", ["R21 call 2026-11-25"]),
        ("email +3 R22", ["to 11: R2.week_after R21.try_again"]),
    ],
)
def test_nothing_is_planned_twice(standing: str, planned: list[str]) -> None:
    s = situation("call no-answer", on=2, did=["call 0 R2 R2.week_after"], standing=[standing])
    assert plans(try_again.plan, s) == planned


@pytest.mark.parametrize("standing", ["call +2", "call +2@09:00", "email -9 R5"])
def test_ringing_back_is_not_planned_twice_either(standing: str) -> None:
    s = situation("call incoming no-answer", standing=[standing])
    assert plans(try_again.plan, s) == ["to 11: R21.ring_back"]


def test_it_is_held_back_while_easing_off_is_asked_and_the_words_are_left() -> None:
    tried = replace(follow_up("call 0@09:00"), why="The plan")
    for before, day, days in (("", "2026-11-25", 2), ("call no-answer -9; call no-answer -2", "2026-11-30", 7)):
        s = situation("call no-answer", on=2, settled=(tried,), said=TEXT, before=before)
        plan = so_far(s, hold=True)
        try_again.plan(s, plan)
        assert in_words(plan.proposals, plan.additions) == []
        assert plan.held is not None
        assert (plan_in_words(plan.held.proposal), plan.held.days) == (f'R21 call {day} "The plan"', days)
        assert plan.words.next_text == "Ask for Rui"
