# SPDX-License-Identifier: MIT
"""Row 7: logging an interaction with its next step is one commit; how long saving takes, beside the commit of one
row; and, in the window, until all three panes show it, against repaints of the window. And on a small desk (row 13).
"""

import itertools
import statistics
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

from _desks import NOW, SMALL, big, generated, opened_copy, words
from _measure import in_turn, show, show_medians, title
from _window import Painted, rest, until_painted, window_on

from followup_desk.domain.moments import Due
from followup_desk.domain.records import LogEntry
from followup_desk.domain.words import Kind, Outcome
from followup_desk.services import lists
from followup_desk.services.acts import log
from followup_desk.services.desk import Desk

TIMES = 40
_FRAME = 0.016


def logs(desk: Desk) -> Callable[[], log.Logged]:
    """Each call logs a call with the next contact of the list."""
    following = _contacts(desk)
    return lambda: log_one(desk, next(following))


def log_one(desk: Desk, contact_id: int) -> log.Logged:
    entry = LogEntry(
        contact_id=contact_id,
        kind=Kind.CALL,
        outcome=Outcome.NEXT_STEP,
        notes="Went through the offer line by line. Call back after the holidays.",
        next_due=Due(NOW.date() + timedelta(days=6)),
        next_text="hear what the board decided",
    )
    return log.log_interaction(desk, entry)


def _contacts(desk: Desk) -> Iterator[int]:
    return itertools.cycle(lists.contact_ids(desk, "all"))


def row_commits(desk: Desk) -> Callable[[], object]:
    """Each call commits one row, as durably as the desk does."""
    driver = desk.db.connection()
    driver.execute("create table if not exists one_row (at integer primary key, text text)")

    def commit() -> None:
        driver.execute("begin immediate")
        driver.execute("insert into one_row (text) values ('a row of some length, as a short note has')")
        driver.execute("commit")

    return commit


def commits_of(desk: Desk, act: Callable[[], object]) -> int:
    """How many transactions an act commits."""
    statements: list[str] = []
    desk.db.connection().set_trace_callback(statements.append)
    act()
    desk.db.connection().set_trace_callback(None)
    return sum(statement.lower().startswith("commit") for statement in statements)


def saved(folder: Path) -> tuple[list[float], list[float], int]:
    with opened_copy(folder) as desk:
        logged, committed = in_turn(logs(desk), row_commits(desk), times=TIMES)
        return logged, committed, commits_of(desk, logs(desk))


def shown(folder: Path) -> tuple[list[float], list[float]]:
    """Seconds from saving, for the contact that is shown, until all panes are painted; and of repaints of them."""
    with opened_copy(folder) as desk, window_on(desk) as window:
        panes = [window.contacts, window.person, window.follow_ups]
        watch = Painted(panes)
        logged, repaints = [], []
        for contact_id in itertools.islice(_contacts(desk), 12):
            window.go.show_contact(contact_id)
            rest(150)
            logged.append(until_painted(lambda one=contact_id: _log_and_look(desk, one, panes), watch))  # type: ignore[misc]
            rest(150)
            repaints.append(until_painted(lambda: [pane.update() for pane in panes], watch))
    return logged[2:], repaints[2:]


def _log_and_look(desk: Desk, contact_id: int, panes: list) -> None:  # type: ignore[type-arg]
    log_one(desk, contact_id)
    for pane in panes:
        pane.update()


def main() -> None:
    options = words(__doc__)
    title("Logging")
    logged, committed, commits = saved(big(options))
    small, _, _ = saved(generated(SMALL))
    painted, repaints = shown(big(options))
    small_painted, _ = shown(generated(SMALL))
    log_time, commit_time = statistics.median(logged), statistics.median(committed)
    show("7", "transactions for one log", commits, 1, 1, "", 1)
    show("7", "saved, against a frame of 16 ms", log_time, _FRAME, 1)
    print(f"     of it the commit of one row alone: {commit_time * 1e3:.2f} ms")
    show_medians("7", "saved and shown in all panes, against a repaint", painted, repaints, 5)
    show("13", f"saved against a desk of {SMALL}", log_time, statistics.median(small), 1.5)
    show_medians("13", f"shown against a desk of {SMALL}", painted, small_painted, 1.5)


if __name__ == "__main__":
    main()
