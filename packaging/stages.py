# SPDX-License-Identifier: MIT
"""What the test command runs, one stage after the other, and the summary at its end.

A stage that fails does not stop the next one: all that is wrong is seen at once. Any failure makes the whole
fail, and so does a stage that found nothing to run.
"""

import os
import shutil
import subprocess
import sys
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import environment
import virtual_screen

BUDGET_SECONDS = 8 * 60
_MEMORY = Path("/dev/shm")
_ROOM = 4 << 30
"""Bytes that must be free there."""


def _offscreen() -> dict[str, str]:
    """No screen; and the desks of the tests in memory where there is room, for a disk makes each act wait."""
    quick = _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM
    return {"QT_QPA_PLATFORM": "offscreen"} | ({"PYTEST_DEBUG_TEMPROOT": str(_MEMORY)} if quick else {})


@dataclass(frozen=True)
class Stage:
    """One command of the whole; `on_screen` gives it an X server and a session bus of its own."""

    name: str
    command: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    on_screen: bool = False


@dataclass(frozen=True)
class Outcome:
    name: str
    seconds: float
    passed: bool


def everything() -> list[Stage]:
    """All that must hold before a change goes in, quickest first."""
    stages = [
        Stage("lint", _module("ruff", "check", ".")),
        Stage("format", _module("ruff", "format", "--check", ".")),
        Stage("types", _module("mypy")),
        Stage("tests", _module("pytest", "-n", "2", "-m", "not screen and not long"), _offscreen()),
    ]
    if sys.platform == "linux":
        on_bus = ["dbus-run-session", "--", *_module("pytest", "-m", "screen and not long")]
        stages.append(Stage("tests on a screen", on_bus, on_screen=True))
    wheel_check = [str(environment.PYTHON), str(environment.ROOT / "packaging" / "wheel_check.py")]
    return [*stages, Stage("wheel", wheel_check)]


def proofs() -> list[Stage]:
    """The tests that take minutes, with what they print; none of them is taken for one that waits for ever. Then
    whether the domain's tests notice faults; that needs processes that split, which Windows has not."""
    for_long = ("-s", "-o", "faulthandler_timeout=0")
    stages = [Stage("proofs", _module("pytest", "-m", "long and not screen", *for_long), _offscreen())]
    if sys.platform == "linux":
        on_bus = ["dbus-run-session", "--", *_module("pytest", "-m", "long and screen", *for_long)]
        stages.append(Stage("proofs on a screen", on_bus, on_screen=True))
    if sys.platform != "win32":
        mutate = [str(environment.PYTHON), str(environment.ROOT / "packaging" / "mutate.py")]
        stages.append(Stage("mutants", mutate, _offscreen()))
    return stages


def run_all(stages: list[Stage]) -> int:
    """Run them, print the summary; 0 when all passed, else 1."""
    outcomes = [_run(stage) for stage in stages]
    failed = [outcome.name for outcome in outcomes if not outcome.passed]
    seconds = sum(outcome.seconds for outcome in outcomes)
    print("\n== summary")
    for outcome in outcomes:
        print(f"{outcome.seconds:7.1f} s  {'passed' if outcome.passed else 'FAILED'}  {outcome.name}")
    print(f"{seconds:7.1f} s  in all")
    if seconds > BUDGET_SECONDS:
        print(f"That is more than the {BUDGET_SECONDS} seconds that this may take on two cores.")
    print(f"Failed: {', '.join(failed)}" if failed else "All passed.")
    return 1 if failed else 0


def surroundings(extra: dict[str, str] | None = None) -> dict[str, str]:
    """The variables for a command of the project: the user's, but no foreign Python paths."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")}
    return {**kept, **(extra or {})}


def _run(stage: Stage) -> Outcome:
    print(f"\n== {stage.name}", flush=True)
    start = time.monotonic()
    try:
        passed = status(stage, BUDGET_SECONDS) == 0
    except (virtual_screen.ScreenError, OSError, subprocess.TimeoutExpired) as reason:
        print(reason)
        passed = False
    seconds = time.monotonic() - start
    print(f"-- {stage.name}: {seconds:.1f} s", flush=True)
    return Outcome(stage.name, seconds, passed)


def status(stage: Stage, seconds: float | None = None) -> int:
    """How its command ends, on a screen of its own where it wants one; within so many seconds."""
    with ExitStack() as stack:
        screen = stack.enter_context(virtual_screen.virtual_screen()) if stage.on_screen else {}
        variables = surroundings({**stage.environment, **screen})
        ended = subprocess.run(stage.command, cwd=environment.ROOT, env=variables, timeout=seconds, check=False)
    return ended.returncode


def _module(name: str, *arguments: str) -> list[str]:
    return [str(environment.PYTHON), "-m", name, *arguments]
