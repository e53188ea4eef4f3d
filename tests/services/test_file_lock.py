# SPDX-License-Identifier: MIT
"""A file that one program at a time holds."""

import errno
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services import file_lock
from followup_desk.services.file_lock import try_hold
from followup_desk.services.imports import import_lock
from tests.bad_places import a_folder_of_nobodys, without_privileges

_HOLD = """
import sys
from pathlib import Path
from followup_desk.services.file_lock import try_hold
held = try_hold(Path(sys.argv[1]))
held.write("mine")
print(held is not None, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "some.lock"


def test_one_at_a_time(file: Path) -> None:
    held = try_hold(file)
    assert held
    assert try_hold(file) is None
    held.release()
    held.release()
    again = try_hold(file)
    assert again
    again.release()


def test_who_is_killed_lets_go(file: Path) -> None:
    command = [sys.executable, "-c", _HOLD, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout
        assert other.stdout.readline() == "True\n"
        assert try_hold(file) is None
        other.kill()
    held = try_hold(file)
    assert held
    held.release()


def test_a_program_that_it_started_does_not_hold_it_on(file: Path) -> None:
    held = try_hold(file)
    assert held
    command = [sys.executable, "-c", "input(1)"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, close_fds=False) as child:
        assert child.stdout
        assert child.stdout.read(1) == b"1"
        held.release()
        again = try_hold(file)
        child.communicate(b"\n")
    assert again
    again.release()


def test_it_can_be_read_while_it_is_held(file: Path) -> None:
    held = try_hold(file)
    assert held
    held.write("something long")
    held.write("short")
    assert file.read_text(encoding="utf-8") == "short"
    held.release()
    with pytest.raises(ValueError, match="not held"):
        held.write("late")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such rights")
def test_it_is_the_owners_alone(file: Path) -> None:
    held = try_hold(file)
    assert held
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    held.release()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no nobody")
def test_one_that_was_made_read_only_is_no_obstacle() -> None:
    with a_folder_of_nobodys() as place, without_privileges():
        file = place / "some.lock"
        file.touch(0o400)
        held = try_hold(file)
        assert held
        held.write("mine")
        held.release()


@pytest.mark.skipif(sys.platform == "win32", reason="whoever may make links there may do all")
def test_it_writes_to_no_file_that_a_link_leads_to(file: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("dear", encoding="utf-8")
    file.symlink_to(precious)
    with pytest.raises(OSError, match="link"):
        try_hold(file)


def test_where_there_is_no_folder(file: Path) -> None:
    with pytest.raises(FileNotFoundError):
        try_hold(file.parent / "nowhere" / "some.lock")


@pytest.mark.skipif(sys.platform == "win32", reason="locks are always there")
def test_a_place_without_locks_says_so(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def flock(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", flock)
    with pytest.raises(OSError, match="No locks") as error:
        try_hold(file)
    assert file_lock.knows_no_locks(error.value)
    with pytest.raises(Refused, match=r"cannot be locked \(No locks available\)"), import_lock.held(file.parent):
        pass
