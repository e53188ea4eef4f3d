# SPDX-License-Identifier: MIT
"""Search by anything a person might remember of a contact (SCHEMA decision 9).

Text is folded by us, so the indexes need no folding of their own. From three letters a word is looked for anywhere,
through trigrams; one or two letters at the beginning of words, through the prefix index, and short words of scripts
without spaces anywhere, within a bound.
"""

import unicodedata
from array import array
from collections.abc import Iterable

from peewee import SqliteDatabase

from followup_desk.domain.folding import digits, fold
from followup_desk.domain.records import Contact, Interaction
from followup_desk.storage import contacts, timeline

LIMIT = 2000
"""The most hits that are listed."""
_LIKE_BOUND = 50_000
_TRIGRAM = 3


def found(db: SqliteDatabase, text: str, limit: int) -> "array[int]":
    """The ids of contacts that hold every word of `text`: names that begin so first, then by name."""
    words = _words(text)
    if not words:
        return array("q")
    where, values = _condition(words)
    rows = db.execute_sql(
        f"""select id from (select c.id, c.display, c.sort_key from contact c where {where} limit {LIMIT})
        order by substr(sort_key, 1, {len(words[0])}) <> ?, sort_key, id limit ?""",
        (*values, words[0], limit),
    )
    return array("q", (r[0] for r in rows))


def count(db: SqliteDatabase, text: str) -> int:
    """How many contacts hold every word, counted up to `LIMIT`."""
    words = _words(text)
    if not words:
        return 0
    where, values = _condition(words)
    return int(
        db.execute_sql(
            f"select count(*) from (select 1 from contact c where {where} limit {LIMIT})", values
        ).fetchone()[0]
    )


def in_notes(db: SqliteDatabase, text: str, limit: int) -> list[Interaction]:
    """Entries whose notes hold every word (or a word that begins so), newest first."""
    words = ["".join(c for c in word if c.isalnum()) for word in _words(text)]
    match = " ".join(f'"{word}"*' for word in words if len(word) > 1)
    if not match:
        return []
    rows = db.execute_sql(
        "select rowid from note_search where note_search match ? order by rowid desc limit ?", (match, limit)
    )
    return timeline.by_ids(db, [r[0] for r in rows])


def _words(text: str) -> list[str]:
    """The folded words to look for; a text that reads as a phone number becomes its digits."""
    folded = fold(text)
    number = digits(folded)
    if len(number) >= _TRIGRAM and not any(c.isalpha() for c in folded):
        return [number]
    return folded.split()[:8]


def _condition(words: list[str]) -> tuple[str, list[str]]:
    """The condition on contact `c` that all words are in its search text, through the best index for each."""
    conditions, values = [], []
    long = [word for word in words if len(word) >= _TRIGRAM]
    short = [word for word in words if len(word) < _TRIGRAM]
    if long:
        conditions.append("c.id in (select rowid from search where search match ?)")
        values.append(" AND ".join('"' + word.replace('"', '""') + '"' for word in long))
    for word in short:
        if long or _without_spaces(word):
            # A handful of rows to look through, or a script whose words do not begin where letters do.
            conditions.append(_LIKE if long else f"c.id in (select id from contact where {_LIKE_OF_BOUNDED})")
            values.append(word)
        else:
            conditions.append("c.id in (select rowid from search_prefix where search_prefix match ?)")
            values.append('"' + word.replace('"', '""') + '"*')
    return " and ".join(["c.deleted_at is null", *conditions]), values


_LIKE = "instr(c.search_text, ?) > 0"
_LIKE_OF_BOUNDED = f"instr(search_text, ?) > 0 limit {_LIKE_BOUND}"


def _without_spaces(word: str) -> bool:
    """Han, kana, hangul or Thai, and signs that no word index keeps."""
    return any(
        unicodedata.name(c, "").startswith(("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "THAI")) or not c.isalnum()
        for c in word
    )


def text_of(db: SqliteDatabase, contact_id: int) -> str | None:
    """What a contact can be found by; empty for who is in the trash, None for who is gone."""
    person = contacts.contact(db, contact_id)
    if person is None:
        return None
    return searchable(person) if person.deleted_at is None else ""


def searchable(person: Contact) -> str:
    """What a whole contact can be found by, folded, a line each."""
    name = person.name
    lines = [name.display, " ".join((name.family, name.given, name.additional)), name.nickname, person.note]
    for position in person.positions:
        lines += [position.organisation, position.title]
    for method in person.methods:
        lines += [method.value] + ([digits(method.value)] if method.kind == "phone" else [])
    lines += [*person.tags, *(fact.text for fact in person.facts)]
    return "\n".join(dict.fromkeys(folded for line in lines if (folded := fold(line))))


def follow(db: SqliteDatabase, before: dict[int, str | None]) -> None:
    """Brings the indexes up to the contacts that an act touched; `before` is their search text until then.

    None is for a contact who was not there. Empty text is indexed too: an index holds every row of its table.
    """
    for contact_id, old in before.items():
        new = text_of(db, contact_id)
        if new == old:
            continue
        for index in ("search", "search_prefix"):
            _reindex(db, index, "search_text", contact_id, old, new)
        db.execute_sql("update contact set search_text = ? where id = ?", (new, contact_id))


def follow_notes(db: SqliteDatabase, changes: Iterable[tuple[int, str | None]]) -> None:
    """Brings the notes' index up to date; `changes` are entries with their notes as they were, None for new ones."""
    for entry, old in changes:
        found_row = db.execute_sql("select notes from interaction where id = ?", (entry,)).fetchone()
        _reindex(db, "note_search", "notes", entry, old, found_row[0] if found_row else None)


def _reindex(db: SqliteDatabase, index: str, column: str, row_id: int, old: str | None, new: str | None) -> None:
    """FTS5 keeps no copy of the text: it is told the old one to let go of it."""
    if old is not None:
        db.execute_sql(f"insert into {index} ({index}, rowid, {column}) values ('delete', ?, ?)", (row_id, old))
    if new is not None:
        db.execute_sql(f"insert into {index} (rowid, {column}) values (?, ?)", (row_id, new))


def rebuild(db: SqliteDatabase) -> None:
    """Builds all indexes anew from the tables, in bulk."""
    for index in ("search", "search_prefix", "note_search"):
        db.execute_sql(f"insert into {index} ({index}) values ('rebuild')")
