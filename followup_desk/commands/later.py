# SPDX-License-Identifier: MIT
"""Commands that are part of the contract but whose work comes with later versions: they are refused."""

import argparse
from typing import NoReturn

from followup_desk.commands import arguments, text_out
from followup_desk.commands.declared import Declared
from followup_desk.domain.errors import Refused
from followup_desk.services.desk import Desk


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    catching_up = declared.command("catch-up", "spread what is late over days (not yet)", not_yet, text_out.record)
    catching_up.add_argument("days", type=arguments.number, metavar="DAYS")


def not_yet(desk: Desk, args: argparse.Namespace) -> NoReturn:
    raise Refused(f"{args.command} is not there yet: it comes with a later version of the program.")
