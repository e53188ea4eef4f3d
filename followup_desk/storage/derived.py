# SPDX-License-Identifier: MIT
"""Columns that follow from other rows, kept in the act's own transaction (SCHEMA decisions 3 and 5): of a contact when
they are due next and were spoken with last, of a follow-up whether and when it is still to be announced.
"""

from collections.abc import Collection

from peewee import SqliteDatabase

from followup_desk.storage import sql_words

_EVER = "from present p join interaction i on i.id = p.interaction_id where p.contact_id = contact.id and"
_LATEST = "order by p.at desc limit 1"
NEXT_DUE = "(select min(due_on) from follow_up where contact_id = contact.id and state = 'open')"
LAST_TOUCH_AT = f"(select p.at {_EVER} {sql_words.TOUCH} {_LATEST})"
LAST_CONVERSATION_AT = f"(select p.at {_EVER} {sql_words.CONVERSATION} {_LATEST})"

_ANNOUNCED = "exists (select 1 from announcement a where a.follow_up_id = f.id and a.key = {key})"
SNOOZE_KEY = "cast(f.snoozed_until as text)"
DUE_KEY = "coalesce(cast(f.due_at as text), f.due_on)"
DUE_RINGS = """((f.snoozed_until is null or case when f.due_at is null
    then f.due_on > local_day(coalesce(f.snoozed_until, 0), :zone) else f.due_at > f.snoozed_until end)
  and (f.due_at is not null or not f.day_begun))"""
"""Snoozed beyond its due moment, a follow-up rings when the snooze is over; snoozed less far, at both. A day that had
begun when it was planned for it is not announced on its own."""
_SNOOZE_OPEN = f"(f.snoozed_until is not null and not {_ANNOUNCED.format(key=SNOOZE_KEY)})"
_DUE_OPEN = f"({DUE_RINGS} and not {_ANNOUNCED.format(key=DUE_KEY)})"
_IS_THERE = "(select deleted_at from contact where id = f.contact_id) is null"
TO_ANNOUNCE = f"(({_SNOOZE_OPEN} or {_DUE_OPEN}) and {_IS_THERE})"
"""Of an open follow-up: has it a moment that rings and was not announced?"""
ANNOUNCE_AT = f"(case when {_SNOOZE_OPEN} then f.snoozed_until else f.due_at end)"
"""The next moment at which it rings; null where that is a day, which begins wherever the laptop is then."""
_FLAGS = f"update follow_up as f set to_announce = {TO_ANNOUNCE}, announce_at = {ANNOUNCE_AT} where f.state = 'open'"


def refresh(db: SqliteDatabase, contact_ids: Collection[int], now: int, zone: str) -> None:
    """Works out the columns anew for contacts that an act touched, and for their follow-ups."""
    for contact_id in contact_ids:
        db.execute_sql(
            f"""update contact set next_due = {NEXT_DUE}, last_touch_at = {LAST_TOUCH_AT},
            last_conversation_at = {LAST_CONVERSATION_AT}, changed_at = ? where id = ?""",
            (now, contact_id),
        )
        db.execute_sql(f"{_FLAGS} and f.contact_id = :contact", {"zone": zone, "contact": contact_id})


def refresh_all(db: SqliteDatabase, now: int, zone: str) -> None:
    """The same for the whole desk."""
    db.execute_sql(
        f"""update contact set next_due = {NEXT_DUE}, last_touch_at = {LAST_TOUCH_AT},
        last_conversation_at = {LAST_CONVERSATION_AT}, changed_at = ?""",
        (now,),
    )
    db.execute_sql(_FLAGS, {"zone": zone})


def flag(db: SqliteDatabase, follow_up_ids: Collection[int], zone: str) -> None:
    """Works out anew what is still to be announced of these."""
    db.execute_sql(f"{_FLAGS} and f.id in {sql_words.numbered(follow_up_ids)}", {"zone": zone})


def wrong(db: SqliteDatabase) -> int:
    """How many contacts and open follow-ups hold something else than what follows from the other rows: always 0, or we
    have a bug. Of snoozed ones it depends on where the laptop was, and they are passed over."""
    contacts = db.execute_sql(
        f"""select count(*) from contact where next_due is not {NEXT_DUE} or last_touch_at is not {LAST_TOUCH_AT}
        or last_conversation_at is not {LAST_CONVERSATION_AT}"""
    ).fetchone()[0]
    follow_ups = db.execute_sql(
        f"""select count(*) from follow_up f where f.state = 'open' and f.snoozed_until is null
        and (f.to_announce <> {TO_ANNOUNCE} or f.announce_at is not {ANNOUNCE_AT})""",
        {"zone": "UTC"},
    ).fetchone()[0]
    return int(contacts + follow_ups)
