# SPDX-License-Identifier: MIT
"""What the cards of a contact hold: which property stands for a part of the contact, and which for nothing of ours."""

from collections.abc import Iterable, Iterator, Sequence

from followup_desk.domain.records import Method
from followup_desk.exchange.card_contact import contact_of
from followup_desk.exchange.card_labels import LABEL
from followup_desk.exchange.properties import PICTURE, Card, Property
from followup_desk.exchange.property_parts import Part, Said, parts_of, said_by

_NAMES = frozenset({"N", "FN", "NICKNAME"})
JOBS = frozenset({"ORG", "TITLE"})
_NEVER = frozenset({"BEGIN", "END", "VERSION", "REV", "UID", LABEL})
_ONCE = frozenset({"BDAY", "ANNIVERSARY", "KIND", "GENDER", "PRODID", "SORT-STRING", "CLASS", "MAILER", "DEATHDATE"})


class Held:
    """The properties of all cards, the first source's first; each stands for one part only."""

    def __init__(self, cards: Sequence[Card]) -> None:
        self._groups: set[str] = set()
        self._said: list[Said] = []
        self._counted: set[Part] = set()
        for number, card in enumerate(cards):
            own = list(_with_groups_of_its_own(card, number, self._groups))
            self._groups |= {each.group for each in own}
            self._said += said_by(own)
            self._counted.update(parts_of(contact_of(card)))
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
            if _has_no_field(said) or self._says_it_again(said, among):
                seen.add(words)
                names.add(mine.name)
                yield from said.lines()

    def _says_it_again(self, said: Said, among: frozenset[Part]) -> bool:
        """Is it a number or address that did not count, beside one that did, and is nothing of the kind changed?

        Such as LABEL beside ADR (RFC 2426, 3.2.2), or the same number in another spelling.
        """
        if not said.parts or not all(isinstance(part, Method) for part in said.parts):
            return False
        kinds = {part.kind for part in said.parts}
        counted = {part for part in self._counted if isinstance(part, Method) and part.kind in kinds}
        return counted.isdisjoint(said.parts) and counted <= among


def _is_read_otherwise(mine: Property) -> bool:
    """A comma within a type: between quotation marks it would stand between two types (RFC 6350, 5.6)."""
    return any("," in word for word in mine.types())


def _has_no_field(said: Said) -> bool:
    mine, alone = said.property, said.alone
    if mine.name in _NAMES | JOBS | _NEVER or said.parts or mine.param(PICTURE) or not mine.value:
        return False
    return not (alone.tags or alone.note or alone.zone or alone.name.nickname)


def _with_groups_of_its_own(card: Card, number: int, taken: set[str]) -> Iterator[Property]:
    """A later card's groups under other names where they are taken already."""
    new: dict[str, str] = {}
    for each in card:
        if number and each.group and each.group in taken:
            group = new.setdefault(each.group, f"{each.group}-{number + 1}")
            yield each._replace(group=group)
        else:
            yield each
