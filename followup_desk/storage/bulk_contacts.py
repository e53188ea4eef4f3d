# SPDX-License-Identifier: MIT
"""Putting in people by the hundred: the same rows as `contact_edits.insert` writes, but all of a kind at once.

Only the contacts are noted, organisations and tags: what hangs on somebody goes with them (`hanging_on`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from followup_desk.domain import methods
from followup_desk.domain.folding import fold
from followup_desk.domain.records import Contact
from followup_desk.storage import cards, contact_edits, search, tables
from followup_desk.storage.journal import Journal

_SLICE = 500


@dataclass(frozen=True)
class NewContact:
    """Somebody to be put in: whole, with the uid that they get, their picture's id and the card they came in by."""

    contact: Contact
    uid: str
    photo_id: int | None
    card_uid: str
    source: str
    card_text: str


def insert(journal: Journal, people: Sequence[NewContact], batch_id: int) -> list[int]:
    """Adds all of them, searchable, and returns their ids."""
    first = journal.next_id(tables.Contact)
    ids = list(range(first, first + len(people)))
    _insert_contacts(journal, ids, people, batch_id)
    whole = [(contact_id, person.contact) for contact_id, person in zip(ids, people, strict=True)]
    _insert_methods(journal, whole)
    _insert_positions(journal, whole)
    _insert(
        journal,
        tables.Occasion,
        ("contact_id", "whose", "kind", "year", "month", "day", "leap_day", "keeps"),
        (
            (contact_id, each.whose, each.kind, each.date.year, each.date.month, each.date.day, each.leap_day, 1)
            for contact_id, person in whole
            for each in person.occasions
        ),
    )
    _insert(
        journal,
        tables.Fact,
        ("contact_id", "kind", "text", "confirmed_on"),
        (
            (contact_id, fact.kind, fact.text, fact.confirmed_on.isoformat() if fact.confirmed_on else None)
            for contact_id, person in whole
            for fact in person.facts
        ),
    )
    _insert(
        journal,
        tables.Relation,
        ("contact_id", "other_id", "other_name", "role"),
        (
            (contact_id, relation.other_id, relation.name, relation.role)
            for contact_id, person in whole
            for relation in person.relations
        ),
    )
    _insert_tags(journal, whole)
    _insert(
        journal,
        tables.Card,
        cards.COLUMNS[1:],
        (
            (
                contact_id,
                person.card_uid,
                person.source,
                cards.pack(person.card_text),
                cards.hash_of(person.card_text),
                batch_id,
            )
            for contact_id, person in zip(ids, people, strict=True)
        ),
    )
    return ids


HANGING = (tables.Method, tables.Position, tables.Occasion, tables.Fact, tables.Relation, tables.Card)
"""What is put in with a contact, in rows of their own."""


def remove(journal: Journal, contact_ids: Sequence[int]) -> None:
    """Takes people out again, with all that hangs on them; nothing else may rest on them."""
    for start in range(0, len(contact_ids), _SLICE):
        ids = contact_ids[start : start + _SLICE]
        marks = ", ".join("?" * len(ids))
        among = f"contact_id in ({marks})"
        tagged = f"select row_id, tag_id from tagging where kind = 'contact' and row_id in ({marks})"
        for contact_id, tag_id in journal.db.execute_sql(tagged, ids).fetchall():
            journal.unlink(tables.Tagging, contact_id, kind="contact", row_id=contact_id, tag_id=tag_id)
        for model in HANGING:
            found = journal.db.execute_sql(f"select id, contact_id from {model._meta.table_name} where {among}", ids)
            journal.delete_many(model, found.fetchall())
        journal.delete_many(tables.Contact, [(contact_id, contact_id) for contact_id in ids])


def _insert(journal: Journal, model: type[tables.Table], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    first = journal.next_id(model)
    numbered = [(row_id, *row) for row_id, row in enumerate(rows, first)]
    journal.insert_many(model, ("id", *columns), numbered, noted=False)


def _insert_contacts(journal: Journal, ids: Sequence[int], people: Sequence[NewContact], batch_id: int) -> None:
    texts = [search.searchable(person.contact) for person in people]
    fixed = {"batch_id": batch_id, "created_at": journal.at, "deleted_at": None, "changed_at": journal.at}
    later = dict.fromkeys(("next_due", "last_touch_at", "last_conversation_at"))
    rows = [
        {
            "id": contact_id,
            "uid": person.uid,
            "photo_id": person.photo_id,
            "search_text": text,
            **contact_edits.columns_of(person.contact),
            **fixed,
            **later,
        }
        for contact_id, person, text in zip(ids, people, texts, strict=True)
    ]
    columns = list(rows[0])
    journal.insert_many(tables.Contact, columns, [tuple(row.values()) for row in rows])
    search.add_many(journal.db, list(zip(ids, texts, strict=True)))


def _insert_methods(journal: Journal, people: Iterable[tuple[int, Contact]]) -> None:
    columns = ("contact_id", "kind", "value", "norm", "label", "position", "state", "confirmed_on")
    _insert(
        journal,
        tables.Method,
        columns,
        (
            (
                contact_id,
                each.kind,
                each.value,
                methods.norm(each.kind, each.value),
                each.label,
                place,
                each.state,
                each.confirmed_on.isoformat() if each.confirmed_on else None,
            )
            for contact_id, person in people
            for place, each in enumerate(person.methods)
        ),
    )


def _insert_positions(journal: Journal, people: Iterable[tuple[int, Contact]]) -> None:
    jobs = [(contact_id, job, place) for contact_id, person in people for place, job in enumerate(person.positions)]
    firms = _organisation_ids(journal, {job.organisation for _, job, _ in jobs})
    _insert(
        journal,
        tables.Position,
        ("contact_id", "organisation_id", "title", "since", "until", "position"),
        (
            (
                contact_id,
                firms[fold(job.organisation)],
                job.title,
                job.since.text() if job.since else None,
                job.until.text() if job.until else None,
                place,
            )
            for contact_id, job, place in jobs
        ),
    )


def _organisation_ids(journal: Journal, names: Iterable[str]) -> dict[str, int]:
    """The organisation of each folded name; added where there is none."""
    by_norm = {fold(name): name for name in names}
    known = _ids_by_norm(journal, "organisation", by_norm)
    new = [(norm, name) for norm, name in by_norm.items() if norm not in known]
    first = journal.next_id(tables.Organisation)
    rows = [(row_id, name, norm, "") for row_id, (norm, name) in enumerate(new, first)]
    journal.insert_many(tables.Organisation, ("id", "name", "norm", "note"), rows)
    return known | {norm: row_id for row_id, _, norm, _ in rows}


def _insert_tags(journal: Journal, people: Iterable[tuple[int, Contact]]) -> None:
    tagged = [(contact_id, norm) for contact_id, person in people for norm in {fold(tag) for tag in person.tags}]
    names = {fold(tag): tag for _, person in people for tag in person.tags}
    known = _ids_by_norm(journal, "tag", names)
    new = [(norm, name) for norm, name in names.items() if norm not in known]
    first = journal.next_id(tables.Tag)
    rows = [(row_id, name, norm) for row_id, (norm, name) in enumerate(new, first)]
    journal.insert_many(tables.Tag, ("id", "name", "norm"), rows)
    known |= {norm: row_id for row_id, _, norm in rows}
    links = [{"kind": "contact", "row_id": contact_id, "tag_id": known[norm]} for contact_id, norm in tagged]
    journal.link_many(tables.Tagging, [contact_id for contact_id, _ in tagged], links, noted=False)


def _ids_by_norm(journal: Journal, table: str, norms: Iterable[str]) -> dict[str, int]:
    wanted = list(norms)
    marks = ", ".join("?" * len(wanted))
    found = journal.db.execute_sql(f"select norm, min(id) from {table} where norm in ({marks}) group by norm", wanted)
    return dict(found.fetchall())
