# SPDX-License-Identifier: MIT
"""`import`: people from vCard and CSV files, or a whole desk from its JSON; and taking an import back."""

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import shorten
from typing import Any

from followup_desk.commands import arguments, import_shapes, text_out
from followup_desk.commands.declared import Declared
from followup_desk.domain.errors import Refused
from followup_desk.services import whole_desk
from followup_desk.services.desk import Desk
from followup_desk.services.imports import files, importing, recovery, take_back, trial
from followup_desk.services.imports.importing import Report, Wishes


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
    if args.recover:
        return {"taken_back": recovery.recover(desk)}
    if args.take_back is not None:
        taken = take_back.take_back(desk, args.take_back)
        kept = [{"id": contact_id, "name": name} for contact_id, name in taken.kept]
        return {"taken_back": taken.people - len(kept), "kept": kept}
    if not args.files:
        args.wrong_usage("name a file to import: a vCard (.vcf), a CSV file, or a desk's JSON")
    paths = files.expanded(args.files)
    if whole_desk.is_one(paths[0]):
        return _whole_desk(desk, paths, args)
    wishes = Wishes(args.follow, import_shapes.sheets(args.sheets), import_shapes.decisions(args.decisions))
    act = trial.try_files if args.dry_run else importing.import_files
    report = act(desk, paths, wishes, _Teller(paths).tell if args.progress else None)
    return import_shapes.of_report(desk, report) | (
        import_shapes.of_trial(desk, paths, wishes, report) if args.dry_run else {}
    )


def _whole_desk(desk: Desk, paths: list[Path], args: argparse.Namespace) -> dict[str, Any]:
    if len(paths) > 1:
        raise Refused("A desk's JSON comes in alone: name no other files with it.")
    if args.dry_run:
        raise Refused("A desk's JSON goes into an empty desk as a whole: there is nothing to try.")
    counts = whole_desk.import_json(desk, paths[0])
    return import_shapes.of_report(desk, Report(created=counts.created, unchanged=counts.unchanged))


class _Teller:
    """Writes how far it is, a line each time: for a window that shows it."""

    def __init__(self, paths: list[Path]) -> None:
        self._of = sum(path.stat().st_size for path in paths if path.is_file())

    def tell(self, people: int, read: int) -> None:
        line = json.dumps({"progress": {"people": people, "read": min(read, self._of), "of": self._of}})
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()


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
    return text_out.clean(f"{place}: {entry['reason']}")


def _clash(entry: dict[str, Any]) -> str:
    ours, theirs = (shorten(entry[side], 60, placeholder="…") for side in ("ours", "theirs"))
    return text_out.clean(f"{entry['name']}, {entry['field']}: {ours} (the file says {theirs})")
