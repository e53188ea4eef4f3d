# SPDX-License-Identifier: MIT
"""Rows of a whole desk into an empty one, as one act; and whether a desk holds just these rows already."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from peewee import IntegrityError, SqliteDatabase

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.storage import contacts, derived, dump, memory, row_checks, search, troubles
from followup_desk.storage.journal import LINKS, Journal, image_of
from followup_desk.storage.tables import JOURNALLED

_SLICE = 500
_NOTED_IN_ORDER = (
    "organisation", "tag", "resource", "day_off", "contact", "method", "position", "relation", "fact",
    "occasion", "opportunity", "interaction", "present", "given", "follow_up", "question", "card", "apart", "tagging",
)  # fmt: skip
"""Nothing rests on what is noted after it, so that undo can take the rows out one by one from the end."""
_OF_ONE_TABLE = (("contact", "referrer_id"), ("follow_up", "retries"))
"""Columns that point at a row of the same table, maybe a later one."""
_WORKED_OUT_LATER = {"contact": (", search_text, changed_at", ", '', 0"), "follow_up": (", to_announce", ", 0")}
"""What follows from other rows and is never null: its columns, and what stands there until it is worked out."""
_TAGGED = {"contact": "contact", "fact": "fact", "resource": "resource"}
_WHOSE_TAG = "case kind when 'contact' then row_id when 'fact' then (select contact_id from fact where id = row_id) end"


def is_empty(db: SqliteDatabase) -> bool:
    """Does the desk hold nothing but preferences?"""
    return all(db.execute_sql(f"select 1 from {table} limit 1").fetchone() is None for table in JOURNALLED)


def hold(db: SqliteDatabase, rows: Iterable[tuple[str, dict[str, Any] | None]]) -> bool:
    """Does the desk hold just these rows, in this order? They come by table; None where a table begins."""
    there: Iterator[dict[str, Any]] = iter(())
    left = dict(dump.streams(db))
    for table, row in rows:
        if row is None:
            if next(there, None) is not None or table not in left:
                return False
            there = map(dump.plain, left.pop(table))
        elif row != next(there, None):
            return False
    return next(there, None) is None and not any(next(iter(found), None) for found in left.values())


def load(act: Journal, rows: Iterable[tuple[str, dict[str, Any] | None]], zone: str) -> None:
    """Adds rows to an empty desk, with all that follows from them in the local `zone`. Every table must be there, or
    begin.

    Raises `Refused` in one line for what no desk could hold; the act must then be given up.
    """
    db = act.db
    db.execute_sql("pragma defer_foreign_keys = on")
    db.execute_sql("delete from sitting")  # not journalled, so that an empty desk may have some; nor is it undone
    try:
        with troubles.drivers_own:
            tables = _insert(db, rows)
    except ValueError as error:
        raise Refused(
            translate("refusals", "That desk is not whole: {reason}. Take another copy.").format(reason=error)
        ) from error
    except IntegrityError as error:
        raise Refused(
            translate(
                "refusals", "That desk is not whole: a row is there twice, or lacks something. Take another copy."
            )
        ) from error
    if tables != set(dump.TABLES):
        raise Refused(
            translate("refusals", "That desk is not whole: {table} is not there. Take another copy.").format(
                table=min(set(dump.TABLES) - tables)
            )
        )
    _make_sure_nothing_hangs_loose(db)
    for table in _NOTED_IN_ORDER:
        _note(act, table)
    _bring_up(db, act.at, zone)


def _insert(db: SqliteDatabase, rows: Iterable[tuple[str, dict[str, Any] | None]]) -> set[str]:
    """Puts the rows in, some hundred at once, and returns which tables there were."""
    begun: set[str] = set()
    waiting: list[tuple[Any, ...]] = []
    form = row_checks.Form("", ())
    for table, row in rows:
        if row is not None:
            waiting.append(row_checks.stored(form, row))
        if waiting and (row is None or len(waiting) == _SLICE):
            _put(db, form, waiting)
            waiting = []
        if row is None:
            if table not in dump.TABLES or table in begun:
                raise ValueError(
                    translate("refusals", 'there is no table "{table}", or there are two').format(table=table[:40])
                )
            begun.add(table)
            form = row_checks.form_of(db, table, dump.TABLES[table])
    if waiting:
        _put(db, form, waiting)
    return begun


def _put(db: SqliteDatabase, form: row_checks.Form, rows: Sequence[tuple[Any, ...]]) -> None:
    if form.table == "preference":
        for name, value in rows:
            memory.put_preference(db, name, value)
        return
    columns = ", ".join(form.names)
    marks = ", ".join("?" * len(form.columns))
    if form.table in ("blob", "import_batch"):  # not journalled: one that an undo left behind is there already
        same = " and ".join(f"{name} is ?" for name in form.names)
        exists = f"select 1 from {form.table} where {same}"
        rows = [row for row in rows if db.execute_sql(exists, row).fetchone() is None]
    more, values = _WORKED_OUT_LATER.get(form.table, ("", ""))
    db.connection().executemany(f"insert into {form.table} ({columns}{more}) values ({marks}{values})", rows)


def _make_sure_nothing_hangs_loose(db: SqliteDatabase) -> None:
    loose = [table for table, *_ in db.execute_sql("pragma foreign_key_check")]
    for kind, table in _TAGGED.items():
        sql = f"select 'tagging' from tagging where kind = '{kind}' and row_id not in (select id from {table}) limit 1"
        loose += [found for (found,) in db.execute_sql(sql)]
    if loose:
        raise Refused(
            translate(
                "refusals", "That desk is not whole: a row of {table} hangs on nothing. Take another copy."
            ).format(table=loose[0])
        )


def _note(act: Journal, table: str) -> None:
    """Notes the insertions of a table, as if they had been made one by one."""
    db = act.db
    notes: Iterator[tuple[Any, Any, str | None]]
    if table in LINKS:
        columns = dump.TABLES[table]
        whose = "contact_id" if table == "present" else _WHOSE_TAG
        found = db.execute_sql(f"select {LINKS[table]}, {whose}, {', '.join(columns)} from {table}")
        notes = ((row[0], row[1], image_of(dict(zip(columns, row[2:], strict=True)))) for row in found)
    else:
        whose = "id" if table == "contact" else "contact_id" if "contact_id" in dump.TABLES[table] else "null"
        notes = (
            (row_id, contact_id, None) for row_id, contact_id in db.execute_sql(f"select id, {whose} from {table}")
        )
    while some := list(islice(notes, _SLICE)):
        act.note_many(table, some)
    for of, column in _OF_ONE_TABLE:
        if of == table:
            pointing = f"select id, {whose} from {table} where {column} is not null"
            image = image_of({column: None})
            found_rows = db.execute_sql(pointing).fetchall()
            act.note_many(table, [(row_id, contact_id, image) for row_id, contact_id in found_rows], "update")


def _bring_up(db: SqliteDatabase, now: int, zone: str) -> None:
    """What follows from the rows; the index of notes follows the act by itself."""
    ids = [contact_id for (contact_id,) in db.execute_sql("select id from contact")]
    for contact_id in ids:
        person = contacts.contact(db, contact_id)
        assert person is not None
        text = search.searchable(person) if person.deleted_at is None else ""
        db.execute_sql("update contact set search_text = ? where id = ?", (text, contact_id))
    derived.refresh_all(db, now, zone)
    search.rebuild(db, search.OF_CONTACTS)
