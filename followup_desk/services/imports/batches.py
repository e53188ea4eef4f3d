# SPDX-License-Identifier: MIT
"""The imports there were, for looking at and taking back."""

from dataclasses import dataclass
from datetime import datetime

from followup_desk.domain.moments import from_seconds
from followup_desk.services.desk import Desk
from followup_desk.storage import batches as stored


@dataclass(frozen=True)
class Batch:
    """An import; `at` is UTC, `file` the first file's name, `stands` False once it was taken back."""

    id: int
    file: str
    at: datetime
    state: str
    created: int
    updated: int
    unchanged: int
    skipped: int

    @property
    def stands(self) -> bool:
        return self.state == stored.DONE


def batches(desk: Desk, limit: int = 200) -> list[Batch]:
    """The latest imports, newest first; a running one among them."""
    return [
        Batch(
            each.id,
            each.file,
            from_seconds(each.at),
            each.state,
            *(each.counts.get(name, 0) for name in ("created", "updated", "unchanged", "skipped")),
        )
        for each in stored.all_of(desk.db, limit)
    ]
