# SPDX-License-Identifier: MIT
"""Which people and which rows came as samples, and the sittings, which no journal knows."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import uuid4

from peewee import SqliteDatabase

_UID = "sample-"
TABLES = ("contact", "organisation", "tag", "resource", "day_off", "sitting")
"""Whose rows are told apart by when they came: their numbers only ever grow."""
_MADE = f"c.uid >= '{_UID}' and c.uid < 'sample.'"
_OTHERS = f"""exists (select 1 from card k where k.contact_id = c.id and k.uid <> ''
  and not (k.uid >= '{_UID}' and k.uid < 'sample.'))"""
"""They were merged with somebody of the user's, or brought up to date by an address book: they are the user's now."""

Marks = Mapping[str, int]
"""The highest number of each table at some time."""


def uid() -> str:
    """What a sample person is known by."""
    return f"{_UID}{uuid4()}"


def people(db: SqliteDatabase) -> list[int]:
    """The sample people, in the trash or not."""
    found = db.execute_sql(f"select c.id from contact c where {_MADE} and not {_OTHERS} order by c.id")
    return [contact_id for (contact_id,) in found]


def others(db: SqliteDatabase, after: int) -> list[int]:
    """Whoever else is there, by name: all who are not in the trash, and of those in it who came after a number."""
    found = db.execute_sql(
        f"""select c.id from contact c where not ({_MADE} and not {_OTHERS})
        and (c.deleted_at is null or c.id > ?) order by c.sort_key, c.id""",
        (after,),
    )
    return [contact_id for (contact_id,) in found]


def marks(db: SqliteDatabase) -> dict[str, int]:
    """As things are now."""
    found = dict(db.execute_sql("select name, seq from sqlite_sequence").fetchall())
    return {table: found.get(table, 0) for table in TABLES}


def add_sittings(db: SqliteDatabase, sittings: Iterable[tuple[date, int, int, bool]], goal: int) -> None:
    """Sittings of the past: day, seconds, how many were done, and whether nobody was left; so many minutes were asked
    for."""
    for day, seconds, done, emptied in sittings:
        db.execute_sql(
            "insert into sitting (day, seconds, done, emptied, goal) values (?, ?, ?, ?, ?)",
            (day.isoformat(), seconds, done, int(emptied), goal),
        )


def take_sittings(db: SqliteDatabase, first: int, last: int) -> list[dict[str, Any]]:
    """Takes out those from a number to another, and answers what they were."""
    found = db.execute_sql("select * from sitting where id between ? and ?", (first, last))
    names = [column[0] for column in found.description]
    rows = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
    db.execute_sql("delete from sitting where id between ? and ?", (first, last))
    return rows


def put_back_sittings(db: SqliteDatabase, rows: Sequence[Mapping[str, Any]]) -> None:
    """As they were."""
    for row in rows:
        marks_of = ", ".join("?" * len(row))
        db.execute_sql(f"insert into sitting ({', '.join(row)}) values ({marks_of})", tuple(row.values()))
