# SPDX-License-Identifier: MIT
"""Opening the desk's file where something is in the way: one line says what and what to do, it stays as it was."""

import os
import random
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from followup_desk.domain.errors import (
    DeskDamaged,
    DeskError,
    DeskLocked,
    DeskReadOnly,
    DeskTooNew,
    DiskFull,
    NotADesk,
)
from followup_desk.services import agenda, backups, history, lists, people, timeline
from followup_desk.services.acts import follow_ups, undoing
from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import connection
from tests.bad_places import (
    a_folder_of_nobodys,
    a_small_disk,
    another_programs_file,
    enlarge,
    held_by_another,
    run_sql,
    without_privileges,
)
from tests.builders import StandingClock, add, logged, plan

posix = pytest.mark.skipif(os.name == "nt", reason="rights are another matter there")


@pytest.fixture(autouse=True)
def _little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 60)


@pytest.fixture
def folder(tmp_path: Path, clock: StandingClock) -> Path:
    """The folder of a closed desk with one person on it."""
    desk = open_desk(tmp_path / "kept", clock)
    add(desk, "Ana Ribeiro")
    desk.close()
    return desk.folder


def everything_beside(folder: Path) -> dict[str, bytes]:
    """Every file of a folder."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def refusal(folder: Path, kind: type[DeskError]) -> str:
    """The one line with which opening is refused; what was there is untouched."""
    before = everything_beside(folder) if folder.is_dir() else {}
    with pytest.raises(kind) as refused:
        open_desk(folder).close()
    assert (everything_beside(folder) if folder.is_dir() else {}) == before
    line = str(refused.value)
    assert "\n" not in line
    assert line.endswith(".")
    return line


def test_a_new_desk_is_its_owners_alone(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        desk = open_desk(tmp_path / "new" / "desk")
        add(desk)
        backups.backup(desk, tmp_path / "copy.sqlite3")
    finally:
        os.umask(umask)
    files = [path for path in desk.folder.iterdir() if path.name != "desk.sqlite3-shm"]
    assert {path.name for path in files} == {"desk.sqlite3", "desk.sqlite3-wal"}
    if os.name != "nt":
        assert {oct(path.stat().st_mode & 0o777) for path in (*files, tmp_path / "copy.sqlite3")} == {"0o600"}
        assert oct(desk.folder.stat().st_mode & 0o777) == "0o700"
    desk.close()
    assert [path.name for path in desk.folder.iterdir()] == ["desk.sqlite3"]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("application_id", connection.APPLICATION_ID)],
)
def test_how_the_file_is_kept(desk: Desk, pragma: str, value: object) -> None:
    assert desk.db.execute_sql(f"pragma {pragma}").fetchone() == (value,)


def test_an_empty_file_becomes_a_desk(tmp_path: Path) -> None:
    (tmp_path / "desk.sqlite3").touch()
    desk = open_desk(tmp_path)
    assert backups.check(desk).ok
    desk.close()


@pytest.mark.parametrize(
    "content",
    [
        b"hello",
        b"Dear Ana,\nthank you for the day in Porto.\n" * 100,
        b"\x89PNG\r\n\x1a\n" + bytes(4096),
        random.Random(1).randbytes(8192),  # as an encrypted desk would look
        b"\0" * 4096,
    ],
    ids=["a word", "text", "picture", "noise", "nothing"],
)
def test_what_is_no_database_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "desk.sqlite3").write_bytes(content)
    assert "is not a desk: choose another folder with --data, or restore a backup" in refusal(tmp_path, NotADesk)


@pytest.mark.parametrize("killed", [False, True])
def test_another_programs_database_is_left_alone(tmp_path: Path, killed: bool) -> None:
    another_programs_file(tmp_path / "desk.sqlite3", killed=killed)
    assert "belongs to another program: choose another folder" in refusal(tmp_path, NotADesk)


@pytest.mark.parametrize("killed", [False, True])
def test_a_desk_of_a_newer_version_is_left_alone(folder: Path, killed: bool) -> None:
    file = folder / "desk.sqlite3"
    run_sql(file, "pragma user_version = 99")
    if killed:
        run_sql(file, "delete from draft", "insert into day_off (day) values ('2026-12-24')", killed=True)
    assert "written by a newer version of the program: update this one" in refusal(folder, DeskTooNew)


@pytest.mark.parametrize("lock", ["immediate", "exclusive"])
def test_who_cannot_write_for_now_can_read(folder: Path, clock: StandingClock, lock: str) -> None:
    with held_by_another(folder / "desk.sqlite3", f"begin {lock}"):
        desk = open_desk(folder, clock)
        assert people.person(desk, 1).name.display == "Ana Ribeiro"
        for refused in (lambda: add(desk, "Rui Faria"), lambda: backups.check(desk), lambda: undoing.undo(desk)):
            with pytest.raises(DeskLocked, match="is in use by another program: close that one, then try again"):
                refused()
    add(desk, "Rui Faria")
    assert lists.count(desk) == 2
    desk.close()


def test_a_desk_that_another_program_keeps_to_itself(folder: Path) -> None:
    statements = ("pragma locking_mode = exclusive", "begin exclusive", "delete from draft", "commit")
    with held_by_another(folder / "desk.sqlite3", *statements), pytest.raises(DeskLocked, match="in use by another"):
        open_desk(folder)


def test_a_backup_is_not_put_back_while_another_program_writes(folder: Path, tmp_path: Path) -> None:
    desk = open_desk(folder)
    backups.backup(desk, tmp_path / "copy.sqlite3")
    desk.close()
    with (
        held_by_another(folder / "desk.sqlite3", "begin immediate"),
        pytest.raises(DeskLocked, match="in use by another"),
    ):
        backups.restore(folder, tmp_path / "copy.sqlite3", date(2026, 11, 22))


def test_several_programs_may_begin_the_same_desk_at_once(tmp_path: Path) -> None:
    """As a window does and a command that is started with it."""
    program = """
import sys
from pathlib import Path
from followup_desk.services.desk import open_desk
from tests.builders import add
print("ready", flush=True); sys.stdin.readline()
desk = open_desk(Path(sys.argv[1])); add(desk); desk.close()
"""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", program, str(tmp_path / "desk")]
    pipe = subprocess.PIPE
    programs = [subprocess.Popen(command, cwd=root, stdin=pipe, stdout=pipe, text=True) for _ in range(4)]
    for one in programs:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in programs:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    for one in programs:
        one.communicate(timeout=60)
    assert [one.returncode for one in programs] == [0, 0, 0, 0]
    desk = open_desk(tmp_path / "desk")
    assert lists.count(desk) == 4
    desk.close()


@posix
@pytest.mark.parametrize(
    ("path", "rights", "line"),
    [
        ("desk/desk.sqlite3", 0o400, "cannot be written: mend the rights of the file and its folder"),
        ("desk/desk.sqlite3", 0o000, "cannot be used (Permission denied): choose another one with --data"),
        ("desk", 0o500, "cannot be written: mend the rights of the file and its folder"),
        ("desk", 0o000, "cannot be used (Permission denied): choose another one with --data"),
    ],
)
def test_a_desk_that_cannot_be_written(path: str, rights: int, line: str) -> None:
    with a_folder_of_nobodys() as place, without_privileges():
        open_desk(place / "desk").close()
        before = (place / "desk/desk.sqlite3").read_bytes()
        (place / path).chmod(rights)
        with pytest.raises(DeskReadOnly) as refused:
            open_desk(place / "desk")
        (place / path).chmod(0o700)
        assert (place / "desk/desk.sqlite3").read_bytes() == before
    assert line in str(refused.value)
    assert "\n" not in str(refused.value)


@posix
def test_a_folder_that_cannot_be_made() -> None:
    with a_folder_of_nobodys() as place, without_privileges():
        place.chmod(0o500)
        with pytest.raises(DeskReadOnly, match=r"cannot be used .Permission denied.: choose another one with --data"):
            open_desk(place / "desk")


def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "desk").write_text("I am a file")
    assert "choose another one with --data" in refusal(tmp_path / "desk", DeskReadOnly)
    assert (tmp_path / "desk").read_text() == "I am a file"


def test_a_desk_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "desk/desk.sqlite3").mkdir(parents=True)
    with pytest.raises(DeskReadOnly, match="cannot be"):
        open_desk(tmp_path / "desk")


@posix
def test_rights_taken_away_from_an_open_desk() -> None:
    """The next act is refused; nothing is half written."""
    with a_folder_of_nobodys() as place, without_privileges():
        desk = open_desk(place / "desk")
        add(desk, "Ana Ribeiro")
        desk.db.execute_sql("pragma query_only = on")
        with pytest.raises(DeskReadOnly, match="cannot be written"):
            add(desk, "Rui Faria")
        desk.db.execute_sql("pragma query_only = off")
        assert lists.count(desk) == 1
        desk.close()


def test_no_space_left_refuses_an_act_whole(desk: Desk) -> None:
    ana = add(desk, "Ana Ribeiro")
    plan(desk, ana)
    before = (len(history.acts(desk)), timeline.count(desk, ana))
    (pages,) = desk.db.execute_sql("pragma page_count").fetchone()
    desk.db.execute_sql(f"pragma max_page_count = {pages}")

    with pytest.raises(DiskFull, match=r"No space is left on the disk of .*: free some, then try again"):
        logged(desk, ana, "call", "next-step", notes="x" * 100_000)

    assert (len(history.acts(desk)), timeline.count(desk, ana)) == before
    assert [card.follow_up.state for card in agenda.due(desk)] == ["open"]
    desk.db.execute_sql("pragma max_page_count = 1000000")
    logged(desk, ana, "call", "next-step", notes="x" * 100_000)
    assert backups.check(desk).ok


def write_without_end(desk: Desk, contact_id: int) -> None:
    for number in range(1000):
        logged(desk, contact_id, notes=f"{number}" * 20_000)


@posix
def test_a_disk_that_fills_up(tmp_path: Path, clock: StandingClock) -> None:
    with a_small_disk(tmp_path / "disk", 2048) as disk:
        desk = open_desk(disk / "desk", clock)
        ana = add(desk, "Ana Ribeiro")
        with pytest.raises(DiskFull, match="No space is left on the disk"):
            write_without_end(desk, ana)
        written = timeline.count(desk, ana)
        with pytest.raises(DiskFull):
            backups.backup(desk, disk / "copy.sqlite3")
        assert [path.name for path in disk.iterdir()] == ["desk"]
        desk.close()

        again = open_desk(disk / "desk", clock)
        assert timeline.count(again, ana) == written > 5
        report = backups.check(again)
        assert (report.problems, report.counts["interactions"]) == ((), written)
        enlarge(disk, 4096)
        assert undoing.undo(again) == "Logged: email with Ana Ribeiro"
        again.close()


@posix
def test_a_disk_without_room_for_a_desk(tmp_path: Path) -> None:
    with a_small_disk(tmp_path / "disk", 64) as disk:
        with pytest.raises(DiskFull, match="No space is left"):
            open_desk(disk / "desk")
        enlarge(disk, 4096)
        desk = open_desk(disk / "desk")
        assert backups.check(desk).ok
        desk.close()


def use_all_of(folder: Path, clock: StandingClock) -> None:
    """Everything that is read when somebody sits down at the desk, the check-up, and an act."""
    desk = open_desk(folder, clock)
    try:
        ids = lists.contact_ids(desk)
        lists.contact_rows(desk, ids)
        for name in lists.LISTS:
            lists.count(desk, name)
        for text in ("ana", "an", "商事"):
            lists.contact_ids(desk, "all", text)
        lists.note_hits(desk, "brochure")
        for contact_id in ids:
            people.person(desk, contact_id)
            people.opportunities(desk, contact_id)
            timeline.page(desk, contact_id)
        agenda.sections(desk)
        agenda.due(desk)
        history.acts(desk)
        if problems := backups.check(desk).problems:
            raise DeskDamaged(f"{problems[0]}.")
        logged(desk, ids[0])
        follow_ups.drop(desk, agenda.due(desk)[0].follow_up.id, "why")
    finally:
        desk.close()


def test_damaged_pages_are_told_in_one_line_wherever_they_are_met(tmp_path: Path, clock: StandingClock) -> None:
    desk = open_desk(tmp_path, clock)
    for number in range(12):
        someone = add(desk, f"Ana {number} 東都商事", note="wide " * 200)
        plan(desk, someone)
        logged(desk, someone, notes="the brochure " * 60)
    desk.close()
    whole = desk.file.read_bytes()
    noise = random.Random(2)
    for page in range(1, len(whole) // 4096):
        damaged = bytearray(whole)
        damaged[page * 4096 : (page + 1) * 4096] = noise.choice([bytes(4096), noise.randbytes(4096), b"\xff" * 4096])
        desk.file.write_bytes(damaged)
        with pytest.raises(DeskDamaged) as told:
            use_all_of(tmp_path, clock)
        assert "\n" not in str(told.value)


def test_a_file_cut_short(folder: Path, clock: StandingClock) -> None:
    file = folder / "desk.sqlite3"
    file.write_bytes(file.read_bytes()[: 3 * 4096 + 100])
    with pytest.raises(DeskDamaged, match=r"is damaged: restore a backup .followup-desk restore FILE."):
        use_all_of(folder, clock)


def test_bytes_that_are_no_text(folder: Path, clock: StandingClock) -> None:
    run_sql(folder / "desk.sqlite3", "update contact set display = cast(x'ff41' as text)")
    with pytest.raises(DeskDamaged, match="is damaged"):
        use_all_of(folder, clock)
