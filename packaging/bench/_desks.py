# SPDX-License-Identifier: MIT
"""The desks that are measured: generated once into the user's cache folder, for a fixed day, and made anew when the
schema or the generator changes. What a benchmark may write to is a copy.
"""

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import _measure
import platformdirs

from followup_desk.services.desk import Desk, open_desk
from followup_desk.storage import connection

PACKAGING = Path(__file__).resolve().parent.parent
NOW = datetime(2026, 11, 25, 9, 0, tzinfo=ZoneInfo("Europe/Lisbon"))
SMALL = 1000


def clock() -> datetime:
    return NOW


def words(description: str | None) -> argparse.Namespace:
    """What all benchmarks take: the size of the big desk, or a desk of one's own."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, default=100_000, help="how many the big desk has")
    parser.add_argument("--desk", type=Path, metavar="FOLDER", help="a desk of your own instead of a generated one")
    parser.add_argument("--processor", action="store_true", help="count processor time: for a machine that is busy")
    options = parser.parse_args()
    if options.processor:
        _measure.use_processor_time()
    return options


def big(options: argparse.Namespace) -> Path:
    """The folder of the desk to judge on."""
    return options.desk or generated(options.contacts)


def generated(count: int, overdue: int | None = None) -> Path:
    """The folder of a generated desk of so many contacts."""
    name = f"desk-{count}" + ("" if overdue is None else f"-late-{overdue}")
    cache = Path(platformdirs.user_cache_dir("followup-desk", appauthor=False)) / "bench"
    folder = cache / f"{name}-{_fingerprint()}"
    if not (folder / connection.FILE_NAME).exists():
        for outdated in cache.glob(f"{name}-{'[0-9a-f]' * 12}"):
            shutil.rmtree(outdated)
        late = [] if overdue is None else ["--overdue", str(overdue)]
        command = [sys.executable, str(PACKAGING / "generate_desk.py"), str(count), str(folder)]
        subprocess.run([*command, "--today", NOW.date().isoformat(), *late], check=True)
    return folder


@contextmanager
def copied(folder: Path) -> Iterator[Path]:
    """A copy of a desk that may be written to."""
    with tempfile.TemporaryDirectory(prefix="followup-desk-bench-") as place:
        shutil.copyfile(folder / connection.FILE_NAME, Path(place) / connection.FILE_NAME)
        yield Path(place)


@contextmanager
def opened(folder: Path) -> Iterator[Desk]:
    """The desk in a folder, at nine in the morning of the day that generated desks are made for."""
    desk = open_desk(folder, clock)
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def opened_copy(folder: Path) -> Iterator[Desk]:
    """A copy of the desk in a folder, open."""
    with copied(folder) as place, opened(place) as desk:
        yield desk


def _fingerprint() -> str:
    """Of all that a generated desk comes from."""
    package = PACKAGING.parent / "followup_desk"
    sources = [
        *sorted(PACKAGING.glob("generate*.py")),
        *sorted((package / "storage" / "schema").glob("*.sql")),
        package / "storage" / "search.py",
        package / "storage" / "derived.py",
        package / "domain" / "folding.py",
    ]
    return hashlib.sha256(b"\0".join(source.read_bytes() for source in sources)).hexdigest()[:12]
