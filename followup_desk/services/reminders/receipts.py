# SPDX-License-Identifier: MIT
"""What was announced: when, where, and what the user did with it."""

from dataclasses import dataclass
from datetime import datetime

from followup_desk.domain.moments import from_seconds
from followup_desk.services.desk import Desk
from followup_desk.storage import announcements
from followup_desk.storage.announcements import Announcement


@dataclass(frozen=True)
class Receipt:
    """One due moment of a follow-up, by its key: a day, or a moment in UTC. Moments are aware.

    `shown_at` None: no screen has said yet that it shows it. `answer` is a word of `answering`.
    """

    follow_up_id: int
    key: str
    claimed_at: datetime
    shown_at: datetime | None
    server: str
    answer: str | None


def of_follow_up(desk: Desk, follow_up_id: int) -> list[Receipt]:
    """All of a follow-up's, latest first."""
    return [_receipt(each) for each in announcements.of_follow_up(desk.db, follow_up_id)]


def latest(desk: Desk, limit: int = 1000) -> list[Receipt]:
    """Of all follow-ups, latest first."""
    return [_receipt(each) for each in announcements.latest(desk.db, limit)]


def _receipt(row: Announcement) -> Receipt:
    return Receipt(
        row.follow_up_id,
        from_seconds(int(row.key)).isoformat() if row.key.lstrip("-").isdecimal() else row.key,
        from_seconds(row.claimed_at),
        None if row.shown_at is None else from_seconds(row.shown_at),
        (row.server or "").partition("|")[0],
        row.answer,
    )
