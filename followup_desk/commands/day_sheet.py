# SPDX-License-Identifier: MIT
"""`day-sheet`: today and the next day on one page, to take along."""

import argparse
from pathlib import Path
from typing import Any

from followup_desk.commands import text_out
from followup_desk.commands.declared import Declared
from followup_desk.services.desk import Desk


def declare(declared: Declared) -> None:
    """Adds this command to the program."""
    writing = declared.command("day-sheet", "write today and tomorrow as one page of HTML", run, text_out.record)
    writing.add_argument("file", type=Path, metavar="FILE", help="its name ends in .html")


def run(desk: Desk, args: argparse.Namespace) -> dict[str, Any]:
    """Writes the page, and answers how many follow-ups are on it."""
    from followup_desk.services import day_sheet  # here, so that no other command waits for it

    return {"file": str(args.file), "follow_ups": day_sheet.write(desk, args.file)}
