# SPDX-License-Identifier: MIT
"""Follow-ups in a calendar: what each says, which are in the file that is kept, and when that is written."""

import os
import stat
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services import calendar_export, calendar_file, preferences
from followup_desk.services.acts import contacts, days_off, follow_ups, resources
from followup_desk.services.desk import Desk
from tests.builders import StandingClock, add, day, moment, plan
from tests.calendars import events, titles


@pytest.fixture
def file(desk: Desk, tmp_path: Path) -> Path:
    """The calendar file that is kept."""
    chosen = tmp_path / "kept.ics"
    preferences.put(desk, "calendar_file", str(chosen))
    return chosen


def kept(desk: Desk, file: Path) -> str:
    """What stands in the file when all is written."""
    calendar_file.refresh(desk)
    return file.read_text()


def test_an_event_says_whom_why_and_how(desk: Desk, tmp_path: Path) -> None:
    ana = add(desk, "Ana Ribeiro", phone="+351 21 555 0100", tags=("textile",))
    resources.add_resource(desk, "The loom book", tags=("textile",))
    plan(desk, ana, "2026-11-25T10:00", why="the prices", promised=True)
    file = tmp_path / "a.ics"
    assert calendar_export.export(desk, file) == calendar_export.Written(1, 1)
    [event] = events(file.read_text())
    assert event["summary"] == "Call Ana Ribeiro (promised)"
    assert event["description"].splitlines() == [
        "the prices",
        "You promised it.",
        "Phone: +351 21 555 0100",
        "Bring: The loom book",
    ]
    assert event["categories"].cats == ["Follow-up", "Call", "Promise"]
    assert event.decoded("dtstart").isoformat() == "2026-11-25T10:00:00+00:00"
    assert not {"ATTENDEE", "ORGANIZER", "VALARM"} & {*event, *(each.name for each in event.subcomponents)}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_each_channel_has_its_words(desk: Desk, tmp_path: Path) -> None:
    ana = add(desk)
    for channel in ("call", "meeting", "card", "task"):
        plan(desk, ana, "2026-12-01", channel)
    calendar_export.export(desk, tmp_path / "a.ics")
    said = {title.removeprefix("20261201 ") for title in titles((tmp_path / "a.ics").read_text())}
    assert said == {
        "Call Ana Ribeiro",
        "Meet Ana Ribeiro",
        "Send Ana Ribeiro a card",
        "Something to do for Ana Ribeiro",
    }


def test_times_in_three_zones_and_after_travel(desk: Desk, clock: StandingClock, file: Path) -> None:
    ana = add(desk)
    for zone, local in (
        ("Europe/Berlin", "2027-03-28T03:30"),
        ("America/New_York", "2027-03-14T01:30"),
        ("Asia/Tokyo", "2027-01-05T10:00"),
    ):
        follow_ups.plan_follow_up(desk, ana, moment(local, zone))
    before = [event.decoded("dtstart").isoformat() for event in events(kept(desk, file))]
    assert sorted(before) == ["2027-01-05T10:00:00+09:00", "2027-03-14T01:30:00-05:00", "2027-03-28T03:30:00+02:00"]
    clock.travel("Australia/Sydney")
    assert [event.decoded("dtstart").isoformat() for event in events(kept(desk, file))] == before


def test_late_ones_are_there_as_of_today_and_far_ones_not_yet(desk: Desk, clock: StandingClock, file: Path) -> None:
    ana = add(desk)
    late = plan(desk, ana, "2026-11-23", why="late")
    plan(desk, ana, "2026-11-23T10:00", why="late, too")
    put_off = plan(desk, ana, "2026-11-24", why="put off")
    plan(desk, ana, "2026-12-01T10:00", why="next week")
    plan(desk, ana, "2028-01-01", why="far")
    clock.set("2026-11-24T09:00")
    follow_ups.snooze(desk, put_off, clock() + timedelta(days=3))
    clock.set("2026-11-25T09:00")
    found = events(kept(desk, file))
    assert [(each["dtstart"].to_ical().decode(), each["description"].splitlines()[0]) for each in found] == [
        ("20261125", "late"),
        ("20261125", "late, too"),
        ("20261127", "put off"),
        ("20261201T100000", "next week"),
    ]
    assert found[0]["description"].endswith("Due since Monday 23 November 2026.")
    clock.set("2026-11-26T09:00")
    assert events(kept(desk, file))[0]["sequence"] > found[0]["sequence"]
    follow_ups.move(desk, late, day("2026-12-05"))
    assert titles(kept(desk, file))[-1] == "20261205 Call Ana Ribeiro"


def test_it_is_written_only_when_it_says_something_else(desk: Desk, clock: StandingClock, file: Path) -> None:
    ana = add(desk)
    plan(desk, ana, "2026-12-01")
    assert calendar_file.refresh(desk)
    clock.forward(hours=1)
    assert not calendar_file.refresh(desk)
    contacts.remove_contacts(desk, [ana])
    assert calendar_file.refresh(desk)
    assert titles(file.read_text()) == []
    file.unlink()
    assert calendar_file.refresh(desk)


def test_nothing_of_others_is_written_over(desk: Desk, file: Path, tmp_path: Path) -> None:
    file.write_text("BEGIN:VCALENDAR\r\nPRODID:-//Another//EN\r\nEND:VCALENDAR\r\n")
    with pytest.raises(Refused, match=r"kept\.ics is another program's"):
        calendar_file.refresh(desk)
    assert "Another" in file.read_text()
    preferences.put(desk, "calendar_file", str(tmp_path / "gone" / "a.ics"))
    with pytest.raises(Refused, match="is not there"):
        calendar_file.refresh(desk)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files")
def test_what_cannot_be_a_file_is_refused_without_waiting(desk: Desk, file: Path, tmp_path: Path) -> None:
    file.symlink_to(file)
    with pytest.raises(Refused, match=r"kept\.ics cannot be written"):
        calendar_file.refresh(desk)
    file.unlink()
    os.mkfifo(file)  # nobody will ever write into its other end
    with pytest.raises(Refused, match="is a device"):
        calendar_file.refresh(desk)
    preferences.put(desk, "calendar_file", f"/{'x' * 300}/a.ics")
    with pytest.raises(Refused, match="is not there"):
        calendar_file.refresh(desk)


def test_my_minutes_come_each_week_but_on_days_off(desk: Desk, file: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="No hour is set"):
        calendar_export.export_sitting(desk, tmp_path / "mine.ics")
    for name, value in (("sitting_time", "8:45"), ("sitting_days", "mon,wed"), ("sitting_minutes", "20")):
        preferences.put(desk, name, value)
    days_off.take(desk, day("2026-11-25").day, day("2026-11-26").day)
    calendar_export.export_sitting(desk, tmp_path / "mine.ics")
    [mine] = events((tmp_path / "mine.ics").read_text())
    [in_kept] = events(kept(desk, file))
    assert mine["uid"] == in_kept["uid"]
    for each, begins in ((mine, "20261123T084500"), (in_kept, "20261116T084500")):
        assert each["dtstart"].to_ical().decode() == begins
        assert each["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=MO,WE"
        assert each["exdate"].to_ical() == b"20261125T084500"
    preferences.put(desk, "sitting_days", "")
    assert b"BYDAY=MO,TU,WE,TH,FR" in events(kept(desk, file))[0]["rrule"].to_ical()
