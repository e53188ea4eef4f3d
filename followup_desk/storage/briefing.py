# SPDX-License-Identifier: MIT
"""What the morning briefing asks: how much there is to do on a day, of what kind, and whose birthday it is.

What is due by the day is one of four: a promise for the day, what is late, a card to post, or something else. Snoozed
ones are left out, but for promises: they were made for the day, whenever one is reminded.
"""

from calendar import isleap
from datetime import date, timedelta
from typing import Any, Literal

from peewee import SqliteDatabase

from followup_desk.domain.moments import begins, utc_seconds
from followup_desk.domain.records import FollowUpCard
from followup_desk.domain.words import OccasionKind, Stage
from followup_desk.storage import follow_ups
from followup_desk.storage.follow_ups import AWAKE, LATE, NOT_IN_TRASH, ORDER_OF_WORK, PAST
from followup_desk.storage.sql_words import listed

DueKind = Literal["promise", "late", "card", "other"]
_CARD_RULES = ("R1", "R12")
_PROMISED_TODAY = f"f.promised and not ({PAST})"
_KIND = f"""case when {_PROMISED_TODAY} then 'promise' when {LATE} then 'late'
  when f.rule in {listed(_CARD_RULES)} and not f.promised then 'card' else 'other' end"""
_COUNTS = f"f.state = 'open' and ({AWAKE} or {_PROMISED_TODAY}) and {NOT_IN_TRASH}"
_DUE = tuple(
    f"from follow_up f where {_COUNTS} and {falling}"
    # the plus as in `follow_ups`: the planner is not to take it for a constant
    for falling in ("+f.due_at is null and f.due_on <= :day", "f.due_at is not null and f.due_at < :day_ends")
)


def counts(db: SqliteDatabase, day: date, zone: str, now: int) -> dict[DueKind, int]:
    """How many of each kind are due by a day; kinds of which there is none are left out."""
    each = " union all ".join(f"select {_KIND} as kind {due}" for due in _DUE)
    return dict(db.execute_sql(f"select kind, count(*) from ({each}) group by 1", _bound(day, zone, now)).fetchall())


def first_of(db: SqliteDatabase, kind: DueKind, day: date, zone: str, now: int, limit: int) -> list[FollowUpCard]:
    """The first of a kind in order of work. What is late has a way of its own: `follow_ups.section`."""
    each = " union all ".join(f"select f.id {due} and {_KIND} = :kind" for due in _DUE)
    found = db.execute_sql(
        f"""select f.id from follow_up f join contact c on c.id = f.contact_id where f.id in ({each})
        {ORDER_OF_WORK} limit :limit""",
        {**_bound(day, zone, now), "kind": kind, "limit": limit},
    ).fetchall()
    return follow_ups.in_turn(db, [follow_up_id for (follow_up_id,) in found])


def birthdays(db: SqliteDatabase, day: date, limit: int) -> list[tuple[int, str, str, int | None]]:
    """Whose birthday is kept on a day, of those who are followed: contact, name, whom of theirs ("" for their own),
    and the year of birth where it is known. Those of 29 February keep it another day in common years."""
    kept: list[tuple[int, int, int | None]] = [(day.month, day.day, None)]
    if not isleap(day.year) and (day.month, day.day) in ((2, 28), (3, 1)):
        kept.append((2, 29, day.day))
    found = [row for month, number, leap in kept for row in _born_on(db, month, number, leap, day.year, limit)]
    return [(contact_id, name, whose, year) for _, contact_id, name, whose, year in sorted(found)[:limit]]


def _born_on(
    db: SqliteDatabase, month: int, day: int, leap_day: int | None, year: int, limit: int
) -> list[tuple[Any, ...]]:
    """With the key by which they are sorted; with a `leap_day` only those who keep it so."""
    found = db.execute_sql(
        f"""select c.sort_key, c.id, c.display, o.whose, o.year from occasion o join contact c on c.id = o.contact_id
        where o.month = :month and o.day = :day and o.kind = '{OccasionKind.BIRTHDAY}'
          and (:leap is null or case when o.leap_day = 1 then 1 else 28 end = :leap)
          and coalesce(o.year, 0) <= :year and c.deleted_at is null and c.followed = 1
          and c.stage is not '{Stage.FORMER}' order by c.sort_key, c.id limit :limit""",
        {"month": month, "day": day, "leap": leap_day, "year": year, "limit": limit},
    )
    return list(found)


def _bound(day: date, zone: str, now: int) -> dict[str, Any]:
    return {
        "day": day.isoformat(),
        "day_begins": utc_seconds(begins(day, zone)),
        "day_ends": utc_seconds(begins(day + timedelta(days=1), zone)),
        "zone": zone,
        "now": now,
    }
