# SPDX-License-Identifier: MIT
"""Parts of a day: every form in, the extended form out."""

from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from followup_desk.domain.partial_date import PartialDate, parse

FORMS = [
    ("1980-11-24", PartialDate(1980, 11, 24), "1980-11-24"),
    ("19801124  ", PartialDate(1980, 11, 24), "1980-11-24"),
    ("1980-11   ", PartialDate(1980, 11), "1980-11"),
    ("1980      ", PartialDate(1980), "1980"),
    ("--11-24   ", PartialDate(None, 11, 24), "--11-24"),
    ("--1124    ", PartialDate(None, 11, 24), "--11-24"),
    ("--11      ", PartialDate(None, 11), "--11"),
    ("---24     ", PartialDate(None, None, 24), "---24"),
    ("0001-01-01", PartialDate(1, 1, 1), "0001-01-01"),
    ("2000-02-29", PartialDate(2000, 2, 29), "2000-02-29"),
    ("--02-29   ", PartialDate(None, 2, 29), "--02-29"),
    ("---31     ", PartialDate(None, None, 31), "---31"),
]


@pytest.mark.parametrize(("written", "meant", "shown"), FORMS)
def test_forms(written: str, meant: PartialDate, shown: str) -> None:
    assert parse(written) == meant
    assert meant.text() == shown


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("", "is not a day: write it like 1980-11-24"),
        ("24.11.1980", "is not a day"),
        ("1980-1-2", "is not a day"),
        ("198011", "is not a day"),
        ("1980-1124", "is not a day"),
        ("198011-24", "is not a day"),
        ("-11-24", "is not a day"),
        ("----24", "is not a day"),
        ("1980--24", "is not a day"),
        ("1980-11-24T10:00", "is not a day"),
        ("１９８０", "is not a day"),
        ("1\n980" * 1000, "is not a day"),
        ("0000", "there is no year 0"),
        ("1980-13-01", "there is no month 13"),
        ("--00", "there is no month 0"),
        ("1980-11-31", "there is no day 31 in that month: use 01 to 30"),
        ("1981-02-29", "there is no day 29 in that month: use 01 to 28"),
        ("1900-02-29", "there is no day 29 in that month"),
        ("--02-30", "there is no day 30 in that month: use 01 to 29"),
        ("---32", "there is no day 32"),
        ("---00", "there is no day 0"),
    ],
)
def test_what_is_no_day_is_refused_in_one_line(written: str, line: str) -> None:
    with pytest.raises(ValueError, match=line) as refused:
        parse(written)
    assert "\n" not in str(refused.value)


def test_what_cannot_be_written_cannot_be() -> None:
    with pytest.raises(ValueError, match="at least a year"):
        PartialDate()
    with pytest.raises(ValueError, match="need the month"):
        PartialDate(1980, None, 24)


some = st.integers(-1, 40) | st.none()


@given(st.integers(1, 9999) | st.none(), some, some)
def test_parse_of_text_is_the_same(year: int | None, month: int | None, day: int | None) -> None:
    try:
        whole = PartialDate(year, month, day)
    except ValueError:
        assume(False)
    assert parse(whole.text()) == whole


@given(st.dates())
def test_every_day_there_is_can_be_said(day: date) -> None:
    assert parse(day.isoformat()) == PartialDate(day.year, day.month, day.day)
    assert parse(day.strftime("%Y%m%d").zfill(8)).text() == day.isoformat()


@given(st.text() | st.from_regex(r"[-0-9]{1,12}"))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        shown = parse(text).text()
    except ValueError:
        return
    assert parse(shown).text() == shown
