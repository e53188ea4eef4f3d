# SPDX-License-Identifier: MIT
"""Invented contacts, one after the other from a seed: whole records, as the program itself would add them."""

import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TypeVar

import generated_texts as texts
from generated_names import REGIONS, Region

from followup_desk.domain.folding import fold
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Position
from followup_desk.domain.words import Kind, MethodKind, Newsletter, OccasionKind, Stage

T = TypeVar("T")
Chance = Callable[[], float]

_STAGES = (Stage.PROSPECT,) * 9 + (Stage.CUSTOMER,) * 7 + (Stage.RESTING,) * 2 + (Stage.FORMER,) + (None,)
_PREFERS = (Kind.CALL, Kind.CALL, Kind.EMAIL, Kind.EMAIL, Kind.MEETING, Kind.MESSAGE, Kind.LETTER)
_CADENCES = ((14, 21), (30, 45), (60, 90), (90, 120))
_BY_WEIGHT = tuple(region for region in REGIONS for _ in range(region.weight))
_STAFF = 7
"""About so many contacts share a firm."""


class People:
    """Makes contact number 1, 2, 3… in turn; the same seed and day give the same people."""

    def __init__(self, seed: int, today: date) -> None:
        self._random = random.Random(seed)
        self._chance = self._random.random
        self._today = today
        self._emails: set[str] = set()
        self._made = 0

    def next(self) -> tuple[Contact, Region]:
        """The next contact, without an id and without anything that happened, and where their name is at home."""
        self._made += 1
        region = self._pick(_BY_WEIGHT)
        given, given_latin = _both(self._pick(region.given))
        family, family_latin = self._family(region)
        firm, domain = self._firm(region)
        stage = self._pick(_STAGES)
        ideal, longest = self._pick(_CADENCES) if stage and self._one_in(10) else (None, None)
        contact = Contact(
            name=self._name(region, given, family),
            stage=stage,
            followed=stage is not None,
            prefers=self._pick(_PREFERS) if self._one_in(3) else None,
            hours="9-12" if self._one_in(12) else "",
            zone=region.zone if self._one_in(4) else None,
            country=region.country if self._one_in(2) else None,
            newsletter=Newsletter.AGREED if self._one_in(8) else Newsletter.NONE,
            ideal_days=ideal,
            longest_days=longest,
            note=self._pick(texts.REMARKS) if self._one_in(6) else "",
            methods=tuple(self._methods(region, f"{_slug(given_latin)}.{_slug(family_latin)}", domain)),
            positions=tuple(self._positions(region, firm)),
            occasions=tuple(self._occasions()),
            facts=tuple(self._facts()),
            tags=tuple(sorted({self._pick(texts.TAGS) for _ in range(self._below(3))})),
        )
        return contact, region

    def _pick(self, choices: Sequence[T]) -> T:
        return choices[int(self._chance() * len(choices))]

    def _below(self, bound: int) -> int:
        return int(self._chance() * bound)

    def _one_in(self, times: int) -> bool:
        return self._chance() * times < 1

    def _family(self, region: Region) -> tuple[str, str]:
        """A family name, now and then a double one, so that a large desk has few namesakes."""
        native, latin = _both(self._pick(region.family))
        if not region.family_first and self._one_in(3):
            other, other_latin = _both(self._pick(region.family))
            if other != native:
                return f"{native}-{other}", f"{latin}-{other_latin}"
        return native, latin

    def _name(self, region: Region, given: str, family: str) -> Name:
        order = (family, given) if region.family_first else (given, family)
        name = Name(region.joint.join(order), given=given, family=family)
        if self._one_in(25):
            name = replace(name, nickname=given[:3])
        if region.country == "US" and self._one_in(3):
            middle = "ABCDEFGHJKLMNPRSTW"[self._below(18)] + "."
            name = replace(name, display=f"{given} {middle} {family}", additional=middle)
        if region.country in ("DE", "CZ", "IN") and self._one_in(9):
            name = replace(name, display=f"Dr. {name.display}", prefix="Dr.")
        return name

    def _firm(self, region: Region) -> tuple[str, str]:
        """The name of a firm and its domain. When a region's names are used up, firms get a number."""
        head, head_latin = _both(self._pick(region.heads))
        trade, trade_latin = _both(self._pick(region.trades))
        of_region = len(region.heads) * len(region.trades) * _STAFF
        branch = self._below(1 + self._made * region.weight // (len(_BY_WEIGHT) * of_region))
        number = f" {branch + 1}" if branch else ""
        domain = _slug(f"{head_latin}-{trade_latin}{number}")
        return f"{head}{region.joint}{trade}{number}{region.form}", f"{domain}.example"

    def _methods(self, region: Region, local: str, domain: str) -> list[Method]:
        methods = [Method(MethodKind.EMAIL, self._email(local, domain), "work")]
        if not self._one_in(10):
            methods.append(Method(MethodKind.PHONE, self._number(region), "work"))
        if self._one_in(3):
            methods.append(Method(MethodKind.PHONE, self._number(region), "mobile"))
        if self._one_in(8):
            town, _ = _both(self._pick(region.towns))
            street = f"{self._below(140) + 1} {self._pick(texts.STREETS)}"
            methods.append(Method(MethodKind.ADDRESS, f"{street}, {town}", "work"))
        if self._one_in(12):
            methods.append(Method(MethodKind.URL, f"https://www.{domain}/", "work"))
        return methods

    def _email(self, local: str, domain: str) -> str:
        address = f"{local}@{domain}"
        if address in self._emails:
            address = f"{local}{self._made}@{domain}"
        self._emails.add(address)
        return address

    def _number(self, region: Region) -> str:
        digits = (str(self._below(8) + 2 if first else self._below(10)) for first in (True, *[False] * 15))
        return "".join(next(digits) if sign == "#" else sign for sign in region.number)

    def _positions(self, region: Region, firm: str) -> list[Position]:
        since = self._today.year - self._below(12)
        positions = [Position(firm, self._pick(texts.TITLES), PartialDate(since) if self._one_in(3) else None)]
        if self._one_in(20):
            before, _ = self._firm(region)
            positions.append(Position(before, self._pick(texts.TITLES), until=PartialDate(since)))
        return positions

    def _occasions(self) -> list[Occasion]:
        occasions = []
        if self._one_in(2):
            year = None if self._one_in(3) else 1950 + self._below(50)
            occasions.append(Occasion(OccasionKind.BIRTHDAY, self._day(year)))
        if self._one_in(12):
            occasions.append(Occasion(OccasionKind.WORK_ANNIVERSARY, self._day(2000 + self._below(20))))
        return occasions

    def _day(self, year: int | None) -> PartialDate:
        return PartialDate(year, 1 + self._below(12), 1 + self._below(28))

    def _facts(self) -> list[Fact]:
        facts = [Fact("need", self._pick(texts.NEEDS), self._today)] if self._one_in(2) else []
        if self._one_in(3):
            facts.append(Fact(*self._pick(texts.FACTS)))
        return facts


def _both(word: str) -> tuple[str, str]:
    """The native form and the Latin one, which is the same where only one is given."""
    native, _, latin = word.partition("/")
    return native, latin or native


@cache
def _slug(words: str) -> str:
    """Small ASCII letters, digits and hyphens: for domains and addresses."""
    return "".join(c if c.isascii() and c.isalnum() else "-" for c in fold(words).replace("’", "")).strip("-")
