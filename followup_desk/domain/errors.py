# SPDX-License-Identifier: MIT
"""What the desk says no to. Every message is one line for the person: what is wrong and how to mend it."""


class Refused(Exception):
    """The request cannot be carried out as it stands; nothing was changed."""


class Ambiguous(Refused):
    """A name or title fits several; `candidates` are lines that tell them apart."""

    def __init__(self, message: str, candidates: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.candidates = candidates


class DeskError(Exception):
    """The desk's file or folder is in trouble: the environment, not the request. The file stays as it was."""


class DeskLocked(DeskError):
    """Another program holds the file and did not let go in time."""


class DeskReadOnly(DeskError):
    """The file or its folder cannot be written."""


class DeskMoved(DeskError):
    """The file is no longer where it was opened, or another one is there."""


class DeskTooNew(DeskError):
    """The file was written by a newer version of the program."""


class DeskDamaged(DeskError):
    """Parts of the file cannot be read any more."""


class NotADesk(DeskError):
    """The file is there, but it is no desk of ours."""


class DiskFull(DeskError):
    """There is no space left to write to."""
