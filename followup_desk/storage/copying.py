# SPDX-License-Identifier: MIT
"""Copies of a desk's file, with the online backup API: whole, also while programs write to what is copied."""

import os
import time
from collections.abc import Callable, Collection
from contextlib import closing
from pathlib import Path

from peewee import SqliteDatabase

from followup_desk.domain.errors import DeskLocked, DeskReadOnly
from followup_desk.domain.language import translate
from followup_desk.storage import connection, troubles

BESIDE = ("-wal", "-shm", "-journal")
"""Endings of what SQLite keeps beside a file that is open, or was when its program was killed."""
_HELD = (5, 6)
"""SQLITE_BUSY, SQLITE_LOCKED"""


def copy_to(db: SqliteDatabase, target: Path) -> None:
    """Copies the whole desk into a new file, readable by its owner only; one that is there is replaced at the end."""
    _copy(db, Path(db.database), target)


def copy_file(file: Path, target: Path) -> None:
    """The same of a file that may be anybody's, and in use; it is only read. Raises a `DeskError`."""
    with closing(SqliteDatabase(_to_read_only(file), uri=True)) as db:
        with troubles.told(file):
            db.execute_sql("pragma schema_version")  # looks into it, so that what is wrong with it is told of it
        _copy(db, file, target)


def holds_any(file: Path, uids: Collection[str]) -> bool:
    """Does a desk's file hold any contact of these? It is only read. Raises a `DeskError`."""
    address = f"{file.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(SqliteDatabase(address, uri=True)) as db, troubles.told(file):
        return any(db.execute_sql("select 1 from contact where uid = ?", (uid,)).fetchone() for uid in uids)


def fill_from(db: SqliteDatabase, source: SqliteDatabase) -> None:
    """Makes an open desk hold what another one holds; other programs that have it open see it as a change."""
    with troubles.told(Path(db.database)):
        _fill(db, source, Path(db.database))


def _to_read_only(file: Path) -> str:
    """Its address. Beside a file in a folder that cannot be written SQLite could not note that it reads there."""
    alone = not os.access(file.parent, os.W_OK) and not file.with_name(f"{file.name}-wal").exists()
    return f"{file.absolute().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"


def fold_back(db: SqliteDatabase) -> None:
    """Leaves one plain file without a log of writes beside it: for copies that travel."""
    db.execute_sql("pragma journal_mode = delete")


def remove_beside(file: Path) -> None:
    """Takes away what SQLite keeps beside a file that is open."""
    for ending in BESIDE:
        file.with_name(file.name + ending).unlink(missing_ok=True)


def _copy(db: SqliteDatabase, file: Path, target: Path) -> None:
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        connection.create(part)
        with closing(SqliteDatabase(str(part.absolute()))) as other, troubles.told(target):
            _fill(other, db, file)
            fold_back(other)
        remove_beside(target)  # what a killed program left there would be read into the new one
        part.replace(target)
    except OSError as error:
        raise DeskReadOnly(
            translate("refusals", "{target} cannot be written ({reason}): choose another place.").format(
                target=target, reason=error.strerror
            )
        ) from error
    finally:
        part.unlink(missing_ok=True)


def _fill(db: SqliteDatabase, source: SqliteDatabase, held: Path) -> None:
    """`held` is the file of the two that another program may hold."""
    with troubles.drivers_own:
        source.connection().backup(db.connection(), progress=_give_up_in_time(held))


def _give_up_in_time(file: Path) -> Callable[[int, int, int], None]:
    """For the backup API, which would try for ever to get at a file that another program holds."""
    until = time.monotonic() + connection.BUSY_MS / 1000

    def look(status: int, _remaining: int, _total: int) -> None:
        if status in _HELD and time.monotonic() > until:
            raise DeskLocked(translate("refusals", troubles.IN_USE).format(file=file))

    return look
