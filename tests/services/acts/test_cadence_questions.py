# SPDX-License-Identifier: MIT
"""When a tighter cadence is asked for, and from when on no looser one (R20)."""

import pytest

from followup_desk.domain.words import Stage
from followup_desk.services import asking, people
from followup_desk.services.acts import answering, follow_ups
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, logged


def talk(desk: Desk, clock: StandingClock, contact_id: int, *, times: int, every: int) -> list[str]:
    """Calls, so many days apart; the keys of what each asked."""
    asked = []
    for _ in range(times):
        clock.forward(days=every)
        asked += [question.key for question in logged(desk, contact_id, "call", "next-step").asks]
    return asked


@pytest.mark.parametrize(
    ("times", "every", "asked"),
    [
        (6, 14, ["tighter"]),
        (5, 14, []),  # not often enough
        (6, 16, []),  # more than half of thirty days
        (6, 5, []),  # a week of much to talk about says nothing about the cadence
    ],
)
def test_it_is_asked_after_six_at_half_the_interval(
    desk: Desk, clock: StandingClock, times: int, every: int, asked: list[str]
) -> None:
    ana = add(desk, "Ana", stage=Stage.CUSTOMER)
    assert talk(desk, clock, ana, times=times, every=every) == asked


def test_yes_makes_both_intervals_a_third_shorter(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk, "Ana", stage=Stage.CUSTOMER)
    talk(desk, clock, ana, times=6, every=14)
    (question,) = asking.of_contact(desk, ana)
    answering.accept(desk, question.id)
    person = people.person(desk, ana)
    assert (person.ideal_days, person.longest_days) == (20, 30)


def test_not_now_lets_it_be_for_six_more(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk, "Ana", stage=Stage.CUSTOMER)
    talk(desk, clock, ana, times=6, every=14)
    (question,) = asking.of_contact(desk, ana)
    answering.dismiss(desk, question.id)
    assert talk(desk, clock, ana, times=5, every=14) == []
    assert talk(desk, clock, ana, times=1, every=14) == ["tighter"]


def test_nobody_is_asked_for_less_often_than_twice_a_year(desk: Desk, clock: StandingClock) -> None:
    asked = {}
    for name, ideal in (("Ana", 179), ("Ben", 180)):
        contact_id = add(desk, name, stage=Stage.CUSTOMER, ideal_days=ideal)
        for _ in range(3):
            (open_one,) = (each for each in people.follow_ups(desk, contact_id) if each.state == "open")
            dropped = follow_ups.drop(desk, open_one.id, "no time")
        asked[name] = [question.key for question in dropped.asks]
    assert asked == {"Ana": ["looser"], "Ben": []}
