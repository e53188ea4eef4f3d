# SPDX-License-Identifier: MIT
"""Cards: what other programs said of a contact when it last came in from them, one a source (SCHEMA decision 4).

A card's text is kept compressed; its hash tells at once that nothing changed since.
"""

import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from peewee import SqliteDatabase

from followup_desk.storage import tables
from followup_desk.storage.journal import Journal

COLUMNS = ("id", "contact_id", "uid", "format", "content", "hash", "batch_id")
_LEVEL = 1  # cards are small and many: more would take longer than all the rest, and save little


@dataclass(frozen=True)
class StoredCard:
    """A card as it was stored. `uid` is the card's own, empty where it had none."""

    id: int
    contact_id: int
    uid: str
    format: str
    text: str
    hash: str


def hash_of(text: str) -> str:
    """What tells one card from another."""
    return hashlib.sha256(text.encode()).hexdigest()


def pack(text: str) -> bytes:
    """A card's text as it is stored."""
    return zlib.compress(text.encode(), _LEVEL)


def of_contact(db: SqliteDatabase, contact_id: int) -> list[StoredCard]:
    """The cards that a contact came in by, the first source first."""
    return of_contacts(db, [contact_id]).get(contact_id, [])


def of_contacts(db: SqliteDatabase, contact_ids: Iterable[int]) -> dict[int, list[StoredCard]]:
    """The same of several at once; who never came in from elsewhere is left out."""
    ids = list(contact_ids)
    marks = ", ".join("?" * len(ids))
    found: dict[int, list[StoredCard]] = {}
    rows = db.execute_sql(
        f"select id, contact_id, uid, format, content, hash from card where contact_id in ({marks}) order by id", ids
    )
    for card_id, contact_id, uid, source, content, digest in rows:
        text = zlib.decompress(content).decode()
        found.setdefault(contact_id, []).append(StoredCard(card_id, contact_id, uid, source, text, digest))
    return found


def add(journal: Journal, contact_id: int, uid: str, source: str, text: str, batch_id: int | None) -> int:
    """Keeps the card of a source that is new to the contact."""
    return journal.insert(
        tables.Card,
        contact_id,
        contact_id=contact_id,
        uid=uid,
        format=source,
        content=pack(text),
        hash=hash_of(text),
        batch_id=batch_id,
    )


def put(journal: Journal, card: StoredCard, uid: str, text: str, batch_id: int | None) -> None:
    """Keeps what the same source says now in the place of what it said."""
    journal.update(
        tables.Card,
        card.id,
        card.contact_id,
        uid=uid,
        content=pack(text),
        hash=hash_of(text),
        batch_id=batch_id,
    )
