# SPDX-License-Identifier: MIT
"""The command line killed at random moments while it writes: what was acknowledged is there, whole, once.

A second desk does what the killed one acknowledged, in the same order. After each kill both must hold the same,
to the last row, or the second one must after it has also done the one command that was under way: that one is whole
or absent. Most rounds kill a process that runs command after command; some kill the program itself, run for one
command.
"""

import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from followup_desk.services.desk import open_desk
from followup_desk.storage import dump
from tests.command_line import CommandLine, living_in, run
from tests.killed_writer import command

ROUNDS = 30
LONG_ROUNDS = 400
ONE_SHOT_EVERY = 5
LONGEST_RUN = 0.3
"""Seconds until a process that writes is killed: some tens of commands."""
BEFORE = 60
"""Commands on both desks before the first kill, so that there is something to act on."""
ROOT = Path(__file__).resolve().parent.parent
ZONE = "Europe/Lisbon"


def test_killed_while_writing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kill_and_compare(tmp_path, ROUNDS, capsys)


@pytest.mark.long
def test_killed_while_writing_for_long(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kill_and_compare(tmp_path, LONG_ROUNDS, capsys)


def kill_and_compare(folder: Path, rounds: int, capsys: pytest.CaptureFixture[str]) -> None:
    seed = random.randrange(2**32)
    dice = random.Random(seed)
    figures: Counter[str] = Counter()
    killed, other = CommandLine(folder / "killed"), CommandLine(folder / "other")
    following = BEFORE + 1
    with living_in(ZONE):
        for number_before in range(1, BEFORE + 1):
            for desk in (killed, other):
                run("--data", desk.folder, *command(number_before))
        for number in range(1, rounds + 1):
            kill = one_shot if number % ONE_SHOT_EVERY == 0 else writer
            acknowledged = kill(killed.folder, following, dice)
            following = compare(killed, other, following, acknowledged, figures, f"seed {seed}, round {number}")
        shown = killed("contacts")
    figures["contacts at the end"] = len(shown)
    assert figures["acknowledged"] > rounds, "hardly anything was written: the test sees nothing"
    with capsys.disabled():
        told = ", ".join(f"{what}: {many}" for what, many in figures.items())
        sys.stdout.write(f"\nkilled {rounds} times (seed {seed}); {told}\n")


def writer(folder: Path, first: int, dice: random.Random) -> list[int]:
    """Kills a process that writes one command after the other. The statuses that it acknowledged."""
    with started("-m", "tests.killed_writer", folder) as process:
        assert process.stdin
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        process.stdin.write(f"{first}\n")
        process.stdin.flush()
        time.sleep(dice.uniform(0, LONGEST_RUN))
        process.kill()
        lines = [line.split() for line in process.stdout if line.endswith("\n")]
    assert [int(number) for number, _ in lines] == list(range(first, first + len(lines)))
    return [int(status) for _, status in lines]


def one_shot(folder: Path, first: int, dice: random.Random) -> list[int]:
    """Kills the program itself, run for one command, if it is not faster."""
    with started("-m", "followup_desk", "--data", folder, *command(first)) as process:
        time.sleep(dice.uniform(0.1, 0.5))
        process.kill()
        process.communicate()
    return [] if process.returncode < 0 else [process.returncode]


@contextmanager
def started(*words: object) -> Iterator["subprocess.Popen[str]"]:
    """A Python of its own that lives where the tests do."""
    process = subprocess.Popen(
        [sys.executable, *map(str, words)],
        cwd=ROOT,
        env=os.environ | {"TZ": ZONE},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        yield process


def compare(
    killed: CommandLine, other: CommandLine, first: int, acknowledged: list[int], figures: Counter[str], where: str
) -> int:
    """Does on the other desk what was acknowledged and compares. The number of the next command."""
    for number, status in enumerate(acknowledged, first):
        assert run("--data", other.folder, *command(number)).status == status, f"{where}: {command(number)}"
    under_way = first + len(acknowledged)
    figures["acknowledged"] += len(acknowledged)
    figures["of these refused"] += sum(map(bool, acknowledged))
    there = state(killed)
    if there != state(other):
        run("--data", other.folder, *command(under_way))
        assert there == state(other), f"{where}: {command(under_way)} is neither whole nor absent"
        figures["under way and whole"] += 1
    else:
        figures["under way and absent"] += 1
    assert killed("check")["ok"] is True, where
    return under_way + 1


def state(desk: CommandLine) -> tuple[object, object]:
    """All records, without the identifiers that every desk draws for itself, and the latest acts."""
    opened = open_desk(desk.folder)
    try:
        records: dict[str, list[dict[str, Any]]] = dump.tables(opened.db)
    finally:
        opened.close()
    for rows in records.values():
        for row in rows:
            row.pop("uid", None)
        rows.sort(key=repr)
    return records, desk("history", "--limit", 40)
