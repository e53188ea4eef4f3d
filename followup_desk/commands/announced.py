# SPDX-License-Identifier: MIT
"""`announced`: what was brought to the user, when, and what they did with it."""

import argparse
from typing import TypedDict

from followup_desk.commands import arguments, text_out
from followup_desk.commands.declared import Declared
from followup_desk.domain.moments import iso_local
from followup_desk.services import agenda
from followup_desk.services.desk import Desk
from followup_desk.services.reminders import receipts
from followup_desk.services.reminders.receipts import Receipt


class AnnouncedShape(TypedDict):
    follow_up: int
    key: str
    claimed_at: str
    shown_at: str | None
    answer: str | None


def declare(declared: Declared) -> None:
    """Adds the command to the program."""
    listing = declared.command("announced", "what was brought to you, and when", list_announced, text_out.rows)
    listing.add_argument("follow_up", nargs="?", type=arguments.number, metavar="FOLLOW-UP")


def list_announced(desk: Desk, args: argparse.Namespace) -> list[AnnouncedShape]:
    """Latest first, of one follow-up or the last thousand of all."""
    if args.follow_up is None:
        return [_shape(desk, each) for each in receipts.latest(desk)]
    agenda.card(desk, args.follow_up)  # refused when there is none of that number
    return [_shape(desk, each) for each in receipts.of_follow_up(desk, args.follow_up)]


def _shape(desk: Desk, receipt: Receipt) -> AnnouncedShape:
    return {
        "follow_up": receipt.follow_up_id,
        "key": receipt.key,
        "claimed_at": iso_local(receipt.claimed_at, desk.zone),
        "shown_at": None if receipt.shown_at is None else iso_local(receipt.shown_at, desk.zone),
        "answer": receipt.answer,
    }
