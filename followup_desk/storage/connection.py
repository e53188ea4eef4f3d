# SPDX-License-Identifier: MIT
"""Opening the desk's file, and what is asked of it while it is open.

The file is looked at before SQLite opens it, and again before anything is set on it: one that is not ours, too new or
read-only stays as it was.
"""

import os
import struct
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from peewee import PeeweeException, SqliteDatabase

from followup_desk.domain.errors import DeskLocked, DeskMoved, DeskReadOnly, DeskTooNew, NotADesk
from followup_desk.domain.folding import fold
from followup_desk.domain.language import translate
from followup_desk.domain.moments import from_seconds, local
from followup_desk.storage import troubles

APPLICATION_ID = 0x4655444B
"""`PRAGMA application_id`: "FUDK"."""
FILE_NAME = "desk.sqlite3"
BUSY_MS = 4000

_MAGIC = b"SQLite format 3\0"
_HEADER_SIZE = 72
_READ_HEADER = struct.Struct(">16x H 42x i 4x I")
"""Page size, user version and application id, by the file format's section 1.3. They are read before SQLite opens the
file: closing it would fold the log of writes back, in a file that is not ours to write."""
_PRAGMAS = (
    ("synchronous", "full"),
    ("foreign_keys", "on"),
    ("recursive_triggers", "off"),
    ("temp_store", "memory"),
    # What was taken out is overwritten: some builds of SQLite do so by themselves, others leave it in the file.
    ("secure_delete", "on"),
    # Pages that are touched once would stay with the program, and each is a fault: reading them is as fast.
    ("mmap_size", "0"),
)


class DeskDatabase(SqliteDatabase):
    """The desk's connection: trouble with the file comes as a `DeskError` wherever it is met, on reading, too.

    SQLite goes on writing to a file that was taken from its place or replaced there, and nobody would find that again.
    """

    def __init__(self, file: Path, **settings: Any) -> None:
        # Absolute: SQLite reads what begins with "file:" as an address.
        super().__init__(str(file.absolute()), **settings)
        self._places: dict[str, tuple[int, int]] = {}

    def begin(self, lock_type: str | None = None) -> None:
        """Begins to write, where that can be found again."""
        super().begin(lock_type)
        try:
            self.make_sure_in_place()
        except DeskMoved:
            self.rollback()
            raise

    def make_sure_in_place(self) -> None:
        """Raises `DeskMoved` when the file or its log of writes is no longer the one that was opened."""
        for place in (self.database, f"{self.database}-wal"):
            found = _identity(place)
            known = self._places.get(place)
            if known and found != known:
                raise DeskMoved(translate("refusals", troubles.MOVED).format(file=self.database))
            if found:
                self._places[place] = found

    def execute_sql(self, sql: str, params: Any = None) -> "Rows":
        """Runs a statement."""
        try:
            return Rows(super().execute_sql(sql, params), self.database)  # type: ignore[no-untyped-call]
        except PeeweeException as error:
            troubles.tell(error, self.database)

    def rollback(self) -> None:
        """Takes the transaction back, unless SQLite has done so by itself, as it does when the disk is full."""
        if self.connection().in_transaction:
            super().rollback()

    def connection(self) -> Any:
        """The driver's own."""
        return super().connection()  # type: ignore[no-untyped-call]


Database = DeskDatabase
"""An open desk file, as those above storage name it."""


class Rows:
    """What a statement found. A cursor of the driver alone would raise the driver's exceptions between two rows."""

    __slots__ = ("_cursor", "_file")

    def __init__(self, cursor: Any, file: str) -> None:
        self._cursor = cursor
        self._file = file

    def __iter__(self) -> Iterator[Any]:
        try:
            with troubles.drivers_own:
                yield from self._cursor
        except PeeweeException as error:
            troubles.tell(error, self._file)

    def fetchone(self) -> Any:
        """The next row, or None."""
        try:
            with troubles.drivers_own:
                return self._cursor.fetchone()
        except PeeweeException as error:
            troubles.tell(error, self._file)

    def fetchall(self) -> list[Any]:
        """All rows that are left."""
        return list(self)

    def __getattr__(self, name: str) -> Any:
        """What peewee asks of a cursor after a write: `lastrowid`, `rowcount`."""
        return getattr(self._cursor, name)


def connect(file: Path, newest_version: int) -> DeskDatabase:
    """Opens the desk's file, making an empty one where there is none; its schema may still be older.

    Raises a `DeskError` for a file that is not ours, newer, damaged, locked or read-only; it is then unchanged.
    """
    _make_sure_of(file, newest_version)
    db = DeskDatabase(file, lock_type="IMMEDIATE", timeout=BUSY_MS / 1000)
    try:
        with troubles.told(file):
            db.connect()
            db.register_function(_local_day, "local_day", 2, deterministic=True)
            db.register_function(fold, "folded", 1, deterministic=True)
            _look_at(db, file, newest_version)
            _write_ahead(db)
            for name, value in _PRAGMAS:
                db.execute_sql(f"pragma {name} = {value}")
    except BaseException:
        db.close()
        raise
    return db


@lru_cache(maxsize=10_000)
def _local_day(seconds: int, zone: str) -> str:
    """The day on which an instant falls in a zone: SQLite knows no zones. An order asks several times for each row."""
    return local(from_seconds(seconds), zone).date().isoformat()


def _write_ahead(db: DeskDatabase) -> None:
    """Sets the log of writes. For this alone SQLite does not wait while another program begins the same desk."""
    until = time.monotonic() + BUSY_MS / 1000
    while True:
        try:
            db.execute_sql("pragma journal_mode = wal")
        except DeskLocked:
            if time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


def user_version(db: SqliteDatabase) -> int:
    """The number of the schema step that the file is at; 0 for an empty one."""
    return int(db.execute_sql("pragma user_version").fetchone()[0])


def data_version(db: SqliteDatabase) -> int:
    """A number that changes when another connection has written to the file."""
    return int(db.execute_sql("pragma data_version").fetchone()[0])


def _make_sure_of(file: Path, newest_version: int) -> None:
    """The folder and the file are there, writable, ours, and the owner's alone; a new file is empty."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not file.exists():
            with suppress(FileExistsError):  # another process begins the same desk
                create(file)
        size = file.stat().st_size  # before the header: a file that another process fills has that first
        with file.open("rb") as stream:
            head = stream.read(_HEADER_SIZE)
    except OSError as error:
        raise DeskReadOnly(
            translate(
                "refusals", "The folder {folder} cannot be used ({reason}): choose another one with --data."
            ).format(folder=file.parent, reason=error.strerror)
        ) from error
    if head and not head.startswith(_MAGIC):
        raise NotADesk(translate("refusals", troubles.NOT_A_DESK).format(file=file))
    if len(head) == _HEADER_SIZE:
        page_size, version, mark = _READ_HEADER.unpack(head)
        _refuse_others(file, mark, version, newest_version, holds_something=size > max(page_size, 512))
    if not os.access(file, os.W_OK) or not os.access(file.parent, os.W_OK):
        raise DeskReadOnly(translate("refusals", troubles.NOT_WRITABLE).format(file=file))


def is_a_desk(file: Path) -> bool:
    """Does the file say of itself that it is a desk? Raises OSError when it cannot be read."""
    with file.open("rb") as stream:
        head = stream.read(_HEADER_SIZE)
    return head.startswith(_MAGIC) and len(head) == _HEADER_SIZE and _READ_HEADER.unpack(head)[2] == APPLICATION_ID


def create(file: Path) -> None:
    """Makes an empty file, its owner's alone. Raises OSError, also when there is one."""
    os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _identity(path: str) -> tuple[int, int] | None:
    """Which file it is that bears this name; None when there is none."""
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _look_at(db: SqliteDatabase, file: Path, newest_version: int) -> None:
    """What the file says of itself with the log of writes that may lie beside it."""
    # In one question, or another process could begin the desk between two.
    mark, version, tables = db.execute_sql(
        """select application_id, user_version, (select count(*) from sqlite_master)
        from pragma_application_id, pragma_user_version"""
    ).fetchone()
    _refuse_others(file, mark, version, newest_version, holds_something=tables > 0)


def _refuse_others(file: Path, mark: int, version: int, newest_version: int, *, holds_something: bool) -> None:
    """Another program's file, or a newer version's."""
    if mark != APPLICATION_ID and (holds_something or version):
        raise NotADesk(
            translate("refusals", "{file} belongs to another program: choose another folder with --data.").format(
                file=file
            )
        )
    if version > newest_version:
        raise DeskTooNew(
            translate(
                "refusals",
                "The desk {file} was written by a newer version of the program: update this one, then open it.",
            ).format(file=file)
        )
