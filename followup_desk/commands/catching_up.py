# SPDX-License-Identifier: MIT
"""`catch-up`: spread what is late over the next working days."""

import argparse
from collections.abc import Iterator
from typing import TypedDict

from followup_desk.commands import arguments
from followup_desk.commands.declared import Declared
from followup_desk.services.acts import catch_up as acts
from followup_desk.services.desk import Desk


class MovedShape(TypedDict):
    moved: int


def declare(declared: Declared) -> None:
    """Adds the command to the program."""
    command = declared.command("catch-up", "spread what is late over the next working days", catch_up, _lines)
    command.add_argument("days", type=arguments.number, metavar="DAYS", help="promises stay as they are")


def catch_up(desk: Desk, args: argparse.Namespace) -> MovedShape:
    return {"moved": acts.catch_up(desk, args.days)}


def _lines(answer: MovedShape) -> Iterator[str]:
    yield f"Moved {answer['moved']}." if answer["moved"] else "Nothing is late but promises, if any: nothing was moved."
