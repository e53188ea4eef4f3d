# SPDX-License-Identifier: MIT
"""What the journal holds of people who are erased: images of their rows, references to them, their names in labels.

It works on the table `gone` of rows that go (see `erasure`). What the acts did to others stays, and can be undone.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from peewee import SqliteDatabase

from followup_desk.domain.folding import fold
from followup_desk.storage.journal import image_of, values_of
from followup_desk.storage.undo import FORGOTTEN

OWNED = ("method", "position", "fact", "occasion", "opportunity", "follow_up", "question", "card", "relation")
"""Tables whose rows are one contact's own, by `contact_id`."""
RESTING = (
    ("contact", "referrer_id", "contact"),
    ("relation", "other_id", "contact"),
    ("interaction", "opportunity_id", "opportunity"),
    ("follow_up", "opportunity_id", "opportunity"),
    ("follow_up", "occasion_id", "occasion"),
    ("follow_up", "caused_by", "interaction"),
    ("follow_up", "closed_by", "interaction"),
    ("follow_up", "retries", "follow_up"),
)
"""Columns of rows that stay, which may point at one that goes, and then become null: table, column, its table."""
_SHARED = {"organisation_id": "organisations", "tag_id": "tags", "batch_id": "batches"}
_NOBODY = "…"
_MERGED = "contact.merged"
_NAMES_SOMEBODY = '"name"'
_PEOPLE = "(select row_id from gone where tbl = 'contact')"


@dataclass
class Used:
    """Ids of what these people shared, maybe, with others."""

    organisations: set[int]
    tags: set[int]
    batches: set[int]


def gather_merged(db: SqliteDatabase) -> None:
    """Adds those who became part of these people, and theirs in turn."""
    added = True
    while added:
        mine = f"select act_id from change where contact_id in {_PEOPLE}"
        rows = db.execute_sql(
            f"""select c.row_id from change c join act a on a.id = c.act_id and a.label_key = '{_MERGED}'
            where c.act_id in ({mine}) and c.tbl = 'contact' and c.op = 'delete'
            and c.row_id not in (select id from contact) and c.row_id not in {_PEOPLE}"""
        )
        added = rows.fetchall()
        for (contact_id,) in added:
            db.execute_sql("insert or ignore into gone values ('contact', ?)", (contact_id,))


def values_in(db: SqliteDatabase, column: str) -> set[str]:
    """What images of the people hold in a column: what they were called before."""
    rows = db.execute_sql(f"select before from change where tbl = 'contact' and row_id in {_PEOPLE}")
    found = {str(values_of(image).get(column, "")) for (image,) in rows}
    return {text for text in found if text.strip()}


def gather(db: SqliteDatabase, called: set[str], used: Used) -> None:
    """Adds the rows of theirs that are no longer there but would come back by undo or redo; and what those used."""
    gone = _gone(db)
    named = {fold(name) for name in called} | {""}
    for table in ("interaction", *OWNED, "apart", "given"):
        rows = db.execute_sql("select row_id, before from change where tbl = ? and op = 'delete'", (table,)).fetchall()
        for row_id, image in rows:
            if _is_theirs(table, values_of(image), gone, named) and not _is_there(db, table, row_id):
                db.execute_sql("insert or ignore into gone values (?, ?)", (table, row_id))
                gone[table].add(row_id)
    for _, _, table, row_id, values in _images(db):
        if row_id in gone[table] or (table == "tagging" and _is_erased_link(table, values, gone)):
            for column, of in _SHARED.items():
                if values.get(column) is not None:
                    getattr(used, of).add(values[column])


def _is_theirs(table: str, values: dict[str, Any], gone: dict[str, set[int]], named: set[str]) -> bool:
    people = gone["contact"]
    if table == "apart":
        return values["one_id"] in people or values["other_id"] in people
    if table == "given" and values["interaction_id"] in gone["interaction"]:
        return True
    if table == "relation" and values["other_id"] in people and fold(values["other_name"]) in named:
        return True
    return values["contact_id"] in people


def take_out(db: SqliteDatabase, called: set[str]) -> None:
    """Takes all that is noted of the rows that go out of the journal, and their names from what acts are called."""
    acts, alone = _acts(db)
    db.execute_sql("insert into gone select 'present', row_id from gone where tbl = 'interaction'")
    for act_id in acts:  # two who were made one, of whom one is no more, can be neither parted nor joined again
        db.execute_sql(
            "delete from change where act_id = ? and act_id in (select id from act where label_key like ?)",
            (act_id, f"%{_MERGED}"),
        )
    mine = "select c.act_id, c.seq from gone g join change c on c.tbl = g.tbl and c.row_id = g.row_id"
    db.execute_sql(f"delete from change where (act_id, seq) in ({mine})")
    gone = _gone(db)
    for act_id, seq, table, row_id, values in list(_images(db, pointing_at=gone)):
        left = None if _is_erased_link(table, values, gone) else _without(db, table, row_id, values, gone, called)
        if not left:
            db.execute_sql("delete from change where act_id = ? and seq = ?", (act_id, seq))
        elif left != values:
            db.execute_sql("update change set before = ? where act_id = ? and seq = ?", (image_of(left), act_id, seq))
    for table in ("interaction", *OWNED, "given"):
        owner = f"(select contact_id from {table} where id = row_id)"
        db.execute_sql(f"update change set contact_id = {owner} where tbl = '{table}' and contact_id in {_PEOPLE}")
    db.execute_sql(f"update change set contact_id = null where contact_id in {_PEOPLE}")
    _rename(db, acts, alone, called)
    _end(db, acts)


def _gone(db: SqliteDatabase) -> dict[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for table, row_id in db.execute_sql("select tbl, row_id from gone"):
        found[table].add(row_id)
    return found


def _is_there(db: SqliteDatabase, table: str, row_id: int) -> bool:
    return db.execute_sql(f"select 1 from {table} where id = ?", (row_id,)).fetchone() is not None


def _images(
    db: SqliteDatabase, pointing_at: dict[str, set[int]] | None = None
) -> Iterator[tuple[int, int, str, int, dict[str, Any]]]:
    """All images: act, place in it, table, row, columns. `pointing_at` leaves out those that point at none of these."""
    rows = db.execute_sql("select act_id, seq, tbl, row_id, before from change where before is not null")
    for act_id, seq, table, row_id, image in rows:
        values = values_of(image)
        if pointing_at is None or _points(table, values, pointing_at):
            yield act_id, seq, table, row_id, values


def _points(table: str, values: dict[str, Any], gone: dict[str, set[int]]) -> bool:
    return (
        values.get("contact_id") in gone["contact"]
        or _is_erased_link(table, values, gone)
        or any(values.get(column) in gone[of] for user, column, of in RESTING if user == table)
        or table == "relation"
        or (table == "follow_up" and _NAMES_SOMEBODY in values.get("reasons", ""))
    )


def _is_erased_link(table: str, values: dict[str, Any], gone: dict[str, set[int]]) -> bool:
    if table == "present":
        return values["contact_id"] in gone["contact"] or values["interaction_id"] in gone["interaction"]
    return table == "tagging" and values["row_id"] in gone[values["kind"]]


def _without(
    db: SqliteDatabase, table: str, row_id: int, values: dict[str, Any], gone: dict[str, set[int]], called: set[str]
) -> dict[str, Any]:
    """An image of a row that stays, without what pointed at rows that go, and theirs who has the row now."""
    left = dict(values)
    if left.get("contact_id") in gone["contact"]:
        owner = db.execute_sql(f"select contact_id from {table} where id = ?", (row_id,)).fetchone()
        left |= {"contact_id": owner[0]}
    for user, column, of in RESTING:
        if user == table and left.get(column) in gone[of]:
            left[column] = None
    if table == "relation" and left.get("other_name") in called and left.get("other_id") is None:
        left["other_name"] = ""
    if table == "follow_up" and "reasons" in left:
        left["reasons"] = without_names(left["reasons"], called)
    return left


def without_names(reasons: str, called: set[str]) -> str:
    """The reasons of a follow-up, as stored, without the names of these people: who was referred is named to the
    referrer (R16)."""
    if _NAMES_SOMEBODY not in reasons:
        return reasons
    kept = [
        [key, {**args, "name": _NOBODY} if args.get("name") in called else args] for key, args in json.loads(reasons)
    ]
    return json.dumps(kept, ensure_ascii=False)


def _acts(db: SqliteDatabase) -> tuple[set[int], set[int]]:
    """Acts that were about them, and those that were about nobody else."""
    about = f"""select act_id from change where contact_id in {_PEOPLE}
        union select c.act_id from gone g join change c on c.tbl = g.tbl and c.row_id = g.row_id"""
    others = f"""select act_id from change where contact_id not in {_PEOPLE}"""
    acts = {act_id for (act_id,) in db.execute_sql(about)}
    return acts, acts - {act_id for (act_id,) in db.execute_sql(others)}


def _rename(db: SqliteDatabase, acts: set[int], alone: set[int], called: set[str]) -> None:
    """An act that was about them alone is called nothing any more; in others their name is left out."""
    for act_id in acts:
        key, args = db.execute_sql("select label_key, label_args from act where id = ?", (act_id,)).fetchone()
        words: dict[str, str] = json.loads(args)
        if act_id in alone:
            verb, dot, _ = key.partition(".")
            key, words = f"{verb}.{FORGOTTEN}" if dot and verb in ("undo", "redo") else FORGOTTEN, {}
        else:
            words = {part: _NOBODY if any(name in text for name in called) else text for part, text in words.items()}
        db.execute_sql(
            "update act set label_key = ?, label_args = ? where id = ?",
            (key, json.dumps(words, ensure_ascii=False), act_id),
        )


def _end(db: SqliteDatabase, acts: set[int]) -> None:
    """Acts of which nothing is left are passed over by undo; those whose undoing left nothing, by redo."""
    for act_id in acts:
        if db.execute_sql("select 1 from change where act_id = ? limit 1", (act_id,)).fetchone() is None:
            db.execute_sql(
                "update act set intent = ? where (id = ? or undone_by = ?) and intent not in ('undo', 'redo')",
                (FORGOTTEN, act_id, act_id),
            )


def mentioned(db: SqliteDatabase) -> dict[str, set[int]]:
    """What the images that are left hold of things that are shared, by column."""
    found: dict[str, set[int]] = defaultdict(set)
    for *_, values in _images(db):
        for column in (*_SHARED, "photo_id"):
            if values.get(column) is not None:
                found[column].add(values[column])
    return found


def drop_changes(db: SqliteDatabase, table: str, row_id: int) -> None:
    """Takes all that is noted of a row out of the journal."""
    db.execute_sql("delete from change where tbl = ? and row_id = ?", (table, row_id))


def forget_organisation(db: SqliteDatabase, organisation_id: int) -> None:
    """The same, and its names from what acts are called."""
    noted = db.execute_sql(
        "select act_id, before from change where tbl = 'organisation' and row_id = ?", (organisation_id,)
    ).fetchall()
    acts = {act_id for act_id, _ in noted}
    current = db.execute_sql("select name from organisation where id = ?", (organisation_id,)).fetchall()
    names = {name for (name,) in current} | {str(values_of(image).get("name", "")) for _, image in noted}
    drop_changes(db, "organisation", organisation_id)
    left = "select 1 from change where act_id = ? limit 1"
    alone = {act_id for act_id in acts if db.execute_sql(left, (act_id,)).fetchone() is None}
    _rename(db, acts, alone, {name for name in names if name.strip()})
    _end(db, acts)
