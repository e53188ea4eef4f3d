# SPDX-License-Identifier: MIT
"""Commands about what is to do: plan, who is due, done, snooze, move, drop."""

import argparse
from collections.abc import Iterator
from datetime import date

from followup_desk.commands import arguments, shapes, text_out
from followup_desk.commands.declared import Declared, Parser, Print, Run
from followup_desk.commands.shapes import DueShape, FollowUpShape, QuestionShape, WarningShape
from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import FIRST_YEAR, LAST_YEAR
from followup_desk.domain.words import Kind
from followup_desk.services import agenda
from followup_desk.services.acts import follow_ups as acts
from followup_desk.services.acts.follow_ups import Settled
from followup_desk.services.desk import Desk


class PlannedShape(FollowUpShape):
    warnings: list[WarningShape]


class ClosedShape(FollowUpShape):
    planned: list[FollowUpShape]
    asks: list[QuestionShape]


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    planning = declared.command("follow-up", "plan something to do", plan, _planned_lines)
    planning.add_argument("contact", metavar="CONTACT", help="an id, or a name or email that fits exactly one")
    planning.add_argument("--due", required=True, metavar="WHEN", help="tue 10am, in 2 weeks, 2026-12-01…")
    planning.add_argument("--channel", type=arguments.word_of(Kind), metavar="C", help=", ".join(Kind))
    planning.add_argument("--why", default="", metavar="T")
    planning.add_argument("--promised", action="store_true", help="they were told")

    listing = declared.command("due", "who is due, in order of work", list_due, text_out.due)
    listing.add_argument("--on", metavar="DATE", help="as of that day")

    doing = _about_one(declared, "done", "close a follow-up that is handled already", done, _closed_lines)
    doing.add_argument("--channel", type=arguments.word_of(Kind), metavar="C", help="how, if not as planned")

    snoozing = _about_one(declared, "snooze", "be reminded later; the due date stays", snooze)
    snoozing.add_argument("when", metavar="WHEN")

    moving = _about_one(declared, "move", "change the due date", move)
    moving.add_argument("when", metavar="WHEN")
    told = moving.add_mutually_exclusive_group()
    told.add_argument("--told", action="store_true", default=None, help="of a promise: they know")
    told.add_argument("--not-told", action="store_false", dest="told", help="of a promise: it is broken")

    dropping = _about_one(declared, "drop", "give a follow-up up", drop, _closed_lines)
    dropping.add_argument("--why", required=True, metavar="T")
    dropping.add_argument("--told", action="store_true", help="of a promise: they know")


def plan(desk: Desk, args: argparse.Namespace) -> PlannedShape:
    contact_id = arguments.contact(desk, args.contact)
    due = arguments.to_come(desk, args.due)
    warnings = acts.warnings_of_plan(desk, contact_id, due, args.channel, args.promised)
    follow_up_id = acts.plan_follow_up(desk, contact_id, due, args.channel, args.why, args.promised)
    planned = shapes.follow_up(desk, agenda.card(desk, follow_up_id).follow_up)
    return {**planned, "warnings": shapes.warnings(warnings)}


def list_due(desk: Desk, args: argparse.Namespace) -> list[DueShape]:
    on = None if args.on is None else _day_asked_for(desk, args.on)
    return [shapes.due_row(desk, card, on or desk.today()) for card in agenda.due(desk, on)]


def done(desk: Desk, args: argparse.Namespace) -> ClosedShape:
    return _closed(desk, acts.done(desk, args.id, args.channel))


def snooze(desk: Desk, args: argparse.Namespace) -> FollowUpShape:
    return shapes.follow_up(desk, acts.snooze(desk, args.id, arguments.moment_to_come(desk, args.when)))


def move(desk: Desk, args: argparse.Namespace) -> FollowUpShape:
    return shapes.follow_up(desk, acts.move(desk, args.id, arguments.to_come(desk, args.when), args.told))


def drop(desk: Desk, args: argparse.Namespace) -> ClosedShape:
    return _closed(desk, acts.drop(desk, args.id, args.why, args.told))


def _about_one(declared: Declared, name: str, summary: str, run: Run, print_as: Print | None = None) -> Parser:
    command = declared.command(name, summary, run, print_as or _line)
    command.add_argument("id", type=arguments.number, metavar="ID")
    return command


def _day_asked_for(desk: Desk, text: str) -> date:
    """A day to look at, which may be any; in words it is read ahead."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return arguments.to_come(desk, text).day
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Refused(f"{day.year} is too far away: use a year from {FIRST_YEAR} to {LAST_YEAR}")
    return day


def _closed(desk: Desk, settled: Settled) -> ClosedShape:
    return {
        **shapes.follow_up(desk, settled.follow_up),
        "planned": [shapes.follow_up(desk, each) for each in settled.planned],
        "asks": [shapes.asked(each) for each in settled.asks],
    }


def _line(answer: FollowUpShape) -> Iterator[str]:
    return text_out.follow_ups([answer])


def _closed_lines(answer: ClosedShape) -> Iterator[str]:
    yield from text_out.follow_ups([answer])
    yield from text_out.titled("Planned", text_out.follow_ups(answer["planned"]))
    yield from text_out.questions(answer["asks"])


def _planned_lines(answer: PlannedShape) -> Iterator[str]:
    yield from text_out.follow_ups([answer])
    yield from text_out.warnings(answer["warnings"])
