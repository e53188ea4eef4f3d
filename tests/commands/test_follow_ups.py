# SPDX-License-Identifier: MIT
"""Commands about what is to do: plan, due, done, snooze, move, drop."""

import pytest

from tests.command_line import CommandLine, living_in

FRIDAY = "2026-03-06T10:00:00+00:00"
SATURDAY = "2026-03-07T10:00:00+00:00"


@pytest.fixture
def ana(desk: CommandLine) -> int:
    return int(desk("add", "Ana Ribeiro")["id"])


def test_plan(desk: CommandLine, ana: int) -> None:
    assert desk("follow-up", ana, "--due", "2026-03-06", "--channel", "email", "--why", "Send it", "--promised") == {
        "id": 1,
        "contact": ana,
        "channel": "email",
        "due": "2026-03-06",
        "zone": None,
        "promised": True,
        "promise": "open",
        "state": "open",
        "rule": None,
        "reason": "Send it",
        "warnings": [],
    }


def test_the_channel_is_the_usual_one(desk: CommandLine, ana: int) -> None:
    assert desk("follow-up", ana, "--due", "fri")["channel"] == "call"
    desk("edit", ana, "--prefers", "letter")
    assert desk("follow-up", ana, "--due", "fri")["channel"] == "letter"


@pytest.mark.parametrize(
    ("words", "due", "zone"),
    [
        ("mon", "2026-03-09", None),
        ("today", "2026-03-02", None),
        ("in 2 weeks", "2026-03-16", None),
        ("end of month", "2026-03-31", None),
        ("tue 10am", "2026-03-03T10:00:00+00:00", "Europe/Lisbon"),
        ("2026-03-02T10:00:00Z", "2026-03-02T10:00:00+00:00", "Europe/Lisbon"),
        ("2026-04-01T09:00:00+09:00", "2026-04-01T01:00:00+01:00", "Europe/Lisbon"),
    ],
)
def test_days_and_moments(desk: CommandLine, ana: int, words: str, due: str, zone: str | None) -> None:
    planned = desk("follow-up", ana, "--due", words)
    assert (planned["due"], planned["zone"]) == (due, zone)
    assert desk("contacts")[0]["next_due"] == due[:10]


def test_a_moment_is_shown_on_the_clocks_of_where_the_laptop_is(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "2026-03-06T23:30")
    with living_in("Asia/Tokyo"):
        [row] = desk("due", now="2026-03-07T08:00:00+09:00")
        assert (row["due"], row["overdue"]) == ("2026-03-07T08:30:00+09:00", False)
        assert desk("show", ana)["follow_ups"][0]["zone"] == "Europe/Lisbon"


def test_due(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "2026-03-06", "--why", "Send it")
    assert desk("due") == []
    row = {
        "id": 1,
        "contact": ana,
        "name": "Ana Ribeiro",
        "channel": "call",
        "due": "2026-03-06",
        "overdue": False,
        "promised": False,
        "rule": None,
        "reason": "Send it",
    }
    assert desk("due", now=FRIDAY) == [row]
    assert desk("due", "--on", "fri") == [row]
    assert desk("due", "--on", "2026-03-06") == [row]
    assert desk("due", now=SATURDAY) == desk("due", "--on", "2026-03-07") == [row | {"overdue": True}]
    assert desk("due", "--on", "2026-03-05", now=SATURDAY) == []


def test_done(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "fri", "--promised")
    desk("follow-up", ana, "--due", "fri", "--promised")
    kept = desk("done", 1)
    assert (kept["state"], kept["promise"], kept["planned"], kept["asks"]) == ("done", "kept", [], [])
    assert desk("done", 2, "--channel", "email")["promise"] == "other-channel"
    assert desk("show", ana)["timeline"] == []


def test_snooze_keeps_the_day(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "today")
    assert desk("snooze", 1, "16:00")["due"] == "2026-03-02"
    assert desk("due") == []
    assert len(desk("due", "--on", "today")) == 1
    assert len(desk("due", now="2026-03-02T16:00:00+00:00")) == 1


def test_snooze_to_a_day_is_the_start_of_its_work(desk: CommandLine, ana: int) -> None:
    desk("set", "working_day", "08:30-17:00")
    desk("follow-up", ana, "--due", "today")
    desk("snooze", 1, "tomorrow")
    assert desk("due", now="2026-03-03T08:29:00+00:00") == []
    assert len(desk("due", now="2026-03-03T08:30:00+00:00")) == 1
    assert "say a time" in desk.refused("snooze", 1, "today")


def test_move(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "fri")
    assert desk("move", 1, "2026-03-10")["due"] == "2026-03-10"
    assert desk("move", 1, "wed 9am")["due"] == "2026-03-04T09:00:00+00:00"
    assert desk("move", 1, "wed")["due"] == "2026-03-04"


def test_moving_a_promise_asks_whether_they_know(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "fri", "--promised")
    assert "told" in desk.refused("move", 1, "2026-03-10")
    told = desk("move", 1, "2026-03-10", "--told")
    assert (told["due"], told["promised"], told["promise"]) == ("2026-03-10", True, "open")
    broken = desk("move", 1, "2026-03-11", "--not-told")
    assert (broken["state"], broken["promised"], broken["promise"]) == ("open", False, "broken")


def test_drop(desk: CommandLine, ana: int) -> None:
    for _ in range(3):
        desk("follow-up", ana, "--due", "fri", "--promised")
    desk("follow-up", ana, "--due", "fri")
    dropped = desk("drop", 1, "--why", "they called")
    assert (dropped["state"], dropped["promise"], dropped["planned"], dropped["asks"]) == ("dropped", "broken", [], [])
    assert desk("drop", 2, "--why", "they called", "--told")["promise"] == "released"
    assert desk("drop", 4, "--why", "they called")["promise"] is None
    assert "why" in desk.refused("drop", 3, "--why", " ").lower()


@pytest.mark.parametrize("words", [("done",), ("drop", "--why", "x"), ("snooze", "fri"), ("move", "fri")])
def test_what_is_not_open_is_refused(desk: CommandLine, ana: int, words: tuple[str, ...]) -> None:
    desk("follow-up", ana, "--due", "fri")
    desk("done", 1)
    command, *rest = words
    assert "done already" in desk.refused(command, 1, *rest)
    assert "There is no follow-up 99" in desk.refused(command, 99, *rest)


@pytest.mark.parametrize(
    "words",
    [
        ("follow-up", "1", "--due", "yesterday"),
        ("follow-up", "1", "--due", "2026-03-02T09:59:59"),
        ("follow-up", "1", "--due", "whenever"),
        ("follow-up", "Nobody", "--due", "fri"),
        ("snooze", "1", "yesterday"),
        ("snooze", "1", "whenever"),
        ("move", "1", "2026-03-01"),
        ("move", "1", "whenever"),
        ("due", "--on", "whenever"),
        ("due", "--on", "9999-12-31"),
        ("due", "--on", "0001-01-01"),
    ],
)
def test_what_is_refused(desk: CommandLine, ana: int, words: tuple[str, ...]) -> None:
    desk("follow-up", ana, "--due", "fri")
    before = desk("show", ana)
    assert desk.refused(*words)
    assert desk("show", ana) == before


@pytest.mark.parametrize(
    "words",
    [
        ("follow-up", "1"),
        ("follow-up", "1", "--due", "fri", "--channel", "fax"),
        ("done",),
        ("done", "x"),
        ("done", "-1"),
        ("done", "1", "2"),
        ("done", "1", "--channel", "fax"),
        ("snooze", "1"),
        ("move", "1"),
        ("move", "1", "fri", "--told", "--not-told"),
        ("drop", "1"),
        ("done", "٣"),
    ],
)
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "--help" in desk.wrong_usage(*words)


def test_what_a_person_reads(desk: CommandLine, ana: int) -> None:
    assert desk.text("follow-up", ana, "--due", "fri 9am", "--promised", "--why", "Bell\x07 and\nwhistle") == (
        "1  2026-03-06 09:00  call  open, promise open  Bell� and whistle\n"
    )
    assert desk.text("due", now=SATURDAY) == (
        "1  2026-03-06 09:00  late  promised  call  Ana Ribeiro  Bell� and whistle\n"
    )
    assert desk.text("due") == "Nobody is due.\n"
    assert desk.text("done", 1) == "1  2026-03-06 09:00  call  done, promise kept  Bell� and whistle\n"


def test_the_next_day_of_a_timed_one_is_the_day_here(desk: CommandLine, ana: int) -> None:
    """20:00 on the 3rd in New York is the 4th in Lisbon, in every answer."""
    desk("follow-up", ana, "--due", "2026-03-03T20:00:00-05:00")
    with living_in("America/New_York"):
        desk("move", 1, "2026-03-03 20:00")
        assert desk("show", ana)["next_due"] == desk("contacts")[0]["next_due"] == "2026-03-03"
    assert desk("show", ana)["next_due"] == desk("contacts")[0]["next_due"] == "2026-03-04"
    assert desk("due", "--on", "2026-03-03") == []
    assert [each["due"] for each in desk("due", "--on", "2026-03-04")] == ["2026-03-04T01:00:00+00:00"]
