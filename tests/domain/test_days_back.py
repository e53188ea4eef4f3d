# SPDX-License-Identifier: MIT
"""Whole days back from today, over changes of the clock too."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.days_back import days_back
from followup_desk.domain.moments import begins, from_seconds, local, utc_seconds

TODAY, ZONE = date(2026, 11, 21), "Europe/Lisbon"
SINCE = days_back(TODAY, ZONE)


@given(st.integers(-3600, 399 * 86_400))
def test_it_is_the_days_of_the_calendar(seconds: int) -> None:
    at = utc_seconds(begins(TODAY + timedelta(days=1), ZONE)) - 1 - seconds
    assert SINCE(at) == max(0, (TODAY - local(from_seconds(at), ZONE).date()).days)


def test_years_ago_are_counted_on_and_what_is_to_come_is_of_today() -> None:
    noon = begins(date(2016, 11, 21), ZONE) + timedelta(hours=12)
    assert SINCE(utc_seconds(noon)) == (TODAY - date(2016, 11, 21)).days
    assert SINCE(utc_seconds(noon) + 40 * 365 * 86_400) == 0
