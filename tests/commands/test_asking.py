# SPDX-License-Identifier: MIT
"""`accept` and `dismiss`: yes or no to what the desk asks, and that asking ends with it."""

import pytest

from tests.command_line import CommandLine

MONDAYS = ("2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23")
THE_LAST = "2026-03-23T10:00:00+00:00"


@pytest.fixture
def asked(desk: CommandLine) -> int:
    """Somebody called on four Mondays in vain; returns the number of the question that came of it."""
    desk("add", "Ana Ribeiro")
    for monday in MONDAYS:
        answer = desk("log", 1, "--kind", "call", "--outcome", "no-answer", now=f"{monday}T10:00:00+00:00")
    (ask,) = answer["asks"]
    return int(ask["id"])


def lines(follow_ups: list[dict[str, object]]) -> list[str]:
    return [f"{each['due']} {each['channel']} {each['rule']} {each['state']}" for each in follow_ups]


def test_a_log_that_asks_says_so(desk: CommandLine, asked: int) -> None:
    (shown,) = desk("show", 1, now=THE_LAST)["asks"]
    assert shown == {
        "id": asked,
        "rule": "R4",
        "question": "Ease off with Ana Ribeiro: thank them, offer the newsletter, and say hello now and then?",
        "reason": "4 times in a row since Monday 2 March 2026 they put it off or did not answer.",
    }


def test_yes(desk: CommandLine, asked: int) -> None:
    desk("follow-up", 1, "--due", "2026-04-01", "--why", "Ask once more", now=THE_LAST)
    answer = desk("accept", asked, now=THE_LAST)
    assert set(answer) == {"planned", "closed"}
    assert lines(answer["planned"]) == ["2026-03-23 email R4 open", "2026-06-22 call R4 open"]
    assert lines(answer["closed"]) == ["2026-04-01 call None dropped"]
    shown = desk("show", 1, now=THE_LAST)
    assert (shown["stage"], shown["newsletter"], shown["asks"]) == ("resting", "proposed", [])


def test_no(desk: CommandLine, asked: int) -> None:
    answer = desk("dismiss", asked, now=THE_LAST)
    assert (lines(answer["planned"]), answer["closed"]) == (["2026-03-30 call R21 open"], [])
    shown = desk("show", 1, now=THE_LAST)
    assert (shown["stage"], shown["asks"]) == ("prospect", [])


@pytest.mark.parametrize(("command", "label"), [("accept", "Eased off with"), ("dismiss", "Not now: the question")])
def test_undo_asks_again(desk: CommandLine, asked: int, command: str, label: str) -> None:
    before = desk("show", 1, now=THE_LAST)
    desk(command, asked, now=THE_LAST)
    assert label in desk("undo", now=THE_LAST)["undone"]
    assert desk("show", 1, now=THE_LAST) == before


def test_what_a_person_reads(desk: CommandLine, asked: int) -> None:
    assert "Ease off with Ana Ribeiro" in desk.text("show", 1, now=THE_LAST)
    assert desk.text("accept", asked, now=THE_LAST).startswith("Planned\n")
    assert "say hello" in desk.text("show", 1, now=THE_LAST)


@pytest.mark.parametrize("command", ["accept", "dismiss"])
def test_what_is_not_open_has_no_answer(desk: CommandLine, asked: int, command: str) -> None:
    desk("dismiss", asked, now=THE_LAST)
    for number in (asked, 99, 10**17):
        assert f"There is no open question {number}" in desk.refused(command, number, now=THE_LAST)


@pytest.mark.parametrize("words", [("accept",), ("dismiss", "x"), ("accept", "1", "2"), ("dismiss", "-1")])
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "--help" in desk.wrong_usage(*words)


def test_dropping_and_doing_may_ask_and_plan(desk: CommandLine) -> None:
    desk("add", "Rui Faria", "--stage", "customer")
    for number in (1, 2):
        assert desk("drop", number, "--why", "not now")["asks"] == []
    third = desk("drop", 3, "--why", "not now")
    assert [each["rule"] for each in third["asks"]] == ["R20"]
    assert lines(third["planned"]) == ["2026-04-01 call R20 open"]
    assert lines(desk("done", 4)["planned"]) == ["2026-04-01 call R20 open"]
