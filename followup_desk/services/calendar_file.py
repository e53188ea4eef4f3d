# SPDX-License-Identifier: MIT
"""The calendar file that is kept up to date, for other programs to subscribe to: off until somebody chooses a file.

It holds what is to come within a year, the next `MOST_AHEAD`; and what is late as of today, where it will be done, the
first `MOST_LATE` in order of work. More than that no calendar shows well, and nobody does.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import day_of, local
from followup_desk.domain.records import FollowUpCard
from followup_desk.exchange import calendar_writer
from followup_desk.services import calendar_text, preferences, sitting_calendar
from followup_desk.services.desk import Desk
from followup_desk.services.whole_file import written
from followup_desk.storage import calendar_rows, follow_ups, troubles

NAME = "calendar_file"
AHEAD = timedelta(days=366)
MOST_AHEAD = 5000
MOST_LATE = 200
_REFRESH = "PT15M"
_GO_BY = (NAME, "sitting_minutes", "sitting_days", "sitting_time", "working_days")
_BEGIN = 4096


@dataclass(frozen=True)
class GoneBy:
    """What the file goes by beside the desk's own rows: the preferences, the day and the zone."""

    preferences: tuple[str, ...]
    day: date
    zone: str


def place(desk: Desk) -> Path | None:
    """Which file is kept; None while none is."""
    chosen = preferences.get(desk, NAME)
    return Path(chosen) if chosen else None


def gone_by(desk: Desk) -> GoneBy:
    """What else than a change of the desk makes another file; costs one question."""
    kept = preferences.all_within(desk)
    return GoneBy(tuple(kept[name] for name in _GO_BY), desk.today(), desk.zone)


def pieces(desk: Desk) -> Iterator[str]:
    """The whole text as it should be now, piece by piece, each a few milliseconds' work."""
    with troubles.told(desk.file):
        yield from _pieces(desk)


def _pieces(desk: Desk) -> Iterator[str]:
    today = desk.today()
    day_before = today - timedelta(days=1)
    late = follow_ups.section(desk.db, None, day_before, today, desk.zone, desk.seconds(), MOST_LATE)
    ids = [card.follow_up.id for card in late]
    ids += calendar_rows.put_off(desk.db, today, desk.zone, desk.seconds(), MOST_LATE)
    yield ""
    ids += follow_ups.falling(desk.db, today, today + AHEAD, desk.zone, MOST_AHEAD)
    yield ""

    def put_where(card: FollowUpCard) -> date | None:
        return _day_of_late(card, today, desk.zone)

    yield from calendar_text.pieces(desk, ids, refresh=_REFRESH, place=put_where)
    monday = today - timedelta(days=today.weekday())
    if (minutes := sitting_calendar.series(desk, monday)) is not None:
        yield calendar_writer.series(minutes, desk.now())
    yield calendar_writer.END


def check_place(file: Path) -> None:
    """Refused where nothing can be written; costs nothing."""
    folder = file.parent
    if not file.is_absolute() or not _is_folder(folder):
        raise Refused(translate("refusals", "The folder of the calendar file is not there: choose another file."))
    if not os.access(folder, os.W_OK):
        raise Refused(translate("refusals", "The folder of the calendar file cannot be written to: choose another."))


def write_if_other(file: Path, text: str) -> bool:
    """Writes the file unless it says the same already, whenever that was written. Refused where it cannot be."""
    check_place(file)
    begin = _text_of(file, _BEGIN)
    if begin and not calendar_writer.is_ours(begin):
        raise Refused(
            translate("refusals", "{file} is another program's calendar: choose another file.").format(file=file.name)
        )
    there = _text_of(file) if begin else None
    if there is not None and calendar_writer.without_stamps(there) == calendar_writer.without_stamps(text):
        return False
    with written(file) as stream:
        stream.write(text)
    return True


def refresh(desk: Desk) -> bool:
    """Brings the file that is kept up to date at once; was it written? Refused where none is chosen."""
    file = place(desk)
    if file is None:
        raise Refused(translate("refusals", "No calendar file is kept: choose one with `set calendar_file`."))
    check_place(file)
    return write_if_other(file, "".join(pieces(desk)))


def _is_folder(path: Path) -> bool:
    """Also where nothing can be called so, or nobody may look."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _text_of(file: Path, most: int = -1) -> str | None:
    """What is there, up to so many bytes; None where nothing is, or what has no end, such as a device. Damage and other
    people's bytes are text of some kind."""
    try:
        if not file.is_file():
            return None
        with file.open("rb") as stream:
            return stream.read(most).decode(errors="replace")
    except OSError:
        return None


def _day_of_late(card: FollowUpCard, today: date, zone: str) -> date | None:
    """Today, or the day until which it was put off, for what is late; None for what is to come."""
    if day_of(card.follow_up.due, zone) >= today:
        return None
    until = card.follow_up.snoozed_until
    return today if until is None else max(today, local(until, zone).date())
