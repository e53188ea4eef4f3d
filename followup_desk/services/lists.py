# SPDX-License-Identifier: MIT
"""The lists of contacts: who stands in them, found as one types, and their lines by page."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from followup_desk.domain.moments import begins, utc_seconds
from followup_desk.domain.records import ContactRow, Interaction
from followup_desk.services import agenda, preferences, wording
from followup_desk.services.desk import Desk
from followup_desk.storage import contacts, follow_ups, search

LISTS = tuple(contacts.LISTS)
"""The names of the lists, as the command line has them, and "all"."""
SEARCH_LIMIT = search.LIMIT
"""At most so many hits are listed."""
DOUBLES = "doubles"
_SLICE = 500


def contact_ids(
    desk: Desk, list_name: str = "all", text: str = "", limit: int | None = None, offset: int = 0
) -> "array[int]":
    """The contacts of a list in display order; with a search text, the best hits first, narrowed to the list.

    The trash is searched by names and emails only.
    """
    if list_name == DOUBLES:
        return _doubles(desk, text)[offset : None if limit is None else offset + limit]
    if not text.strip():
        return contacts.ids_in(desk.db, list_name, _bound(desk), limit, offset)
    if list_name == "trash":
        hits = array("q", (someone.id for someone in contacts.called_in_trash(desk.db, text)))
    else:
        hits = search.found(desk.db, text, SEARCH_LIMIT, _within(desk, list_name))
    return hits[offset:] if limit is None else hits[offset : offset + limit]


def contact_rows(desk: Desk, ids: Sequence[int]) -> list[ContactRow]:
    """The lines of these contacts, in the order asked for; who is gone is left out."""
    lines: list[ContactRow] = []
    for start in range(0, len(ids), _SLICE):
        lines += contacts.rows(desk.db, ids[start : start + _SLICE])
    return [_woken(desk, line) if line.snoozed_until is not None else line for line in lines]


def _woken(desk: Desk, line: ContactRow) -> ContactRow:
    """While one of somebody's is snoozed, another may be next."""
    one = agenda.next_of(desk, follow_ups.open_of_contact(desk.db, line.id))
    until = agenda.asleep_until(one, desk.now())
    return replace(line, next=one.due, next_promised=one.promised, snoozed_until=until)


def rows_in(desk: Desk, list_name: str, ids: Sequence[int]) -> list[ContactRow]:
    """The same, with why they stand in the list where that is not plain to see."""
    lines = contact_rows(desk, ids)
    if list_name != "missed":
        return lines
    missed = follow_ups.missed(desk.db, ids)
    return [replace(line, remark=wording.missed(missed.get(line.id, ()))) for line in lines]


def count(desk: Desk, list_name: str = "all", text: str = "") -> int:
    """How many a list holds; of a search, up to `SEARCH_LIMIT`."""
    if list_name == DOUBLES:
        return len(_doubles(desk, text))
    if not text.strip():
        return contacts.count_in(desk.db, list_name, _bound(desk))
    if list_name == "trash":
        return len(contact_ids(desk, list_name, text))
    return search.count(desk.db, text, _within(desk, list_name))


def note_hits(desk: Desk, text: str, limit: int = 20) -> list[Interaction]:
    """Entries of anybody's timeline whose notes hold the words, newest first."""
    return search.in_notes(desk.db, text, limit)


def _doubles(desk: Desk, text: str) -> "array[int]":
    """Found by comparing names, which takes a second or two for fifty thousand; kept in no index."""
    from followup_desk.services import doubles  # here, so that only who asks for them waits for what compares

    ids = doubles.contact_ids(desk)
    hits = set(search.found(desk.db, text, SEARCH_LIMIT)) if text.strip() else set(ids)
    return array("q", (contact_id for contact_id in ids if contact_id in hits))


def _within(desk: Desk, list_name: str) -> search.Within:
    """Narrows a search to a list, before the best hits are taken."""
    return search.EVERYBODY if list_name == "all" else contacts.membership(list_name, _bound(desk))


def _bound(desk: Desk) -> dict[str, int | str]:
    today, tomorrow = desk.today(), desk.today() + timedelta(days=1)
    return {
        "last": today.isoformat(),
        "last_on": tomorrow.isoformat(),
        "last_ends": utc_seconds(begins(tomorrow, desk.zone)),
        "until": desk.seconds(),
        "midnight": utc_seconds(begins(today, desk.zone)),
        "longest": int(preferences.get(desk, "r20_longest_days")),
    }
