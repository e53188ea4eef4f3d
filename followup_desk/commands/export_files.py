# SPDX-License-Identifier: MIT
"""The commands that take people, and what is to be done, away in a file for other programs."""

import argparse
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from followup_desk.commands import arguments, text_out
from followup_desk.commands.declared import Declared
from followup_desk.commands.safe_text import as_json
from followup_desk.domain.errors import Refused
from followup_desk.services import lists
from followup_desk.services.desk import Desk

_WHAT = """The file's ending says what is written: .vcf, .csv, .html, .ics, or .json. In a vCard there is nothing of
what is only the desk's own (stage, needs, preferred channel, hours, newsletter, history); a page of HTML tells stage,
needs and history, too; a calendar (.ics) holds their open follow-ups; JSON is always the whole desk. People in the
trash stay there but for `--list trash`."""


def declare(declared: Declared) -> None:
    """Adds this command to the program."""
    exporting = declared.command("export", "write contacts to a file", export, text_out.record)
    exporting.description = f"Write contacts to a file. {_WHAT}"
    exporting.add_argument("file", type=Path, metavar="FILE")
    exporting.add_argument("--vcard", default="3.0", choices=("3.0", "4.0"), help="the version of vCard; usually 3.0")
    names = ", ".join(lists.LISTS)
    exporting.add_argument("--list", choices=lists.LISTS, metavar="NAME", help=f"only those in it: {names}")
    exporting.add_argument("--contact", action="append", metavar="CONTACT", help="only them; may come several times")
    exporting.add_argument(
        "--contacts-from", type=Path, metavar="FILE", help="only those whose numbers are in a file, a line each"
    )
    exporting.add_argument("--progress", action="store_true", help="tell in lines of JSON how far it is")
    keeping = declared.command("calendar", "bring the calendar file up to date", keep_calendar, text_out.record)
    keeping.description = """Bring the calendar file of `set calendar_file` up to date, which an open window does by
    itself: for a desk that is written by commands alone."""


def export(desk: Desk, args: argparse.Namespace) -> dict[str, Any]:
    """Writes the file, and answers how many people are in it; of a calendar, how many follow-ups, too."""
    from followup_desk.services import calendar_export, export  # here, so that no other command waits for it

    tell = _tell if args.progress else None
    if args.file.suffix.lower() == calendar_export.ENDING:
        counts = calendar_export.export(desk, args.file, _chosen(desk, args), tell)
        return {"file": str(args.file), "contacts": counts.contacts, "follow_ups": counts.follow_ups}
    written = export.export(desk, args.file, _chosen(desk, args), version=args.vcard, tell=tell)
    return {"file": str(args.file), "contacts": written}


def keep_calendar(desk: Desk, _args: argparse.Namespace) -> dict[str, Any]:
    """Brings the calendar file that is kept up to date, as an open window does by itself."""
    from followup_desk.services import calendar_file

    is_written = calendar_file.refresh(desk)
    return {"file": str(calendar_file.place(desk)), "written": is_written}


def _chosen(desk: Desk, args: argparse.Namespace) -> Sequence[int] | None:
    """Who is meant, each once; None where nobody is named and no list."""
    if sum(map(bool, (args.contact, args.list, args.contacts_from))) > 1:
        raise Refused("Say either --list or --contact: both together leave open who is meant.")
    if args.contacts_from:
        return _numbers_in(args.contacts_from)
    if args.contact:
        return array("q", dict.fromkeys(arguments.contact(desk, text) for text in args.contact))
    return lists.contact_ids(desk, args.list) if args.list else None


def _numbers_in(file: Path) -> Sequence[int]:
    """For more than a command line holds."""
    try:
        return array("q", dict.fromkeys(int(line) for line in file.read_text("ascii").split()))
    except (OSError, ValueError) as error:
        raise Refused(f"{file.name} cannot be read as numbers of contacts, a line each.") from error


def _tell(done: int, of: int) -> None:
    print(as_json({"progress": {"people": done, "of": of}}), flush=True)
