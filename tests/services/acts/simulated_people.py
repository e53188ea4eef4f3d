# SPDX-License-Identifier: MIT
"""Invented people for a simulated rep: what they are like, and how they answer. All from one random source."""

from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Method, Occasion, Position
from followup_desk.domain.words import Kind, MethodKind, OccasionKind, Outcome, Stage
from tests import builders

ZONES = ("Europe/Lisbon", "Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney")
_BUYS, _NEVER = 0.10, 0.03


@dataclass
class Mood:
    """How somebody answers: the chances that they pick up, put it off, write back, and ring by themselves on a day."""

    picks_up: float
    puts_off: float
    writes_back: float
    rings: float
    buys: float

    def on_the_phone(self, chance: Random, customer: bool) -> Outcome:
        """How a call ends."""
        if chance.random() > self.picks_up:
            return Outcome.NO_ANSWER
        return self.in_talk(chance, customer)

    def in_talk(self, chance: Random, customer: bool) -> Outcome:
        """How it ends once they talk."""
        drawn = chance.random()
        if drawn < self.puts_off:
            return Outcome.PUSHED_OFF
        if drawn < self.puts_off + self.buys:
            return Outcome.YES
        if drawn < self.puts_off + self.buys + (0.01 if customer else _NEVER):
            return Outcome.NO
        return Outcome.YES if customer and chance.random() < 0.65 else Outcome.NEXT_STEP


def mood(chance: Random) -> Mood:
    """One in eight is hard to get hold of."""
    hard = chance.random() < 0.125
    return Mood(
        picks_up=chance.uniform(0.1, 0.3) if hard else chance.uniform(0.45, 0.85),
        puts_off=chance.uniform(0.5, 0.8) if hard else chance.uniform(0.1, 0.45),
        writes_back=chance.uniform(0, 0.1) if hard else chance.uniform(0.1, 0.5),
        rings=0.001 if hard else chance.uniform(0.002, 0.012),
        buys=_BUYS * chance.random(),
    )


def somebody(number: int, chance: Random) -> Contact:
    """A contact as a rep adds them."""
    born = (
        PartialDate(None, 2, 29)
        if number % 40 == 7
        else PartialDate(None, chance.randint(1, 12), chance.randint(1, 28))
    )
    occasions = []
    if chance.random() < 0.5:
        occasions.append(Occasion(OccasionKind.BIRTHDAY, born))
    if chance.random() < 0.1:
        child = PartialDate(2015, chance.randint(1, 12), chance.randint(1, 28))
        occasions.append(Occasion(OccasionKind.BIRTHDAY, child, "Rui"))
    who = builders.person(
        f"Contact {number}",
        email=f"contact{number}@mail.example",
        stage=Stage.CUSTOMER if chance.random() < 0.3 else Stage.PROSPECT,
        prefers=chance.choice([None, None, None, Kind.CALL, Kind.EMAIL, Kind.EMAIL, Kind.MESSAGE]),
        zone=chance.choice(ZONES) if chance.random() < 0.3 else None,
        hours=chance.choice(["9-12", "14-17"]) if chance.random() < 0.2 else "",
        country=chance.choice(["PT", "PT", "PT", "DE", "US"]),
        occasions=tuple(occasions),
        positions=(Position(f"Firm {number % 60}"),),
    )
    return replace(who, ideal_days=chance.choice([14, 60, 90])) if chance.random() < 0.1 else who


def card_file(first: int, many: int) -> str:
    """A vCard file of people whom nobody follows yet, some known already."""
    cards = [
        f"BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:card:{number}\r\nFN:Contact {number}\r\n"
        f"EMAIL:contact{number}@mail.example\r\nBDAY:--{number % 12 + 1:02}{number % 28 + 1:02}\r\nEND:VCARD\r\n"
        for number in range(first, first + many)
    ]
    return "".join(cards)


def phone(number: int) -> Method:
    return Method(MethodKind.PHONE, f"+351 21 {number:07}")


def days(chance: Random, first: int, last: int) -> timedelta:
    """Some number of days."""
    return timedelta(days=chance.randint(first, last))
