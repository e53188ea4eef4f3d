# SPDX-License-Identifier: MIT
"""The command about planned days off, on Monday 2 March 2026."""

import pytest

from tests.command_line import CommandLine


@pytest.fixture
def ana(desk: CommandLine) -> int:
    return int(desk("add", "Ana Ribeiro")["id"])


def test_none_are_planned(desk: CommandLine) -> None:
    assert desk("days-off") == []
    assert desk.text("days-off") == "No days off are planned.\n"


def test_days_are_taken_listed_and_given_back(desk: CommandLine) -> None:
    assert desk("days-off", "tue", "fri") == {"first": "2026-03-03", "last": "2026-03-06", "promises": []}
    assert desk("days-off", "2026-03-09") == {"first": "2026-03-09", "last": "2026-03-09", "promises": []}
    week, monday = {"first": "2026-03-03", "last": "2026-03-06"}, {"first": "2026-03-09", "last": "2026-03-09"}
    assert desk("days-off") == [week, monday]
    assert desk("days-off", "wed", "thu", "--work") == {"first": "2026-03-04", "last": "2026-03-05", "promises": []}
    tuesday, friday = {"first": "2026-03-03", "last": "2026-03-03"}, {"first": "2026-03-06", "last": "2026-03-06"}
    assert desk("days-off") == [tuesday, friday, monday]
    assert desk.text("days-off") == "2026-03-03\n2026-03-06\n2026-03-09\n"


def test_each_is_undone_at_once(desk: CommandLine) -> None:
    desk("days-off", "tue", "fri")
    desk("days-off", "tue", "fri", "--work")
    assert desk("undo")["undone"] == "No longer off: Tuesday 3 March to Friday 6 March 2026"
    assert desk("days-off") == [{"first": "2026-03-03", "last": "2026-03-06"}]
    assert desk("undo")["undone"] == "Days off: Tuesday 3 March to Friday 6 March 2026"
    assert desk("days-off") == []
    assert desk("redo")["redone"] == "Days off: Tuesday 3 March to Friday 6 March 2026"


def test_it_names_the_promises_of_these_days(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "wed 10am", "--promised", "--why", "Send it")
    desk("follow-up", ana, "--due", "wed")
    desk("follow-up", ana, "--due", "mon", "--promised")
    assert desk("days-off", "tue", "fri")["promises"] == [
        {
            "id": 1,
            "contact": ana,
            "name": "Ana Ribeiro",
            "channel": "call",
            "due": "2026-03-04T10:00:00+00:00",
            "overdue": False,
            "promised": True,
            "rule": None,
            "reason": "Send it",
        }
    ]


def test_what_a_person_reads(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "wed 10am", "--promised", "--why", "Bell\x07")
    assert desk.text("days-off", "tue", "fri") == (
        "2026-03-03 to 2026-03-06\n"
        "Promises on these days:\n"
        "  1  2026-03-04 10:00    promised  call  Ana Ribeiro  Bell�\n"
    )
    assert desk.text("days-off", "9 march") == "2026-03-09\nNothing promised on these days.\n"
    assert desk.text("days-off") == "2026-03-03 to 2026-03-06\n2026-03-09\n"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("yesterday",), "is past"),
        (("2026-03-01",), "is past"),
        (("tue 10am",), "A day off is a whole day: leave out the time."),
        (("tue", "2026-03-06T10:00"), "A day off is a whole day: leave out the time."),
        (("fri", "tue"), "The last day comes before the first"),
        (("tue", "2026-05-02"), "take at most 60 off at once"),
        (("thu",), "This day is off already."),
        (("tue", "--work"), "This day is not off."),
        (("whenever",), "is not a day I can read"),
        (("--work",), "Say which days are worked again"),
    ],
)
def test_what_is_refused(desk: CommandLine, words: tuple[str, ...], line: str) -> None:
    desk("days-off", "thu")
    assert line in desk.refused("days-off", *words)
    assert desk("days-off") == [{"first": "2026-03-05", "last": "2026-03-05"}]


def test_wrong_usage(desk: CommandLine) -> None:
    assert "--help" in desk.wrong_usage("days-off", "tue", "wed", "thu")
    assert "--help" in desk.wrong_usage("days-off", "--free")
