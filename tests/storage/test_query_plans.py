# SPDX-License-Identifier: MIT
"""Questions asked often are answered from an index: on a desk of a hundred thousand a scan is what one waits for.

The plans are those of a file that was never analysed, as desks are: they don't depend on what it holds.
"""

from collections.abc import Iterator

import pytest

from followup_desk.storage import connection, migrations
from followup_desk.storage.connection import Database

NEVER_DELETED = {"import_batch", "blob"}
"""Tables whose rows stay: nobody looks for what hangs on one that goes."""


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = migrations.open_migrated(tmp_path_factory.mktemp("plans") / connection.FILE_NAME)
    yield made
    made.close()


def test_what_hangs_on_a_row_is_found_without_a_scan(db: Database) -> None:
    """Undoing an insertion deletes the row, and then SQLite looks into every table that may refer to it."""
    tables = [name for (name,) in db.execute_sql("select name from sqlite_master where type = 'table'").fetchall()]
    scans = []
    for table in tables:
        for _, _, parent, column, *_ in db.execute_sql(f"pragma foreign_key_list({table})").fetchall():
            plan = plan_of(db, f"select 1 from {table} where {column} = ?", (1,))
            if parent not in NEVER_DELETED and not plan.startswith("SEARCH"):
                scans.append(f"{table}.{column}: {plan}")
    assert scans == []


def plan_of(db: Database, sql: str, values: object = ()) -> str:
    """SQLite's plan, a step a line."""
    return "\n".join(row[3] for row in db.execute_sql(f"explain query plan {sql}", values))
