# SPDX-License-Identifier: MIT
"""One person: whole, found by name, with their opportunities and follow-ups."""

from followup_desk.domain.errors import Ambiguous, Refused
from followup_desk.domain.folding import fold
from followup_desk.domain.records import Contact, FollowUp, Opportunity
from followup_desk.services.desk import Desk
from followup_desk.storage import contacts, search
from followup_desk.storage import follow_ups as stored
from followup_desk.storage import opportunities as shelf


def person(desk: Desk, contact_id: int) -> Contact:
    """A contact whole, also from the trash. Refused when there is none of that number."""
    found = contacts.contact(desk.db, contact_id)
    if found is None:
        raise Refused(f"There is no contact {contact_id}: look them up with `contacts`.")
    return found


def living(desk: Desk, contact_id: int) -> Contact:
    """A contact who is not in the trash."""
    found = person(desk, contact_id)
    if found.deleted_at is not None:
        raise Refused(f"{found.name.display or 'That contact'} is in the trash: restore them first.")
    return found


def name_of(desk: Desk, contact_id: int) -> str:
    """How a contact is shown; may be empty."""
    return contacts.display_of(desk.db, contact_id) or ""


def find(desk: Desk, text: str) -> int:
    """The contact that a number, name or email means.

    Refused when nobody fits; `Ambiguous`, with the candidates, when several do.
    """
    text = " ".join(text.split())
    if text.isascii() and text.isdigit() and len(text) < 19:
        return person(desk, int(text)).id or 0
    exact = contacts.named(desk.db, text)
    if not exact and text:
        hits = search.found(desk.db, text, 50)
        rows = contacts.rows(desk.db, hits)
        same = [row for row in rows if fold(row.display) == fold(text)]
        exact = [(row.id, row.display, row.organisation) for row in same or rows]
    if len(exact) == 1:
        return exact[0][0]
    if not exact:
        raise Refused(f'Nobody fits "{text[:80]}": look them up with `contacts`.')
    lines = tuple(f"{i} {name} ({firm})" if firm else f"{i} {name}" for i, name, firm in exact)
    raise Ambiguous(f'"{text[:80]}" fits {len(exact)} contacts: ' + "; ".join(lines[:8]) + ". Say the number.", lines)


def opportunities(desk: Desk, contact_id: int) -> list[Opportunity]:
    """A contact's opportunities, the open ones first."""
    return shelf.of_contact(desk.db, contact_id)


def follow_ups(desk: Desk, contact_id: int) -> list[FollowUp]:
    """A contact's follow-ups: the open ones by due day, then the closed, latest first."""
    return stored.of_contact(desk.db, contact_id)


def follow_up(desk: Desk, follow_up_id: int) -> FollowUp:
    """A follow-up whatever its state. Refused when there is none of that number."""
    found = stored.follow_up(desk.db, follow_up_id)
    if found is None:
        raise Refused(f"There is no follow-up {follow_up_id}: see `due`.")
    return found


def resources(desk: Desk) -> list[str]:
    """The titles on the shelf."""
    return shelf.titles(desk.db)


def suggested_resource(desk: Desk, contact_id: int) -> str | None:
    """What to bring: not yet given, and sharing most tags with the contact and their needs."""
    return shelf.suggested(desk.db, contact_id)


def known_organisations(desk: Desk, prefix: str, limit: int = 10) -> list[str]:
    """Organisations that begin so, for completing what is typed."""
    return contacts.organisations(desk.db, prefix, limit)


def known_tags(desk: Desk) -> list[str]:
    """All tags by name."""
    return contacts.all_tags(desk.db)
