# SPDX-License-Identifier: MIT
"""`rule`: stop a rule for one contact, or let it go on; for all it is a preference (`set`)."""

import argparse

from followup_desk.commands import arguments, shapes, text_out
from followup_desk.commands.declared import Declared
from followup_desk.commands.shapes import ContactShape
from followup_desk.services import people
from followup_desk.services.acts import rule_stops
from followup_desk.services.desk import Desk


def declare(declared: Declared) -> None:
    """Adds the command to the program."""
    command = declared.command("rule", "turn a rule on or off for one person", set_rule, text_out.contact_line)
    command.add_argument("contact", metavar="CONTACT", help="an id, or a name or email that fits exactly one")
    command.add_argument("rule", metavar="RULE", help="R1, R12…")
    command.add_argument("state", choices=("on", "off"), metavar="on|off")


def set_rule(desk: Desk, args: argparse.Namespace) -> ContactShape:
    contact_id = arguments.contact(desk, args.contact)
    rule_stops.set_rule(desk, contact_id, args.rule, args.state == "on")
    return shapes.contact_whole(desk, people.person(desk, contact_id))
