# SPDX-License-Identifier: MIT
"""The change feed: what the journal says was written since an act."""

import pytest

from followup_desk.domain.records import Contact, Name
from followup_desk.services.acts import contacts, follow_ups, log, resources, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits, feed
from tests.builders import add, logged, plan


def test_what_each_act_wrote_to_and_about_whom(desk: Desk) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    seen = feed.last_act(desk.db)

    def told() -> tuple[set[str], set[int]]:
        nonlocal seen
        found = feed.since(desk.db, seen)
        seen = found.last_act
        assert not found.many
        return set(found.kinds), set(found.contact_ids)

    number = plan(desk, ana)
    assert told() == ({"follow_up"}, {ana})
    logged(desk, ana, "call", "next-step", with_ids=(rui,), gave="Guide")
    # a prospect's next step opens the first sale
    assert told() == ({"interaction", "present", "follow_up", "opportunity", "resource", "given"}, {ana, rui})
    contacts.add_tags(desk, rui, ["sea"])
    assert told() == ({"tag", "tagging"}, {rui})
    resources.add_resource(desk, "Case study")
    assert told() == ({"resource"}, set())
    undoing.undo(desk)
    undoing.undo(desk)
    assert told() == ({"resource", "tag", "tagging"}, {rui})
    assert told() == (set(), set())
    assert number == 1


def test_what_was_written_between_two_acts(desk: Desk) -> None:
    ana, _rui, zoe = (add(desk, name) for name in ("Ana", "Rui", "Zoe"))
    acts = [act for (act,) in desk.db.execute_sql("select id from act order by id")]
    between = feed.since(desk.db, acts[0], before=acts[2])
    assert (set(between.contact_ids), between.last_act) == ({2}, acts[1])
    assert not feed.since(desk.db, acts[2]).contact_ids
    assert (ana, zoe) == (1, 3)


@pytest.mark.parametrize(("people", "many"), [(feed.MANY, False), (feed.MANY + 1, True)])
def test_beyond_so_many_it_says_many_and_names_nobody(desk: Desk, people: int, many: bool) -> None:
    with desk.act("import") as act:
        for number in range(people):
            contact_edits.insert(act, Contact(name=Name(display=f"Person {number}")), f"uid {number}")
    found = feed.since(desk.db, 0)
    assert (found.many, len(found.contact_ids)) == (many, 0 if many else people)


def test_the_name_of_an_act(desk: Desk) -> None:
    number = plan(desk, add(desk))
    follow_ups.done(desk, number)
    key, args = feed.label(desk.db, feed.last_act(desk.db))
    assert (key, args) == ("follow_up.done", {"name": "Ana Ribeiro", "channel": "call"})


def test_notes_as_they_were_before_an_act(desk: Desk) -> None:
    ana = add(desk)
    entry = logged(desk, ana, notes="one").interaction_id
    assert feed.notes_before(desk.db, feed.last_act(desk.db)) == [(entry, None)]
    log.edit_interaction(desk, entry, notes="two", minutes=5)
    assert feed.notes_before(desk.db, feed.last_act(desk.db)) == [(entry, "one")]
    log.edit_interaction(desk, entry, minutes=6)
    assert feed.notes_before(desk.db, feed.last_act(desk.db)) == []
    undoing.undo(desk)
    undoing.undo(desk)
    undoing.undo(desk)
    assert feed.notes_before(desk.db, feed.last_act(desk.db)) == [(entry, "one")]
