# SPDX-License-Identifier: MIT
"""Leaving the sample people: they go with all that was done with them, and whoever is the user's own stays."""

from dataclasses import dataclass

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.services import drafts, people, planned_on, sample_extras
from followup_desk.services.desk import Desk
from followup_desk.storage import journal, sample_rows, taking_out

_NAMED = 3
_EVER = 1 << 62


@dataclass(frozen=True)
class Leaving:
    """How many sample people go, and who stays: how many, and the first of them by name."""

    go: int
    stay: int
    names: tuple[str, ...] = ()


def would_leave(desk: Desk) -> Leaving:
    """What leaving would come to now."""
    stay = _others(desk)
    names = tuple(people.name_of(desk, contact_id) for contact_id in stay[:_NAMED])
    return Leaving(len(sample_rows.people(desk.db)), len(stay), names)


def are_there(desk: Desk) -> bool:
    """Are there sample people on the desk, or in its trash?"""
    return bool(sample_rows.people(desk.db))


def leave(desk: Desk) -> Leaving:
    """Takes the sample people out, with what came with them and was made of them since; nobody and nothing is left of
    an invented world. Who was added by the user stays with all that is theirs, and so does what was there before.

    One act that undo takes back, but for what was being typed. Refused where there are no sample people.
    """
    with desk.act("leave-samples") as act:
        gone = sample_rows.people(desk.db)
        if not gone:
            raise Refused(translate("refusals", "There are no sample people on this desk."))
        leaving = would_leave(desk)
        taking_out.take_out(act, gone)
        before, after = sample_extras.before(desk), sample_extras.after(desk)
        if before is not None and after is not None:
            upto = after if leaving.stay else dict.fromkeys(after, _EVER)
            taking_out.take_out_unused(act, before, upto)
            sample_extras.put_away(desk, all_since=not leaving.stay)
        journal.name_act(act, sample_extras.LEFT, {"count": str(len(gone))})
    for contact_id in gone:
        drafts.discard(desk, drafts.of_log(contact_id))
    planned_on.forget(desk)
    return leaving


def _others(desk: Desk) -> list[int]:
    before = sample_extras.before(desk)
    return sample_rows.others(desk.db, before["contact"] if before else 0)
