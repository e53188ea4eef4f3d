# SPDX-License-Identifier: MIT
"""Who introduced whom: of those who are not in the trash, with how they are shown."""

from peewee import SqliteDatabase


def referrer(db: SqliteDatabase, contact_id: int) -> tuple[int, str] | None:
    """Who introduced somebody."""
    found: tuple[int, str] | None = db.execute_sql(
        """select r.id, r.display from contact c join contact r on r.id = c.referrer_id and r.deleted_at is null
        where c.id = ?""",
        (contact_id,),
    ).fetchone()
    return found


def referred(db: SqliteDatabase, contact_id: int, limit: int) -> list[tuple[int, str]]:
    """Whom somebody introduced, the latest first."""
    found: list[tuple[int, str]] = db.execute_sql(
        "select id, display from contact where referrer_id = ? and deleted_at is null order by id desc limit ?",
        (contact_id, limit),
    ).fetchall()
    return found
