# SPDX-License-Identifier: MIT
"""Sittings, a row each; not journalled: taking a log back does not take back that one sat."""

from datetime import date

from peewee import SqliteDatabase

from followup_desk.domain.rules.habit import DaySat


def days(db: SqliteDatabase) -> list[DaySat]:
    """Every day on which somebody sat, first first."""
    found = db.execute_sql("select day, sum(seconds), min(goal), max(emptied) from sitting group by day order by day")
    return [DaySat(date.fromisoformat(day), seconds, goal, bool(emptied)) for day, seconds, goal, emptied in found]


def paces(db: SqliteDatabase, limit: int) -> list[float]:
    """Seconds for each follow-up that was done, of the latest sittings in which any was."""
    found = db.execute_sql("select seconds, done from sitting where done > 0 order by id desc limit ?", (limit,))
    return [seconds / done for seconds, done in found]


def begin(db: SqliteDatabase, day: date, goal: int) -> int:
    """A new one; returns its id."""
    with db.transaction():
        made = db.execute_sql(
            "insert into sitting (day, seconds, done, emptied, goal) values (?, 0, 0, 0, ?)", (day.isoformat(), goal)
        )
        return int(made.lastrowid)


def keep(db: SqliteDatabase, sitting_id: int, seconds: int, done: int, emptied: bool) -> None:
    """How far it has come."""
    with db.transaction():
        db.execute_sql(
            "update sitting set seconds = ?, done = ?, emptied = ? where id = ?",
            (seconds, done, int(emptied), sitting_id),
        )
