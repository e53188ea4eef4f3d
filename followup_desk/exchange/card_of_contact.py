# SPDX-License-Identifier: MIT
"""A contact as a card: the way back from `card_contact`, and in the same terms.

Whatever a card of theirs already says stands as it was written there, with all its parameters, as long as the contact
still says so; what no card says is added, in the contact's order. Properties that stand for no field come last, in
theirs. What is only the desk's own (stage, needs, hours, past jobs, days of others) is in no card.
"""

from collections.abc import Iterable, Iterator, Sequence

from followup_desk.domain.records import Contact, Fact, Method, Occasion, Relation
from followup_desk.domain.words import OccasionKind
from followup_desk.exchange.card_jobs import job_properties
from followup_desk.exchange.card_parts import (
    fact_properties,
    method_properties,
    occasion_properties,
    relation_properties,
    text_property,
    texts_property,
)
from followup_desk.exchange.held_cards import JOBS, Held
from followup_desk.exchange.properties import Card, Property
from followup_desk.exchange.property_parts import Part, Said
from followup_desk.exchange.vcard_values import escaped

_OF_CARDS = (OccasionKind.BIRTHDAY, OccasionKind.WEDDING)


def card_of(contact: Contact, cards: Sequence[Card] = (), photo: str = "") -> Card:
    """The card of a contact; `photo` is the SHA-256 of their picture, which is itself in no card."""
    held = Held(cards)
    wanted = list(_wanted(contact, held))
    picture = [held.picture(photo)] if photo else []
    return (*wanted, *picture, *held.left({each.name for each in wanted}, frozenset(_parts(contact))))


def _wanted(contact: Contact, held: Held) -> Iterator[Property]:
    """All that the contact says and a card can say, in the contact's order."""
    parts = _parts(contact)
    among = frozenset(parts)
    jobs, departments = job_properties(contact, held.named(*JOBS), held.free_group)
    told = [part for part in parts if part not in departments]
    first = [part for part in parts[: _before_departments(parts, departments)] if isinstance(part, Fact)]
    yield from _name(contact, held)
    for fact in first:
        yield from held.standing_for(fact, among) or _properties(fact, held)
    yield from jobs
    for part in told:
        if part not in first:
            yield from held.standing_for(part, among) or _properties(part, held)
    yield from _texts(contact, held)


def _before_departments(parts: Sequence[Part], departments: frozenset[Fact]) -> int:
    """How many parts come before the first department: it is told with the firm, and the facts keep their order."""
    return next((number for number, part in enumerate(parts) if part in departments), 0)


def _properties(part: Part, held: Held) -> list[Property]:
    """What says a part that no card says yet."""
    if isinstance(part, Method):
        return method_properties(part, held.free_group)
    if isinstance(part, Occasion):
        return occasion_properties(part)
    if isinstance(part, Relation):
        return relation_properties(part, held.free_group)
    return fact_properties(part)


def _parts(contact: Contact) -> list[Part]:
    """What hangs on the contact and is a card's to say, without what no card says of it."""
    methods = [Method(each.kind, each.value, each.label) for each in contact.methods if each.state != "old"]
    days = [each for each in contact.occasions if not each.whose and each.kind in _OF_CARDS]
    facts = [Fact(each.kind, each.text) for each in contact.facts]
    relations = [Relation(each.role, each.name) for each in contact.relations if each.name]
    return [*methods, *(Occasion(each.kind, each.date) for each in days), *relations, *facts]


def _name(contact: Contact, held: Held) -> Iterator[Property]:
    name = contact.name
    parts = (name.family, name.given, name.additional, name.prefix, name.suffix)
    for said in held.named("N"):
        theirs = said.alone.name
        if parts == (theirs.family, theirs.given, theirs.additional, theirs.prefix, theirs.suffix):
            yield said.property
            break
    else:
        yield Property("N", ";".join(escaped(part) for part in parts))
    yield _same_or(held.named("FN"), text_property("FN", name.display))
    if name.nickname:
        theirs_too = (each.property for each in held.nicknames() if each.alone.name.nickname == name.nickname)
        yield next(theirs_too, text_property("NICKNAME", name.nickname))


def _same_or(held: Iterable[Said], mine: Property) -> Property:
    return next((said.property for said in held if said.property.value == mine.value), mine)


def _texts(contact: Contact, held: Held) -> Iterator[Property]:
    if contact.note:
        yield _same_or(held.named("NOTE"), text_property("NOTE", contact.note))
    if contact.tags:
        yield _same_or(held.named("CATEGORIES"), texts_property("CATEGORIES", contact.tags))
    if contact.zone:
        kept = [said.property for said in held.named("TZ") if said.alone.zone == contact.zone]
        yield kept[0] if kept else text_property("TZ", contact.zone)
