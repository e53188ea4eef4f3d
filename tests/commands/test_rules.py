# SPDX-License-Identifier: MIT
"""`rule`: one rule off or on for one person; and `set`, for all."""

import pytest

from tests.command_line import CommandLine


@pytest.fixture
def ana(desk: CommandLine) -> int:
    return int(desk("add", "Ana Ribeiro")["id"])


def rules_of(desk: CommandLine, who: object) -> list[str | None]:
    """The rules behind what an email to somebody plans."""
    return [each["rule"] for each in desk("log", who, "--kind", "email")["planned"]]


def test_off_for_one_person(desk: CommandLine, ana: int) -> None:
    desk("add", "Rui Faria")
    assert desk("rule", "Ana Ribeiro", "r2", "off")["id"] == ana
    assert (rules_of(desk, ana), rules_of(desk, "Rui Faria")) == ([], ["R2"])


def test_on_again(desk: CommandLine, ana: int) -> None:
    desk("rule", ana, "R2", "off")
    desk("rule", ana, "R2", "on")
    assert rules_of(desk, ana) == ["R2"]


def test_off_for_all(desk: CommandLine, ana: int) -> None:
    desk("set", "r2", "off")
    assert rules_of(desk, ana) == []
    desk("set", "r2", "on")
    assert rules_of(desk, ana) == ["R2"]


def test_a_number_of_a_rule(desk: CommandLine, ana: int) -> None:
    desk("set", "r2_days", 10)
    assert [each["due"] for each in desk("log", ana, "--kind", "email")["planned"]] == ["2026-03-12"]


def test_undo_says_which(desk: CommandLine, ana: int) -> None:
    desk("rule", ana, "r2", "off")
    assert desk("undo") == {"undone": "“A follow-up a week after a prospect was reached” is off for Ana Ribeiro"}
    assert rules_of(desk, ana) == ["R2"]


def test_what_a_person_reads(desk: CommandLine, ana: int) -> None:
    assert desk.text("rule", ana, "r2", "off").startswith("1  Ana Ribeiro")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("1", "r6", "off"), "r6 cannot be turned off: take one of R1, R2,"),
        (("1", "", "off"), "cannot be turned off"),
        (("1", "r2", "on"), "“A follow-up a week after a prospect was reached” is on for Ana Ribeiro already"),
        (("Nobody", "r2", "off"), "Nobody"),
    ],
)
def test_what_is_refused(desk: CommandLine, ana: int, words: tuple[str, ...], line: str) -> None:
    assert line in desk.refused("rule", *words)
    assert rules_of(desk, ana) == ["R2"]


@pytest.mark.parametrize("words", [(), ("1",), ("1", "r2"), ("1", "r2", "maybe"), ("1", "r2", "off", "now")])
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "--help" in desk.wrong_usage("rule", *words)
