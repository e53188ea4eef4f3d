# SPDX-License-Identifier: MIT
"""`set`: the preferences, all, one, or a new value. They are no acts, so undo passes over them."""

import argparse

from followup_desk.commands import text_out
from followup_desk.commands.declared import Declared
from followup_desk.services import preferences
from followup_desk.services.desk import Desk


def declare(declared: Declared) -> None:
    """Adds the command to the program."""
    command = declared.command("set", "all preferences, one, or a new value for one", settings, text_out.settings)
    command.add_argument("name", nargs="?", metavar="NAME")
    command.add_argument("value", nargs="?", metavar="VALUE")


def settings(desk: Desk, args: argparse.Namespace) -> dict[str, str]:
    """The preferences asked for by name and value, after the new one was set. Refused where it does not fit."""
    if args.name is None:
        return dict(preferences.all_of(desk))
    if args.value is None:
        return {args.name: preferences.get(desk, args.name)}
    return {args.name: preferences.put(desk, args.name, args.value)}
