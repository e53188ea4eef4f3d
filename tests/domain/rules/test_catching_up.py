# SPDX-License-Identifier: MIT
"""Catching up after an absence: what is late is spread over the next working days."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.rules.catching_up import spread
from followup_desk.domain.rules.work_days import WorkDays

FRIDAY, SATURDAY = date(2026, 11, 20), date(2026, 11, 21)


@pytest.mark.parametrize(
    ("late", "days", "today", "spread_as"),
    [
        ("abcd", 2, FRIDAY, "20 ab, 23 cd"),  # today is one of them where it is worked
        ("abcd", 2, SATURDAY, "23 ab, 24 cd"),
        ("abcde", 2, FRIDAY, "20 abc, 23 de"),  # the earlier days have one more
        ("abcde", 3, FRIDAY, "20 ab, 23 cd, 24 e"),
        ("ab", 3, FRIDAY, "20 a, 23 b"),  # fewer than days
        ("abc", 1, SATURDAY, "23 abc"),
        ("abc", 0, FRIDAY, "20 abc"),
        ("", 3, FRIDAY, ""),
    ],
)
def test_each_has_its_day_in_the_order_given(late: str, days: int, today: date, spread_as: str) -> None:
    found: dict[int, str] = {}
    for each, day in spread(late, days, today, WorkDays()):
        found[day.day] = found.get(day.day, "") + each
    assert ", ".join(f"{day} {each}" for day, each in found.items()) == spread_as


def test_days_off_are_left_out() -> None:
    week = WorkDays(off=frozenset({date(2026, 11, 23)}))
    assert [day.day for _, day in spread("abc", 3, FRIDAY, week)] == [20, 24, 25]


@given(st.lists(st.integers(), max_size=40), st.integers(1, 12), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_nothing_is_lost_and_no_day_has_much_more_than_another(late: list[int], days: int, today: date) -> None:
    found = spread(late, days, today, WorkDays())
    assert [each for each, _ in found] == late
    planned = [day for _, day in found]
    assert planned == sorted(planned)
    counts = [planned.count(day) for day in dict.fromkeys(planned)]
    assert not counts or max(counts) - min(counts) <= 1
    assert len(counts) == min(days, len(late))
    assert all(day >= today and WorkDays().is_one(day) for day in planned)
