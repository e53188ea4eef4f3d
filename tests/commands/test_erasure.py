# SPDX-License-Identifier: MIT
"""`forget` and `empty-trash`."""

from tests.command_line import CommandLine


def test_forget_erases_who_is_in_the_trash(desk: CommandLine) -> None:
    desk("add", "Ana Ribeiro")
    assert "in the trash fits" in desk.refused("forget", "Ana Ribeiro")
    assert "not in the trash: remove them first" in desk.refused("forget", "1")
    desk("backup", desk.folder / "backups" / "desk-2026-03-02.sqlite3")
    desk("remove", "1")
    assert desk("forget", "Ana Ribeiro") == {"forgotten": 1, "backups": ["desk-2026-03-02.sqlite3"]}
    assert desk("contacts", "--list", "trash") == []
    assert desk("check")["ok"]


def test_empty_trash_forgets_who_was_there_for_long(desk: CommandLine) -> None:
    for name in ("Ana", "Rui"):
        desk("add", name)
    desk("remove", "1", now="2026-03-02T10:00")
    desk("remove", "2", now="2026-03-20T10:00")
    assert desk("empty-trash", now="2026-03-30T10:00") == {"forgotten": 0, "backups": []}
    assert desk("empty-trash", now="2026-04-02T10:00")["forgotten"] == 1
    assert desk("empty-trash", "--days", "0", now="2026-04-02T10:00")["forgotten"] == 1
    desk.wrong_usage("empty-trash", "--days", "x")
