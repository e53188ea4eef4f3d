# SPDX-License-Identifier: MIT
"""Row 11: a tick of the reminder clock that finds nothing new, against the raw question what is due and not yet
announced; the same on a small desk (row 13); and what the program costs while nobody touches it, before a real
notification server where one is found. `--idle SECONDS` says for how long, ten minutes if nothing else is said.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from _desks import SMALL, big, copied, generated, opened_copy
from _desks import words as common_words
from _measure import in_turn, show, show_medians, title

from followup_desk.services.desk import Desk
from followup_desk.services.reminders.announcing import Announcer
from followup_desk.services.reminders.notice import Nowhere

TIMES = 200
_SETTLED_SECONDS = 20
_MOST_IDLE_SECONDS = 0.5
_TEN_MINUTES = 600
_OPEN = "select id from follow_up where state = 'open' and to_announce = 1"
_RAW = f"""{_OPEN} and announce_at is not null and announce_at <= :now
  union all {_OPEN} and announce_at is null and due_on <= :day"""


class Silent:
    """Nobody is told."""

    def rang(self, follow_up_ids: list[int]) -> None: ...

    def seen(self, follow_up_ids: list[int]) -> None: ...

    def open_wanted(self, follow_up_id: int | None, token: str) -> None: ...

    def briefing_wanted(self, token: str) -> None: ...

    def sitting_wanted(self, token: str) -> None: ...

    def said(self, line: str) -> None: ...

    def tested(self, state: str, server: str) -> None: ...

    def reach_changed(self) -> None: ...


def ticks(folder: Path) -> tuple[list[float], list[float]]:
    """Seconds of a tick with the winding of the timer, and of the raw question."""
    with opened_copy(folder) as desk:
        announcer = Announcer(desk, Nowhere(), time.monotonic, Silent())
        announcer.look()  # what is due now is announced by this
        ours, floor = in_turn(announcer.look, raw(desk), times=TIMES)
    return ours, floor


def raw(desk: Desk) -> Callable[[], object]:
    """The question alone, as tuples."""
    driver = desk.db.connection()
    bound = {"now": desk.seconds(), "day": desk.today().isoformat()}
    return lambda: driver.execute(_RAW, bound).fetchall()


def idle(folder: Path, seconds: int) -> tuple[float, int]:
    """Processor seconds and voluntary switches (wake-ups) of the program in so many seconds, once it has settled."""
    command = [sys.executable, "-m", "followup_desk", "--data", str(folder)]
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    program = subprocess.Popen(command, env=surroundings, stderr=subprocess.DEVNULL)
    try:
        time.sleep(_SETTLED_SECONDS)
        before = spent(program.pid)
        time.sleep(seconds)
        after = spent(program.pid)
    finally:
        program.kill()
        program.wait()
    return after[0] - before[0], after[1] - before[1]


def spent(pid: int) -> tuple[float, int]:
    """Processor seconds and voluntary switches of all threads so far."""
    times = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    ticks_spent = int(times[11]) + int(times[12])
    switches = 0
    for thread in Path(f"/proc/{pid}/task").iterdir():
        lines = (thread / "status").read_text(encoding="ascii").splitlines()
        switches += sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt_switches"))
    return ticks_spent / os.sysconf("SC_CLK_TCK"), switches


def idle_seconds() -> int:
    """What was asked for by `--idle`, taken out of the words that all benchmarks share."""
    if "--idle" not in sys.argv:
        return _TEN_MINUTES
    at = sys.argv.index("--idle")
    seconds = int(sys.argv[at + 1])
    del sys.argv[at : at + 2]
    return seconds


def main() -> None:
    seconds = idle_seconds()
    options = common_words(__doc__)
    title("The reminder clock")
    ours, floor = ticks(big(options))
    show_medians("11", "tick that finds nothing new, against the raw question", ours, floor, 3)
    small, _ = ticks(generated(SMALL))
    show_medians("13", f"the same, against {SMALL:,} contacts", ours, small, 1.5)
    if sys.platform == "linux" and seconds:
        with copied(big(options)) as folder:
            processor, wakes = idle(folder, seconds)
        most = _MOST_IDLE_SECONDS * seconds / _TEN_MINUTES
        show("11", f"{seconds} idle seconds, in seconds of processor", processor, most, 1, "s", 1)
        print(f"     {wakes:,} wake-ups, {wakes / seconds:.2f} a second")


if __name__ == "__main__":
    main()
