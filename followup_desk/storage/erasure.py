# SPDX-License-Identifier: MIT
"""Erasing people for good: their rows in every table, and what only they used. What the journal says of them goes with
`erased_images`.

What is to go is gathered in a table of this connection's own, which is in memory (`temp_store`), and then taken out.
"""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager

from peewee import SqliteDatabase

from followup_desk.domain.folding import fold
from followup_desk.storage import erased_images, erased_memory, search
from followup_desk.storage.erased_images import OWNED, RESTING, Used
from followup_desk.storage.journal import Journal

_USERS_OF_ORGANISATION = ("position", "method", "fact")
_IN_ORDER = ("given", "follow_up", "interaction", *(table for table in OWNED if table != "follow_up"), "apart")
"""What hangs on a row goes before it."""
_TAGGED = "((kind = 'contact' and row_id in {people}) or (kind = 'fact' and row_id in {facts}))"
_GONE = "(select row_id from gone where tbl = '{}')"


def erase(act: Journal, contact_ids: Collection[int]) -> set[str]:
    """Takes these people and all that is theirs out of the desk and its journal, which only notes that it was done.

    What happened with others present, too, stays with those. Nothing of it can be undone. Returns the uids by which
    copies of the desk know them.
    """
    db = act.db
    with _gathered(db, contact_ids):
        erased_images.gather_merged(db)
        uids = {uid for (uid,) in db.execute_sql(f"select uid from contact where id in {_GONE.format('contact')}")}
        uids |= erased_images.values_in(db, "uid")
        names = {*_names(db), *erased_images.values_in(db, "display")}
        reached = erased_memory.reached_by(db, _GONE.format("contact"))
        _gather_rows(db, names)
        others = _others(db)
        used = _used(db)
        _hand_over(db)
        erased_images.gather(db, names, used)
        notes = db.execute_sql(
            f"select id, notes from interaction where id in {_GONE.format('interaction')}"
        ).fetchall()
        texts = db.execute_sql(f"select id, search_text from contact where id in {_GONE.format('contact')}").fetchall()
        _let_go(db)
        _leave_unnamed(db, names)
        _delete(db)
        search.follow(db, dict(texts))
        search.follow_notes(db, notes)
        erased_images.take_out(db, names)
        _sweep(db, used)
        everybody = [found for (found,) in db.execute_sql("select row_id from gone where tbl = 'contact'")]
        erased_memory.forget(db, everybody, names, reached)
        tables = db.execute_sql("select tbl, min(row_id) from gone where tbl <> 'contact' group by tbl").fetchall()
        act.note_erased(tables, [*everybody, *others])
    return uids


@contextmanager
def _gathered(db: SqliteDatabase, contact_ids: Iterable[int]) -> Iterator[None]:
    """A table of rows that go, by table and id, with the contacts in it."""
    db.execute_sql("create temp table gone (tbl text, row_id integer, primary key (tbl, row_id)) without rowid")
    try:
        for contact_id in contact_ids:
            db.execute_sql("insert or ignore into gone values ('contact', ?)", (contact_id,))
        yield
    finally:
        db.execute_sql("drop table gone")


def _names(db: SqliteDatabase) -> list[str]:
    rows = db.execute_sql(f"select display from contact where id in {_GONE.format('contact')}")
    return [display for (display,) in rows if display.strip()]


def _gather_rows(db: SqliteDatabase, names: set[str]) -> None:
    people, happened = _GONE.format("contact"), _GONE.format("interaction")
    for table in OWNED:
        _gather(db, table, f"contact_id in {people}")
    _gather(db, "apart", f"one_id in {people} or other_id in {people}")
    with_others = f"select 1 from present where interaction_id = interaction.id and contact_id not in {people}"
    _gather(db, "interaction", f"contact_id in {people} and not exists ({with_others})")
    _gather(db, "given", f"contact_id in {people} or interaction_id in {happened}")
    named = {fold(name) for name in names} | {""}
    rows = db.execute_sql(f"select id, other_name from relation where other_id in {people}").fetchall()
    for relation_id, name in rows:
        if fold(name) in named:
            _gather(db, "relation", f"id = {relation_id}")


def _gather(db: SqliteDatabase, table: str, where: str) -> None:
    db.execute_sql(f"insert or ignore into gone select '{table}', id from {table} where {where}")


def _used(db: SqliteDatabase) -> Used:
    """What of the things that several people share these had."""
    people, facts = _GONE.format("contact"), _GONE.format("fact")

    def ids(select: str) -> set[int]:
        return {found for (found,) in db.execute_sql(select) if found is not None}

    return Used(
        organisations=ids(f"select organisation_id from position where contact_id in {people}"),
        tags=ids(f"select tag_id from tagging where {_TAGGED.format(people=people, facts=facts)}"),
        batches=ids(
            f"select batch_id from contact where id in {people}"
            f" union select batch_id from card where contact_id in {people}"
        ),
    )


def _others(db: SqliteDatabase) -> list[int]:
    """Who stays, and sees less of the others from now on."""
    people = _GONE.format("contact")
    rows = db.execute_sql(
        f"""select id from contact where referrer_id in {people}
        union select contact_id from relation where other_id in {people}
        union select referrer_id from contact where id in {people} and referrer_id is not null
        union select p.contact_id from present p join present q on q.interaction_id = p.interaction_id
          where q.contact_id in {people}
        except select row_id from gone where tbl = 'contact'"""
    )
    return [contact_id for (contact_id,) in rows]


def _hand_over(db: SqliteDatabase) -> None:
    """What happened with others present becomes theirs."""
    people = _GONE.format("contact")
    db.execute_sql(
        f"""update interaction set contact_id = (
          select p.contact_id from present p join contact c on c.id = p.contact_id
          where p.interaction_id = interaction.id and p.contact_id not in {people}
          order by c.deleted_at is not null, p.contact_id limit 1)
        where contact_id in {people} and id not in {_GONE.format("interaction")}"""
    )


def _let_go(db: SqliteDatabase) -> None:
    """What stays no longer points at what goes."""
    for table, column, target in RESTING:
        db.execute_sql(
            f"update {table} set {column} = null where {column} in {_GONE.format(target)}"
            f" and id not in {_GONE.format(table)}"
        )


def _leave_unnamed(db: SqliteDatabase, names: set[str]) -> None:
    """What stays to do for others no longer names them."""
    rows = db.execute_sql("select id, reasons from follow_up where reasons like '%\"name\"%'").fetchall()
    for follow_up_id, reasons in rows:
        kept = erased_images.without_names(reasons, names)
        if kept != reasons:
            db.execute_sql("update follow_up set reasons = ? where id = ?", (kept, follow_up_id))


def _delete(db: SqliteDatabase) -> None:
    """Takes the rows out, those that hang on others first."""
    people, facts, happened = (_GONE.format(table) for table in ("contact", "fact", "interaction"))
    db.execute_sql(f"delete from tagging where {_TAGGED.format(people=people, facts=facts)}")
    db.execute_sql(f"delete from present where contact_id in {people} or interaction_id in {happened}")
    db.execute_sql(f"delete from announcement where follow_up_id in {_GONE.format('follow_up')}")
    # Among themselves they may point anywhere.
    db.execute_sql(f"update follow_up set retries = null where id in {_GONE.format('follow_up')}")
    db.execute_sql(f"update contact set referrer_id = null where id in {people}")
    db.execute_sql(f"update interaction set opportunity_id = null where id in {happened}")
    for table in _IN_ORDER:
        db.execute_sql(f"delete from {table} where id in {_GONE.format(table)}")
    db.execute_sql(f"delete from contact where id in {people}")


def _sweep(db: SqliteDatabase, used: Used) -> None:
    """Takes out what only they used: organisations, tags, pictures, and the note of an import of nobody else."""
    kept = erased_images.mentioned(db)
    for table, users, ids in (
        ("organisation", _USERS_OF_ORGANISATION, used.organisations - kept["organisation_id"]),
        ("tag", ("tagging",), used.tags - kept["tag_id"]),
    ):
        for row_id in ids:
            if not _is_used(db, users, f"{table}_id", row_id):
                if table == "organisation":
                    erased_images.forget_organisation(db, row_id)
                erased_images.drop_changes(db, table, row_id)
                db.execute_sql(f"delete from {table} where id = ?", (row_id,))
    for batch in used.batches - kept["batch_id"]:  # it bears the name of a file, which may be theirs
        if not _is_used(db, ("contact", "card", "interaction"), "batch_id", batch):
            db.execute_sql("delete from import_batch where id = ?", (batch,))
    seen = "select photo_id from contact where photo_id is not null"
    for (blob,) in db.execute_sql(f"select id from blob where id not in ({seen})").fetchall():
        if blob not in kept["photo_id"]:
            db.execute_sql("delete from blob where id = ?", (blob,))


def _is_used(db: SqliteDatabase, users: Iterable[str], column: str, row_id: int) -> bool:
    return any(
        db.execute_sql(f"select 1 from {user} where {column} = ? limit 1", (row_id,)).fetchone() for user in users
    )


def finish(db: SqliteDatabase) -> bool:
    """After the act: lets no index keep words of what was taken out, and empties the log of writes.

    FTS5 only marks words as taken out until their part of the index is written anew. False when another program reads
    on, so that the log could not be emptied.
    """
    with db.transaction():
        for index in ("search", "search_prefix", "note_search"):
            db.execute_sql(f"insert into {index} ({index}) values ('optimize')")
    return not db.execute_sql("pragma wal_checkpoint(truncate)").fetchone()[0]


def in_trash(db: SqliteDatabase) -> list[tuple[int, int]]:
    """Who is in the trash, and since when in UTC seconds; longest first."""
    found: list[tuple[int, int]] = db.execute_sql(
        "select id, deleted_at from contact where deleted_at is not null order by deleted_at, id"
    ).fetchall()
    return found


def in_trash_before(db: SqliteDatabase, at: int) -> list[int]:
    """Who came into the trash before a moment in UTC seconds; longest first."""
    return [contact_id for contact_id, since in in_trash(db) if since < at]
