# SPDX-License-Identifier: MIT
"""Writing organisations: only the differences, through the journal; and making one of two."""

from followup_desk.domain.folding import fold
from followup_desk.domain.organisations import Organisation
from followup_desk.storage import tables
from followup_desk.storage.contact_edits import method_columns
from followup_desk.storage.journal import Journal


def update(journal: Journal, old: Organisation, new: Organisation) -> None:
    """Writes what differs between two records of the same organisation, its facts apart."""
    values = {"name": new.name, "norm": fold(new.name), "note": new.note}
    journal.update(tables.Organisation, old.id, **values)
    known = {method.id for method in old.methods}
    for place, method in enumerate(new.methods):
        columns = method_columns(method) | {"position": place}
        if method.id is not None and method.id in known:
            journal.update(tables.Method, method.id, **columns)
        else:
            journal.insert(tables.Method, organisation_id=old.id, **columns)
    for gone in known - {method.id for method in new.methods}:
        assert gone is not None
        journal.delete(tables.Method, gone)


def merge(journal: Journal, keep: Organisation, other: Organisation) -> None:
    """All of the other's becomes the kept one's; what both have is kept once."""
    moving = "select id, contact_id from position where organisation_id = ? order by id"
    for position_id, contact_id in journal.db.execute_sql(moving, (other.id,)).fetchall():
        journal.update(tables.Position, position_id, contact_id, organisation_id=keep.id)
    had = {(method.kind, method_columns(method)["norm"]) for method in keep.methods}
    for place, method in enumerate(other.methods, len(keep.methods)):
        assert method.id is not None
        if (method.kind, method_columns(method)["norm"]) in had:
            journal.delete(tables.Method, method.id)
        else:
            journal.update(tables.Method, method.id, organisation_id=keep.id, position=place)
    for fact in other.facts:
        assert fact.id is not None
        journal.update(tables.Fact, fact.id, organisation_id=keep.id)
    notes = dict.fromkeys(note for note in (keep.note, other.note) if note.strip())
    journal.update(tables.Organisation, keep.id, note="\n\n".join(notes))
    journal.delete(tables.Organisation, other.id)
