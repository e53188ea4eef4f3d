# SPDX-License-Identifier: MIT
"""The shelf: things of value to give (R8), which of them fits whom, and what was given to whom."""

from collections.abc import Iterable

from peewee import SqliteDatabase

from followup_desk.domain.shelf import Resource
from followup_desk.domain.typed_text import whole_number
from followup_desk.storage import contact_edits, tables
from followup_desk.storage.journal import Journal
from followup_desk.storage.shelf import FITTING, OFF, ON_SHELF


def titled(db: SqliteDatabase, title: str) -> int | None:
    """A resource by its id or its title, whatever the case; also one that is off the shelf."""
    if (number := whole_number(title)) is not None:
        found = db.execute_sql("select id from resource where id = ?", (number,)).fetchone()
        if found:
            return int(found[0])
    found = db.execute_sql("select id from resource where title = ? collate nocase", (title,)).fetchone()
    return int(found[0]) if found else None


def titles(db: SqliteDatabase) -> list[str]:
    """The shelf, by title."""
    ordered = f"select r.title from resource r where {ON_SHELF} order by r.title collate nocase, r.id"
    found = db.execute_sql(ordered)
    return [title for (title,) in found]


def suggested(db: SqliteDatabase, contact_id: int) -> str | None:
    """The resource not yet given that shares most tags with the contact's and their needs'; oldest first, or None."""
    found = db.execute_sql(FITTING, {"contact": contact_id, "limit": 1}).fetchone()
    return found[1] if found else None


def had(db: SqliteDatabase, title: str, contact_ids: Iterable[int]) -> list[int]:
    """Those of the contacts who were given it before."""
    resource_id = titled(db, title)
    if resource_id is None:
        return []
    found = db.execute_sql("select distinct contact_id from given where resource_id = ?", (resource_id,))
    given = {contact_id for (contact_id,) in found}
    return [contact_id for contact_id in contact_ids if contact_id in given]


def give(journal: Journal, interaction_id: int, contact_ids: Iterable[int], title: str) -> None:
    """Notes that a resource was brought; a new title goes on the shelf."""
    resource_id = titled(journal.db, title) or add(journal, title)
    for contact_id in contact_ids:
        journal.insert(
            tables.Given,
            contact_id,
            interaction_id=interaction_id,
            resource_id=resource_id,
            contact_id=contact_id,
        )


def add(journal: Journal, title: str, kind: str = "", link: str = "") -> int:
    """Puts a resource on the shelf."""
    return journal.insert(tables.Resource, title=title, kind=kind, link=link, added_at=journal.at)


def change(journal: Journal, resource_id: int, **columns: str) -> None:
    """Writes its title, kind or link."""
    journal.update(tables.Resource, resource_id, **columns)


def take_off(journal: Journal, was: Resource) -> None:
    """Off the shelf: gone if nobody was ever given it, else only out of the way."""
    given = "select 1 from given where resource_id = ? limit 1"
    if journal.db.execute_sql(given, (was.id,)).fetchone():
        change(journal, was.id, kind=f"{OFF}{was.kind}")
    else:
        contact_edits.retag(journal, "resource", was.id, ())
        journal.delete(tables.Resource, was.id)
