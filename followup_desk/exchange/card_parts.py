# SPDX-License-Identifier: MIT
"""Parts of a contact as properties, in the terms of vCard 4, such as `card_contact` reads back to the same part."""

from collections.abc import Callable, Iterable, Iterator

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Fact, Method, Occasion, Relation
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.exchange.card_contact import contact_of
from followup_desk.exchange.card_labels import LABEL, TYPES_OF_LABEL
from followup_desk.exchange.properties import Property
from followup_desk.exchange.property_parts import Part, parts_of
from followup_desk.exchange.vcard_values import escaped

FreeGroup = Callable[[], str]
Params = tuple[tuple[str, str], ...]

_METHODS = {MethodKind.PHONE: "TEL", MethodKind.EMAIL: "EMAIL", MethodKind.URL: "URL", MethodKind.ADDRESS: "ADR"}
_OF_FACTS = {"role": "ROLE", "hobby": "HOBBY", "interest": "INTEREST", "expertise": "EXPERTISE"}
_TEXT = ("VALUE", "text")
_ROLES = frozenset(
    {"contact", "acquaintance", "friend", "met", "co-worker", "colleague", "co-resident", "neighbor", "child", "parent"}
    | {"sibling", "spouse", "kin", "muse", "crush", "date", "sweetheart", "me", "agent", "emergency"}
)
"""What TYPE may say of somebody related (RFC 6350, 6.6.6)."""


def text_property(name: str, text: str) -> Property:
    """A property with one text for its value."""
    return Property(name, escaped(text))


def texts_property(name: str, texts: Iterable[str]) -> Property:
    """A property with several texts for its value."""
    return Property(name, ",".join(map(escaped, texts)))


def method_properties(method: Method, free_group: FreeGroup) -> list[Property]:
    """A number or address: its label as TYPE where that says it, else beside it as Apple does."""
    types = TYPES_OF_LABEL.get(method.label)
    params = None if types is None and method.label else tuple(("TYPE", word) for word in types or ())
    name, value = _METHODS[method.kind], escaped(method.value)
    if method.kind is MethodKind.ADDRESS:
        values: tuple[str, ...] = (f";;{value};;;;",)
    else:
        values = (value, method.value)  # addresses of the net have their own way to escaped
    return _first_that_says(method, _ways(name, values, params, method.label, free_group))


def occasion_properties(occasion: Occasion) -> list[Property]:
    """A birthday or wedding day."""
    name = "BDAY" if occasion.kind is OccasionKind.BIRTHDAY else "ANNIVERSARY"
    return [Property(name, basic(occasion.date))]


def relation_properties(relation: Relation, free_group: FreeGroup) -> list[Property]:
    """Somebody close by name."""
    typed = (_TEXT, ("TYPE", relation.role)) if relation.role in _ROLES else None
    ways = _ways("RELATED", (escaped(relation.name),), typed, relation.role, free_group, (_TEXT,))
    return _first_that_says(relation, ways)


def fact_properties(fact: Fact) -> list[Property]:
    """What cards have a property for; nothing of what is the desk's own. A department without a firm has none."""
    if fact.kind in _OF_FACTS:
        return [text_property(_OF_FACTS[fact.kind], fact.text)]
    return _first_that_says(fact, _without_a_plain_name(fact)) if fact.kind in ("messenger", "department") else []


def basic(day: PartialDate) -> str:
    """The form of vCard 4 (RFC 6350, 4.3.1): 19801124, 1980-11, 1980, --1124, --11, ---24."""
    text = day.text()
    if day.month and day.day:
        return text.replace("-", "") if day.year else f"--{text[2:].replace('-', '')}"
    return text


def _ways(
    name: str, values: tuple[str, ...], params: Params | None, label: str, free_group: FreeGroup, always: Params = ()
) -> Iterator[list[Property]]:
    """All that may say it, the plainest first. `params` is None where none can say the label."""
    if params is not None:
        yield from ([Property(name, value, params)] for value in values)
    if label:
        group = free_group()
        beside = text_property(LABEL, label)._replace(group=group)
        yield from ([Property(name, value, always, group), beside] for value in values)


def _without_a_plain_name(fact: Fact) -> Iterator[list[Property]]:
    service, separator, name = fact.text.partition(": ")
    if fact.kind == "messenger":
        if separator and service.isalnum():
            yield [Property("IMPP", escaped(name), (("X-SERVICE-TYPE", service),))]
        yield [text_property("IMPP", fact.text)]
    yield [Property("X-FUD-FACT", escaped(fact.text), (("X-KIND", fact.kind),))]


def _first_that_says(part: Part, ways: Iterable[list[Property]]) -> list[Property]:
    """The first that is read back as the part and nothing else; if none is, the last, which says it best."""
    way: list[Property] = []
    for way in ways:
        if parts_of(contact_of(tuple(way))) == (part,):
            break
    return way
