# SPDX-License-Identifier: MIT
"""One organisation: what is known of it, who is and was there, what is open with them, and what happened, by pages."""

from collections.abc import Sequence

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import utc_seconds
from followup_desk.domain.organisations import (
    Employed,
    Happened,
    Organisation,
    Place,
    Workplace,
    first_instant,
    instant_after,
)
from followup_desk.domain.partial_date import parse
from followup_desk.domain.records import Contact, Method, OpenOpportunity
from followup_desk.domain.words import MethodKind
from followup_desk.services.desk import Desk
from followup_desk.storage import organisations as stored
from followup_desk.storage.organisations import Bounds

_EVER = 1 << 62
_GOOD = ("ok", "")
"""States of a number or address that can be used."""


def find(desk: Desk, organisation_id: int) -> Organisation:
    """What is known of it. Refused when there is none, or when it has no name: then nobody knows which it is."""
    found = stored.organisation(desk.db, organisation_id)
    if found is None or not found.name:
        raise Refused(translate("refusals", "That organisation is no longer there."))
    return found


def of_contact(desk: Desk, contact_id: int) -> list[Workplace]:
    """Where somebody is, then where they were."""
    return stored.of_contact(desk.db, contact_id)


def numbers_for(desk: Desk, contact: Contact) -> list[tuple[str, Method]]:
    """Where somebody has no number or address of a kind that can be used: the first of where they are, with its
    name."""
    if contact.id is None or contact.present_position is None:
        return []
    had = {method.kind for method in contact.methods if method.state in _GOOD} | {MethodKind.URL}
    found: dict[MethodKind, tuple[str, Method]] = {}
    for name, method in stored.numbers_for(desk.db, contact.id):
        if method.kind not in had and method.state in _GOOD:
            found.setdefault(method.kind, (name, method))
    return list(found.values())


def namesake(desk: Desk, name: str, but: int) -> Organisation | None:
    """Another organisation of that name, whatever the case and accents."""
    found = stored.named(desk.db, name, but)
    return None if found is None else stored.organisation(desk.db, found)


def head_count(desk: Desk, organisation_id: int) -> tuple[int, int]:
    """How many are there now, and how many were before."""
    return stored.head_count(desk.db, organisation_id)


def people(desk: Desk, organisation_id: int, offset: int = 0, limit: int = 100) -> list[Employed]:
    """Who is there by name, then who was."""
    return stored.people(desk.db, organisation_id, offset, limit)


def latest_people(desk: Desk, organisation_id: int, limit: int) -> list[Employed]:
    """With whom of those who are there the user was in touch last; whoever was there before comes after them."""
    return stored.people(desk.db, organisation_id, 0, limit, latest_first=True)


def open_count(desk: Desk, organisation_id: int) -> int:
    """How many opportunities are open with those who are there."""
    return stored.open_count(desk.db, organisation_id)


def opportunities(desk: Desk, organisation_id: int, offset: int = 0, limit: int = 100) -> list[OpenOpportunity]:
    """What is open with those who are there: what has no next step first, then by its day."""
    return stored.opportunities(desk.db, organisation_id, offset, limit)


def latest(desk: Desk, organisation_id: int, before: Place | None = None, limit: int = 1000) -> list[Place]:
    """Where what happened with everybody who is or was there stands, while they were as far as that is known: newest
    first, from before a place on. To find a thousand takes hardly longer than to find one."""
    return stored.latest(desk.db, _bounds(desk, organisation_id), before, limit)


def happened(desk: Desk, places: Sequence[Place]) -> list[Happened]:
    """What happened at these places."""
    return stored.happened(desk.db, places)


def _bounds(desk: Desk, organisation_id: int) -> Sequence[Bounds]:
    """Few jobs begin on a day of their own, so that each is worked out once."""
    known: dict[tuple[str | None, str | None], tuple[int, int]] = {(None, None): (-_EVER, _EVER)}
    bounds: list[Bounds] = []
    for contact_id, since, until in stored.spans(desk.db, organisation_id):
        if (since, until) not in known:
            first = first_instant(parse(since) if since else None, desk.zone)
            after = instant_after(parse(until) if until else None, desk.zone)
            known[since, until] = (
                -_EVER if first is None else utc_seconds(first),
                _EVER if after is None else utc_seconds(after),
            )
        bounds.append((contact_id, *known[since, until]))
    return bounds
