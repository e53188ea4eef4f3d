# SPDX-License-Identifier: MIT
"""What the first program makes of what it hears, from its like and from whoever else finds its socket."""

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from followup_desk.ui.window import one_program
from followup_desk.ui.window.one_program import LONGEST_LINE, NAME, OneProgram, Start
from tests.ui.window.programs import PATIENCE_MS, ROOT, listener

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the tests speak to sockets that have a path")

_HAND_OVER = """
import sys
from pathlib import Path
from followup_desk.ui.window.one_program import Start, hand_over
sys.stdout.write(str(hand_over(Path(sys.argv[1]), Start(sys.argv[2]), 60_000)))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Of a desk that is not there yet."""
    return tmp_path / "deep" / "desk"


@pytest.fixture
def one(folder: Path) -> Iterator[OneProgram]:
    """The first program, in this process; it listens."""
    made = OneProgram()
    assert made.claim(folder)
    assert made.listen()
    yield made
    made.release()


@pytest.fixture
def heard(one: OneProgram) -> list[Start]:
    """What `one` is asked for."""
    starts: list[Start] = []
    one.asked.connect(starts.append)
    return starts


def hands_over_from_outside(qtbot: QtBot, folder: Path, text: str) -> bool:
    """Another process hands over to one that listens in this one."""
    command = [sys.executable, "-c", _HAND_OVER, str(folder), text]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=PATIENCE_MS)
        assert process.stdout
        return process.stdout.read() == "True"


def test_half_a_character_arrives_as_a_question_mark(
    qtbot: QtBot, one: OneProgram, heard: list[Start], folder: Path
) -> None:
    assert hands_over_from_outside(qtbot, folder, os.fsdecode(b"caf\xe9"))
    assert heard == [Start("caf?")]


RUBBISH = [
    b"\n",
    b"GET / HTTP/1.1\r\n",
    b"null\n",
    b"[" * 50_000 + b"\n",
    b'{"open": 3}\n',
    b'{"hidden": "yes"}\n',
    b'{"token": null}\n',
    b'{"open": "\\ud800"}\n',
    b"\xff\xfe\x00\n",
    b'{"open": "' + b"x" * LONGEST_LINE,
    b"9" * 60_000 + b"\n",
]


@pytest.mark.parametrize("rubbish", RUBBISH, ids=[repr(each[:20]) for each in RUBBISH])
def test_rubbish_is_not_answered(
    qtbot: QtBot, one: OneProgram, heard: list[Start], folder: Path, monkeypatch: pytest.MonkeyPatch, rubbish: bytes
) -> None:
    monkeypatch.setattr(one_program, "IDLE_MS", 2 * PATIENCE_MS)
    assert answer_to(qtbot, folder, rubbish) == b""
    assert answer_to(qtbot, folder, b'{"open": "x", "of a later version": []}\n') == b"ok\n"
    assert heard == [Start("x")]


def answer_to(qtbot: QtBot, folder: Path, said: bytes) -> bytes:
    """All that comes back until the connection ends."""
    parts: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(str(listener(folder)))
        caller.setblocking(False)
        sent = caller.send(said)

        def is_over() -> bool:
            nonlocal sent
            try:
                if sent < len(said):
                    sent += caller.send(said[sent:])
                parts.append(caller.recv(100))
            except BlockingIOError:
                return False
            except ConnectionError:
                return True
            return parts[-1] == b""

        qtbot.waitUntil(is_over, timeout=PATIENCE_MS)
    return b"".join(parts)


def test_a_line_may_come_in_pieces(qtbot: QtBot, one: OneProgram, heard: list[Start], folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as caller, socket.socket(socket.AF_UNIX) as other:
        caller.connect(str(listener(folder)))
        caller.sendall(b'{"open": ')
        other.connect(str(listener(folder)))
        with qtbot.waitSignal(one.asked):
            other.sendall(b'{"open": "other"}\n')
        with qtbot.waitSignal(one.asked):
            caller.sendall(b'"x"}\n{"open": "y"}\n')
    assert heard == [Start("other"), Start("x")]


def test_who_says_nothing_is_sent_away(
    qtbot: QtBot, one: OneProgram, heard: list[Start], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(one_program, "IDLE_MS", 20)
    assert answer_to(qtbot, folder, b'{"open": "no end') == b""
    assert heard == []


def test_who_is_gone_before_the_answer_does_no_harm(
    qtbot: QtBot, one: OneProgram, heard: list[Start], folder: Path
) -> None:
    with qtbot.waitSignal(one.asked), socket.socket(socket.AF_UNIX) as caller:
        caller.connect(str(listener(folder)))
        caller.sendall(b'{"open": "x"}\n')
    for _ in range(3):
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(str(listener(folder)))
    assert answer_to(qtbot, folder, b"{}\n") == b"ok\n"
    assert heard == [Start("x"), Start()]


def test_nothing_connects_after_the_release(qtbot: QtBot, one: OneProgram, folder: Path) -> None:
    place = listener(folder)
    one.release()
    assert not place.exists()
    assert (folder / NAME).read_bytes() == b""
    assert not one.listen()


def test_all_of_it_is_the_owners_alone(one: OneProgram, folder: Path) -> None:
    modes = [stat.S_IMODE(path.stat().st_mode) for path in (folder, folder / NAME, listener(folder))]
    assert (modes[0], modes[1]) == (0o700, 0o600)
    assert modes[2] & 0o077 == 0
