# SPDX-License-Identifier: MIT
"""Planned days off, a row each."""

from datetime import date

from peewee import SqliteDatabase

from followup_desk.storage import tables
from followup_desk.storage.journal import Journal


def is_off(db: SqliteDatabase, day: date) -> bool:
    """Is it a planned day off?"""
    return db.execute_sql("select 1 from day_off where day = ?", (day.isoformat(),)).fetchone() is not None


def from_day(db: SqliteDatabase, day: date) -> list[tuple[int, date]]:
    """The days off from a day on, that day included: their ids and days, first first."""
    found = db.execute_sql("select id, day from day_off where day >= ? order by day", (day.isoformat(),))
    return [(row_id, date.fromisoformat(text)) for row_id, text in found]


def all_of(db: SqliteDatabase) -> frozenset[date]:
    """Every day off, also those gone by."""
    return frozenset(date.fromisoformat(day) for (day,) in db.execute_sql("select day from day_off"))


def take(journal: Journal, day: date) -> int:
    """Makes it a day off; returns its id. It must not be one yet."""
    return journal.insert(tables.DayOff, day=day.isoformat())


def give_back(journal: Journal, row_id: int) -> None:
    """Makes it a working day again."""
    journal.delete(tables.DayOff, row_id)
