# SPDX-License-Identifier: MIT
"""Copies of a file that may be in use: whole at one moment, and the file stays as it is."""

import os
from pathlib import Path

import pytest

from followup_desk.domain.errors import DeskError, DeskLocked, NotADesk
from followup_desk.storage import connection, copying
from tests.bad_places import a_folder_of_nobodys, held_by_another, run_sql, without_privileges


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A database in use by nobody, with what was written last still in the log beside it."""
    file = tmp_path / "a 100% #1?.sqlite3"
    run_sql(file, "pragma journal_mode = wal", "create table written (text)", killed=True)
    run_sql(file, "insert into written values ('last')", killed=True)
    return file


def content_of(file: Path) -> dict[str, bytes]:
    """What makes the database: SQLite's memory of who reads (`-shm`) is none of it."""
    return {name: Path(name).read_bytes() for name in (str(file), f"{file}-wal")}


def written_in(file: Path) -> list[tuple[str]]:
    with connection.DeskDatabase(file) as db:
        rows: list[tuple[str]] = db.execute_sql("select text from written").fetchall()
    db.close()
    return rows


def test_a_file_is_copied_with_its_log_of_writes_and_only_read(file: Path, tmp_path: Path) -> None:
    before = content_of(file)
    copying.copy_file(file, tmp_path / "copy")
    assert written_in(tmp_path / "copy") == [("last",)]
    assert content_of(file) == before


def test_a_file_that_another_program_writes_to_is_copied_as_it_stood(file: Path, tmp_path: Path) -> None:
    with held_by_another(file, "begin immediate", "insert into written values ('half done')"):
        copying.copy_file(file, tmp_path / "copy")
    assert written_in(tmp_path / "copy") == [("last",)]


def test_a_file_that_another_program_keeps_to_itself(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_MS", 60)
    statements = ("pragma locking_mode = exclusive", "begin exclusive", "delete from written", "commit")
    with held_by_another(file, *statements), pytest.raises(DeskLocked, match=r"a 100% #1\?.sqlite3 is in use"):
        copying.copy_file(file, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_what_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear Ana, " * 100)
    with pytest.raises(NotADesk, match="letter is not a desk"):
        copying.copy_file(tmp_path / "letter", tmp_path / "copy")


@pytest.mark.skipif(os.name == "nt", reason="rights are another matter there")
@pytest.mark.parametrize("killed", [False, True])
def test_from_where_nothing_can_be_written(killed: bool) -> None:
    with a_folder_of_nobodys() as place:
        file = place / "disc" / "desk.sqlite3"
        file.parent.mkdir()
        run_sql(file, "pragma journal_mode = wal", "create table written (text)", killed=killed)
        file.with_name("desk.sqlite3-shm").unlink(missing_ok=True)
        for path in (*file.parent.iterdir(), file.parent):
            path.chmod(0o555)
        with without_privileges():
            if killed:
                with pytest.raises(DeskError, match=r"desk.sqlite3 cannot be opened: mend the rights"):
                    copying.copy_file(file, place / "copy")
            else:
                copying.copy_file(file, place / "copy")
                assert written_in(place / "copy") == []
