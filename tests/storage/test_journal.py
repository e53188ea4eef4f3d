# SPDX-License-Identifier: MIT
"""The journal notes every write by what it takes to undo it, and forgets what is old."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services import backups, history, people
from followup_desk.services.acts import contacts, follow_ups, undoing
from followup_desk.services.desk import Desk
from followup_desk.storage import dump, feed, journal, tables
from followup_desk.storage.journal import Journal
from tests.builders import StandingClock, add, logged, plan

Writes = Callable[[Journal], object]


def noted(desk: Desk) -> list[tuple[str, str, Any]]:
    """The latest act's changes: table, operation, and what it takes to undo them."""
    found = desk.db.execute_sql("select tbl, op, before from change where act_id = ?", (feed.last_act(desk.db),))
    return [(table, op, json.loads(before) if before else None) for table, op, before in found]


def write(desk: Desk, *writes: Writes) -> None:
    """One act that does these."""
    with desk.act("test") as act:
        for one in writes:
            one(act)


def a_day_off(act: Journal) -> int:
    return act.insert(tables.DayOff, day="2026-12-24")


def test_an_insertion_is_its_id_an_update_the_old_values_a_deletion_the_old_row(desk: Desk) -> None:
    write(desk, a_day_off)
    assert noted(desk) == [("day_off", "insert", None)]
    write(desk, lambda act: act.update(tables.DayOff, 1, day="2026-12-25"))
    assert noted(desk) == [("day_off", "update", {"day": "2026-12-24"})]
    write(desk, lambda act: act.delete(tables.DayOff, 1))
    assert noted(desk) == [("day_off", "delete", {"id": 1, "day": "2026-12-25"})]


def test_only_what_differs_is_written(desk: Desk) -> None:
    write(desk, lambda act: act.insert(tables.Resource, title="Guide", kind="paper", added_at=5))
    write(desk, lambda act: act.update(tables.Resource, 1, title="Guide", kind="ebook"))
    assert noted(desk) == [("resource", "update", {"kind": "paper"})]
    before = history.acts(desk)
    write(desk, lambda act: act.update(tables.Resource, 1, title="Guide", kind="ebook"))
    assert history.acts(desk) == before


def test_rows_without_an_id_are_their_own_key(desk: Desk) -> None:
    ana = add(desk, tags=("sea",))
    link = {"kind": "contact", "row_id": ana, "tag_id": 1}
    write(desk, lambda act: act.unlink(tables.Tagging, ana, **link))
    assert noted(desk) == [("tagging", "delete", link)]
    assert people.person(desk, ana).tags == ()
    undoing.undo(desk)
    assert noted(desk) == [("tagging", "insert", link)]
    assert people.person(desk, ana).tags == ("sea",)


def test_taking_back_goes_backwards_through_an_act(desk: Desk) -> None:
    write(desk, lambda act: act.insert(tables.Organisation, name="Jadran", norm="jadran"))
    before = dump.tables(desk.db)
    write(
        desk,
        a_day_off,
        lambda act: act.update(tables.DayOff, 1, day="2026-12-31"),
        lambda act: act.delete(tables.DayOff, 1),
        lambda act: act.update(tables.Organisation, 1, name="Jadran Hotels"),
        lambda act: act.update(tables.Organisation, 1, name="Jadran d.d."),
    )
    after = dump.tables(desk.db)
    undoing.undo(desk)
    assert dump.tables(desk.db) == before
    undoing.redo(desk)
    assert dump.tables(desk.db) == after


def test_ids_are_not_used_again(desk: Desk) -> None:
    first = add(desk, "Ana Ribeiro")
    undoing.undo(desk)
    second = add(desk, "Rui Faria")
    assert second > first


def test_what_something_rests_on_cannot_go(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk)
    (added,) = (act.id for act in history.acts(desk))
    plan(desk, ana)
    before = dump.tables(desk.db)
    with pytest.raises(Refused, match="What was added since rests on it: take that back first"):
        write(desk, lambda act: journal.revert(act, [added]))
    assert dump.tables(desk.db) == before


def test_a_row_that_is_gone_is_our_mistake(desk: Desk) -> None:
    with pytest.raises(LookupError, match="day_off 9"):
        write(desk, lambda act: act.update(tables.DayOff, 9, day="2026-12-24"))
    assert history.acts(desk) == []


def test_an_act_that_breaks_leaves_nothing(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError):
        write(desk, a_day_off, lambda _: 1 // 0)
    assert (dump.tables(desk.db)["day_off"], history.acts(desk)) == ([], [])
    add(desk)
    assert backups.check(desk).ok


def prune(desk: Desk) -> list[str]:
    """The acts that are left, newest first."""
    with desk.db.transaction():
        journal.prune(desk.db, desk.seconds())
    return [act.label for act in history.acts(desk)]


def test_acts_are_forgotten_after_ninety_days_their_effects_stay(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk, "Ana Ribeiro")
    clock.forward(days=30)
    logged(desk, ana)
    clock.forward(days=61)
    after = dump.tables(desk.db)
    assert prune(desk) == ["Logged: email with Ana Ribeiro"]
    undoing.undo(desk)
    with pytest.raises(Refused, match="nothing to undo"):
        undoing.undo(desk)
    undoing.redo(desk)
    assert dump.tables(desk.db) == after
    assert backups.check(desk).ok


def test_only_so_many_acts_are_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "KEEP_ACTS", 2)
    for name in ("Ana", "Rui", "Zoe", "Eva"):
        add(desk, name)
    assert prune(desk) == ["Added Eva", "Added Zoe"]
    assert [row["display"] for row in dump.tables(desk.db)["contact"]] == ["Ana", "Rui", "Zoe", "Eva"]


def test_what_was_taken_back_and_forgotten_stays_taken_back(
    desk: Desk, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = plan(desk, add(desk))
    follow_ups.done(desk, number)
    undoing.undo(desk)
    monkeypatch.setattr(journal, "KEEP_ACTS", 1)
    assert prune(desk) == []
    with pytest.raises(Refused, match="nothing to redo"):
        undoing.redo(desk)
    assert people.follow_up(desk, number).state == "open"
    contacts.add_tags(desk, 1, ["sea"])
    assert undoing.undo(desk) == "Tagged Ana Ribeiro: sea"


def test_a_cause_that_is_forgotten_is_no_cause(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    add(desk)
    (cause,) = (act.id for act in history.acts(desk))
    with desk.act("tag", cause_id=cause) as act:
        a_day_off(act)
    monkeypatch.setattr(journal, "KEEP_ACTS", 1)
    prune(desk)
    assert desk.db.execute_sql("select cause_id from act").fetchall() == [(None,)]
    assert backups.check(desk).ok


def test_pruning_happens_now_and_then_by_itself(desk: Desk, clock: StandingClock) -> None:
    add(desk, "Ana Ribeiro")
    clock.moment += timedelta(days=91)
    desk.db.execute_sql("update sqlite_sequence set seq = 999 where name = 'act'")
    add(desk, "Rui Faria")
    assert [act.label for act in history.acts(desk)] == ["Added Rui Faria"]
