# SPDX-License-Identifier: MIT
"""Calendars, read back with the library that others read them with."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followup_desk.domain.moments import Due, due_from
from followup_desk.exchange import calendar_writer, calendar_zone
from followup_desk.exchange.calendar_writer import Entry, Series
from tests.calendars import events, read

STAMP = datetime(2026, 11, 21, 9, 41, tzinfo=UTC)
HOSTILE = "Ana\r\nEND:VEVENT\nBEGIN:VEVENT\nATTENDEE:mailto:a@b.c, \\n; \u2028 \x00 佐藤\N{RIGHT-TO-LEFT OVERRIDE}"


def thing(due: Due, title: str = "Call Ana Ribeiro", text: str = "", **fields: Any) -> Entry:
    made = {"kinds": ("Follow-up", "Call"), "changed_at": STAMP, **fields}
    return Entry("a-uid", due, title, text, **made)


def calendar_of(*bodies: str, zones: tuple[str, ...] = (), years: tuple[int, int] = (2026, 2027)) -> str:
    rules = "".join(calendar_zone.rules(zone, *years) for zone in zones)
    return calendar_writer.head("Follow-ups") + rules + "".join(bodies) + calendar_writer.END


def only_event(each: Entry, *zones: str) -> Any:
    [event] = events(calendar_of(calendar_writer.entry(each, STAMP), zones=zones))
    return event


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney"])
def test_a_moment_is_the_same_moment_in_another_program(zone: str) -> None:
    """Every hour of the days of clock changes, both ways, and of a day of each month."""
    hours = hours_of_two_years(zone)
    written = (calendar_writer.entry(thing(due_from(at, zone)), STAMP) for at in hours)
    found = events(calendar_of(*written, zones=(zone,)))
    assert [each.decoded("dtstart").astimezone(UTC) for each in found] == hours


@pytest.mark.parametrize(
    "zone",
    ["Europe/Berlin", "America/New_York", "Asia/Tokyo", "Australia/Sydney", "Africa/Casablanca", "Australia/Lord_Howe"],
)
def test_who_does_not_know_a_zone_reads_its_rules(zone: str) -> None:
    [told] = read(calendar_of(zones=(zone,))).walk("VTIMEZONE")
    onsets = []  # in UTC, by the clocks as they went before (RFC 5545, 3.6.5)
    for each in told.subcomponents:
        more = each["rdate"].dts if "rdate" in each else []
        for when in (each["dtstart"], *more):
            onsets.append((when.dt.replace(tzinfo=UTC) - each["tzoffsetfrom"].td, each["tzoffsetto"].td))
    for at in hours_of_two_years(zone):
        assert max(onset for onset in onsets if onset[0] <= at)[1] == at.astimezone(ZoneInfo(zone)).utcoffset(), at


def hours_of_two_years(zone: str) -> list[datetime]:
    first, rules = datetime(2026, 1, 1, tzinfo=UTC), ZoneInfo(zone)
    hours = [first + timedelta(hours=ahead) for ahead in range(2 * 365 * 24)]
    changes = {
        each.date()
        for each in hours
        if each.astimezone(rules).utcoffset() != (each + timedelta(hours=1)).astimezone(rules).utcoffset()
    }
    return [each for each in hours if each.date() in changes or (each.day, each.hour) == (15, 12)]


def test_the_second_of_an_hour_that_comes_twice_is_told_in_utc() -> None:
    zone = "Europe/Berlin"
    first, second = (due_from(datetime(2026, 10, 25, hour, 50, tzinfo=UTC), zone) for hour in (0, 1))
    assert "DTSTART;TZID=Europe/Berlin:20261025T025000" in calendar_writer.entry(thing(first), STAMP)
    assert "DTSTART:20261025T015000Z" in calendar_writer.entry(thing(second), STAMP)


@pytest.mark.parametrize("zone", ["UTC", "Mars/Olympus"])
def test_a_zone_without_rules_is_told_in_utc(zone: str) -> None:
    due = Due(date(2026, 11, 25), datetime(2026, 11, 25, 10, tzinfo=UTC), zone)
    assert not calendar_zone.is_told(zone)
    assert only_event(thing(due)).decoded("dtstart") == datetime(2026, 11, 25, 10, tzinfo=UTC)


def test_a_day_is_an_event_of_the_whole_day_that_blocks_nothing() -> None:
    event = only_event(thing(Due(date(2026, 12, 31)), text="why"))
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (date(2026, 12, 31), date(2027, 1, 1))
    assert (event["transp"], event["class"], event["description"]) == ("TRANSPARENT", "PRIVATE", "why")
    assert event["categories"].cats == ["Follow-up", "Call"]


def test_a_later_version_has_a_higher_number_and_the_same_name() -> None:
    due = Due(date(2026, 12, 31))
    before, moved, late = (
        only_event(each)
        for each in (
            thing(due),
            thing(due, changed_at=STAMP + timedelta(days=1)),
            thing(due, changed_at=STAMP + timedelta(days=1), shown_late=3),
        )
    )
    assert before["uid"] == moved["uid"] == late["uid"] == "a-uid"
    assert before["sequence"] < moved["sequence"] < late["sequence"] < 2**31
    assert moved.decoded("last-modified") == STAMP + timedelta(days=1)


@given(title=st.text(max_size=120), text=st.text(max_size=200))
@settings(max_examples=40, deadline=None)
def test_no_words_become_anything_else(title: str, text: str) -> None:
    _check_words(title, text)


def test_hostile_words() -> None:
    _check_words(HOSTILE * 9, HOSTILE * 9)


def _check_words(title: str, text: str) -> None:
    whole = calendar_of(calendar_writer.entry(thing(Due(date(2026, 12, 31)), title, text), STAMP))
    assert all(len(line.encode()) <= 75 for line in whole.split("\r\n"))
    assert "\n" not in whole.replace("\r\n", "")
    found = read(whole)
    assert [each.name for each in found.walk()] == ["VCALENDAR", "VEVENT"]
    [event] = found.walk("VEVENT")
    assert not {"ATTENDEE", "ORGANIZER", "VALARM"} & set(event)
    kept = "".join(c for c in title if c.isprintable() and not c.isspace())
    assert "".join(c for c in str(event["summary"]) if c.isprintable() and not c.isspace()) == kept
    assert not text or "".join(str(event.get("description", "")).split()).count("佐") == text.count("佐")


def test_what_comes_each_week_stays_at_its_hour_wherever_one_is() -> None:
    begins = datetime.combine(date(2026, 11, 23), time(9, 5))
    weekdays = frozenset({0, 2, 4})
    off = (date(2026, 11, 20), date(2026, 11, 25), date(2026, 11, 26))
    text = calendar_writer.series(Series("s", begins, 10, weekdays, "My minutes", "", off), STAMP)
    [event] = events(calendar_of(text))
    assert event.decoded("dtstart") == begins, "naive: by the clocks of wherever one is"
    assert event["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=MO,WE,FR"
    assert event.decoded("duration") == timedelta(minutes=10)
    assert [each.dt for each in event["exdate"].dts] == [datetime.combine(date(2026, 11, 25), time(9, 5))]


def test_whose_calendar_it_is_and_whether_it_says_the_same() -> None:
    def written(at: datetime, title: str = "Call") -> str:
        return calendar_of(calendar_writer.entry(thing(Due(date(2026, 12, 31)), title, changed_at=at), at))

    later = STAMP + timedelta(days=1)
    assert calendar_writer.without_stamps(written(STAMP)) == calendar_writer.without_stamps(written(later))
    assert calendar_writer.without_stamps(written(STAMP)) != calendar_writer.without_stamps(written(STAMP, "Meet"))
    assert calendar_writer.is_ours(written(STAMP))
    assert not calendar_writer.is_ours("BEGIN:VCALENDAR\r\nPRODID:-//Other//\r\n")
