# SPDX-License-Identifier: MIT
"""What stands below a name in dialogs: the present job."""

from followup_desk.domain.records import Contact


def contact_line(contact: Contact) -> str:
    """ "Head of Sourcing · Lisboa Têxtil"; empty when no present position is known."""
    present = contact.present_position
    if present is None:
        return ""
    return " · ".join(part for part in (present.title, present.organisation) if part)
