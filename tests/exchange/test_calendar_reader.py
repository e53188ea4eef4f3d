# SPDX-License-Identifier: MIT
"""Appointments from calendar files: zones by any name, whole days, what repeats, and what was called off."""

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.errors import Refused
from followup_desk.domain.filed import Appointment, Party
from followup_desk.domain.moments import Due, due_at
from followup_desk.exchange import calendar_reader
from tests.exchange.filed_files import calendar, event

NOW = datetime(2026, 11, 21, 9, 41, tzinfo=UTC)
LISBON = "Europe/Lisbon"


def moment(*when: int, zone: str) -> Due:
    """On the clocks of a zone."""
    return due_at(datetime(*when, tzinfo=UTC).replace(tzinfo=None), zone)  # type: ignore[arg-type,misc]


def read(data: bytes) -> tuple[Appointment, ...]:
    return calendar_reader.read(data, NOW, LISBON)


def test_all_there_is() -> None:
    who = ("ORGANIZER;CN=Jo Ål:MAILTO:Jo@Aal.example", 'ATTENDEE;CN="Ribeiro, Ana":mailto:ana@ribeiro.example')
    rest = (
        "DTEND:20261103T104500Z",
        "LOCATION:The mill",
        "DESCRIPTION:Bring the grey\\none",
        "ATTACH:http://x.example/y",
    )
    assert read(event("DTSTART:20261103T100000Z", *rest, *who, "ATTENDEE:mailto:jo@aal.example")) == (
        Appointment(
            start=moment(2026, 11, 3, 10, zone=LISBON),
            minutes=45,
            subject="Wool, grey",
            text="Bring the grey\none",
            place="The mill",
            parties=(Party("jo@aal.example", "Jo Ål"), Party("ana@ribeiro.example", "Ribeiro, Ana")),
        ),
    )


CUSTOM = (
    *("BEGIN:VTIMEZONE", "TZID:Customized Time Zone", "BEGIN:STANDARD", "DTSTART:16010101T000000"),
    *("TZOFFSETFROM:+0500", "TZOFFSETTO:+0500", "END:STANDARD", "END:VTIMEZONE"),
)


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("DTSTART;TZID=W. Europe Standard Time:20261103T100000", moment(2026, 11, 3, 10, zone="Europe/Berlin")),
        ("DTSTART;TZID=Asia/Tokyo:20261103T100000", moment(2026, 11, 3, 10, zone="Asia/Tokyo")),
        ("DTSTART;TZID=Customized Time Zone:20261103T100000", moment(2026, 11, 3, 5, zone=LISBON)),
        ("DTSTART;TZID=Of Nobody:20261103T100000", moment(2026, 11, 3, 10, zone=LISBON)),
        ("DTSTART:20261103T100000", moment(2026, 11, 3, 10, zone=LISBON)),
        ("DTSTART;VALUE=DATE:20261103", Due(date(2026, 11, 3))),
    ],
)
def test_when_it_begins(start: str, due: Due) -> None:
    data = calendar(*CUSTOM, "BEGIN:VEVENT", start, "END:VEVENT")
    assert [each.start for each in read(data)] == [due]


@pytest.mark.parametrize(
    ("start", "rule", "begins"),
    [
        ("20260901T100000Z", "FREQ=WEEKLY;BYDAY=TU", "2026-11-17"),
        ("20260901T100000Z", "FREQ=WEEKLY;UNTIL=20261001T000000Z", "2026-09-29"),
        ("20260901T100000Z", "FREQ=DAILY;COUNT=3", "2026-09-03"),
        ("20261201T100000Z", "FREQ=WEEKLY", "2026-12-01"),
        ("20260901T100000Z", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-09-01"),
        ("20260901T100000Z", "FREQ=WEEKLY;INTERVAL=0", "2026-09-01"),
    ],
)
def test_of_what_repeats_the_latest_that_has_begun(start: str, rule: str, begins: str) -> None:
    found = read(event(f"DTSTART:{start}", f"RRULE:{rule}"))[0]
    assert found.start.day.isoformat() == begins


def test_one_time_that_was_moved_is_the_same_appointment() -> None:
    first = ("BEGIN:VEVENT", "UID:1", "DTSTART:20261103T100000Z", "END:VEVENT")
    moved = ("BEGIN:VEVENT", "UID:1", "RECURRENCE-ID:20261110T100000Z", "DTSTART:20261111T100000Z", "END:VEVENT")
    other = ("BEGIN:VEVENT", "UID:2", "DTSTART:20261001T100000Z", "DURATION:PT90M", "END:VEVENT")
    found = read(calendar(*first, *moved, *other))
    assert [(each.start.day.day, each.minutes) for each in found] == [(1, 90), (11, None)]


@pytest.mark.parametrize("data", [event("STATUS:CANCELLED", "DTSTART:20261103T100000Z"), event(method="CANCEL")])
def test_called_off(data: bytes) -> None:
    assert read(data)[0].cancelled


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged|no appointment"),
        (b"BEGIN:VCALENDAR\n", "damaged|no appointment"),
        (calendar("BEGIN:VTODO", "END:VTODO"), "no appointment"),
        (event("DTSTART:garbage"), "no appointment"),
        (event("DTSTART:00010101T000000Z"), "no appointment"),
        (event("RRULE:FREQ=SECONDLY"), "too large"),
        (event("DTSTART:20000101T000000Z", "RRULE:FREQ=SEC\r\n ONDLY"), "too large"),
        (event("DTSTART:20000101T000000Z", *["RR\r\n ULE:FREQ=DAILY"] * 41), "too large"),
        (event(*["ATTENDEE:mailto:a@b.example"] * 20_000), "too large"),
        (calendar(*["BEGIN:VEVENT"] * 3000), "damaged|no appointment"),
    ],
)
def test_what_is_refused(data: bytes, why: str) -> None:
    with pytest.raises(Refused, match=why):
        read(data)


@pytest.mark.parametrize("zone", ["Europe", "A" * 5000])
def test_a_zone_that_is_called_as_no_file_can_be_is_none_or_refused(zone: str) -> None:
    with suppress(Refused):
        assert read(event(f"DTSTART;TZID={zone}:20261103T100000"))[0].start.day == date(2026, 11, 3)


PIECES = [
    event(),
    b"BEGIN:VEVENT\r\n",
    b"END:VEVENT\r\n",
    b"RRULE:FREQ=WEEKLY\r\n",
    b"DTSTART;TZID=",
    b":",
    b";",
    b"\xff",
]
PIECES += [
    b"DTEND:20991103T100000Z\r\n",
    b"DURATION:-P1D\r\n",
    b"RRULE:FREQ=DAILY;UNTIL=x\r\n",
    b'"',
    b"\0",
    b"\r\n ",
    b"^n",
]


@given(st.lists(st.sampled_from(PIECES) | st.binary(max_size=30), max_size=12), st.integers(0, 400))
def test_whatever_is_in_a_file_it_is_read_or_refused(pieces: list[bytes], at: int) -> None:
    whole = event()
    try:
        found = read(whole[:at] + b"".join(pieces) + whole[at:])
    except Refused:
        return
    assert all(1900 <= each.start.day.year <= 2200 for each in found)
