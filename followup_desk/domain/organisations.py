# SPDX-License-Identifier: MIT
"""The records of an organisation: itself, who is and was there, and what happened.

Also the span of a job as instants: what somebody did before and after is not the organisation's.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from followup_desk.domain.moments import FIRST_YEAR, LAST_YEAR, begins
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import ContactRow, Fact, Interaction, Method

Place = tuple[int, int, int]
"""Where an entry stands in the joint timeline: its moment in UTC seconds, its id, and who of them was there."""


@dataclass(frozen=True)
class Organisation:
    """What is known of the organisation itself, whoever works there."""

    id: int
    name: str
    note: str = ""
    methods: tuple[Method, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True)
class Workplace:
    """An organisation that somebody is at, or was."""

    id: int
    name: str
    is_there: bool = True


@dataclass(frozen=True)
class Employed:
    """Somebody who is or was there; `title`, `since` and `until` are of that job, `row` is of the person."""

    row: ContactRow
    title: str
    since: PartialDate | None = None
    until: PartialDate | None = None
    is_there: bool = True
    last_touch_at: datetime | None = None


@dataclass(frozen=True)
class Happened:
    """Something that happened: by whom of the organisation it stands here, and everybody who was there."""

    entry: Interaction
    contact_id: int
    names: tuple[str, ...]


def first_instant(since: PartialDate | None, zone: str) -> datetime | None:
    """When a job began, as far as known; None for always."""
    year = since.year if since else None
    if since is None or year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return begins(date(year, since.month or 1, since.day or 1), zone)


def instant_after(until: PartialDate | None, zone: str) -> datetime | None:
    """When a job was over, with the whole of its last day, month or year; None for not yet, or not known."""
    year = until.year if until else None
    if until is None or year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if until.month is None:
        return begins(date(year + 1, 1, 1), zone)
    if until.day is None:
        return begins(date(year + until.month // 12, until.month % 12 + 1, 1), zone)
    return begins(date(year, until.month, until.day) + timedelta(days=1), zone)
