# SPDX-License-Identifier: MIT
"""`undo`, `redo` and `history` from outside: each command is a process of its own as far as the desk can tell."""

import pytest

from tests.command_line import CommandLine


def everything(desk: CommandLine) -> list[object]:
    """All that the command line shows of a desk's records."""
    shown = [desk("contacts"), desk("contacts", "--list", "trash"), desk("due", "--on", "2026-12-31")]
    return [*shown, *(desk("show", row["id"]) for row in desk("contacts"))]


ACTS = (
    ("add", "Rui Faria"),
    ("edit", "1", "--email", "ana@ribeiro.example", "--birthday", "--11-24"),
    ("stage", "1", "resting"),
    ("tag", "1", "golf"),
    ("fact", "1", "need", "Speed", "--tags", "a,b"),
    ("fact", "1", "cadence", "14"),
    ("resource", "Guide", "--tags", "golf"),
    ("follow-up", "1", "--due", "today", "--promised"),
    ("log", "1", "--kind", "call", "--outcome", "yes", "--opportunity", "Spring order", "--gave", "Guide",
     "--due", "fri", "--next", "Thank her", "--notes", "Signed"),
    ("move", "3", "tue"),
    ("snooze", "3", "wed 9am"),
    ("done", "3"),
    ("follow-up", "1", "--due", "fri", "--promised"),
    ("drop", "6", "--why", "no", "--told"),
    ("rule", "1", "r2", "off"),
    ("log", "2", "--kind", "email", "--outcome", "no", "--opportunity", "Autumn order"),
    ("dismiss", "1"),
    ("log", "2", "--kind", "email", "--outcome", "no"),
    ("accept", "2"),
    ("stage", "2", "customer"),
    ("remove", "2"),
    ("restore-contact", "2"),
)  # fmt: skip


def test_every_act_can_be_taken_back_and_put_back(desk: CommandLine) -> None:
    desk("add", "Ana Ribeiro")
    states = [everything(desk)]
    for words in ACTS:
        desk(*words)
        states.append(everything(desk))
    for before in reversed(states[:-1]):
        assert set(desk("undo")) == {"undone"}
        assert everything(desk) == before
    for after in states[1:]:
        assert set(desk("redo")) == {"redone"}
        assert everything(desk) == after
    assert "nothing to redo" in desk.refused("redo")
    assert desk("check")["ok"] is True


def test_they_say_what_in_words(desk: CommandLine) -> None:
    desk("add", "Ana Ribeiro")
    desk("log", 1, "--kind", "email")
    undone = desk("undo")["undone"]
    assert "Ana Ribeiro" in undone
    assert desk("redo") == {"redone": undone}
    assert undone in desk.text("undo")


def test_nothing_to_take_back(desk: CommandLine) -> None:
    assert "nothing to undo" in desk.refused("undo")
    assert "nothing to redo" in desk.refused("redo")
    desk("set", "quiet_hours", "off")
    assert "nothing to undo" in desk.refused("undo")


def test_a_new_act_leaves_nothing_to_put_back(desk: CommandLine) -> None:
    for name in ("Ana", "Rui"):
        desk("add", name)
    desk("undo")
    desk("add", "Bela")
    assert desk.refused("redo")
    assert [row["name"] for row in desk("contacts")] == ["Ana", "Bela"]


def test_history(desk: CommandLine) -> None:
    desk("add", "Ana Ribeiro", now="2026-03-02T09:00:00+00:00")
    desk("tag", 1, "golf", now="2026-04-02T09:00:00+01:00")
    rows = desk("history")
    assert [set(row) for row in rows] == [{"act", "at", "origin", "label", "undone"}] * 2
    assert [(row["at"], row["origin"], row["undone"]) for row in rows] == [
        ("2026-04-02T09:00:00+01:00", "command", False),
        ("2026-03-02T09:00:00+00:00", "command", False),
    ]
    assert rows[0]["act"] > rows[1]["act"]
    desk("undo")
    assert {row["label"]: row["undone"] for row in desk("history")}[rows[0]["label"]] is True
    assert len(desk("history", "--limit", "1")) == 1
    assert desk.text("history", "--limit", "0") == ""
    assert "Ana Ribeiro" in desk.text("history")


@pytest.mark.parametrize("words", [("undo", "1"), ("redo", "all"), ("history", "--limit", "x")])
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "--help" in desk.wrong_usage(*words)
