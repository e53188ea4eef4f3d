# SPDX-License-Identifier: MIT
"""Leaving the sample people: an empty desk is left, whatever was done, or the user's own people with all theirs."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.organisations import Organisation
from followup_desk.domain.records import Photo, Position, Relation
from followup_desk.domain.words import FollowUpState
from followup_desk.services import (
    agenda,
    backups,
    drafts,
    lists,
    organisations,
    people,
    preferences,
    samples,
    saved_searches,
    shelf,
    timeline,
)
from followup_desk.services.acts import (
    contacts,
    days_off,
    follow_ups,
    leave_samples,
    merging,
    opportunities,
    plan_ahead,
    resources,
    undoing,
)
from followup_desk.services.acts import organisations as organisation_acts
from followup_desk.services.desk import Desk
from followup_desk.services.saved_searches import SavedSearch
from followup_desk.storage import dump
from tests.builders import StandingClock, add, day, entry, everything, logged, plan

Act = Callable[[Desk, Random], object]


def anybody(desk: Desk, chance: Random) -> int:
    return chance.choice(list(lists.contact_ids(desk)))


def any_open(desk: Desk, chance: Random) -> int:
    return chance.choice(agenda.due(desk, desk.today() + timedelta(60))).follow_up.id


def log_it(desk: Desk, chance: Random) -> None:
    kind, outcome = chance.choice([("call", "next-step"), ("email", None), ("meeting", "yes"), ("card", None)])
    gave = chance.choice(["", "", "A new booklet"])
    opportunity = chance.choice(["", "Something new"])
    with_ids = (anybody(desk, chance),) if kind == "meeting" else ()
    logged(desk, anybody(desk, chance), kind, outcome, gave=gave, opportunity=opportunity, with_ids=with_ids)


def rename_a_firm(desk: Desk, chance: Random) -> None:
    place = organisations.of_contact(desk, anybody(desk, chance))[0]
    known = organisations.find(desk, place.id)
    changed = Organisation(known.id, f"{known.name} {chance.random()}", "Noted since", known.methods, known.facts)
    organisation_acts.edit_organisation(desk, known, changed)


def related(desk: Desk, chance: Random) -> None:
    known = people.person(desk, anybody(desk, chance))
    other = anybody(desk, chance)
    if other != known.id:
        edited = replace(known, relations=(Relation("friend", "", other),), tags=("new",))
        contacts.edit_contact(desk, known, edited)


def undo_something(desk: Desk, _chance: Random) -> None:
    if "sample people" not in undoing.undo_label(desk):
        undoing.undo(desk)


ANYTHING: tuple[Act, ...] = (
    log_it,
    log_it,
    log_it,
    rename_a_firm,
    related,
    lambda desk, chance: plan(desk, anybody(desk, chance), desk.today().isoformat(), promised=True),
    lambda desk, chance: follow_ups.done(desk, any_open(desk, chance)),
    lambda desk, chance: follow_ups.drop(desk, any_open(desk, chance), "No time"),
    lambda desk, chance: follow_ups.move(desk, any_open(desk, chance), day("2027-01-04"), told=True),
    lambda desk, chance: follow_ups.snooze(desk, any_open(desk, chance), desk.now() + timedelta(hours=3)),
    lambda desk, chance: contacts.add_tags(desk, anybody(desk, chance), ["new", "hotels"]),
    lambda desk, chance: contacts.remove_contacts(desk, [anybody(desk, chance)]),
    lambda desk, chance: contacts.set_photo(desk, anybody(desk, chance), Photo("image/png", b"x")),
    lambda desk, chance: merging.merge(desk, anybody(desk, chance), anybody(desk, chance)),
    lambda desk, chance: opportunities.begin_opportunity(desk, anybody(desk, chance), "A second"),
    lambda desk, chance: resources.add_resource(desk, f"Own {chance.random()}", ["mine"]),
    lambda desk, chance: days_off.take(desk, desk.today() + timedelta(40), desk.today() + timedelta(41)),
    lambda desk, chance: drafts.save(desk, drafts.of_log(anybody(desk, chance)), {"notes": "half a th"}),
    lambda desk, chance: saved_searches.keep(desk, SavedSearch(f"Mine {chance.random()}", "mine")),
    undo_something,
)


def do_anything(desk: Desk, clock: StandingClock, chance: Random, count: int) -> None:
    for _ in range(count):
        with suppress(Refused):
            chance.choice(ANYTHING)(desk, chance)
        if chance.random() < 0.1:
            clock.forward(days=1)
            plan_ahead.run(desk)


def remembered(desk: Desk) -> tuple[list[SavedSearch], int]:
    kept = desk.db.execute_sql("select count(*) from draft").fetchone()[0]
    return saved_searches.all_of(desk), kept


@pytest.mark.parametrize("seed", range(3))
def test_whatever_was_done_with_them_an_empty_desk_is_left(desk: Desk, clock: StandingClock, seed: int) -> None:
    preferences.put(desk, "country", "PT")
    saved_searches.keep(desk, SavedSearch("From before", "before"))
    resources.add_resource(desk, "From before", ["before"])
    contacts.remove_contacts(desk, [add(desk, "In the trash before")])
    before, kept = dump.tables(desk.db), remembered(desk)
    samples.fill(desk)
    do_anything(desk, clock, Random(seed), 40)
    lived = dump.tables(desk.db)
    left = leave_samples.leave(desk)
    assert (left.stay, left.names) == (0, ())
    assert dump.tables(desk.db) == before
    assert remembered(desk) == kept
    assert backups.check(desk).ok
    assert not leave_samples.are_there(desk)
    with pytest.raises(Refused, match="no sample people"):
        leave_samples.leave(desk)
    undoing.undo(desk)
    assert dump.tables(desk.db) == lived
    undoing.redo(desk)
    assert dump.tables(desk.db) == before
    assert samples.fill(desk) == lists.count(desk)


def test_ones_own_people_stay_with_all_that_is_theirs(desk: Desk) -> None:
    samples.fill(desk)
    ana = people.find(desk, "Ana Ribeiro")
    own = add(desk, "Eva Lopes", positions=(Position("Lisboa Têxtil"),), tags=("yarn",), referrer_id=ana)
    plan(desk, own, why="Ring her")
    logged(desk, own, "email", gave="Lead times: a case study")
    logged(desk, ana, "meeting", "next-step", with_ids=(own,), notes="All three of us")
    resources.add_resource(desk, "My own booklet")
    merged = people.find(desk, "Dario Conti")
    merging.merge(desk, merged, add(desk, "Dario C."))
    planned = [each.why for each in people.follow_ups(desk, own) if each.state is FollowUpState.OPEN and each.why]
    would = leave_samples.would_leave(desk)
    assert (would.stay, set(would.names)) == (2, {"Eva Lopes", "Dario Conti"})
    leave_samples.leave(desk)
    assert set(lists.contact_ids(desk)) == {own, merged}
    assert people.person(desk, own).referrer_id is None
    assert [each.notes for each in timeline.page(desk, own)] == ["All three of us", ""]
    assert planned == [each.why for each in people.follow_ups(desk, own) if each.why]
    assert set(shelf.titles(desk)) == {"Lead times: a case study", "My own booklet"}
    assert [each.name for each in organisations.of_contact(desk, own)] == ["Lisboa Têxtil"]
    assert people.known_tags(desk) == ["lead-times", "yarn"]
    assert people.known_organisations(desk, "") == ["Conti Legno", "Lisboa Têxtil"]
    assert saved_searches.all_of(desk) == []
    assert backups.check(desk).ok
    assert "Mina" not in everything(desk)
    assert not leave_samples.are_there(desk)


def test_samples_taken_back_take_their_searches_along(desk: Desk) -> None:
    samples.fill(desk)
    assert [each.name for each in saved_searches.all_of(desk)] == ["Hotels", "Yarn, still to win"]
    undoing.undo(desk)
    assert saved_searches.all_of(desk) == []
    undoing.redo(desk)
    assert len(saved_searches.all_of(desk)) == 2
    undoing.undo(desk)


def test_entries_are_refused_where_there_are_no_samples(desk: Desk) -> None:
    add(desk)
    assert not leave_samples.are_there(desk)
    with pytest.raises(Refused, match="no sample people"):
        leave_samples.leave(desk)
    assert entry(1).contact_id in lists.contact_ids(desk)
