# SPDX-License-Identifier: MIT
"""Catching up after an absence: what is late is spread over working days, promises stay, and it is one act."""

from datetime import date, timedelta

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Occasion
from followup_desk.domain.words import OccasionKind
from followup_desk.services import agenda, backups, history, people
from followup_desk.services.acts import days_off, follow_ups, undoing
from followup_desk.services.acts.catch_up import catch_up, late
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, everything, moment, plan


def at_work(desk: Desk) -> list[str]:
    """All that is open by name: whose, and the day with its time."""
    lines = []
    for each in agenda.due(desk, date(2027, 12, 31)):
        due = each.follow_up.due
        lines.append(f"{each.name} {due.day:%d %b}" + (f" {due.at:%H:%M}" if due.at else ""))
    return sorted(lines)


@pytest.fixture
def desk(desk: Desk, clock: StandingClock) -> Desk:
    """Planned on Saturday 21 November, and untouched until Saturday 5 December. Late are, in order of work, Ana, Dora,
    Ben and Cleo; Eva was promised hers, Finn is due today, Gil is snoozed, Hal to come."""
    for name, due in (("Ben", "2026-11-26"), ("Ana", "2026-11-23"), ("Cleo", "2026-12-01")):
        plan(desk, add(desk, name), due)
    plan(desk, add(desk, "Dora"), "2026-11-24T15:00")
    plan(desk, add(desk, "Eva"), "2026-11-23", promised=True)
    plan(desk, add(desk, "Finn"), "2026-12-05")
    snoozed = plan(desk, add(desk, "Gil"), "2026-11-23")
    follow_ups.snooze(desk, snoozed, clock.moment + timedelta(days=20))
    plan(desk, add(desk, "Hal"), "2026-12-24")
    clock.set("2026-12-05T10:00")
    return desk


def test_what_is_late_and_promised_to_nobody_would_be_moved(desk: Desk) -> None:
    assert [each.name for each in late(desk)] == ["Ana", "Dora", "Ben", "Cleo"]


@pytest.mark.parametrize(
    ("days", "moved"),
    [
        (1, ["Ana 07 Dec", "Ben 07 Dec", "Cleo 07 Dec", "Dora 07 Dec 15:00"]),
        (2, ["Ana 07 Dec", "Ben 08 Dec", "Cleo 08 Dec", "Dora 07 Dec 15:00"]),
        (3, ["Ana 07 Dec", "Ben 08 Dec", "Cleo 09 Dec", "Dora 07 Dec 15:00"]),
        (60, ["Ana 07 Dec", "Ben 09 Dec", "Cleo 10 Dec", "Dora 08 Dec 15:00"]),
    ],
)
def test_it_is_spread_over_working_days_in_the_order_of_work(desk: Desk, days: int, moved: list[str]) -> None:
    assert catch_up(desk, days) == 4
    stay = {"Eva 23 Nov", "Finn 05 Dec", "Gil 23 Nov", "Hal 24 Dec"}
    assert sorted(set(at_work(desk)) - stay) == moved
    assert stay <= set(at_work(desk))
    assert late(desk) == []


def test_a_card_is_not_put_off_beyond_its_occasion(desk: Desk, clock: StandingClock) -> None:
    iris = add(desk, "Iris", occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 12, 16)),))
    clock.set("2026-12-15T10:00")  # it should have been posted on the 11th
    catch_up(desk, 60)
    (card,) = people.follow_ups(desk, iris)
    assert (f"{card.due.day}", card.planned_interval) == ("2026-12-16", 5)  # still held against the days in the post


def test_days_off_are_passed_over(desk: Desk) -> None:
    days_off.take(desk, date(2026, 12, 7), date(2026, 12, 8))
    catch_up(desk, 1)
    assert "Ana 09 Dec" in at_work(desk)


def test_today_is_worked_on_a_working_day(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-12-07T10:00")
    catch_up(desk, 1)
    assert {"Ana 07 Dec", "Dora 07 Dec 15:00"} <= set(at_work(desk))


def test_a_time_that_is_over_today_becomes_the_day(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-12-07T15:01")
    catch_up(desk, 1)
    assert "Dora 07 Dec" in at_work(desk)


def test_a_time_elsewhere_stays_the_time_there(desk: Desk, clock: StandingClock) -> None:
    there = follow_ups.plan_follow_up(desk, add(desk, "Ivo"), moment("2026-12-06T09:00", "America/New_York"))
    clock.set("2026-12-14T10:00")
    catch_up(desk, 1)
    assert people.follow_up(desk, there).due == moment("2026-12-14T09:00", "America/New_York")


def test_a_snooze_that_has_rung_is_over(desk: Desk, clock: StandingClock) -> None:
    clock.set("2026-12-12T10:00")
    assert "Gil" in [each.name for each in late(desk)]
    catch_up(desk, 1)
    gil = next(each for each in agenda.due(desk, date(2026, 12, 14)) if each.name == "Gil")
    assert gil.follow_up.snoozed_until is None


def test_how_many_days_it_was_given_counts_to_the_new_day(desk: Desk) -> None:
    """So that it is soon no later, for the order of work, than what else is planned for that day."""
    catch_up(desk, 1)
    ana = next(each for each in agenda.due(desk, date(2026, 12, 7)) if each.name == "Ana")
    assert ana.follow_up.planned_interval == 16


def test_it_is_one_act_that_undo_takes_back(desk: Desk) -> None:
    before = everything(desk)
    catch_up(desk, 3)
    after = everything(desk)
    assert history.acts(desk, 1)[0].label == "Caught up: moved 4 follow-ups"
    undoing.undo(desk)
    assert everything(desk) == before
    undoing.redo(desk)
    assert everything(desk) == after
    assert backups.check(desk).ok


def test_where_nothing_is_late_it_leaves_no_trace(desk: Desk) -> None:
    catch_up(desk, 1)
    before, acts = everything(desk), len(history.acts(desk))
    assert catch_up(desk, 1) == 0
    assert (everything(desk), len(history.acts(desk))) == (before, acts)


@pytest.mark.parametrize("days", [-1, 0, 61, 10**30])
def test_over_no_days_or_too_many_it_is_refused(desk: Desk, days: int) -> None:
    before = everything(desk)
    with pytest.raises(Refused, match="from 1 to 60"):
        catch_up(desk, days)
    assert everything(desk) == before
