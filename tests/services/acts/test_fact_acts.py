# SPDX-License-Identifier: MIT
"""Facts with their tags, and confirming them."""

from dataclasses import replace
from datetime import date

from followup_desk.domain.records import Fact
from followup_desk.services import history, people
from followup_desk.services.acts import contacts, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import dump
from tests.builders import add


def test_tags_of_facts_are_read_and_written_with_them(desk: Desk) -> None:
    ana = add(desk, facts=(Fact("need", "yarn", tags=("yarn", "sea")), Fact("hobby", "sails")))
    before = people.with_fact_tags(desk, people.person(desk, ana))
    assert [fact.tags for fact in before.facts] == [("sea", "yarn"), ()]
    need, hobby = before.facts
    contacts.edit_contact(desk, before, replace(before, facts=(replace(need, tags=("Sea", "looms")), hobby)))
    assert [fact.tags for fact in people.with_fact_tags(desk, people.person(desk, ana)).facts] == [("looms", "sea"), ()]
    plain = people.person(desk, ana)
    contacts.edit_contact(desk, plain, replace(plain, note="x"))
    assert people.with_fact_tags(desk, people.person(desk, ana)).facts[0].tags == ("looms", "sea")


def test_a_fact_that_goes_takes_its_tags_along_and_undo_brings_both(desk: Desk) -> None:
    ana = add(desk, facts=(Fact("need", "yarn", tags=("yarn",)),))
    before = people.with_fact_tags(desk, people.person(desk, ana))
    contacts.edit_contact(desk, before, replace(before, facts=()))
    assert dump.tables(desk.db)["tagging"] == []
    undoing.undo(desk)
    assert people.with_fact_tags(desk, people.person(desk, ana)) == before


def test_facts_are_confirmed_in_one_act(desk: Desk) -> None:
    ana = add(desk, facts=(Fact("need", "yarn", date(2026, 1, 1)), Fact("hobby", "sails", date(2026, 1, 1))))
    ids = [fact.id for fact in people.person(desk, ana).facts if fact.id is not None]
    contacts.confirm_facts(desk, ana, [*ids, 99])
    assert [fact.confirmed_on for fact in people.person(desk, ana).facts] == [desk.today(), desk.today()]
    assert history.acts(desk)[0].label == "Confirmed 2 things about Ana Ribeiro"
    undoing.undo(desk)
    assert {fact.confirmed_on for fact in people.person(desk, ana).facts} == {date(2026, 1, 1)}
    contacts.confirm_facts(desk, ana, ids[:1])
    assert history.acts(desk)[0].label == "Confirmed for Ana Ribeiro: need"
