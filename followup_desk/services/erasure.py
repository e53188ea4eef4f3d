# SPDX-License-Identifier: MIT
"""Forgetting people for good: out of the desk's file, its journal and its indexes; and which copies still hold them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from followup_desk.domain.errors import DeskError, Refused
from followup_desk.domain.language import translate
from followup_desk.domain.moments import from_seconds
from followup_desk.services import people, preferences
from followup_desk.services.desk import Desk
from followup_desk.storage import connection, copying, erasure, journal, undo

_DAY = 86_400


@dataclass(frozen=True)
class Forgotten:
    """How many were forgotten, and the names of files beside the desk that still hold any of them.

    A file that cannot be read is among those: nobody can tell. `left_in_log` says that another program held the log of
    writes, which is emptied when the last one closes the desk.
    """

    count: int
    backups: tuple[str, ...] = ()
    left_in_log: bool = False


def forget(desk: Desk, contact_ids: Sequence[int]) -> Forgotten:
    """Forgets people who are in the trash. Nothing of it can be undone. Refused when somebody is not in the trash."""
    ids = list(dict.fromkeys(contact_ids))
    if not ids:
        return Forgotten(0)
    with desk.act(undo.FORGET) as act:
        for contact_id in ids:
            person = people.person(desk, contact_id)
            if person.deleted_at is None:
                raise Refused(
                    translate("refusals", "{name} is not in the trash: remove them first.").format(
                        name=people.called(person)
                    )
                )
        uids = erasure.erase(act, ids)
        journal.name_act(act, "contact.forgotten", {"count": str(len(ids))})
    emptied = erasure.finish(desk.db)
    return Forgotten(len(ids), tuple(_holding(desk.folder, uids)), left_in_log=not emptied)


def expired(desk: Desk, days: int | None = None) -> list[int]:
    """Who has been in the trash for longer than so many days, by the preference if none are said: ids, oldest first."""
    span = trash_days(desk) if days is None else days
    return erasure.in_trash_before(desk.db, desk.seconds() - span * _DAY)


def leaving_on(desk: Desk, deleted_on: date) -> date:
    """The day on which somebody leaves the trash who came into it on a day."""
    return date.fromordinal(min(deleted_on.toordinal() + trash_days(desk), date.max.toordinal()))


def leaving_days(desk: Desk) -> list[tuple[int, date]]:
    """Who is in the trash, and the local day after which they are forgotten."""
    zone = desk.now().tzinfo
    return [
        (contact_id, leaving_on(desk, from_seconds(at).astimezone(zone).date()))
        for contact_id, at in erasure.in_trash(desk.db)
    ]


def trash_days(desk: Desk) -> int:
    """How many days the trash keeps people."""
    return int(preferences.get(desk, "trash_days"))


def _holding(folder: Path, uids: Collection[str]) -> Iterator[str]:
    """The copies beside the desk, and in its folder of backups, that hold any of these."""
    beside = sorted(file for file in folder.glob("*.sqlite3") if file.name != connection.FILE_NAME)
    for file in (*beside, *sorted((folder / "backups").glob("*.sqlite3"))):
        try:
            holds = copying.holds_any(file, uids)
        except DeskError:
            holds = True
        if holds:
            yield file.name
