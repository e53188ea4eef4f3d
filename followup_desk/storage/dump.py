# SPDX-License-Identifier: MIT
"""All of a desk's records as plain data, sorted: two desks are equal when their dumps are (SCHEMA, last paragraph).

Left out are announcements, acts, changes, drafts, search, what follows from other rows, imports that were taken back,
and pictures that nobody has any more.
"""

from typing import Any

from peewee import SqliteDatabase

from followup_desk.storage.journal import stored_columns
from followup_desk.storage.tables import JOURNALLED, Blob, ImportBatch

_NOT_JOURNALLED = {
    "blob": (Blob, "id in (select photo_id from contact)"),
    "import_batch": (ImportBatch, "state = 'done'"),
}


def tables(db: SqliteDatabase) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table by column name, tables and rows in a fixed order."""
    journalled = {table: _rows(db, table, stored_columns(table)) for table in JOURNALLED}
    others = {
        table: _rows(db, table, tuple(model._meta.sorted_field_names), where)
        for table, (model, where) in _NOT_JOURNALLED.items()
    }
    return dict(sorted((journalled | others | {"preference": _preferences(db)}).items()))


def _rows(db: SqliteDatabase, table: str, columns: tuple[str, ...], where: str = "true") -> list[dict[str, Any]]:
    listed = ", ".join(columns)
    found = db.execute_sql(f"select {listed} from {table} where {where} order by {listed}")
    return [dict(zip(columns, row, strict=True)) for row in found]


def _preferences(db: SqliteDatabase) -> list[dict[str, Any]]:
    found = db.execute_sql("select name, value from preference where name not like 'window.%' order by name")
    return [{"name": name, "value": value} for name, value in found]
