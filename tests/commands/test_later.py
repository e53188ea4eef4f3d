# SPDX-License-Identifier: MIT
"""What is part of the contract and comes later: an empty list where that is the truth, else one line."""

import pytest

from tests.command_line import CommandLine


@pytest.mark.parametrize(
    "words",
    [
        ("catch-up", "5"),
    ],
)
def test_not_yet(desk: CommandLine, words: tuple[str, ...]) -> None:
    line = desk.refused(*words)
    assert line.startswith(words[0])
    assert "later version" in line


@pytest.mark.parametrize("command", ["accept", "dismiss"])
def test_no_question_is_open(desk: CommandLine, command: str) -> None:
    assert "There is no open question 3" in desk.refused(command, "3")


def test_nothing_was_announced(desk: CommandLine) -> None:
    assert desk("announced") == []
    assert desk.text("announced") == ""
    desk("add", "Ana Ribeiro")
    desk("follow-up", 1, "--due", "today")
    assert desk("announced", 1) == []
    assert "There is no follow-up 2" in desk.refused("announced", 2)


@pytest.mark.parametrize(
    "words",
    [("import",), ("catch-up", "some"), ("accept",), ("dismiss", "x"), ("announced", "x")],
)
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "--help" in desk.wrong_usage(*words)
