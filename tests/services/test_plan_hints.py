# SPDX-License-Identifier: MIT
"""What is to be minded of a day before something is planned for it."""

import pytest

from followup_desk.domain.moments import Due
from followup_desk.domain.words import Kind
from followup_desk.services import plan_hints, preferences
from followup_desk.services.acts import contacts, days_off
from followup_desk.services.desk import Desk
from followup_desk.services.plan_hints import Hints
from tests.builders import add, day, logged, moment

SATURDAY_NEXT, TUESDAY = day("2026-11-28"), day("2026-11-24")


def quiet(desk: Desk, due: str) -> str:
    """When the reminder of a moment comes instead, if it is later."""
    found = plan_hints.of_day(desk, moment(due), promised=False).quiet
    return f"{found[1]:%d %b %H:%M}" if found else ""


def test_an_ordinary_day_needs_no_word(desk: Desk) -> None:
    assert plan_hints.of_plan(desk, add(desk), TUESDAY, Kind.CALL, promised=True) == Hints()


def test_a_day_that_is_not_worked_is_minded_of_a_promise_only(desk: Desk) -> None:
    assert plan_hints.of_day(desk, SATURDAY_NEXT, promised=True).not_worked == SATURDAY_NEXT.day
    assert plan_hints.of_day(desk, SATURDAY_NEXT, promised=False).not_worked is None
    preferences.put(desk, "working_days", "tue-sat")
    assert plan_hints.of_day(desk, SATURDAY_NEXT, promised=True).not_worked is None
    assert plan_hints.of_day(desk, day("2026-11-23"), promised=True).not_worked == day("2026-11-23").day


@pytest.mark.parametrize("due", [TUESDAY, moment("2026-11-24T10:00"), moment("2026-11-24T22:00")])
def test_on_a_planned_day_off_no_reminder_comes_whatever_the_hour(desk: Desk, due: Due) -> None:
    days_off.take(desk, TUESDAY.day, TUESDAY.day)
    assert plan_hints.of_day(desk, due, promised=True) == Hints(day_off=TUESDAY.day)
    assert plan_hints.of_day(desk, due, promised=False) == Hints(day_off=TUESDAY.day)


def test_a_moment_in_quiet_hours_is_announced_after_them(desk: Desk) -> None:
    assert quiet(desk, "2026-11-24T21:00") == "25 Nov 08:00"
    assert quiet(desk, "2026-11-24T07:30") == "24 Nov 08:00"
    assert quiet(desk, "2026-11-24T08:00") == ""
    preferences.put(desk, "quiet_hours", "off")
    assert quiet(desk, "2026-11-24T21:00") == ""


def test_what_is_announced_early_may_come_before_the_quiet_or_right_after_it(desk: Desk) -> None:
    preferences.put(desk, "lead_minutes", "15")
    assert quiet(desk, "2026-11-24T20:10") == ""
    assert quiet(desk, "2026-11-24T20:15") == "25 Nov 08:00"
    assert quiet(desk, "2026-11-24T08:05") == ""


def test_a_touch_too_soon_is_minded_but_not_of_a_promise(desk: Desk) -> None:
    ana = add(desk)
    logged(desk, ana, "email")
    soon = day("2026-11-22")
    assert [each.rule for each in plan_hints.of_plan(desk, ana, soon, Kind.CALL, promised=False).warnings] == ["R10"]
    assert plan_hints.of_plan(desk, ana, soon, Kind.CALL, promised=True).warnings == ()


def test_of_somebody_who_is_gone_nothing_is_said(desk: Desk) -> None:
    contacts.remove_contacts(desk, [add(desk)])
    assert plan_hints.of_plan(desk, 1, TUESDAY, Kind.CALL, promised=False) == Hints()
