# SPDX-License-Identifier: MIT
"""The benchmarks run, on a small desk, and say what they found: a line a figure, with its ratio and its budget."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).resolve().parents[2] / "packaging" / "bench"
FIGURE = re.compile(r" *\d+  .+ floor +[\d.]+ +([\d.]+) ×  \(at most ([\d.]+)\)(   MISSED)?")


@pytest.mark.parametrize(("script", "figures"), [("timeline_speed", 4), ("file_size", 1), ("list_speed", 2)])
def test_a_benchmark_says_what_it_found(tmp_path: Path, script: str, figures: int) -> None:
    ended = subprocess.run(
        [sys.executable, BENCH / f"{script}.py", "--contacts", "150"],
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    found = [match for line in ended.stdout.splitlines() if (match := FIGURE.fullmatch(line))]
    assert len(found) == figures, ended.stdout
    for match in found:
        assert (float(match[1]) > float(match[2]) + 0.005) <= bool(match[3])
    assert len(list((tmp_path / "followup-desk" / "bench").iterdir())) in (1, 2), "desks are made once and kept"
