# SPDX-License-Identifier: MIT
"""The program with a window, started as a user would start it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from followup_desk.services.desk import open_desk
from tests.builders import StandingClock, add, plan

PATIENCE_S = 60


def start(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """The window on the platform without a screen, until it is painted."""
    command = [sys.executable, "-m", "followup_desk", "--data", str(folder), *arguments, "--quit-when-painted"]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False)


@pytest.mark.parametrize("people", [0, 3])
def test_it_opens_paints_and_ends(tmp_path: Path, clock: StandingClock, people: int) -> None:
    desk = open_desk(tmp_path, clock)
    for number in range(people):
        plan(desk, add(desk, f"Person {number}"), "2026-11-21")
    desk.close()
    ended = start(tmp_path, "--now", "2026-11-21T09:41")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_importing_the_program_imports_nothing_of_qt() -> None:
    code = "import sys, followup_desk.app; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], timeout=PATIENCE_S, check=False).returncode == 0
