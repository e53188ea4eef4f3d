# SPDX-License-Identifier: MIT
"""The planning pass: what follows from days going by alone, once a day; nobody's act, and in nobody's way."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Occasion
from followup_desk.domain.words import Kind, OccasionKind, Stage
from followup_desk.services import agenda, backups, history, lists, people, planned_on, preferences
from followup_desk.services.acts import contacts, days_off, follow_ups, merging, plan_ahead, undoing
from followup_desk.services.desk import Change, Desk, open_desk
from followup_desk.services.imports import take_back
from followup_desk.storage import contact_edits
from tests.builders import StandingClock, add, day, everything, logged, plan, planned_for
from tests.command_line import CommandLine, living_in
from tests.services.imports.files import bring_in, card, file

CHRISTMAS_EVE = Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 12, 24))


def without_one(desk: Desk, name: str = "Ana Ribeiro", **fields: Any) -> int:
    """Somebody for whom nothing was planned when they were added, and for whom something should have been."""
    preferences.put(desk, "r20", "off")
    preferences.put(desk, "r4", "off")
    found = add(desk, name, **fields)
    preferences.put(desk, "r20", "on")
    preferences.put(desk, "r4", "on")
    assert planned_for(desk, found) == []
    return found


@pytest.mark.parametrize(
    ("fields", "heard_days_ago", "planned"),
    [
        ({"stage": Stage.CUSTOMER}, None, ["23 Nov call R20"]),  # never: today, which is a Saturday
        ({"stage": Stage.CUSTOMER}, 20, ["01 Dec call R20"]),
        ({"stage": Stage.CUSTOMER}, 300, ["23 Nov call R20"]),
        ({"stage": None, "ideal_days": 40, "prefers": Kind.EMAIL}, 20, ["11 Dec email R20"]),
        ({"stage": Stage.PROSPECT}, 20, []),
        ({"stage": Stage.FORMER, "ideal_days": 10}, 20, []),
        ({"stage": Stage.RESTING}, None, ["19 Feb call R4"]),
    ],
)
def test_nobody_stays_without_one(
    desk: Desk, clock: StandingClock, fields: dict[str, Any], heard_days_ago: int | None, planned: list[str]
) -> None:
    ana = without_one(desk, **fields)
    if heard_days_ago is not None:
        preferences.put(desk, "r20", "off")
        preferences.put(desk, "r2", "off")
        logged(desk, ana, "email", incoming=True, at=clock.moment - timedelta(days=heard_days_ago))
        preferences.put(desk, "r20", "on")
    plan_ahead.run(desk)
    assert planned_for(desk, ana) == planned


def test_a_few_a_day_longest_unheard_first(desk: Desk) -> None:
    preferences.put(desk, "r20_a_day", "2")
    several = [without_one(desk, name, stage=Stage.CUSTOMER) for name in ("Ana", "Ben", "Cleo", "Dora", "Eva")]
    plan_ahead.run(desk)
    days = [planned_for(desk, each)[0][:6] for each in several]
    assert days == ["23 Nov", "23 Nov", "24 Nov", "24 Nov", "25 Nov"]


def test_a_rule_that_is_off_plans_nothing(desk: Desk) -> None:
    ana = without_one(desk, stage=Stage.CUSTOMER)
    preferences.put(desk, "r20", "off")
    plan_ahead.run(desk)
    assert planned_for(desk, ana) == []


@pytest.mark.parametrize("how", ["trash", "not followed"])
def test_who_is_not_there_or_not_followed_is_passed_over(desk: Desk, how: str) -> None:
    ana = without_one(desk, stage=Stage.CUSTOMER, occasions=())
    if how == "trash":
        contacts.remove_contacts(desk, [ana])
    else:
        with desk.act("import") as act:
            contact_edits.set_columns(act, ana, followed=0)
    plan_ahead.run(desk)
    assert people.follow_ups(desk, ana) == []


def test_a_card_comes_when_its_day_is_near_enough(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-10-24T09:00")
    ana = add(desk, occasions=(CHRISTMAS_EVE,))
    plan_ahead.run(desk)
    assert planned_for(desk, ana) == []
    clock.set("2026-10-25T09:00")
    plan_ahead.run(desk)
    assert planned_for(desk, ana) == ["18 Dec card R12"]


@pytest.mark.parametrize(
    ("leap_day", "on", "planned"), [(28, "2027-01-02", "24 Feb card R12"), (1, "2027-01-02", "25 Feb card R12")]
)
def test_the_29th_of_february_is_kept_in_common_years(
    desk: Desk, clock: StandingClock, leap_day: int, on: str, planned: str
) -> None:
    ana = add(desk, occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 2, 29), leap_day=leap_day),))
    clock.set(f"{on}T09:00")
    plan_ahead.run(desk)
    assert planned_for(desk, ana) == [planned]


def test_a_card_moves_with_the_users_own_country(desk: Desk) -> None:
    preferences.put(desk, "country", "PT")
    ana = add(desk, country="BR", occasions=(CHRISTMAS_EVE,))
    assert planned_for(desk, ana) == ["14 Dec card R12"]
    preferences.put(desk, "country", "BR")
    plan_ahead.run(desk)
    assert planned_for(desk, ana) == ["18 Dec card R12"]


def test_a_card_that_was_not_written_is_missed_a_week_after_the_day(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk, occasions=(CHRISTMAS_EVE,))
    seen = []
    for today in ("2026-12-30", "2026-12-31"):
        clock.set(f"{today}T09:00")
        plan_ahead.run(desk)
        (found,) = people.follow_ups(desk, ana)
        seen.append((found.state, found.dropped_why, list(lists.contact_ids(desk, "missed"))))
    assert seen == [("open", "", []), ("dropped", "missed", [ana])]


def test_next_years_card_comes_all_the_same(desk: Desk, clock: StandingClock) -> None:
    ana = add(desk, occasions=(CHRISTMAS_EVE,))
    clock.set("2027-11-01T09:00")
    plan_ahead.run(desk)
    assert [(f"{each.due.day}", each.state) for each in people.follow_ups(desk, ana)] == [
        ("2027-12-20", "open"),
        ("2026-12-18", "dropped"),
    ]


def test_a_card_that_was_put_off_beyond_the_day_or_done_is_not_missed(desk: Desk, clock: StandingClock) -> None:
    ana, ben = (add(desk, name, occasions=(CHRISTMAS_EVE,)) for name in ("Ana", "Ben"))
    follow_ups.move(desk, people.follow_ups(desk, ana)[0].id, day("2027-01-04"))
    follow_ups.done(desk, people.follow_ups(desk, ben)[0].id)
    clock.set("2027-01-02T09:00")
    plan_ahead.run(desk)
    assert [people.follow_ups(desk, each)[0].state for each in (ana, ben)] == ["open", "done"]
    clock.set("2027-01-04T09:00")  # its new day, and the occasion long gone
    plan_ahead.run(desk)
    assert people.follow_ups(desk, ana)[0].dropped_why == "missed"


def lived_in(desk: Desk, clock: StandingClock) -> None:
    """Somebody for everything that the pass does."""
    add(desk, "Cleo", occasions=(CHRISTMAS_EVE,))  # whose card will be missed
    add(desk, "Dora", occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 2, 20)),))
    without_one(desk, "Ana", stage=Stage.CUSTOMER)
    without_one(desk, "Ben", stage=Stage.RESTING)
    clock.set("2027-01-04T09:00")


def test_a_second_pass_changes_nothing(desk: Desk, clock: StandingClock) -> None:
    lived_in(desk, clock)
    before = everything(desk)
    plan_ahead.run(desk)
    after, acts, told = everything(desk), len(history.acts(desk)), list[Change]()
    desk.add_listener(told.append)
    plan_ahead.run(desk)
    assert after != before
    assert (everything(desk), len(history.acts(desk)), told) == (after, acts, [])
    assert backups.check(desk).ok


def test_it_is_the_rules_own_act_and_undo_passes_over_it(desk: Desk, clock: StandingClock) -> None:
    lived_in(desk, clock)
    label = undoing.undo_label(desk)
    plan_ahead.run(desk)
    latest = history.acts(desk, 1)[0]
    assert (latest.origin, latest.label) == ("rules", "Planned ahead on 2027-01-04")
    assert undoing.undo_label(desk) == label


def test_it_ends_nothing_that_could_be_redone(desk: Desk, clock: StandingClock) -> None:
    lived_in(desk, clock)
    contacts.add_tags(desk, 1, ["sea"])
    undoing.undo(desk)
    plan_ahead.run(desk)
    assert undoing.redo(desk) == "Tagged Cleo: sea"


def test_it_is_made_before_the_first_look_of_a_day(desk: Desk, clock: StandingClock) -> None:
    ana, ben = without_one(desk, stage=Stage.CUSTOMER), add(desk, "Ben")
    planned_on.plan_ahead_if_due(desk)
    first = planned_for(desk, ana)
    with desk.act("sync") as act:
        contact_edits.set_columns(act, ben, ideal_days=30)
    planned_on.plan_ahead_if_due(desk)
    same_day = planned_for(desk, ben)
    clock.forward(days=1)
    planned_on.plan_ahead_if_due(desk)
    assert (first, same_day, planned_for(desk, ben)) == (["23 Nov call R20"], [], ["23 Nov call R20"])


def test_days_off_that_are_taken_make_it_be_made_again(desk: Desk) -> None:
    ana = add(desk, occasions=(CHRISTMAS_EVE,))
    planned_on.plan_ahead_if_due(desk)
    days_off.take(desk, date(2026, 12, 18), date(2026, 12, 18))
    planned_on.plan_ahead_if_due(desk)
    assert planned_for(desk, ana) == ["17 Dec card R12"]


def test_a_rule_that_is_turned_on_makes_it_be_made_again(desk: Desk) -> None:
    planned_on.plan_ahead_if_due(desk)
    ana = without_one(desk, stage=Stage.CUSTOMER)
    planned_on.plan_ahead_if_due(desk)
    assert planned_for(desk, ana) == ["23 Nov call R20"]


WORKED: dict[str, Callable[[Desk], object]] = {
    "added": lambda desk: add(desk, "Ana", occasions=(CHRISTMAS_EVE,)),
    "given a birthday": lambda desk: contacts.edit_contact(
        desk, before := people.person(desk, 1), replace(before, occasions=(CHRISTMAS_EVE,))
    ),
    "staged": lambda desk: contacts.set_stage(desk, 1, Stage.CUSTOMER),
    "merged": lambda desk: merging.merge(desk, 1, 2),
    "moved": lambda desk: follow_ups.move(desk, people.follow_ups(desk, 3)[0].id, day("2027-01-20")),
}


@pytest.mark.parametrize("worked", WORKED)
def test_what_the_pass_planned_is_in_no_undos_way(desk: Desk, clock: StandingClock, worked: str) -> None:
    """An act, then passes as months go by; the act is taken back, and all of it comes again."""
    clock.set("2026-09-01T09:00")
    add(desk, "Rui Faria")
    add(desk, "Rui F.", occasions=(CHRISTMAS_EVE,))
    add(desk, "Eva Melo", stage=Stage.CUSTOMER)
    before = everything(desk)
    WORKED[worked](desk)
    label = undoing.undo_label(desk)
    for today in ("2026-10-26", "2027-01-04"):
        clock.set(f"{today}T09:00")
        plan_ahead.run(desk)
    passed = everything(desk)

    assert undoing.undo(desk) == label
    undone = everything(desk)
    if worked == "added":
        assert '"display": "Ana"' not in undone
    assert backups.check(desk).ok
    assert undoing.redo(desk) == label

    assert everything(desk) == passed
    assert before != passed
    assert backups.check(desk).ok


@pytest.mark.parametrize("by_undo", [True, False], ids=["undo", "take back"])
def test_an_import_is_taken_back_although_the_pass_planned_for_its_people(
    desk: Desk, clock: StandingClock, tmp_path: Path, by_undo: bool
) -> None:
    before = everything(desk)
    report = bring_in(desk, file(tmp_path, card("Ana Ribeiro", "BDAY:1980-12-24"), card("Eva Melo")), follow=True)
    assert report.batch_id is not None
    for today in ("2026-11-23", "2027-01-04"):
        clock.set(f"{today}T09:00")
        plan_ahead.run(desk)
    ana, passed = people.find(desk, "Ana Ribeiro"), everything(desk)
    assert [each.dropped_why for each in people.follow_ups(desk, ana)] == ["missed"]

    if by_undo:
        undoing.undo(desk)
    else:
        assert take_back.take_back(desk, report.batch_id).kept == ()

    assert everything(desk) == before
    assert backups.check(desk).ok
    undoing.redo(desk)
    assert everything(desk) == passed
    assert backups.check(desk).ok


def test_an_import_leaves_whoever_was_worked_with_and_what_was_planned_for_them(
    desk: Desk, clock: StandingClock, tmp_path: Path
) -> None:
    book = file(tmp_path, *(card(name, "BDAY:1980-12-24") for name in ("Ana Ribeiro", "Eva Melo")))
    report = bring_in(desk, book, follow=True)
    assert report.batch_id is not None
    plan_ahead.run(desk)
    ana = people.find(desk, "Ana Ribeiro")
    logged(desk, ana, "email")
    assert take_back.take_back(desk, report.batch_id).kept == ((ana, "Ana Ribeiro"),)
    assert planned_for(desk, ana) == ["30 Nov call R2", "18 Dec card R12"]
    assert backups.check(desk).ok


def test_looking_at_another_day_writes_nothing(tmp_path: Path) -> None:
    with living_in("Europe/Lisbon"):
        desk = CommandLine(tmp_path / "desk")
        desk("add", "Ana Ribeiro", "--birthday", "1980-06-24")
        before = records(desk.folder)
        rows = desk("due", "--on", "2026-07-01", now="2026-06-01T10:00:00+01:00")
        looked = records(desk.folder)
        desk("due", now="2026-06-01T10:00:00+01:00")
        planned = desk("due", "--on", "2026-07-01", now="2026-06-01T10:00:00+01:00")
    assert (rows, looked) == ([], before)
    assert [(row["due"], row["rule"]) for row in planned] == [("2026-06-19", "R12")]


def records(folder: Path) -> tuple[str, int]:
    """All that a desk holds, and the number of its acts."""
    opened = open_desk(folder)
    try:
        return everything(opened), len(history.acts(opened))
    finally:
        opened.close()


def test_a_late_card_is_held_against_the_days_in_the_post(desk: Desk, clock: StandingClock) -> None:
    """Planned two months before, it would else stand behind all that is late until its day has gone by."""
    ana = add(desk, "Ana", occasions=(CHRISTMAS_EVE,))
    clock.set("2026-12-11T09:00")
    plan(desk, add(desk, "Ben"), "2026-12-21")
    clock.set("2026-12-22T09:00")
    assert [card.name for card in agenda.due(desk)] == ["Ana", "Ben"]
    assert people.follow_ups(desk, ana)[0].planned_interval == 6
