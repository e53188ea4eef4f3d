# SPDX-License-Identifier: MIT
"""Is the desk whole? SQLite's own checks, foreign keys, derived columns, and the search indexes against the text."""

from peewee import SqliteDatabase

from followup_desk.domain.errors import DeskDamaged
from followup_desk.domain.language import translate
from followup_desk.storage import derived


def counts(db: SqliteDatabase) -> dict[str, int]:
    """How much the desk holds, the trash apart."""
    return {
        "contacts": _number(db, "select count(*) from contact where deleted_at is null"),
        "interactions": _number(db, "select count(*) from interaction"),
        "follow_ups": _number(db, "select count(*) from follow_up"),
        "open_follow_ups": _number(db, "select count(*) from follow_up where state = 'open'"),
        "in_trash": _number(db, "select count(*) from contact where deleted_at is not null"),
    }


def problems(db: SqliteDatabase) -> list[str]:
    """What is wrong with the file, a line each; empty when it is whole."""
    lines = [found for (found,) in db.execute_sql("pragma integrity_check(5)") if found != "ok"]
    loose = translate("refusals", "a row of {table} hangs on nothing")
    lines += [loose.format(table=table) for table, *_ in db.execute_sql("pragma foreign_key_check")][:5]
    if unmet := derived.wrong(db):
        dates = translate("refusals", "{count} contacts show dates that do not follow from their history")
        lines.append(dates.format(count=unmet))
    for index in ("search", "search_prefix", "note_search"):
        if not _matches_its_text(db, index):
            lines.append(translate("refusals", "the index {index} does not match the text").format(index=index))
    return lines


def _matches_its_text(db: SqliteDatabase, index: str) -> bool:
    """FTS5 compares an external-content index with its table when the rank is not 0; it raises when they differ."""
    try:
        db.execute_sql(f"insert into {index} ({index}, rank) values ('integrity-check', 1)")
    except DeskDamaged:
        return False
    return True


def _number(db: SqliteDatabase, sql: str) -> int:
    return int(db.execute_sql(sql).fetchone()[0])
