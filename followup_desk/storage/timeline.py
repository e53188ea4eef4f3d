# SPDX-License-Identifier: MIT
"""What happened with a contact, newest first, by pages: from the index of who was present."""

from peewee import SqliteDatabase

from followup_desk.domain.moments import from_seconds
from followup_desk.domain.records import Interaction
from followup_desk.domain.words import Kind, Outcome

_COLUMNS = """i.id, i.contact_id, i.kind, i.at, i.zone, i.incoming, i.outcome, i.minutes, i.notes, i.opportunity_id,
  coalesce((select title from opportunity where id = i.opportunity_id), ''), i.significant, i.asked, i.distracted"""


def page(db: SqliteDatabase, contact_id: int, before: tuple[int, int] | None, limit: int) -> list[Interaction]:
    """The entries older than `before` (UTC seconds, id), newest first."""
    at, entry = before if before else (1 << 62, 1 << 62)
    found = db.execute_sql(
        f"""select {_COLUMNS} from present p join interaction i on i.id = p.interaction_id
        where p.contact_id = ? and (p.at, p.interaction_id) < (?, ?)
        order by p.at desc, p.interaction_id desc limit ?""",
        (contact_id, at, entry, limit),
    ).fetchall()
    return _interactions(db, found)


def by_ids(db: SqliteDatabase, ids: list[int]) -> list[Interaction]:
    """These entries, in the order asked for."""
    marks = ", ".join("?" * len(ids))
    found = db.execute_sql(f"select {_COLUMNS} from interaction i where i.id in ({marks})", tuple(ids)).fetchall()
    by_id = {entry.id: entry for entry in _interactions(db, found)}
    return [by_id[i] for i in ids if i in by_id]


def count(db: SqliteDatabase, contact_id: int) -> int:
    """How many entries a contact's timeline has."""
    return int(db.execute_sql("select count(*) from present where contact_id = ?", (contact_id,)).fetchone()[0])


def present_at(db: SqliteDatabase, interaction_id: int) -> list[tuple[int, int]]:
    """Who was there: contact and moment, as the timeline's index has them."""
    found = db.execute_sql("select contact_id, at from present where interaction_id = ?", (interaction_id,))
    return [(contact_id, at) for contact_id, at in found]


def latest_at(db: SqliteDatabase, contact_id: int) -> int | None:
    """When the contact's latest interaction was, in UTC seconds."""
    found = db.execute_sql("select max(at) from present where contact_id = ?", (contact_id,)).fetchone()
    return None if found[0] is None else int(found[0])


def _interactions(db: SqliteDatabase, found: list[tuple]) -> list[Interaction]:  # type: ignore[type-arg]
    ids = [r[0] for r in found]
    gave = _by_interaction(
        db, "select g.interaction_id, r.title from given g join resource r on r.id = g.resource_id"
        " where g.interaction_id in ({marks}) group by g.interaction_id, r.id order by min(g.id)", ids,
    )  # fmt: skip
    there = _by_interaction(
        db, "select p.interaction_id, c.display from present p join contact c on c.id = p.contact_id"
        " join interaction i on i.id = p.interaction_id"
        " where p.interaction_id in ({marks}) and p.contact_id <> i.contact_id order by c.sort_key", ids,
    )  # fmt: skip
    return [_interaction(r, tuple(gave.get(r[0], ())), tuple(there.get(r[0], ()))) for r in found]


def _by_interaction(db: SqliteDatabase, sql: str, ids: list[int]) -> dict[int, list[str]]:
    """Texts that hang on entries, in one question for the page."""
    texts: dict[int, list[str]] = {}
    for entry, text in db.execute_sql(sql.format(marks=", ".join("?" * len(ids))), tuple(ids)):
        texts.setdefault(entry, []).append(text)
    return texts


def _interaction(r: tuple, gave: tuple[str, ...], there: tuple[str, ...]) -> Interaction:  # type: ignore[type-arg]
    return Interaction(
        id=r[0],
        contact_id=r[1],
        kind=Kind(r[2]),
        at=from_seconds(r[3]),
        zone=r[4],
        incoming=bool(r[5]),
        outcome=Outcome(r[6]) if r[6] else None,
        minutes=r[7],
        notes=r[8],
        opportunity_id=r[9],
        opportunity=r[10],
        significant=bool(r[11]),
        asked=bool(r[12]),
        distracted=bool(r[13]),
        gave=gave,
        present=there,
    )
