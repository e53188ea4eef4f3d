# SPDX-License-Identifier: MIT
"""An entry read from the desk is a whole record, equal to one made in the ordinary way."""

from dataclasses import fields
from datetime import UTC, datetime

from followup_desk.domain.records import Interaction
from followup_desk.domain.words import Kind, Outcome, PromiseState
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.storage import timeline
from tests.builders import LISBON, StandingClock, add, day, logged, plan


def test_an_entry_is_whole(desk: Desk) -> None:
    ana, ben, zoe = add(desk, "Ana Abt"), add(desk, "Ben Zander"), add(desk, "Zoe Berg")
    done = logged(
        desk, ana, "meeting", "next-step", notes="Walked through the hall.", minutes=40, with_ids=(ben, zoe),
        gave="Storing paper", opportunity="New hall", significant=True, asked=True, distracted=True, incoming=True,
    )  # fmt: skip
    (entry,) = timeline.page(desk.db, ben, None, 50)
    assert entry == Interaction(
        id=done.interaction_id,
        contact_id=ana,
        kind=Kind.MEETING,
        at=datetime(2026, 11, 21, 9, 41, tzinfo=UTC),
        zone=LISBON,
        incoming=True,
        outcome=Outcome.NEXT_STEP,
        minutes=40,
        notes="Walked through the hall.",
        opportunity_id=entry.opportunity_id,
        opportunity="New hall",
        significant=True,
        asked=True,
        distracted=True,
        gave=("Storing paper",),
        present=("Ana Abt", "Zoe Berg"),
    )
    assert vars(entry).keys() == {field.name for field in fields(Interaction)}
    assert isinstance(entry.kind, Kind)


def test_what_was_given_and_who_was_there_stays_with_its_entry(desk: Desk) -> None:
    ana, ben = add(desk, "Ana Abt"), add(desk, "Ben Zander")
    logged(desk, ana, "letter", gave="Storing paper")
    logged(desk, ana, "lunch", "next-step", with_ids=(ben,))
    logged(desk, ana, "note", notes="A quiet week.")
    entries = {entry.kind: entry for entry in timeline.page(desk.db, ana, None, 50)}
    assert {kind: (entry.gave, entry.present) for kind, entry in entries.items()} == {
        Kind.LETTER: (("Storing paper",), ()),
        Kind.LUNCH: ((), ("Ben Zander",)),
        Kind.NOTE: ((), ()),
    }
    assert entries[Kind.NOTE].outcome is None


def ends(desk: Desk, contact_id: int) -> dict[str, tuple[PromiseState, ...]]:
    """By notes, how promises ended by an entry."""
    return {entry.notes: entry.promises for entry in timeline.page(desk.db, contact_id, None, 50)}


def test_an_entry_says_how_promises_to_that_person_ended_by_it(desk: Desk, clock: StandingClock) -> None:
    ana, ben = add(desk, "Ana Abt"), add(desk, "Ben Zander")
    plan(desk, ana, "2026-11-21", promised=True)
    plan(desk, ana, "2026-11-22", "email", promised=True)
    plan(desk, ben, "2026-11-21")
    moved = plan(desk, ben, "2026-11-21", "meeting", promised=True)
    logged(desk, ana, "call", "no-answer", notes="kept", with_ids=(ben,))
    clock.set("2026-11-24T10:00")
    logged(desk, ana, "email", notes="late")
    follow_ups.move(desk, moved, day("2026-11-25"), told=False)
    clock.set("2026-11-25T10:00")
    logged(desk, ben, "meeting", "next-step", notes="broken")
    logged(desk, ben, "note", notes="none")
    assert ends(desk, ana) == {"kept": (PromiseState.KEPT,), "late": (PromiseState.LATE,)}
    assert ends(desk, ben) == {"kept": (), "broken": (PromiseState.BROKEN,), "none": ()}


def test_promises_that_ended_alike_are_said_once(desk: Desk) -> None:
    ana = add(desk)
    plan(desk, ana, "2026-11-21", promised=True)
    plan(desk, ana, "2026-11-21", promised=True)
    plan(desk, ana, "2026-11-23", "email", promised=True)
    logged(desk, ana, "call", "no-answer", notes="rang", for_id=3)
    assert ends(desk, ana) == {"rang": (PromiseState.KEPT, PromiseState.OTHER_CHANNEL)}
