# SPDX-License-Identifier: MIT
"""`import`: people from vCard and CSV files, or a whole desk from its JSON; and taking an import back."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from textwrap import shorten
from typing import Any

from followup_desk.commands import arguments, text_out
from followup_desk.commands.declared import Declared
from followup_desk.commands.safe_text import clean
from followup_desk.services.desk import Desk


def declare(declared: Declared) -> None:
    """Adds the command to the program."""
    parser = declared.command("import", "bring in people from vCard and CSV files", bring_in, _lines)
    parser.set_defaults(wrong_usage=parser.error)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files, or folders of files")
    parser.add_argument("--dry-run", action="store_true", help="say what would be done, and leave the desk as it is")
    parser.add_argument("--follow", action="store_true", help="follow up with these people; else they are only known")
    parser.add_argument("--sheets", "--mapping", type=Path, metavar="JSON", help="how to read CSV files, by file")
    parser.add_argument("--decisions", type=Path, metavar="JSON", help='who is who, by "file:line"')
    parser.add_argument("--progress", action="store_true", help="write lines of progress as JSON")
    instead = parser.add_mutually_exclusive_group()
    instead.add_argument("--take-back", type=arguments.number, metavar="BATCH", help="take a whole import back")
    instead.add_argument("--recover", action="store_true", help="take back what a cancelled import left")


def bring_in(desk: Desk, args: argparse.Namespace) -> dict[str, Any]:
    """Imports, and answers with what came in and what was skipped where and why."""
    from followup_desk.commands import import_work  # here: no other command should wait for all the readers

    return import_work.bring_in(desk, args)


def _lines(answer: dict[str, Any]) -> Iterator[str]:
    """For a person: the counts, then what was skipped."""
    counts = {name: value for name, value in answer.items() if isinstance(value, int)}
    yield from text_out.record(counts)
    yield from text_out.titled("Skipped", map(_skipped, answer.get("skipped", ())))
    yield from text_out.titled("Both changed, yours stays", map(_clash, answer.get("conflicts", ())))
    yield from text_out.titled(
        "Stays, because of what was done since", (each["name"] for each in answer.get("kept", ()))
    )


def _skipped(entry: dict[str, Any]) -> str:
    place = entry["file"] if entry["line"] is None else f"{entry['file']}:{entry['line']}"
    return clean(f"{place}: {entry['reason']}")


def _clash(entry: dict[str, Any]) -> str:
    ours, theirs = (shorten(entry[side], 60, placeholder="…") for side in ("ours", "theirs"))
    return clean(f"{entry['name']}, {entry['field']}: {ours} (the file says {theirs})")
