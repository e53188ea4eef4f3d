# SPDX-License-Identifier: MIT
"""One copy of the desk a day, beside it in `backups/`: when it is time, where it goes, which old ones go.

The copy itself is `backups.backup`, which opens and checks it; the window runs it as a child process.
"""

import re
from datetime import date, timedelta
from pathlib import Path

from followup_desk.services import lists
from followup_desk.services.desk import Desk

KEPT_DAYS = 7
KEPT_WEEKS = 8
_NAME = re.compile(r"desk-(\d{4}-\d\d-\d\d)\.sqlite3")


def wanted(desk: Desk) -> Path | None:
    """The file that today's copy goes to; None when it is there already, or the desk holds nobody."""
    file = desk.folder / "backups" / f"desk-{desk.today().isoformat()}.sqlite3"
    return None if file.exists() or not lists.count(desk) else file


def drop_old(desk: Desk) -> None:
    """Keeps the copies of the last seven days there are, and one a week for eight weeks before."""
    copies = _copies(desk.folder / "backups")
    kept = set(sorted(copies, reverse=True)[:KEPT_DAYS])
    oldest = desk.today() - timedelta(weeks=KEPT_WEEKS)
    first_of_week: dict[tuple[int, int], date] = {}
    for day in sorted(copies):
        if day >= oldest:
            first_of_week.setdefault(day.isocalendar()[:2], day)
    for day in copies.keys() - kept - set(first_of_week.values()):
        copies[day].unlink(missing_ok=True)


def _copies(folder: Path) -> dict[date, Path]:
    """Only what we named ourselves."""
    found = ((_NAME.fullmatch(file.name), file) for file in folder.glob("desk-*.sqlite3"))
    return {date.fromisoformat(name[1]): file for name, file in found if name}
