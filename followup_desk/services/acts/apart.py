# SPDX-License-Identifier: MIT
"""Saying that two people who look like one are two: they are not proposed as doubles any more."""

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.storage import apart, journal


def keep_apart(desk: Desk, one_id: int, other_id: int) -> None:
    """Notes it for good. Said again it leaves no trace."""
    if one_id == other_id:
        raise Refused(translate("refusals", "Nobody can be kept apart from themselves: say two contacts."))
    with desk.act("keep-apart") as act:
        one, other = people.living(desk, one_id), people.living(desk, other_id)
        apart.keep(act, one_id, other_id)
        journal.name_act(act, "contact.apart", {"name": one.name.display, "other": other.name.display})
