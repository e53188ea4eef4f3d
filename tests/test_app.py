# SPDX-License-Identifier: MIT
"""The program with a window, started as a user would start it."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_desk import app
from followup_desk.services.desk import open_desk
from tests.builders import StandingClock, add, plan

PATIENCE_S = 60
SURROUNDINGS = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere"}
"""No screen, and nobody's notices."""


def start(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """The window on the platform without a screen, until it is painted."""
    command = [sys.executable, "-m", "followup_desk", "--data", str(folder), *arguments, "--quit-when-painted"]
    return subprocess.run(command, env=SURROUNDINGS, capture_output=True, text=True, timeout=PATIENCE_S, check=False)


@pytest.mark.parametrize("people", [0, 3])
def test_it_opens_paints_and_ends(tmp_path: Path, clock: StandingClock, people: int) -> None:
    desk = open_desk(tmp_path, clock)
    for number in range(people):
        plan(desk, add(desk, f"Person {number}"), "2026-11-21")
    desk.close()
    ended = start(tmp_path, "--now", "2026-11-21T09:41")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


@pytest.fixture
def first(tmp_path: Path) -> "Iterator[subprocess.Popen[str]]":
    """A program on the desk that stays."""
    command = [sys.executable, "-m", "followup_desk", "--data", str(tmp_path)]
    with subprocess.Popen(command, env=SURROUNDINGS, stderr=subprocess.PIPE, text=True) as program:
        yield program
        program.kill()


def test_a_second_start_hands_over_and_ends(tmp_path: Path, first: "subprocess.Popen[str]") -> None:
    for words in ((), ("--open", "Nobody"), ("--hidden",)):
        ended = start(tmp_path, *words)
        assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert first.poll() is None


def test_another_desk_has_a_program_of_its_own(tmp_path: Path, first: "subprocess.Popen[str]") -> None:
    ended = start(tmp_path / "another")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert (tmp_path / "another" / "desk.sqlite3").exists()


def test_a_program_that_was_killed_is_no_obstacle(tmp_path: Path, first: "subprocess.Popen[str]") -> None:
    assert start(tmp_path).returncode == 0  # it is there, and listens
    first.kill()
    first.wait()
    ended = start(tmp_path, "--now", "2026-11-21T09:41")
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there always is a screen there")
def test_without_a_screen_it_says_so_in_one_line(tmp_path: Path) -> None:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in named}
    command = [sys.executable, "-m", "followup_desk", "--data", str(tmp_path / "desk")]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert re.fullmatch(r"There is no screen to open the desk on: [^\n]+ --help\n", ended.stderr)
    assert not (tmp_path / "desk").exists()


@pytest.mark.parametrize(
    ("platform", "variables", "there"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_there_is_a_screen(
    monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], there: bool
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert app.has_screen(variables) is there


def test_importing_the_program_imports_nothing_of_qt() -> None:
    code = "import sys, followup_desk.app; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], timeout=PATIENCE_S, check=False).returncode == 0


def test_what_the_first_picture_does_not_need_is_not_imported() -> None:
    code = (
        "import sys, followup_desk.ui.window.main_window\n"
        "late = ('_dialog', '.snooze_menu', '.told_choice', '.palette', '_page', '_several',\n"
        "    '.german_days', '.french_days', '.filed', '.filing', '.who_matters', '.one_sitting', '.calendar_file')\n"
        "ours = [name for name in sys.modules if name.startswith('followup_desk.')]\n"
        "needed = ('.desk_dialog', '.desk_several')\n"
        "print(*(name for name in ours if name.endswith(late) and not name.endswith(needed)))"
    )
    told = subprocess.run([sys.executable, "-c", code], timeout=PATIENCE_S, check=True, capture_output=True, text=True)
    assert told.stdout.split() == []
