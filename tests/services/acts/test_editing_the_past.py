# SPDX-License-Identifier: MIT
"""Text, moment and minutes of an entry may be put right; what it did stays (SCHEMA decision 11)."""

from datetime import timedelta
from typing import Any

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services import history, people, timeline
from followup_desk.services.acts import contacts, log, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import dump
from tests.builders import StandingClock, add, logged, plan


def test_notes_minutes_and_moment(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    entry = logged(desk, ana, notes="one").interaction_id
    earlier = clock.moment - timedelta(days=1)
    log.edit_interaction(desk, entry, notes="two", minutes=15, at=earlier)
    (found,) = timeline.page(desk, ana)
    assert (found.notes, found.minutes, found.at) == ("two", 15, earlier)
    assert history.acts(desk)[0].label == "Changed the email with Ana Ribeiro"
    undoing.undo(desk)
    (found,) = timeline.page(desk, ana)
    assert (found.notes, found.minutes, found.at) == ("one", None, clock.moment)


def test_what_is_not_given_stays(desk: Desk) -> None:
    ana = add(desk)
    entry = logged(desk, ana, notes="one", minutes=5).interaction_id
    log.edit_interaction(desk, entry, notes="")
    (found,) = timeline.page(desk, ana)
    assert (found.notes, found.minutes) == ("", 5)
    acts = len(history.acts(desk))
    log.edit_interaction(desk, entry)
    log.edit_interaction(desk, entry, minutes=5)
    assert len(history.acts(desk)) == acts


def test_a_moved_entry_moves_on_everybodys_timeline(desk: Desk, clock: StandingClock) -> None:
    ana, rui = add(desk, "Ana Ribeiro"), add(desk, "Rui Faria")
    first = logged(desk, ana, "meeting", "next-step", with_ids=(rui,)).interaction_id
    clock.forward(hours=1)
    second = logged(desk, rui).interaction_id
    clock.forward(hours=1)
    log.edit_interaction(desk, first, at=clock.moment)
    assert [found.id for found in timeline.page(desk, rui)] == [first, second]
    undoing.undo(desk)
    assert [found.id for found in timeline.page(desk, rui)] == [second, first]


def test_what_it_did_stays_as_it_was(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    number = plan(desk, ana, promised=True)
    entry = logged(desk, ana, "call", "next-step").interaction_id
    log.edit_interaction(desk, entry, at=clock.moment - timedelta(days=9), notes="better words")
    assert people.follow_up(desk, number).promise == "kept"


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"minutes": -1}, "Minutes are between 0"),
        ({"notes": "a\0b"}, "no character"),
        ({"notes": "x" * 5_000_001}, "longer than five million"),
    ],
    ids=range(3),
)
def test_what_is_refused(desk: Desk, change: dict[str, Any], line: str) -> None:
    entry = logged(desk, add(desk), notes="one").interaction_id
    before = dump.tables(desk.db)
    with pytest.raises(Refused, match=line):
        log.edit_interaction(desk, entry, **change)
    assert dump.tables(desk.db) == before


def test_the_future_has_not_happened(desk: Desk, clock: StandingClock) -> None:
    entry = logged(desk, add(desk)).interaction_id
    with pytest.raises(Refused, match="cannot lie in the future"):
        log.edit_interaction(desk, entry, at=clock.moment + timedelta(minutes=1))


def test_an_entry_that_is_not_there(desk: Desk) -> None:
    with pytest.raises(Refused, match="not on the timeline any more"):
        log.edit_interaction(desk, 9, notes="two")


def test_an_entry_of_who_is_in_the_trash(desk: Desk) -> None:
    ana = add(desk)
    entry = logged(desk, ana, notes="one").interaction_id
    contacts.remove_contacts(desk, [ana])
    with pytest.raises(Refused, match="Ana Ribeiro is in the trash"):
        log.edit_interaction(desk, entry, notes="two")
