# SPDX-License-Identifier: MIT
"""An address book of invented people as a phone would export it: vCard 3.0, fifteen lines a person, all fields."""

import random
from datetime import date
from pathlib import Path

from generated_people import People

from followup_desk.domain.records import Contact
from followup_desk.domain.words import MethodKind

_FIRST = date(1950, 1, 1).toordinal()


def address_book(file: Path, people: int) -> None:
    """Writes a file of so many cards; the same each time."""
    made = People(1, date(2026, 11, 25))
    chance = random.Random(2)
    with file.open("w", encoding="utf-8", newline="") as out:
        for number in range(people):
            person, _region = made.next()
            out.write("\r\n".join(_lines(number, person, chance)) + "\r\n")


def _lines(number: int, person: Contact, chance: random.Random) -> list[str]:
    name, job = person.name, person.present_position
    emails = [each.value for each in person.methods if each.kind is MethodKind.EMAIL]
    born = date.fromordinal(_FIRST + chance.randrange(20_000))
    return [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"UID:book-{number:07d}",
        f"N:{name.family};{name.given};;;",
        f"FN:{name.display}",
        f"ORG:{_escaped(job.organisation if job else 'Example')}",
        f"TITLE:{_escaped(job.title if job else 'Buyer')}",
        f"TEL;TYPE=WORK,VOICE:+351 00 {number:07d}",
        f"TEL;TYPE=CELL:+1 202 555 01{number % 100:02d} {number}",
        f"EMAIL;TYPE=INTERNET,WORK:{emails[0] if emails else f'w{number}@example.org'}",
        f"EMAIL;TYPE=INTERNET,HOME:h{number}@example.org",
        f"ADR;TYPE=WORK:;;{chance.randrange(240)} Harbour Street;Porto;;{10_000 + number};Portugal",
        f"BDAY:{born.isoformat()}",
        f"NOTE:{_escaped(person.note or 'Met at the fair, asked for the catalogue and a call after the holidays.')}",
        "END:VCARD",
    ]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")
