# SPDX-License-Identifier: MIT
"""`holidays`: the public holidays of a country, and which of them cards are sent for."""

import argparse
from typing import TypedDict

from followup_desk.commands import text_out
from followup_desk.commands.declared import Declared
from followup_desk.domain.errors import Refused
from followup_desk.domain.folding import fold
from followup_desk.services import holidays, preferences
from followup_desk.services.desk import Desk

_A_YEAR = 366


class HolidayShape(TypedDict):
    day: str
    name: str
    ticked: bool


def declare(declared: Declared) -> None:
    """Adds the command to the program."""
    command = declared.command("holidays", "list public holidays that cards can be sent for", listing, text_out.rows)
    command.add_argument("country", nargs="?", metavar="COUNTRY", help="two letters; your own if none is given")


def listing(desk: Desk, args: argparse.Namespace) -> list[HolidayShape]:
    country = (args.country or preferences.get(desk, "country")).upper()
    if not country:
        raise Refused("Which country? Name one, or set your own: set country PT.")
    ticked = holidays.ticked(desk)
    found = holidays.coming(country, desk.today(), _A_YEAR)
    return [{"day": day.isoformat(), "name": name, "ticked": fold(name) in ticked} for day, name in found]
