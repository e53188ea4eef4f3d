# SPDX-License-Identifier: MIT
"""A file that one program at a time holds: locked in the kernel, and let go of by it when that program ends or dies.

What is left behind after a crash is only a file, and no obstacle. Others may read it while it is held.
"""

import errno
import os
import stat
import sys
from pathlib import Path

_ALONE = stat.S_IRUSR | stat.S_IWUSR
_NO_LINKS = getattr(os, "O_NOFOLLOW", 0)  # it is written to: not to what somebody else put behind it
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)  # for the other end of a pipe
_KNOWS_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)


class Held:
    """A file that is held until `release`, or until the program ends."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    def write(self, text: str) -> None:
        """Makes this the content of the file. Whoever reads meanwhile may find a part of it, or nothing."""
        if self._handle is None:
            raise ValueError("it is not held any more")
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, text.encode())

    def release(self) -> None:
        """Lets go; the file stays. Does nothing the second time."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def try_hold(file: Path) -> Held | None:
    """Holds the file, which is made where there is none; None while somebody else holds it, in this program or another.

    Raises OSError where it cannot be opened for writing, is no file at all, or lies where there are no locks (see
    `knows_no_locks`).
    """
    handle = _opened(file)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, f"{file.name} is no file", str(file))
        if _lock(handle):
            return Held(handle)
    except OSError:
        os.close(handle)
        raise
    os.close(handle)
    return None


def knows_no_locks(error: OSError) -> bool:
    """Is this what a place says that has no locks at all, as some network drives?"""
    return error.errno in _KNOWS_NO_LOCKS


def _opened(file: Path) -> int:
    flags = os.O_CREAT | os.O_RDWR | _NO_LINKS | _NO_WAITING
    try:
        return os.open(file, flags, _ALONE)
    except PermissionError:
        file.chmod(_ALONE)  # one of ours that was made read-only, by a copy from a disc
        return os.open(file, flags, _ALONE)


if sys.platform == "win32":
    import msvcrt

    _FAR_BEYOND = 1 << 30
    """Where a byte is locked: nobody else can read one that is."""

    def _lock(handle: int) -> bool:
        os.lseek(handle, _FAR_BEYOND, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
