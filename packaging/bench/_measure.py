# SPDX-License-Identifier: MIT
"""Times and ratios: what is measured and its floor take turns, so that a busy machine slows both; medians count.

A figure is printed as a line: the row of the table of budgets, what, ours, the floor, the ratio, and the most that
the ratio may be. Milliseconds are those of this run on this machine; only ratios can be compared.
"""

import statistics
import time
from collections.abc import Callable, Sequence

TIMES = 9
"""How often each thing is done, if nothing else is said; never less than 5."""


_clock = time.perf_counter


def use_processor_time() -> None:
    """Count the processor's time of this thread instead of time itself: while others keep the machine busy."""
    global _clock
    _clock = time.thread_time


def now() -> float:
    """Seconds, from whenever."""
    return _clock()


def seconds(act: Callable[[], object]) -> float:
    """How long it takes, once."""
    begin = now()
    act()
    return now() - begin


def in_turn(*acts: Callable[[], object], times: int = TIMES) -> list[list[float]]:
    """Seconds of each act, done in turn so often, after once for warmth."""
    for act in acts:
        act()
    rounds = [[seconds(act) for act in acts] for _ in range(max(times, 5))]
    return [list(column) for column in zip(*rounds, strict=True)]


def percentile(values: Sequence[float], part: float) -> float:
    """The value below which that part of all lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


def show(row: str, what: str, ours: float, floor: float, most: float, unit: str = "ms", scale: float = 1e3) -> None:
    """Prints one figure against its floor."""
    ratio = ours / floor
    verdict = "" if ratio <= most else "   MISSED"
    print(
        f"{row:>3}  {what:<58} {ours * scale:9.2f} {unit:<3} floor {floor * scale:9.2f}"
        f"   {ratio:5.2f} ×  (at most {most:g}){verdict}",
        flush=True,
    )


def show_medians(row: str, what: str, ours: Sequence[float], floor: Sequence[float], most: float) -> None:
    """The same of two lists of seconds."""
    show(row, what, statistics.median(ours), statistics.median(floor), most)


def title(text: str) -> None:
    print(f"\n{text}", flush=True)
