# SPDX-License-Identifier: MIT
"""The lists of contacts hold what a plain wording of them says; their own is shaped for the indexes."""

from collections.abc import Iterator
from datetime import date

import generate_desk
import pytest

from followup_desk.storage import connection, contacts, derived, migrations
from followup_desk.storage.connection import Database

TODAY = date(2026, 11, 25)
MIDNIGHT = 1_795_564_800
BOUND: dict[str, int | str] = {
    "last": TODAY.isoformat(),
    "last_on": "2026-11-26",
    "last_ends": MIDNIGHT + 86_400,
    "until": MIDNIGHT + 36_000,
    "midnight": MIDNIGHT,
    "longest": 45,
}

_NEXT_STEP = """exists (select 1 from follow_up f where f.contact_id = c.id and f.state = 'open' and f.channel <> 'task'
  and coalesce(f.rule, '') not in ('R1', 'R12', 'R14', 'R16', 'R20'))"""
PLAIN = {
    "all": "true",
    "due": f"""exists (select 1 from follow_up f where f.contact_id = c.id and f.state = 'open'
      and iif(f.due_at is null, f.due_on, date(f.due_at, 'unixepoch')) <= '2026-11-25'
      and (f.snoozed_until is null or f.snoozed_until <= {MIDNIGHT + 36_000}))""",
    "loose-ends": f"""coalesce(c.stage, '') <> 'resting' and not {_NEXT_STEP} and (
      exists (select 1 from opportunity o where o.contact_id = c.id and o.answer is null)
      or exists (select 1 from question q where q.contact_id = c.id and q.state = 'open' and q.key = 'ease_off'))""",
    "quiet": f"""(c.stage = 'customer' or c.ideal_days is not null)
      and coalesce(c.stage, '') not in ('resting', 'former')
      and ({MIDNIGHT} - coalesce(c.last_conversation_at, c.created_at)) / 86400.0
        > coalesce(c.longest_days, round(c.ideal_days * 1.5 + 0.1), 45)""",
    "never": "c.followed and c.last_touch_at is null and c.last_conversation_at is null",
    "open": "exists (select 1 from opportunity o where o.contact_id = c.id and o.answer is null)",
    "customers": "c.stage = 'customer'",
    "prospects": "c.stage = 'prospect'",
    "resting": "c.stage = 'resting'",
    "former": "c.stage = 'former'",
    "newsletter": "c.newsletter = 'yes'",
    "missed": """exists (select 1 from follow_up f where f.contact_id = c.id and f.rule = 'R12'
      and f.state = 'dropped' and f.dropped_why = 'missed')""",
    "doubles": "false",
}
BY_DUE = {"all", "due", "open", "customers", "prospects", "resting"}


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A generated desk stirred: people without a next step, in the trash, never met, asked about, missed."""
    folder = tmp_path_factory.mktemp("lists")
    generate_desk.generate(folder, 240, TODAY, seed=3, zone="Europe/Lisbon")
    made = migrations.open_migrated(folder / connection.FILE_NAME)
    for change in (
        "update follow_up set state = 'done' where contact_id % 3 = 0",
        "update follow_up set rule = 'R20' where contact_id % 7 = 0",
        "update follow_up set channel = 'task' where contact_id % 11 = 0",
        f"update follow_up set snoozed_until = {MIDNIGHT} + (id % 2) * 72000 where contact_id % 4 = 0",
        "update follow_up set state = 'dropped', rule = 'R12', dropped_why = 'missed' where contact_id % 13 = 0",
        "update contact set deleted_at = 1700000000 + id where id % 17 = 0",
        "update contact set longest_days = null where ideal_days is not null and id % 2 = 0",
        "update interaction set kind = 'note' where contact_id % 19 = 0",
        "insert into question (contact_id, rule, key, args, plan_key, state, asked_at)"
        " select id, 'R4', iif(id % 3, 'ease_off', 'stay_in_touch'), '{}', 'p' || id,"
        " iif(id % 2, 'open', 'answered'), 1 from contact where id % 5 = 0",
    ):
        made.execute_sql(change)
    derived.refresh(made, range(1, 241), MIDNIGHT, "UTC")
    yield made
    made.close()


@pytest.mark.parametrize("name", PLAIN)
def test_a_list_holds_what_its_plain_wording_says(db: Database, name: str) -> None:
    order = "c.next_due is null, c.next_due, c.id" if name in BY_DUE else "c.sort_key, c.id"
    if name == "quiet":
        order = "coalesce(c.last_conversation_at, c.created_at), c.id"
    plain = f"select c.id from contact c where c.deleted_at is null and {PLAIN[name]} order by {order}"
    expected = [found for (found,) in db.execute_sql(plain)]
    assert list(contacts.ids_in(db, name, BOUND, None, 0)) == expected
    assert contacts.count_in(db, name, BOUND) == len(expected)
    assert list(contacts.ids_in(db, name, BOUND, 7, 3)) == expected[3:10]
    assert expected or name == "doubles", "nothing was tried"


def test_every_list_is_tried() -> None:
    assert {*PLAIN, "trash"} == set(contacts.LISTS)


def test_the_trash_shows_who_went_last_first(db: Database) -> None:
    thrown = list(contacts.ids_in(db, "trash", BOUND, None, 0))
    assert thrown == sorted((i for i in range(1, 241) if i % 17 == 0), reverse=True)
