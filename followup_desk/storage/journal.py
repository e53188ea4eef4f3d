# SPDX-License-Identifier: MIT
"""The journal: every write to the desk's own tables, noted with what it takes to undo it (SCHEMA decisions 1 and 2).

An *act* is one intention. Its changes are noted in order: an insertion by its id, an update by the old values of the
columns it changed, a deletion by the old row. The new image is read when undoing. Rows of tables without an id
(who was present, who has a tag) are their own key and are only put in or taken out; their `row_id` is the row they
hang on. The same notes are the change feed for other windows and processes.
"""

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from peewee import IntegrityError, SqliteDatabase

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.storage.tables import DERIVED, JOURNALLED, Act, Table

Values: TypeAlias = Mapping[str, Any]

LINKS = {"present": "interaction_id", "tagging": "row_id"}
"""Tables without an id, and the column noted as one; several rows may share it, the whole key is in `before`."""
_SLICE = 500
KEEP_ACTS = 20_000
KEEP_SECONDS = 90 * 86_400


@dataclass
class Journal:
    """One act being written, inside its transaction. `touched` maps each contact to its search text before it.

    `many` says that contacts were put in by the hundred, which are not in `touched`.
    """

    db: SqliteDatabase
    act_id: int
    at: int
    seq: int = 0
    kinds: set[str] = field(default_factory=set)
    touched: dict[int, str | None] = field(default_factory=dict)
    many: bool = False

    def insert(self, model: type[Table], contact_id: int | None = None, /, **values: Any) -> int:
        """Adds a row and returns its id (a link's: the row it hangs on)."""
        table = model._meta.table_name
        if table in LINKS:
            _insert(self.db, model, values)
            row_id = int(values[LINKS[table]])
            self._note(table, row_id, "insert", contact_id, _key(table, values))
            return row_id
        self._touch(contact_id)
        row_id = _insert(self.db, model, values)
        if table == "contact":
            contact_id = row_id
            self._touch(row_id, new=True)
        self._note(table, row_id, "insert", contact_id, None)
        return row_id

    def next_id(self, model: type[Table]) -> int:
        """The number that the table's next row gets: nobody else can write while an act is open."""
        table = model._meta.table_name
        found = self.db.execute_sql("select seq from sqlite_sequence where name = ?", (table,)).fetchone()
        return found[0] + 1 if found else 1

    def insert_many(
        self, model: type[Table], columns: Sequence[str], rows: Sequence[Sequence[Any]], *, noted: bool = True
    ) -> None:
        """Adds rows of contacts that are new with this act, by the hundred: noted as one by one, but some ten times as
        fast. `columns` begin with the id (from `next_id`) and hold the derived ones, too.

        What follows from the rows (search) is the caller's to bring up. What hangs on a contact that is new with an
        import need not be noted: it comes and goes with the contact.
        """
        if not rows:
            return
        table = model._meta.table_name
        marks = ", ".join("?" * len(columns))
        self.db.connection().executemany(f"insert into {table} ({', '.join(columns)}) values ({marks})", rows)
        if not noted:
            return
        whose = 0 if table == "contact" else columns.index("contact_id") if "contact_id" in columns else None
        self.note_many(table, [(row[0], None if whose is None else row[whose], None) for row in rows])

    def link_many(
        self, model: type[Table], contact_ids: Sequence[int], rows: Sequence[Mapping[str, Any]], *, noted: bool = True
    ) -> None:
        """Adds rows of a table without an id, each hanging on a contact that is new with this act."""
        if not rows:
            return
        table = model._meta.table_name
        columns = stored_columns(table)
        marks = ", ".join("?" * len(columns))
        values = [tuple(row[name] for name in columns) for row in rows]
        self.db.connection().executemany(f"insert into {table} ({', '.join(columns)}) values ({marks})", values)
        if not noted:
            return
        keys = zip(contact_ids, rows, strict=True)
        self.note_many(table, [(row[LINKS[table]], contact_id, image_of(_key(table, row))) for contact_id, row in keys])

    def note_many(self, table: str, notes: Iterable[tuple[int, int | None, str | None]], op: str = "insert") -> None:
        """Notes what was done to rows already: the row's id, whose it is, and its image."""
        rows = [
            (self.act_id, seq, table, row_id, op, contact_id, image)
            for seq, (row_id, contact_id, image) in enumerate(notes, self.seq)
        ]
        self.db.connection().executemany(_NOTE, rows)
        self.seq += len(rows)
        self.kinds.add(table)
        self.many = True

    def update(self, model: type[Table], row_id: int, contact_id: int | None = None, /, **values: Any) -> bool:
        """Changes a row's columns; what is the same already is not written. True when something was."""
        if not values:
            return False
        table = model._meta.table_name
        old = row(self.db, table, row_id, tuple(values))
        before = {name: old[name] for name in values if old[name] != values[name]}
        if not before:
            return False
        self._touch(contact_id)
        if table == "organisation" and "name" in before:
            self._touch_members(row_id)
        changed = [_stored(model, name, values[name]) for name in before]
        set_to = ", ".join(f"{name} = ?" for name in before)
        self.db.execute_sql(f"update {table} set {set_to} where id = ?", (*changed, row_id))
        self._note(table, row_id, "update", contact_id, before)
        return True

    def delete(self, model: type[Table], row_id: int, contact_id: int | None = None, /) -> None:
        """Removes a row that nothing rests on."""
        table = model._meta.table_name
        self._touch(contact_id)
        before = row(self.db, table, row_id, stored_columns(table))
        self.db.execute_sql(f"delete from {table} where id = ?", (row_id,))
        self._note(table, row_id, "delete", contact_id, before)

    def delete_many(self, model: type[Table], rows: Sequence[tuple[int, int | None]]) -> None:
        """Removes rows that nothing rests on, each with whose it is; some ten times as fast as one by one."""
        table = model._meta.table_name
        columns = stored_columns(table)
        for start in range(0, len(rows), _SLICE):
            part = rows[start : start + _SLICE]
            for _, contact_id in part:
                self._touch(contact_id)
            ids = [row_id for row_id, _ in part]
            among = f"id in ({', '.join('?' * len(ids))})"
            found = self.db.execute_sql(f"select {', '.join(columns)} from {table} where {among}", ids)
            before = {row[columns.index("id")]: dict(zip(columns, row, strict=True)) for row in found}
            self.db.execute_sql(f"delete from {table} where {among}", ids)
            notes = [(row_id, whose, image_of(before[row_id])) for row_id, whose in part if row_id in before]
            self.note_many(table, notes, "delete")

    def unlink(self, model: type[Table], contact_id: int | None = None, /, **key: Any) -> None:
        """Takes out a row of a table without an id."""
        table = model._meta.table_name
        where = " and ".join(f"{name} = ?" for name in key)
        self.db.execute_sql(f"delete from {table} where {where}", tuple(key.values()))
        self._note(table, int(key[LINKS[table]]), "delete", contact_id, _key(table, key))

    def note_erased(self, rows: Iterable[tuple[str, int]], contact_ids: Iterable[int]) -> None:
        """Notes what was erased, for whoever follows the changes: tables with a row each, contacts it is about."""
        for table, row_id in rows:
            self._note(table, row_id, "erase", None, None)
        for contact_id in contact_ids:
            self._note("contact", contact_id, "erase", contact_id, None)

    def _touch(self, contact_id: int | None, *, new: bool = False) -> None:
        """Remembers a contact's search text before its first change, so that the index can let go of it."""
        if contact_id is None or contact_id in self.touched:
            return
        found = None
        if not new:
            found = self.db.execute_sql("select search_text from contact where id = ?", (contact_id,)).fetchone()
        self.touched[contact_id] = found[0] if found else None

    def _touch_members(self, organisation_id: int) -> None:
        """Whoever is or was there is found by its name, after an undo, too."""
        found = self.db.execute_sql("select contact_id from position where organisation_id = ?", (organisation_id,))
        for (contact_id,) in found.fetchall():
            self._touch(contact_id)

    def _note(self, table: str, row_id: int, op: str, contact_id: int | None, before: Values | None) -> None:
        self._touch(contact_id)
        self.kinds.add(table)
        image = None if before is None else image_of(before)
        self.db.execute_sql(_NOTE, (self.act_id, self.seq, table, row_id, op, contact_id, image))
        self.seq += 1


_NOTE = "insert into change (act_id, seq, tbl, row_id, op, contact_id, before) values (?, ?, ?, ?, ?, ?, ?)"


def image_of(values: Values) -> str:
    """A row as JSON; bytes, which JSON has not, as what `_values` knows them by."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"), default=_bytes_as_text)


def _bytes_as_text(data: bytes) -> dict[str, str]:
    return {"base64": base64.b64encode(data).decode()}


def values_of(image: str | None) -> dict[str, Any]:
    """The columns that an image holds."""
    values: dict[str, Any] = json.loads(image) if image else {}
    return {
        name: base64.b64decode(value["base64"]) if isinstance(value, dict) else value for name, value in values.items()
    }


def begin(
    db: SqliteDatabase, at: int, origin: str, intent: str, cause_id: int | None = None, batch_id: int | None = None
) -> Journal:
    """Opens an act inside a transaction that the caller holds. `at` in UTC seconds."""
    noted = {"at": at, "origin": origin, "intent": intent, "label_key": intent}
    act_id = Act.insert(**noted, cause_id=cause_id, batch_id=batch_id).execute(db)
    return Journal(db, int(act_id), at)


def name_act(journal: Journal, label_key: str, label_args: Mapping[str, str]) -> None:
    """What the act is called in the history and on the toast; worded when shown."""
    args = json.dumps(dict(label_args), ensure_ascii=False)
    journal.db.execute_sql(
        "update act set label_key = ?, label_args = ? where id = ?", (label_key, args, journal.act_id)
    )


def revert(journal: Journal, act_ids: Iterable[int]) -> None:
    """Puts every row that these acts changed back to what it was, last change first, as changes of this act.

    Refused when a row that would go is one that another still rests on.
    """
    for act_id in sorted(act_ids, reverse=True):
        changes = journal.db.execute_sql(
            "select tbl, row_id, op, contact_id, before from change where act_id = ? order by seq desc",
            (act_id,),
        ).fetchall()
        try:
            for table, row_id, op, contact_id, before in changes:
                revert_one(journal, JOURNALLED[table], row_id, op, contact_id, values_of(before))
        except IntegrityError as error:
            raise Refused(translate("refusals", "What was added since rests on it: take that back first.")) from error


def revert_one(
    journal: Journal, model: type[Table], row_id: int, op: str, contact_id: int | None, image: dict[str, Any]
) -> None:
    """Puts one row back to what it was before a change that was noted so."""
    is_link = model._meta.table_name in LINKS
    match op:
        case "erase":
            return  # for good
        case "insert" if is_link:
            journal.unlink(model, contact_id, **image)
        case "insert":
            journal.delete(model, row_id, contact_id)
        case "update":
            journal.update(model, row_id, contact_id, **image)
        case "delete" if is_link:
            journal.insert(model, contact_id, **image)
        case _:
            journal.insert(model, contact_id, **image)


def _insert(db: SqliteDatabase, model: type[Table], values: Values) -> int:
    """Adds a row, with the defaults of its table. In plain SQL: to word it takes peewee ten times as long as it takes
    SQLite to do it, which is felt where an act is on thousands."""
    whole = {**model._meta.get_default_dict(), **values}
    marks = ", ".join("?" * len(whole))
    sql = f"insert into {model._meta.table_name} ({', '.join(whole)}) values ({marks})"
    return int(db.execute_sql(sql, [_stored(model, name, value) for name, value in whole.items()]).lastrowid or 0)


def _stored(model: type[Table], name: str, value: Any) -> Any:
    """A value as the column holds it."""
    return model._meta.fields[name].db_value(value)


def _key(table: str, values: Values) -> Values:
    """A link's key in the table's own order, so that the same one is always noted the same."""
    return {name: values[name] for name in stored_columns(table)}


def stored_columns(table: str) -> tuple[str, ...]:
    """A table's own columns, without those that follow from other rows."""
    names: Iterable[str] = JOURNALLED[table]._meta.sorted_field_names
    derived = DERIVED.get(table, ())
    return tuple(name for name in names if name not in derived)


def row(db: SqliteDatabase, table: str, row_id: int, columns: tuple[str, ...]) -> dict[str, Any]:
    """A row's columns by name. Raises LookupError when it is not there."""
    found = db.execute_sql(f"select {', '.join(columns)} from {table} where id = ?", (row_id,)).fetchone()
    if found is None:
        raise LookupError(f"{table} {row_id}")
    return dict(zip(columns, found, strict=True))


def prune(db: SqliteDatabase, now: int) -> None:
    """Forgets acts beyond the last 20,000 or 90 days, whichever is fewer; their effects stay, their undo goes."""
    oldest = db.execute_sql(
        "select coalesce(max(id), 0) from act where at < ? or id <= (select max(id) from act) - ?",
        (now - KEEP_SECONDS, KEEP_ACTS),
    ).fetchone()[0]
    if not oldest:
        return
    db.execute_sql("update act set cause_id = null where id > ? and cause_id <= ?", (oldest, oldest))
    db.execute_sql("delete from change where act_id <= ?", (oldest,))
    db.execute_sql("delete from act where id <= ?", (oldest,))
