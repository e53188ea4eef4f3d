# SPDX-License-Identifier: MIT
"""What the morning briefing tells of a day: a Monday, 23 November 2026."""

from datetime import date

import pytest

from followup_desk.domain.partial_date import parse
from followup_desk.domain.records import Occasion
from followup_desk.domain.words import OccasionKind, Stage
from followup_desk.services import briefing, preferences
from followup_desk.services.acts import contacts, days_off, follow_ups, how_it_went
from followup_desk.services.briefing import Some
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, logged, plan


@pytest.fixture(autouse=True)
def friday(clock: StandingClock) -> None:
    """When all of it is planned."""
    clock.set("2026-11-20T10:00")


def told(some: Some) -> list[object]:
    return [some.count, *(card.name for card in some.cards)]


def born(desk: Desk, name: str, day: str, leap_day: int = 28, **fields: object) -> int:
    return add(desk, name, occasions=(Occasion(OccasionKind.BIRTHDAY, parse(day), leap_day=leap_day),), **fields)


def test_an_empty_day_is_empty(desk: Desk, clock: StandingClock) -> None:
    plan(desk, add(desk, "Later"), "2026-11-24", promised=True)
    clock.set("2026-11-23T09:00")
    assert briefing.of_today(desk).is_empty()


def test_all_that_is_due_is_told_once_by_kind(desk: Desk, clock: StandingClock) -> None:
    plan(desk, add(desk, "Promise"), "2026-11-23", promised=True)
    plan(desk, add(desk, "Early promise"), "2026-11-23T10:00", promised=True)
    plan(desk, add(desk, "Late"), "2026-11-20")
    plan(desk, add(desk, "Late promise"), "2026-11-20", promised=True)
    plan(desk, add(desk, "Other"), "2026-11-23")
    plan(desk, add(desk, "Tomorrow"), "2026-11-24")
    plan(desk, add(desk, "Snoozed promise"), "2026-11-23", promised=True)
    snoozed = plan(desk, add(desk, "Snoozed"), "2026-11-23")
    for each in (snoozed, snoozed - 1):
        follow_ups.snooze(desk, each, clock.moment.replace(day=24))
    clock.set("2026-11-22T15:00")
    logged(desk, add(desk, "Thanks"), "meeting", "next-step", next_due=None)
    clock.set("2026-11-23T09:00")
    found = briefing.of_today(desk)
    assert told(found.promises) == [3, "Early promise", "Promise", "Snoozed promise"]
    assert told(found.cards) == [1, "Thanks"], "24 hours after its event a thank-you is late, and not before"
    assert told(found.late) == [2, "Late promise", "Late"]
    assert told(found.others) == [1, "Other"]
    clock.set("2026-11-23T15:01")
    assert told(briefing.of_today(desk).late) == [3, "Late promise", "Late", "Thanks"]


def test_of_many_the_first_are_named_and_all_counted(desk: Desk, clock: StandingClock) -> None:
    for number in range(briefing.SHOWN + 2):
        plan(desk, add(desk, f"Promise {number}"), f"2026-11-23T{10 + number}:00", promised=True)
        plan(desk, add(desk, f"Late {number}"), "2026-11-20")
    clock.set("2026-11-23T09:00")
    found = briefing.of_today(desk)
    assert [some.count for some in found.due] == [8, 0, 8, 0]
    assert [len(some.cards) for some in found.due] == [6, 0, 6, 0]
    assert found.promises.cards[0].name == "Promise 0"


def test_nobody_in_the_trash_and_questions_that_wait(desk: Desk, clock: StandingClock) -> None:
    gone, asked = add(desk, "Gone"), add(desk, "Asked")
    plan(desk, gone, "2026-11-23", promised=True)
    how_it_went.done_at_once(desk, plan(desk, asked, "2026-11-20"))
    contacts.remove_contacts(desk, [gone])
    clock.set("2026-11-23T09:00")
    found = briefing.of_today(desk)
    assert (told(found.promises), found.question_count, found.questions[0].name) == ([0], 1, "Asked")


def test_birthdays_of_who_is_followed(desk: Desk, clock: StandingClock) -> None:
    born(desk, "Ana", "1980-11-23")
    born(desk, "Ben", "--11-23")
    born(desk, "Former", "1980-11-23", stage=Stage.FORMER)
    born(desk, "Another day", "1980-11-24")
    clock.set("2026-11-23T09:00")
    assert [(each.name, each.age) for each in briefing.of_today(desk).birthdays] == [("Ana", 46), ("Ben", None)]


@pytest.mark.parametrize(
    ("day", "names"), [("2027-02-28", ["Ana"]), ("2027-03-01", ["Ben"]), ("2028-02-29", ["Ana", "Ben"])]
)
def test_29_february_is_kept_on_the_day_chosen(desk: Desk, clock: StandingClock, day: str, names: list[str]) -> None:
    born(desk, "Ana", "1980-02-29")
    born(desk, "Ben", "1980-02-29", leap_day=1)
    clock.set(f"{day}T09:00")
    assert [each.name for each in briefing.of_today(desk).birthdays] == names


@pytest.mark.parametrize(
    ("now", "weekdays", "told_of"),
    [
        ("2026-11-19", "mon-fri", None),  # Friday is worked before
        ("2026-11-20", "mon-fri", ("2026-11-23", "2026-11-24", ["On a day off"])),
        ("2026-11-20", "mon-sat", None),
        ("2026-11-22", "mon-fri", ("2026-11-23", "2026-11-24", ["On a day off"])),
        ("2026-11-23", "mon-fri", ("2026-11-23", "2026-11-24", ["On a day off"])),
        ("2026-11-24", "mon-fri", ("2026-11-24", "2026-11-24", ["On a day off"])),
        ("2026-11-25", "mon-fri", None),
    ],
)
def test_promises_of_the_days_off_that_come_next(
    desk: Desk, clock: StandingClock, now: str, weekdays: str, told_of: object
) -> None:
    clock.set("2026-11-18T09:00")
    preferences.put(desk, "working_days", weekdays)
    plan(desk, add(desk, "On a day off"), "2026-11-24", promised=True)
    plan(desk, add(desk, "After it"), "2026-11-25", promised=True)
    days_off.take(desk, date(2026, 11, 23), date(2026, 11, 24))
    clock.set(f"{now}T09:00")
    ahead = briefing.of_today(desk).days_off
    assert told_of == (
        ahead and (ahead.first.isoformat(), ahead.last.isoformat(), [card.name for card in ahead.promises])
    )
