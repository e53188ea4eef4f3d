# SPDX-License-Identifier: MIT
"""What each property of a card says by itself, as parts of a contact."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from followup_desk.domain.records import Contact, Fact, Method, Occasion, Relation
from followup_desk.exchange.card_contact import contact_of
from followup_desk.exchange.card_labels import LABEL
from followup_desk.exchange.properties import Property

_NOBODY = contact_of(())
_SILENT = frozenset({"FN", "UID", "KIND", "REV", "PRODID", "PHOTO", "GENDER", "SOUND", "LOGO", "KEY"})
"""They say nothing that could hang on a contact, and asking takes time."""
Part = Method | Occasion | Fact | Relation


@dataclass(frozen=True, eq=False)
class Said:
    """A property with the label of its group: `alone` is the contact that a card of just these makes."""

    property: Property
    label: Property | None
    alone: Contact
    parts: tuple[Part, ...]

    def lines(self) -> list[Property]:
        """As they stand in a card."""
        return [self.property] if self.label is None else [self.property, self.label]


def said_by(card: Iterable[Property]) -> Iterator[Said]:
    """What each property of a card says, but for labels, which are their properties'."""
    properties = list(card)
    labels = {each.group: each for each in properties if each.name == LABEL and each.group}
    for each in properties:
        if each.name != LABEL:
            label = labels.get(each.group) if each.group else None
            alone = _NOBODY if each.name in _SILENT else contact_of((each,) if label is None else (each, label))
            yield Said(each, label, alone, parts_of(alone))


def parts_of(contact: Contact) -> tuple[Part, ...]:
    """All that hangs on a contact but for jobs and tags."""
    return (*contact.methods, *contact.occasions, *contact.facts, *contact.relations)
