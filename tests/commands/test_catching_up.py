# SPDX-License-Identifier: MIT
"""`catch-up`: what is late is spread over the next working days."""

import pytest

from tests.command_line import CommandLine

TWO_WEEKS_ON = "2026-03-14T10:00:00+00:00"
"""A Saturday."""


@pytest.fixture
def late(desk: CommandLine) -> CommandLine:
    """Three follow-ups that are late by then, and a promise."""
    for name in ("Ana", "Ben", "Cleo", "Dora"):
        desk("add", name)
    for who, due in (("Ana", "tue"), ("Ben", "wed 15:00"), ("Cleo", "fri")):
        desk("follow-up", who, "--due", due)
    desk("follow-up", "Dora", "--due", "tue", "--promised")
    return desk


def dues(desk: CommandLine) -> list[str]:
    rows = desk("due", "--on", "2026-12-31", now=TWO_WEEKS_ON)
    return sorted(f"{row['name']} {row['due']}" for row in rows)


def test_it_says_how_many_were_moved(late: CommandLine) -> None:
    assert late("catch-up", 2, now=TWO_WEEKS_ON) == {"moved": 3}
    assert dues(late) == ["Ana 2026-03-16", "Ben 2026-03-16T15:00:00+00:00", "Cleo 2026-03-17", "Dora 2026-03-03"]


def test_one_undo_takes_it_back(late: CommandLine) -> None:
    before = dues(late)
    late("catch-up", 2, now=TWO_WEEKS_ON)
    assert late("undo", now=TWO_WEEKS_ON) == {"undone": "Caught up: moved 3 follow-ups"}
    assert dues(late) == before


def test_what_a_person_reads(late: CommandLine) -> None:
    assert late.text("catch-up", 2, now=TWO_WEEKS_ON) == "Moved 3.\n"
    nothing = "Nothing is late but promises, if any: nothing was moved.\n"
    assert late.text("catch-up", 2, now=TWO_WEEKS_ON) == nothing
    assert late("catch-up", 2, now=TWO_WEEKS_ON) == {"moved": 0}


@pytest.mark.parametrize("days", ["0", "61", "99999999999"])
def test_too_few_days_and_too_many(late: CommandLine, days: str) -> None:
    before = dues(late)
    assert "from 1 to 60" in late.refused("catch-up", days, now=TWO_WEEKS_ON)
    assert dues(late) == before


@pytest.mark.parametrize("words", [(), ("some",), ("-1",), ("1.5",), ("2", "3")])
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "--help" in desk.wrong_usage("catch-up", *words)
