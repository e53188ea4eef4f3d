# SPDX-License-Identifier: MIT
"""Row 8: 10,000 vCards with all fields brought into an empty desk, matched and searchable at the end, beside a bare
loop that splits the lines and inserts them; the same file again; and the memory of the command. Row 9: the longest
that the window is silent while a child imports.
"""

import json
import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

from _cards import address_book
from _desks import big, clock, opened_copy, words
from _measure import now, seconds, show, title
from _window import Painted, application, until_painted, window_on
from PySide6.QtCore import QProcess, QTimer

from followup_desk.services.desk import open_desk
from followup_desk.services.imports import importing
from followup_desk.services.imports.importing import Wishes

PEOPLE = 10_000
ROUNDS = 5


def bare_loop(book: Path, file: Path) -> None:
    """Splits lines at colons and inserts one row a card: the least that an import can do."""
    file.unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as db:
        db.execute("create table card (id integer primary key, name text, org text, tel text, email text, note text)")
        rows: list[tuple[str | None, ...]] = []
        card: dict[str, str] = {}
        with book.open(encoding="utf-8", newline="") as lines:
            for line in lines:
                key, _, value = line.rstrip("\r\n").partition(":")
                name = key.partition(";")[0]
                if name == "END":
                    rows.append(tuple(card.get(each) for each in ("FN", "ORG", "TEL", "EMAIL", "NOTE")))
                    card = {}
                else:
                    card[name] = value
        db.executemany("insert into card (name, org, tel, email, note) values (?, ?, ?, ?, ?)", rows)
        db.commit()


def bring_in(book: Path, folder: Path) -> tuple[float, float]:
    """Seconds of an import into an empty desk, and of the same again."""
    desk = open_desk(folder, clock)
    try:
        first = seconds(lambda: importing.import_files(desk, [book], Wishes()))
        return first, seconds(lambda: importing.import_files(desk, [book], Wishes()))
    finally:
        desk.close()


def speed(book: Path, place: Path) -> None:
    floors, firsts, agains = [], [], []
    for number in range(ROUNDS):
        floors.append(seconds(lambda: bare_loop(book, place / "bare.sqlite3")))
        first, again = bring_in(book, place / f"desk-{number}")
        firsts.append(first)
        agains.append(again)
    middle = ROUNDS // 2
    floor = sorted(floors)[middle]
    show("8", f"import of {PEOPLE:,} cards, empty desk", sorted(firsts)[middle], floor, 12)
    show("8", "the same again, which changes nothing", sorted(agains)[middle], floor, 12)


def memory(book: Path, place: Path) -> None:
    """The most that the whole command holds, against the same command on a file of one card."""
    one = place / "one.vcf"
    address_book(one, 1)
    small, large = (_peak(each, place / f"memory-{each.stem}") for each in (one, book))
    show("8", "memory of the command, against a file of one card", large, small, 2, "MiB", 1 / 2**20)


def _peak(book: Path, folder: Path) -> float:
    """Bytes resident at most."""
    program = (
        "import resource, sys\nfrom followup_desk import cli\nstatus = cli.main(sys.argv[1:])\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, file=sys.stderr)\nsys.exit(status)\n"
    )
    command = [sys.executable, "-c", program, "--data", str(folder), "--json", "import", str(book)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return float(done.stderr.split()[-1])


def silence(book: Path, desk_folder: Path) -> None:
    """The longest gap between two turns of the window's loop while a child imports into its desk."""
    with opened_copy(desk_folder) as desk, window_on(desk) as window:
        panes = [window.contacts, window.person, window.follow_ups]
        watch = Painted(panes)
        repaint = sorted(until_painted(lambda: [pane.update() for pane in panes], watch) for _ in range(9))[4]
        gaps: list[float] = []
        latest = [now()]

        def beat() -> None:
            moment = now()
            gaps.append(moment - latest[0])
            latest[0] = moment

        timer = QTimer()
        timer.timeout.connect(beat)
        timer.start(0)
        child = QProcess()
        arguments = ["-m", "followup_desk", "--data", str(desk.folder), "--json", "import", "--progress", str(book)]
        child.start(sys.executable, arguments)
        begin = time.monotonic()
        while child.state() != QProcess.ProcessState.NotRunning and time.monotonic() - begin < 300:
            application().processEvents()
        timer.stop()
        last = bytes(child.readAllStandardOutput().data()).splitlines()[-1]
        print(f"     imported {json.loads(last)['created']:,} into the big desk while the window stood open")
        show("9", "longest silence of the window while a child imports", max(gaps), repaint, 5)


def main() -> None:
    options = words(__doc__)
    title(f"Import of {PEOPLE:,} vCards")
    print(f"     {os.cpu_count()} processors, {resource.getpagesize()} bytes a page")
    with tempfile.TemporaryDirectory(prefix="followup-desk-bench-") as name:
        place = Path(name)
        book = place / "book.vcf"
        address_book(book, PEOPLE)
        speed(book, place)
        memory(book, place)
        silence(book, big(options))


if __name__ == "__main__":
    main()
