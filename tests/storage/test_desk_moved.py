# SPDX-License-Identifier: MIT
"""A desk whose file is taken away or replaced while it is open: nothing is written where nobody would find it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from followup_desk.domain.errors import DeskMoved
from followup_desk.services import backups, drafts, lists
from followup_desk.services.desk import open_desk
from tests.builders import StandingClock, add

posix = pytest.mark.skipif(os.name == "nt", reason="an open file cannot be taken away there")


@pytest.fixture
def folder(tmp_path: Path, clock: StandingClock) -> Path:
    """The folder of a closed desk with one person on it."""
    desk = open_desk(tmp_path / "kept", clock)
    add(desk, "Ana Ribeiro")
    desk.close()
    return desk.folder


def replace_file(folder: Path) -> None:
    shutil.copyfile(folder / "desk.sqlite3", folder / "another")
    (folder / "another").replace(folder / "desk.sqlite3")


def move_folder(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


def make_folder_anew(folder: Path) -> None:
    move_folder(folder)
    folder.mkdir()


def remove_log_of_writes(folder: Path) -> None:
    (folder / "desk.sqlite3-wal").unlink()


@posix
@pytest.mark.parametrize("mishap", [replace_file, move_folder, make_folder_anew, remove_log_of_writes])
def test_nothing_is_written_where_nobody_would_find_it(
    folder: Path, clock: StandingClock, mishap: Callable[[Path], None]
) -> None:
    desk = open_desk(folder, clock)
    mishap(folder)

    for ask in (desk.look_for_changes, lambda: add(desk, "Rui Costa"), lambda: drafts.save(desk, "log:1", {})):
        with pytest.raises(DeskMoved, match="moved, removed or replaced"):
            ask()
    assert lists.count(desk) == 1
    desk.close()


@posix
def test_a_folder_that_is_put_back_is_gone_on_with(folder: Path, clock: StandingClock) -> None:
    desk = open_desk(folder, clock)
    move_folder(folder)
    folder.with_name("elsewhere").rename(folder)

    add(desk, "Rui Costa")
    desk.look_for_changes()
    desk.close()

    again = open_desk(folder, clock)
    assert lists.count(again) == 2
    again.close()


def test_a_folder_whose_name_reads_as_an_address(
    tmp_path: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    desk = open_desk(Path("file:kept?mode=memory"), clock)
    add(desk)
    assert backups.backup(desk, Path("file:copy?mode=memory")).ok
    desk.close()

    assert {path.name for path in tmp_path.iterdir()} == {"file:kept?mode=memory", "file:copy?mode=memory"}
