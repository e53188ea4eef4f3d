# SPDX-License-Identifier: MIT
"""The process that `test_killed` kills: it runs command after command on a desk and acknowledges each that ended.

    python -m tests.killed_writer FOLDER

says "ready", waits for the number of the first command on its standard input, then says "NUMBER STATUS" for each
command as it ends. Which command a number stands for is told by `command`, so that another desk can do the same.
"""

import random
import sys
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from tests.command_line import run

_BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)


def command(number: int) -> tuple[str, ...]:
    """The words of the command of that number, with its moment; later numbers are later moments."""
    dice = random.Random(number)
    now = _BEGIN + timedelta(minutes=number)
    return ("--now", now.isoformat(), "--json", *_act(number, dice))


def _act(number: int, dice: random.Random) -> tuple[str, ...]:
    """A mix of acts on contacts and follow-ups most of which are there."""
    who = str(dice.randint(1, 1 + number // 8))
    what = str(dice.randint(1 + number // 8, 1 + number // 4))
    log = ("log", who, "--notes", f"note {number} " * 40, "--gave", f"Guide {number % 7}")
    return dice.choice(
        [
            ("add", f"Person {number}", "--email", f"p{number}@firm.example", "--organisation", f"Firm {number % 9}"),
            ("add", f"Person {number}", "--phone", str(number), "--birthday", "1980-11-24", "--stage", "customer"),
            (*log, "--kind", "call", "--outcome", "next-step", "--next", f"step {number}", "--due", "in 3 days"),
            (*log, "--kind", "meeting", "--outcome", dice.choice(["yes", "no"]), "--opportunity", f"Order {number}"),
            (*log, "--kind", "email", "--with", str(dice.randint(1, 1 + number // 8))),
            ("follow-up", who, "--due", "tomorrow", "--why", f"why {number}", "--promised"),
            ("done", what),
            ("drop", what, "--why", f"no {number}", "--told"),
            ("move", what, "in 5 days", "--told"),
            ("tag", who, f"tag {number % 11}", f"tag {number % 5}"),
            ("edit", who, "--name", f"Person {number}", "--email", f"n{number}@firm.example"),
            ("undo",),
            ("undo",),
            ("redo",),
        ]
    )


def main(folder: Path) -> None:
    """Goes on until it is killed. What a first command loads is loaded before: the kills are for those that write."""
    run("--data", folder, "--json", "contacts")
    say("ready")
    for number in count(int(sys.stdin.readline())):
        ended = run("--data", folder, *command(number))
        say(f"{number} {ended.status}")


def say(line: str) -> None:
    """On the true standard output, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
