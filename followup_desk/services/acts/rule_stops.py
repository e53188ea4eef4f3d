# SPDX-License-Identifier: MIT
"""Stopping a rule for one contact, and letting it go on."""

from followup_desk.domain.errors import Refused
from followup_desk.domain.rules.numbers import CAN_BE_OFF
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.storage import contact_edits, journal


def set_rule(desk: Desk, contact_id: int, rule: str, on: bool) -> None:
    """Turns a rule on or off for one contact; for all it is a preference. What it has planned stays. Refused for a rule
    that cannot be off, and where nothing would change."""
    name = rule.strip().upper()
    if name not in CAN_BE_OFF:
        raise Refused(f"{rule[:40]} cannot be turned off: take one of {', '.join(CAN_BE_OFF)}.")
    with desk.act("set-rule") as act:
        person = people.living(desk, contact_id)
        if (name not in person.stops) == on:
            raise Refused(f"{name} is {'on' if on else 'off'} for {person.name.display or 'them'} already.")
        stops = person.stops - {name} if on else person.stops | {name}
        contact_edits.set_columns(act, contact_id, stops=" ".join(sorted(stops)))
        key = "contact.rule_on" if on else "contact.rule_off"
        journal.name_act(act, key, {"name": person.name.display, "rule": name})
