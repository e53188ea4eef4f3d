# SPDX-License-Identifier: MIT
"""`accept` and `dismiss`: yes or no to what the desk asks."""

import argparse
from collections.abc import Iterator
from typing import TypedDict

from followup_desk.commands import arguments, shapes, text_out
from followup_desk.commands.declared import Declared
from followup_desk.commands.shapes import FollowUpShape
from followup_desk.domain.errors import Refused
from followup_desk.services.acts import answering, how_it_went
from followup_desk.services.desk import Desk


class AnsweredShape(TypedDict):
    planned: list[FollowUpShape]
    closed: list[FollowUpShape]


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    for name, summary, run in (("accept", "say yes to a question", accept), ("dismiss", "say no to one", dismiss)):
        answering = declared.command(name, summary, run, _lines)
        answering.add_argument("ask", type=arguments.number, metavar="ASK")


def accept(desk: Desk, args: argparse.Namespace) -> AnsweredShape:
    """Yes to a question; refused for how something went, which is told by a log."""
    question = how_it_went.still_open(desk, args.ask)
    told = question.args
    if question.key == how_it_went.KEY:
        raise Refused(
            f"Tell how it went by logging it: log {question.contact_id} --kind {told['channel']} --outcome OUTCOME"
            f" --for {told['follow_up']}"
        )
    return _shape(desk, answering.accept(desk, args.ask))


def dismiss(desk: Desk, args: argparse.Namespace) -> AnsweredShape:
    return _shape(desk, answering.dismiss(desk, args.ask))


def _shape(desk: Desk, answered: answering.Answered) -> AnsweredShape:
    return {
        "planned": [shapes.follow_up(desk, each) for each in answered.planned],
        "closed": [shapes.follow_up(desk, each) for each in answered.closed],
    }


def _lines(answer: AnsweredShape) -> Iterator[str]:
    yield from text_out.titled("Closed", text_out.follow_ups(answer["closed"]))
    yield from text_out.titled("Planned", text_out.follow_ups(answer["planned"]))
