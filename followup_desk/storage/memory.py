# SPDX-License-Identifier: MIT
"""What the desk remembers beside its records, and undo passes over: preferences and drafts."""

import json
from typing import Any

from peewee import SqliteDatabase


def preferences(db: SqliteDatabase) -> dict[str, str]:
    """All stored preferences; what is not stored has its default."""
    return dict(db.execute_sql("select name, value from preference"))


def put_preference(db: SqliteDatabase, name: str, value: str | None) -> None:
    """Stores a preference, or with None forgets it."""
    with db.transaction():
        if value is None:
            db.execute_sql("delete from preference where name = ?", (name,))
        else:
            db.execute_sql(
                "insert into preference (name, value) values (?, ?)"
                " on conflict (name) do update set value = excluded.value",
                (name, value),
            )


def draft(db: SqliteDatabase, what: str) -> dict[str, Any] | None:
    """What was being typed, as it was saved."""
    found = db.execute_sql("select form from draft where what = ?", (what,)).fetchone()
    return json.loads(found[0]) if found else None


def save_draft(db: SqliteDatabase, what: str, form: dict[str, Any], at: int) -> None:
    """Keeps what is being typed; `at` in UTC seconds."""
    with db.transaction():
        db.execute_sql(
            "insert into draft (what, form, at) values (?, ?, ?)"
            " on conflict (what) do update set form = excluded.form, at = excluded.at",
            (what, json.dumps(form, ensure_ascii=False), at),
        )


def drop_draft(db: SqliteDatabase, what: str) -> None:
    """Forgets a draft."""
    with db.transaction():
        db.execute_sql("delete from draft where what = ?", (what,))
