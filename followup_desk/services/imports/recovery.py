# SPDX-License-Identifier: MIT
"""What an import that was cancelled, or whose program died, left behind: taken back, as if it had not begun."""

from contextlib import suppress

from followup_desk.domain.errors import Refused
from followup_desk.services.desk import Desk
from followup_desk.services.imports import import_lock, take_back
from followup_desk.storage import batches, undo


def cancel(desk: Desk, batch_id: int) -> None:
    """Takes back an import that does not go on."""
    if not batches.standing_acts(desk.db, batch_id):
        with desk.db.transaction():
            batches.drop(desk.db, batch_id)
        return
    with desk.act(undo.UNDO) as act:
        take_back.revert(desk, act, batch_id, batches.CANCELLED)


def take_back_unfinished(desk: Desk) -> int:
    """Takes back what nobody goes on with; the lock must be held. How many imports that were."""
    unfinished = batches.running(desk.db)
    for batch_id in unfinished:
        cancel(desk, batch_id)
    return len(unfinished)


def recover(desk: Desk) -> int:
    """The same for whoever does not import: while another program does, nothing is unfinished."""
    if not batches.running(desk.db):
        return 0
    with suppress(Refused), import_lock.held(desk.folder):
        return take_back_unfinished(desk)
    return 0
