# SPDX-License-Identifier: MIT
"""Rows 1, 2 and 10: from the start of the program to its whole window painted and its end, as whole processes, against
a bare window; the big desk against one of a hundred; and the memory of both at rest (on Linux).

A start is counted warm: each program was started once before. Without a screen of its own it is measured off screen.
"""

import os
import statistics
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

from _desks import NOW, big, copied, generated, words
from _measure import TIMES, in_turn, show, show_medians, title

HUNDRED = 100
_BARE = [sys.executable, str(Path(__file__).with_name("_bare_window.py"))]
_PROGRAM = [sys.executable, "-m", "followup_desk", "--now", NOW.isoformat()]
_SETTLED_SECONDS = 3.0


def surroundings() -> dict[str, str]:
    """This environment, off screen unless a platform was named; compiled modules are kept, as an installation does."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {"QT_QPA_PLATFORM": "offscreen", **kept}


def run(command: list[str]) -> None:
    subprocess.run(command, env=surroundings(), check=True, stderr=subprocess.DEVNULL)


def on_desk(folder: Path) -> list[str]:
    return [*_PROGRAM, "--data", str(folder)]


def starts(many: Path, few: Path) -> list[list[float]]:
    """Seconds of whole processes in turn: the program on both desks, and the bare window."""
    commands = ([*on_desk(many), "--quit-when-painted"], [*on_desk(few), "--quit-when-painted"], _BARE)
    return in_turn(*(lambda command=command: run(command) for command in commands), times=2 * TIMES)


def memory(command: list[str]) -> float:
    """Bytes of a program that are in memory when it is at rest; what others use as well counts, for both alike."""
    program = subprocess.Popen(command, env=surroundings(), stderr=subprocess.DEVNULL)
    try:
        time.sleep(_SETTLED_SECONDS)
        lines = Path(f"/proc/{program.pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    finally:
        program.terminate()
        program.wait()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("Rss:"))


def memories(many: Path, few: Path) -> list[list[float]]:
    """Of the program on both desks, and of the bare window."""
    commands = (on_desk(many), on_desk(few), [*_BARE, "stay"])
    return [[memory(command) for _ in range(5)] for command in commands]


def main() -> None:
    options = words(__doc__)
    title("Start, and memory at rest")
    with ExitStack() as stack:
        many, few = (stack.enter_context(copied(folder)) for folder in (big(options), generated(HUNDRED)))
        ours, small, bare = starts(many, few)
        show_medians("1", "start to painted window, against a bare window", ours, bare, 2)
        show_medians("2", f"the same, against a desk of {HUNDRED}", ours, small, 1.1)
        if sys.platform == "linux":
            large, little, least = map(statistics.median, memories(many, few))
            show("10", "memory at rest, against a bare window", large, least, 1.5, "MiB", 1 / (1 << 20))
            show("10", f"the same, against a desk of {HUNDRED}", large, little, 1.2, "MiB", 1 / (1 << 20))


if __name__ == "__main__":
    main()
