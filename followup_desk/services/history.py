# SPDX-License-Identifier: MIT
"""What was done on this desk, act by act."""

import json
from dataclasses import dataclass
from datetime import datetime

from followup_desk.domain.moments import from_seconds
from followup_desk.domain.words import Origin
from followup_desk.services import act_labels
from followup_desk.services.desk import Desk
from followup_desk.storage import undo


@dataclass(frozen=True)
class ActInWords:
    """An act in words; `at` is UTC."""

    id: int
    at: datetime
    origin: Origin
    intent: str
    label: str
    undone: bool


def acts(desk: Desk, limit: int = 100) -> list[ActInWords]:
    """The latest acts, newest first; those taken back are marked."""
    return [
        ActInWords(
            act.id,
            from_seconds(act.at),
            Origin(act.origin),
            act.intent,
            act_labels.label(act.label_key, json.loads(act.label_args)),
            act.undone_by is not None,
        )
        for act in undo.history(desk.db, limit)
    ]
