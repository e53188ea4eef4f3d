# SPDX-License-Identifier: MIT
"""Search by anything a person might remember of a contact (SCHEMA decision 9).

Text is folded by us, so the indexes need no folding of their own. From three letters a word is looked for anywhere,
through trigrams; one or two letters at the beginning of words, through the prefix index. Scripts without spaces have
their pairs of characters in the text as words of their own, and so are found anywhere by the prefix index, too.
"""

import re
import unicodedata
from array import array
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from peewee import SqliteDatabase

from followup_desk.domain.folding import digits, fold
from followup_desk.domain.records import Contact, Interaction
from followup_desk.domain.typed_text import UNSTORABLE
from followup_desk.storage import contacts, timeline

Within: TypeAlias = tuple[str, Sequence[str | int]]
"""A condition on contact `c` that narrows a search, with what is bound in it."""
EVERYBODY: Within = ("true", ())
OF_CONTACTS = ("search", "search_prefix")
"""The indexes of what contacts can be found by."""
LIMIT = 1000
"""The most hits that are listed."""
_SIGNS_BOUND = 50_000
"""A sign or two that no index keeps are looked for in so many contacts."""
_TRIGRAM = 3
_MOST_WORDS = 8
_MARKS = re.compile("[\u0300-\u036f]+")
_TAKEN_FOR_MARKS = re.compile("[\u19b0-\u19c9]")
"""Letters of New Tai Lue at which the index of notes ends a word: its table of characters is an old one."""
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff"
    "\uac00-\ud7a3\U00020000-\U0003ffff]+"
)
"""Runs of Thai, Lao, Burmese, Khmer, Han, kana and hangul (which folding takes apart)."""


def found(db: SqliteDatabase, text: str, limit: int, within: Within = EVERYBODY) -> "array[int]":
    """The ids of contacts that hold every word of `text`: names that begin so first, then by name."""
    words = _words(text)
    if not words:
        return array("q")
    limit = min(limit, LIMIT)
    best = _beginning_so(db, words, limit, within)
    if len(best) < limit:
        source, values = _source(words, within)
        # Materialized, or SQLite would sort all that hold the words, and only then stop.
        hits = f"with hit as materialized (select c.id, c.sort_key {source} limit {LIMIT})"
        others = db.execute_sql(f"{hits} select id from hit order by sort_key, id", values)
        seen = set(best)
        best.extend(contact_id for (contact_id,) in others.fetchall() if contact_id not in seen)
    return best[:limit]


def count(db: SqliteDatabase, text: str, within: Within = EVERYBODY) -> int:
    """How many contacts hold every word, counted up to `LIMIT`."""
    words = _words(text)
    if not words:
        return 0
    source, values = _source(words, within)
    counted = db.execute_sql(f"select count(*) from (select 1 {source} limit {LIMIT})", values)
    return int(counted.fetchone()[0])


def _beginning_so(db: SqliteDatabase, words: list[str], limit: int, within: Within) -> "array[int]":
    """Whose name, family name first, begins with the first word: from the index of names, by name."""
    others = "".join(f" and {_HOLDS}" for _ in words[1:])
    rows = db.execute_sql(
        "select c.id from contact c where c.deleted_at is null and c.sort_key >= ? and c.sort_key < ?"
        f"{others} and {within[0]} order by c.sort_key, c.id limit ?",
        (words[0], words[0] + "\U0010ffff", *words[1:], *within[1], limit),
    )
    return array("q", (contact_id for (contact_id,) in rows.fetchall()))


def in_notes(db: SqliteDatabase, text: str, limit: int) -> list[Interaction]:
    """Entries of anybody not in the trash whose notes hold every word, or one that begins so: latest logged first."""
    match = _match_of_notes(_storable(text))
    if not match:
        return []
    rows = db.execute_sql(
        """select i.id from note_search n cross join interaction i on i.id = n.rowid
        join contact c on c.id = i.contact_id and c.deleted_at is null
        where note_search match ? order by n.rowid desc limit ?""",
        (match, limit),
    )
    return timeline.by_ids(db, [r[0] for r in rows.fetchall()])


def _match_of_notes(text: str) -> str:
    """Every word as it was typed or folded: the index of notes takes off accents, and does no more to them."""
    words = []
    for word in text.split()[:_MOST_WORDS]:
        spellings = dict.fromkeys(filter(None, (_begun(word), _begun(fold(word)))))
        if spellings:
            words.append(f"({' OR '.join(spellings)})")
    return " AND ".join(words)


def _begun(word: str) -> str:
    """The parts of a word that are letters or digits, each to begin a word; single ones only where nothing else is."""
    bare = _MARKS.sub("", unicodedata.normalize("NFC", word))
    parts = "".join(c if c.isalnum() and not _TAKEN_FOR_MARKS.match(c) else " " for c in bare).split()
    longer = [part for part in parts if len(part) > 1 or not part.isascii()]
    return f"({' AND '.join(f'{_quoted(part)}*' for part in longer)})" if longer else ""


def _storable(text: str) -> str:
    """Without what no stored text holds, and no driver takes."""
    return UNSTORABLE.sub(" ", text)


def _words(text: str) -> list[str]:
    """The folded words to look for; a text that reads as a phone number becomes its digits."""
    folded = fold(_storable(text))
    number = digits(folded)
    if len(number) >= _TRIGRAM and not any(c.isalpha() for c in folded):
        return [number]
    return folded.split()[:_MOST_WORDS]


_HOLDS = "instr(c.search_text, ?) > 0"


def _source(words: list[str], within: Within) -> tuple[str, list[str | int]]:
    """Where contacts `c` that hold all words come from, one by one: through the best index, other words by eye."""
    long = [word for word in words if len(word) >= _TRIGRAM]
    begun = [] if long else [letters for word in words if (letters := _letters(word))]
    seen_by_eye = [word for word in words if word not in long and word not in begun]
    where = "".join(f" and {_HOLDS}" for _ in seen_by_eye) + f" and {within[0]}"
    if not long and not begun:
        some = f"(select * from contact where deleted_at is null limit {_SIGNS_BOUND})"
        return f"from {some} c where true{where}", [*seen_by_eye, *within[1]]
    index = "search" if long else "search_prefix"
    match = " AND ".join(_quoted(word) for word in long) or " AND ".join(f"{_quoted(word)}*" for word in begun)
    # The index leads, whatever the planner thinks: it is left as soon as there are enough. To sort a thousand hits
    # takes their names only, and a contact's row is ten times as long.
    names = "" if seen_by_eye else "indexed by contact_names"
    source = f"from {index} cross join contact c {names} on c.id = {index}.rowid where {index} match ?"
    return f"{source} and c.deleted_at is null{where}", [match, *seen_by_eye, *within[1]]


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _letters(word: str) -> str:
    """The beginning of a short word that the prefix index keeps: letters, digits and the marks on them."""
    kept = "".join(c if unicodedata.category(c)[0] in "LNM" else " " for c in word).split()
    return kept[0] if kept else ""


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
        # Whoever types only digits means a phone number, or a postal code.
        lines += [method.value] + ([digits(method.value)] if method.kind in ("phone", "address") else [])
    lines += [*person.tags, *(fact.text for fact in person.facts), *(each.name for each in person.relations)]
    folded = "\n".join(dict.fromkeys(folded for line in lines if (folded := fold(line))))
    return folded if folded.isascii() else "\n".join(filter(None, (folded, _pairs(folded))))


def _pairs(folded: str) -> str:
    """Each pair of neighbours in scripts without spaces, and what ends a run, as words."""
    runs = _UNSPACED.findall(folded)
    return " ".join(dict.fromkeys(run[i : i + 2] for run in runs for i in range(len(run))))


def follow(db: SqliteDatabase, before: dict[int, str | None]) -> None:
    """Brings the indexes up to the contacts that an act touched; `before` is their search text until then.

    None is for a contact who was not there. Empty text is indexed too: an index holds every row of its table.
    """
    for contact_id, old in before.items():
        new = text_of(db, contact_id)
        if new == old:
            continue
        for index in OF_CONTACTS:
            _reindex(db, index, "search_text", contact_id, old, new)
        db.execute_sql("update contact set search_text = ? where id = ?", (new, contact_id))


def add_many(db: SqliteDatabase, texts: Sequence[tuple[int, str]]) -> None:
    """Puts contacts that are new into the indexes; their rows hold these texts already."""
    for index in ("search", "search_prefix"):
        db.connection().executemany(f"insert into {index} (rowid, search_text) values (?, ?)", texts)


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


def rebuild(db: SqliteDatabase, indexes: Iterable[str] = (*OF_CONTACTS, "note_search")) -> None:
    """Builds indexes anew from the tables, in bulk."""
    for index in indexes:
        db.execute_sql(f"insert into {index} ({index}) values ('rebuild')")
