# SPDX-License-Identifier: MIT
"""The words at the window's foot."""

import pytest

from followup_desk.services.agenda import Summary
from followup_desk.ui.window.status_line import backup_words, summary_words
from tests.builders import SATURDAY, day, moment


@pytest.mark.parametrize(
    ("due", "following", "words"),
    [
        (14, "2026-11-21T10:00", "14 due · next at 10:00"),
        (0, "2026-11-26", "Nothing due · next Thu"),
        (1, "2026-11-22T08:00", "1 due · next tomorrow 08:00"),
        (3, "", "3 due"),
        (0, "", "Nothing due"),
    ],
)
def test_what_is_due_and_what_is_next(due: int, following: str, words: str) -> None:
    coming = (moment(following) if "T" in following else day(following)) if following else None
    assert summary_words(Summary(due, coming), SATURDAY) == words


def test_the_last_backup() -> None:
    yesterday = SATURDAY.replace(day=20, hour=8, minute=5)
    assert [backup_words(at, SATURDAY) for at in (None, SATURDAY.replace(hour=8, minute=0), yesterday)] == [
        "Not backed up yet",
        "Backed up 08:00",
        "Backed up Fri 20 Nov, 08:05",
    ]
