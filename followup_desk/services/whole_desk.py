# SPDX-License-Identifier: MIT
"""The whole desk as one JSON file, and back into an empty desk, which is then equal to the first.

Undo takes the import back, but for preferences, which are no acts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.exchange import json_file
from followup_desk.services import planned_on, preferences
from followup_desk.services.desk import Desk
from followup_desk.services.whole_file import written
from followup_desk.storage import dump, health, journal, load, memory, migrations, troubles

_BEGIN = 4096


@dataclass(frozen=True)
class Counts:
    """How many contacts an import added, and how many were there already, the trash included."""

    created: int = 0
    unchanged: int = 0


def is_one(path: Path) -> bool:
    """Is that file a desk's JSON, by what it begins with? False for one that cannot be read."""
    try:
        with path.open("rb") as stream:
            return json_file.is_one(stream.read(_BEGIN))
    except OSError:
        return False


def export_json(desk: Desk, file: Path) -> int:
    """Writes the whole desk into a file as it is at one moment, whatever others write meanwhile.

    Returns how many contacts it holds, the trash included. Refused where the file cannot be written.
    """
    with written(file) as stream, troubles.told(desk.file), desk.db.transaction("deferred"):
        json_file.write(
            stream, migrations.NEWEST, ((table, map(dump.plain, rows)) for table, rows in dump.streams(desk.db))
        )
        return _people(desk)


def import_json(desk: Desk, file: Path) -> Counts:
    """Brings a whole desk into an empty one, as one act; into one that is equal already it changes nothing.

    Refused, in one line, where the desk holds anything else, and where the file is damaged, newer or no desk's.
    """
    try:
        with file.open("rb") as stream, desk.act("load-desk") as act:
            if not load.is_empty(desk.db):
                return _unchanged(desk, stream)
            _put_preferences_aside(desk)
            load.load(act, _checked(_read(stream)), desk.zone)
            created = _people(desk)
            journal.name_act(act, "desk.loaded", {"count": str(created)})
        planned_on.forget(desk)
    except OSError as error:
        raise Refused(
            translate("refusals", "{file} cannot be read ({reason}): name another file.").format(
                file=file, reason=error.strerror
            )
        ) from error
    return Counts(created=created)


def _unchanged(desk: Desk, stream: BinaryIO) -> Counts:
    if not load.hold(desk.db, _read(stream)):
        raise Refused(
            translate(
                "refusals",
                "This desk holds other people: import a whole desk into an empty one (--data with a new folder).",
            )
        )
    return Counts(unchanged=_people(desk))


def _put_preferences_aside(desk: Desk) -> None:
    """Those of the desk that comes in take their place."""
    for name in memory.preferences(desk.db):
        if not preferences.is_remembered(name):
            memory.put_preference(desk.db, name, None)


def _read(stream: BinaryIO) -> Iterator[tuple[str, Any]]:
    """The rows as they are today, also of a desk that an earlier version exported."""
    for table, row in json_file.read(stream, migrations.NEWEST):
        if table == "contact" and isinstance(row, dict) and "stops" not in row:  # up to step 3
            yield table, {**row, "stops": ""}
        elif table == "follow_up" and isinstance(row, dict) and "to_announce" in row:  # up to step 2
            kept = {name: value for name, value in row.items() if name not in ("to_announce", "announce_at")}
            yield table, {**kept, "day_begun": 0}
        elif table == "sitting" and isinstance(row, dict) and "minutes" in row:  # up to step 4; there were none yet
            kept = {name: value for name, value in row.items() if name != "minutes"}
            yield table, {**kept, "seconds": row["minutes"] * 60 if type(row["minutes"]) is int else None, "goal": 10}
        else:
            yield table, row


def _checked(rows: Iterator[tuple[str, Any]]) -> Iterator[tuple[str, Any]]:
    """Preferences must be some that there are."""
    for table, row in rows:
        if table == "preference" and isinstance(row, dict):
            name, value = str(row.get("name")), row.get("value")
            if not isinstance(value, str) or preferences.checked(name, value) != value:
                raise Refused(
                    translate(
                        "refusals", 'That desk is not whole: its preference "{name}" cannot be read. Take another copy.'
                    ).format(name=name[:80])
                )
        yield table, row


def _people(desk: Desk) -> int:
    counted = health.counts(desk.db)
    return counted["contacts"] + counted["in_trash"]
