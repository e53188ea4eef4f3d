# SPDX-License-Identifier: MIT
"""Who could be followed and has nothing planned: in the order of what suggests that they matter, and why.

A contact is `c`. Cards for occasions and other things beside (RULES) are no next step.
"""

from array import array
from collections.abc import Sequence

from peewee import SqliteDatabase

from followup_desk.domain.signs import STARS, WEIGHTS, Sign
from followup_desk.storage import search, sql_words

_PLANNED = f"""exists (select 1 from follow_up f where f.contact_id = c.id and f.state = 'open'
  and not {sql_words.BESIDE})"""
_OPEN_TO_BE_FOLLOWED = "c.deleted_at is null and (c.stage is null or c.stage not in ('resting', 'former'))"
CANDIDATE = f"{_OPEN_TO_BE_FOLLOWED} and (c.next_due is null or not {_PLANNED})"
"""The condition on contact `c`."""
_NO_TOUCH = "c.last_touch_at is null and c.last_conversation_at is null"
_HAS = {
    Sign.FOLLOWED: f"c.followed = 1 and {_NO_TOUCH}",
    Sign.CUSTOMER: "c.stage is 'customer'",
    Sign.OPPORTUNITY: "exists (select 1 from opportunity o where o.contact_id = c.id and o.answer is null)",
    Sign.STARRED: "exists (select 1 from tagging where kind = 'contact' and row_id = c.id"
    f" and tag_id in (select id from tag where norm in {sql_words.listed(STARS)}))",
    Sign.RECENT: "max(coalesce(c.last_touch_at, 0), coalesce(c.last_conversation_at, 0)) >= :since",
    Sign.TAGGED: "exists (select 1 from tagging where kind = 'contact' and row_id = c.id)",
    Sign.NOTE: "c.note <> ''",
    Sign.OCCASION: "exists (select 1 from occasion where contact_id = c.id)",
    Sign.ORGANISATION: "exists (select 1 from position where contact_id = c.id and until is null)",
    Sign.PHONE: "exists (select 1 from method where contact_id = c.id and kind = 'phone')",
    Sign.EMAIL: "exists (select 1 from method where contact_id = c.id and kind = 'email')",
}
_WEIGHT = " + ".join(f"{weight} * ({_HAS[sign]})" for sign, weight in WEIGHTS.items())


def ranked(db: SqliteDatabase, since: int) -> "array[int]":
    """All candidates, the likeliest first; `since`, in UTC seconds: a touch from then on is recent."""
    sql = f"select c.id from contact c where {CANDIDATE} order by {_WEIGHT} desc, c.sort_key, c.id"
    return array("q", (found[0] for found in db.execute_sql(sql, {"since": since})))


def found(db: SqliteDatabase, text: str) -> "array[int]":
    """The candidates that hold every word of a text, at most `search.LIMIT`."""
    return search.found(db, text, search.LIMIT, (CANDIDATE, ()))


def among(db: SqliteDatabase, ids: Sequence[int]) -> set[int]:
    """Those of them who are candidates."""
    sql = f"select c.id from contact c where {CANDIDATE} and c.id in {sql_words.numbered(ids)}"
    return {found[0] for found in db.execute_sql(sql)}


def signs(db: SqliteDatabase, ids: Sequence[int], since: int) -> dict[int, frozenset[Sign]]:
    """What speaks for each of some contacts."""
    columns = ", ".join(f"({_HAS[sign]})" for sign in _HAS)
    sql = f"select c.id, {columns} from contact c where c.id in {sql_words.numbered(ids)}"
    rows = db.execute_sql(sql, {"since": since})
    return {row[0]: frozenset(sign for sign, has in zip(_HAS, row[1:], strict=True) if has) for row in rows}


def count(db: SqliteDatabase) -> tuple[int, int, bool]:
    """How many candidates there are, how many of them are followed already and untouched, and whether anybody at all
    is followed."""
    sql = f"select count(*), coalesce(sum({_HAS[Sign.FOLLOWED]}), 0) from contact c where {CANDIDATE}"
    candidates, followed = db.execute_sql(sql).fetchone()
    anybody = db.execute_sql("select exists (select 1 from contact where followed = 1 and deleted_at is null)")
    return int(candidates), int(followed), bool(anybody.fetchone()[0])
