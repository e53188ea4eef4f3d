# SPDX-License-Identifier: MIT
"""Writing what happened: the interaction, who was present, and the opportunity it moves."""

from typing import Any

from followup_desk.domain.moments import utc_seconds
from followup_desk.domain.records import LogEntry
from followup_desk.storage import tables, timeline
from followup_desk.storage.journal import Journal


def insert(journal: Journal, entry: LogEntry, zone: str, opportunity_id: int | None) -> int:
    """Adds an interaction with everybody present. The entry's `at` is set."""
    assert entry.at is not None
    at = utc_seconds(entry.at)
    interaction_id = journal.insert(
        tables.Interaction,
        entry.contact_id,
        contact_id=entry.contact_id,
        opportunity_id=opportunity_id,
        kind=entry.kind,
        at=at,
        zone=zone,
        incoming=int(entry.incoming),
        outcome=entry.outcome,
        minutes=entry.minutes,
        notes=entry.notes,
        significant=int(entry.significant),
        asked=int(entry.asked),
        distracted=int(entry.distracted),
    )
    for contact_id in dict.fromkeys((entry.contact_id, *entry.with_ids)):
        journal.insert(tables.Present, contact_id, contact_id=contact_id, at=at, interaction_id=interaction_id)
    return interaction_id


def complete(journal: Journal, interaction_id: int, entry: LogEntry, opportunity_id: int | None) -> None:
    """Fills in an entry that was made before it was known how it went. The entry's `at` is set."""
    assert entry.at is not None
    at = utc_seconds(entry.at)
    told = {
        "opportunity_id": opportunity_id,
        "kind": entry.kind,
        "incoming": int(entry.incoming),
        "outcome": entry.outcome,
        "minutes": entry.minutes,
        "notes": entry.notes,
        "significant": int(entry.significant),
        "asked": int(entry.asked),
        "distracted": int(entry.distracted),
    }
    edit(journal, interaction_id, entry.contact_id, **told, at=at)
    for contact_id in entry.with_ids:
        journal.insert(tables.Present, contact_id, contact_id=contact_id, at=at, interaction_id=interaction_id)


def edit(journal: Journal, interaction_id: int, contact_id: int, **values: Any) -> None:
    """Changes text, moment or minutes of the past (SCHEMA decision 11); the timeline's index follows the moment."""
    journal.update(tables.Interaction, interaction_id, contact_id, **values)
    if "at" not in values:
        return
    for someone, at in timeline.present_at(journal.db, interaction_id):
        if at != values["at"]:
            journal.unlink(tables.Present, someone, contact_id=someone, at=at, interaction_id=interaction_id)
            journal.insert(tables.Present, someone, contact_id=someone, at=values["at"], interaction_id=interaction_id)


def open_opportunity(journal: Journal, contact_id: int, title: str) -> int:
    """Opens an opportunity."""
    return journal.insert(tables.Opportunity, contact_id, contact_id=contact_id, title=title)


def take_what_came_before(journal: Journal, contact_id: int, opportunity_id: int, until: int) -> None:
    """What was logged with the contact up to a moment (UTC seconds) and belongs to nothing belongs to it (R6)."""
    found = journal.db.execute_sql(
        "select id from interaction where contact_id = ? and opportunity_id is null and at <= ?", (contact_id, until)
    ).fetchall()
    for (interaction_id,) in found:
        journal.update(tables.Interaction, interaction_id, contact_id, opportunity_id=opportunity_id)


def set_opportunity(journal: Journal, opportunity_id: int, contact_id: int, **values: Any) -> None:
    """Changes an opportunity's columns."""
    journal.update(tables.Opportunity, opportunity_id, contact_id, **values)
