# SPDX-License-Identifier: MIT
"""One import at a time on a desk: held by whoever imports, let go of by the system when that program ends or dies."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.services import file_lock

_BUSY = QT_TRANSLATE_NOOP("refusals", "Another import into this desk is running: let it end, or cancel it first.")
_NO_LOCK = QT_TRANSLATE_NOOP(
    "refusals", "{file} cannot be locked ({reason}): to import, keep the desk in another folder with --data."
)
NAME = "importing.lock"


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Holds the lock. Refused while another program does, and where there can be no lock."""
    try:
        lock = file_lock.try_hold(folder / NAME)
    except OSError as error:
        raise Refused(translate("refusals", _NO_LOCK).format(file=folder / NAME, reason=error.strerror)) from error
    if lock is None:
        raise Refused(translate("refusals", _BUSY))
    try:
        yield
    finally:
        lock.release()
