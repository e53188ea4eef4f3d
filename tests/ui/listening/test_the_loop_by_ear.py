# SPDX-License-Identifier: MIT
"""The daily loop with what a screen reader has alone: the tree of the running program, over the accessibility bus."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.command_line import run

pytestmark = pytest.mark.screen

ROOT = Path(__file__).resolve().parents[3]
READER = Path(__file__).with_name("reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE_S = 30
NO_ROLES = ("filler", "unknown", "panel", "invalid")
PEOPLE = [f"Person {number:02}" for number in range(5)]
WORKED = [PEOPLE[3], PEOPLE[0]]
"""Not in the order of work: who is chosen by itself after the one before is another."""


class Reader:
    """Tells the screen reader what to do, and fails with all that is shown where it finds nothing."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def __call__(self, *order: str) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline() or '{"missed": "the reader ended", "shown": []}')
        assert "found" in answer, "\n".join([f"missed {answer['missed']} among:", *answer["shown"]])
        return answer["found"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A desk on which all are due today, and no log plans anything by itself."""
    run("--data", tmp_path, "set", "r1", "off")
    for name in PEOPLE:
        run("--data", tmp_path, "add", name)
        run("--data", tmp_path, "follow-up", name, "--due", "today", "--why", f"ask {name}", "--channel", "call")
    return tmp_path


@contextmanager
def program(folder: Path) -> Iterator[None]:
    """The program as it is started, told that somebody listens; and that it ends well."""
    listened = os.environ | {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    command = [sys.executable, "-m", "followup_desk", "--data", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, env=listened) as process:
        try:
            yield
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE_S)


@pytest.fixture
def reader(folder: Path) -> Iterator[Reader]:
    """The screen reader, at the running program."""
    with (
        program(folder),
        subprocess.Popen(
            [SYSTEM_PYTHON, str(READER), "followup-desk"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process,
    ):
        yield Reader(process)
        process.kill()


def due(folder: Path) -> list[str]:
    """What is due today, and what in two weeks, as the command line has it."""
    then = run("--data", folder, "due", "--json", "--on", "in 2 weeks").out
    return [f"{each['name']}: {each['reason']}" for each in json.loads(then)]


def vague(reader: Reader) -> list[str]:
    """What takes the focus, and says not what it is or what it is called."""
    shown = reader("tree", "frame", "Follow-up Desk")
    return [f"{role} “{name}”" for _depth, role, name, stops in shown if stops and (not name or role in NO_ROLES)]


def test_the_loop_is_worked_by_the_tree_alone(folder: Path, reader: Reader) -> None:
    assert len(reader("rows", "list", "Follow-ups", "list item")) == len(PEOPLE) + 1, "and a heading"
    assert vague(reader) == []
    for name in WORKED:
        assert reader("find", "list item", name) == f"{name}, Call, today. ask {name}"
        reader("choose", "list", "Follow-ups", name)
        reader("find", "label", name)
        reader("press", "push button", "Done")
        reader("write", "text", "Notes", f"Spoke with {name}")
        reader("press", "check box", "Next step")
        reader("write", "text", "Next step", f"call {name} again")
        reader("write", "text", "When, in plain words", "in 2 weeks")
        assert reader("read", "text", "Notes") == f"Spoke with {name}"
        assert vague(reader) == []
        reader("press", "push button", "Save")
        reader("gone", "text", "Notes")
    left = [f"{name}: {'call ' + name + ' again' if name in WORKED else 'ask ' + name}" for name in PEOPLE]
    assert sorted(due(folder)) == left
