# SPDX-License-Identifier: MIT
"""The habit (R19): which days count, and the run that they make."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_desk.domain.rules.habit import DaySat, counts, run
from followup_desk.domain.rules.work_days import WorkDays

FRIDAY = date(2026, 11, 20)
days = st.dates(FRIDAY - timedelta(days=40), FRIDAY)
some_days = st.frozensets(days, max_size=30)
weekdays = st.frozensets(st.integers(0, 6))


def on(*numbers: int) -> frozenset[date]:
    """Days of November 2026."""
    return frozenset(date(2026, 11, number) for number in numbers)


@pytest.mark.parametrize(
    ("seconds", "minutes", "emptied", "counted"),
    [(599, 10, False, False), (600, 10, False, True), (0, 10, True, True), (60, 1, False, True)],
)
def test_a_day_counts_by_its_minutes_or_an_emptied_queue(
    seconds: int, minutes: int, emptied: bool, counted: bool
) -> None:
    assert counts(DaySat(FRIDAY, seconds, minutes, emptied)) is counted


@pytest.mark.parametrize(
    ("sat", "off", "long"),
    [
        (on(), on(), 0),
        (on(20), on(), 1),
        (on(18, 19), on(), 2),  # today is not over
        (on(18, 20), on(), 1),
        (on(12, 13, 16, 17), on(18, 19), 4),  # over a weekend, and days off
        (on(13, 14, 16), on(17, 18, 19), 3),  # a Saturday on which one sat
        (on(17, 18, 19), on(18), 2),  # a day off on which one sat
        (on(13), on(16, 17, 18, 19, 20), 1),
    ],
)
def test_the_run_as_of_a_friday(sat: frozenset[date], off: frozenset[date], long: int) -> None:
    assert run(sat, WorkDays(off=off), FRIDAY) == long


@settings(max_examples=40)
@given(some_days, weekdays, some_days, days)
def test_a_planned_day_off_neither_breaks_nor_lengthens(
    sat: frozenset[date], to_sit: frozenset[int], off: frozenset[date], day: date
) -> None:
    """Whether one sat on it or not; and on a day on which one did not, it can only mend."""
    off |= {day}
    assert run(sat | {day}, WorkDays(to_sit, off), FRIDAY) == run(sat - {day}, WorkDays(to_sit, off), FRIDAY)
    assert run(sat - {day}, WorkDays(to_sit, off), FRIDAY) >= run(sat - {day}, WorkDays(to_sit, off - {day}), FRIDAY)


@settings(max_examples=40)
@given(some_days, weekdays, some_days)
def test_today_can_only_lengthen_it_by_one_and_nothing_is_counted_twice(
    sat: frozenset[date], to_sit: frozenset[int], off: frozenset[date]
) -> None:
    before = run(sat - {FRIDAY}, WorkDays(to_sit, off), FRIDAY)
    assert run(sat | {FRIDAY}, WorkDays(to_sit, off), FRIDAY) - before == (FRIDAY not in off)
    assert before <= len(sat - off)


@settings(max_examples=40)
@given(some_days, some_days)
def test_where_no_day_is_one_to_sit_on_all_that_were_sat_stand_in_a_row(
    sat: frozenset[date], off: frozenset[date]
) -> None:
    assert run(sat, WorkDays(frozenset(), off), FRIDAY) == len(sat - off)
