# SPDX-License-Identifier: MIT
"""Commands that are part of the contract but whose work comes with later versions.

What can be answered truthfully is (no question is open, nothing was announced); the rest is refused.
"""

import argparse
from typing import NoReturn

from followup_desk.commands import arguments, text_out
from followup_desk.commands.declared import Declared
from followup_desk.domain.errors import Refused
from followup_desk.services import agenda
from followup_desk.services.desk import Desk


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    catching_up = declared.command("catch-up", "spread what is late over days (not yet)", not_yet, text_out.record)
    catching_up.add_argument("days", type=arguments.number, metavar="DAYS")

    for name, summary in (("accept", "say yes to a question"), ("dismiss", "say no to a question")):
        answering = declared.command(name, summary, answer, text_out.record)
        answering.add_argument("ask", type=arguments.number, metavar="ASK")

    listing = declared.command("announced", "what was brought to you, and when", list_announced, text_out.rows)
    listing.add_argument("follow_up", nargs="?", type=arguments.number, metavar="FOLLOW-UP")


def not_yet(desk: Desk, args: argparse.Namespace) -> NoReturn:
    raise Refused(f"{args.command} is not there yet: it comes with a later version of the program.")


def answer(desk: Desk, args: argparse.Namespace) -> NoReturn:
    """No rule asks anything yet."""
    raise Refused(f"There is no open question {args.ask}: `show CONTACT` lists those that are.")


def list_announced(desk: Desk, args: argparse.Namespace) -> list[dict[str, object]]:
    """Nothing is announced yet; a follow-up that does not exist is refused all the same."""
    if args.follow_up is not None:
        agenda.card(desk, args.follow_up)
    return []
