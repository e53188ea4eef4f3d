# SPDX-License-Identifier: MIT
"""Imports as batches: which files came in when, how it went, and what hangs on what they brought.

`state` is running, done, taken back or cancelled. Batches are outside the journal: undo and redo set the state.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from peewee import SqliteDatabase

from followup_desk.storage.tables import ImportBatch
from followup_desk.storage.undo import PLAN_AHEAD

RUNNING, DONE, TAKEN_BACK, CANCELLED = "running", "done", "taken back", "cancelled"


@dataclass(frozen=True)
class Batch:
    """An import; `at` UTC seconds, `counts` of people and lines by name."""

    id: int
    file: str
    at: int
    state: str
    counts: Mapping[str, int]


def begin(db: SqliteDatabase, file: str, sha256: str, at: int) -> int:
    """Notes an import that starts now."""
    return int(ImportBatch.insert(file=file, sha256=sha256, at=at, state=RUNNING).execute(db))


def put(db: SqliteDatabase, batch_id: int, state: str, counts: Mapping[str, int] | None = None) -> None:
    """How it stands with an import."""
    db.execute_sql("update import_batch set state = ? where id = ?", (state, batch_id))
    if counts is not None:
        db.execute_sql("update import_batch set counts = ? where id = ?", (json.dumps(dict(counts)), batch_id))


def drop(db: SqliteDatabase, batch_id: int) -> None:
    """Forgets an import that brought nothing."""
    db.execute_sql("delete from import_batch where id = ?", (batch_id,))


def all_of(db: SqliteDatabase, limit: int) -> list[Batch]:
    """The latest imports, newest first."""
    rows = db.execute_sql(
        "select id, file, at, state, counts from import_batch where state <> ? order by id desc limit ?",
        (CANCELLED, limit),
    )
    return [Batch(batch_id, file, at, state, json.loads(counts)) for batch_id, file, at, state, counts in rows]


def find(db: SqliteDatabase, batch_id: int) -> Batch | None:
    """An import by its number; None where there is none."""
    found = db.execute_sql("select id, file, at, state, counts from import_batch where id = ?", (batch_id,)).fetchone()
    return Batch(found[0], found[1], found[2], found[3], json.loads(found[4])) if found else None


def running(db: SqliteDatabase) -> list[int]:
    """Imports that were begun and not ended."""
    return [found[0] for found in db.execute_sql("select id from import_batch where state = ?", (RUNNING,))]


def standing_acts(db: SqliteDatabase, batch_id: int) -> list[int]:
    """The acts of an import that were not taken back, first first."""
    rows = db.execute_sql("select id from act where batch_id = ? and undone_by is null order by id", (batch_id,))
    return [found[0] for found in rows]


def name_acts(db: SqliteDatabase, batch_id: int, label_key: str, label_args: Mapping[str, str]) -> None:
    """What an import is called in the history, all its acts alike."""
    args = json.dumps(dict(label_args), ensure_ascii=False)
    db.execute_sql("update act set label_key = ?, label_args = ? where batch_id = ?", (label_key, args, batch_id))


_STANDING = f"""other.undone_by is null and other.intent not in ('undo', 'redo', 'forget', '{PLAN_AHEAD}')
  and other.batch_id is not :batch"""


def built_on(db: SqliteDatabase, batch_id: int) -> set[int]:
    """People whom an import brought or changed, and on whom something else rests by now.

    That is whoever was changed again by an act that stands, and whom the records of others name.
    """
    rows = db.execute_sql(
        f"""with mine as materialized (
            select c.tbl, c.row_id, c.contact_id, c.act_id, c.op from change c join act a on a.id = c.act_id
            where a.batch_id = :batch and a.undone_by is null),
          added as materialized (select row_id id from mine where tbl = 'contact' and op = 'insert')
        select mine.contact_id from mine join change c on c.tbl = mine.tbl and c.row_id = mine.row_id
          and c.act_id > mine.act_id join act other on other.id = c.act_id
          where mine.tbl not in ('organisation', 'tag', 'tagging') and {_STANDING}
        union select c.contact_id from change c join act other on other.id = c.act_id
          where other.id > (select min(act_id) from mine) and {_STANDING}
          and c.contact_id in (select contact_id from mine)
        union select referrer_id from contact where referrer_id in (select id from added)
          and id not in (select id from added)
        union select other_id from relation where other_id in (select id from added)
          and contact_id not in (select id from added)
        union select contact_id from present where contact_id in (select id from added)
        union select contact_id from given where contact_id in (select id from added)""",
        {"batch": batch_id},
    )
    return {found[0] for found in rows if found[0] is not None}


def changes(db: SqliteDatabase, batch_id: int) -> list[tuple[str, int, str, int | None, str | None]]:
    """What an import's standing acts wrote, last first: table, row, what, whose, image."""
    rows: list[tuple[str, int, str, int | None, str | None]] = db.execute_sql(
        """select c.tbl, c.row_id, c.op, c.contact_id, c.before from change c join act a on a.id = c.act_id
        where a.batch_id = ? and a.undone_by is null order by c.act_id desc, c.seq desc""",
        (batch_id,),
    ).fetchall()
    return rows


def unused(db: SqliteDatabase, table: str, ids: list[int]) -> list[int]:
    """Those organisations or tags among `ids` that nothing hangs on, and that nobody has worked on since."""
    hangs_on = {
        "organisation": ("position", "method", "fact"),
        "tag": ("tagging",),
    }[table]
    free = " and ".join(f"id not in (select {table}_id from {user} where {table}_id is not null)" for user in hangs_on)
    worked_on = f"""exists (select 1 from change c join act on act.id = c.act_id where c.tbl = '{table}'
      and c.row_id = {table}.id and c.op = 'update' and act.undone_by is null and act.intent not in ('undo', 'redo'))"""
    marks = ", ".join("?" * len(ids))
    sql = f"select id from {table} where id in ({marks}) and {free} and not {worked_on}"
    return [found[0] for found in db.execute_sql(sql, ids)]


def pairs_with(db: SqliteDatabase, contact_ids: set[int]) -> list[int]:
    """Rows that keep any of these people apart from somebody: needless when they go."""
    found = db.execute_sql("select id, one_id, other_id from apart")
    return [row_id for row_id, one, other in found if one in contact_ids or other in contact_ids]
