# SPDX-License-Identifier: MIT
"""What becomes of a card once it is known who it is: somebody new, a contact brought up to it, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import uuid4

from followup_desk.domain.card_changes import Conflict, brought_up
from followup_desk.domain.contact_changes import with_consequences
from followup_desk.domain.records import Contact, Occasion
from followup_desk.domain.words import Stage
from followup_desk.exchange import card_text
from followup_desk.exchange.card_contact import contact_of
from followup_desk.exchange.found import Found
from followup_desk.exchange.properties import PICTURE, named
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.services.imports.matching import Incoming
from followup_desk.storage import bulk_contacts, cards, contact_edits, photos
from followup_desk.storage.bulk_contacts import NewContact
from followup_desk.storage.cards import StoredCard
from followup_desk.storage.journal import Journal


@dataclass(frozen=True)
class Clash:
    """A field that both the user and the file changed, differently: the user's word stands."""

    contact_id: int
    name: str
    conflict: Conflict


@dataclass(frozen=True)
class Newcomer:
    """Somebody who is to be put in, and under which uid."""

    incoming: Incoming
    uid: str


def newcomer(new: Incoming, taken: bool) -> Newcomer:
    """A uid of our own where the card has none, or another person's."""
    uid = new.found.contact.uid
    return Newcomer(new, uid if uid and not taken else str(uuid4()))


def put_in(desk: Desk, act: Journal, newcomers: Sequence[Newcomer], batch_id: int, *, follow: bool) -> list[int]:
    """Adds them all, in bulk. Followed they are prospects, else only known."""
    several = [
        NewContact(
            _followed(each.incoming.found.contact) if follow else each.incoming.found.contact,
            each.uid,
            photos.keep(desk.db, photo) if (photo := each.incoming.found.photo) else None,
            each.incoming.found.contact.uid,
            each.incoming.found.format,
            each.incoming.text,
        )
        for each in newcomers
    ]
    return bulk_contacts.insert(act, several, batch_id) if several else []


def _followed(person: Contact) -> Contact:
    return replace(person, followed=True, stage=Stage.PROSPECT)


def bring_up(
    desk: Desk, act: Journal, contact_id: int, new: Incoming, batch_id: int, *, follow: bool
) -> tuple[bool, list[Clash]]:
    """Brings somebody up to what their card says now. Whether anything about them changed, and what clashed."""
    mine = people.person(desk, contact_id)
    before = _same_source(cards.of_contact(desk.db, contact_id), new.found)
    base = contact_of(card_text.from_text(before.text)) if before else None
    theirs = new.found.contact
    if base is not None and not theirs.uid:
        theirs = _without_losses(base, theirs)
    person, conflicts = brought_up(base, theirs, mine)
    person = replace(person, occasions=_with_all_days(mine.occasions, person.occasions))
    if follow and not person.followed:
        person = replace(person, followed=True, stage=person.stage or Stage.PROSPECT)
    changed = person != mine
    if changed:
        contact_edits.update(act, mine, with_consequences(mine, person, desk.today()))
    changed |= _bring_up_photo(desk, act, contact_id, before, new.found)
    if before:
        cards.put(act, before, new.found.contact.uid, new.text, batch_id)
    else:
        cards.add(act, contact_id, new.found.contact.uid, new.found.format, new.text, batch_id)
    return changed, [Clash(contact_id, person.name.display, conflict) for conflict in conflicts]


def _same_source(known: Sequence[StoredCard], found: Found) -> StoredCard | None:
    """The card that this one takes the place of: that of the same UID, or the latest of a like source without any."""
    uid = found.contact.uid
    return next((card for card in reversed(known) if card.uid == uid and (uid or card.format == found.format)), None)


def _without_losses(base: Contact, theirs: Contact) -> Contact:
    """Cards without a UID may come from different programs: what one does not say, another did not take out."""
    return replace(
        theirs,
        name=replace(theirs.name, nickname=theirs.name.nickname or base.name.nickname),
        note=theirs.note or base.note,
        zone=theirs.zone or base.zone,
        methods=(*theirs.methods, *(each for each in base.methods if each not in theirs.methods)),
        positions=theirs.positions or base.positions,
        occasions=(*theirs.occasions, *(each for each in base.occasions if _is_new_kind(each.kind, theirs))),
        facts=(*theirs.facts, *(each for each in base.facts if each not in theirs.facts)),
        relations=(*theirs.relations, *(each for each in base.relations if each not in theirs.relations)),
        tags=tuple(dict.fromkeys((*theirs.tags, *base.tags))),
    )


def _with_all_days(mine: tuple[Occasion, ...], brought: tuple[Occasion, ...]) -> tuple[Occasion, ...]:
    """A day that a card no longer has stays: something may be planned for it."""
    kept = tuple(day for day in mine if all(day.id != each.id for each in brought))
    missing = tuple(day for day in kept if all((day.kind, day.whose) != (each.kind, each.whose) for each in brought))
    return (*brought, *missing) if missing else brought


def _is_new_kind(kind: str, theirs: Contact) -> bool:
    return all(each.kind != kind for each in theirs.occasions)


def _bring_up_photo(desk: Desk, act: Journal, contact_id: int, before: StoredCard | None, found: Found) -> bool:
    """A new picture in the place of the one that came from there, or of none; the user's own stays."""
    if found.photo is None:
        return False
    mine = photos.sha256_of(desk.db, contact_id)
    if mine and (before is None or mine != _picture_of(before)):
        return False
    return contact_edits.set_columns(act, contact_id, photo_id=photos.keep(desk.db, found.photo))


def _picture_of(card: StoredCard) -> str:
    return next((each.param(PICTURE) for each in named(card_text.from_text(card.text), "PHOTO")), "")
