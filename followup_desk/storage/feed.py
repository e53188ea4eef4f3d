# SPDX-License-Identifier: MIT
"""The change feed: what the journal says was written since an act (SCHEMA decision 2)."""

import json
from dataclasses import dataclass

from peewee import SqliteDatabase

from followup_desk.storage.tables import JOURNALLED

ALL_KINDS = frozenset(JOURNALLED)
"""Every table that a change can be in."""
MANY = 500
"""Beyond so many contacts a reader should look at everything again."""


@dataclass(frozen=True)
class Found:
    """The tables and contacts that acts after some act wrote to."""

    kinds: frozenset[str]
    contact_ids: frozenset[int]
    last_act: int
    many: bool


def since(db: SqliteDatabase, act_id: int, before: int = 1 << 62) -> Found:
    """What the acts after `act_id`, and before another, wrote."""
    rows = db.execute_sql(
        "select distinct tbl, contact_id from change where act_id > ? and act_id < ? limit ?",
        (act_id, before, 8 * MANY),
    ).fetchall()
    ids = frozenset(contact_id for _, contact_id in rows if contact_id is not None)
    many = len(ids) > MANY or len(rows) == 8 * MANY
    last = db.execute_sql("select coalesce(max(id), 0) from act where id < ?", (before,)).fetchone()[0]
    return Found(frozenset(table for table, _ in rows), frozenset() if many else ids, int(last), many)


def last_act(db: SqliteDatabase) -> int:
    """The number of the latest act."""
    return int(db.execute_sql("select coalesce(max(id), 0) from act").fetchone()[0])


def mark(db: SqliteDatabase, act_id: int) -> tuple[object, ...] | None:
    """What tells an act from another one of the same number, on a desk that was put back from a copy."""
    found: tuple[object, ...] | None = db.execute_sql(
        "select at, origin, intent, label_key, label_args from act where id = ?", (act_id,)
    ).fetchone()
    return found


def label(db: SqliteDatabase, act_id: int) -> tuple[str, dict[str, str]]:
    """What an act is called, as key and arguments."""
    key, args = db.execute_sql("select label_key, label_args from act where id = ?", (act_id,)).fetchone()
    return key, json.loads(args)


def notes_before(db: SqliteDatabase, act_id: int) -> list[tuple[int, str | None]]:
    """The entries whose notes an act wrote, with the notes as they were before it; None for new entries."""
    rows = db.execute_sql(
        "select row_id, before from change where act_id = ? and tbl = 'interaction' order by seq", (act_id,)
    )
    first: dict[int, str | None] = {}
    for entry, image in rows:
        before = json.loads(image) if image else {"notes": None}
        if "notes" in before:
            first.setdefault(entry, before["notes"])
    return list(first.items())
