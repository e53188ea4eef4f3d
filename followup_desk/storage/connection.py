# SPDX-License-Identifier: MIT
"""Opening the desk's file, and the file's troubles in words. The only module that knows the driver.

The file is looked at before anything is set on it, so that one that is not ours, too new or read-only stays as it was.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from peewee import DatabaseError, OperationalError, PeeweeException, SqliteDatabase

from followup_desk.domain.errors import (
    DeskDamaged,
    DeskError,
    DeskLocked,
    DeskReadOnly,
    DeskTooNew,
    DiskFull,
    NotADesk,
)

Database = SqliteDatabase
"""An open desk file, as those above storage name it."""

APPLICATION_ID = 0x4655444B
"""`PRAGMA application_id`: "FUDK"."""
FILE_NAME = "desk.sqlite3"
BUSY_MS = 4000

_HEADER = b"SQLite format 3\0"
_PRAGMAS = (
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("foreign_keys", "on"),
    ("recursive_triggers", "off"),
    ("temp_store", "memory"),
    ("mmap_size", str(256 << 20)),
)
_TROUBLES: tuple[tuple[str, type[DeskError], str], ...] = (
    ("locked", DeskLocked, "The desk {file} is in use by another program: close that one, then try again."),
    (
        "readonly",
        DeskReadOnly,
        "The desk {file} cannot be written: mend the rights of the file and its folder.",
    ),
    (
        "not a database",
        NotADesk,
        "{file} is not a desk: choose another folder with --data, or restore a backup.",
    ),
    ("disk is full", DiskFull, "No space is left on the disk of {file}: free some, then try again."),
    ("malformed", DeskDamaged, "The desk {file} is damaged: restore a backup (followup-desk restore FILE)."),
    ("corrupt", DeskDamaged, "The desk {file} is damaged: restore a backup (followup-desk restore FILE)."),
    (
        "disk i/o",
        DeskError,
        "The disk of {file} does not answer: check it and its free space, then try again.",
    ),
    (
        "unable to open",
        DeskReadOnly,
        "The desk {file} cannot be opened: mend the rights of the file and its folder.",
    ),
)


def explained(error: PeeweeException, file: Path) -> DeskError | None:
    """What a driver's error means for the person; None when it is our own mistake."""
    if not isinstance(error, OperationalError) and type(error) is not DatabaseError:
        return None
    text = str(error).lower()
    for sign, kind, line in _TROUBLES:
        if sign in text:
            return kind(line.format(file=file))
    return None


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Turns the environment's errors inside the block into one line each; our own mistakes go through."""
    try:
        yield
    except PeeweeException as error:
        trouble = explained(error, file)
        if trouble is None:
            raise
        raise trouble from error


def connect(file: Path, newest_version: int) -> SqliteDatabase:
    """Opens the desk's file, making an empty one where there is none; its schema may still be older.

    Raises a `DeskError` for a file that is not ours, newer, damaged, locked or read-only; it is then unchanged.
    """
    _make_sure_of(file)
    db = SqliteDatabase(str(file), lock_type="IMMEDIATE", timeout=BUSY_MS / 1000)
    try:
        with told(file):
            db.connect()
            _look_at(db, file, newest_version)
            for name, value in _PRAGMAS:
                db.execute_sql(f"pragma {name} = {value}")
    except BaseException:
        db.close()
        raise
    return db


def user_version(db: SqliteDatabase) -> int:
    """The number of the schema step that the file is at; 0 for an empty one."""
    return int(db.execute_sql("pragma user_version").fetchone()[0])


def data_version(db: SqliteDatabase) -> int:
    """A number that changes when another connection has written to the file."""
    return int(db.execute_sql("pragma data_version").fetchone()[0])


def copy_to(db: SqliteDatabase, target: Path) -> None:
    """Copies the whole desk into a new file, readable by its owner only, with the online backup API."""
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    _create(part)
    other = SqliteDatabase(str(part))
    try:
        with told(target):
            other.connect()
            db.connection().backup(other.connection())
            fold_back(other)
    except OSError as error:
        raise DeskReadOnly(f"{target} cannot be written: {error.strerror}.") from error
    finally:
        other.close()
    part.replace(target)


def fold_back(db: SqliteDatabase) -> None:
    """Leaves one plain file without a log of writes beside it: for copies that travel."""
    db.execute_sql("pragma journal_mode = delete")


def fill_from(db: SqliteDatabase, source: SqliteDatabase) -> None:
    """Makes an open desk hold what another one holds; other programs that have it open see it as a change."""
    with told(Path(db.database)):
        source.connection().backup(db.connection())


def _make_sure_of(file: Path) -> None:
    """The folder and the file are there, writable, and the owner's alone; a new file is empty."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not file.exists():
            _create(file)
        head = file.read_bytes()[:16] if file.stat().st_size < 16 else _first_bytes(file)
    except OSError as error:
        raise DeskReadOnly(
            f"The folder {file.parent} cannot be used ({error.strerror}): choose another one with --data."
        ) from error
    if head and head != _HEADER:
        raise NotADesk(_TROUBLES[2][2].format(file=file))
    if not os.access(file, os.W_OK) or not os.access(file.parent, os.W_OK):
        raise DeskReadOnly(_TROUBLES[1][2].format(file=file))


def _first_bytes(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(16)


def _create(file: Path) -> None:
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _look_at(db: SqliteDatabase, file: Path, newest_version: int) -> None:
    """Reads what the file says of itself, before anything is written to it."""
    version = user_version(db)
    mark = int(db.execute_sql("pragma application_id").fetchone()[0])
    tables = int(db.execute_sql("select count(*) from sqlite_master").fetchone()[0])
    if mark != APPLICATION_ID and (tables or version):
        raise NotADesk(f"{file} belongs to another program: choose another folder with --data.")
    if version > newest_version:
        raise DeskTooNew(
            f"The desk {file} was written by a newer version of the program: update this one, then open it."
        )
