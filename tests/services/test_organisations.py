# SPDX-License-Identifier: MIT
"""An organisation asked about: people now and before, what is open, and the joint timeline by pages."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.organisations import Happened, Place
from followup_desk.domain.partial_date import parse
from followup_desk.domain.records import Position
from followup_desk.domain.words import Stage
from followup_desk.services import opportunities, organisations, people
from followup_desk.services.acts import contacts
from followup_desk.services.acts.opportunities import begin_opportunity, let_rest
from followup_desk.services.desk import Desk
from tests.builders import SATURDAY, add, logged, plan

FIRM = "Lisboa Têxtil"


def at_firm(desk: Desk, name: str, title: str = "", since: str = "", until: str = "") -> int:
    job = Position(FIRM, title, parse(since) if since else None, parse(until) if until else None)
    return add(desk, name, positions=(job,))


def firm_id(desk: Desk, contact_id: int) -> int:
    return organisations.of_contact(desk, contact_id)[0].id


def staff(desk: Desk, firm: int) -> list[str]:
    return [
        f"{each.row.display}, {each.title}{'' if each.is_there else ' (before)'}"
        for each in organisations.people(desk, firm)
    ]


def happened(desk: Desk, firm: int) -> list[str]:
    return [f"{each.entry.notes} {'+'.join(each.names)}" for each in joint_timeline(desk, firm)]


def titles(desk: Desk, firm: int) -> list[str]:
    return [each.opportunity.title for each in organisations.opportunities(desk, firm)]


def joint_timeline(desk: Desk, firm: int) -> list[Happened]:
    return organisations.happened(desk, organisations.latest(desk, firm))


def test_who_is_there_stands_before_who_was(desk: Desk) -> None:
    zoe = at_firm(desk, "Zoe Adams", "Buyer")
    at_firm(desk, "Ben Osei", "Clerk", until="2020")
    gone = at_firm(desk, "Cleo Lang", "Owner")
    at_firm(desk, "Ana Ribeiro", "Head")
    contacts.remove_contacts(desk, [gone])
    firm = firm_id(desk, zoe)
    assert staff(desk, firm) == ["Zoe Adams, Buyer", "Ana Ribeiro, Head", "Ben Osei, Clerk (before)"]
    assert organisations.head_count(desk, firm) == (2, 1)
    assert [each.row.display for each in organisations.people(desk, firm, 1, 1)] == ["Ana Ribeiro"]


def test_of_several_jobs_there_the_present_one_is_shown(desk: Desk) -> None:
    jobs = (
        Position(FIRM, "Trainee", until=parse("2015")),
        Position("Elsewhere", "Clerk", until=parse("2018")),
        Position(FIRM, "Head"),
    )
    ana = add(desk, positions=jobs)
    firm = organisations.of_contact(desk, ana)[0]
    assert (firm.name, firm.is_there) == (FIRM, True)
    assert [(each.name, each.is_there) for each in organisations.of_contact(desk, ana)[1:]] == [("Elsewhere", False)]
    assert staff(desk, firm.id) == ["Ana Ribeiro, Head"]


def test_a_line_says_what_is_next_and_when_they_were_in_touch(desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro")
    (line,) = organisations.people(desk, firm_id(desk, ana))
    assert (line.row.next, line.last_touch_at) == (None, None)
    logged(desk, ana, "email", at=SATURDAY - timedelta(days=3))
    logged(desk, ana, "call", "next-step", incoming=True, at=SATURDAY - timedelta(days=1))
    plan(desk, ana, "2026-11-24")
    (line,) = organisations.people(desk, firm_id(desk, ana))
    assert line.last_touch_at == SATURDAY - timedelta(days=1)
    assert line.row.next is not None


def test_the_joint_timeline_is_newest_first_and_names_everybody(desk: Desk) -> None:
    ana, ben = at_firm(desk, "Ana Ribeiro"), at_firm(desk, "Ben Osei")
    other = add(desk, "Mina Kovač")
    logged(desk, ana, "email", notes="first", at=SATURDAY - timedelta(days=9))
    logged(desk, ben, "email", notes="second", at=SATURDAY - timedelta(days=8))
    logged(desk, ana, "meeting", "next-step", notes="both", with_ids=(ben,), at=SATURDAY - timedelta(days=7))
    logged(desk, other, "meeting", "next-step", notes="guest", with_ids=(ben,), at=SATURDAY - timedelta(days=6))
    logged(desk, other, "email", notes="not theirs")
    firm = firm_id(desk, ana)
    assert happened(desk, firm) == [
        "guest Mina Kovač+Ben Osei",
        "both Ana Ribeiro+Ben Osei",
        "second Ben Osei",
        "first Ana Ribeiro",
    ]
    assert [each.contact_id for each in joint_timeline(desk, firm)] == [ben, ana, ben, ana]


def test_only_the_time_that_they_were_there_counts(desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro", since="2026-11-10", until="2026-11-12")
    for day in (9, 10, 12, 13):
        logged(desk, ana, "email", notes=str(day), at=datetime(2026, 11, day, 23, 59, tzinfo=SATURDAY.tzinfo))
    assert happened(desk, firm_id(desk, ana)) == ["12 Ana Ribeiro", "10 Ana Ribeiro"]


def test_pages_of_the_timeline_hold_each_entry_once(desk: Desk) -> None:
    ana, ben, cleo = (at_firm(desk, name) for name in ("Ana Ribeiro", "Ben Osei", "Cleo Lang"))
    for number in range(12):
        logged(desk, ana, "meeting", "next-step", notes=str(number), with_ids=(ben, cleo),
               at=SATURDAY - timedelta(minutes=number // 3))  # fmt: skip
    firm = firm_id(desk, ana)
    whole = organisations.latest(desk, firm)
    assert len({entry for _, entry, _ in whole}) == len(whole) == 12
    paged: list[Place] = []
    while page := organisations.latest(desk, firm, paged[-1] if paged else None, 5):
        paged += page
    assert paged == whole


def test_what_is_open_with_those_who_are_there(desk: Desk) -> None:
    ana, ben = at_firm(desk, "Ana Ribeiro"), at_firm(desk, "Ben Osei", until="2020")
    cleo = at_firm(desk, "Cleo Lang")
    for who, title in ((ana, "Spring order"), (ben, "Elsewhere"), (cleo, "Autumn order")):
        logged(desk, who, "call", "next-step", opportunity=title, at=SATURDAY - timedelta(days=20))
    logged(desk, ana, "call", "next-step", concern="Lead time", at=SATURDAY - timedelta(days=2))
    firm = firm_id(desk, ana)
    assert organisations.open_count(desk, firm) == 2
    first = next(each for each in organisations.opportunities(desk, firm) if each.opportunity.contact_id == ana)
    one = first.opportunity
    assert (one.title, first.name, one.concern) == ("Spring order", "Ana Ribeiro", "Lead time")
    assert one.begun_at == SATURDAY - timedelta(days=20)
    assert first.next_due is not None
    assert set(titles(desk, firm)) == {"Spring order", "Autumn order"}
    logged(desk, cleo, "call", "no")
    assert titles(desk, firm) == ["Spring order"]


def test_what_is_open_with_them_is_the_same_as_among_all_that_are_open(desk: Desk) -> None:
    ana, ben, cleo = (at_firm(desk, name) for name in ("Ana Ribeiro", "Ben Osei", "Cleo Lang"))
    begin_opportunity(desk, ana, "With only a task beside it")
    plan(desk, ana, "2026-11-24", "task")
    logged(desk, ben, "call", "next-step", opportunity="With a step of its own")
    begin_opportunity(desk, ben, "Which that step is not of")
    contacts.set_stage(desk, cleo, Stage.PROSPECT)
    let_rest(desk, begin_opportunity(desk, cleo, "Resting"))
    shown = organisations.opportunities(desk, firm_id(desk, ana))
    assert shown == opportunities.open_ones(desk, "next", "", 10)
    assert {each.opportunity.title for each in shown if each.next_due is None} == {
        "With only a task beside it",
        "Which that step is not of",
    }
    assert [each.opportunity.title for each in shown if each.rests] == ["Resting"]


def test_what_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused, match="no longer there"):
        organisations.find(desk, 7)


def test_nobody_is_left_when_everybody_went_elsewhere(desk: Desk) -> None:
    ana = at_firm(desk, "Ana Ribeiro")
    firm = firm_id(desk, ana)
    person = people.person(desk, ana)
    contacts.edit_contact(desk, person, replace(person, positions=()))
    assert organisations.head_count(desk, firm) == (0, 0)
    assert organisations.people(desk, firm) == []
    assert joint_timeline(desk, firm) == []
    assert organisations.opportunities(desk, firm) == []
