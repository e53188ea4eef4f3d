# SPDX-License-Identifier: MIT
"""An import as JSON: what is asked of it, and what it answers."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Contact
from followup_desk.domain.words import MethodKind
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.services.imports import sheets as csv_sheets
from followup_desk.services.imports.importing import Doubtful, Report, Wishes
from followup_desk.services.imports.sheets import SheetOptions

_SHOWN_DOUBLES = 1_000


def of_report(desk: Desk, report: Report) -> dict[str, Any]:
    """What came in, what was skipped where and why, and where the user's own change stood in the way."""
    return {
        "batch": report.batch_id,
        "created": report.created,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "skipped": [{"file": each.file, "line": each.line, "reason": each.reason} for each in report.skipped],
        "conflicts": [
            {
                "contact": each.contact_id,
                "name": each.name,
                "field": each.conflict.field,
                "ours": each.conflict.ours,
                "theirs": each.conflict.theirs,
            }
            for each in report.clashes
        ],
    }


def of_trial(desk: Desk, paths: Sequence[Path], wishes: Wishes, report: Report) -> dict[str, Any]:
    """What a dry run adds: how each file was read, the first people, and who may be somebody known already."""
    return {
        "files": [csv_sheets.look(path, wishes.sheets.get(str(path))) for path in paths[:_SHOWN_DOUBLES]],
        "people": [_person(found.contact) | {"fate": fate} for found, fate in report.first],
        "doubles": list(islice(_doubles(desk, report.doubtful), _SHOWN_DOUBLES)),
    }


def _doubles(desk: Desk, doubtful: Iterable[Doubtful]) -> Iterator[dict[str, Any]]:
    """Only those who may be somebody on the desk, not those who are alike within the files."""
    for each in doubtful:
        for contact_id in each.alike:
            with suppress(Refused):
                ours = people.person(desk, contact_id)
                yield {
                    "file": each.found.file,
                    "line": each.found.line,
                    "name": each.found.contact.name.display,
                    "theirs": _person(each.found.contact),
                    "ours": {"id": contact_id} | _person(ours),
                    "why": "alike",
                }
                break


def _person(person: Contact) -> dict[str, Any]:
    job, birthday = person.present_position, person.own_birthday
    return {
        "name": person.name.display,
        "organisation": job.organisation if job else "",
        "title": job.title if job else "",
        "emails": [each.value for each in person.methods if each.kind is MethodKind.EMAIL],
        "phones": [each.value for each in person.methods if each.kind is MethodKind.PHONE],
        "birthday": birthday.date.text() if birthday else None,
    }


def sheets(file: Path | None) -> dict[str, SheetOptions]:
    """How CSV files are to be read, by file as named: encoding, delimiter, day_order, header_line, mapping."""
    return {name: csv_sheets.options(values) for name, values in _read(file).items()}


def decisions(file: Path | None) -> dict[str, str | int]:
    """Who is who: "new", "skip" or a contact's number, by "file:line"."""
    said = _read(file)
    wrong = [place for place, word in said.items() if word not in ("new", "skip") and not isinstance(word, int)]
    if wrong:
        raise Refused(f"{file} says of {wrong[0]} neither new, skip nor a contact's number.")
    return said


def _read(file: Path | None) -> dict[str, Any]:
    if file is None:
        return {}
    try:
        said = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise Refused(f"{file} cannot be read as JSON: {error}.") from error
    if not isinstance(said, dict):
        raise Refused(f"{file} holds no JSON object.")
    return said
