# SPDX-License-Identifier: MIT
"""Questions that the desk asks: open until they are answered, at most one of a plan key."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from peewee import SqliteDatabase

from followup_desk.domain.moments import from_seconds
from followup_desk.domain.records import Question
from followup_desk.storage import tables
from followup_desk.storage.journal import Journal

_COLUMNS = """q.id, q.contact_id, c.display, q.rule, q.key, q.args, q.state, q.asked_at
  from question q join contact c on c.id = q.contact_id"""
_OPEN = "q.state = 'open' and c.deleted_at is null"


def ask(journal: Journal, contact_id: int, rule: str, key: str, args: Mapping[str, Any], plan_key: str) -> int:
    """Asks something about a contact; returns the question's id."""
    return journal.insert(
        tables.Question,
        contact_id,
        contact_id=contact_id,
        rule=rule,
        key=key,
        args=json.dumps(dict(args), ensure_ascii=False),
        plan_key=plan_key,
        asked_at=journal.at,
    )


def close(journal: Journal, question: Question, state: str) -> None:
    """Ends it: accepted, dismissed or withdrawn."""
    journal.update(tables.Question, question.id, question.contact_id, state=state, answered_at=journal.at)


def question(db: SqliteDatabase, question_id: int) -> Question | None:
    """One question, whatever its state."""
    return next(iter(_questions(db, "q.id = ?", (question_id,))), None)


def open_of_contact(db: SqliteDatabase, contact_id: int) -> list[Question]:
    """What is open about a contact, first asked first."""
    return _questions(db, f"{_OPEN} and q.contact_id = ? order by q.id", (contact_id,))


def open_ones(db: SqliteDatabase, limit: int) -> list[Question]:
    """What is open about anybody, first asked first."""
    return _questions(db, f"{_OPEN} order by q.id limit ?", (limit,))


def open_by_key(db: SqliteDatabase, plan_key: str) -> Question | None:
    """The open question of a plan key."""
    return next(iter(_questions(db, f"{_OPEN} and q.plan_key = ?", (plan_key,))), None)


def answered_at(db: SqliteDatabase, contact_id: int, key: str) -> datetime | None:
    """When a question was answered last, with yes or no; None when it never was."""
    found = db.execute_sql(
        """select max(answered_at) from question where contact_id = ? and key = ?
        and state in ('accepted', 'dismissed')""",
        (contact_id, key),
    ).fetchone()
    return None if found[0] is None else from_seconds(found[0])


def set_args(journal: Journal, question: Question, args: Mapping[str, Any]) -> None:
    """Changes what a question is about."""
    values = json.dumps(dict(args), ensure_ascii=False)
    journal.update(tables.Question, question.id, question.contact_id, args=values)


def _questions(db: SqliteDatabase, where: str, bound: tuple[Any, ...]) -> list[Question]:
    return [
        Question(
            id=row_id,
            contact_id=contact_id,
            name=name,
            rule=rule,
            key=key,
            args=json.loads(args),
            state=state,
            asked_at=from_seconds(asked_at),
        )
        for row_id, contact_id, name, rule, key, args, state, asked_at in db.execute_sql(
            f"select {_COLUMNS} where {where}", bound
        )
    ]
