# SPDX-License-Identifier: MIT
"""Small address books of invented people, written for a test."""

from pathlib import Path

from followup_desk.services.desk import Desk
from followup_desk.services.imports import importing
from followup_desk.services.imports.importing import Report, Wishes


def card(name: str, *lines: str, uid: str = "") -> str:
    """A vCard 3.0 of somebody whose name is "Given Family"."""
    given, _, family = name.rpartition(" ")
    head = ["BEGIN:VCARD", "VERSION:3.0", *([f"UID:{uid}"] if uid else []), f"N:{family};{given};;;", f"FN:{name}"]
    return "\r\n".join((*head, *lines, "END:VCARD", ""))


def file(folder: Path, *cards: str, name: str = "people.vcf") -> Path:
    """An address book of these cards."""
    path = folder / name
    path.write_text("".join(cards), encoding="utf-8", newline="")
    return path


def bring_in(desk: Desk, *paths: Path, **wishes: object) -> Report:
    """An import of these files."""
    return importing.import_files(desk, paths, Wishes(**wishes))  # type: ignore[arg-type]


def counts(report: Report) -> tuple[int, int, int]:
    """Created, updated, unchanged."""
    return report.created, report.updated, report.unchanged
