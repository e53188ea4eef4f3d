# SPDX-License-Identifier: MIT
"""Undo and redo, without end and also after a restart."""

import json

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.services import act_labels, planned_on, sample_extras
from followup_desk.services.desk import Desk
from followup_desk.services.imports import take_back
from followup_desk.storage import batches, journal
from followup_desk.storage import undo as acts
from followup_desk.storage.undo import ActRow


def undo(desk: Desk) -> str:
    """Takes back the latest act that stands and says which. Refused when there is none, or later ones rest on it."""
    return _take_back(desk, acts.UNDO)


def redo(desk: Desk) -> str:
    """Puts back what the latest undo took and says what. Refused when there is nothing to put back."""
    return _take_back(desk, acts.REDO)


def undo_label(desk: Desk) -> str:
    """What undo would take back, in words; empty when nothing."""
    act = acts.to_undo(desk.db)
    return _label(act) if act else ""


def redo_label(desk: Desk) -> str:
    """What redo would put back, in words; empty when nothing."""
    act = acts.to_redo(desk.db)
    return _label(act) if act else ""


def _take_back(desk: Desk, intent: str) -> str:
    """Reverts the latest act's changes (undo), or those of the act that undid it (redo)."""
    undoing = intent == acts.UNDO
    with desk.act(intent) as writing:
        # Looked for under the lock: another process may have just taken the same one back.
        act = acts.to_undo(desk.db) if undoing else acts.to_redo(desk.db)
        if act is None:
            raise Refused(
                translate("refusals", "There is nothing to undo.")
                if undoing
                else translate("refusals", "There is nothing to redo.")
            )
        since = act.id if undoing else act.undone_by or 0
        if act.batch_id is not None and undoing:
            take_back.revert(desk, writing, act.batch_id)
            if not writing.seq:
                raise Refused(
                    translate(
                        "refusals", '"{label}" cannot be undone: everybody who came in was worked with since.'
                    ).format(label=_label(act))
                )
            journal.name_act(writing, f"{intent}.{act.label_key}", json.loads(act.label_args))
            return _label(act)
        group = acts.with_caused(desk.db, act)
        reverted = group if undoing else [since]
        later = acts.in_the_way(desk.db, reverted, since)
        if later is not None and later.id not in group:
            in_the_way = (
                translate("refusals", '"{act}" cannot be undone: "{later}" came after it. Mend it by hand.')
                if undoing
                else translate("refusals", '"{act}" cannot be redone: "{later}" came after it. Mend it by hand.')
            )
            raise Refused(in_the_way.format(act=_label(act), later=_label(later)))
        ahead = acts.planned_ahead_since(desk.db, reverted, since)
        acts.take_out(writing, ahead)
        journal.revert(writing, reverted)
        if not writing.seq:
            writing.note_erased([("contact", 0)], [])  # about somebody who was forgotten: taken back all the same
        acts.mark_undone(desk.db, group, writing.act_id if undoing else None)
        if act.batch_id is not None:
            batches.put(desk.db, act.batch_id, batches.DONE)
        sample_extras.follow(desk, act.label_key, undone=undoing)
        journal.name_act(writing, f"{intent}.{act.label_key}", json.loads(act.label_args))
    if ahead or writing.kinds & {"day_off", "contact", "occasion"}:  # the pass goes by them
        planned_on.forget(desk)
    return _label(act)


def _label(act: ActRow) -> str:
    return act_labels.label(act.label_key, json.loads(act.label_args))
