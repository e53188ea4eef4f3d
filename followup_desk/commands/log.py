# SPDX-License-Identifier: MIT
"""`log`: what happened, what it closed, and the next step."""

import argparse
from collections.abc import Iterator
from datetime import date
from typing import TypedDict

from followup_desk.commands import arguments, shapes, text_out
from followup_desk.commands.declared import Declared, Parser
from followup_desk.commands.shapes import FollowUpShape, QuestionShape, WarningShape
from followup_desk.domain.errors import Refused
from followup_desk.domain.records import LogEntry
from followup_desk.domain.words import Kind, Outcome
from followup_desk.services import filing
from followup_desk.services.acts.log import log_interaction
from followup_desk.services.desk import Desk


class LoggedShape(TypedDict):
    interaction: int
    closed: list[FollowUpShape]
    planned: list[FollowUpShape]
    asks: list[QuestionShape]
    warnings: list[WarningShape]


def declare(declared: Declared) -> None:
    """Adds the command to the program."""
    command = declared.command("log", "log what happened with a person, and plan the next step", log, _lines)
    command.add_argument("contact", metavar="CONTACT", help="an id, or a name or email that fits exactly one")
    _add_what_happened(command)
    _add_next_step(command)
    _add_opportunity(command)


def log(desk: Desk, args: argparse.Namespace) -> LoggedShape:
    logged = log_interaction(desk, _entry(desk, args))
    return {
        "interaction": logged.interaction_id,
        "closed": [shapes.follow_up(desk, each) for each in logged.closed],
        "planned": [shapes.follow_up(desk, each) for each in logged.planned],
        "asks": [shapes.asked(each) for each in logged.asks],
        "warnings": shapes.warnings(logged.warnings),
    }


def _add_what_happened(command: Parser) -> None:
    kinds, outcomes = ", ".join(Kind), ", ".join(Outcome)
    what = command.add_mutually_exclusive_group(required=True)
    what.add_argument("--kind", type=arguments.word_of(Kind), metavar="K", help=kinds)
    what.add_argument("--file", metavar="FILE", help="an email or appointment: it says what, when, and who began")
    command.add_argument("--outcome", type=arguments.word_of(Outcome), metavar="O", help=outcomes)
    command.add_argument("--notes", default="", metavar="T")
    command.add_argument("--at", metavar="WHEN", help="when it was, if not now")
    command.add_argument("--minutes", type=arguments.number, metavar="N")
    command.add_argument("--with", action="append", default=[], dest="others", metavar="CONTACT")
    command.add_argument("--gave", default="", metavar="RESOURCE", help="id or title; a new title goes on the shelf")
    command.add_argument("--for", type=arguments.number, dest="for_id", metavar="ID", help="the follow-up it settles")
    command.add_argument("--incoming", action="store_true", help="it came from them")
    command.add_argument("--asked", action="store_true", help="they had asked for it")
    command.add_argument("--significant", action="store_true", help="worth a thank-you")
    command.add_argument("--distracted", action="store_true", help="they had no time: the details go by email")


def _add_next_step(command: Parser) -> None:
    command.add_argument("--said", metavar="DAY", help="the day they named when they put it off")
    command.add_argument("--next", default="", metavar="T", help="the next step")
    command.add_argument("--due", metavar="WHEN", help="when it is due")
    command.add_argument("--channel", type=arguments.word_of(Kind), metavar="C")
    command.add_argument("--promised", action="store_true", help="they were told")


def _add_opportunity(command: Parser) -> None:
    command.add_argument("--opportunity", default="", metavar="TITLE", help="an open one, or a new one")
    command.add_argument("--amount", type=arguments.number, metavar="N")
    command.add_argument("--proposal", action="store_true", help="the offer was sent")
    command.add_argument("--concern", default="", metavar="T")
    command.add_argument("--concern-settled", action="store_true")


def _begun(desk: Desk, args: argparse.Namespace) -> LogEntry:
    """What the file says, or only whom it is with and what it was. Refused for what was logged before."""
    contact_id = arguments.contact(desk, args.contact)
    if args.file is None:
        return LogEntry(contact_id=contact_id, kind=args.kind)
    found = filing.of_file(desk, contact_id, args.file)
    if filing.was_logged(desk, found, ""):
        raise Refused("That was logged before.")
    return found


def _entry(desk: Desk, args: argparse.Namespace) -> LogEntry:
    begun = _begun(desk, args)
    return LogEntry(
        contact_id=begun.contact_id,
        kind=begun.kind,
        outcome=args.outcome,
        notes=args.notes or begun.notes,
        at=begun.at if args.at is None else arguments.moment_past(desk, args.at),
        incoming=args.incoming or begun.incoming,
        minutes=begun.minutes if args.minutes is None else args.minutes,
        with_ids=(*begun.with_ids, *(arguments.contact(desk, each) for each in args.others)),
        gave=args.gave,
        for_id=args.for_id,
        opportunity=args.opportunity,
        amount=args.amount,
        significant=args.significant,
        asked=args.asked,
        distracted=args.distracted,
        proposal=args.proposal,
        concern=args.concern,
        concern_settled=args.concern_settled,
        said=None if args.said is None else _day_said(desk, args.said),
        next_text=args.next,
        next_due=None if args.due is None else arguments.to_come(desk, args.due),
        next_channel=args.channel,
        promised=args.promised,
    )


def _day_said(desk: Desk, text: str) -> date:
    """The day that they named. A time would be lost: a promise of a moment is a follow-up of one's own."""
    due = arguments.to_come(desk, text)
    if due.at is not None:
        raise Refused(f'--said takes a day without a time: for "{text}" use --due and --promised')
    return due.day


def _lines(answer: LoggedShape) -> Iterator[str]:
    yield f"Logged as {answer['interaction']}."
    yield from text_out.titled("Closed", text_out.follow_ups(answer["closed"]))
    yield from text_out.titled("Planned", text_out.follow_ups(answer["planned"]))
    yield from text_out.questions(answer["asks"])
    yield from text_out.warnings(answer["warnings"])
