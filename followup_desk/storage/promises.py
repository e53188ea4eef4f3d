# SPDX-License-Identifier: MIT
"""Promises: how many of each month ended how, those that ended, and what ended lately (R7).

A promise belongs to the local day that it was made for. No index knows closed follow-ups by their promise, so that they
are looked through, but for the open ones; ids are sorted, and only what is shown is read whole.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from peewee import SqliteDatabase

from followup_desk.domain.moments import utc_seconds
from followup_desk.domain.records import FollowUpCard
from followup_desk.domain.words import FollowUpState, PromiseState
from followup_desk.storage import follow_ups
from followup_desk.storage.sql_words import listed, numbered

LATEST = 100_000
"""So many follow-ups are looked through where only a span of days is asked for: all of many years."""
_DUE = "case when f.due_at is null then f.due_on else local_day(f.due_at, :zone) end"
_OF_THE_LIVING = "f.contact_id not in (select id from contact where deleted_at is not null)"
# What was moved without a word goes on for another day. Since when it is broken, and for which day it was promised,
# only the journal knows, as long as it remembers; after that the row has to do.
_BREAKING = f"""from change h join act a on a.id = h.act_id
  where h.tbl = 'follow_up' and h.row_id = f.id and json_extract(h.before, '$.promise') = '{PromiseState.OPEN}'
  order by h.act_id desc limit 1"""
_BROKEN_AT = f"coalesce((select a.at {_BREAKING}), f.closed_at, f.planned_at)"
_DAY_BEFORE = """case when json_extract(h.before, '$.due_at') is null then json_extract(h.before, '$.due_on')
  else local_day(json_extract(h.before, '$.due_at'), :zone) end"""
_DAY = f"""case when f.promise = '{PromiseState.BROKEN}' and not f.promised
  then coalesce((select {_DAY_BEFORE} {_BREAKING}), {_DUE}) else {_DUE} end"""
_ENDED_AT = f"case when f.promise = '{PromiseState.BROKEN}' then {_BROKEN_AT} else f.closed_at end"


def by_month(db: SqliteDatabase, zone: str) -> list[tuple[str, PromiseState, int]]:
    """How many promises of each month ("2026-11") stand how, latest month first."""
    found = db.execute_sql(
        f"""select substr({_DAY}, 1, 7), f.promise, count(*) from follow_up f
        where f.promise is not null and {_OF_THE_LIVING} group by 1, 2 order by 1 desc""",
        {"zone": zone},
    )
    return [(month, PromiseState(promise), count) for month, promise, count in found]


def ended(
    db: SqliteDatabase, promise: PromiseState, zone: str, offset: int, limit: int
) -> list[tuple[date, FollowUpCard]]:
    """Those that ended in one way, with the day that each was promised for, latest day first."""
    found = db.execute_sql(
        f"""select f.id, {_DAY} from follow_up f where f.promise = :promise and {_OF_THE_LIVING}
        order by 2 desc, f.due_at desc, f.id desc limit :limit offset :offset""",
        {"promise": str(promise), "zone": zone, "limit": limit, "offset": offset},
    )
    days = dict(found.fetchall())
    cards = follow_ups.in_turn(db, list(days))
    return [(date.fromisoformat(days[card.follow_up.id]), card) for card in cards]


def made_for(
    db: SqliteDatabase, first: date, before: date, ways: Iterable[PromiseState], zone: str, latest: int = LATEST
) -> list[tuple[int, date, PromiseState]]:
    """Those made for days of a span that ended in these ways, latest day first: number, day and way."""
    found = db.execute_sql(
        f"""select id, day, promise from (select f.id as id, {_DAY} as day, f.promise as promise from follow_up f
          where f.id > (select max(id) from follow_up) - :latest and f.promise in {listed(ways)} and {_OF_THE_LIVING})
        where day >= :first and day < :before order by day desc, id desc""",
        {"first": first.isoformat(), "before": before.isoformat(), "zone": zone, "latest": latest},
    )
    return [(number, date.fromisoformat(day), PromiseState(promise)) for number, day, promise in found]


def of_numbers(db: SqliteDatabase, ids: Sequence[int], zone: str) -> list[tuple[date, FollowUpCard]]:
    """These, in the order asked for, with the day that each was promised for."""
    found = db.execute_sql(f"select f.id, {_DAY} from follow_up f where f.id in {numbered(ids)}", {"zone": zone})
    days = dict(found.fetchall())
    return [(date.fromisoformat(days[card.follow_up.id]), card) for card in follow_ups.in_turn(db, list(ids))]


def ends_since(db: SqliteDatabase, since: datetime, ways: Iterable[PromiseState]) -> list[tuple[int, PromiseState]]:
    """When, in UTC seconds, promises ended since a moment, and how: of these ways only."""
    found = db.execute_sql(
        f"""select ended_at, promise from (select {_ENDED_AT} as ended_at, f.promise as promise from follow_up f
          where f.promise in {listed(ways)} and {_OF_THE_LIVING}
          and (f.promise = '{PromiseState.BROKEN}' or f.closed_at >= :since)) where ended_at >= :since""",
        {"since": utc_seconds(since)},
    )
    return [(at, PromiseState(promise)) for at, promise in found]


def count_late(db: SqliteDatabase, day: date, zone: str) -> int:
    """How many are open whose local day is before `day`."""
    found = db.execute_sql(
        f"""select count(*) from follow_up f where f.state = '{FollowUpState.OPEN}' and f.promised
        and f.due_on <= :day and {_DUE} < :day and {_OF_THE_LIVING}""",
        {"day": day.isoformat(), "zone": zone},
    )
    return int(found.fetchone()[0])
