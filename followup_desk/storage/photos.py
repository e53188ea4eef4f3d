# SPDX-License-Identifier: MIT
"""Pictures of people: kept once each, whoever they are of; never changed, so outside the journal.

One that nobody has any more stays until the last act that could bring it back is forgotten.
"""

import hashlib

from peewee import SqliteDatabase

from followup_desk.domain.records import Photo
from followup_desk.storage.tables import Blob


def keep(db: SqliteDatabase, photo: Photo) -> int:
    """The id of a picture, stored if it is new; inside the act that gives it to somebody."""
    sha256 = hashlib.sha256(photo.data).hexdigest()
    found = db.execute_sql("select id from blob where sha256 = ?", (sha256,)).fetchone()
    return int(found[0]) if found else int(Blob.insert(sha256=sha256, mime=photo.mime, data=photo.data).execute(db))


def of_contact(db: SqliteDatabase, contact_id: int) -> Photo | None:
    """A contact's picture."""
    found = db.execute_sql(
        "select b.mime, b.data from contact c join blob b on b.id = c.photo_id where c.id = ?", (contact_id,)
    ).fetchone()
    return Photo(found[0], bytes(found[1])) if found else None


def sha256_of(db: SqliteDatabase, contact_id: int) -> str:
    """Which picture a contact has, empty for none."""
    found = db.execute_sql(
        "select b.sha256 from contact c join blob b on b.id = c.photo_id where c.id = ?", (contact_id,)
    ).fetchone()
    return str(found[0]) if found else ""
