# SPDX-License-Identifier: MIT
"""Who must not be taken for whom. A pair is stored once, the lower id first."""

from peewee import SqliteDatabase

from followup_desk.storage import tables
from followup_desk.storage.journal import Journal


def keep(journal: Journal, one_id: int, other_id: int) -> None:
    """Notes a pair; what is noted already leaves no trace."""
    first, second = sorted((one_id, other_id))
    known = "select 1 from apart where one_id = ? and other_id = ?"
    if journal.db.execute_sql(known, (first, second)).fetchone() is None:
        journal.insert(tables.Apart, first, one_id=first, other_id=second)


def pairs(db: SqliteDatabase) -> set[tuple[int, int]]:
    """All pairs, the lower id first."""
    return set(db.execute_sql("select one_id, other_id from apart"))
