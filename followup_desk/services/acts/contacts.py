# SPDX-License-Identifier: MIT
"""Acts on contacts: add, edit, stage, tag, note a fact, to the trash and back."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from uuid import uuid4

from followup_desk.domain.contact_changes import merged, with_consequences
from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import zone_info
from followup_desk.domain.records import Contact, Fact, Photo
from followup_desk.domain.words import Stage
from followup_desk.services import people, planned_on
from followup_desk.services.acts import about_contacts
from followup_desk.services.desk import Desk
from followup_desk.services.rulebook import House
from followup_desk.services.texts import check_lines, check_texts
from followup_desk.storage import contact_edits, journal, photos
from followup_desk.storage.journal import Journal

PHOTO_LIMIT = 20 * 1024 * 1024
"""Bytes of a picture that is chosen by hand."""
_LONGEST_CADENCE = 36_500


def add_contact(desk: Desk, contact: Contact) -> int:
    """Adds somebody by hand; they are followed from now on. Returns their id."""
    _check(desk, contact)
    with desk.act("add-contact") as act:
        new = with_consequences(Contact(name=contact.name, stage=contact.stage), contact, desk.today())
        contact_id = contact_edits.insert(act, replace(new, followed=True), str(uuid4()))
        about_contacts.follow(desk, act, contact_id, None)
        journal.name_act(act, "contact.added", {"name": contact.name.display})
    return contact_id


def edit_contact(desk: Desk, before: Contact, after: Contact) -> None:
    """Writes what was changed from one record to the other, on the contact as it stands: what others changed stays.

    What is the same leaves no trace.
    """
    if before.id is None:
        raise Refused(translate("refusals", "Nobody is chosen to be changed."))
    with desk.act("edit-contact") as act:
        current = people.living(desk, before.id)
        new = merged(before, after, current)
        _check(desk, new, known_zone=current.zone)
        write(desk, act, current, new)
        journal.name_act(act, "contact.edited", {"name": new.name.display})


def set_stage(desk: Desk, contact_id: int, stage: Stage) -> None:
    """Gives a contact a stage, and follows them."""
    with desk.act("stage") as act:
        person = people.living(desk, contact_id)
        write(desk, act, person, replace(person, stage=stage, followed=True))
        journal.name_act(act, "contact.staged", {"name": person.name.display, "stage": stage})


def write(desk: Desk, act: Journal, current: Contact, new: Contact, house: House | None = None) -> bool:
    """Writes what differs, with what the rules make of it; True when something was. What is the same leaves no trace.
    `house`: the rules, where they were read already."""
    assert current.id is not None
    before = act.seq
    contact_edits.update(act, current, with_consequences(current, new, desk.today()))
    if act.seq == before:
        return False
    about_contacts.follow(desk, act, current.id, current, house)
    return True


def add_tags(desk: Desk, contact_id: int, tags: Sequence[str]) -> None:
    """Puts tags on a contact; those already there stay as they are."""
    wanted = [tag.strip() for tag in tags if tag.strip()]
    if not wanted:
        raise Refused(translate("refusals", "A tag needs a name."))
    check_lines(*wanted)
    with desk.act("tag") as act:
        person = people.living(desk, contact_id)
        for tag in wanted:
            contact_edits.tag_row(act, "contact", contact_id, tag, contact_id)
        journal.name_act(act, "contact.tagged", {"name": person.name.display, "tags": ", ".join(wanted)})


def add_fact(desk: Desk, contact_id: int, kind: str, text: str, tags: Sequence[str] = ()) -> int:
    """Notes something to know about a contact, confirmed today; what is known already is confirmed again. Returns the
    fact's id."""
    if not text.strip() or not kind.strip():
        raise Refused(translate("refusals", "A fact needs a kind and a text."))
    check_lines(kind, *tags)
    check_texts(text)
    with desk.act("fact") as act:
        person = people.living(desk, contact_id)
        known = next((each.id for each in person.facts if (each.kind, each.text) == (kind, text)), None)
        if known is None:
            fact_id = contact_edits.add_fact(act, contact_id, Fact(kind, text, desk.today()), tags)
        else:
            fact_id = contact_edits.confirm_fact(act, contact_id, known, desk.today(), tags)
        key = "fact.added" if known is None else "fact.confirmed"
        journal.name_act(act, key, {"name": person.name.display, "kind": kind})
    return fact_id


def confirm_facts(desk: Desk, contact_id: int, fact_ids: Collection[int]) -> None:
    """Notes that what is known still holds, today; what is known no more is passed over."""
    with desk.act("fact") as act:
        person = people.living(desk, contact_id)
        known = [(each.id, each.kind) for each in person.facts if each.id is not None and each.id in fact_ids]
        for fact_id, _kind in known:
            contact_edits.confirm_fact(act, contact_id, fact_id, desk.today())
        kind, count = known[0][1] if known else "", str(len(known))
        journal.name_act(act, "fact.confirmed", {"name": person.name.display, "kind": kind, "count": count})


def set_photo(desk: Desk, contact_id: int, photo: Photo | None) -> None:
    """Gives a contact a picture, or takes it away with None; the old one comes back by undoing."""
    if photo is not None and len(photo.data) > PHOTO_LIMIT:
        raise Refused(translate("refusals", "The picture has more than 20 MB: choose a smaller one."))
    with desk.act("set-photo") as act:
        person = people.living(desk, contact_id)
        photo_id = None if photo is None else photos.keep(act.db, photo)
        contact_edits.set_columns(act, contact_id, photo_id=photo_id)
        key = "contact.unpictured" if photo is None else "contact.pictured"
        journal.name_act(act, key, {"name": person.name.display})


def remove_contacts(desk: Desk, contact_ids: Sequence[int], tell: Callable[[int], None] | None = None) -> None:
    """Puts contacts into the trash, with all that hangs on them. `tell` hears how many are done."""
    with desk.act("remove-contacts") as act:
        people.all_living(desk, contact_ids)
        for done, contact_id in enumerate(contact_ids, 1):
            contact_edits.set_columns(act, contact_id, deleted_at=act.at)
            if tell is not None:
                tell(done)
        journal.name_act(act, "contact.removed", people.named_several(desk, contact_ids))


def restore_contacts(desk: Desk, contact_ids: Sequence[int]) -> None:
    """Brings contacts back from the trash as they were."""
    with desk.act("restore-contacts") as act:
        names = []
        for contact_id in contact_ids:
            person = people.person(desk, contact_id)
            if person.deleted_at is None:
                raise Refused(translate("refusals", "{name} is not in the trash.").format(name=people.called(person)))
            contact_edits.set_columns(act, contact_id, deleted_at=None)
            names.append(person.name.display)
        journal.name_act(act, "contact.restored", _named(names))
    planned_on.forget(desk)


def _named(names: Sequence[str]) -> dict[str, str]:
    return {"name": names[0] if names else "", "count": str(len(names))}


def _check(desk: Desk, contact: Contact, *, known_zone: str | None = None) -> None:
    """Refuses what no desk should hold: absurd lengths, empty parts, unknown zones, cadences that run backwards.

    `known_zone` is one that is there already: another computer, with newer tables of zones, may have known it.
    """
    _check_words(contact)
    if any(not method.value.strip() for method in contact.methods):
        raise Refused(translate("refusals", "A phone number, email or address is empty: fill it in or take it out."))
    if any(not fact.text.strip() or not fact.kind.strip() for fact in contact.facts):
        raise Refused(translate("refusals", "A fact needs a kind and a text."))
    if any(not each.role.strip() or not (each.name.strip() or each.other_id) for each in contact.relations):
        raise Refused(translate("refusals", "Somebody close to them needs a name, and a word for who they are."))
    if any(not tag.strip() for tag in (*contact.tags, *_fact_tags(contact))):
        raise Refused(translate("refusals", "A tag needs a name."))
    if contact.zone is not None and contact.zone != known_zone:
        try:
            zone_info(contact.zone)
        except ValueError as error:
            raise Refused(str(error)) from error
    check_cadence(contact.ideal_days, contact.longest_days)
    if contact.referrer_id is not None:
        if contact.referrer_id == contact.id:
            raise Refused(translate("refusals", "Nobody can have referred themselves."))
        people.person(desk, contact.referrer_id)


def check_cadence(ideal_days: int | None, longest_days: int | None) -> None:
    """Refuses intervals that run backwards, or beyond a lifetime."""
    ideal = 1 if ideal_days is None else ideal_days
    longest = ideal if longest_days is None else longest_days
    if not 1 <= ideal <= longest <= _LONGEST_CADENCE:
        raise Refused(translate("refusals", "A cadence is a number of days, the longest not shorter than the ideal."))


def _check_words(contact: Contact) -> None:
    name = contact.name
    check_lines(name.display, name.given, name.family, name.additional, name.prefix, name.suffix, name.nickname)
    check_lines(*(line for method in contact.methods for line in (method.value, method.label)))
    check_lines(*(line for position in contact.positions for line in (position.organisation, position.title)))
    check_lines(contact.hours, *(occasion.whose for occasion in contact.occasions), *contact.tags)
    check_lines(*(fact.kind for fact in contact.facts), *_fact_tags(contact))
    check_lines(*(line for each in contact.relations for line in (each.role, each.name)))
    check_texts(contact.note, *(fact.text for fact in contact.facts))


def _fact_tags(contact: Contact) -> list[str]:
    return [tag for fact in contact.facts for tag in fact.tags or ()]
