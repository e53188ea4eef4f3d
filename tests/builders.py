# SPDX-License-Identifier: MIT
"""What tests are built from: a clock that stands until it is set, people, follow-ups, and logs in one line each."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from followup_desk.domain.moments import Due, due_at
from followup_desk.domain.names import name_from_text
from followup_desk.domain.records import Contact, FollowUp, LogEntry, Method
from followup_desk.domain.words import FollowUpState, Kind, MethodKind, Outcome
from followup_desk.services import people
from followup_desk.services.acts import contacts, follow_ups, log
from followup_desk.services.desk import Desk
from followup_desk.storage import dump

LISBON = "Europe/Lisbon"
SATURDAY = datetime(2026, 11, 21, 9, 41, tzinfo=ZoneInfo(LISBON))
"""The moment at which a desk under test stands, unless its clock is set."""


@dataclass
class StandingClock:
    """A clock that shows what it is set to, in the zone of that moment."""

    moment: datetime = SATURDAY

    def __call__(self) -> datetime:
        return self.moment

    def set(self, text: str) -> None:
        """To an ISO moment, on the local clock."""
        self.moment = datetime.fromisoformat(text).replace(tzinfo=self.moment.tzinfo)

    def forward(self, **span: float) -> None:
        """On by days, hours, minutes…, in real time."""
        zone = self.moment.tzinfo
        self.moment = (self.moment.astimezone(UTC) + timedelta(**span)).astimezone(zone)

    def travel(self, zone: str) -> None:
        """To another zone, at the same instant."""
        self.moment = self.moment.astimezone(ZoneInfo(zone))


def person(name: str = "Ana Ribeiro", *, phone: str = "", email: str = "", **fields: Any) -> Contact:
    """A contact not yet stored."""
    phones = (Method(MethodKind.PHONE, phone),) if phone else ()
    emails = (Method(MethodKind.EMAIL, email),) if email else ()
    return Contact(name=name_from_text(name), **{"methods": (*phones, *emails), **fields})


def add(desk: Desk, name: str = "Ana Ribeiro", **fields: Any) -> int:
    """A contact on the desk."""
    return contacts.add_contact(desk, person(name, **fields))


def day(text: str) -> Due:
    """A due day."""
    return Due(date.fromisoformat(text))


def moment(text: str, zone: str = LISBON) -> Due:
    """A due moment on the clocks of a zone."""
    return due_at(datetime.fromisoformat(text), zone)


def plan(desk: Desk, contact_id: int, due: str = "2026-11-21", channel: str = "call", **fields: Any) -> int:
    """A follow-up on the desk, due on a day or at a local moment."""
    return follow_ups.plan_follow_up(
        desk, contact_id, moment(due) if "T" in due else day(due), channel=Kind(channel), **fields
    )


def entry(contact_id: int, kind: str = "email", outcome: str | None = None, **fields: Any) -> LogEntry:
    """What a user would say happened."""
    how = Outcome(outcome) if outcome else None
    return LogEntry(contact_id=contact_id, kind=Kind(kind), outcome=how, **fields)


def logged(desk: Desk, contact_id: int, kind: str = "email", outcome: str | None = None, **fields: Any) -> log.Logged:
    """Something that happened, on the desk."""
    return log.log_interaction(desk, entry(contact_id, kind, outcome, **fields))


def planned_for(desk: Desk, contact_id: int) -> list[str]:
    """What is open for somebody, a line each, first due first: day, channel, and the rule where one planned it."""
    return [in_a_line(each) for each in people.follow_ups(desk, contact_id) if each.state is FollowUpState.OPEN]


def in_a_line(found: FollowUp) -> str:
    """Day, channel and rule of a follow-up."""
    return " ".join(word for word in (f"{found.due.day:%d %b}", found.channel, found.rule) if word)


def everything(desk: Desk) -> str:
    """The JSON of all tables."""
    return json.dumps(dump.tables(desk.db), ensure_ascii=False, default=bytes.hex)


def open_follow_up(number: int = 1, due: str = "2026-11-21", channel: str = "call", **fields: Any) -> FollowUp:
    """A follow-up as a record, not on any desk."""
    planned = datetime(2026, 11, 1, 9, tzinfo=UTC)
    record = FollowUp(
        id=number, uid=f"u{number}", contact_id=1, due=day(due), channel=Kind(channel), planned_at=planned
    )
    return replace(record, **fields)
