# SPDX-License-Identifier: MIT
"""What the driver's errors mean for the person: one line each that says what and how to mend it.

SQLite tells them apart in English words, of which a sign each is enough.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import NoReturn

import peewee
from peewee import DatabaseError, OperationalError, PeeweeException

from followup_desk.domain.errors import DeskDamaged, DeskError, DeskLocked, DeskReadOnly, DiskFull, NotADesk
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate

drivers_own: AbstractContextManager[None] = peewee.__exception_wrapper__  # type: ignore[attr-defined]
"""Turns exceptions of whichever driver it is into peewee's, where peewee is not asked but the driver."""

IN_USE = QT_TRANSLATE_NOOP("refusals", "The desk {file} is in use by another program: close that one, then try again.")
NOT_WRITABLE = QT_TRANSLATE_NOOP(
    "refusals", "The desk {file} cannot be written: mend the rights of the file and its folder."
)
NOT_A_DESK = QT_TRANSLATE_NOOP(
    "refusals", "{file} is not a desk: choose another folder with --data, or restore a backup."
)
MOVED = QT_TRANSLATE_NOOP(
    "refusals",
    "The desk {file} was moved, removed or replaced while it was open:"
    " put it back, or close the program and open it again.",
)
_NOT_OPENED = QT_TRANSLATE_NOOP(
    "refusals", "The desk {file} cannot be opened: mend the rights of the file and its folder."
)
_NO_SPACE = QT_TRANSLATE_NOOP("refusals", "No space is left on the disk of {file}: free some, then try again.")
_NO_ANSWER = QT_TRANSLATE_NOOP(
    "refusals", "The disk of {file} does not answer: check it and its free space, then try again."
)
_DAMAGED = QT_TRANSLATE_NOOP("refusals", "The desk {file} is damaged: restore a backup (followup-desk restore FILE).")
_MEANINGS: tuple[tuple[str, type[DeskError], str], ...] = (
    ("locked", DeskLocked, IN_USE),
    ("readonly", DeskReadOnly, NOT_WRITABLE),
    ("not a database", NotADesk, NOT_A_DESK),
    ("disk is full", DiskFull, _NO_SPACE),
    ("malformed", DeskDamaged, _DAMAGED),
    ("corrupt", DeskDamaged, _DAMAGED),
    ("vtable constructor", DeskDamaged, _DAMAGED),
    ("could not decode", DeskDamaged, _DAMAGED),
    ("disk i/o", DeskError, _NO_ANSWER),
    ("unable to open", DeskReadOnly, _NOT_OPENED),
)


def explained(error: PeeweeException, file: Path) -> DeskError | None:
    """What a driver's error means for the person; None when it is our own mistake."""
    if not isinstance(error, OperationalError) and type(error) is not DatabaseError:
        return None
    text = str(error).lower()
    for sign, kind, line in _MEANINGS:
        if sign in text:
            return kind(translate("refusals", line).format(file=file))
    return None


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Turns the environment's errors inside the block into one line each; our own mistakes go through."""
    try:
        yield
    except PeeweeException as error:
        tell(error, file)


def tell(error: PeeweeException, file: Path | str) -> NoReturn:
    """Raises what the driver's error means, or the error itself when it is our own mistake."""
    trouble = explained(error, Path(file))
    if trouble is None:
        raise error
    raise trouble from error
