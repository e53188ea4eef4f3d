# SPDX-License-Identifier: MIT
"""Writing contacts: a whole record in, only the differences written, through the journal."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any, TypeVar

from followup_desk.domain import methods
from followup_desk.domain.folding import fold
from followup_desk.domain.names import sort_key
from followup_desk.domain.records import Contact, Fact, Method, Occasion, Position, Relation
from followup_desk.domain.rules.occasions import CORRECTED
from followup_desk.domain.words import FollowUpState
from followup_desk.storage import tables
from followup_desk.storage.journal import Journal

Part = TypeVar("Part", Method, Position, Occasion, Fact, Relation)


def insert(journal: Journal, contact: Contact, uid: str) -> int:
    """Adds a contact with all that hangs on it."""
    contact_id = journal.insert(tables.Contact, uid=uid, created_at=journal.at, **columns_of(contact))
    _write_parts(journal, contact_id, None, contact)
    return contact_id


def update(journal: Journal, old: Contact, new: Contact) -> None:
    """Writes what differs between two records of the same contact."""
    assert old.id is not None
    journal.update(tables.Contact, old.id, old.id, **columns_of(new))
    _write_parts(journal, old.id, old, new)


def set_columns(journal: Journal, contact_id: int, **values: Any) -> bool:
    """Changes columns of the contact itself; True when something was."""
    return journal.update(tables.Contact, contact_id, contact_id, **values)


def add_fact(journal: Journal, contact_id: int, fact: Fact, tags: Iterable[str] = ()) -> int:
    """Adds one fact with its tags."""
    fact_id = journal.insert(tables.Fact, contact_id, contact_id=contact_id, **_fact(journal, contact_id, fact))
    for tag in tags:
        tag_row(journal, "fact", fact_id, tag, contact_id)
    return fact_id


def confirm_fact(journal: Journal, contact_id: int, fact_id: int, on: date, tags: Iterable[str] = ()) -> int:
    """Notes that a fact still holds, with more tags; returns its id."""
    journal.update(tables.Fact, fact_id, contact_id, confirmed_on=on.isoformat())
    for tag in tags:
        tag_row(journal, "fact", fact_id, tag, contact_id)
    return fact_id


def tag_row(journal: Journal, kind: str, row_id: int, tag: str, contact_id: int | None = None) -> None:
    """Puts a tag on a row, once."""
    tag_id = _tag_id(journal, tag)
    where = "select 1 from tagging where kind = ? and row_id = ? and tag_id = ?"
    if journal.db.execute_sql(where, (kind, row_id, tag_id)).fetchone() is None:
        journal.insert(tables.Tagging, contact_id, kind=kind, row_id=row_id, tag_id=tag_id)


def retag(journal: Journal, kind: str, row_id: int, tags: Sequence[str], contact_id: int | None = None) -> None:
    """Makes the tags of a row be these."""
    for tag in tags:
        tag_row(journal, kind, row_id, tag, contact_id)
    kept = {fold(tag) for tag in tags}
    there = "select t.id, t.norm from tagging g join tag t on t.id = g.tag_id where g.kind = ? and g.row_id = ?"
    for tag_id, norm in journal.db.execute_sql(there, (kind, row_id)).fetchall():
        if norm not in kept:
            _untag(journal, kind, row_id, tag_id, contact_id)


def untag_row(journal: Journal, kind: str, row_id: int, tag: str, contact_id: int) -> None:
    """Takes a tag off a row, where it is on it."""
    found = journal.db.execute_sql(
        "select tag_id from tagging join tag on tag.id = tag_id where kind = ? and row_id = ? and norm = ?",
        (kind, row_id, fold(tag)),
    ).fetchone()
    if found is not None:
        _untag(journal, kind, row_id, int(found[0]), contact_id)


def columns_of(contact: Contact) -> dict[str, Any]:
    """The columns of the contact itself that a user can change."""
    name = contact.name
    return {
        "display": name.display,
        "given": name.given,
        "family": name.family,
        "additional": name.additional,
        "prefix": name.prefix,
        "suffix": name.suffix,
        "nickname": name.nickname,
        "sort_key": sort_key(name),
        "stage": contact.stage,
        "stage_before": contact.stage_before,
        "followed": int(contact.followed),
        "prefers": contact.prefers,
        "hours": contact.hours,
        "zone": contact.zone,
        "country": contact.country,
        "referrer_id": contact.referrer_id,
        "newsletter": str(contact.newsletter),
        "newsletter_since": contact.newsletter_since.isoformat() if contact.newsletter_since else None,
        "ideal_days": contact.ideal_days,
        "longest_days": contact.longest_days,
        "stops": " ".join(sorted(contact.stops)),
        "note": contact.note,
    }


def _write_parts(journal: Journal, contact_id: int, old: Contact | None, new: Contact) -> None:
    before = old or Contact(name=new.name)
    _sync(journal, contact_id, tables.Method, before.methods, new.methods, _method)
    _sync(journal, contact_id, tables.Position, before.positions, new.positions, _position)
    _sync(journal, contact_id, tables.Occasion, before.occasions, new.occasions, _occasion)
    fact_ids = _sync(journal, contact_id, tables.Fact, before.facts, new.facts, _fact)
    for fact, fact_id in zip(new.facts, fact_ids, strict=True):
        if fact.tags is not None:
            retag(journal, "fact", fact_id, fact.tags, contact_id)
    _sync(journal, contact_id, tables.Relation, before.relations, new.relations, _relation)
    for tag in new.tags:
        tag_row(journal, "contact", contact_id, tag, contact_id)
    kept = {fold(tag) for tag in new.tags}
    for tag in before.tags:
        if fold(tag) not in kept:
            _untag(journal, "contact", contact_id, _tag_id(journal, tag), contact_id)


def _sync(
    journal: Journal,
    contact_id: int,
    model: type[tables.Table],
    old: Sequence[Part],
    new: Sequence[Part],
    columns: Callable[[Journal, int, Part], dict[str, Any]],
) -> list[int]:
    """Makes the rows of a kind be `new`, in that order: by id what is kept, added or taken out. Returns their ids."""
    if tuple(old) == tuple(new):
        # as with most of them, whatever else was changed about somebody
        return [part.id for part in old if part.id is not None]
    ordered = model in (tables.Method, tables.Position)
    known = {part.id for part in old}
    row_ids: list[int] = []
    for place, part in enumerate(new):
        values = columns(journal, contact_id, part) | ({"position": place} if ordered else {})
        row_id = part.id if part.id in known else None
        if row_id is not None:
            journal.update(model, row_id, contact_id, **values)
        else:
            row_id = journal.insert(model, contact_id, contact_id=contact_id, **values)
        row_ids.append(row_id)
    for gone in known - {part.id for part in new}:
        assert gone is not None
        if model is tables.Fact:
            retag(journal, "fact", gone, (), contact_id)
        if model is tables.Occasion:
            _let_go_of_occasion(journal, gone, contact_id)
        journal.delete(model, gone, contact_id)
    return row_ids


def method_columns(method: Method) -> dict[str, Any]:
    """The columns of a number or address, whoever's it is."""
    return {
        "kind": method.kind,
        "value": method.value,
        "norm": methods.norm(method.kind, method.value),
        "label": method.label,
        "state": method.state,
        "confirmed_on": method.confirmed_on.isoformat() if method.confirmed_on else None,
    }


def _method(_journal: Journal, _contact_id: int, method: Method) -> dict[str, Any]:
    return method_columns(method)


def _position(journal: Journal, contact_id: int, position: Position) -> dict[str, Any]:
    return {
        "organisation_id": _organisation_id(journal, position.organisation, contact_id),
        "title": position.title,
        "since": position.since.text() if position.since else None,
        "until": position.until.text() if position.until else None,
    }


def _occasion(_journal: Journal, _contact_id: int, occasion: Occasion) -> dict[str, Any]:
    return {
        "kind": occasion.kind,
        "whose": occasion.whose,
        "year": occasion.date.year,
        "month": occasion.date.month,
        "day": occasion.date.day,
        "leap_day": occasion.leap_day,
    }


def _fact(_journal: Journal, _contact_id: int, fact: Fact) -> dict[str, Any]:
    on = fact.confirmed_on.isoformat() if fact.confirmed_on else None
    return {"kind": fact.kind, "text": fact.text, "confirmed_on": on}


def _relation(_journal: Journal, _contact_id: int, relation: Relation) -> dict[str, Any]:
    return {"role": relation.role, "other_name": relation.name, "other_id": relation.other_id}


def _organisation_id(journal: Journal, name: str, contact_id: int) -> int:
    """The organisation of that name, whatever the case; added when there is none."""
    found = journal.db.execute_sql(
        "select id, name from organisation where norm = ? order by name <> ?, id limit 1", (fold(name), name)
    ).fetchone()
    if found:
        return int(found[0])
    return journal.insert(tables.Organisation, contact_id, name=name, norm=fold(name))


def _tag_id(journal: Journal, name: str) -> int:
    found = journal.db.execute_sql("select id from tag where norm = ?", (fold(name),)).fetchone()
    return int(found[0]) if found else journal.insert(tables.Tag, name=name, norm=fold(name))


def _let_go_of_occasion(journal: Journal, occasion_id: int, contact_id: int) -> None:
    """What was done for that day stays without it, and so does what was promised; what is still to do is dropped."""
    found = journal.db.execute_sql("select id, state, promised from follow_up where occasion_id = ?", (occasion_id,))
    for follow_up_id, state, promised in found.fetchall():
        values: dict[str, Any] = {"occasion_id": None}
        if state == FollowUpState.OPEN and not promised:
            given_up = {"state": FollowUpState.DROPPED, "dropped_why": CORRECTED, "closed_at": journal.at}
            values |= {**given_up, "snoozed_until": None}
        journal.update(tables.FollowUp, follow_up_id, contact_id, **values)


def _untag(journal: Journal, kind: str, row_id: int, tag_id: int, contact_id: int | None) -> None:
    journal.unlink(tables.Tagging, contact_id, kind=kind, row_id=row_id, tag_id=tag_id)
