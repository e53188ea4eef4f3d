# SPDX-License-Identifier: MIT
"""What the cards of a contact hold: which property stands for a part of the contact, and which for nothing of ours."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from followup_desk.domain.records import Method
from followup_desk.exchange.card_contact import contact_of
from followup_desk.exchange.card_labels import LABEL
from followup_desk.exchange.properties import PICTURE, Card, Property
from followup_desk.exchange.property_parts import Part, Said, said_by

_NAMES = frozenset({"N", "FN", "NICKNAME"})
JOBS = frozenset({"ORG", "TITLE"})
_NEVER = frozenset({"BEGIN", "END", "VERSION", "REV", "UID", LABEL})
_ONCE = frozenset({"BDAY", "ANNIVERSARY", "KIND", "GENDER", "PRODID", "SORT-STRING", "CLASS", "MAILER", "DEATHDATE"})


class Held:
    """The properties of all cards, the first source's first; each stands for one part only."""

    def __init__(self, cards: Sequence[Card]) -> None:
        self._cards = cards
        self._groups: set[str] = set()
        self._said: list[Said] = []
        for card in cards:
            own = _with_groups_of_its_own(card, self._groups)
            self._groups |= {each.group for each in own}
            self._said += said_by(own)
        self._by_part: dict[Part, list[Said]] = {}
        for said in self._said:
            for part in said.parts if said.property.name not in JOBS else ():
                self._by_part.setdefault(part, []).append(said)

    def standing_for(self, part: Part, among: frozenset[Part]) -> list[Property]:
        """The property, with its label, that says this part and none that is not `among` the contact's."""
        for said in self._by_part.get(part, ()):
            if among.issuperset(said.parts) and not _is_read_otherwise(said.property):
                for each in said.parts:
                    self._by_part[each].remove(said)
                return said.lines()
        return []

    def named(self, *names: str) -> list[Said]:
        """What the properties of these names say."""
        return [said for said in self._said if said.property.name in names]

    def nicknames(self) -> list[Said]:
        """The properties that say a nickname, whatever their name."""
        return [said for said in self._said if said.alone.name.nickname]

    def free_group(self) -> str:
        """A group that nothing is in yet."""
        number = next(n for n in range(1, len(self._groups) + 2) if f"item{n}" not in self._groups)
        self._groups.add(f"item{number}")
        return f"item{number}"

    def picture(self, sha256: str) -> Property:
        """The property of the picture with that hash."""
        kept = (said.property for said in self.named("PHOTO") if said.property.param(PICTURE) == sha256)
        return next(kept, Property("PHOTO", "", ((PICTURE, sha256),)))

    def left(self, written: Iterable[str], among: frozenset[Part]) -> Iterator[Property]:
        """What stands for nothing of ours, equal lines once; `written` are names that the card has already."""
        seen: set[tuple[Property, str]] = set()
        names = set(written)
        for said in self._said:
            mine, words = said.property, (said.property._replace(group=""), said.label.value if said.label else "")
            if words in seen or (mine.name in _ONCE and mine.name in names):
                continue
            if _has_no_field(said) or (not among.issuperset(said.parts) and self._says_it_again(said, among)):
                seen.add(words)
                names.add(mine.name)
                yield from said.lines()

    def _says_it_again(self, said: Said, among: frozenset[Part]) -> bool:
        """Is it a number or address that did not count, beside one that did, and is nothing of the kind changed?

        Such as LABEL beside ADR (RFC 2426, 3.2.2), or the same number in another spelling.
        """
        kinds = {part.kind for part in said.parts if isinstance(part, Method)}
        methods = (each for card in self._cards for each in contact_of(card).methods)
        counted = {part for part in methods if part.kind in kinds}
        return bool(kinds) and counted.isdisjoint(said.parts) and counted <= among


def _is_read_otherwise(mine: Property) -> bool:
    """A comma within a type: between quotation marks it would stand between two types (RFC 6350, 5.6)."""
    return any("," in word for word in mine.types())


def _has_no_field(said: Said) -> bool:
    mine, alone = said.property, said.alone
    if mine.name in _NAMES | JOBS | _NEVER or said.parts or mine.param(PICTURE) or not mine.value:
        return False
    return not (alone.tags or alone.note or alone.zone or alone.name.nickname)


def _with_groups_of_its_own(card: Card, taken: set[str]) -> list[Property]:
    """A further card's groups under other names where they are taken already."""
    names = dict.fromkeys(each.group for each in card if each.group)
    new: dict[str, str] = {}
    for group in names:
        further = (f"{group}-{number}" for number in count(2))
        free = (name for name in further if name not in taken and name not in names and name not in new.values())
        new[group] = next(free) if group in taken else group
    return [each._replace(group=new[each.group]) if each.group else each for each in card]
