# SPDX-License-Identifier: MIT
"""Commands about the desk's file: copy it, put a copy back, look it over, fill it with sample people."""

import argparse
from pathlib import Path
from typing import Any

from followup_desk.commands import text_out
from followup_desk.commands.declared import Declared
from followup_desk.services import backups, lists, samples
from followup_desk.services.acts import leave_samples
from followup_desk.services.backups import Report
from followup_desk.services.desk import Desk, real_clock


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    saving = declared.command("backup", "copy the desk into a file, and check the copy", backup, text_out.record)
    saving.add_argument("file", type=Path, metavar="FILE")
    restoring = declared.command_in_folder(
        "restore",
        "make the desk hold what a backup holds; what it held is kept beside it",
        restore,
        text_out.record,
    )
    restoring.add_argument("file", type=Path, metavar="FILE")
    declared.command("check", "look the whole desk over", check, text_out.record)
    trying = declared.command("demo", "fill an empty desk with sample people", demo, text_out.record)
    trying.add_argument("--leave", action="store_true", help="take them out again, with all that was done with them")


def backup(desk: Desk, args: argparse.Namespace) -> dict[str, Any]:
    """Copies the desk into the file, and answers what the copy holds."""
    return _shape(backups.backup(desk, args.file))


def restore(folder: Path, args: argparse.Namespace) -> dict[str, Any]:
    """Puts a backup in the place of the desk, and answers what it holds."""
    today = (args.now or real_clock()).date()
    return _shape(backups.restore(folder, args.file, today))


def check(desk: Desk, args: argparse.Namespace) -> dict[str, Any]:
    """Answers what the desk holds; `ok` is false where something is wrong with it."""
    return _shape(backups.check(desk))


def demo(desk: Desk, args: argparse.Namespace) -> dict[str, int]:
    """Adds the sample people, or takes them out, and answers how many people there are then. Refused on a desk that
    holds anybody, or where there are no sample people to leave."""
    if args.leave:
        leave_samples.leave(desk)
    else:
        samples.fill(desk)
    return {"contacts": lists.count(desk)}


def _shape(report: Report) -> dict[str, Any]:
    """`problems`, a line each, is there only when there are some; the program then exits with 1."""
    told = {"problems": list(report.problems)} if report.problems else {}
    return {"ok": report.ok, **report.counts, **told}
