# SPDX-License-Identifier: MIT
"""Questions asked often are answered from an index: on a desk of a hundred thousand a scan is what one waits for.

The plans are those of a file that was never analysed, as desks are: they don't depend on what it holds.
"""

import functools
from collections.abc import Callable, Iterator
from datetime import date, timedelta

import pytest

from followup_desk.domain.shelf import Resource
from followup_desk.storage import (
    connection,
    contacts,
    derived,
    follow_ups,
    migrations,
    organisations,
    shelf,
    timeline,
)
from followup_desk.storage.connection import Database

DAY = date(2026, 11, 25)
NEVER_DELETED = {"import_batch", "blob"}
"""Tables whose rows stay: nobody looks for what hangs on one that goes."""


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    made = migrations.open_migrated(tmp_path_factory.mktemp("plans") / connection.FILE_NAME)
    yield made
    made.close()


def test_what_hangs_on_a_row_is_found_without_a_scan(db: Database) -> None:
    """Undoing an insertion deletes the row, and then SQLite looks into every table that may refer to it."""
    tables = [name for (name,) in db.execute_sql("select name from sqlite_master where type = 'table'").fetchall()]
    scans = []
    for table in tables:
        for _, _, parent, column, *_ in db.execute_sql(f"pragma foreign_key_list({table})").fetchall():
            plan = plan_of(db, f"select 1 from {table} where {column} = ?", (1,))
            if parent not in NEVER_DELETED and not plan.startswith("SEARCH"):
                scans.append(f"{table}.{column}: {plan}")
    assert scans == []


@pytest.mark.parametrize("name", sorted({*contacts.LISTS} - {"former", "loose-ends", "missed", "doubles"}))
def test_a_list_begins_without_reading_all_of_it(db: Database, name: str) -> None:
    """An order that comes from an index stops after a page; one that is worked out needs every row first."""
    where, order = contacts.LISTS[name]
    bound = {"last": "2026-11-25", "last_on": "2026-11-26", "last_ends": 0, "until": 0, "midnight": 0, "longest": 45}
    plan = plan_of(db, f"select id from contact where {where} {order} limit 100", bound)
    assert "TEMP B-TREE" not in plan
    assert "USING INDEX contact_" in plan or "USING COVERING INDEX contact_" in plan


def test_a_row_of_the_list_reads_no_table_for_its_next_step(db: Database) -> None:
    plan = plan_of(db, f"select {derived.NEXT_DUE} from contact where id = ?", (1,))
    assert "USING COVERING INDEX follow_up_of_contact" in plan


def test_follow_ups_to_come_stand_in_the_order_of_an_index(db: Database) -> None:
    asked = asked_by(db, lambda: follow_ups.section(db, DAY + timedelta(days=1), None, DAY, "Europe/Lisbon", 0, 20))
    plans = [plan_of(db, sql) for sql in asked]
    assert [plan.splitlines()[0] for plan in plans[:2]] == [
        "SEARCH f USING INDEX follow_up_open (due_on>?)",
        "SEARCH f USING INDEX follow_up_timed (due_at>?)",
    ]
    assert "TEMP B-TREE" not in "".join(plans)


def test_open_promises_stand_in_the_order_of_an_index(db: Database) -> None:
    asked = asked_by(db, lambda: follow_ups.promised(db, None, None, "Europe/Lisbon", 100))
    plans = [plan_of(db, sql) for sql in asked]
    assert [plan.splitlines()[0].split(" (")[0] for plan in plans[:2]] == [
        "SCAN f USING INDEX follow_up_open",
        "SEARCH f USING INDEX follow_up_timed",
    ]
    assert "TEMP B-TREE" not in "".join(plans)


def test_whether_much_is_late_is_counted_along_an_index(db: Database) -> None:
    (question,) = asked_by(db, lambda: follow_ups.count_unpromised(db, DAY, "Europe/Lisbon", 0, 20))
    plan = plan_of(db, question)
    assert "follow_up_open (due_on<?)" in plan
    assert "SEARCH f USING INDEX follow_up_timed" in plan


def test_who_is_back_next_is_found_along_what_rings_until_then(db: Database) -> None:
    (question,) = asked_by(db, lambda: follow_ups.next_back(db, "Europe/Lisbon", 0, 100))
    plan = plan_of(db, question)
    assert plan.startswith("SEARCH f USING INDEX follow_up_rings_at (announce_at>? AND announce_at<?)")
    assert "TEMP B-TREE" not in plan


def test_somebody_named_in_full_is_found_without_a_scan(db: Database) -> None:
    (question,) = asked_by(db, lambda: contacts.named(db, "Ana Kovač"))
    assert "SCAN" not in plan_of(db, question)


def test_the_shelf_reads_only_who_shares_a_tag_or_was_given_it(db: Database) -> None:
    questions = [
        *asked_by(db, lambda: shelf.fits(db, 1, 50)),
        *asked_by(db, lambda: shelf.had_by(db, 1, 0, 50)),
        *asked_by(db, lambda: shelf.had(db, 1, 0, 50)),
        *asked_by(db, lambda: shelf.fitting(db, 1, 50)),
        *asked_by(db, lambda: shelf.counted(db, [Resource(id=1, title="Yarn guide")])),
    ]
    plans = "\n".join(plan_of(db, question) for question in questions)
    assert [
        table
        for table in ("contact", "c", "f", "fact", "g", "given", "tagging", "i")
        if f"SCAN {table}\n" in f"{plans}\n"
    ] == []


def test_the_joint_timeline_of_an_organisation_comes_from_the_index_of_who_was_there(db: Database) -> None:
    (question,) = asked_by(db, lambda: organisations.latest(db, [(1, 0, 1 << 62)], None, 100))
    assert "SEARCH p USING PRIMARY KEY (contact_id=? AND at>?" in plan_of(db, question)


def test_who_is_at_an_organisation_is_found_without_a_scan(db: Database) -> None:
    for ask in (organisations.head_count, organisations.open_count, organisations.spans):
        (question,) = asked_by(db, functools.partial(ask, db, 1))
        assert "SCAN p" not in plan_of(db, question)
        assert "position_at_organisation" in plan_of(db, question)


def asked_by(db: Database, act: Callable[[], object]) -> list[str]:
    """The statements that an act runs, with their values."""
    asked: list[str] = []
    db.connection().set_trace_callback(asked.append)
    act()
    db.connection().set_trace_callback(None)
    return asked


def plan_of(db: Database, sql: str, values: object = ()) -> str:
    """SQLite's plan, a step a line."""
    return "\n".join(row[3] for row in db.execute_sql(f"explain query plan {sql}", values))


def test_what_happened_on_an_opportunity_is_read_from_its_index(db: Database) -> None:
    (question,) = [sql for sql in asked_by(db, lambda: timeline.of_opportunity(db, 1, 100, 0)) if "limit" in sql]
    plan = plan_of(db, question)
    assert "SEARCH i USING INDEX interaction_of_opportunity" in plan
    assert "SCAN" not in plan


def test_what_is_next_of_an_opportunity_is_found_without_a_scan(db: Database) -> None:
    asked = asked_by(db, lambda: follow_ups.open_of_opportunity(db, 1, 1))
    assert "SCAN" not in "".join(plan_of(db, question) for question in asked)
