# SPDX-License-Identifier: MIT
"""Columns of contact that follow from other rows, kept in the act's own transaction (SCHEMA decision 5)."""

from collections.abc import Collection

from peewee import SqliteDatabase

from followup_desk.storage import sql_words

_EVER = "from present p join interaction i on i.id = p.interaction_id where p.contact_id = contact.id and"
_LATEST = "order by p.at desc limit 1"
NEXT_DUE = "(select min(due_on) from follow_up where contact_id = contact.id and state = 'open')"
LAST_TOUCH_AT = f"(select p.at {_EVER} {sql_words.TOUCH} {_LATEST})"
LAST_CONVERSATION_AT = f"(select p.at {_EVER} {sql_words.CONVERSATION} {_LATEST})"


def refresh(db: SqliteDatabase, contact_ids: Collection[int], now: int) -> None:
    """Works out the columns anew for contacts that an act touched."""
    for contact_id in contact_ids:
        db.execute_sql(
            f"""update contact set next_due = {NEXT_DUE}, last_touch_at = {LAST_TOUCH_AT},
            last_conversation_at = {LAST_CONVERSATION_AT}, changed_at = ? where id = ?""",
            (now, contact_id),
        )


def wrong(db: SqliteDatabase) -> int:
    """How many contacts hold something else than what follows from the other rows: always 0, or we have a bug."""
    return int(
        db.execute_sql(
            f"""select count(*) from contact where next_due is not {NEXT_DUE} or last_touch_at is not {LAST_TOUCH_AT}
            or last_conversation_at is not {LAST_CONVERSATION_AT}"""
        ).fetchone()[0]
    )
