# SPDX-License-Identifier: MIT
"""Copies of the desk: made while it is open, checked, and put back, also over a desk that is open or damaged."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from followup_desk.domain.errors import (
    DeskDamaged,
    DeskError,
    DeskReadOnly,
    DeskTooNew,
    DiskFull,
    NotADesk,
    Refused,
)
from followup_desk.services import backups, lists, people, timeline
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import dump, migrations
from tests.bad_places import a_folder_of_nobodys, a_small_disk, another_programs_file, run_sql, without_privileges
from tests.builders import StandingClock, add, logged, plan


@pytest.fixture
def copy(desk: Desk, tmp_path: Path) -> Path:
    """A backup of the desk with Ana Ribeiro on it; since then Rui Faria was added."""
    add(desk, "Ana Ribeiro")
    file = tmp_path / "copy.sqlite3"
    backups.backup(desk, file)
    add(desk, "Rui Faria")
    return file


def names(desk: Desk) -> list[str]:
    return [row.display for row in lists.contact_rows(desk, lists.contact_ids(desk))]


def names_in(file: Path) -> list[str]:
    with closing(sqlite3.connect(file)) as db:
        return [name for (name,) in db.execute("select display from contact order by id")]


def test_a_backup_is_made_while_the_desk_is_open_and_written_to(desk: Desk, copy: Path, clock: StandingClock) -> None:
    assert names_in(copy) == ["Ana Ribeiro"]
    assert [file.name for file in copy.parent.iterdir() if file.is_file()] == ["copy.sqlite3"]
    assert backups.last_backup(desk) == clock.moment
    add(desk, "Zoe Abel")
    assert backups.check(desk).ok


def test_a_backup_says_what_it_holds(desk: Desk, tmp_path: Path) -> None:
    ana = add(desk, stage=None)
    plan(desk, ana)
    logged(desk, ana, "call", "next-step")
    report = backups.backup(desk, tmp_path / "new" / "folder" / "copy.sqlite3")
    assert (report.ok, report.problems) == (True, ())
    assert report.counts == {"contacts": 1, "interactions": 1, "follow_ups": 2, "open_follow_ups": 1, "in_trash": 0}


def test_an_older_backup_of_that_name_is_replaced_when_the_new_one_is_whole(desk: Desk, copy: Path) -> None:
    backups.backup(desk, copy)
    assert names_in(copy) == ["Ana Ribeiro", "Rui Faria"]


def test_what_a_killed_program_left_beside_an_older_backup_is_not_read_into_the_new_one(desk: Desk, copy: Path) -> None:
    run_sql(copy, "pragma journal_mode = wal", "update contact set display = 'Somebody else'", killed=True)
    assert copy.with_name("copy.sqlite3-wal").stat().st_size

    backups.backup(desk, copy)

    assert names_in(copy) == ["Ana Ribeiro", "Rui Faria"]


def test_where_no_backup_can_be_made(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "thesis.txt").write_text("How I came to write this. " * 100)
    another_programs_file(tmp_path / "accounts.sqlite3")
    before = {path: path.read_bytes() for path in (tmp_path / "thesis.txt", tmp_path / "accounts.sqlite3")}
    (tmp_path / "device").symlink_to(os.devnull)
    for file, line in (
        (desk.file, "That is the desk itself: name another file"),
        (desk.folder / "desk.sqlite3-wal", "That is the desk itself: name another file"),
        (desk.folder / "desk-arriving.sqlite3", "That is the desk itself: name another file"),
        (tmp_path / "device", "is a device, not a file"),
        (tmp_path / "thesis.txt", "thesis.txt is there already, and no backup of a desk: name another file"),
        (tmp_path / "accounts.sqlite3", "accounts.sqlite3 is there already, and no backup of a desk"),
        (tmp_path, "is a folder: name a file in it"),
        (tmp_path / "file" / "copy", "cannot be written"),
    ):
        with pytest.raises(Refused, match=line):
            backups.backup(desk, file)
    assert backups.last_backup(desk) is None
    assert {path: path.read_bytes() for path in before} == before


def test_an_empty_file_may_become_a_backup(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "made by mktemp").touch()
    assert backups.backup(desk, tmp_path / "made by mktemp").ok


@pytest.mark.skipif(os.name == "nt", reason="rights are another matter there")
def test_a_backup_into_a_folder_that_cannot_be_written() -> None:
    with a_folder_of_nobodys() as place, without_privileges():
        desk = open_desk(place / "desk")
        (place / "locked").mkdir(mode=0o500)
        with pytest.raises(DeskReadOnly, match=r"copy cannot be written .Permission denied.: choose another place"):
            backups.backup(desk, place / "locked" / "copy")
        desk.close()


def test_what_a_backup_holds_is_put_back_under_an_open_desk(desk: Desk, copy: Path) -> None:
    before = copy.read_bytes()
    report = backups.restore(desk.folder, copy, desk.today())
    assert (report.ok, report.counts["contacts"]) == (True, 1)
    assert names(desk) == ["Ana Ribeiro"]
    assert copy.read_bytes() == before
    assert names_in(desk.folder / "desk-before-restore-2026-11-21.sqlite3") == ["Ana Ribeiro", "Rui Faria"]
    assert not list(desk.folder.glob("desk-arriving*"))
    assert undoing.undo(desk) == "Added Ana Ribeiro"
    assert backups.check(desk).ok


def test_what_a_desk_held_is_kept_however_often_a_backup_is_put_back(
    desk: Desk, copy: Path, clock: StandingClock
) -> None:
    for name in ("Zoe Abel", "Bo Dahl"):
        backups.restore(desk.folder, copy, desk.today())
        add(desk, name)
    clock.forward(days=1)
    backups.restore(desk.folder, copy, desk.today())
    kept = {file.name: names_in(file) for file in desk.folder.glob("desk-before-restore*")}
    assert kept == {
        "desk-before-restore-2026-11-21.sqlite3": ["Ana Ribeiro", "Rui Faria"],
        "desk-before-restore-2026-11-21-2.sqlite3": ["Ana Ribeiro", "Zoe Abel"],
        "desk-before-restore-2026-11-22.sqlite3": ["Ana Ribeiro", "Bo Dahl"],
    }


def test_a_backup_of_all_there_is_is_the_same_desk(desk: Desk, tmp_path: Path, clock: StandingClock) -> None:
    ana = add(desk, "Ana Ribeiro", phone="+351 912 000 123", tags=("sea",))
    logged(desk, ana, "meeting", "next-step", gave="Guide", notes="東京", opportunity="Sale")
    backups.backup(desk, tmp_path / "copy")
    before = dump.tables(desk.db)
    backups.restore(tmp_path / "elsewhere", tmp_path / "copy", desk.today())
    other = open_desk(tmp_path / "elsewhere", clock)
    assert dump.tables(other.db) == before
    assert list(lists.contact_ids(other, "all", "912 000")) == [ana]
    other.close()


def test_another_desks_open_file_is_put_back_with_its_latest_writes(desk: Desk, copy: Path, tmp_path: Path) -> None:
    """What was written last is still in the log beside it."""
    backups.restore(tmp_path / "elsewhere", desk.file, desk.today())
    assert names_in(tmp_path / "elsewhere" / "desk.sqlite3") == ["Ana Ribeiro", "Rui Faria"]


def a_text(file: Path) -> None:
    file.write_text("Dear Ana, " * 1000)


def damaged(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[4 * 4096 : -4096] = bytes(len(whole) - 5 * 4096)
    file.write_bytes(whole)


def cut_short(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:50_000])


def newer(file: Path) -> None:
    run_sql(file, "pragma user_version = 99")


def of_another_program(file: Path) -> None:
    file.unlink()
    another_programs_file(file)


def tampered(file: Path) -> None:
    run_sql(file, "update contact set next_due = '2020-01-01'")


@pytest.mark.parametrize(
    ("spoil", "kind", "line"),
    [
        (a_text, NotADesk, "copy.sqlite3 is no backup of a desk: name another file"),
        (of_another_program, NotADesk, "copy.sqlite3 is no backup of a desk: name another file"),
        (lambda file: file.write_bytes(b""), NotADesk, "copy.sqlite3 is empty, and no backup of a desk"),
        (damaged, DeskDamaged, "The backup .*copy.sqlite3 is (damaged|not whole).*: take another one"),
        (cut_short, DeskDamaged, "The backup .*copy.sqlite3 is (damaged|not whole).*: take another one"),
        (tampered, DeskDamaged, "copy.sqlite3 is not whole .1 contacts show dates.*: take another one"),
        (newer, DeskTooNew, "copy.sqlite3 was written by a newer version of the program: update this one"),
    ],
)
def test_a_backup_that_is_none_is_refused_and_the_desk_stays(
    desk: Desk, copy: Path, spoil: Callable[[Path], object], kind: type[DeskError], line: str
) -> None:
    spoil(copy)
    before = dump.tables(desk.db)
    with pytest.raises(kind, match=line) as refused:
        backups.restore(desk.folder, copy, desk.today())
    assert "\n" not in str(refused.value)
    assert dump.tables(desk.db) == before
    assert sorted(file.name for file in desk.folder.glob("*.sqlite3")) == ["desk.sqlite3"]
    add(desk, "Zoe Abel")


def test_what_a_killed_restore_left_is_no_backup(desk: Desk, copy: Path) -> None:
    left = desk.folder / "desk-arriving.sqlite3"
    copy.rename(left)
    with pytest.raises(Refused, match="That is the desk itself"):
        backups.restore(desk.folder, left, desk.today())
    assert names(desk) == ["Ana Ribeiro", "Rui Faria"]
    assert names_in(left) == ["Ana Ribeiro"]


def test_there_is_no_such_backup(desk: Desk, tmp_path: Path) -> None:
    for file, line in (
        (tmp_path / "none", "There is no file"),
        (tmp_path, "There is no file"),
        (desk.file, "That is the desk itself"),
    ):
        with pytest.raises(Refused, match=line):
            backups.restore(desk.folder, file, desk.today())


@pytest.mark.parametrize("spoil", [a_text, damaged, cut_short, lambda file: file.write_bytes(b"")])
def test_a_backup_is_put_back_over_a_damaged_desk(
    desk: Desk, copy: Path, clock: StandingClock, spoil: Callable[[Path], object]
) -> None:
    desk.close()
    spoil(desk.file)
    was = desk.file.read_bytes()
    backups.restore(desk.folder, copy, desk.today())
    again = open_desk(desk.folder, clock)
    assert names(again) == ["Ana Ribeiro"]
    assert backups.check(again).ok
    again.close()
    kept = {file.name for file in desk.folder.glob("*.sqlite3")} - {"desk.sqlite3"}
    assert kept <= {"desk-damaged-2026-11-21.sqlite3", "desk-before-restore-2026-11-21.sqlite3"}
    assert kept or not was


def test_a_desk_of_a_newer_version_is_not_overwritten(desk: Desk, copy: Path) -> None:
    desk.close()
    newer(desk.file)
    with pytest.raises(DeskTooNew, match="update this one, then open it"):
        backups.restore(desk.folder, copy, desk.today())
    assert names_in(desk.file) == ["Ana Ribeiro", "Rui Faria"]


def test_an_older_backup_is_brought_up_on_the_way(
    desk: Desk, copy: Path, tmp_path: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = tmp_path / "9999_planted.sql"
    step.write_text("create table planted (id integer primary key) strict;\n")
    steps = [*migrations.steps(), step]
    monkeypatch.setattr(migrations, "steps", lambda: steps)
    monkeypatch.setattr(migrations, "NEWEST", len(steps))
    desk.close()
    backups.restore(tmp_path / "elsewhere", copy, desk.today())
    assert [file.name for file in (tmp_path / "elsewhere").iterdir()] == ["desk.sqlite3"]
    again = open_desk(tmp_path / "elsewhere", clock)
    assert names(again) == ["Ana Ribeiro"]
    again.close()


@pytest.mark.skipif(os.name == "nt", reason="no small disks there")
def test_no_space_for_what_a_backup_holds(desk: Desk, tmp_path: Path, clock: StandingClock) -> None:
    ana = add(desk, "Ana Ribeiro")
    for number in range(20):
        logged(desk, ana, notes=f"{number}" * 50_000)
    backups.backup(desk, tmp_path / "large.sqlite3")
    with a_small_disk(tmp_path / "disk", 1500) as disk:
        small = open_desk(disk / "desk", clock)
        add(small, "Rui Faria")
        with pytest.raises(DiskFull, match="No space is left on the disk"):
            backups.restore(disk / "desk", tmp_path / "large.sqlite3", desk.today())
        assert names(small) == ["Rui Faria"]
        assert timeline.count(small, 1) == 0
        assert backups.check(small).ok
        small.close()


def test_the_check_up_counts_what_is_there(desk: Desk, copy: Path) -> None:
    report = backups.check(desk)
    assert (report.ok, report.counts["contacts"], report.counts["in_trash"]) == (True, 2, 0)


@pytest.mark.parametrize(
    ("tampering", "problem"),
    [
        ("pragma foreign_keys = off; insert into fact (contact_id, kind, text) values (99, 'a', 'b')", "a row of fact"),
        ("update contact set search_text = 'other' where id = 1", "the index search does not match the text"),
        ("update contact set last_touch_at = 5 where id = 2", "1 contacts show dates"),
    ],
)
def test_the_check_up_finds(desk: Desk, copy: Path, tampering: str, problem: str) -> None:
    for statement in tampering.split("; "):
        desk.db.execute_sql(statement)
    report = backups.check(desk)
    assert not report.ok
    assert report.problems[0].startswith(problem)


def test_a_person_whole_from_a_backup(desk: Desk, copy: Path) -> None:
    before = people.person(desk, 1)
    backups.restore(desk.folder, copy, desk.today())
    assert people.person(desk, 1) == before
