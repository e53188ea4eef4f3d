# SPDX-License-Identifier: MIT
"""What `import` does, apart from its declaration: the readers of all formats take a while to load."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from followup_desk.commands import import_shapes
from followup_desk.domain.errors import Refused
from followup_desk.services import whole_desk
from followup_desk.services.desk import Desk
from followup_desk.services.imports import files, importing, recovery, take_back, trial
from followup_desk.services.imports.importing import Report, Wishes


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
    wishes = Wishes(
        follow=args.follow,
        sheets=import_shapes.sheets(args.sheets),
        decisions=import_shapes.decisions(args.decisions),
    )
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
