# SPDX-License-Identifier: MIT
"""`log`: every option reaches the record, and the answer has the shape that scripts hold on to."""

from pathlib import Path

import pytest

from tests.command_line import CommandLine
from tests.exchange.filed_files import mail

FOLLOW_UP = {"id", "contact", "channel", "due", "zone", "promised", "promise", "state", "rule", "reason"}


@pytest.fixture
def ana(desk: CommandLine) -> int:
    return int(desk("add", "Ana Ribeiro", "--organisation", "Ribeiro Lda")["id"])


def test_the_answer(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "today", "--channel", "call", "--why", "Ask for the plan")
    answer = desk("log", ana, "--kind", "call", "--outcome", "next-step", "--next", "Send it", "--due", "fri")
    assert set(answer) == {"interaction", "closed", "planned", "asks", "warnings"}
    assert (answer["interaction"], answer["asks"], answer["warnings"]) == (1, [], [])
    assert answer["closed"] == [
        {
            "id": 1,
            "contact": ana,
            "channel": "call",
            "due": "2026-03-02",
            "zone": None,
            "promised": False,
            "promise": None,
            "state": "done",
            "rule": None,
            "reason": "Ask for the plan",
        }
    ]
    assert [(f["due"], f["state"], f["rule"], f["reason"]) for f in answer["planned"]] == [
        ("2026-03-06", "open", None, "Send it"),
        ("2026-03-02", "open", "R1", "thank them for the call of Monday 2 March"),
    ]
    assert set(answer["planned"][0]) == FOLLOW_UP


def test_from_the_file_of_an_email(desk: CommandLine, tmp_path: Path) -> None:
    ana = desk("add", "Ana", "--email", "ana@ribeiro.example")["id"]
    file = tmp_path / "a.eml"
    file.write_bytes(mail(date="Sun, 01 Mar 2026 10:00:00 +0000", body="Grey."))
    desk("log", ana, "--file", file)
    entry = desk("show", ana)["timeline"][0]
    assert (entry["kind"], entry["at"], entry["incoming"]) == ("email", "2026-03-01T10:00:00+00:00", True)
    assert entry["notes"] == "Samples of the wool\n\nGrey."
    assert "logged before" in desk.refused("log", ana, "--file", file)
    file.write_bytes(mail(sender="x@y.example"))
    assert "no address" in desk.refused("log", ana, "--file", file)


def test_an_entry_of_the_timeline(desk: CommandLine, ana: int) -> None:
    desk("log", ana, "--kind", "lunch", "--outcome", "yes", "--notes", "Fish.\nGood.", "--gave", "White paper")
    assert desk("show", ana)["timeline"] == [
        {
            "id": 1,
            "kind": "lunch",
            "at": "2026-03-02T10:00:00+00:00",
            "incoming": False,
            "outcome": "yes",
            "notes": "Fish.\nGood.",
            "gave": "White paper",
        }
    ]


def test_an_opportunity(desk: CommandLine, ana: int) -> None:
    desk("log", ana, "--kind", "call", "--outcome", "next-step", "--opportunity", "Spring order", "--amount", "1200")
    desk("log", ana, "--kind", "email", "--proposal", "--concern", "Too long to deliver")
    desk("log", ana, "--kind", "call", "--outcome", "no-answer")
    assert desk("show", ana)["opportunities"] == [
        {
            "title": "Spring order",
            "amount": 1200,
            "answer": None,
            "touches": 3,
            "attempts": 1,
            "conversations": 1,
            "proposal_on": "2026-03-02",
            "concern": "Too long to deliver",
        }
    ]
    desk("log", ana, "--kind", "email", "--concern-settled")
    assert desk("show", ana)["opportunities"][0]["concern"] is None


def reasons(desk: CommandLine, *words: object) -> list[str]:
    answer = desk(*words)
    return [each["reason"] for each in (answer["follow_ups"] if isinstance(answer, dict) else answer)]


def test_a_concern_stands_first_until_it_is_settled(desk: CommandLine, ana: int) -> None:
    desk("log", ana, "--kind", "call", "--outcome", "next-step", "--due", "fri", "--next", "Show the plan",
         "--concern", "Too dear")  # fmt: skip
    thanks = "thank them for the call of Monday 2 March"  # stands beside
    assert reasons(desk, "show", ana) == [thanks, "Too dear; Show the plan"]
    assert reasons(desk, "due", "--on", "fri") == [thanks, "Too dear; Show the plan"]
    settled = desk("log", ana, "--kind", "message", "--concern-settled", "--due", "sat")
    assert reasons(desk, "show", ana) == [thanks, "Show the plan", ""]
    assert settled["planned"][0]["reason"] == ""


def test_a_concern_is_read_with_its_follow_up(desk: CommandLine, ana: int) -> None:
    """In the trash, too; what is done has none any more."""
    desk("log", ana, "--kind", "email", "--opportunity", "Sale", "--concern", "Too dear", "--due", "fri")
    desk("done", 1)
    desk("follow-up", ana, "--due", "fri", "--why", "Ask")
    desk("remove", ana)
    assert [each["reason"] for each in desk("show", ana)["follow_ups"]] == ["Too dear; Ask", ""]


def test_all_the_timeline_newest_first(desk: CommandLine, ana: int) -> None:
    """More than a page of it, some of the same moment."""
    from datetime import UTC, datetime, timedelta

    from followup_desk.domain.records import LogEntry
    from followup_desk.domain.words import Kind
    from followup_desk.services.acts.log import log_interaction
    from followup_desk.services.desk import open_desk

    first = datetime(2026, 1, 1, tzinfo=UTC)
    open_one = open_desk(desk.folder)
    for n in range(503):
        entry = LogEntry(contact_id=ana, kind=Kind.NOTE, notes=str(n), at=first + timedelta(hours=n // 2))
        log_interaction(open_one, entry)
    open_one.close()
    assert [each["notes"] for each in desk("show", ana)["timeline"]] == [str(n) for n in range(502, -1, -1)]


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("yesterday 16:30", "2026-03-01T16:30:00+00:00"),
        ("yesterday", "2026-03-01T12:00:00+00:00"),
        ("today", "2026-03-02T10:00:00+00:00"),
        ("2026-02-27", "2026-02-27T12:00:00+00:00"),
        ("2026-02-27T08:00:00-05:00", "2026-02-27T13:00:00+00:00"),
        ("mon", "2026-02-23T12:00:00+00:00"),
        ("2 hours ago", "2026-03-02T08:00:00+00:00"),
    ],
)
def test_when_it_was(desk: CommandLine, ana: int, words: str, at: str) -> None:
    desk("log", ana, "--kind", "note", "--at", words)
    assert desk("show", ana)["timeline"][0]["at"] == at


def test_everybody_present_has_it(desk: CommandLine, ana: int) -> None:
    rui = desk("add", "Rui Faria")["id"]
    desk("log", ana, "--kind", "meeting", "--outcome", "next-step", "--due", "fri", "--with", "Rui Faria")
    for who in (ana, rui):
        assert [each["kind"] for each in desk("show", who)["timeline"]] == ["meeting"]
    assert desk("show", rui)["follow_ups"] == []


def test_what_was_put_off_to_a_day_they_named_is_a_promise(desk: CommandLine, ana: int) -> None:
    answer = desk("log", ana, "--kind", "call", "--outcome", "pushed-off", "--said", "2026-03-20")
    assert [(f["due"], f["promised"], f["promise"], f["rule"]) for f in answer["planned"]] == [
        ("2026-03-20", True, "open", "R3"),
        ("2026-03-02", False, None, "R1"),  # it was the first call
    ]


def test_a_promise_that_still_stands_is_warned_of(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "today", "--promised")
    [warning] = desk("log", ana, "--kind", "email")["warnings"]
    assert set(warning) == {"rule", "reason"}
    assert warning["rule"] == "R7"
    assert "call" in warning["reason"]
    assert "Mind: " in desk.text("log", ana, "--kind", "email")


@pytest.mark.parametrize("kind", ["meeting", "call", "lunch"])
def test_every_meeting_ends(desk: CommandLine, ana: int, kind: str) -> None:
    line = desk.refused("log", ana, "--kind", kind)
    assert "outcome" in line
    assert "no-answer" in line
    assert desk("show", ana)["timeline"] == []


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--at", "tomorrow"), "still to come"),
        (("--at", "2026-03-02T10:01"), "still to come"),
        (("--at", "some day"), "some day"),
        (("--due", "yesterday"), "is past"),
        (("--due", "2026-03-02T09:59"), "is past"),
        (("--due", "31 feb"), "31 feb"),
        (("--due", ""), "no day"),
        (("--said", "last week"), ""),
        (("--said", "tue 10am"), "--said takes a day without a time"),
        (("--said", "2026-03-20T10:00"), "use --due and --promised"),
        (("--for", "7"), "There is no follow-up 7"),
        (("--with", "Nobody"), "Nobody"),
        (("--minutes", "20000"), "10080"),
    ],
)
def test_what_is_refused(desk: CommandLine, ana: int, words: tuple[str, ...], named: str) -> None:
    assert named in desk.refused("log", ana, "--kind", "email", *words)
    assert desk("show", ana)["timeline"] == []


@pytest.mark.parametrize(
    ("outcome", "words", "planned"),
    [
        ("no-answer", (), ("2026-03-04", "call", False, "R21", "try again: no answer to your call")),
        ("pushed-off", (), ("2026-03-09", "call", False, "R3", "ask for a specific date: they put it off")),
        ("next-step", (), ("2026-03-09", "call", False, "R5", "no day was agreed in your call")),
        ("no-answer", ("--channel", "email"), ("2026-03-04", "email", False, "R21", "try again: no answer")),
        ("no-answer", ("--promised",), ("2026-03-04", "call", True, "R21", "try again: no answer")),
    ],
)
def test_a_next_step_without_a_day_is_not_lost(
    desk: CommandLine, ana: int, outcome: str, words: tuple[str, ...], planned: tuple[object, ...]
) -> None:
    answer = desk("log", ana, "--kind", "call", "--outcome", outcome, "--next", "Ask for the plan", *words)
    found = answer["planned"][0]
    *rest, reason = planned
    assert [found[key] for key in ("due", "channel", "promised", "rule")] == rest
    assert found["reason"].startswith(f"Ask for the plan; {reason}")


def test_a_follow_up_of_somebody_else_is_not_settled(desk: CommandLine, ana: int) -> None:
    rui = desk("add", "Rui Faria")["id"]
    desk("follow-up", rui, "--due", "fri")
    assert "somebody else" in desk.refused("log", ana, "--kind", "email", "--for", 1)


def test_which_opportunity_must_be_clear(desk: CommandLine, ana: int) -> None:
    for title in ("Spring order", "Autumn order"):
        desk("log", ana, "--kind", "call", "--outcome", "next-step", "--due", "fri", "--opportunity", title)
    assert "Spring order" in desk.refused("log", ana, "--kind", "call", "--outcome", "yes")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--kind", "fax"),
        ("--kind", "email", "--outcome", "maybe"),
        ("--kind", "email", "--minutes", "ten"),
        ("--kind", "email", "--minutes", "-1"),
        ("--kind", "email", "--amount", "1.5"),
        ("--kind", "email", "--for", "9" * 30),
        ("--kind", "email", "--channel", "pigeon"),
    ],
)
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "followup-desk log" in desk.wrong_usage("log", "1", *words)


def test_a_long_note(desk: CommandLine, ana: int) -> None:
    note = "<b>x</b> 佐藤\n" * 70_000
    desk("log", ana, "--kind", "note", "--notes", note)
    assert desk("show", ana)["timeline"][0]["notes"] == note


def test_what_a_person_reads(desk: CommandLine, ana: int) -> None:
    desk("follow-up", ana, "--due", "today", "--why", "Ask for the plan")
    assert desk.text("log", ana, "--kind", "call", "--outcome", "next-step", "--next", "Send it", "--due", "fri") == (
        "Logged as 1.\n"
        "Closed\n"
        "  1  2026-03-02  call  done  Ask for the plan\n"
        "Planned\n"
        "  2  2026-03-06  call  open  Send it\n"
        "  3  2026-03-02  card  open  thank them for the call of Monday 2 Mar…\n"
    )
