# SPDX-License-Identifier: MIT
"""Who lacks a follow-up that a rule would plan as days go by: the questions of the planning pass."""

from collections.abc import Iterable

from peewee import SqliteDatabase

from followup_desk.domain.words import Stage
from followup_desk.storage.sql_words import BESIDE, CARD_OF_YEAR

_NOTHING_OPEN = f"""not exists (select 1 from follow_up f where f.contact_id = c.id and f.state = 'open'
  and not {BESIDE})"""


def cards(db: SqliteDatabase, kept_on: Iterable[tuple[int, int, int, int]]) -> set[int]:
    """Followed contacts with an occasion on one of these days for which no card was planned in that year: year, month,
    day, and its leap day."""
    found: set[int] = set()
    for year, month, day, leap_day in kept_on:
        rows = db.execute_sql(
            f"""select o.contact_id from occasion o join contact c on c.id = o.contact_id
            where o.month = ? and o.day = ? and o.leap_day = ? and c.followed = 1 and c.deleted_at is null
              and c.stage is not ? and not exists (select 1 from follow_up f where f.occasion_id = o.id
                and {CARD_OF_YEAR} = 'R12:' || o.id || ':' || ?)""",
            (month, day, leap_day, Stage.FORMER, year),
        )
        found.update(contact_id for (contact_id,) in rows)
    return found


def followed(db: SqliteDatabase) -> list[int]:
    """Everybody who is followed and not former."""
    found = db.execute_sql(
        "select id from contact where deleted_at is null and followed = 1 and stage is not ? order by id",
        (Stage.FORMER,),
    )
    return [contact_id for (contact_id,) in found]


def keeping_in_touch(db: SqliteDatabase) -> list[int]:
    """Followed contacts with a cadence and nothing open, longest unheard first."""
    found = db.execute_sql(
        f"""select c.id from contact c where c.deleted_at is null and (c.stage = 'customer' or c.ideal_days is not null)
          and (c.stage is null or c.stage not in ('resting', 'former')) and c.followed = 1 and {_NOTHING_OPEN}
        order by c.last_conversation_at is not null, c.last_conversation_at, c.created_at, c.id"""
    )
    return [contact_id for (contact_id,) in found]


def hello(db: SqliteDatabase) -> list[int]:
    """Followed contacts who rest and have nothing open."""
    found = db.execute_sql(
        f"""select c.id from contact c where c.deleted_at is null and c.stage = 'resting' and c.followed = 1
        and {_NOTHING_OPEN} order by c.id"""
    )
    return [contact_id for (contact_id,) in found]
