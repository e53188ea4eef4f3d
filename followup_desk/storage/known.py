# SPDX-License-Identifier: MIT
"""Who of those on the desk an incoming card could be: looked up for many cards at once, from the indexes."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from peewee import SqliteDatabase

from followup_desk.domain.records import Name

_SLICE = 5_000
_TOO_MANY = 200
"""Whoever shares a number or address with so many is not known by it."""


@dataclass(frozen=True)
class KnownPerson:
    """Somebody on the desk, as far as comparing takes: `firms` are folded names of organisations, now and before."""

    id: int
    name: Name
    deleted: bool
    batch_id: int | None
    firms: frozenset[str] = frozenset()


@dataclass
class Known:
    """Contacts by what cards have in common with them; `people` holds each of them."""

    by_uid: dict[str, int] = field(default_factory=dict)
    by_hash: dict[str, int] = field(default_factory=dict)
    by_method: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    by_name: dict[str, list[int]] = field(default_factory=dict)
    people: dict[int, KnownPerson] = field(default_factory=dict)


def look_up(
    db: SqliteDatabase,
    uids: Collection[str],
    hashes: Collection[str],
    norms: Collection[str],
    sort_keys: Collection[str],
) -> Known:
    """Everybody who has one of these uids, cards, numbers or addresses (as their norms), or names."""
    known = Known()
    known.by_uid.update(_pairs(db, "select uid, contact_id from card where uid in ({})", uids))
    known.by_uid.update(_pairs(db, "select uid, id from contact where uid in ({})", uids))
    known.by_hash.update(_pairs(db, "select hash, contact_id from card where hash in ({})", hashes))
    for kind, norm, contact_id in _rows(
        db,
        "select kind, norm, contact_id from method where norm in ({}) and kind in ('email', 'phone', 'url')"
        " and contact_id is not null",
        norms,
    ):
        known.by_method.setdefault((kind, norm), []).append(contact_id)
    named = "select sort_key, id from contact where sort_key in ({}) and deleted_at is null"
    for sort_key, contact_id in _rows(db, named, sort_keys):
        known.by_name.setdefault(sort_key, []).append(contact_id)
    known.by_method = {key: ids for key, ids in known.by_method.items() if len(ids) <= _TOO_MANY}
    ids = {*known.by_uid.values(), *known.by_hash.values()}
    ids.update(*known.by_method.values(), *known.by_name.values())
    known.people = {person.id: person for person in people(db, ids)}
    return known


def people(db: SqliteDatabase, ids: Collection[int]) -> Iterator[KnownPerson]:
    """These contacts, as far as comparing takes."""
    firms: dict[int, set[str]] = {}
    jobs = "select p.contact_id, o.norm from position p join organisation o on o.id = p.organisation_id"
    for contact_id, norm in _rows(db, f"{jobs} where p.contact_id in ({{}})", ids):
        firms.setdefault(contact_id, set()).add(norm)
    columns = "id, display, given, family, additional, prefix, suffix, nickname, deleted_at, batch_id"
    for contact_id, *names, deleted_at, batch_id in _rows(db, f"select {columns} from contact where id in ({{}})", ids):
        firm = frozenset(firms.get(contact_id, ()))
        yield KnownPerson(contact_id, Name(*names), deleted_at is not None, batch_id, firm)


def numbers_of(db: SqliteDatabase, contact_id: int) -> list[str]:
    """A contact's phone numbers as written."""
    found = db.execute_sql("select value from method where contact_id = ? and kind = 'phone'", (contact_id,))
    return [value for (value,) in found]


def _pairs(db: SqliteDatabase, sql: str, values: Collection[str]) -> Iterator[tuple[str, int]]:
    yield from ((value, contact_id) for value, contact_id in _rows(db, sql, values))


def _rows(db: SqliteDatabase, sql: str, values: Iterable[object]) -> Iterator[tuple[Any, ...]]:
    wanted = list(values)
    for start in range(0, len(wanted), _SLICE):
        part = wanted[start : start + _SLICE]
        yield from db.execute_sql(sql.format(", ".join("?" * len(part))), part)
