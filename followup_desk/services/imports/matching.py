# SPDX-License-Identifier: MIT
"""Who on the desk an incoming card is: by the card itself, its UID, a number or address with a name that fits, or name
and organisation. What is shared (a switchboard, an info@ address) makes nobody the same person.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from followup_desk.domain import same_person
from followup_desk.domain.folding import fold
from followup_desk.domain.methods import norm
from followup_desk.domain.names import sort_key
from followup_desk.domain.records import Name
from followup_desk.domain.words import MethodKind
from followup_desk.exchange import card_text
from followup_desk.exchange.found import Found
from followup_desk.services import phones
from followup_desk.storage import cards, known
from followup_desk.storage.connection import Database
from followup_desk.storage.known import Known, KnownPerson

_TELLING = frozenset({MethodKind.EMAIL, MethodKind.PHONE, MethodKind.URL})
_MOST_CANDIDATES = 200


@dataclass(frozen=True)
class Incoming:
    """A person found in a file, with what comparing takes worked out once."""

    found: Found
    text: str
    hash: str
    methods: tuple[tuple[str, str], ...]
    sort_keys: tuple[str, ...]


@dataclass(frozen=True)
class Match:
    """Who it is; None for nobody who is there. `by_card` says that nothing changed since the last time.

    `alike` are people of the same name who may be the same person, and may not.
    """

    contact_id: int | None = None
    by_card: bool = False
    deleted: bool = False
    alike: tuple[int, ...] = ()


def incoming(found: Found) -> Incoming:
    """Works out what a card is compared by."""
    text = card_text.as_text(found.card)
    person = found.contact
    methods = {(str(each.kind), norm(each.kind, each.value)) for each in person.methods if each.kind in _TELLING}
    name = person.name
    keys = dict.fromkeys((sort_key(name), fold(f"{name.family} {name.given}"), fold(name.display)))
    telling = tuple(sorted(pair for pair in methods if pair[1]))
    return Incoming(found, text, cards.hash_of(text), telling, tuple(key for key in keys if key))


def look_up(db: Database, several: Sequence[Incoming]) -> Known:
    """Everybody on the desk who has anything in common with these."""
    return known.look_up(
        db,
        {each.found.contact.uid for each in several} - {""},
        {each.hash for each in several},
        {norm for each in several for _, norm in each.methods},
        {key for each in several for key in each.sort_keys},
    )


def note(who: Known, new: Incoming, contact_id: int, uid: str, batch_id: int) -> None:
    """Somebody who is about to be put in counts as known for those who come after."""
    person = new.found.contact
    firms = frozenset(fold(job.organisation) for job in person.positions)
    who.people[contact_id] = KnownPerson(contact_id, person.name, False, batch_id, firms)
    who.by_uid.setdefault(uid, contact_id)
    if person.uid:
        who.by_uid.setdefault(person.uid, contact_id)
    who.by_hash.setdefault(new.hash, contact_id)
    for key in new.methods:
        who.by_method.setdefault(key, []).append(contact_id)
    for name in new.sort_keys:
        who.by_name.setdefault(name, []).append(contact_id)


def match(db: Database, who: Known, new: Incoming, batch_id: int) -> Match:
    """Whom a card means. Within one import two cards are taken for two people unless their names are the same."""
    if (same := who.by_hash.get(new.hash)) is not None:
        return Match(same, by_card=True, deleted=who.people[same].deleted)
    by_uid = who.by_uid.get(new.found.contact.uid)
    if by_uid is not None and _is_meant(who.people[by_uid], new, batch_id):
        return Match(by_uid, deleted=who.people[by_uid].deleted)
    by_method = list(_by_method(who, new, batch_id))
    if by_method:
        best = min(by_method, key=lambda person: person.deleted)
        return Match(best.id, deleted=best.deleted)
    named = _of_same_name(who, new)
    for person in named:
        if _shares_firm(person, new, batch_id) or _shares_number(db, person, new, batch_id):
            return Match(person.id)
    return Match(alike=tuple(person.id for person in named))


def _is_meant(person: KnownPerson, new: Incoming, batch_id: int) -> bool:
    """Programs that give everybody the same UID exist: within a file, another name is another person."""
    return person.batch_id != batch_id or same_person.compatible(person.name, new.found.contact.name)


def _by_method(who: Known, new: Incoming, batch_id: int) -> Iterator[KnownPerson]:
    """People who share a number or address and whose names fit, those who share most first."""
    shared: Counter[int] = Counter()
    name = new.found.contact.name
    for kind, value in new.methods:
        ids = who.by_method.get((kind, value), ())
        if len(ids) <= _MOST_CANDIDATES:
            own = not same_person.is_nobodys_own(MethodKind(kind), value)
            shared.update(i for i in dict.fromkeys(ids) if _fits(who.people[i], name, batch_id, own=own))
    for contact_id, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0])):
        yield who.people[contact_id]


def _fits(person: KnownPerson, name: Name, batch_id: int, *, own: bool) -> bool:
    if own and person.batch_id != batch_id:
        return same_person.compatible(person.name, name)
    return _is_same_name(person.name, name)


def _of_same_name(who: Known, new: Incoming) -> list[KnownPerson]:
    ids: Iterable[int] = dict.fromkeys(i for key in new.sort_keys for i in who.by_name.get(key, ())[:_MOST_CANDIDATES])
    name = new.found.contact.name
    people = (who.people[contact_id] for contact_id in ids)
    return [person for person in people if not person.deleted and _is_same_name(person.name, name)]


def _is_same_name(one: Name, other: Name) -> bool:
    """Given and family name alike, whatever the titles and the order; where not both are known, all that is shown."""
    full = same_person.full_name(one)
    return full == same_person.full_name(other) if full else fold(one.display) == fold(other.display)


def _shares_firm(person: KnownPerson, new: Incoming, batch_id: int) -> bool:
    """The same name at the same firm; in one file that may well be two people, unless nothing else tells them apart."""
    firms = {same_person.organisation_key(job.organisation) for job in new.found.contact.positions} - {""}
    theirs = {same_person.organisation_key(firm) for firm in person.firms}
    return bool(firms & theirs) and (person.batch_id != batch_id or not new.methods)


def _shares_number(db: Database, person: KnownPerson, new: Incoming, batch_id: int) -> bool:
    """The same number, written with a country here and without one there."""
    numbers = [each.value for each in new.found.contact.methods if each.kind is MethodKind.PHONE]
    if not numbers or person.batch_id == batch_id:
        return False
    return any(phones.is_same(one, other) for one in numbers for other in known.numbers_of(db, person.id))
