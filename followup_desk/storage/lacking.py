# SPDX-License-Identifier: MIT
"""Who lacks a follow-up that a rule would plan as days go by: the questions of the planning pass."""

from collections.abc import Iterable
from datetime import date

from peewee import SqliteDatabase

from followup_desk.domain.words import Stage
from followup_desk.storage.sql_words import BESIDE, CARD_OF_YEAR

_GETS_CARDS = f"c.deleted_at is null and c.followed = 1 and c.stage is not '{Stage.FORMER}'"
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


def countries(db: SqliteDatabase, own: str) -> list[str]:
    """The countries of followed contacts, `own` where theirs is not known."""
    sql = f"select distinct coalesce(nullif(c.country, ''), ?) from contact c where {_GETS_CARDS}"
    found = db.execute_sql(sql, (own,))
    return sorted(country for (country,) in found if country)


def holiday_card(db: SqliteDatabase, name: str, day: date, country: str, *, or_none: bool) -> list[int]:
    """Followed contacts of a country for whom no card for that holiday was planned; `or_none`: also who has no country
    noted."""
    found = db.execute_sql(
        f"""select c.id from contact c where {_GETS_CARDS} and (c.country = ? or ? and coalesce(c.country, '') = '')
          and not exists (select 1 from follow_up f where f.contact_id = c.id and f.rule = 'R12'
            and substr(f.plan_key, 1, ?) = ? and substr(f.plan_key, -10) = ?) order by c.id""",
        (country, or_none, len(name) + 5, f"R12:{name}:", day.isoformat()),
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
