# SPDX-License-Identifier: MIT
"""Days in cells: every form that programs write, and the order that the file itself shows."""

import pytest

from followup_desk.exchange.csv_dates import DayOrder, DayVotes, day_in_parts, parse_day


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("1972-01-31", "1972-01-31"),
        ("--01-31", "--01-31"),
        (" --01-31", "--01-31"),
        ("31.1.1972", "1972-01-31"),
        ("3.1.1972", "1972-01-03"),
        ("31.1.", "--01-31"),
        ("1/20/1981", "1981-01-20"),
        ("20/1/1981", "1981-01-20"),
        ("6/5/1984", "1984-06-05"),
        ("6/5/26", "2026-06-05"),
        ("6/5/27", "1927-06-05"),
        ("12 Jun 2026", "2026-06-12"),
        ("7-Feb-22", "2022-02-07"),
        ("June 12, 1980", "1980-06-12"),
        ("Thursday, June 12, 1980", "1980-06-12"),
        ("12. März 1980", "1980-03-12"),
        ("1er août 1980", "1980-08-01"),
        ("25 de dezembro de 1980", "1980-12-25"),
        ("Jan 31", "--01-31"),
        ("2024-01-15 10:00:00", "2024-01-15"),
        ("2026-08-17T10:00:00Z", "2026-08-17"),
        ("1/20/1981 12:00 AM", "1981-01-20"),
        ("Mi 31.01.1972", "1972-01-31"),
        ("1980年1月2日", "1980-01-02"),
        ("19800131", "1980-01-31"),
        ("1980-02", "1980-02"),
        ("1980", "1980"),
        ("1604-01-31", "--01-31"),
        ("29.2.2000", "2000-02-29"),
    ],
)
def test_forms(written: str, day: str) -> None:
    read = parse_day(written, "mdy", 2026)
    assert read is not None
    assert read.text() == day


@pytest.mark.parametrize("none", ["", " ", "0000-00-00", "00/00/00", "0/0/00", "0.0.00", "1/1/1601", "1/1/4501", "-"])
def test_what_stands_for_no_day(none: str) -> None:
    assert parse_day(none, "mdy", 2026) is None


@pytest.mark.parametrize("words", ["in spring", "31.2.1980", "1980-13-01", "99/99/9999", "5 or 6 May 1980", "Birthday"])
def test_what_is_no_day_is_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r"is not a day|there is no"):
        parse_day(words, "dmy", 2026)


@pytest.mark.parametrize(
    ("cells", "order", "sure"),
    [
        (["1/20/1981", "6/5/1984"], "mdy", True),
        (["20/1/1981", "6/5/1984"], "dmy", True),
        (["6/5/1984"], "mdy", False),
        (["1984-05-06"], "ymd", True),
        (["6.5.1984", "7/6/1984"], "mdy", False),
        (["1/20/1981", "20/1/1981", "21/1/1981"], "dmy", False),
        ([], "mdy", True),
    ],
)
def test_the_file_shows_the_order(cells: list[str], order: DayOrder, sure: bool) -> None:
    votes = DayVotes()
    for cell in cells:
        votes.count(cell)
    assert votes.order("mdy") == (order, sure)


@pytest.mark.parametrize(
    ("parts", "day"),
    [
        (("1972", "1", "31"), "1972-01-31"),
        (("", "3", "7"), "--03-07"),
        (("1972", "", ""), "1972"),
        (("0", "3", "7"), "--03-07"),
        (("", "", ""), None),
    ],
)
def test_three_cells_make_a_day(parts: tuple[str, str, str], day: str | None) -> None:
    read = day_in_parts(*parts)
    assert (read.text() if read else None) == day
