# SPDX-License-Identifier: MIT
"""Acts on several people: one undo each, the rules after each of them, and nothing done when somebody is gone."""

from collections.abc import Callable
from datetime import date

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.words import Kind, Stage
from followup_desk.services import history, people
from followup_desk.services.acts import contacts, several, undoing
from followup_desk.services.acts.several import OneEach
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, everything, logged, plan, planned_for

MONDAY = date(2026, 11, 23)


@pytest.fixture
def three(desk: Desk) -> list[int]:
    return [add(desk, name, stage=None) for name in ("Ana", "Ben", "Cleo")]


def latest(desk: Desk) -> str:
    return history.acts(desk, 1)[0].label


def tags(desk: Desk, ids: list[int]) -> list[tuple[str, ...]]:
    return [people.person(desk, each).tags for each in ids]


ACTS: dict[str, Callable[[Desk, list[int]], None]] = {
    "tag": lambda desk, ids: several.tag(desk, ids, ["yarn"], ["wool"]),
    "stage": lambda desk, ids: several.set_stage(desk, ids, Stage.CUSTOMER),
    "cadence": lambda desk, ids: several.set_cadence(desk, ids, 14, 21),
    "follow": lambda desk, ids: several.set_followed(desk, ids, followed=False),
    "plan": lambda desk, ids: several.plan_one_each(desk, ids, OneEach(MONDAY, 2)),
    "remove": contacts.remove_contacts,
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_an_act_on_several_is_one_undo(desk: Desk, three: list[int], act: Callable[[Desk, list[int]], None]) -> None:
    before = everything_but_acts(desk)
    act(desk, three)
    after = everything_but_acts(desk)
    undoing.undo(desk)
    assert everything_but_acts(desk) == before != after
    undoing.redo(desk)
    assert everything_but_acts(desk) == after


def everything_but_acts(desk: Desk) -> list[str]:
    """What is to be seen of them all."""
    ids = [found for (found,) in desk.db.execute_sql("select id from contact order by id")]
    return [str((people.person(desk, each), people.follow_ups(desk, each))) for each in ids]


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_nothing_is_done_when_one_of_them_is_in_the_trash(
    desk: Desk, three: list[int], act: Callable[[Desk, list[int]], None]
) -> None:
    contacts.remove_contacts(desk, [three[2]])
    before = everything(desk)
    with pytest.raises(Refused, match=r"^Cleo is in the trash"):
        act(desk, three)
    assert everything(desk) == before


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS)
def test_nobody_is_refused(desk: Desk, act: Callable[[Desk, list[int]], None]) -> None:
    with pytest.raises(Refused, match="Nobody is chosen"):
        act(desk, [])


def test_tags_are_put_on_and_taken_off_whatever_the_case(desk: Desk, three: list[int]) -> None:
    contacts.add_tags(desk, three[0], ["Wool"])
    several.tag(desk, three, ["yarn", " linen "], ["wool"])
    assert tags(desk, three) == [("linen", "yarn")] * 3
    assert latest(desk) == "Tagged 3 people: yarn, linen; took off: wool"


def test_what_changes_nothing_is_said(desk: Desk, three: list[int]) -> None:
    several.tag(desk, three, ["yarn"])
    again_and_again: list[Callable[[], None]] = [
        lambda: several.tag(desk, three, ["Yarn"], ["never"]),
        lambda: several.set_followed(desk, three, followed=True),
        lambda: several.clear_cadence(desk, three),
    ]
    for again in again_and_again:
        with pytest.raises(Refused, match="nothing changes"):
            again()
    assert latest(desk) == "Tagged 3 people: yarn"


def test_a_tag_must_be_named(desk: Desk, three: list[int]) -> None:
    with pytest.raises(Refused, match="Say which tag"):
        several.tag(desk, three, [" "])


def test_the_rules_follow_a_stage(desk: Desk, three: list[int]) -> None:
    """As they do for one: each new customer is kept in touch with, and is followed."""
    several.set_followed(desk, three, followed=False)
    several.set_stage(desk, three, Stage.CUSTOMER)
    assert [planned_for(desk, each) for each in three] == [["21 Dec call R20"]] * 3
    assert latest(desk) == "3 people are now: customer"


def test_the_rules_follow_a_cadence(desk: Desk, three: list[int]) -> None:
    several.set_cadence(desk, three[:2], 14)
    person = people.person(desk, three[0])
    assert (person.ideal_days, person.longest_days) == (14, 21)
    assert [planned_for(desk, each) for each in three] == [["07 Dec call R20"]] * 2 + [[]]
    several.clear_cadence(desk, three[:2])
    assert people.person(desk, three[0]).ideal_days is None


def test_a_cadence_that_runs_backwards_is_refused(desk: Desk, three: list[int]) -> None:
    with pytest.raises(Refused, match="the longest not shorter"):
        several.set_cadence(desk, three, 14, 7)


def test_one_each_is_spread_over_working_days_by_each_ones_channel(desk: Desk) -> None:
    ids = [add(desk, f"Nr. {n}", stage=None, prefers=Kind.EMAIL if n == 4 else None) for n in range(5)]
    several.plan_one_each(desk, ids, OneEach(date(2026, 11, 27), 2, why="the new catalogue"))
    assert [planned_for(desk, each)[0] for each in ids] == [
        "27 Nov call",
        "27 Nov call",
        "30 Nov call",
        "30 Nov call",
        "01 Dec email",
    ]
    assert {each.why for who in ids for each in people.follow_ups(desk, who)} == {"the new catalogue"}
    assert several.last_day(desk, 5, OneEach(date(2026, 11, 27), 2)) == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        (OneEach(date(2026, 11, 20), 2), "cannot be in the past"),
        (OneEach(MONDAY, 0), "how many a day"),
        (OneEach(MONDAY, 201), "how many a day"),
    ],
)
def test_what_cannot_be_spread_is_refused(desk: Desk, three: list[int], wrong: OneEach, says: str) -> None:
    with pytest.raises(Refused, match=says):
        several.plan_one_each(desk, three, wrong)
    with pytest.raises(Refused, match=says):
        several.last_day(desk, 3, wrong)


def test_touches_that_are_too_many_are_counted(desk: Desk, clock: StandingClock, three: list[int]) -> None:
    clock.set("2026-11-23T09:41")
    logged(desk, three[0], "email")
    logged(desk, three[1], "email")
    tuesday = date(2026, 11, 24)
    assert sum(several.too_many_touches(desk, three, OneEach(tuesday, 3))) == 2
    assert sum(several.too_many_touches(desk, three, OneEach(tuesday, 1))) == 1, "Ben's is a day later"
    assert sum(several.too_many_touches(desk, three, OneEach(tuesday, 3, Kind.MEETING))) == 0


def test_it_is_told_how_far_it_is(desk: Desk, three: list[int]) -> None:
    told: list[int] = []
    several.set_stage(desk, three, Stage.CUSTOMER, told.append)
    assert told == [1, 2, 3]


def test_what_was_promised_to_one_of_them_stands(desk: Desk, three: list[int]) -> None:
    plan(desk, three[0], "2026-11-25", promised=True)
    several.plan_one_each(desk, three, OneEach(MONDAY, 3))
    assert planned_for(desk, three[0]) == ["23 Nov call", "25 Nov call"]
