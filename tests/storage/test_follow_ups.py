# SPDX-License-Identifier: MIT
"""The order of work, held against a plain sort of the rule's own words; and which follow-ups each question finds."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.moments import from_seconds, utc_seconds
from followup_desk.services import agenda, people
from followup_desk.services.acts import contacts as contact_acts
from followup_desk.services.acts import follow_ups as acts
from followup_desk.services.desk import Desk
from followup_desk.storage import connection, follow_ups, migrations, tables
from followup_desk.storage.connection import Database
from tests.builders import StandingClock, add, day, logged, plan

TODAY = date(2026, 11, 21)
NOW = 1_795_254_060
"""9:41 of that day, UTC."""
HOUR, DAY = 3600, 86_400
SPOKEN_WITH = (None, NOW - 40 * DAY, NOW - 3 * DAY)
"""When there was a last conversation with contacts 1 to 6: each of these twice."""


@dataclass(frozen=True)
class Row:
    """One open follow-up, as the rule sees it."""

    id: int
    contact: int
    days_late: int
    promised: bool
    interval: int
    at: int | None
    thanks_within_24_hours: bool

    @property
    def name(self) -> str:
        return f"{self.contact:03}"


def place_in_the_order_of_work(row: Row) -> tuple[Any, ...]:
    """RULES, "The order of work", word for word."""
    spoken = SPOKEN_WITH[row.contact % 3]
    ties = (spoken is not None, spoken or 0, row.name, row.id)
    by_time = (row.at is None, row.at or 0)
    late = row.days_late > 0 and not row.thanks_within_24_hours
    if row.promised and late:
        return (1, -row.days_late, *by_time, *ties)
    if row.promised:
        return (2, 0, *by_time, *ties)
    if late:
        return (3, -row.days_late / max(row.interval, 1), False, 0, *ties)
    return (4, 0, *by_time, *ties)


@st.composite
def open_follow_ups(draw: st.DrawFn) -> list[Row]:
    """A dozen, crowded together so that many tie."""
    count = draw(st.integers(1, 12))
    return [draw(one_of_number(number)) for number in range(1, count + 1)]


def one_of_number(number: int) -> st.SearchStrategy[Row]:
    return st.builds(
        lambda contact, late, promised, interval, hour, thanks: Row(
            id=number,
            contact=contact,
            days_late=late,
            promised=promised and not thanks,
            interval=interval,
            at=None if hour is None else NOW - late * DAY + hour * HOUR,
            thanks_within_24_hours=thanks and late == 1,
        ),
        st.integers(1, 6),
        st.integers(0, 3),
        st.booleans(),
        st.sampled_from((1, 2, 30)),
        st.sampled_from((None, 1, 5)),
        st.integers(0, 9).map(lambda one_in_ten: one_in_ten == 0),
    )


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A desk of six people."""
    made = migrations.open_migrated(tmp_path_factory.mktemp("work") / connection.FILE_NAME)
    for contact in range(1, 7):
        tables.Contact.insert(
            id=contact,
            uid=str(contact),
            display=f"{contact}",
            sort_key=f"{contact:03}",
            created_at=0,
            last_conversation_at=SPOKEN_WITH[contact % 3],
        ).execute(made)
    yield made
    made.close()


def store(db: Database, row: Row) -> None:
    planned = NOW - HOUR if row.thanks_within_24_hours else NOW - 90 * DAY
    tables.FollowUp.insert(
        id=row.id,
        uid=str(row.id),
        contact_id=row.contact,
        due_on=(TODAY - timedelta(days=row.days_late)).isoformat(),
        due_at=row.at,
        zone=None if row.at is None else "UTC",
        channel="card" if row.thanks_within_24_hours else "call",
        rule="R1" if row.thanks_within_24_hours else None,
        promised=int(row.promised),
        planned_at=planned,
        planned_interval=row.interval,
    ).execute(db)


@given(open_follow_ups())
def test_the_order_of_work_is_the_rules_own(db: Database, rows: list[Row]) -> None:
    with db.transaction() as transaction:
        for row in rows:
            store(db, row)
        due = [card.follow_up.id for card in follow_ups.due_cards(db, TODAY, "UTC", NOW, NOW)]
        first = [card.follow_up.id for card in follow_ups.due_cards(db, TODAY, "UTC", NOW, NOW, limit=3)]
        late = [card.follow_up.id for card in follow_ups.section(db, None, TODAY, TODAY, "UTC", NOW, 5)]
        transaction.rollback()
    in_order = [row.id for row in sorted(rows, key=place_in_the_order_of_work)]
    assert due == in_order
    assert first == in_order[:3]
    assert late == in_order[:5]


def names(desk: Desk) -> list[str]:
    return [card.name for card in agenda.due(desk)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"due": "2026-11-18", "promised": True}, {"due": "2026-11-19", "promised": True}),
        ({"due": "2026-11-19", "promised": True}, {"due": "2026-11-21", "promised": True}),
        ({"due": "2026-11-21T09:00", "promised": True}, {"due": "2026-11-21T10:00", "promised": True}),
        ({"due": "2026-11-21T10:00", "promised": True}, {"due": "2026-11-21", "promised": True}),
        ({"due": "2026-11-21", "promised": True}, {"due": "2026-11-02"}),
        ({"due": "2026-11-03"}, {"due": "2026-11-20"}),  # 18 days late after 2, against 1 after 19
        ({"due": "2026-11-20"}, {"due": "2026-11-21"}),
        ({"due": "2026-11-21T17:00"}, {"due": "2026-11-21"}),
    ],
)
def test_who_goes_before_whom(desk: Desk, clock: StandingClock, first: dict[str, Any], second: dict[str, Any]) -> None:
    clock.set("2026-11-01T08:00")
    plan(desk, add(desk, "Second"), **second)
    plan(desk, add(desk, "First"), **first)
    clock.set("2026-11-21T08:00")
    assert names(desk) == ["First", "Second"]


def test_ties_go_by_who_has_waited_longest_then_by_name(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-11-01T08:00")
    for name in ("Zoe Abel", "Ana Zola", "Never Heard", "Heard Last", "Heard First"):
        plan(desk, add(desk, name))
    for name in ("Heard First", "Ana Zola", "Zoe Abel", "Heard Last"):
        if name != "Zoe Abel":
            clock.forward(hours=1)
        logged(desk, people.find(desk, name), "email", incoming=True)
    clock.set("2026-11-21T08:00")
    assert names(desk) == ["Never Heard", "Heard First", "Zoe Abel", "Ana Zola", "Heard Last"]


def test_size_plays_no_part(desk: Desk) -> None:
    small, large = add(desk, "Ana Small"), add(desk, "Rui Zlarge")
    for someone, amount in ((small, 10), (large, 10_000_000)):
        logged(desk, someone, "email", "next-step", opportunity="Sale", amount=amount, next_due=day("2026-11-21"))
    assert names(desk) == ["Ana Small", "Rui Zlarge"]


def test_how_late_counts_against_the_days_it_was_given_when_moved(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-11-01T08:00")
    moved = plan(desk, add(desk, "Moved"), "2026-11-02")
    plan(desk, add(desk, "Not moved"), "2026-11-16")
    acts.move(desk, moved, day("2026-11-17"))
    clock.set("2026-11-21T08:00")
    assert names(desk) == ["Not moved", "Moved"]  # 5 days late after 15, against 4 after 16


def test_the_snoozed_come_when_their_moment_has_come(desk: Desk, clock: StandingClock) -> None:
    snoozed = plan(desk, add(desk))
    acts.snooze(desk, snoozed, clock.moment + timedelta(hours=2))

    assert agenda.due(desk) == []
    assert [card.follow_up.id for card in agenda.due(desk, clock.moment.date())] == [snoozed]  # by the end of that day
    clock.forward(hours=2)
    assert [card.follow_up.id for card in agenda.due(desk)] == [snoozed]


def test_who_is_in_the_trash_is_not_due(desk: Desk) -> None:
    ana = add(desk)
    plan(desk, ana)
    plan(desk, ana, "2026-12-01")
    contact_acts.remove_contacts(desk, [ana])
    assert agenda.due(desk) == []
    assert agenda.sections(desk) == []
    assert agenda.summary(desk) == agenda.Summary(0, None)


def test_a_contacts_follow_ups_the_open_by_day_then_the_closed_latest_first(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    later, timed, whole_day, one, two = (
        plan(desk, ana, due) for due in ("2026-12-24", "2026-11-21T17:00", "2026-11-21", "2026-11-22", "2026-11-21")
    )
    for closed in (one, two):
        clock.forward(minutes=1)
        acts.done(desk, closed)
    assert [f.id for f in people.follow_ups(desk, ana)] == [timed, whole_day, later, two, one]


def test_a_follow_up_comes_back_as_it_was_planned(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    number = plan(desk, ana, "2026-11-24T09:30", "lunch", why="the plan; 東京 & <b>", promised=True)
    found = people.follow_up(desk, number)
    assert (found.due.at, found.due.zone) == (from_seconds(utc_seconds(clock.moment) + 3 * DAY - 660), "Europe/Lisbon")
    assert (found.channel, found.why, found.promised) == ("lunch", "the plan; 東京 & <b>", True)
    assert (found.state, found.promise, found.planned_interval) == ("open", "open", 3)
    assert found.planned_at == clock.moment
