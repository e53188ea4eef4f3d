# SPDX-License-Identifier: MIT
"""`fact` and `resource`: what to know of a person, and what there is to give.

Most kinds of a fact are just words. Some have a meaning (DESIGN section 6): occasions, country, hours,
cadence, newsletter, bounced and returned change the contact itself, each through its reader.
"""

import argparse
import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypedDict

from followup_desk.commands import arguments, text_out
from followup_desk.commands.declared import Declared
from followup_desk.domain import contact_changes
from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Contact, Occasion
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.services import people
from followup_desk.services.acts import contacts as acts
from followup_desk.services.acts import resources
from followup_desk.services.desk import Desk

_COUNTRY = re.compile("[A-Za-z]{2}")
_HOUR = r"(?:[01]?\d|2[0-3])(?::[0-5]\d)?"
_HOURS = re.compile(rf"({_HOUR})\s*-\s*({_HOUR}|24(?::00)?)", re.ASCII)
_CADENCE = re.compile(r"(\d{1,4})(?:\s+(\d{1,4}))?", re.ASCII)
_FIRST_OF_MARCH = re.compile(r"\b1 march\b", re.IGNORECASE)

Reader = Callable[[Contact, str], Contact]


class NotedFact(TypedDict):
    """The answer of `fact`; `id` is null where the fact became a field of the contact."""

    id: int | None
    contact: int
    kind: str
    text: str
    tags: list[str]


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    noting = declared.command("fact", "note something to know about a person", note_fact, text_out.record)
    noting.add_argument("contact", metavar="CONTACT")
    noting.add_argument("kind", metavar="KIND", help=f"any word; with a meaning: need, {', '.join(_READERS)}")
    noting.add_argument("text", metavar="TEXT")
    noting.add_argument("--tags", type=arguments.tags, default=(), metavar="T,T")

    shelving = declared.command("resource", "put something to give on the shelf", add_resource, text_out.record)
    shelving.add_argument("title", metavar="TITLE")
    shelving.add_argument("--tags", type=arguments.tags, default=(), metavar="T,T")


def note_fact(desk: Desk, args: argparse.Namespace) -> NotedFact:
    contact_id = arguments.contact(desk, args.contact)
    kind, text = args.kind.strip().lower(), args.text.strip()
    if not kind or len(kind.split()) > 1:
        raise Refused(f'The kind of a fact is one word, such as need or hobby, not "{args.kind[:80]}".')
    if not text:
        raise Refused(f"What is there to know? A fact needs a text: fact CONTACT {kind[:80]} TEXT.")
    fact_id = _note(desk, contact_id, kind, text, args.tags)
    return {"id": fact_id, "contact": contact_id, "kind": kind, "text": text, "tags": list(args.tags)}


def add_resource(desk: Desk, args: argparse.Namespace) -> dict[str, object]:
    resource_id = resources.add_resource(desk, args.title, args.tags)
    return {"id": resource_id, "title": args.title, "tags": list(args.tags)}


def _note(desk: Desk, contact_id: int, kind: str, text: str, tags: tuple[str, ...]) -> int | None:
    if kind not in _READERS:
        return acts.add_fact(desk, contact_id, kind, text, tags)
    if tags:
        raise Refused(f"A {kind} cannot have tags: leave --tags out, or tag the contact.")
    person = people.person(desk, contact_id)
    acts.edit_contact(desk, person, _READERS[kind](person, text))
    return None


def _occasion(kind: OccasionKind) -> Reader:
    """The text begins with a day; what follows says whose it is, and "1 march" where 29 February is kept."""

    def read(person: Contact, text: str) -> Contact:
        day, _, rest = text.partition(" ")
        part = arguments.part_of_day(day)
        assert part is not None  # the text is not empty
        whose = " ".join(_FIRST_OF_MARCH.sub(" ", rest).split())
        new = Occasion(kind, part, whose, leap_day=1 if _FIRST_OF_MARCH.search(rest) else 28)
        return contact_changes.with_occasion(person, new)

    return read


def _country(person: Contact, text: str) -> Contact:
    if not _COUNTRY.fullmatch(text):
        raise Refused(f'A country is the two letters of its ISO code, such as PT, not "{text[:80]}".')
    return replace(person, country=text.upper())


def _hours(person: Contact, text: str) -> Contact:
    found = _HOURS.fullmatch(text)
    if not found or _clock(found[1]) >= _clock(found[2]):
        raise Refused(f'Hours are a beginning and an end, such as 9-12 or 14:30-17:00, not "{text[:80]}".')
    return replace(person, hours=f"{found[1]}-{found[2]}")


def _clock(text: str) -> tuple[int, int]:
    hours, _, minutes = text.partition(":")
    return int(hours), int(minutes or 0)


def _cadence(person: Contact, text: str) -> Contact:
    found = _CADENCE.fullmatch(text)
    ideal, longest = (int(found[1]), int(found[2]) if found[2] else None) if found else (0, None)
    if not 1 <= ideal <= (longest or ideal):
        raise Refused(f'A cadence is days, "14" or "14 21" (ideal and longest), not "{text[:80]}".')
    return contact_changes.with_cadence(person, ideal, longest)


def _newsletter(person: Contact, text: str) -> Contact:
    if text.lower() not in ("yes", "no"):
        raise Refused(f'The newsletter is "yes", once they agreed, or "no", not "{text[:80]}".')
    return contact_changes.with_newsletter_answered(person, text.lower() == "yes")


def _undelivered(state: str, usual: MethodKind) -> Reader:
    def read(person: Contact, text: str) -> Contact:
        return contact_changes.with_undelivered(person, text, state, usual)

    return read


_READERS: dict[str, Reader] = {
    **{kind.value: _occasion(kind) for kind in OccasionKind},
    "country": _country,
    "hours": _hours,
    "cadence": _cadence,
    "newsletter": _newsletter,
    "bounced": _undelivered("bounced", MethodKind.EMAIL),
    "returned": _undelivered("returned", MethodKind.ADDRESS),
}
