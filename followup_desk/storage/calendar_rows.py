# SPDX-License-Identifier: MIT
"""What a calendar tells of open follow-ups beside their cards: which they are, their zones, and who is rung how."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from peewee import SqliteDatabase

from followup_desk.domain.moments import begins, utc_seconds
from followup_desk.storage.sql_words import numbered

_SLICE = 5000
_NOT_IN_TRASH = "f.contact_id not in (select id from contact where deleted_at is not null)"


def open_ids(db: SqliteDatabase, contact_ids: Sequence[int] | None = None) -> list[int]:
    """All that are open by day, or those of some contacts, whoever comes first; of nobody in the trash."""
    order = "order by f.due_on, f.due_at is null, f.due_at, f.id"
    if contact_ids is None:
        return _ids(db, f"select f.id from follow_up f where f.state = 'open' and {_NOT_IN_TRASH} {order}")
    found = (
        _ids(
            db,
            f"""select f.id from follow_up f where f.state = 'open' and f.contact_id in {numbered(some)}
            and {_NOT_IN_TRASH} {order}""",
        )
        for some in _slices(contact_ids)
    )
    return [follow_up_id for ids in found for follow_up_id in ids]


def contacts_of(db: SqliteDatabase, ids: Sequence[int]) -> int:
    """For how many people these are."""
    found: set[int] = set()
    for some in _slices(ids):
        rows = db.execute_sql(f"select distinct contact_id from follow_up where id in {numbered(some)}")
        found.update(contact_id for (contact_id,) in rows)
    return len(found)


def zones(db: SqliteDatabase, ids: Sequence[int]) -> dict[str, tuple[int, int]]:
    """The zones in which some of these were meant, with the first and the last year of them."""
    spans: dict[str, tuple[int, int]] = {}
    for some in _slices(ids):
        rows = db.execute_sql(
            f"""select zone, min(due_on), max(due_on) from follow_up
            where id in {numbered(some)} and due_at is not null group by zone"""
        )
        for zone, first, last in rows:
            known = spans.get(zone, (9999, 0))
            spans[zone] = min(known[0], int(first[:4])), max(known[1], int(last[:4]))
    return spans


def changed_at(db: SqliteDatabase, contact_ids: Sequence[int]) -> dict[int, int]:
    """When anything about each of these contacts was last written, in UTC seconds."""
    return dict(db.execute_sql(f"select id, changed_at from contact where id in {numbered(contact_ids)}").fetchall())


def phones(db: SqliteDatabase, contact_ids: Sequence[int]) -> dict[int, str]:
    """The first number of each by which they can be reached."""
    # The plus keeps the planner from reading every phone there is.
    rows = db.execute_sql(
        f"""select contact_id, value from method where contact_id in {numbered(contact_ids)}
        and +kind = 'phone' and state = 'ok' order by position desc, id desc"""
    )
    return dict(rows.fetchall())


def has_shelf(db: SqliteDatabase) -> bool:
    """Is there anything to give at all?"""
    return db.execute_sql("select 1 from resource limit 1").fetchone() is not None


def put_off(db: SqliteDatabase, day: date, zone: str, now: int, limit: int) -> list[int]:
    """Open ones from before a local day that were snoozed until a moment to come, the soonest first."""
    day_begins = utc_seconds(begins(day, zone))
    rows = db.execute_sql(
        f"""select f.id from follow_up f where f.state = 'open' and f.due_on <= ? and f.snoozed_until > ?
        and case when f.due_at is null then f.due_on < ? else f.due_at < ? end and {_NOT_IN_TRASH}
        order by f.snoozed_until, f.id limit ?""",
        ((day + timedelta(days=1)).isoformat(), now, day.isoformat(), day_begins, limit),
    )
    return [follow_up_id for (follow_up_id,) in rows]


def _ids(db: SqliteDatabase, sql: str) -> list[int]:
    return [row_id for (row_id,) in db.execute_sql(sql)]


def _slices(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(ids), _SLICE):
        yield ids[start : start + _SLICE]
