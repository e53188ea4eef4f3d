# SPDX-License-Identifier: MIT
"""Moments for people elsewhere."""

import pytest

from followup_desk.ui.look import zone_words
from tests.builders import LISBON, SATURDAY, moment


@pytest.mark.parametrize(
    ("at", "zone", "words"),
    [
        ("2026-11-24T10:00", LISBON, ""),
        ("2026-11-24T10:00", None, ""),
        ("2026-11-24T10:00", "Europe/London", "same time in London"),
        ("2026-11-24T10:00", "Asia/Tokyo", "19:00 in Tokyo"),
        ("2026-11-24T20:00", "Asia/Tokyo", "Wed 05:00 in Tokyo"),
        ("2026-11-24T02:00", "America/New_York", "Mon 21:00 in New York"),
        ("2026-11-24T02:00", "Nowhere/Atlantis", ""),
    ],
)
def test_a_moment_there(at: str, zone: str | None, words: str) -> None:
    due = moment(at)
    assert due.at is not None
    assert zone_words.moment_there(due.at, LISBON, zone) == words


def test_the_clock_there() -> None:
    assert zone_words.clock_there(SATURDAY, "Asia/Tokyo") == "18:41 in Tokyo"
    assert zone_words.clock_there(SATURDAY, "Nowhere") == ""


@pytest.mark.parametrize(
    ("at", "zone", "words"),
    [
        ("2026-11-24T10:00", "Asia/Tokyo", "10:00 · 19:00 there"),
        ("2026-11-24T20:00", "Asia/Tokyo", "20:00 · Wed 05:00 there"),
        ("2026-11-24T10:00", "Europe/London", "10:00"),
    ],
)
def test_in_a_chip_both_clocks_are_short(at: str, zone: str, words: str) -> None:
    due = moment(at)
    assert due.at is not None
    assert zone_words.both_clocks(at[-5:], zone_words.moment_there(due.at, LISBON, zone, short=True)) == words
