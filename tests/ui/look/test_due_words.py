# SPDX-License-Identifier: MIT
"""The words of a chip: how near a due day or moment is."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from followup_desk.ui.look.due_words import chip_for, month_name, short_day
from tests.builders import SATURDAY, day, moment


@pytest.mark.parametrize(
    ("due", "words"),
    [
        ("2026-11-11", ("10 days late", "late")),
        ("2026-11-20", ("1 day late", "late")),
        ("2026-11-20T23:50", ("1 day late", "late")),
        ("2026-11-21T07:30", ("2 h late", "late")),
        ("2026-11-21T09:26", ("15 min late", "late")),
        ("2026-11-21T09:41", ("09:41", "now")),
        ("2026-11-21T10:00", ("10:00", "now")),
        ("2026-11-21", ("today", "now")),
        ("2026-11-22", ("tomorrow", "calm")),
        ("2026-11-22T08:00", ("tomorrow 08:00", "calm")),
        ("2026-11-26T16:00", ("Thu 16:00", "calm")),
        ("2026-11-27", ("Fri", "calm")),
        ("2026-11-28", ("28 Nov", "calm")),
        ("2026-12-03T16:00", ("3 Dec", "calm")),
        ("2027-01-02", ("2 Jan 2027", "calm")),
    ],
)
def test_chip(due: str, words: tuple[str, str]) -> None:
    assert chip_for(moment(due) if "T" in due else day(due), SATURDAY) == words


def test_a_moment_meant_elsewhere_is_told_by_the_clock_here() -> None:
    # Seven in the morning of Sunday in Tokyo is still Saturday in Lisbon.
    assert chip_for(moment("2026-11-22T07:00", "Asia/Tokyo"), SATURDAY) == ("22:00", "now")


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_what_is_late_is_called_so_and_nothing_else_is(due: date) -> None:
    text, tone = chip_for(day(due.isoformat()), SATURDAY)
    assert (tone == "late") == ("late" in text) == (due < SATURDAY.date())


@given(st.integers(-(10**6), 10**6))
def test_chips_are_short(minutes: int) -> None:
    due = moment((SATURDAY.replace(tzinfo=None) + timedelta(minutes=minutes)).isoformat())
    assert len(chip_for(due, SATURDAY)[0]) <= 15


def test_a_month_as_a_heading_begins_with_a_capital_in_french_as_well() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    try:
        assert month_name(date(2026, 8, 3)) == "Août 2026"
    finally:
        QLocale.setDefault(before)


def test_a_day_of_another_year_says_so() -> None:
    today = datetime(2026, 11, 21).date()  # noqa: DTZ001 - a day alone
    assert [short_day(date(2026, 11, 9), today), short_day(date(2025, 11, 9), today)] == [
        "Mon 9 Nov",
        "Sun 9 Nov 2025",
    ]
