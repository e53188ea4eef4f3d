# SPDX-License-Identifier: MIT
"""One import at a time on a desk: held by whoever imports, let go of by the system when that program ends or dies."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from followup_desk.domain.errors import Refused

_BUSY = "Another import into this desk is running: let it end, or cancel it first."
NAME = "importing.lock"


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Holds the lock. Refused while another program does."""
    handle = os.open(folder / NAME, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        if not _lock(handle):
            raise Refused(_BUSY)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
