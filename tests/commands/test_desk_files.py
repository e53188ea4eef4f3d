# SPDX-License-Identifier: MIT
"""`backup`, `restore`, `check` and `demo` from outside."""

import stat
from pathlib import Path

import pytest

from tests.command_line import CommandLine


def test_check(desk: CommandLine) -> None:
    desk("add", "Ana Ribeiro")
    desk("log", 1, "--kind", "email", "--due", "fri")
    report = desk("check")
    expected = {"ok": True, "contacts": 1, "interactions": 1, "follow_ups": 1}
    assert report.items() >= expected.items()
    assert "problems" not in report
    assert desk.text("check").startswith("ok ")


def test_there_and_back(desk: CommandLine, tmp_path: Path) -> None:
    desk("add", "Ana Ribeiro")
    copy = tmp_path / "copies" / "desk.backup"
    assert desk("backup", copy).items() >= {"ok": True, "contacts": 1}.items()
    desk("add", "Rui Faria")
    assert desk("restore", copy).items() >= {"ok": True, "contacts": 1}.items()
    assert [row["name"] for row in desk("contacts")] == ["Ana Ribeiro"]


def test_what_is_written_is_the_owners_alone(desk: CommandLine, tmp_path: Path) -> None:
    desk("add", "Ana Ribeiro")
    desk("backup", tmp_path / "copy")
    files = [*desk.folder.iterdir(), tmp_path / "copy"]
    assert {stat.S_IMODE(file.stat().st_mode) & 0o077 for file in [desk.folder, *files]} == {0}


def test_a_backup_that_cannot_be_written(desk: CommandLine, tmp_path: Path) -> None:
    desk("add", "Ana Ribeiro")
    assert str(tmp_path) in desk.refused("backup", tmp_path)
    (tmp_path / "file").touch()
    assert desk.refused("backup", tmp_path / "file" / "copy")
    assert "the desk itself" in desk.refused("backup", desk.folder / "desk.sqlite3")


def test_what_is_no_backup_changes_nothing(desk: CommandLine, tmp_path: Path) -> None:
    before = desk("add", "Ana Ribeiro")
    (tmp_path / "text").write_text("Dear all, this is a letter and not a desk.")
    (tmp_path / "empty").touch()
    for file in ("text", "nosuch", ""):
        assert desk.refused("restore", tmp_path / file)
    assert "the desk itself" in desk.refused("restore", desk.folder / "desk.sqlite3")
    assert desk("show", 1) == before


def test_restore_makes_a_desk_where_none_is(desk: CommandLine, tmp_path: Path) -> None:
    desk("add", "Ana Ribeiro")
    desk("backup", tmp_path / "copy")
    other = CommandLine(tmp_path / "other")
    other("restore", tmp_path / "copy")
    assert [row["name"] for row in other("contacts")] == ["Ana Ribeiro"]


def test_demo(desk: CommandLine) -> None:
    filled = desk("demo")
    assert filled["contacts"] == len(desk("contacts")) > 3
    assert desk("check")["ok"] is True
    assert "empty" in desk.refused("demo")
    desk("add", "Eva Lopes")
    assert desk("demo", "--leave") == {"contacts": 1}
    assert "no sample people" in desk.refused("demo", "--leave")
    assert desk("check")["ok"] is True


@pytest.mark.parametrize("words", [("backup",), ("restore",), ("backup", "a", "b"), ("check", "x"), ("demo", "x")])
def test_wrong_usage(desk: CommandLine, words: tuple[str, ...]) -> None:
    assert "--help" in desk.wrong_usage(*words)
