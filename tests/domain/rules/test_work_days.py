# SPDX-License-Identifier: MIT
"""Working days: Monday to Friday, less planned days off (RULES, "Words")."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.rules.work_days import WorkDays

# 21 November 2026 is a Saturday; 24 and 25 December are off here
WORKED = WorkDays(off=frozenset({date(2026, 12, 24), date(2026, 12, 25)}))
days = st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1))
weeks = st.builds(
    WorkDays,
    st.frozensets(st.integers(0, 6), min_size=1),
    st.frozensets(st.dates(date(2026, 1, 1), date(2026, 3, 1))),
)


def november(day: int) -> date:
    return date(2026, 11, day)


@pytest.mark.parametrize(
    ("day", "is_one", "on_or_after", "on_or_before", "after"),
    [
        ("2026-11-20", True, "2026-11-20", "2026-11-20", "2026-11-23"),  # a Friday
        ("2026-11-21", False, "2026-11-23", "2026-11-20", "2026-11-23"),
        ("2026-11-22", False, "2026-11-23", "2026-11-20", "2026-11-23"),
        ("2026-11-23", True, "2026-11-23", "2026-11-23", "2026-11-24"),  # a Monday
        ("2026-12-23", True, "2026-12-23", "2026-12-23", "2026-12-28"),  # two days off and a weekend
        ("2026-12-24", False, "2026-12-28", "2026-12-23", "2026-12-28"),
        ("2026-12-27", False, "2026-12-28", "2026-12-23", "2026-12-28"),
    ],
)
def test_a_day_its_next_and_its_last(day: str, is_one: bool, on_or_after: str, on_or_before: str, after: str) -> None:
    on = date.fromisoformat(day)
    assert WORKED.is_one(on) is is_one
    assert f"{WORKED.on_or_after(on)} {WORKED.on_or_before(on)}" == f"{on_or_after} {on_or_before}"
    assert f"{WORKED.after(on)}" == after


@pytest.mark.parametrize(
    ("arrives_at", "today", "day"),
    [
        ("2026-11-26", "2026-11-20", "2026-11-26"),
        ("2026-11-28", "2026-11-20", "2026-11-30"),  # a later day that is none becomes the next one
        ("2026-11-21", "2026-11-21", "2026-11-21"),  # today stays, a Saturday too
        ("2026-11-22", "2026-11-21", "2026-11-23"),
        ("2026-11-20", "2026-11-21", "2026-11-21"),  # what is past becomes today
        ("2026-11-01", "2026-11-25", "2026-11-25"),
    ],
)
def test_a_day_that_a_rule_arrives_at(arrives_at: str, today: str, day: str) -> None:
    assert WORKED.for_a_rule(date.fromisoformat(arrives_at), date.fromisoformat(today)) == date.fromisoformat(day)


def test_where_nothing_is_worked_any_day_is_as_good() -> None:
    never = WorkDays(frozenset())
    always_off = WorkDays(off=frozenset(november(1) + timedelta(days=number) for number in range(1000)))
    for work_days in (never, always_off):
        assert work_days.on_or_after(november(21)) == november(21)
    assert never.on_or_before(november(21)) == november(21)


def test_it_looks_beyond_a_year_off() -> None:
    year_off = WorkDays(off=frozenset(november(23) + timedelta(days=number) for number in range(370)))
    assert year_off.on_or_after(november(23)) == date(2027, 11, 29)


def test_other_weeks_are_worked_elsewhere() -> None:
    sunday_to_thursday = WorkDays(frozenset({6, 0, 1, 2, 3}))
    assert sunday_to_thursday.on_or_after(november(20)) == november(22)
    assert sunday_to_thursday.on_or_before(november(21)) == november(19)


@given(weeks, days)
def test_the_next_and_the_last_are_the_nearest_that_are_worked(week: WorkDays, day: date) -> None:
    after, before = week.on_or_after(day), week.on_or_before(day)
    assert before <= day <= after
    assert week.is_one(after)
    assert week.is_one(before)
    between = ((after - day).days, (day - before).days)
    assert not any(week.is_one(day + timedelta(days=number)) for number in range(between[0]))
    assert not any(week.is_one(day - timedelta(days=number)) for number in range(between[1]))


@given(weeks, days)
def test_the_day_after_is_always_later(week: WorkDays, day: date) -> None:
    assert week.after(day) > day
    assert week.after(day) == week.on_or_after(day + timedelta(days=1))


@given(weeks, days, days)
def test_a_rule_never_plans_for_the_past_nor_for_a_later_day_off(week: WorkDays, day: date, today: date) -> None:
    found = week.for_a_rule(day, today)
    assert found >= max(day, today) if day > today else found == today
    assert found == today or week.is_one(found)
