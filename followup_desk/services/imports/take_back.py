# SPDX-License-Identifier: MIT
"""Taking an import back, at once or much later: all that it brought goes, but for those on whom something else rests.

Whoever was worked with since stays as they are, and is named.
"""

from dataclasses import dataclass

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.storage import batches, bulk_contacts, journal, undo
from followup_desk.storage.journal import Journal
from followup_desk.storage.tables import JOURNALLED, Apart

_SHARED = ("organisation", "tag")
"""Rows that others may use by now, whoever brought them."""


@dataclass(frozen=True)
class TakenBack:
    """How many people an import's taking back was about, and who stays as they are: ids and names."""

    people: int
    kept: tuple[tuple[int, str], ...]


def take_back(desk: Desk, batch_id: int) -> TakenBack:
    """Takes back a whole import, whatever was done since. Redo puts it back. Refused when it does not stand."""
    with desk.act(undo.UNDO) as act:
        batch = batches.find(desk.db, batch_id)
        if batch is None or batch.state != batches.DONE:
            raise Refused(
                translate(
                    "refusals", "There is no import {number} that could be taken back: look at the list of imports."
                ).format(number=batch_id)
            )
        taken = revert(desk, act, batch_id)
        journal.name_act(act, "undo.import.done", {"count": str(taken.people), "file": batch.file})
    return taken


def revert(desk: Desk, act: Journal, batch_id: int, state: str = batches.TAKEN_BACK) -> TakenBack:
    """The same within an act that is open."""
    kept = batches.built_on(desk.db, batch_id)
    ahead = undo.planned_ahead_since(desk.db, batches.standing_acts(desk.db, batch_id), 0)
    undo.take_out(act, [plan for plan in ahead if plan.contact_id not in kept])
    changes = batches.changes(desk.db, batch_id)
    about = {contact_id for *_, contact_id, _ in changes if contact_id is not None}
    shared: dict[str, list[int]] = {table: [] for table in _SHARED}
    gone = set()
    for table, row_id, op, contact_id, image in changes:
        if table in _SHARED:
            shared[table] += [row_id] if op == "insert" else []
        elif contact_id in kept:
            continue
        elif (table, op) == ("contact", "insert"):
            gone.add(row_id)
        else:
            journal.revert_one(act, JOURNALLED[table], row_id, op, contact_id, journal.values_of(image))
    act.delete_many(Apart, [(row_id, None) for row_id in batches.pairs_with(desk.db, gone)])
    bulk_contacts.remove(act, sorted(gone))
    for table, ids in shared.items():
        free = batches.unused(desk.db, table, ids)
        act.delete_many(JOURNALLED[table], [(row_id, None) for row_id in free])
    undo.mark_undone(desk.db, batches.standing_acts(desk.db, batch_id), act.act_id)
    batches.put(desk.db, batch_id, state)
    return TakenBack(len(about), tuple((contact_id, people.name_of(desk, contact_id)) for contact_id in sorted(kept)))
