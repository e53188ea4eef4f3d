# SPDX-License-Identifier: MIT
"""`forget` and `empty-trash`: what was in the trash goes for good."""

import argparse
from typing import TypedDict

from followup_desk.commands import arguments, text_out
from followup_desk.commands.declared import Declared
from followup_desk.services import erasure, people
from followup_desk.services.desk import Desk
from followup_desk.services.erasure import Forgotten


class ForgottenShape(TypedDict):
    forgotten: int
    backups: list[str]


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    forgetting = declared.command("forget", "erase people in the trash for good; no undo", forget, text_out.record)
    forgetting.add_argument("contacts", nargs="+", metavar="CONTACT", help="a number, or a name or email in the trash")
    emptying = declared.command("empty-trash", "forget who was long in the trash; no undo", empty, text_out.record)
    emptying.add_argument(
        "--days", type=arguments.number, metavar="N", help="in the trash for longer than N days; trash_days if not said"
    )


def forget(desk: Desk, args: argparse.Namespace) -> ForgottenShape:
    """Forgets these people, and answers which backups still hold them. Refused for who is not in the trash."""
    return _shape(erasure.forget(desk, [people.find(desk, text, among_trash=True) for text in args.contacts]))


def empty(desk: Desk, args: argparse.Namespace) -> ForgottenShape:
    """Forgets everybody who has been in the trash for longer than that."""
    return _shape(erasure.forget(desk, erasure.expired(desk, args.days)))


def _shape(done: Forgotten) -> ForgottenShape:
    return {"forgotten": done.count, "backups": list(done.backups)}
