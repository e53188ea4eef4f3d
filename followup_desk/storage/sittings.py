# SPDX-License-Identifier: MIT
"""Sittings, a row each (R19)."""

from datetime import date

from peewee import SqliteDatabase


def counted_on(db: SqliteDatabase, day: date, goal: int) -> bool:
    """Does a day count: was so many minutes sat on it, or was the queue emptied?"""
    found = db.execute_sql(
        "select coalesce(sum(minutes), 0) >= :goal or coalesce(max(emptied), 0) from sitting where day = :day",
        {"day": day.isoformat(), "goal": goal},
    )
    return bool(found.fetchone()[0])
