# SPDX-License-Identifier: MIT
"""Contacts whole and as rows, and the lists they stand in. Lists are ids from an index; rows are fetched by page."""

import re
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from peewee import SqliteDatabase

from followup_desk.domain.folding import fold
from followup_desk.domain.moments import Due, from_seconds
from followup_desk.domain.partial_date import PartialDate, parse
from followup_desk.domain.records import Contact, ContactRow, Fact, Method, Name, Occasion, Position, Relation
from followup_desk.domain.rules.ease_off import EASE_OFF
from followup_desk.domain.rules.occasions import MISSED
from followup_desk.domain.words import Kind, MethodKind, Newsletter, OccasionKind, Stage
from followup_desk.storage import sql_words

_SLICE = 500
_NAME = "display, given, family, additional, prefix, suffix, nickname"
_REST = (
    "uid, stage, followed, prefers, hours, zone, country, referrer_id, newsletter, ideal_days, longest_days, note,"
    " next_due, last_touch_at, last_conversation_at, deleted_at, photo_id, stage_before, newsletter_since, stops"
)
_STAGES = {str(stage): stage for stage in Stage}
_DUE_FIRST = "order by next_due nulls last, id"
_BY_NAME = "order by sort_key, id"
_HEARD = "coalesce(last_conversation_at, created_at)"
_NO_NEXT_STEP = (
    f"not exists (select 1 from follow_up f where f.contact_id = loose.contact_id and {sql_words.NEXT_STEP})"
)

_BOUND = re.compile(r":(\w+)")

# What a list holds, as the condition on contact and the order. Moments and days are bound by name.
# Conditions and orders are worded as the indexes of the schema are, so that a first page is read from one of them.
LISTS: dict[str, tuple[str, str]] = {
    "all": ("deleted_at is null", _DUE_FIRST),
    "due": (
        "deleted_at is null and next_due <= :last_on"
        f" and exists (select 1 from follow_up f where f.contact_id = contact.id and {sql_words.DUE})",
        "order by next_due, id",
    ),
    "loose-ends": (
        "deleted_at is null and stage is not 'resting' and id in ("
        f"select contact_id from opportunity loose where answer is null and {_NO_NEXT_STEP} union "
        f"select contact_id from question loose where state = 'open' and key = '{EASE_OFF}' and {_NO_NEXT_STEP})",
        _BY_NAME,
    ),
    "quiet": (
        "deleted_at is null and (stage = 'customer' or ideal_days is not null)"
        f" and (stage is null or stage not in ('resting', 'former')) and {_HEARD} < :midnight"
        f" and {_HEARD} < :midnight - 86400 * coalesce(longest_days, (ideal_days * 3 + 1) / 2, :longest)",
        f"order by {_HEARD}, id",
    ),
    "never": (
        "deleted_at is null and followed = 1 and last_touch_at is null and last_conversation_at is null",
        _BY_NAME,
    ),
    "open": (
        "deleted_at is null and exists (select 1 from opportunity o where o.contact_id = contact.id"
        " and o.answer is null)",
        _DUE_FIRST,
    ),
    "customers": ("deleted_at is null and stage = 'customer'", _DUE_FIRST),
    "prospects": ("deleted_at is null and stage = 'prospect'", _DUE_FIRST),
    "resting": ("deleted_at is null and stage = 'resting'", _DUE_FIRST),
    "former": ("deleted_at is null and stage = 'former'", _BY_NAME),
    "newsletter": ("deleted_at is null and newsletter = 'yes'", _BY_NAME),
    "missed": (
        "deleted_at is null and id in (select contact_id from follow_up where rule = 'R12' and state = 'dropped'"
        f" and dropped_why = '{MISSED}')",
        _BY_NAME,
    ),
    "doubles": ("false", _BY_NAME),
    "trash": ("deleted_at is not null", "order by deleted_at desc, id"),
}


def ids_in(db: SqliteDatabase, name: str, bound: dict[str, int | str], limit: int | None, offset: int) -> "array[int]":
    """The ids of a list in display order, from `offset` on."""
    where, order = LISTS[name]
    sql = f"select id from contact where {where} {order} limit :limit offset :offset"
    values = {**bound, "limit": -1 if limit is None else limit, "offset": offset}
    return array("q", (found[0] for found in db.execute_sql(sql, values)))


def count_in(db: SqliteDatabase, name: str, bound: dict[str, int | str]) -> int:
    """How many contacts a list holds."""
    sql = f"select count(*) from contact where {LISTS[name][0]}"
    return int(db.execute_sql(sql, bound).fetchone()[0])


def membership(name: str, bound: dict[str, int | str]) -> tuple[str, list[int | str]]:
    """The condition that contact `c` stands in a list, with what is bound in it in order."""
    where = LISTS[name][0]
    values = [bound[bound_name] for bound_name in _BOUND.findall(where)]
    # Asked of each hit: to gather a list of fifty thousand first takes fifty times as long.
    return f"exists (select 1 from contact where contact.id = c.id and {_BOUND.sub('?', where)})", values


def rows(db: SqliteDatabase, ids: Sequence[int]) -> list[ContactRow]:
    """The list lines of these contacts, in the order asked for; who is gone is left out."""
    marks = ", ".join("?" * len(ids))
    found = db.execute_sql(
        f"""select c.id, c.display, coalesce(o.name, ''), coalesce(p.title, ''), c.stage,
          f.due_on, f.due_at, f.zone, coalesce(f.promised, 0),
          exists (select 1 from question q where q.contact_id = c.id and q.state = 'open'), f.snoozed_until
        from contact c
        left join position p on p.id = (select id from position where contact_id = c.id and until is null
          order by position, id limit 1)
        left join organisation o on o.id = p.organisation_id
        left join follow_up f on f.id = (select id from follow_up where contact_id = c.id and state = 'open'
          order by due_on, due_at is null, due_at, id limit 1)
        where c.id in ({marks})""",
        tuple(ids),
    )
    by_id = {r[0]: _row(r) for r in found}
    return [by_id[i] for i in ids if i in by_id]


def _row(
    r: tuple[int, str, str, str, str | None, str | None, int | None, str | None, int, int, int | None],
) -> ContactRow:
    # Past __init__, which in a frozen class sets each field by a call: a page is read while somebody scrolls.
    line = ContactRow.__new__(ContactRow)
    line.__dict__.update(
        id=r[0],
        display=r[1],
        organisation=r[2],
        title=r[3],
        stage=_STAGES[r[4]] if r[4] else None,
        next=due(r[5], r[6], r[7]) if r[5] else None,
        next_promised=bool(r[8]),
        question=bool(r[9]),
        remark="",
        snoozed_until=None if r[10] is None else from_seconds(r[10]),
    )
    return line


def due(day: str, at: int | None, zone: str | None) -> Due:
    """A due day or moment from its columns."""
    return Due(date.fromisoformat(day), None if at is None else from_seconds(at), zone)


def living_among(db: SqliteDatabase, ids: Sequence[int]) -> set[int]:
    """Those of them who are there, and not in the trash."""
    found: set[int] = set()
    for start in range(0, len(ids), _SLICE):
        among = sql_words.numbered(ids[start : start + _SLICE])
        rows = db.execute_sql(f"select id from contact where deleted_at is null and id in {among}")
        found.update(contact_id for (contact_id,) in rows)
    return found


def touched_since(db: SqliteDatabase, ids: Sequence[int], since: int) -> list[int]:
    """Those of them with whom there was a touch from a moment (UTC seconds) on, in the order asked for."""
    found: set[int] = set()
    for start in range(0, len(ids), _SLICE):
        among = sql_words.numbered(ids[start : start + _SLICE])
        rows = db.execute_sql(f"select id from contact where last_touch_at >= ? and id in {among}", (since,))
        found.update(contact_id for (contact_id,) in rows)
    return [contact_id for contact_id in ids if contact_id in found]


def contact(db: SqliteDatabase, contact_id: int) -> Contact | None:
    """A person whole, also from the trash; None when there is none."""
    found = db.execute_sql(f"select {_NAME}, {_REST} from contact where id = ?", (contact_id,)).fetchone()
    if found is None:
        return None
    rest = found[7:]
    return Contact(
        id=contact_id,
        name=Name(*found[:7]),
        uid=rest[0],
        stage=Stage(rest[1]) if rest[1] else None,
        followed=bool(rest[2]),
        prefers=Kind(rest[3]) if rest[3] else None,
        hours=rest[4],
        zone=rest[5],
        country=rest[6],
        referrer_id=rest[7],
        newsletter=Newsletter(rest[8]),
        ideal_days=rest[9],
        longest_days=rest[10],
        note=rest[11],
        next_due=date.fromisoformat(rest[12]) if rest[12] else None,
        last_touch_at=from_seconds(rest[13]) if rest[13] is not None else None,
        last_conversation_at=from_seconds(rest[14]) if rest[14] is not None else None,
        deleted_at=from_seconds(rest[15]) if rest[15] is not None else None,
        photo=rest[16] is not None,
        stage_before=Stage(rest[17]) if rest[17] else None,
        stops=frozenset(rest[19].split()),
        newsletter_since=_day(rest[18]),
        methods=methods_of(db, "contact_id", contact_id),
        positions=_positions(db, contact_id),
        occasions=_occasions(db, contact_id),
        facts=facts_of(db, "contact_id", contact_id),
        relations=_relations(db, contact_id),
        tags=tags(db, "contact", contact_id),
    )


def methods_of(db: SqliteDatabase, owner: str, owner_id: int) -> tuple[Method, ...]:
    """The numbers and addresses of a contact or an organisation; `owner` is the column that names it."""
    found = db.execute_sql(
        f"select kind, value, label, state, confirmed_on, id from method where {owner} = ? order by position, id",
        (owner_id,),
    )
    return tuple(Method(MethodKind(k), v, label, state, _day(on), i) for k, v, label, state, on, i in found)


def _positions(db: SqliteDatabase, contact_id: int) -> tuple[Position, ...]:
    found = db.execute_sql(
        "select o.name, p.title, p.since, p.until, p.id from position p"
        " join organisation o on o.id = p.organisation_id where p.contact_id = ? order by p.position, p.id",
        (contact_id,),
    )
    return tuple(Position(name, title, _partial(since), _partial(until), i) for name, title, since, until, i in found)


def _occasions(db: SqliteDatabase, contact_id: int) -> tuple[Occasion, ...]:
    found = db.execute_sql(
        "select kind, year, month, day, whose, leap_day, id from occasion where contact_id = ? order by id",
        (contact_id,),
    )
    return tuple(
        Occasion(OccasionKind(kind), PartialDate(year, month, day), whose, leap, i)
        for kind, year, month, day, whose, leap, i in found
    )


def facts_of(db: SqliteDatabase, owner: str, owner_id: int) -> tuple[Fact, ...]:
    """What is known of a contact or an organisation; `owner` is the column that names it."""
    found = db.execute_sql(f"select kind, text, confirmed_on, id from fact where {owner} = ? order by id", (owner_id,))
    return tuple(Fact(kind, text, _day(on), i) for kind, text, on, i in found)


def _relations(db: SqliteDatabase, contact_id: int) -> tuple[Relation, ...]:
    found = db.execute_sql(
        "select role, other_name, other_id, id from relation where contact_id = ? order by id", (contact_id,)
    )
    return tuple(Relation(*relation) for relation in found)


def tags(db: SqliteDatabase, kind: str, row_id: int) -> tuple[str, ...]:
    """The tags on a contact, resource or fact, by name."""
    found = db.execute_sql(
        "select tag.name from tagging join tag on tag.id = tagging.tag_id where tagging.kind = ?"
        " and tagging.row_id = ? order by tag.norm",
        (kind, row_id),
    )
    return tuple(name for (name,) in found)


def fact_tags(db: SqliteDatabase, contact_id: int) -> dict[int, tuple[str, ...]]:
    """The tags of a contact's facts, by fact; those without any are left out."""
    found = db.execute_sql(
        """select f.id, tag.name from fact f join tagging on tagging.kind = 'fact' and tagging.row_id = f.id
        join tag on tag.id = tagging.tag_id where f.contact_id = ? order by f.id, tag.norm""",
        (contact_id,),
    )
    by_fact: dict[int, tuple[str, ...]] = {}
    for fact_id, name in found:
        by_fact[fact_id] = (*by_fact.get(fact_id, ()), name)
    return by_fact


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _partial(text: str | None) -> PartialDate | None:
    return parse(text) if text else None


def display_of(db: SqliteDatabase, contact_id: int) -> str | None:
    """How a contact is shown, and None when there is none."""
    found = db.execute_sql("select display from contact where id = ?", (contact_id,)).fetchone()
    return found[0] if found else None


@dataclass(frozen=True)
class Called:
    """What a contact is called: as shown, with the present firm to tell them apart, and all names and emails folded."""

    id: int
    display: str
    organisation: str
    names: str
    emails: tuple[str, ...]

    def fits(self, text: str) -> bool:
        """Is every word of it in a name or an email?"""
        known = " ".join((self.names, *self.emails))
        return all(word in known for word in fold(text).split())

    def is_exactly(self, text: str) -> bool:
        """Is it the name that is shown, or an email, whatever the case and accents?"""
        return fold(text) in (fold(self.display), *self.emails)


def named(db: SqliteDatabase, text: str) -> list[int]:
    """Contacts, not in the trash, whose shown name or email is this, whatever the case."""
    found = db.execute_sql(
        """select c.id from contact c where c.deleted_at is null and c.id in (
          select id from contact where display = ? collate nocase and deleted_at is null
          union select contact_id from method where kind = 'email' and norm = ?) order by c.id limit 50""",
        (text, text.casefold()),
    )
    return [i for (i,) in found]


def called(db: SqliteDatabase, ids: Sequence[int]) -> list[Called]:
    """What some contacts are called, also those in the trash, in the order asked for."""
    by_id: dict[int, Called] = {}
    for start in range(0, len(ids), _SLICE):
        for i, display, firm, names, emails in _names_of(db, ids[start : start + _SLICE]):
            addresses = tuple(fold(email) for email in emails.splitlines())
            by_id[i] = Called(i, display, firm, fold(names), addresses)
    return [by_id[i] for i in ids if i in by_id]


def _names_of(db: SqliteDatabase, ids: Sequence[int]) -> Iterable[tuple[int, str, str, str, str]]:
    marks = ", ".join("?" * len(ids))
    found: Iterable[tuple[int, str, str, str, str]] = db.execute_sql(
        f"""select c.id, c.display, coalesce((select o.name from position p join organisation o
            on o.id = p.organisation_id where p.contact_id = c.id and p.until is null order by p.position limit 1), ''),
          c.display || ' ' || c.given || ' ' || c.additional || ' ' || c.family || ' ' || c.nickname,
          coalesce((select group_concat(value, char(10)) from method where contact_id = c.id and kind = 'email'), '')
        from contact c where c.id in ({marks})""",
        tuple(ids),
    )
    return found


def called_in_trash(db: SqliteDatabase, text: str) -> list[Called]:
    """Who in the trash has all these words in names or emails, in its order; no index keeps them."""
    return [someone for someone in called(db, ids_in(db, "trash", {}, None, 0)) if someone.fits(text)]


def organisations(db: SqliteDatabase, prefix: str, limit: int) -> list[str]:
    """Names of organisations that begin so, whatever the case."""
    start = fold(prefix)
    found = db.execute_sql(
        "select name from organisation where norm >= ? and norm < ? and name <> '' order by norm, id limit ?",
        (start, start + "\U0010ffff", limit),
    )
    return [name for (name,) in found]


def all_tags(db: SqliteDatabase) -> list[str]:
    """All tags by name."""
    return [name for (name,) in db.execute_sql("select name from tag order by norm")]
