# SPDX-License-Identifier: MIT
"""One person: whole, found by name, with their opportunities and follow-ups."""

from collections.abc import Sequence
from dataclasses import replace
from statistics import median_low

from followup_desk.domain.errors import Ambiguous, Refused
from followup_desk.domain.language import translate
from followup_desk.domain.punctuation import with_semicolons
from followup_desk.domain.records import Contact, Fact, FollowUp, Opportunity, Photo, Relation
from followup_desk.domain.rules import fresh_records
from followup_desk.domain.typed_text import whole_number
from followup_desk.services import rulebook
from followup_desk.services.desk import Desk
from followup_desk.storage import contacts, photos, search
from followup_desk.storage import follow_ups as stored
from followup_desk.storage import opportunities as sales
from followup_desk.storage.contacts import Called

YESES_THAT_TELL = 5
"""Fewer say nothing about the craft."""


def person(desk: Desk, contact_id: int) -> Contact:
    """A contact whole, also from the trash. Refused when there is none of that number."""
    found = contacts.contact(desk.db, contact_id)
    if found is None:
        raise Refused(
            translate("refusals", "There is no contact {number}: look them up with `contacts`.").format(
                number=contact_id
            )
        )
    return found


def called(person: Contact) -> str:
    """How a contact is called at the beginning of a refusal."""
    return person.name.display or translate("refusals", "That contact")


def is_known(desk: Desk, contact_id: int) -> bool:
    """Whether there is such a contact, in the trash or not."""
    return contacts.display_of(desk.db, contact_id) is not None


def living(desk: Desk, contact_id: int) -> Contact:
    """A contact who is not in the trash."""
    found = person(desk, contact_id)
    if found.deleted_at is not None:
        raise Refused(translate("refusals", "{name} is in the trash: restore them first.").format(name=called(found)))
    return found


def all_living(desk: Desk, contact_ids: Sequence[int]) -> None:
    """Refused when there is nobody, or one of them is in the trash or not there at all."""
    if not contact_ids:
        raise Refused(translate("refusals", "Nobody is chosen: choose whom it is about."))
    there = contacts.living_among(desk.db, contact_ids)
    for contact_id in contact_ids:
        if contact_id not in there:
            living(desk, contact_id)


def named_several(desk: Desk, contact_ids: Sequence[int]) -> dict[str, str]:
    """Whom an act on several is about, for its label: by name where it is only one."""
    return {"name": name_of(desk, contact_ids[0]) if contact_ids else "", "count": str(len(contact_ids))}


def name_of(desk: Desk, contact_id: int) -> str:
    """How a contact is shown; may be empty."""
    return contacts.display_of(desk.db, contact_id) or ""


def relation_name(desk: Desk, relation: Relation) -> str:
    """What somebody close to a contact is called: as it was given, else as they are called on the desk."""
    return relation.name or (name_of(desk, relation.other_id) if relation.other_id is not None else "")


def photo(desk: Desk, contact_id: int) -> Photo | None:
    """A contact's picture, as it came: broken ones too."""
    return photos.of_contact(desk.db, contact_id)


def photo_key(desk: Desk, contact_id: int) -> str:
    """Which picture a contact has, empty for none: the same picture has the same key, whoever it is of."""
    return photos.sha256_of(desk.db, contact_id)


def find(desk: Desk, text: str, *, among_trash: bool = False) -> int:
    """The contact that a number, name or email means; the number also of one in the trash.

    Whoever is called exactly so comes before those whose names and emails hold the words. Refused when nobody fits;
    `Ambiguous`, with the candidates, when several do, or when the words only stand elsewhere with somebody.
    """
    text = " ".join(text.split())
    if (number := whole_number(text)) is not None:
        person(desk, number)
        return number
    held = contacts.called_in_trash(desk.db, text) if among_trash else _who_holds(desk, text)
    fitting = [someone for someone in held if someone.fits(text)]
    meant = [someone for someone in fitting if someone.is_exactly(text)] or fitting
    if not text or not held:
        nobody = (
            translate("refusals", 'Nobody in the trash fits "{text}": look them up with `contacts --list trash`.')
            if among_trash
            else translate("refusals", 'Nobody fits "{text}": look them up with `contacts`.')
        )
        raise Refused(nobody.format(text=text[:80]))
    if len(meant) == 1 and (len(held) < search.LIMIT or meant[0].is_exactly(text)):
        return meant[0].id
    raise _not_one(text, meant, held)


def _who_holds(desk: Desk, text: str) -> list[Called]:
    """Whose name or email it is; else whoever has the words anywhere."""
    return contacts.called(desk.db, contacts.named(desk.db, text) or search.found(desk.db, text, search.LIMIT))


def _not_one(text: str, meant: list[Called], held: list[Called]) -> Ambiguous:
    """Names the candidates, and says why none of them was taken."""
    lines = tuple(_with_firm(each) for each in meant or held)
    if len(held) >= search.LIMIT:
        said = translate("refusals", '"{text}" fits too many contacts to tell, such as: {some}. Say the number.')
    elif meant:
        said = translate("refusals", '"{text}" fits {count} contacts: {some}. Say the number.')
    else:
        said = translate("refusals", 'Nobody is called "{text}", it stands with: {some}. Say the number.')
    return Ambiguous(said.format(text=text[:80], count=len(meant), some=with_semicolons(lines[:8])), lines)


def _with_firm(called: Called) -> str:
    return (
        f"{called.id} {called.display} ({called.organisation})"
        if called.organisation
        else f"{called.id} {called.display}"
    )


def opportunities(desk: Desk, contact_id: int) -> list[Opportunity]:
    """A contact's opportunities, the open ones first."""
    return sales.of_contact(desk.db, contact_id)


def stale_facts(desk: Desk, contact: Contact) -> list[Fact]:
    """What of a contact was confirmed so long ago that it should be asked about again (R14), the stalest first."""
    if not any(fact.confirmed_on for fact in contact.facts):
        return []  # of most people; the rules need not be read
    book = rulebook.read(desk).book_of(contact)
    stale = [fact for fact in contact.facts if fresh_records.is_stale(fact, desk.today(), book)]
    return sorted(stale, key=lambda fact: fact.confirmed_on or desk.today())


def with_fact_tags(desk: Desk, contact: Contact) -> Contact:
    """The contact with the tags of each fact, which are not read with it."""
    by_fact = contacts.fact_tags(desk.db, contact.id or 0)
    facts = tuple(replace(fact, tags=by_fact.get(fact.id or 0, ())) for fact in contact.facts)
    return replace(contact, facts=facts)


def touches_to_a_yes(desk: Desk) -> int | None:
    """The median of the touches after which the user's own yeses came (R6); None until there are five."""
    return median_of_yeses([touches for _, touches in sales.touches_of_yeses(desk.db)])


def median_of_yeses(touches: list[int]) -> int | None:
    """The same of touches that are counted already."""
    return None if len(touches) < YESES_THAT_TELL else median_low(touches)


def follow_ups(desk: Desk, contact_id: int) -> list[FollowUp]:
    """A contact's follow-ups: the open ones by due day, then the closed, latest first."""
    return stored.of_contact(desk.db, contact_id)


def follow_up(desk: Desk, follow_up_id: int) -> FollowUp:
    """A follow-up whatever its state. Refused when there is none of that number."""
    found = stored.follow_up(desk.db, follow_up_id)
    if found is None:
        raise Refused(translate("refusals", "There is no follow-up {number}: see `due`.").format(number=follow_up_id))
    return found


def known_organisations(desk: Desk, prefix: str, limit: int = 10) -> list[str]:
    """Organisations that begin so, for completing what is typed."""
    return contacts.organisations(desk.db, prefix, limit)


def known_tags(desk: Desk) -> list[str]:
    """All tags by name."""
    return contacts.all_tags(desk.db)
