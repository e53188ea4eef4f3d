# SPDX-License-Identifier: MIT
"""What is being typed, kept through a crash: one draft a form, such as "log:17"."""

from typing import Any

from followup_desk.services.desk import Desk
from followup_desk.storage import memory, troubles


def load(desk: Desk, what: str) -> dict[str, Any] | None:
    """The form as it was last saved."""
    return memory.draft(desk.db, what)


def save(desk: Desk, what: str, form: dict[str, Any]) -> None:
    """Keeps the form as it stands: plain values by field."""
    with troubles.told(desk.file):
        memory.save_draft(desk.db, what, form, desk.seconds())


def discard(desk: Desk, what: str) -> None:
    """Forgets the draft: it was saved for good, or given up."""
    with troubles.told(desk.file):
        memory.drop_draft(desk.db, what)
