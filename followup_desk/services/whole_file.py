# SPDX-License-Identifier: MIT
"""Files that are there whole or not at all: written beside their place, and put into it when all is on the disk."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.storage import connection


@contextmanager
def written(path: Path) -> Iterator[TextIO]:
    """A file to write as UTF-8, line endings as they are given; its owner's alone, replacing one of that name.

    When the block ends by an exception, nothing is left and an older file stays. Refused, in one line, where it cannot
    be written or would take the place of a desk, a folder or a device.
    """
    part: Path | None = None
    try:
        place = _behind_links(path)
        _make_sure_nothing_is_lost(path, place)
        number, name = tempfile.mkstemp(prefix=".part-", dir=place.parent)  # mode 0600
        part = Path(name)
        with os.fdopen(number, "w", encoding="utf-8", newline="") as stream:
            yield stream
            stream.flush()
            os.fsync(number)
        part.replace(place)
        part = None
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise Refused(
                translate(
                    "refusals", "No space is left where {path} should go: free some, or choose another place."
                ).format(path=path)
            ) from error
        raise Refused(
            translate("refusals", "{path} cannot be written ({reason}): choose another place.").format(
                path=path, reason=error.strerror
            )
        ) from error
    finally:
        if part is not None:
            part.unlink(missing_ok=True)


def write_bytes(path: Path, data: bytes) -> None:
    """The same for what is no text, and is made already."""
    with written(path) as stream:
        stream.buffer.write(data)


def _behind_links(path: Path) -> Path:
    """Where it really is. OSError where its links lead round in a circle."""
    try:
        return path.resolve()
    except RuntimeError as error:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from error


def _make_sure_nothing_is_lost(path: Path, place: Path) -> None:
    if place.is_dir():
        raise Refused(translate("refusals", "{path} is a folder: name a file in it.").format(path=path))
    if place.exists() and not place.is_file():
        raise Refused(translate("refusals", "{path} is a device, not a file: name another file.").format(path=path))
    if place.name.startswith(connection.FILE_NAME) or (place.exists() and connection.is_a_desk(place)):
        raise Refused(
            translate("refusals", "{path} is a desk or a backup of one: name another file.").format(path=path)
        )
