# SPDX-License-Identifier: MIT
"""`accept` and `dismiss`: yes or no to what the desk asks."""

import argparse
from typing import NoReturn, TypedDict

from followup_desk.commands import arguments, text_out
from followup_desk.commands.declared import Declared
from followup_desk.commands.shapes import FollowUpShape
from followup_desk.domain.errors import Refused
from followup_desk.services.acts import how_it_went
from followup_desk.services.desk import Desk


class AnsweredShape(TypedDict):
    planned: list[FollowUpShape]
    closed: list[FollowUpShape]


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    for name, summary, run in (("accept", "say yes to a question", accept), ("dismiss", "say no to one", dismiss)):
        answering = declared.command(name, summary, run, text_out.record)
        answering.add_argument("ask", type=arguments.number, metavar="ASK")


def accept(desk: Desk, args: argparse.Namespace) -> NoReturn:
    """How something went is told by a log, not by a yes."""
    question = how_it_went.still_open(desk, args.ask)
    told = question.args
    raise Refused(
        f"Tell how it went by logging it: log {question.contact_id} --kind {told['channel']} --outcome OUTCOME"
        f" --for {told['follow_up']}"
    )


def dismiss(desk: Desk, args: argparse.Namespace) -> AnsweredShape:
    how_it_went.dismiss(desk, args.ask)
    return {"planned": [], "closed": []}
