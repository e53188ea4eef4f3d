# SPDX-License-Identifier: MIT
"""What a desk's file holds, read past the program: plain rows over a connection of the test's own."""

import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Row:
    """A follow-up; `at` is the instant of a timed one, `event` that of what a thank-you is for."""

    id: int
    name: str
    day: date
    at: datetime | None
    rule: str
    promised: bool
    state: str
    snoozed: datetime | None
    event: datetime | None

    def day_in(self, now: datetime) -> date:
        """The day it is due on where the clock of `now` hangs."""
        return self.day if self.at is None else self.at.astimezone(now.tzinfo).date()

    def is_late(self, now: datetime) -> bool:
        if self.day_in(now) >= now.date():
            return False
        fresh = self.event is not None and now - self.event < timedelta(hours=24)
        return not (self.rule == "R1" and not self.promised and fresh)

    def is_due(self, now: datetime) -> bool:
        """Open, by today, and not snoozed beyond now."""
        awake = self.snoozed is None or self.snoozed <= now
        return self.state == "open" and self.day_in(now) <= now.date() and awake


def read(file: Path, question: str, *about: object) -> list[Any]:
    with closing(sqlite3.connect(file)) as db:
        return db.execute(question, about).fetchall()


def follow_ups(file: Path) -> dict[int, Row]:
    """All of them by number."""
    found = read(
        file,
        """select f.id, c.display, f.due_on, f.due_at, f.rule, f.promised, f.state, f.snoozed_until,
        coalesce((select at from interaction where id = f.caused_by), f.planned_at)
        from follow_up f join contact c on c.id = f.contact_id""",
    )
    return {
        number: Row(
            number,
            name,
            date.fromisoformat(day),
            _moment(at),
            rule or "",
            bool(promised),
            state,
            _moment(snoozed),
            _moment(event),
        )
        for number, name, day, at, rule, promised, state, snoozed, event in found
    }


def due(file: Path, now: datetime) -> list[Row]:
    return [row for row in follow_ups(file).values() if row.is_due(now)]


def of_the_morning(file: Path, now: datetime) -> Counter[str]:
    """What a day holds, by the kinds of the briefing."""
    found: Counter[str] = Counter()
    for row in follow_ups(file).values():
        today = row.promised and row.day_in(now) == now.date()
        if row.state != "open" or row.day_in(now) > now.date() or not (row.is_due(now) or today):
            continue
        is_card = row.rule in ("R1", "R12") and not row.promised
        found["promises" if today else "late" if row.is_late(now) else "cards" if is_card else "others"] += 1
    return found


def questions(file: Path) -> int:
    return int(read(file, "select count(*) from question where state = 'open'")[0][0])


def closed_by_last(file: Path) -> list[tuple[str, bool]]:
    """Of what the latest entry closed: the rule, and whether it was promised."""
    found = read(
        file, "select rule, promised from follow_up where closed_by = (select max(id) from interaction) order by id"
    )
    return [(rule or "", bool(promised)) for rule, promised in found]


def sat(file: Path, day: date) -> int:
    """Seconds that are kept of a day's sittings."""
    return int(read(file, "select coalesce(sum(seconds), 0) from sitting where day = ?", day.isoformat())[0][0])


def _moment(seconds: int | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
