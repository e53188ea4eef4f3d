# SPDX-License-Identifier: MIT
"""Window programs of their own for the tests of `one_program`, told what to do and heard."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from followup_desk.ui.window.one_program import NAME, Start

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_MS = 60_000
"""For what must happen; it is never waited for."""


class Program:
    """The first program, or one that would be: see `first_program`."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    @cached_property
    def is_first(self) -> bool:
        """It is the first thing that it says."""
        return self.said() == "first"

    def said(self) -> str:
        """Its next line."""
        assert self.process.stdout
        return self.process.stdout.readline().rstrip("\n")

    def asked(self) -> Start:
        return Start(**json.loads(self.said()))

    def told(self, order: str) -> str:
        """What it says to an order."""
        assert self.process.stdin
        self.process.stdin.write(f"{order}\n")
        self.process.stdin.flush()
        return self.said()

    def listens(self) -> "Program":
        assert self.is_first
        assert self.told("listen") == "listening"
        return self


@contextmanager
def program(folder: Path, *, at_once: bool = False) -> Iterator[Program]:
    """One that has said whether it is first, unless others are to begin at once."""
    command = [sys.executable, "-m", "tests.ui.window.first_program", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            made = Program(process)
            assert at_once or made.is_first in (True, False)
            yield made
            process.communicate(timeout=PATIENCE_MS / 1000)
        finally:
            process.kill()


def listener(folder: Path) -> Path:
    return Path((folder / NAME).read_text(encoding="utf-8").rstrip("\n"))
