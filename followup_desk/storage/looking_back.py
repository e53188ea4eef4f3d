# SPDX-License-Identifier: MIT
"""A contact's history as the rules look back on it: the latest of what happened, with what it closed and gave."""

from peewee import SqliteDatabase

from followup_desk.domain.moments import from_seconds, local
from followup_desk.domain.rules.looking_back import PROMISED, Past
from followup_desk.domain.words import Kind, Outcome
from followup_desk.storage.sql_words import CONVERSATION

FAR_ENOUGH = 60
"""No rule counts further back."""


def history(db: SqliteDatabase, contact_id: int, zone: str, but: int | None = None) -> tuple[Past, ...]:
    """The latest of what happened with a contact, oldest first, on days of `zone`; without the interaction `but`."""
    found = db.execute_sql(
        f"""select p.at, i.kind, i.incoming, i.outcome, i.asked,
          (select group_concat(coalesce(f.rule, '') || case when f.promised then ' {PROMISED}' else '' end, ' ')
            from follow_up f where f.closed_by = i.id and f.contact_id = p.contact_id and f.state = 'done'),
          exists (select 1 from given g where g.interaction_id = i.id and g.contact_id = p.contact_id)
        from present p join interaction i on i.id = p.interaction_id
        where p.contact_id = ? and p.interaction_id is not ? order by p.at desc, p.interaction_id desc limit ?""",
        (contact_id, but, FAR_ENOUGH),
    ).fetchall()
    return tuple(
        Past(
            at=from_seconds(at),
            day=local(from_seconds(at), zone).date(),
            kind=Kind(kind),
            incoming=bool(incoming),
            outcome=Outcome(outcome) if outcome else None,
            asked=bool(asked),
            closed=frozenset() if closed is None else frozenset(closed.split(" ")),
            gave=bool(gave),
        )
        for at, kind, incoming, outcome, asked, closed, gave in reversed(found)
    )


def called_before(db: SqliteDatabase, contact_id: int, at: int) -> bool:
    """Was there a call that was a conversation before a moment (UTC seconds)?"""
    found = db.execute_sql(
        f"""select 1 from present p join interaction i on i.id = p.interaction_id
        where p.contact_id = ? and p.at < ? and i.kind = '{Kind.CALL}' and {CONVERSATION} limit 1""",
        (contact_id, at),
    )
    return found.fetchone() is not None
