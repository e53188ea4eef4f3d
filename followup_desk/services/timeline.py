# SPDX-License-Identifier: MIT
"""A contact's timeline by pages, newest first."""

from followup_desk.domain.moments import utc_seconds
from followup_desk.domain.records import Interaction
from followup_desk.services.desk import Desk
from followup_desk.storage import timeline


def page(desk: Desk, contact_id: int, before: Interaction | None = None, limit: int = 50) -> list[Interaction]:
    """The entries older than `before` (None: the newest)."""
    key = None if before is None else (utc_seconds(before.at), before.id)
    return timeline.page(desk.db, contact_id, key, limit)


def entry(desk: Desk, interaction_id: int) -> Interaction | None:
    """One entry, whoever's; None where it is not there any more."""
    return next(iter(timeline.by_ids(desk.db, [interaction_id])), None)


def count(desk: Desk, contact_id: int) -> int:
    """How many entries there are."""
    return timeline.count(desk.db, contact_id)
