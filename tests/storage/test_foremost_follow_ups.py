# SPDX-License-Identifier: MIT
"""The first cards of a group are those that the whole order of work begins with, however many tie."""

from collections.abc import Iterator
from datetime import date, timedelta

import generate_desk
import pytest

from followup_desk.domain.moments import day_of
from followup_desk.storage import connection, follow_ups, migrations
from followup_desk.storage.connection import Database
from tests.builders import LISBON

TODAY = date(2026, 11, 25)
NOW = 1_795_600_000
YESTERDAY = TODAY - timedelta(days=1)
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
