# SPDX-License-Identifier: MIT
"""Birthdays and other days as programs write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.exchange.vcard_days import day_of


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("1980-11-24", "1980-11-24"),
        ("19801124", "1980-11-24"),
        (" 1980-11-24 ", "1980-11-24"),
        ("1980-11-24T00:00:00Z", "1980-11-24"),
        ("19801124T101500+0100", "1980-11-24"),
        ("1980-11-24 10:15", "1980-11-24"),
        ("--1124", "--11-24"),
        ("--11-24", "--11-24"),
        ("--11", "--11"),
        ("---24", "---24"),
        ("1980-11", "1980-11"),
        ("1980", "1980"),
        ("0210", "0210"),  # RFC 6350 4.3.1: a year of four digits, so no 10 February
        ("0000-11-24", "--11-24"),
        ("00001124", "--11-24"),
        ("11-24", "--11-24"),
        ("1980/11/24", "1980-11-24"),
        ("1980.11.24", "1980-11-24"),
        ("1980-2-9", "1980-02-09"),
        ("24.11.1980", "1980-11-24"),
        ("9. 2. 1980", "1980-02-09"),
        ("24/11/1980", "1980-11-24"),
        ("11/24/1980", "1980-11-24"),
        ("7/7/1980", "1980-07-07"),
        ("--0229", "--02-29"),
    ],
)
def test_days(said: str, day: str) -> None:
    found = day_of(said)
    assert found is not None
    assert found.text() == day


@pytest.mark.parametrize(
    "said",
    ["", "circa 1800", "3/4/1980", "1980-13-01", "1981-02-29", "--0230", "T102200", "32.1.1980", "0000", "00000000"],
)
def test_what_says_no_day(said: str) -> None:
    assert day_of(said) is None


@pytest.mark.parametrize(
    ("said", "omitted", "day"),
    [("1604-11-24", "1604", "--11-24"), ("1604-11-24", "", "1604-11-24"), ("1980-11-24", "1604", "1980-11-24")],
)
def test_the_year_that_apple_leaves_out(said: str, omitted: str, day: str) -> None:
    found = day_of(said, omitted)
    assert found is not None
    assert found.text() == day


@given(st.text(alphabet="0123456789-./T: ²٣", max_size=20))
def test_anything_is_a_day_or_none(said: str) -> None:
    day_of(said)
