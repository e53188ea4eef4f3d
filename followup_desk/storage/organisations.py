# SPDX-License-Identifier: MIT
"""Organisations: what is known of one, who is and was there, and what is open and happened with all of them, by pages.

The name may be empty: such a row holds the titles of people whose organisation nobody knows.
"""

import json
from collections.abc import Sequence

from peewee import SqliteDatabase

from followup_desk.domain.folding import fold
from followup_desk.domain.moments import from_seconds
from followup_desk.domain.organisations import Employed, Happened, Organisation, Place, Workplace
from followup_desk.domain.partial_date import PartialDate, parse
from followup_desk.domain.records import Interaction, Method, OpenOpportunity
from followup_desk.domain.words import MethodKind
from followup_desk.storage import contacts, timeline
from followup_desk.storage.opportunities import NEXT_DAY, ORDERS, rows_of_open

Span = tuple[int, str | None, str | None]
"""A contact, and since and until when they are there, as stored."""
Bounds = tuple[int, int, int]
"""A contact, the first second that counts and the first that does not."""
_SLICE = 500

_THERE = """select p.contact_id, min(p.until is not null) gone from position p
  join contact c on c.id = p.contact_id and c.deleted_at is null where p.organisation_id = :of group by p.contact_id"""


def organisation(db: SqliteDatabase, organisation_id: int) -> Organisation | None:
    """What is known of it; None when there is none."""
    found = db.execute_sql("select name, note from organisation where id = ?", (organisation_id,)).fetchone()
    if found is None:
        return None
    name, note = found
    methods = contacts.methods_of(db, "organisation_id", organisation_id)
    return Organisation(organisation_id, name, note, methods, contacts.facts_of(db, "organisation_id", organisation_id))


def of_contact(db: SqliteDatabase, contact_id: int) -> list[Workplace]:
    """Where somebody is, then where they were, once each and in their own order."""
    found = db.execute_sql(
        """select o.id, o.name, min(p.until is not null) gone from position p
        join organisation o on o.id = p.organisation_id where p.contact_id = ? and o.name <> ''
        group by o.id order by gone, min(p.position), min(p.id)""",
        (contact_id,),
    )
    return [Workplace(organisation_id, name, not gone) for organisation_id, name, gone in found]


def numbers_for(db: SqliteDatabase, contact_id: int) -> list[tuple[str, Method]]:
    """The numbers and addresses of the organisations where somebody is, each with the organisation's name."""
    found = db.execute_sql(
        """select o.name, m.kind, m.value, m.label, m.state, m.id from position p
        join organisation o on o.id = p.organisation_id join method m on m.organisation_id = o.id
        where p.contact_id = ? and p.until is null order by p.position, p.id, m.position, m.id""",
        (contact_id,),
    )
    return [
        (name, Method(MethodKind(kind), value, label, state, id=number))
        for name, kind, value, label, state, number in found
    ]


def named(db: SqliteDatabase, name: str, but: int) -> int | None:
    """Another organisation of that name, whatever the case."""
    found = db.execute_sql(
        "select id from organisation where norm = ? and id <> ? order by id limit 1", (fold(name), but)
    ).fetchone()
    return int(found[0]) if found else None


def head_count(db: SqliteDatabase, organisation_id: int) -> tuple[int, int]:
    """How many are there now, and how many were before."""
    found = db.execute_sql(
        f"select count(*), coalesce(sum(gone), 0) from ({_THERE})", {"of": organisation_id}
    ).fetchone()
    return int(found[0] - found[1]), int(found[1])


def people(
    db: SqliteDatabase, organisation_id: int, offset: int, limit: int, *, latest_first: bool = False
) -> list[Employed]:
    """Who is there by name, or with whom the user was in touch last; then who was. Of several jobs there the present
    one counts, else the latest."""
    order = f"gone, {'touched desc nulls last, ' if latest_first else ''}sort_key, t.contact_id"
    found = db.execute_sql(
        f"""with there as materialized (
          select t.contact_id, t.gone, c.sort_key,
            coalesce(max(c.last_touch_at, c.last_conversation_at), c.last_touch_at, c.last_conversation_at) touched
          from ({_THERE}) t join contact c on c.id = t.contact_id
          order by {order} limit :limit offset :offset)
        select t.contact_id, t.gone, t.touched, p.title, p.since, p.until
        from there t join position p on p.id = (select id from position q
          where q.contact_id = t.contact_id and +q.organisation_id = :of
          order by q.until is not null, q.until desc, q.position, q.id limit 1)
        order by {order}""",
        {"of": organisation_id, "limit": limit, "offset": offset},
    ).fetchall()
    rows = {row.id: row for row in contacts.rows(db, [line[0] for line in found])}
    return [
        Employed(rows[who], title, _partial(since), _partial(until), not gone, None if at is None else from_seconds(at))
        for who, gone, at, title, since, until in found
    ]


def open_count(db: SqliteDatabase, organisation_id: int) -> int:
    """How many opportunities are open with those who are there."""
    sql = f"select count(*) from ({_THERE}) t join opportunity o on o.contact_id = t.contact_id"
    found = db.execute_sql(f"{sql} where t.gone = 0 and o.answer is null", {"of": organisation_id}).fetchone()
    return int(found[0])


def opportunities(db: SqliteDatabase, organisation_id: int, offset: int, limit: int) -> list[OpenOpportunity]:
    """What is open with those who are there: what has no next step first, then by its day."""
    found = db.execute_sql(
        f"""select o.id, {NEXT_DAY} as next from ({_THERE}) t
        join opportunity o on o.contact_id = t.contact_id and o.answer is null
        join contact c on c.id = o.contact_id where t.gone = 0
        order by {ORDERS["next"]} limit :limit offset :offset""",
        {"of": organisation_id, "limit": limit, "offset": offset},
    )
    return rows_of_open(db, [number for number, _ in found])


def spans(db: SqliteDatabase, organisation_id: int) -> list[Span]:
    """Who is and was there, and from when to when; several lines for whoever came back."""
    found: list[Span] = db.execute_sql(
        """select p.contact_id, p.since, p.until from position p
        join contact c on c.id = p.contact_id and c.deleted_at is null where p.organisation_id = ?""",
        (organisation_id,),
    ).fetchall()
    return found


def latest(db: SqliteDatabase, within: Sequence[Bounds], before: Place | None, limit: int) -> list[Place]:
    """Where what happened with any of these people stands, within their bounds and before a place; newest first.

    An entry at which several of them were has several lines: it is read on until there are enough, which costs a fifth
    of letting SQLite tell them apart. A thousand cost hardly more than one: all lines are looked at for either.
    """
    found: dict[int, Place] = {}
    at, entry = before[:2] if before else (1 << 62, 1 << 62)
    people = json.dumps(within)
    while len(found) < limit:
        lines: list[Place] = db.execute_sql(
            """with member(contact_id, first, after) as materialized (
              select json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]')
              from json_each(?))
            select p.at, p.interaction_id, p.contact_id from member m cross join present p
              on p.contact_id = m.contact_id and p.at >= m.first and p.at < min(m.after, ? + 1)
            where (p.at, p.interaction_id) < (?, ?) order by p.at desc, p.interaction_id desc, p.contact_id limit ?""",
            (people, at, at, entry, limit),
        ).fetchall()
        for line in lines:
            found.setdefault(line[1], line)
        if len(lines) < limit:
            break
        at, entry, _ = lines[-1]
    return list(found.values())[:limit]


def happened(db: SqliteDatabase, places: Sequence[Place]) -> list[Happened]:
    """What happened at these places, in their order."""
    entries: list[Interaction] = []
    for start in range(0, len(places), _SLICE):
        entries += timeline.by_ids(db, [entry for _, entry, _ in places[start : start + _SLICE]])
    names = {each.id: each.display for each in contacts.called(db, list({entry.contact_id for entry in entries}))}
    by_whom = {entry: contact_id for _, entry, contact_id in places}
    return [Happened(entry, by_whom[entry.id], (names.get(entry.contact_id, ""), *entry.present)) for entry in entries]


def _partial(text: str | None) -> PartialDate | None:
    return parse(text) if text else None
