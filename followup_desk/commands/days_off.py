# SPDX-License-Identifier: MIT
"""`days-off`: which days are planned to be off, take some, give them back."""

import argparse
from collections.abc import Iterator
from typing import TypedDict

from followup_desk.commands import arguments, shapes, text_out
from followup_desk.commands.declared import Declared
from followup_desk.commands.shapes import DueShape
from followup_desk.domain.errors import Refused
from followup_desk.services import days_off as reading
from followup_desk.services.acts import days_off as acts
from followup_desk.services.desk import Desk


class SpanShape(TypedDict):
    first: str
    last: str


class DaysOffShape(SpanShape):
    promises: list[DueShape]


def declare(declared: Declared) -> None:
    """Adds this command to the program."""
    planning = declared.command("days-off", "plan days on which no reminder comes", run, _lines)
    planning.add_argument(
        "first", nargs="?", metavar="FIRST", help="24 dec, mon, 2026-12-24…; none: list what is planned"
    )
    planning.add_argument("last", nargs="?", metavar="LAST", help="the same day if not said")
    planning.add_argument("--work", action="store_true", help="give these days back")


def run(desk: Desk, args: argparse.Namespace) -> list[SpanShape] | DaysOffShape:
    if args.first is None:
        if args.work:
            raise Refused("Say which days are worked again: days-off FIRST LAST --work.")
        return [{"first": first.isoformat(), "last": last.isoformat()} for first, last in reading.planned(desk)]
    first = reading.whole_day(arguments.to_come(desk, args.first))
    last = first if args.last is None else reading.whole_day(arguments.to_come(desk, args.last))
    change = acts.give_back if args.work else acts.take
    change(desk, first, last)
    promises = reading.promises_on(desk, first, last)
    return {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "promises": [shapes.due_row(desk, card, desk.today()) for card in promises],
    }


def _lines(answer: list[SpanShape] | DaysOffShape) -> Iterator[str]:
    if isinstance(answer, list):
        yield from (_span(each) for each in answer)
        if not answer:
            yield "No days off are planned."
        return
    yield _span(answer)
    if answer["promises"]:
        yield from text_out.titled("Promises on these days:", text_out.due(answer["promises"]))
    else:
        yield "Nothing promised on these days."


def _span(shape: SpanShape | DaysOffShape) -> str:
    first, last = shape["first"], shape["last"]
    return first if first == last else f"{first} to {last}"
