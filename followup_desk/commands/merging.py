# SPDX-License-Identifier: MIT
"""Commands about doubles: who may be one person, merging them, and keeping them apart."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from typing import TypedDict

from followup_desk.commands import arguments, shapes, text_out
from followup_desk.commands.declared import Declared
from followup_desk.commands.shapes import ContactRowShape, ContactShape
from followup_desk.services import lists, methods, people
from followup_desk.services.acts import apart, merging
from followup_desk.services.desk import Desk

_MOST_SHOWN = 500


class DoubleShape(TypedDict):
    """Two who may be one person; `score` of a hundred, `why` among email, phone, profile, name, same-name."""

    one: ContactRowShape
    other: ContactRowShape
    score: int
    why: list[str]


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    looking = declared.command("doubles", "pairs of people who may be one", list_doubles, _pairs)
    looking.add_argument("--limit", type=arguments.number, default=_MOST_SHOWN, metavar="N", help="at most so many")
    looking.add_argument("--progress", action="store_true", help="write lines of progress as JSON")

    joining = declared.command("merge", "make one person of two", merge, text_out.contact_line)
    joining.add_argument("keep", metavar="KEEP", help="who stays")
    joining.add_argument("other", metavar="OTHER", help="whose history and all else joins theirs")
    fields = ", ".join(merging.TAKEABLE)
    joining.add_argument(
        "--take", nargs="+", choices=merging.TAKEABLE, metavar="FIELD", help=f"what stands as OTHER has it: {fields}"
    )

    parting = declared.command("apart", "never take two people for one", keep_apart, text_out.contacts)
    parting.add_argument("one", metavar="ONE")
    parting.add_argument("other", metavar="OTHER")


def list_doubles(desk: Desk, args: argparse.Namespace) -> list[DoubleShape]:
    """The likeliest first."""
    from followup_desk.services import doubles  # here, so that only who asks for them waits for what compares

    found = doubles.pairs(desk, args.limit, _tell if args.progress else None)
    rows = _rows(desk, sorted({i for double in found for i in (double.one_id, double.other_id)}))
    return [
        {
            "one": rows[double.one_id],
            "other": rows[double.other_id],
            "score": double.score,
            "why": list(double.why),
        }
        for double in found
    ]


def merge(desk: Desk, args: argparse.Namespace) -> ContactShape:
    """Answers the one who stays."""
    keep_id, other_id = arguments.contact(desk, args.keep), arguments.contact(desk, args.other)
    merging.merge(desk, keep_id, other_id, args.take)
    return shapes.contact_whole(desk, people.person(desk, keep_id))


def keep_apart(desk: Desk, args: argparse.Namespace) -> list[ContactRowShape]:
    """Answers both."""
    ids = [arguments.contact(desk, args.one), arguments.contact(desk, args.other)]
    apart.keep_apart(desk, *ids)
    return list(_rows(desk, ids).values())


def _rows(desk: Desk, ids: Sequence[int]) -> dict[int, ContactRowShape]:
    reached = methods.values(desk, ids)
    return {row.id: shapes.contact_row(row, reached, desk.zone) for row in lists.contact_rows(desk, ids)}


def _tell(done: int, of: int) -> None:
    sys.stdout.write(json.dumps({"progress": {"done": done, "of": of}}) + "\n")
    sys.stdout.flush()


def _pairs(doubles: Sequence[DoubleShape]) -> Iterator[str]:
    yield from text_out.table(
        (str(double["score"]), *_named(double["one"]), *_named(double["other"]), ", ".join(double["why"]))
        for double in doubles
    )


def _named(row: ContactRowShape) -> tuple[str, str, str]:
    return str(row["id"]), row["name"], row["organisation"]
