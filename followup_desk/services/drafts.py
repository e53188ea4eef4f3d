# SPDX-License-Identifier: MIT
"""What is being typed, kept through a crash: one draft a form, such as "log:17"."""

from typing import Any

from followup_desk.services.desk import Desk
from followup_desk.storage import memory, troubles


def of_log(contact_id: int) -> str:
    """What the draft of a contact's log is called."""
    return f"log:{contact_id}"


def hand_over(desk: Desk, from_id: int, to_id: int) -> None:
    """The draft of one contact's log becomes that of another's; where both have one, its notes come after."""
    theirs = load(desk, of_log(from_id))
    if not theirs:
        return
    ours = load(desk, of_log(to_id))
    if ours:
        notes = [str(form.get("notes", "")) for form in (ours, theirs)]
        ours["notes"] = "\n".join(note for note in notes if note.strip())
    save(desk, of_log(to_id), ours or {**theirs, "for_id": None})
    discard(desk, of_log(from_id))


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
