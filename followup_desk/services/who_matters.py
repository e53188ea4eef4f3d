# SPDX-License-Identifier: MIT
"""Who may matter: people with nothing planned, the likeliest first, found as one types; and whether anybody waits."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from followup_desk.domain.moments import begins, utc_seconds
from followup_desk.domain.signs import RECENT_DAYS, Candidate, Sign
from followup_desk.services import drafts, lists
from followup_desk.services.desk import Desk
from followup_desk.storage import who_matters as stored

PLENTY = 20
"""So many are enough to begin with."""
_DRAFT = "who-matters"


@dataclass(frozen=True)
class Waiting:
    """How many have nothing planned, how many of them were followed already, and whether anybody on the desk is."""

    people: int
    followed: int
    anybody_followed: bool


def waiting(desk: Desk) -> Waiting:
    """Counted anew each time it is asked."""
    return Waiting(*stored.count(desk.db))


def ranked(desk: Desk) -> "array[int]":
    """All who could be followed and have nothing planned, the likeliest first."""
    return stored.ranked(desk.db, _since(desk))


def found(desk: Desk, everybody: "array[int]", text: str) -> "array[int]":
    """Those of `everybody` who hold the words, in their order; the best hits only, where they are very many."""
    if not text.strip():
        return everybody
    hits = set(stored.found(desk.db, text))
    return array("q", (contact_id for contact_id in everybody if contact_id in hits))


def candidates(desk: Desk, ids: Sequence[int]) -> list[Candidate]:
    """The lines of some of them, with what speaks for each; who is gone is left out."""
    signs = stored.signs(desk.db, ids, _since(desk))
    return [Candidate(row, signs.get(row.id, frozenset())) for row in lists.contact_rows(desk, ids)]


def chosen_before(desk: Desk, everybody: Sequence[int]) -> list[int]:
    """Whom the user has chosen already: what was ticked when the dialog was left, and whom an import followed, as far
    as those are no more than plenty. `everybody`: as `ranked` gives them."""
    left = (drafts.load(desk, _DRAFT) or {}).get("ids")
    if isinstance(left, list):
        still = set(everybody)
        return [each for each in left if each in still]
    first = candidates(desk, everybody[:PLENTY])
    return [each.row.id for each in first if Sign.FOLLOWED in each.signs]


def remember_chosen(desk: Desk, ids: Sequence[int]) -> None:
    """Keeps the ticks until the first steps are planned."""
    drafts.save(desk, _DRAFT, {"ids": list(ids)})


def forget_chosen(desk: Desk) -> None:
    drafts.discard(desk, _DRAFT)


def _since(desk: Desk) -> int:
    return utc_seconds(begins(desk.today() - timedelta(days=RECENT_DAYS), desk.zone))
