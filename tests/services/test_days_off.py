# SPDX-License-Identifier: MIT
"""Which days off are to come, and what was promised for the days that somebody means."""

from datetime import date, timedelta

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services import days_off
from followup_desk.services.acts import contacts, follow_ups
from followup_desk.services.acts import days_off as acts
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, day, moment, plan

TUESDAY, FRIDAY = date(2026, 11, 24), date(2026, 11, 27)
A_DAY = timedelta(days=1)


def take(desk: Desk, first: str, last: str = "") -> None:
    acts.take(desk, date.fromisoformat(first), date.fromisoformat(last or first))


def spans(desk: Desk) -> list[str]:
    return [f"{first} {last}" for first, last in days_off.planned(desk)]


def promised(desk: Desk, first: date = TUESDAY, last: date = FRIDAY) -> list[str]:
    return [card.name for card in days_off.promises_on(desk, first, last)]


def test_days_that_follow_one_another_are_one_span_however_they_were_taken(desk: Desk) -> None:
    assert spans(desk) == []
    take(desk, "2026-11-26", "2026-11-27")
    take(desk, "2026-11-30")  # a weekend later
    take(desk, "2026-11-24", "2026-11-25")
    take(desk, "2026-12-31", "2027-01-01")
    assert spans(desk) == ["2026-11-24 2026-11-27", "2026-11-30 2026-11-30", "2026-12-31 2027-01-01"]


def test_a_day_given_back_parts_a_span(desk: Desk) -> None:
    take(desk, "2026-11-24", "2026-11-27")
    acts.give_back(desk, TUESDAY + A_DAY, TUESDAY + A_DAY)
    assert spans(desk) == ["2026-11-24 2026-11-24", "2026-11-26 2026-11-27"]


def test_what_is_over_is_not_to_come(desk: Desk, clock: StandingClock) -> None:
    take(desk, "2026-11-21", "2026-11-24")
    clock.set("2026-11-23T09:00")
    assert spans(desk) == ["2026-11-23 2026-11-24"]


def test_promises_on_these_days_by_day(desk: Desk) -> None:
    for due in ("2026-11-27", "2026-11-24", "2026-11-23", "2026-11-28", "2026-11-27T23:59", "2026-11-28T00:00"):
        plan(desk, add(desk, due), due, promised=True)
    assert promised(desk) == ["2026-11-24", "2026-11-27T23:59", "2026-11-27"]
    assert promised(desk, TUESDAY, TUESDAY) == ["2026-11-24"]


def test_only_what_is_open_and_promised_to_somebody_who_is_there(desk: Desk) -> None:
    names = ("Promised", "Only planned", "Done", "Dropped", "Moved away", "In the trash")
    numbers = {name: plan(desk, add(desk, name), "2026-11-25", promised=name != "Only planned") for name in names}
    follow_ups.done(desk, numbers["Done"])
    follow_ups.drop(desk, numbers["Dropped"], "no use")
    follow_ups.move(desk, numbers["Moved away"], day("2026-12-01"), told=True)
    contacts.remove_contacts(desk, [6])
    assert promised(desk) == ["Promised"]


def test_a_snoozed_promise_is_still_one(desk: Desk) -> None:
    number = plan(desk, add(desk, "Ana"), "2026-11-24", promised=True)
    follow_ups.snooze(desk, number, desk.now() + timedelta(days=30))
    assert promised(desk) == ["Ana"]


def test_a_moment_falls_on_the_day_it_is_here(desk: Desk) -> None:
    due = moment("2026-11-27T20:00", "America/New_York")  # Saturday 01:00 in Lisbon
    follow_ups.plan_follow_up(desk, add(desk, "Ana"), due, promised=True)
    assert (promised(desk), promised(desk, FRIDAY, FRIDAY + A_DAY)) == ([], ["Ana"])


def test_today_counts_also_what_is_late_by_the_clock(desk: Desk, clock: StandingClock) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21T10:00", promised=True)
    clock.set("2026-11-21T11:00")
    assert promised(desk, desk.today(), desk.today()) == ["Ana"]


def test_a_day_off_has_no_time() -> None:
    assert days_off.whole_day(day("2026-11-24")) == TUESDAY
    with pytest.raises(Refused, match="A day off is a whole day: leave out the time"):
        days_off.whole_day(moment("2026-11-24T10:00"))
