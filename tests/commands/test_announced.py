# SPDX-License-Identifier: MIT
"""`announced`: what was said of which follow-up, and what is said where nothing was."""

import pytest

from tests.command_line import CommandLine


def test_nothing_was_announced(desk: CommandLine) -> None:
    assert desk("announced") == []
    assert desk.text("announced") == ""
    desk("add", "Ana Ribeiro")
    desk("follow-up", 1, "--due", "today")
    assert desk("announced", 1) == []
    assert "There is no follow-up 2" in desk.refused("announced", 2)


@pytest.mark.parametrize("words", [("x",), ("-1",), ("1", "2")])
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "--help" in desk.wrong_usage("announced", *words)
