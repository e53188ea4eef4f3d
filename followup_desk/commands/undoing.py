# SPDX-License-Identifier: MIT
"""`undo`, `redo`, and the history of acts."""

import argparse
from collections.abc import Iterator
from typing import TypedDict

from followup_desk.commands import arguments, text_out
from followup_desk.commands.declared import Declared
from followup_desk.domain.moments import iso_local
from followup_desk.services import history
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk

_LATEST = 100


class ActShape(TypedDict):
    act: int
    at: str
    origin: str
    label: str
    undone: bool


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    declared.command("undo", "take back the latest act; again goes further back", undo, text_out.record)
    declared.command("redo", "put back what undo took", redo, text_out.record)
    listing = declared.command("history", "what was done, latest first", list_acts, _lines)
    listing.add_argument("--limit", type=arguments.number, default=_LATEST, metavar="N", help="100 if not said")


def undo(desk: Desk, args: argparse.Namespace) -> dict[str, str]:
    """Takes back the latest act, and answers which. Refused when there is none."""
    return {"undone": undoing.undo(desk)}


def redo(desk: Desk, args: argparse.Namespace) -> dict[str, str]:
    """Puts back what the latest undo took, and answers which. Refused when there is nothing."""
    return {"redone": undoing.redo(desk)}


def list_acts(desk: Desk, args: argparse.Namespace) -> list[ActShape]:
    """The latest acts, newest first; `at` is local time."""
    return [
        {
            "act": row.id,
            "at": iso_local(row.at, desk.zone),
            "origin": row.origin,
            "label": row.label,
            "undone": row.undone,
        }
        for row in history.acts(desk, args.limit)
    ]


def _lines(rows: list[ActShape]) -> Iterator[str]:
    return text_out.table(
        (
            str(row["act"]),
            text_out.day_and_time(row["at"]),
            row["origin"],
            "undone" if row["undone"] else "",
            row["label"],
        )
        for row in rows
    )
