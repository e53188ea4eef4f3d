# SPDX-License-Identifier: MIT
"""All of a desk's records as plain data, sorted: two desks are equal when their dumps are (SCHEMA, last paragraph).

Left out are announcements, acts, changes, drafts, search and what follows from other rows.
"""

from typing import Any

from peewee import SqliteDatabase

from followup_desk.storage.journal import stored_columns
from followup_desk.storage.tables import JOURNALLED


def tables(db: SqliteDatabase) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table by column name, tables and rows in a fixed order."""
    return {table: _rows(db, table) for table in sorted(JOURNALLED)} | {"preference": _preferences(db)}


def _rows(db: SqliteDatabase, table: str) -> list[dict[str, Any]]:
    columns = stored_columns(table)
    listed = ", ".join(columns)
    found = db.execute_sql(f"select {listed} from {table} order by {listed}")
    return [dict(zip(columns, row, strict=True)) for row in found]


def _preferences(db: SqliteDatabase) -> list[dict[str, Any]]:
    found = db.execute_sql("select name, value from preference where name not like 'window.%' order by name")
    return [{"name": name, "value": value} for name, value in found]
