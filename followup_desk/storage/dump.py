# SPDX-License-Identifier: MIT
"""All of a desk's records as plain data, sorted: two desks are equal when their dumps are (SCHEMA, last paragraph).

Left out are announcements, acts, changes, drafts, search, what follows from other rows, and imports and pictures that
nobody is of any more.
"""

import base64
from collections.abc import Iterator
from typing import Any

from peewee import SqliteDatabase

from followup_desk.storage.journal import stored_columns
from followup_desk.storage.tables import JOURNALLED, Blob, ImportBatch, Preference, Sitting

_OTHERS = {model._meta.table_name: model for model in (Blob, ImportBatch, Preference, Sitting)}
TABLES: dict[str, tuple[str, ...]] = {
    table: tuple(_OTHERS[table]._meta.sorted_field_names) if table in _OTHERS else stored_columns(table)
    for table in sorted({*JOURNALLED, *_OTHERS})
}
"""The tables in their order, each with its columns, by which its rows are sorted."""
_OF_BATCHES = " union ".join(f"select batch_id from {table}" for table in ("contact", "card", "interaction"))
_ONLY = {
    "blob": "id in (select photo_id from contact)",
    "import_batch": f"id in ({_OF_BATCHES})",
    "preference": "name not like 'window.%'",
}


def tables(db: SqliteDatabase) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table by column name, tables and rows in a fixed order."""
    return {table: list(rows) for table, rows in streams(db)}


def streams(db: SqliteDatabase) -> Iterator[tuple[str, Iterator[dict[str, Any]]]]:
    """The same, read row by row."""
    return ((table, _rows(db, table)) for table in TABLES)


def plain(row: dict[str, Any]) -> dict[str, Any]:
    """A row as JSON has it: bytes as base64."""
    return {name: base64.b64encode(v).decode() if isinstance(v, bytes) else v for name, v in row.items()}


def _rows(db: SqliteDatabase, table: str) -> Iterator[dict[str, Any]]:
    columns = TABLES[table]
    listed = ", ".join(columns)
    found = db.execute_sql(f"select {listed} from {table} where {_ONLY.get(table, 'true')} order by {listed}")
    return (dict(zip(columns, row, strict=True)) for row in found)
