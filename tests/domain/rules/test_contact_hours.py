# SPDX-License-Identifier: MIT
"""R9: a moment in the hours that suit them, on their clocks; the details by email after a distracted call."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.moments import local
from followup_desk.domain.records import Reason
from followup_desk.domain.rules import contact_hours
from followup_desk.domain.rules.contact_hours import minutes_of, within_hours
from followup_desk.domain.rules.numbers import Rulebook
from tests.domain.rules.in_words import ANA, plans, situation, so_far, without

LISBON, TOKYO = "Europe/Lisbon", "Asia/Tokyo"


@pytest.mark.parametrize(
    ("logged", "standing", "planned"),
    [
        ("call next-step distracted     ", [], ["R9 email 2026-11-21"]),  # today, a Saturday too
        ("call next-step                ", [], []),
        ("call yes incoming distracted  ", [], ["R9 email 2026-11-21"]),
        ("call no-answer distracted     ", [], []),  # nobody was there to be distracted
        ("call next-step distracted     ", ["email +3 R9"], []),  # not while one of its own is open
        ("call next-step distracted     ", ["email 0"], ["R9 email 2026-11-21"]),  # but beside whatever else
    ],
)
def test_the_details_go_by_email_today(logged: str, standing: list[str], planned: list[str]) -> None:
    assert plans(contact_hours.plan, situation(logged, standing=standing)) == planned


def test_the_details_say_why_and_can_be_off() -> None:
    s = situation("call next-step distracted", on=-3, today=2)
    plan = so_far(s)
    contact_hours.plan(s, plan)
    assert [(f"{each.due.day}", each.reasons) for each in plan.proposals] == [
        ("2026-11-23", (Reason("R9.details"),))  # today, whenever it happened
    ]
    assert plans(contact_hours.plan, replace(s, book=without("R9"))) == []


@pytest.mark.parametrize(
    ("hours", "minutes"),
    [
        ("9-12", (540, 720)),
        (" 9 - 12 ", (540, 720)),
        ("09:30-17:15", (570, 1035)),
        ("0-24", (0, 1440)),
        ("9-24:01", None),
        ("9-25", None),
        ("12-9", None),
        ("9-9", None),
        ("9-12 or so", None),
        ("mornings", None),
        ("9", None),
        ("9:5-12", None),
        ("9:60-12", None),  # an hour has no 60th minute
        ("9-12:75", None),
        ("", None),
    ],
)
def test_hours_in_minutes(hours: str, minutes: tuple[int, int] | None) -> None:
    assert minutes_of(hours) == minutes


@pytest.mark.parametrize(
    ("at", "hours", "zone", "falls_to"),
    [
        ("2026-11-23T10:00", "9-12", None, "2026-11-23T10:00"),
        ("2026-11-23T15:00", "9-12", None, "2026-11-23T09:00"),
        ("2026-11-23T08:59", "9-12", None, "2026-11-23T09:00"),
        ("2026-11-23T09:00:30", "9-12", None, "2026-11-23T09:00:30"),
        ("2026-11-23T11:59", "9-12", None, "2026-11-23T11:59"),
        ("2026-11-23T09:30", "9-12", None, "2026-11-23T09:30"),
        ("2026-11-23T12:30", "9-12", None, "2026-11-23T09:00"),
        ("2026-11-23T12:00", "9-12", None, "2026-11-23T09:00"),  # their hours are over
        ("2026-11-23T10:00", "14:30-17", None, "2026-11-23T14:30"),
        ("2026-11-23T10:00", "", None, "2026-11-23T10:00"),  # not known
        ("2026-11-23T10:00", "9-12", TOKYO, "2026-11-23T00:00"),  # 19:00 there: 9:00 there
        ("2026-11-23T16:00", "9-12", TOKYO, "2026-11-23T00:00"),  # 01:00 of the 24th there: the day is ours
        ("2026-11-23T01:30", "9-12", TOKYO, "2026-11-23T01:30"),
    ],
)
def test_a_moment_falls_into_their_hours(at: str, hours: str, zone: str | None, falls_to: str) -> None:
    who = replace(ANA, hours=hours, zone=zone)
    moment, there = (datetime.fromisoformat(text).replace(tzinfo=UTC) for text in (at, falls_to))
    assert within_hours(moment, who, LISBON, Rulebook()) == there
    assert within_hours(moment, who, LISBON, without("R9")) == moment


@given(
    st.integers(0, 365 * 24 * 60 - 1),
    st.integers(0, 23),
    st.integers(1, 24),
    st.sampled_from([LISBON, TOKYO, "America/New_York"]),
)
def test_it_is_always_in_their_hours_on_that_day_of_ours(minute: int, first: int, last: int, zone: str) -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    who = replace(ANA, hours=f"{first}-{last}", zone=zone)
    found = local(within_hours(at, who, "UTC", Rulebook()), zone)
    if first >= last:
        assert found == at
        return
    assert local(found, "UTC").date() == at.date()
    skipped = 1  # clocks may skip the hour at which theirs begin
    assert first <= found.hour < max(last, first + 1 + skipped)
