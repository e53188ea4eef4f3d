# SPDX-License-Identifier: MIT
"""Bad places and bad company for a desk, all of them real: rights taken away, other programs that hold the file, no
space. Each works for root, too, who would otherwise be let through."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65534
_OPEN = """
db = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    db.execute(statement).fetchall()
"""
_HOLD = f"""
import sqlite3, sys
{_OPEN}
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by_another(file: Path, *statements: str) -> Iterator[None]:
    """Another process that has run these statements on the file and keeps it open."""
    command = [sys.executable, "-c", _HOLD, str(file), *statements]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        try:
            assert other.stdout.readline() == "held\n"
            yield
        finally:
            other.stdin.close()
            other.wait()


@contextmanager
def a_folder_of_nobodys() -> Iterator[Path]:
    """A folder that an ordinary user may do anything in; root's own temporary folders are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix="desk-"))
    try:
        if os.geteuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
        yield folder
    finally:
        for path in (folder, *folder.rglob("*")):
            path.chmod(0o700)
        shutil.rmtree(folder)


@contextmanager
def without_privileges() -> Iterator[None]:
    """As an ordinary user: rights count."""
    if os.geteuid() != 0:
        yield
        return
    groups = os.getgroups()
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, 0)
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)
        os.setresgid(0, 0, 0)
        os.setgroups(groups)


@contextmanager
def a_small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """A disk of its own at `folder`; skips where one cannot be made."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def enlarge(disk: Path, kilobytes: int) -> None:
    """Somebody has made space on a small disk."""
    subprocess.run(["mount", "-o", f"remount,size={kilobytes}k", str(disk)], check=True)


def run_sql(file: Path, *statements: str, killed: bool = False) -> None:
    """Another program's writes; of one that was killed, they are still in the log beside the file."""
    end = "os._exit(0)" if killed else "db.close()"
    program = f"import os, sqlite3, sys\n{_OPEN}{end}\n"
    subprocess.run([sys.executable, "-c", program, str(file), *statements], check=True)


def another_programs_file(file: Path, *, killed: bool = False) -> None:
    """An SQLite file with somebody else's table."""
    run_sql(file, "pragma journal_mode = wal", "create table song (title text)", "insert into song values ('Fado')")
    if killed:
        run_sql(file, "insert into song values ('Morna')", killed=True)
