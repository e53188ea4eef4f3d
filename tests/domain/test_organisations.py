# SPDX-License-Identifier: MIT
"""From when to when somebody was there, with as much of a day as is known."""

import pytest

from followup_desk.domain.moments import iso_local
from followup_desk.domain.organisations import first_instant, instant_after
from followup_desk.domain.partial_date import parse
from tests.builders import LISBON


@pytest.mark.parametrize(
    ("said", "first", "after"),
    [
        ("2020", "2020-01-01", "2021-01-01"),
        ("2020-12", "2020-12-01", "2021-01-01"),
        ("2020-02", "2020-02-01", "2020-03-01"),
        ("2020-02-29", "2020-02-29", "2020-03-01"),
        ("2020-12-31", "2020-12-31", "2021-01-01"),
    ],
)
def test_a_job_covers_all_of_what_is_said(said: str, first: str, after: str) -> None:
    began, over = first_instant(parse(said), LISBON), instant_after(parse(said), LISBON)
    assert began is not None
    assert over is not None
    assert iso_local(began, LISBON) == f"{first}T00:00:00+00:00"
    assert iso_local(over, LISBON) == f"{after}T00:00:00+00:00"


@pytest.mark.parametrize("said", ["", "--05", "---12", "0001", "9999-12-31"])
def test_without_a_year_that_tells_it_has_no_end(said: str) -> None:
    day = parse(said) if said else None
    assert first_instant(day, LISBON) is None
    assert instant_after(day, LISBON) is None
