# SPDX-License-Identifier: MIT
"""An entry read from the desk is a whole record, equal to one made in the ordinary way."""

from dataclasses import fields
from datetime import UTC, datetime

from followup_desk.domain.records import Interaction
from followup_desk.domain.words import Kind, Outcome
from followup_desk.services.desk import Desk
from followup_desk.storage import timeline
from tests.builders import LISBON, add, logged


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
