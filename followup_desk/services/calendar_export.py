# SPDX-License-Identifier: MIT
"""Open follow-ups as a calendar file (.ics), once; and the minutes of one's own as another."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from followup_desk.domain.records import FollowUpCard
from followup_desk.exchange import calendar_writer
from followup_desk.services import calendar_text, sitting_calendar
from followup_desk.services.desk import Desk
from followup_desk.services.whole_file import written
from followup_desk.storage import calendar_rows, troubles

Tell = Callable[[int, int], None]
"""Is told how many people's follow-ups are written, of how many."""
ENDING = ".ics"


@dataclass(frozen=True)
class Written:
    """How many people and follow-ups are in a calendar."""

    contacts: int
    follow_ups: int


def export(desk: Desk, file: Path, ids: Sequence[int] | None = None, tell: Tell | None = None) -> Written:
    """Writes all that is open with these contacts (None: everybody), each on its own day; what is late, too."""
    with written(file) as stream, troubles.told(desk.file), desk.db.transaction("deferred"):  # all of one moment
        follow_up_ids = calendar_rows.open_ids(desk.db, ids)
        counts = Written(calendar_rows.contacts_of(desk.db, follow_up_ids), len(follow_up_ids))
        done: set[int] = set()

        def page_written(cards: list[FollowUpCard]) -> None:
            done.update(card.follow_up.contact_id for card in cards)
            if tell is not None:
                tell(len(done), counts.contacts)

        stream.writelines(calendar_text.pieces(desk, follow_up_ids, tell=page_written))
        stream.write(calendar_writer.END)
    return counts


def export_sitting(desk: Desk, file: Path) -> None:
    """Writes the minutes of one's own alone. Refused while no hour is set for them."""
    sitting_calendar.must_be_set(desk)
    # Of two files the later counts, wherever both are opened.
    series = sitting_calendar.series(desk, desk.today(), number=calendar_writer.number_of(desk.now()))
    assert series is not None
    with written(file) as stream:
        stream.write(calendar_writer.head(series.title))
        stream.write(calendar_writer.series(series, desk.now()))
        stream.write(calendar_writer.END)
