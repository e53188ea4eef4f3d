# SPDX-License-Identifier: MIT
"""Notices that come once a day, by kind: claimed before they are shown, confirmed after. Moments are UTC seconds."""

from datetime import date

from peewee import SqliteDatabase


def claim(db: SqliteDatabase, kind: str, day: date, now: int) -> bool:
    """Claims the notice of that day; False when it was claimed already. In a transaction of the caller's."""
    found = db.execute_sql(
        "insert into day_notice (kind, day, claimed_at) values (?, ?, ?) on conflict do nothing",
        (kind, day.isoformat(), now),
    )
    return bool(found.rowcount)


def claim_again(db: SqliteDatabase, kind: str, day: date, now: int, patience: int) -> bool:
    """Claims it anew, if it was claimed `patience` seconds ago or more and never confirmed."""
    found = db.execute_sql(
        """update day_notice set claimed_at = :now where kind = :kind and day = :day and shown_at is null
        and (claimed_at <= :before or claimed_at > :now)""",
        {"kind": kind, "day": day.isoformat(), "now": now, "before": now - patience},
    )
    return bool(found.rowcount)


def is_confirmed(db: SqliteDatabase, kind: str, day: date) -> bool:
    """Has the screen had it, or did nothing need saying?"""
    found = db.execute_sql("select shown_at from day_notice where kind = ? and day = ?", (kind, day.isoformat()))
    return found.fetchone() not in (None, (None,))


def confirm(db: SqliteDatabase, kind: str, day: date, now: int, server: str) -> None:
    """Notes that the screen has it, or that nothing needed saying."""
    db.execute_sql(
        "update day_notice set shown_at = coalesce(shown_at, ?), server = ? where kind = ? and day = ?",
        (now, server, kind, day.isoformat()),
    )
