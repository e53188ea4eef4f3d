# SPDX-License-Identifier: MIT
"""Which act undo and redo take, and what stands in their way (SCHEMA decision 1).

Undo takes the latest act of user or command line that stands, with the acts made because of it; an import is one, of
as many acts as it took. An undo is an act itself, whose changes hold what redo puts back. An ordinary act ends what
could be redone.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from peewee import SqliteDatabase

from followup_desk.storage.journal import LINKS, Journal, revert_one, values_of
from followup_desk.storage.tables import JOURNALLED

UNDO, REDO = "undo", "redo"
PLAN_AHEAD = "plan-ahead"
"""The planning pass: nobody's intention, and in nobody's way."""
FORGET, FORGOTTEN = "forget", "forgotten"
"""Erasing, which nothing takes back; and acts of which erasing left nothing that could be."""

_BY_HAND = """origin in ('user', 'command', 'import') and intent not in ('undo', 'redo', 'forget', 'forgotten')
  and (batch_id is null or batch_id in (select id from import_batch where state in ('done', 'taken back')))"""
_ONE_OF_BATCH = "(batch_id is null or id = (select max(id) from act part where part.batch_id = act.batch_id))"
_LINKS = ", ".join(f"'{table}'" for table in LINKS)
_ROW = "id, at, origin, intent, label_key, label_args, undone_by, batch_id"


@dataclass(frozen=True)
class ActRow:
    """An act as the history shows it; `label_args` is JSON, `at` UTC seconds."""

    id: int
    at: int
    origin: str
    intent: str
    label_key: str
    label_args: str
    undone_by: int | None
    batch_id: int | None


@dataclass(frozen=True)
class PlannedAhead:
    """A change that the planning pass made to a row; `before` as the journal has it."""

    table: str
    row_id: int
    op: str
    contact_id: int | None
    before: str | None


def history(db: SqliteDatabase, limit: int) -> list[ActRow]:
    """The latest acts, newest first; undoing and redoing show as marks on what they took back."""
    rows = db.execute_sql(
        f"select {_ROW} from act where intent not in ('undo', 'redo') and {_ONE_OF_BATCH} order by id desc limit ?",
        (limit,),
    )
    return [ActRow(*found) for found in rows]


def to_undo(db: SqliteDatabase) -> ActRow | None:
    """The act that undo would take back."""
    found = db.execute_sql(
        f"select {_ROW} from act where {_BY_HAND} and undone_by is null order by id desc limit 1"
    ).fetchone()
    return ActRow(*found) if found else None


def to_redo(db: SqliteDatabase) -> ActRow | None:
    """The act that redo would put back: what the latest undo took, unless something else was done since."""
    latest = db.execute_sql(f"select coalesce(max(id), 0) from act where {_BY_HAND}").fetchone()[0]
    found = db.execute_sql(
        f"select {_ROW} from act where {_BY_HAND} and undone_by > ? order by undone_by desc limit 1",
        (latest,),
    ).fetchone()
    return ActRow(*found) if found else None


def with_caused(db: SqliteDatabase, act: ActRow) -> list[int]:
    """The act and those that rules made because of it, in the same state of undone."""
    rows = db.execute_sql(
        "select id from act where id = ? or ((cause_id = ? or batch_id = ?) and undone_by is ?)",
        (act.id, act.id, act.batch_id, act.undone_by),
    )
    return [found[0] for found in rows]


def in_the_way(db: SqliteDatabase, act_ids: list[int], since: int) -> ActRow | None:
    """A standing act after `since` that changed a row of these acts, or put a tag on one that they added.

    What else was hung on an added row refers to it, so that it cannot be taken out: see `journal.revert`.
    """
    marks = ", ".join("?" * len(act_ids))
    columns = ", ".join(f"act.{name}" for name in _ROW.split(", "))
    found = db.execute_sql(
        f"""select {columns} from change mine
        join change other on other.tbl in (mine.tbl, 'tagging') and other.row_id = mine.row_id and other.act_id > ?
          and case when other.tbl = mine.tbl then mine.tbl not in ({_LINKS}) or other.before = mine.before
            else mine.op = 'insert' and other.op = 'insert'
              and instr(other.before, '"kind":"' || mine.tbl || '"') > 0 end
        join act on act.id = other.act_id
        where mine.act_id in ({marks}) and act.id not in ({marks}) and act.undone_by is null
          and act.intent not in ('undo', 'redo', 'forget', '{PLAN_AHEAD}') order by act.id limit 1""",
        (since, *act_ids, *act_ids),
    ).fetchone()
    return ActRow(*found) if found else None


def planned_ahead_since(db: SqliteDatabase, act_ids: list[int], since: int) -> list[PlannedAhead]:
    """What planning passes after `since` changed and these acts cannot be taken back with: rows that the acts changed,
    too, rows about people or occasions that they brought, cards for occasions that they changed, and what was planned
    where theirs is open again (of one plan key one at most is open). Last first."""
    marks = ", ".join("?" * len(act_ids))
    found = db.execute_sql(
        f"""with mine as materialized (select tbl, row_id, op from change where act_id in ({marks})),
          brought as materialized (select row_id id from mine where tbl = 'contact' and op = 'insert'
            union select o.contact_id from mine join occasion o on o.id = mine.row_id
            where mine.tbl = 'occasion' and mine.op = 'insert'),
          keys as materialized (
            select f.plan_key from follow_up f join mine on mine.tbl = 'follow_up' and mine.row_id = f.id
            union select json_extract(before, '$.plan_key') from change
            where act_id in ({marks}) and tbl = 'follow_up' and op = 'delete')
        select c.tbl, c.row_id, c.op, c.contact_id, c.before from change c join act a on a.id = c.act_id
        where c.act_id > ? and a.intent = '{PLAN_AHEAD}' and a.undone_by is null
          and (c.contact_id in (select id from brought)
            or c.tbl = 'follow_up' and c.op = 'insert'
              and c.row_id in (select id from follow_up where state = 'open' and plan_key in keys
                or occasion_id in (select row_id from mine where tbl = 'occasion'))
            or exists (select 1 from mine where mine.tbl = c.tbl and mine.row_id = c.row_id))
        order by c.act_id desc, c.seq desc""",
        (*act_ids, *act_ids, since),
    )
    return [PlannedAhead(*row) for row in found.fetchall()]


def take_out(journal: Journal, ahead: Iterable[PlannedAhead]) -> None:
    """Takes back what planning passes did; what was taken back before is not there any more."""
    for each in ahead:
        found = journal.db.execute_sql(f"select 1 from {each.table} where id = ?", (each.row_id,))
        if each.op == "delete" or found.fetchone() is not None:
            image = values_of(each.before)
            revert_one(journal, JOURNALLED[each.table], each.row_id, each.op, each.contact_id, image)


def mark_undone(db: SqliteDatabase, act_ids: list[int], undone_by: int | None) -> None:
    """Notes on the acts which act took them back, or that they stand again."""
    marks = ", ".join("?" * len(act_ids))
    db.execute_sql(f"update act set undone_by = ? where id in ({marks})", (undone_by, *act_ids))
