# SPDX-License-Identifier: MIT
"""What stands below a name in dialogs: the present job."""

from followup_desk.domain.records import Contact


def contact_line(contact: Contact) -> str:
    """ "Head of Sourcing · Lisboa Têxtil"; empty when no present position is known."""
    present = next((position for position in contact.positions if position.until is None), None)
    if present is None:
        return ""
    return " · ".join(part for part in (present.title, present.organisation) if part)
