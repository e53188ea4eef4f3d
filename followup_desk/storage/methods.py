# SPDX-License-Identifier: MIT
"""The numbers and addresses of many contacts at once, where asking one by one would take too long."""

from collections.abc import Sequence

from peewee import SqliteDatabase

from followup_desk.domain.words import MethodKind


def values(db: SqliteDatabase, contact_ids: Sequence[int]) -> list[tuple[int, MethodKind, str]]:
    """Contact, kind and value in each contact's own order; at most some thousands of contacts a call."""
    marks = ", ".join("?" * len(contact_ids))
    found = db.execute_sql(
        f"select contact_id, kind, value from method where contact_id in ({marks}) order by contact_id, position, id",
        tuple(contact_ids),
    )
    return [(contact_id, MethodKind(kind), value) for contact_id, kind, value in found]


def holders(db: SqliteDatabase, emails: Sequence[str]) -> list[tuple[str, int]]:
    """Which living contacts have these addresses, each as it is compared; at most some hundreds a call."""
    marks = ", ".join("?" * len(emails))
    found = db.execute_sql(
        f"""select distinct m.norm, m.contact_id from method m join contact c on c.id = m.contact_id
        where m.kind = 'email' and m.norm in ({marks}) and c.deleted_at is null order by m.contact_id""",
        tuple(emails),
    )
    return [(norm, contact_id) for norm, contact_id in found]
