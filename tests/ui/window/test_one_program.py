# SPDX-License-Identifier: MIT
"""One window program for each desk: who is first, and what becomes of the starts that come after."""

import errno
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

from followup_desk.domain.errors import DeskReadOnly
from followup_desk.services.file_lock import try_hold
from followup_desk.ui.window import one_program
from followup_desk.ui.window.one_program import LONGEST_LINE, NAME, OneProgram, Start, hand_over
from tests.bad_places import a_folder_of_nobodys, a_small_disk, without_privileges
from tests.ui.window.programs import PATIENCE_MS, listener, program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the tests speak to sockets that have a path")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Of a desk that is not there yet."""
    return tmp_path / "deep" / "desk"


def test_a_second_start_hands_over(folder: Path) -> None:
    with program(folder) as first, program(folder) as second:
        first.listens()
        assert not second.is_first
        asked = Start("follow-up:3", hidden=True, token="abc")
        assert hand_over(folder, asked, PATIENCE_MS)
        assert first.asked() == asked
        assert hand_over(folder, Start(), PATIENCE_MS)
        assert first.asked() == Start("", hidden=False, token="")


def test_of_several_at_once_one_is_first(folder: Path) -> None:
    with ExitStack() as stack:
        programs = [stack.enter_context(program(folder, at_once=True)) for _ in range(4)]
        assert sorted(each.is_first for each in programs) == [False, False, False, True]


def test_one_that_was_killed_is_no_obstacle(folder: Path) -> None:
    with program(folder) as first:
        first.listens()
        left_behind = listener(folder)
        assert left_behind.is_socket()
        first.process.kill()
    assert not hand_over(folder, Start(), PATIENCE_MS)
    with program(folder) as second:
        second.listens()
        assert not left_behind.exists()
        assert hand_over(folder, Start("x"), PATIENCE_MS)
        assert second.asked() == Start("x")


def test_a_copy_of_the_desk_leaves_the_first_program_of_the_other_alone(folder: Path, tmp_path: Path) -> None:
    """The copied file names where the other listens, and the place was once cleared away as a dead one's."""
    with program(folder) as first:
        first.listens()
        copy = tmp_path / "copy"
        shutil.copytree(folder, copy)
        with program(copy) as other:
            other.listens()
            assert hand_over(folder, Start("here"), PATIENCE_MS)
            assert hand_over(copy, Start("there"), PATIENCE_MS)
            assert (first.asked(), other.asked()) == (Start("here"), Start("there"))


def test_one_that_ended_is_no_obstacle(folder: Path) -> None:
    with program(folder) as first, program(folder) as waiting:
        first.listens()
        assert first.told("release") == "released"
        assert not hand_over(folder, Start(), PATIENCE_MS)
        with program(folder) as next_one:
            assert (waiting.is_first, next_one.is_first) == (False, True)


def test_one_that_does_not_listen_yet_is_waited_for(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with program(folder) as first:
        tries: list[float] = []

        def meanwhile(seconds: float) -> None:
            tries.append(seconds)
            if len(tries) == 2:
                first.listens()

        monkeypatch.setattr("followup_desk.ui.window.one_program.sleep", meanwhile)
        assert hand_over(folder, Start("early"), PATIENCE_MS)
        assert len(tries) == 2
        assert first.asked() == Start("early")


def test_so_is_one_in_a_place_that_a_dead_one_had(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with program(folder) as dead:
        dead.listens()
        stale = (folder / NAME).read_text(encoding="utf-8")
        dead.process.kill()
    with program(folder) as first:
        (folder / NAME).write_text(stale, encoding="utf-8")
        monkeypatch.setattr("followup_desk.ui.window.one_program.sleep", lambda _: first.listens())
        assert hand_over(folder, Start("late"), PATIENCE_MS)
        assert first.asked() == Start("late")


def test_nobody_waits_for_one_that_dies_before_it_listens(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with program(folder) as first:

        def die(_: float) -> None:
            first.process.kill()
            first.process.wait()

        monkeypatch.setattr("followup_desk.ui.window.one_program.sleep", die)
        begin = time.monotonic()
        assert not hand_over(folder, Start(), PATIENCE_MS)
        assert time.monotonic() - begin < PATIENCE_MS / 2000


def test_a_start_that_only_looked_keeps_nobody_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir(parents=True)
    looking = try_hold(folder / NAME)
    assert looking
    monkeypatch.setattr("followup_desk.ui.window.one_program.sleep", lambda _: looking.release())
    one = OneProgram()
    assert one.claim(folder)
    one.release()


def test_patience_ends(folder: Path) -> None:
    with program(folder) as first:
        assert not hand_over(folder, Start(), patience_ms=120)
        first.listens()
        first.process.send_signal(signal.SIGSTOP)
        assert not hand_over(folder, Start(), patience_ms=120)
        first.process.send_signal(signal.SIGCONT)


def test_another_folder_is_another_desk(folder: Path, tmp_path: Path) -> None:
    with program(folder) as here, program(tmp_path / "other") as there:
        here.listens()
        there.listens()
        assert hand_over(tmp_path / "other", Start("there"), PATIENCE_MS)
        assert hand_over(folder, Start("here"), PATIENCE_MS)
        assert (here.asked(), there.asked()) == (Start("here"), Start("there"))


HOSTILE = [
    "a line\nand another\r\n",
    '"}\\"\\u0000{"open": 1}',
    "$(rm -rf ~); `id` %s {0} <b>&amp;",
    "\x1b[2J\x07\u202egnp.exe\u2028\ufeff\uffff",
    "👩‍👩‍👧 שלום नमस्ते" * 200,
    "--data",
]


def test_what_is_to_be_opened_arrives_as_it_is(folder: Path) -> None:
    with program(folder) as first:
        first.listens()
        for text in HOSTILE:
            assert hand_over(folder, Start(text, token=text), PATIENCE_MS)
            assert first.asked() == Start(text, token=text)


def test_what_is_too_long_is_not_handed_over(folder: Path) -> None:
    with program(folder) as first:
        first.listens()
        assert not hand_over(folder, Start("x" * LONGEST_LINE), PATIENCE_MS)
        assert hand_over(folder, Start("x" * (LONGEST_LINE - 100)), PATIENCE_MS)
        assert len(first.asked().open) == LONGEST_LINE - 100


def test_a_folder_may_be_deep(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*[f"{number} {'x' * 40}" for number in range(8)])
    with program(folder) as first:
        first.listens()
        assert hand_over(folder, Start("deep"), PATIENCE_MS)
        assert first.asked() == Start("deep")


@pytest.mark.parametrize("run_time", ["", "relative", "long", "nowhere"])
def test_so_may_the_folder_for_what_is_temporary(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, run_time: str
) -> None:
    long = tmp_path / ("t" * 100)
    long.mkdir()
    places = {"long": str(long), "nowhere": str(tmp_path / "nowhere")}
    monkeypatch.setenv("XDG_RUNTIME_DIR", places.get(run_time, run_time))
    monkeypatch.setenv("TMPDIR", str(long))
    with program(folder) as first:
        first.listens()
        assert listener(folder).parent == Path("/tmp")
        assert hand_over(folder, Start("x"), PATIENCE_MS)
        first.told("release")
    assert list(long.iterdir()) == []


def test_the_systems_folder_for_such_sockets_is_preferred(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with TemporaryDirectory() as place:  # pytest's own have long names
        monkeypatch.setenv("XDG_RUNTIME_DIR", place)
        with program(folder) as first:
            first.listens()
            assert listener(folder).parent == Path(place)


def test_a_leftover_that_is_read_only_or_rubbish_is_no_obstacle() -> None:
    with a_folder_of_nobodys() as folder, without_privileges():
        precious = folder / "precious"
        precious.touch()
        for content in (f"{precious}\n", "\0\n", "no end", "\udcff\udcfe\n", "x" * 100_000):
            (folder / NAME).write_bytes(os.fsencode(content))
            (folder / NAME).chmod(0o400)
            one = OneProgram()
            assert one.claim(folder)
            assert one.listen()
            assert listener(folder).is_socket()
            one.release()
        assert precious.exists()


def test_a_folder_that_cannot_be_used(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeskReadOnly, match=r"cannot be used .*--data"):
        OneProgram().claim(tmp_path / "file")


def test_a_pipe_in_the_place_of_the_file_is_told_and_not_waited_for(folder: Path) -> None:
    folder.mkdir(parents=True)
    os.mkfifo(folder / NAME)
    with pytest.raises(DeskReadOnly, match=r"cannot be used \(window.lock is no file\)"):
        OneProgram().claim(folder)


def test_on_a_disk_that_was_full_it_is_heard_when_there_is_space(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_program, "AGAIN_MS", 20)
    with a_small_disk(tmp_path / "disk", 8) as disk:
        one = OneProgram()
        assert one.claim(disk)
        (disk / "fill").write_bytes(bytes(8 * 1024))
        assert not one.listen()
        (disk / "fill").unlink()
        qtbot.waitUntil(lambda: listener(disk).is_socket(), timeout=PATIENCE_MS)
        one.release()


def test_where_there_are_no_locks_nobody_is_kept_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def flock(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", flock)
    one = OneProgram()
    assert one.claim(folder)
    assert not one.listen()
    one.release()


def test_before_the_first_picture_nothing_of_the_network_is_loaded(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from followup_desk.ui.window.one_program import OneProgram\n"
        "first = OneProgram().claim(Path(sys.argv[1]))\n"
        "sys.exit(not first or 'PySide6.QtNetwork' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(folder)], check=False).returncode == 0
