# SPDX-License-Identifier: MIT
"""Which act undo and redo take, and what stands in their way (SCHEMA decision 1).

Undo takes the latest act of user or command line that stands, with the acts made because of it; an import is one, of
as many acts as it took. An undo is an act itself, whose changes hold what redo puts back. An ordinary act ends what
could be redone.
"""

from dataclasses import dataclass

from peewee import SqliteDatabase

from followup_desk.storage.journal import LINKS

UNDO, REDO = "undo", "redo"
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
          and act.intent not in ('undo', 'redo', 'forget') order by act.id limit 1""",
        (since, *act_ids, *act_ids),
    ).fetchone()
    return ActRow(*found) if found else None


def mark_undone(db: SqliteDatabase, act_ids: list[int], undone_by: int | None) -> None:
    """Notes on the acts which act took them back, or that they stand again."""
    marks = ", ".join("?" * len(act_ids))
    db.execute_sql(f"update act set undone_by = ? where id in ({marks})", (undone_by, *act_ids))
