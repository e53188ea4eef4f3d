# SPDX-License-Identifier: MIT
"""Wall-clock times, instants and zones, above all where the clocks change."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from followup_desk.domain.moments import (
    Due,
    begins,
    day_of,
    due_at,
    due_from,
    from_seconds,
    is_past,
    iso_local,
    later,
    local,
    utc_seconds,
    zone_info,
)

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC")
zones = st.sampled_from(ZONES)
seconds = st.integers(-2_200_000_000, 7_280_000_000)  # 1900 to 2200
walls = seconds.map(lambda count: from_seconds(count).replace(tzinfo=None))


@pytest.mark.parametrize(
    ("zone", "wall", "instant"),
    [
        ("Europe/Berlin", "2026-07-01T09:00", "2026-07-01T09:00:00+02:00"),
        ("Europe/Berlin", "2026-12-01T09:00", "2026-12-01T09:00:00+01:00"),
        # skipped: on by as much as the clocks
        ("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T03:30:00+02:00"),
        ("America/New_York", "2026-03-08T02:00", "2026-03-08T03:00:00-04:00"),
        ("Australia/Lord_Howe", "2026-10-04T02:15", "2026-10-04T02:45:00+11:00"),
        ("Pacific/Apia", "2011-12-30T10:00", "2011-12-31T10:00:00+14:00"),  # a whole day
        # twice: the first
        ("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),
        ("America/New_York", "2026-11-01T01:59", "2026-11-01T01:59:00-04:00"),
        ("Australia/Lord_Howe", "2026-04-05T01:45", "2026-04-05T01:45:00+11:00"),
    ],
)
def test_wall_clock_to_instant(zone: str, wall: str, instant: str) -> None:
    due = due_at(datetime.fromisoformat(wall), zone)
    assert due.at is not None
    assert iso_local(due.at, zone) == instant
    assert due == Due(local(due.at, zone).date(), due.at, zone)


def test_the_second_of_two_on_request() -> None:
    second = datetime.fromisoformat("2026-10-25T02:30").replace(fold=1)
    assert due_at(second, "Europe/Berlin").at == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_a_skipped_time_moves_on_whatever_its_fold() -> None:
    skipped = datetime.fromisoformat("2026-03-29T02:30").replace(fold=1)
    assert due_at(skipped, "Europe/Berlin").at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_instants_are_whole_seconds() -> None:
    assert due_at(datetime.fromisoformat("2026-03-03T10:00:00.999999"), "UTC").at == datetime(
        2026, 3, 3, 10, tzinfo=UTC
    )


def test_the_day_of_an_instant_is_that_of_its_zone() -> None:
    late = datetime(2026, 3, 3, 23, 30, tzinfo=UTC)
    assert due_from(late, "Asia/Kathmandu").day == date(2026, 3, 4)
    assert due_from(late, "America/New_York").day == date(2026, 3, 3)


@given(walls, zones)
def test_an_instant_shows_the_time_that_was_meant_unless_it_was_skipped(wall: datetime, zone: str) -> None:
    due = due_at(wall, zone)
    assert due.at is not None
    assert due.at.tzinfo is UTC
    shown = local(due.at, zone).replace(tzinfo=None, fold=0)
    assert due.day == shown.date()
    assert shown == wall or timedelta(0) < shown - wall <= timedelta(days=1)


@given(walls, zones)
def test_seconds_and_iso_keep_the_instant(wall: datetime, zone: str) -> None:
    at = due_at(wall, zone).at
    assert at is not None
    assert from_seconds(utc_seconds(at)) == at
    assert datetime.fromisoformat(iso_local(at, zone)) == at
    assert len(iso_local(at, zone)) == len("2026-03-29T03:30:00+02:00")


def test_the_day_of_a_due_moment_is_where_one_is_and_a_day_is_a_day() -> None:
    morning = due_at(datetime.fromisoformat("2026-11-25T08:00"), "Pacific/Auckland")
    assert day_of(morning, "Pacific/Auckland") == date(2026, 11, 25)
    assert day_of(morning, "America/New_York") == date(2026, 11, 24)
    assert day_of(Due(date(2026, 11, 25)), "America/New_York") == date(2026, 11, 25)


@pytest.mark.parametrize(
    ("due", "past"),
    [
        ("2026-11-20", True),
        ("2026-11-21", False),
        ("2026-11-21T09:40:59", True),
        ("2026-11-21T09:41:00", False),  # this very second, though part of it is over
    ],
)
def test_what_is_past(due: str, past: bool) -> None:
    now = datetime(2026, 11, 21, 9, 41, 0, 900_000, tzinfo=UTC)
    said = due_at(datetime.fromisoformat(due), "UTC") if "T" in due else Due(date.fromisoformat(due))
    assert is_past(said, now, "UTC") is past


def test_a_day_is_past_when_it_is_where_one_is() -> None:
    now = datetime(2026, 11, 21, 23, 41, tzinfo=UTC)
    assert is_past(Due(date(2026, 11, 21)), now, "Asia/Kathmandu")
    assert not is_past(Due(date(2026, 11, 21)), now, "UTC")


def test_what_is_before_1970_counts_below_zero() -> None:
    assert utc_seconds(datetime(1969, 12, 31, 23, 59, 58, 500_000, tzinfo=UTC)) == -2
    assert from_seconds(-2) == datetime(1969, 12, 31, 23, 59, 58, tzinfo=UTC)


@pytest.mark.parametrize("name", ["", "Mars/Base", "Europe", "/etc/passwd", "../UTC", "a" * 500, "x\0y"])
def test_an_unknown_zone_is_named(name: str) -> None:
    with pytest.raises(ValueError, match="is not a time zone: use a name such as Europe/Berlin"):
        zone_info(name)


def test_an_instant_without_a_zone_is_refused() -> None:
    wall = datetime.fromisoformat("2026-03-03T10:00")
    with pytest.raises(ValueError, match="without a zone"):
        utc_seconds(wall)
    with pytest.raises(ValueError, match="without a zone"):
        local(wall, "UTC")
    with pytest.raises(ValueError, match="in UTC"):
        Due(wall.date(), wall, "UTC")
    with pytest.raises(ValueError, match="needs its zone"):
        Due(wall.date(), wall.replace(tzinfo=UTC))


@given(walls, zones)
@example(datetime(2011, 12, 30), "Pacific/Apia")  # noqa: DTZ001 - a day that Samoa left out
@example(datetime(2024, 3, 31), "Asia/Beirut")  # noqa: DTZ001 - begins at one
def test_a_day_begins_right_after_another(wall: datetime, zone: str) -> None:
    at = begins(wall.date(), zone)
    assert local(at - timedelta(seconds=1), zone).date() < wall.date() <= local(at, zone).date()


def test_later_is_by_the_stopwatch_on_the_same_clocks() -> None:
    """In Berlin the night of 29 March 2026 is an hour shorter."""
    evening = datetime(2026, 3, 28, 20, tzinfo=zone_info("Europe/Berlin"))
    morning = later(evening, timedelta(hours=12))
    assert (morning.isoformat(), morning.tzinfo) == ("2026-03-29T09:00:00+02:00", evening.tzinfo)
