# SPDX-License-Identifier: MIT
"""What happened with a contact, newest first, by pages: from the index of who was present."""

from peewee import SqliteDatabase

from followup_desk.domain.moments import from_seconds
from followup_desk.domain.records import Interaction
from followup_desk.domain.words import FollowUpState, Kind, Outcome, PromiseState

_COLUMNS = """i.id, i.contact_id, i.kind, i.at, i.zone, i.incoming, i.outcome, i.minutes, i.notes, i.opportunity_id,
  coalesce((select title from opportunity where id = i.opportunity_id), ''), i.significant, i.asked, i.distracted"""

# Looking a word up in a table takes a tenth of asking the enumeration for it, and a page has a hundred.
_KINDS = {str(kind): kind for kind in Kind}
_PROMISES = {str(promise): promise for promise in PromiseState}
_OUTCOMES = {str(outcome): outcome for outcome in Outcome}


def page(db: SqliteDatabase, contact_id: int, before: tuple[int, int] | None, limit: int) -> list[Interaction]:
    """The entries older than `before` (UTC seconds, id), newest first; `present` are those beside this contact."""
    at, entry = before if before else (1 << 62, 1 << 62)
    found = db.execute_sql(
        f"""select {_COLUMNS} from present p join interaction i on i.id = p.interaction_id
        where p.contact_id = ? and (p.at, p.interaction_id) < (?, ?)
        order by p.at desc, p.interaction_id desc limit ?""",
        (contact_id, at, entry, limit),
    ).fetchall()
    return _interactions(db, found, contact_id)


def between(db: SqliteDatabase, contact_id: int, first: int, last: int, limit: int) -> list[Interaction]:
    """What happened with a contact from one moment to another, both in UTC seconds."""
    found = db.execute_sql(
        f"""select {_COLUMNS} from present p join interaction i on i.id = p.interaction_id
        where p.contact_id = ? and p.at between ? and ? order by p.at, p.interaction_id limit ?""",
        (contact_id, first, last, limit),
    ).fetchall()
    return _interactions(db, found, contact_id)


def of_opportunity(db: SqliteDatabase, opportunity_id: int, limit: int, offset: int) -> list[Interaction]:
    """What happened on an opportunity, newest first; `present` are those beside who each was logged with."""
    found = db.execute_sql(
        f"""select {_COLUMNS} from interaction i where i.opportunity_id = ?
        order by i.at desc, i.id desc limit ? offset ?""",
        (opportunity_id, limit, offset),
    ).fetchall()
    return _interactions(db, found)


def by_ids(db: SqliteDatabase, ids: list[int]) -> list[Interaction]:
    """These entries, in the order asked for; `present` are those beside who each was logged with."""
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


def _interactions(db: SqliteDatabase, found: list[tuple], seen_from: int | None = None) -> list[Interaction]:  # type: ignore[type-arg]
    hung = _what_hangs_on(db, [r[0] for r in found], seen_from)
    return [_interaction(r, *(tuple(each.get(r[0], ())) for each in hung)) for r in found]


def _what_hangs_on(
    db: SqliteDatabase, ids: list[int], seen_from: int | None
) -> tuple[dict[int, list[str]], dict[int, list[str]], dict[int, list[str]]]:
    """By entry what was given, who else was there, who it was logged with first, and how promises ended by it; in one
    question for the page."""
    if not ids:
        return {}, {}, {}
    entries = ", ".join(map(str, ids))
    found = db.execute_sql(
        f"""select 0, g.interaction_id, r.title, 0, min(g.id) from given g join resource r on r.id = g.resource_id
          where g.interaction_id in ({entries}) group by g.interaction_id, r.id
        union all select 1, p.interaction_id, c.display, p.contact_id <> i.contact_id, c.sort_key
          from present p join contact c on c.id = p.contact_id join interaction i on i.id = p.interaction_id
          where p.interaction_id in ({entries}) and p.contact_id <> coalesce(?, i.contact_id)
        union all select 2, f.closed_by, f.promise, 0, min(f.id) from follow_up f
          where f.closed_by in ({entries}) and f.promise is not null and f.state = '{FollowUpState.DONE}'
          and f.contact_id = coalesce(?, f.contact_id) group by f.closed_by, f.promise
        order by 1, 4, 5""",
        (seen_from, seen_from),
    )
    texts: tuple[dict[int, list[str]], ...] = ({}, {}, {})
    for which, entry, text, *_ in found.fetchall():
        texts[which].setdefault(entry, []).append(text)
    gave, there, promises = texts
    return gave, there, promises


def _interaction(
    r: tuple,  # type: ignore[type-arg]
    gave: tuple[str, ...],
    there: tuple[str, ...],
    promises: tuple[str, ...],
) -> Interaction:
    # Past __init__, which in a frozen class sets each of the many fields by a call: longer than all SQL of a page.
    entry = Interaction.__new__(Interaction)
    entry.__dict__.update(
        id=r[0],
        contact_id=r[1],
        kind=_KINDS[r[2]],
        at=from_seconds(r[3]),
        zone=r[4],
        incoming=bool(r[5]),
        outcome=_OUTCOMES[r[6]] if r[6] else None,
        minutes=r[7],
        notes=r[8],
        opportunity_id=r[9],
        opportunity=r[10],
        significant=bool(r[11]),
        asked=bool(r[12]),
        distracted=bool(r[13]),
        gave=gave,
        present=there,
        promises=tuple(_PROMISES[word] for word in promises),
    )
    return entry
