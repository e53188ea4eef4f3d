# SPDX-License-Identifier: MIT
"""Row 12: the file with its search indexes against the plain tables with theirs; the journal of acts apart, which a
generated desk has none of.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from _desks import big, words
from _measure import show, title

from followup_desk.storage import connection

_MIB = 1 << 20


def search_tables(db: sqlite3.Connection) -> Iterator[str]:
    """The search indexes, which SQLite keeps in tables of their own."""
    found = db.execute("select name from sqlite_master where type = 'table' and sql like 'create virtual table%'")
    yield from [name for (name,) in found]


def sizes(folder: Path, place: Path) -> tuple[int, int, dict[str, int]]:
    """Bytes of the whole, of the plain tables, and of each search index, without unused pages."""
    whole = place / "whole.sqlite3"
    with closing(sqlite3.connect(folder / connection.FILE_NAME)) as db:
        db.execute("vacuum into ?", (str(whole),))
    size = last = whole.stat().st_size
    added = {}
    with closing(sqlite3.connect(whole, isolation_level=None)) as db:
        for name in search_tables(db):
            db.execute(f"drop table {name}")
            db.execute("vacuum")
            left = whole.stat().st_size
            added[name], last = last - left, left
    return size, last, added


def main() -> None:
    import tempfile

    options = words(__doc__)
    title("Size of the file")
    with tempfile.TemporaryDirectory(prefix="followup-desk-bench-") as place:
        whole, plain, added = sizes(big(options), Path(place))
    show("12", "the whole against the plain tables", whole, plain, 1.6, "MiB", 1 / _MIB)
    for name, size in added.items():
        print(f"     {name}: {size / _MIB:.1f} MiB, {size / plain:.2f} of the plain tables")


if __name__ == "__main__":
    main()
