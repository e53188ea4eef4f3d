# SPDX-License-Identifier: MIT
"""Row 4: the follow-ups pane looks again. Its data against plain SQL for the same cards in the same order, as tuples
and without the counts; the whole against one repaint of the list. And the same on a small desk (row 13), and on a
desk where ten thousand are late.
"""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from _desks import NOW, SMALL, big, generated, opened, opened_copy, words
from _measure import TIMES, in_turn, show_medians, title
from _window import Painted, rest, until_painted, window_on

from followup_desk.services import agenda
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_ups_pane import FIRST_LIMIT

_CARD = """select f.id, f.due_on, f.due_at, f.channel, f.why, f.rule, f.reasons, f.promised, c.id, c.display, c.zone
  from follow_up f join contact c on c.id = f.contact_id where f.state = 'open' and c.deleted_at is null"""
_BY_WORK = """order by not f.promised, (julianday(f.due_on) - julianday(:day)) / max(f.planned_interval, 1),
  f.due_at is null, f.due_at, c.last_conversation_at is not null, c.last_conversation_at, c.sort_key, f.id"""
_BY_DAY = "order by f.due_on, f.due_at is null, f.due_at, f.id"
_LATE = 10_000


def plain(desk: Desk) -> Callable[[], list[list[Any]]]:
    """The four groups by the obvious statements."""
    today, week = (NOW.date() + timedelta(days=days) for days in (0, 6))
    bound = {"day": today.isoformat(), "week": week.isoformat(), "zone": desk.zone, "now": desk.seconds()}
    bound["limit"] = FIRST_LIMIT
    groups = (
        f"{_CARD} and f.due_on < :day {_BY_WORK} limit :limit",
        f"{_CARD} and f.due_on = :day {_BY_WORK} limit :limit",
        f"{_CARD} and f.due_on > :day and f.due_on <= :week {_BY_DAY} limit :limit",
        f"{_CARD} and f.due_on > :week {_BY_DAY} limit :limit",
    )
    driver = desk.db.connection()
    return lambda: [driver.execute(group, bound).fetchall() for group in groups]


def data(folder: Path, times: int = 50) -> tuple[list[float], list[float]]:
    """Seconds of the pane's question and of plain SQL."""
    with opened(folder) as desk:
        ours, floor = in_turn(lambda: agenda.sections(desk, FIRST_LIMIT), plain(desk), times=times)
    return ours, floor


def whole(folder: Path) -> tuple[list[float], list[float]]:
    """Seconds until the pane is painted after it was told of a change, and of a repaint of its list."""
    with opened_copy(folder) as desk, window_on(desk) as window:
        viewport = window.follow_ups.list_view().viewport()
        watch = Painted([viewport])
        refreshes, repaints = [], []
        for turn in range(2 * TIMES):
            _touch(desk, turn)
            refreshes.append(until_painted(window.follow_ups.refresh, watch))
            rest(30)
            repaints.append(until_painted(viewport.update, watch))
    return refreshes[2:], repaints[2:]


def _touch(desk: Desk, turn: int) -> None:
    """Another reason on the first card, so that there is something to paint."""
    first = agenda.sections(desk, 1)[0].cards[0].follow_up.id
    desk.db.execute_sql("update follow_up set why = ? where id = ?", (f"ask again, time {turn}", first))


def main() -> None:
    options = words(__doc__)
    title("Follow-ups pane")
    ours, floor = data(big(options))
    small, _ = data(generated(SMALL))
    late, late_floor = data(generated(options.contacts, _LATE), times=15)
    refreshes, repaints = whole(big(options))
    small_refreshes, _ = whole(generated(SMALL))
    show_medians("4", f"first {FIRST_LIMIT} cards of each group", ours, floor, 5)
    show_medians("4", f"the same, {_LATE} of them late", late, late_floor, 5)
    show_medians("4", "refreshed and painted, against a repaint", refreshes, repaints, 1.5)
    show_medians("13", f"data against a desk of {SMALL}", ours, small, 1.5)
    show_medians("13", f"painted against a desk of {SMALL}", refreshes, small_refreshes, 1.5)


if __name__ == "__main__":
    main()
