# SPDX-License-Identifier: MIT
"""The one script: what it refuses, and that any Python can read it far enough to say so."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import dev
import virtual_screen

SCRIPT = Path(dev.__file__)


def test_an_old_python_can_read_the_script() -> None:
    """It answers an old Python with a line of its own, so it must be more than a syntax error to it."""
    ast.parse(SCRIPT.read_bytes(), feature_version=(3, 7))


@pytest.mark.parametrize(
    ("variables", "there"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
    ],
)
def test_on_linux_a_screen_is_named(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], there: bool) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert virtual_screen.has_screen(variables) is there


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_there_always_is_one(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert virtual_screen.has_screen({})


@pytest.mark.parametrize("words", [["fly"], ["setup", "now"], ["desk", "many", "folder"], ["desk", "10"], []])
def test_wrong_usage_is_status_2(words: list[str]) -> None:
    assert play(*words).returncode == 2


def play(*words: str) -> subprocess.CompletedProcess[str]:
    """Run the script as a user without a screen would."""
    command = [sys.executable, str(SCRIPT), *words]
    return subprocess.run(command, env={"PATH": ""}, capture_output=True, text=True, timeout=60, check=False)
