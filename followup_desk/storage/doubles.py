# SPDX-License-Identifier: MIT
"""What possible doubles are looked for by: who shares a number or address, and all names in the order of their letters.

Nobody in the trash is among them. Groups are bounded: what fifty people share tells nothing about any two of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from peewee import SqliteDatabase

from followup_desk.domain.records import Name

MOST_SHARING = 30
"""A number or address that more people share is a firm's."""
LAST_DIGITS = 8
"""What two spellings of one phone number have in common, with a country's number and without."""
_SLICE = 500
_LIVING = "join contact c on c.id = m.contact_id and c.deleted_at is null"


@dataclass(frozen=True)
class Person:
    """Somebody as far as comparing takes. `methods` are kind, norm and value, `firms` where they work now."""

    id: int
    name: Name
    firms: tuple[str, ...]
    methods: tuple[tuple[str, str, str], ...]


def sharing(db: SqliteDatabase) -> Iterator[list[int]]:
    """Groups of people who have an email, a web page or the end of a phone number in common."""
    for key, where in (
        ("m.kind || m.norm", "m.kind in ('email', 'url') and m.norm <> ''"),
        (f"substr(m.norm, -{LAST_DIGITS})", f"m.kind = 'phone' and length(m.norm) >= {LAST_DIGITS}"),
    ):
        rows = db.execute_sql(
            f"select group_concat(distinct m.contact_id) from method m {_LIVING} where {where} group by {key}"
            f" having count(distinct m.contact_id) between 2 and {MOST_SHARING}"
        )
        for (ids,) in rows:
            yield sorted(map(int, ids.split(",")))


def by_name(db: SqliteDatabase) -> Iterator[tuple[int, str]]:
    """Everybody's id and folded name, family name first, in its order."""
    rows: Iterable[tuple[int, str]] = db.execute_sql(
        "select id, sort_key from contact where deleted_at is null order by sort_key, id"
    )
    yield from rows


def firms(db: SqliteDatabase) -> Iterator[tuple[int, str]]:
    """Who works where now, a line for each job."""
    rows: Iterable[tuple[int, str]] = db.execute_sql(
        "select p.contact_id, o.name from position p join organisation o on o.id = p.organisation_id"
        " where p.until is null and o.name <> '' order by o.id"
    )
    yield from rows


def reachable(db: SqliteDatabase) -> set[int]:
    """Who has an email, a phone number or a web page."""
    rows = db.execute_sql("select distinct contact_id from method where kind in ('email', 'phone', 'url')")
    return {contact_id for (contact_id,) in rows}


def people(db: SqliteDatabase, ids: Sequence[int]) -> dict[int, Person]:
    """These people by id; at most some thousands a call."""
    found: dict[int, Person] = {}
    for start in range(0, len(ids), _SLICE):
        part = ids[start : start + _SLICE]
        marks = ", ".join("?" * len(part))
        firms: dict[int, list[str]] = {}
        for contact_id, firm in db.execute_sql(
            "select p.contact_id, o.name from position p join organisation o on o.id = p.organisation_id"
            f" where p.until is null and o.name <> '' and p.contact_id in ({marks})",
            part,
        ):
            firms.setdefault(contact_id, []).append(firm)
        methods: dict[int, list[tuple[str, str, str]]] = {}
        for contact_id, *method in db.execute_sql(
            f"select contact_id, kind, norm, value from method where contact_id in ({marks})"
            " and +kind in ('email', 'phone', 'url')",  # or SQLite would look for all emails first
            part,
        ):
            methods.setdefault(contact_id, []).append(tuple(method))
        names = "display, given, family, additional, prefix, suffix, nickname"
        for contact_id, *name in db.execute_sql(f"select id, {names} from contact where id in ({marks})", part):
            firm, reached = tuple(firms.get(contact_id, ())), tuple(methods.get(contact_id, ()))
            found[contact_id] = Person(contact_id, Name(*name), firm, reached)
    return found
