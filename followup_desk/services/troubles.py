# SPDX-License-Identifier: MIT
"""The troubles of a desk's file, met while reading it, in words."""

from collections.abc import Iterator
from contextlib import contextmanager

from followup_desk.services.desk import Desk
from followup_desk.storage import connection


@contextmanager
def told(desk: Desk) -> Iterator[None]:
    """Inside the block a file that is damaged, locked or full raises a `DeskError` in one line, on reading too."""
    with connection.told(desk.file):
        yield
