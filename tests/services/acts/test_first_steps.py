# SPDX-License-Identifier: MIT
"""First steps: who was chosen is followed and has one follow-up, spread over working days; one undo takes it back."""

from typing import Any

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import Kind, Stage
from followup_desk.services import people, who_matters
from followup_desk.services.acts import first_steps, undoing
from followup_desk.services.acts.several import OneEach
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits
from tests.builders import StandingClock, day, everything, person, plan, planned_for


def known(desk: Desk, name: str, **fields: Any) -> int:
    """As an import brings somebody in."""
    with desk.act("import") as act:
        return contact_edits.insert(act, person(name, followed=False, **{"stage": None, **fields}), name)


@pytest.fixture
def six(desk: Desk) -> list[int]:
    return [known(desk, name) for name in ("Ana", "Ben", "Cleo", "Dai", "Eve", "Finn")]


def weekly(desk: Desk, count: int, **fields: Any) -> OneEach:
    return OneEach(first_steps.first_day(desk), first_steps.a_day_for(count), why="First hello", **fields)


def test_they_are_followed_and_spread_over_working_days(desk: Desk, six: list[int]) -> None:
    """It is Saturday."""
    before = everything(desk)
    first_steps.plan_first_steps(desk, six, weekly(desk, 6))
    assert [planned_for(desk, each) for each in six] == [["23 Nov call"]] * 4 + [["24 Nov call"]] * 2
    them = [people.person(desk, each) for each in six]
    assert {(each.followed, each.stage) for each in them} == {(True, Stage.PROSPECT)}
    assert who_matters.waiting(desk).people == 0
    assert undoing.undo_label(desk) == "First steps planned with 6 people, the last on Tuesday 24 November 2026"
    undoing.undo(desk)
    assert everything(desk) == before


def test_each_is_reached_as_they_can_be(desk: Desk) -> None:
    ids = [
        known(desk, "Ana", email="ana@example.org"),
        known(desk, "Ben", email="ben@example.org", phone="1234567"),
        known(desk, "Cleo", phone="1234568", prefers=Kind.LETTER),
    ]
    shown = list(first_steps.steps(desk, ids, weekly(desk, 3)))
    assert [(each.name, each.channel) for each in shown] == [
        *(("Ana", Kind.EMAIL), ("Ben", Kind.CALL), ("Cleo", Kind.LETTER))
    ]
    assert {each.channel for each in first_steps.steps(desk, ids, weekly(desk, 3, channel=Kind.MEETING))} == {
        Kind.MEETING
    }


def test_a_customer_gets_one_and_no_second_from_the_rules(desk: Desk) -> None:
    ana = known(desk, "Ana", stage=Stage.CUSTOMER)
    first_steps.plan_first_steps(desk, [ana], weekly(desk, 1))
    assert planned_for(desk, ana) == ["23 Nov call"]
    assert people.person(desk, ana).stage is Stage.CUSTOMER


def test_who_has_a_next_step_by_now_gets_no_second(desk: Desk, six: list[int]) -> None:
    plan(desk, six[0], "2026-11-30")
    assert first_steps.plan_first_steps(desk, six[:2], weekly(desk, 2)) == 1
    assert [planned_for(desk, each) for each in six[:2]] == [["30 Nov call"], ["23 Nov call"]]
    with pytest.raises(Refused, match="Something is planned with all of them already"):
        first_steps.plan_first_steps(desk, six[:2], weekly(desk, 2))


def test_they_begin_today_while_there_is_work_to_be_done(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-11-23T16:00")
    assert first_steps.first_day(desk) == day("2026-11-23").day
    clock.set("2026-11-23T18:00")
    assert first_steps.first_day(desk) == day("2026-11-24").day
    assert [first_steps.a_day_for(count) for count in (1, 20, 21, 60)] == [4, 4, 5, 12]


@pytest.mark.parametrize(("count", "said"), [(0, "Nobody is ticked"), (201, "tick at most 200")])
def test_nobody_and_too_many_are_refused(desk: Desk, count: int, said: str) -> None:
    with pytest.raises(Refused, match=said):
        first_steps.plan_first_steps(desk, [1] * count, weekly(desk, 1))
