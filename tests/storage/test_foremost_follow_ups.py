# SPDX-License-Identifier: MIT
"""The first cards of a group are those that the whole order of work begins with, however many tie."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import generate_desk
import pytest

from followup_desk.domain.moments import day_of, utc_seconds
from followup_desk.storage import connection, follow_ups, migrations
from followup_desk.storage.connection import Database
from tests.builders import LISBON, SATURDAY, moment

TODAY = date(2026, 11, 25)
NOW = 1_795_600_000
ONE_DAY, WEEK = timedelta(days=1), timedelta(days=6)
YESTERDAY = TODAY - ONE_DAY
ALL_ALIKE = "update follow_up set due_on = '2026-11-20', planned_interval = 7, promised = 0 where due_on < '2026-11-25'"
SOME_PROMISED = "update follow_up set promised = 1 where id % 4 = 0"
SOME_TIMED = "update follow_up set due_at = 1795500000 + id % 3, zone = 'Europe/Lisbon' where id % 5 = 0"
SOME_THANKS = "update follow_up set rule = 'R1', planned_at = 1795590000 where id % 6 = 0"
SOME_SNOOZED = "update follow_up set snoozed_until = 1795600001 where id % 9 = 0"
SOME_GONE = "update contact set deleted_at = 1 where id % 10 = 0"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    folder = tmp_path_factory.mktemp("work")
    generate_desk.generate(folder, 300, TODAY, seed=5, overdue=280, zone="Europe/Lisbon")
    made = migrations.open_migrated(folder / connection.FILE_NAME)
    yield made
    made.close()


@pytest.fixture
def db(generated: Database) -> Iterator[Database]:
    """The generated desk as it was, after every test again."""
    with generated.transaction() as transaction:
        yield generated
        transaction.rollback()


@pytest.mark.parametrize("limit", [1, 2, 5, 20, 80, 300])
@pytest.mark.parametrize(
    "changes",
    [
        pytest.param((), id="as generated"),
        pytest.param((ALL_ALIKE,), id="all alike"),
        pytest.param((ALL_ALIKE, SOME_PROMISED), id="alike and promised"),
        pytest.param((SOME_TIMED, SOME_THANKS, SOME_PROMISED), id="timed, thanks and promises"),
        pytest.param((SOME_SNOOZED, SOME_GONE), id="snoozed and in the trash"),
    ],
)
def test_a_group_begins_as_the_whole_order_does(db: Database, changes: tuple[str, ...], limit: int) -> None:
    for change in changes:
        db.execute_sql(change)
    due = follow_ups.due_cards(db, TODAY, LISBON, NOW, NOW)
    whole = [card.follow_up.id for card in due if day_of(card.follow_up.due, LISBON) < TODAY]
    assert len(whole) > 200
    found = follow_ups.section(db, None, YESTERDAY, TODAY, LISBON, NOW, limit)
    assert [card.follow_up.id for card in found] == whole[:limit]
    assert follow_ups.count(db, None, YESTERDAY, LISBON, NOW) == len(whole)


def test_what_is_to_come_is_counted_so_far_and_no_further(db: Database) -> None:
    db.execute_sql("update follow_up set due_on = '2027-03-01', due_at = null, zone = null")
    assert follow_ups.count(db, TODAY, None, LISBON, NOW, 120) == 120
    assert follow_ups.count(db, TODAY, None, LISBON, NOW, 400) == 300
    assert follow_ups.count(db, TODAY, None, LISBON, NOW) == 300


@pytest.mark.parametrize("here", [LISBON, "Pacific/Honolulu", "Pacific/Kiritimati"])
@pytest.mark.parametrize("limit", [1, 3, 20, 300])
def test_what_is_to_come_stands_by_the_day_where_one_is(db: Database, here: str, limit: int) -> None:
    """Meant on clocks from one end of the world to the other, timed ones of a day before its day-only ones."""
    spread_over_the_world(db)
    db.execute_sql(SOME_SNOOZED)
    expected = sorted(
        (day_of(each.due, here), each.due.at is None, each.due.at or date_as_moment(each.due.day), each.id)
        for each in (follow_ups.follow_up(db, number) for number in range(1, 301))
        if each is not None and each.snoozed_until is None and TODAY < day_of(each.due, here) <= TODAY + WEEK
    )
    assert len(expected) > 20
    assert len({by_day for _, by_day, *_ in expected}) == 2
    found = follow_ups.section(db, TODAY + ONE_DAY, TODAY + WEEK, TODAY, here, NOW, limit)
    assert [card.follow_up.id for card in found] == [number for *_, number in expected][:limit]
    assert follow_ups.count(db, TODAY + ONE_DAY, TODAY + WEEK, here, NOW) == len(expected)


def spread_over_the_world(db: Database) -> None:
    """Follow-ups of the coming days, two of three at a moment in a zone far off."""
    zones = ("Pacific/Honolulu", "Pacific/Kiritimati", LISBON)
    for number in range(1, 301):
        zone = zones[number % len(zones)]
        due = moment(f"2026-11-{25 + number % 5}T{number * 7 % 24:02}:30", zone)
        at = None if number % 3 == 1 else utc_seconds(due.at or SATURDAY)
        db.execute_sql(
            "update follow_up set due_on = ?, due_at = ?, zone = ? where id = ?",
            (due.day.isoformat(), at, None if at is None else zone, number),
        )


def date_as_moment(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
