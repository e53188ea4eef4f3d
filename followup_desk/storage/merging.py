# SPDX-License-Identifier: MIT
"""Making one contact's rows another's, so that all that happened with either stands with the one who stays.

Rows are moved, not copied: what rests on them stays as it is, and undo moves them back.
"""

from typing import Any

from followup_desk.storage import cards, tables
from followup_desk.storage.journal import Journal
from followup_desk.storage.tables import Table

_OWNED: tuple[type[Table], ...] = (
    tables.Method,
    tables.Position,
    tables.Fact,
    tables.Occasion,
    tables.Relation,
    tables.Opportunity,
    tables.Interaction,
    tables.Given,
    tables.FollowUp,
    tables.Question,
    tables.Card,
)
"""Tables whose rows are one contact's, by `contact_id`."""
MERGED = "merged"
"""The format of the empty card by which the uid of a contact is known who became part of another."""


def move_all(journal: Journal, keep_id: int, other_id: int) -> None:
    """Everything of the other's becomes the kept one's, and whoever points at the other points at the kept one."""
    for model in _OWNED:
        for row_id in _ids(journal, model, "contact_id", other_id):
            journal.update(model, row_id, keep_id, contact_id=keep_id)
    _move_present(journal, keep_id, other_id)
    _move_tags(journal, ("contact", other_id), ("contact", keep_id), keep_id)
    _point_at(journal, keep_id, other_id)
    _move_apart(journal, keep_id, other_id)


def hand_on(journal: Journal, kind: str, gone_id: int, kept_id: int, contact_id: int) -> None:
    """What rests on a part that goes rests on the one that says the same: plans for a day, the tags of a fact."""
    if kind == "occasion":
        for follow_up_id in _ids(journal, tables.FollowUp, "occasion_id", gone_id):
            journal.update(tables.FollowUp, follow_up_id, contact_id, occasion_id=kept_id)
    if kind == "fact":
        _move_tags(journal, ("fact", gone_id), ("fact", kept_id), contact_id)


def remove(journal: Journal, keep_id: int, other_id: int) -> None:
    """Takes out the contact whose rows were moved. Its uid and the day it was added stay with the kept one."""
    uid, created_at = _columns(journal, other_id, "uid, created_at")
    if not any(card.uid == uid for card in cards.of_contact(journal.db, keep_id)):
        cards.add(journal, keep_id, uid, MERGED, "", None)
    (kept_created_at,) = _columns(journal, keep_id, "created_at")
    journal.update(tables.Contact, keep_id, keep_id, created_at=min(created_at, kept_created_at))
    journal.delete(tables.Contact, other_id, other_id)


def photo_ids(journal: Journal, *contact_ids: int) -> tuple[int | None, ...]:
    """Which pictures these contacts have."""
    return tuple(_columns(journal, contact_id, "photo_id")[0] for contact_id in contact_ids)


def _move_present(journal: Journal, keep_id: int, other_id: int) -> None:
    """Who was there as both was there once."""
    rows = journal.db.execute_sql("select at, interaction_id from present where contact_id = ?", (other_id,)).fetchall()
    for at, interaction_id in rows:
        key: dict[str, Any] = {"at": at, "interaction_id": interaction_id}
        journal.unlink(tables.Present, other_id, contact_id=other_id, **key)
        was_there = "select 1 from present where contact_id = ? and interaction_id = ?"
        if journal.db.execute_sql(was_there, (keep_id, interaction_id)).fetchone() is None:
            journal.insert(tables.Present, keep_id, contact_id=keep_id, **key)


def _move_tags(journal: Journal, old: tuple[str, int], new: tuple[str, int], contact_id: int) -> None:
    select = "select tag_id from tagging where kind = ? and row_id = ?"
    known = {tag_id for (tag_id,) in journal.db.execute_sql(select, new)}
    for (tag_id,) in journal.db.execute_sql(select, old).fetchall():
        journal.unlink(tables.Tagging, contact_id, kind=old[0], row_id=old[1], tag_id=tag_id)
        if tag_id not in known:
            journal.insert(tables.Tagging, contact_id, kind=new[0], row_id=new[1], tag_id=tag_id)


def _point_at(journal: Journal, keep_id: int, other_id: int) -> None:
    for contact_id in _ids(journal, tables.Contact, "referrer_id", other_id):
        new = None if contact_id == keep_id else keep_id
        journal.update(tables.Contact, contact_id, contact_id, referrer_id=new)
    rows = journal.db.execute_sql("select id, contact_id, role from relation where other_id = ?", (other_id,))
    for relation_id, contact_id, role in rows.fetchall():
        known = "select 1 from relation where contact_id = ? and other_id = ? and role = ?"
        if contact_id == keep_id or journal.db.execute_sql(known, (contact_id, keep_id, role)).fetchone():
            journal.delete(tables.Relation, relation_id, contact_id)
        else:
            journal.update(tables.Relation, relation_id, contact_id, other_id=keep_id)
    mine = journal.db.execute_sql("select id from relation where contact_id = ? and other_id = ?", (keep_id, keep_id))
    for (relation_id,) in mine.fetchall():
        journal.delete(tables.Relation, relation_id, keep_id)


def _move_apart(journal: Journal, keep_id: int, other_id: int) -> None:
    """Who was not to be taken for the other is not to be taken for the kept one."""
    select = "select id, one_id, other_id from apart where one_id = ? or other_id = ?"
    for row_id, *pair in journal.db.execute_sql(select, (other_id, other_id)).fetchall():
        first, second = sorted(keep_id if contact_id == other_id else contact_id for contact_id in pair)
        known = "select 1 from apart where one_id = ? and other_id = ?"
        if first == second or journal.db.execute_sql(known, (first, second)).fetchone():
            journal.delete(tables.Apart, row_id)
        else:
            journal.update(tables.Apart, row_id, one_id=first, other_id=second)


def _ids(journal: Journal, model: type[Table], column: str, value: int) -> list[int]:
    table = model._meta.table_name
    return [i for (i,) in journal.db.execute_sql(f"select id from {table} where {column} = ? order by id", (value,))]


def _columns(journal: Journal, contact_id: int, columns: str) -> tuple[Any, ...]:
    found: tuple[Any, ...] = journal.db.execute_sql(
        f"select {columns} from contact where id = ?", (contact_id,)
    ).fetchone()
    return found
