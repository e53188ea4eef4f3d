# SPDX-License-Identifier: MIT
"""What the import command answers, for tests of the dialog: invented files and people."""

from collections.abc import Mapping, Sequence
from typing import Any

CSV_FIELDS = [
    "name",
    "given",
    "family",
    "organisation",
    "email",
    "email.work",
    "phone.mobile",
    "birthday",
    "keep",
    "ignore",
]


def vcard_file(file: str = "/home/ana/phone.vcf", people: int = 312) -> dict[str, Any]:
    return {"file": file, "format": "vcard", "people": people, "reason": ""}


def csv_file(file: str = "/home/ana/contacts.csv", **changes: Any) -> dict[str, Any]:
    return {
        "file": file,
        "format": "csv:google",
        "people": 3,
        "reason": "",
        "encoding": "utf-8",
        "delimiter": ",",
        "day_order": "dmy",
        "header_line": 1,
        "columns": ["First Name", "Last Name", "Birthday", "Shoe size"],
        "mapping": {"0": "given", "1": "family", "2": "birthday"},
        "fields": CSV_FIELDS,
        "rows": [
            ["Ana", "Ribeiro", "24.11.1980", "38"],
            ["Mina", "Kovač", "03.02.1975", ""],
            ["美咲", "佐藤", "", "37\n½"],
        ],
    } | changes


def person(name: str, fate: str = "created", **more: Any) -> dict[str, Any]:
    return {"name": name, "organisation": "", "emails": [], "phones": [], "birthday": None, "fate": fate} | more


def double(line: int, name: str, our_id: int, theirs: Mapping[str, Any], ours: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "file": "phone.vcf",
        "line": line,
        "name": name,
        "theirs": {"name": name, **theirs},
        "ours": {"id": our_id, "name": name, **ours},
        "why": "alike",
    }


def trial(
    files: Sequence[Mapping[str, Any]] = (),
    people: Sequence[Mapping[str, Any]] = (),
    doubles: Sequence[Mapping[str, Any]] = (),
    skipped: Sequence[Mapping[str, Any]] = (),
    counts: tuple[int, int, int] = (300, 8, 4),
) -> dict[str, Any]:
    created, updated, unchanged = counts
    return {
        "batch": None,
        "created": created,
        "updated": updated,
        "unchanged": unchanged,
        "skipped": list(skipped),
        "conflicts": [],
        "files": list(files or [vcard_file()]),
        "people": list(people or [person("Ana Ribeiro")]),
        "doubles": list(doubles),
    }


def result(batch: int | None = 7, **changes: Any) -> dict[str, Any]:
    counts = {"created": 300, "updated": 8, "unchanged": 4}
    return {"batch": batch, **counts, "skipped": [], "conflicts": []} | changes


def skip(line: int | None, reason: str, file: str = "phone.vcf") -> dict[str, Any]:
    return {"file": file, "line": line, "reason": reason}
