# SPDX-License-Identifier: MIT
"""Bringing an older file up to today's schema: numbered steps in plain SQL, each in one transaction.

A step is `schema/NNNN_name.sql`, never edited after its release. Before the first step on a file that holds a desk,
the file is copied beside it.
"""

from pathlib import Path

from peewee import SqliteDatabase

from followup_desk.storage import connection, copying, troubles

NEWEST = 5
"""The number of the last step; a test holds it against the files."""

_FOLDER = Path(__file__).parent / "schema"


def steps() -> list[Path]:
    """The schema files in order."""
    return sorted(_FOLDER.glob("[0-9]*.sql"))


def open_migrated(file: Path) -> connection.Database:
    """Opens the desk's file at today's schema. Raises `DeskError`; a failed step leaves the file as it was."""
    db = connection.connect(file, NEWEST)
    try:
        if (version := connection.user_version(db)) < NEWEST:
            if version:
                copying.copy_to(db, file.with_name(f"{file.stem}-before-version-{NEWEST}{file.suffix}"))
            with troubles.told(file):
                _migrate(db)
    except BaseException:
        db.close()
        raise
    return db


def _migrate(db: SqliteDatabase) -> None:
    for number, step in enumerate(steps(), 1):
        with db.transaction():
            # Looked at again under the lock: another process may have just done the same step.
            if connection.user_version(db) >= number:
                continue
            for statement in statements(step.read_text(encoding="utf-8")):
                db.execute_sql(statement)
            db.execute_sql(f"pragma application_id = {connection.APPLICATION_ID}")
            db.execute_sql(f"pragma user_version = {number}")


def statements(script: str) -> list[str]:
    """The statements of a step. Our steps hold no triggers, so a semicolon at a line's end ends a statement."""
    lines = [line for line in script.splitlines() if line.strip() and not line.startswith("--")]
    return [part for part in "\n".join(lines).split(";\n") if part.strip()]
