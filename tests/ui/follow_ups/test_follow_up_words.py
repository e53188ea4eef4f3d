# SPDX-License-Identifier: MIT
"""The words of the follow-ups pane."""

from dataclasses import replace

import pytest

from followup_desk.domain.records import FollowUpCard
from followup_desk.services.agenda import SectionKey
from followup_desk.ui.follow_ups import follow_up_words as words
from tests.builders import SATURDAY, day, moment, open_follow_up

pytestmark = pytest.mark.usefixtures("qapp")


def card(due: str, zone: str | None = None) -> FollowUpCard:
    """Due on a day, or at a moment on Lisbon's clocks; the contact is in `zone`."""
    when = moment(due) if "T" in due else day(due)
    return FollowUpCard(follow_up=replace(open_follow_up(), due=when), name="Ana", contact_zone=zone)


@pytest.mark.parametrize(
    ("due", "zone", "chip"),
    [
        ("2026-11-19", "Asia/Tokyo", "2 days late"),
        ("2026-11-21", "Asia/Tokyo", "today"),
        ("2026-11-21T10:00", None, "10:00"),
        ("2026-11-21T10:00", "Europe/London", "10:00"),
        ("2026-11-21T10:00", "Asia/Tokyo", "10:00 · 19:00 there"),
        ("2026-11-26T07:00", "Asia/Tokyo", "Thu 07:00 · 16:00 there"),
    ],
)
def test_a_moment_that_reads_otherwise_there_is_given_on_both_clocks(due: str, zone: str | None, chip: str) -> None:
    assert words.chip(card(due, zone), SATURDAY)[0] == chip


def test_a_zone_that_is_unknown_here_is_no_trouble() -> None:
    assert words.chip(card("2026-11-21T10:00", "Mars/Olympus"), SATURDAY)[0] == "10:00"


@pytest.mark.parametrize(("key", "title"), [("overdue", "Overdue"), ("today", "Today"), ("snoozed", "Later today")])
def test_headings_have_their_counts(key: SectionKey, title: str) -> None:
    assert words.heading_text(key, 2418) == f"{title} {words.number(2418)}"


def test_more_says_that_there_are_more() -> None:
    assert (words.more_text(1), words.more_text(40)) == ("Show 1 more", "Show more")


def test_somebody_without_a_name_is_still_somebody() -> None:
    assert (words.named("  "), words.named("Ana")) == ("No name", "Ana")


@pytest.mark.parametrize(
    ("section", "count", "open_ended"),
    [("overdue", 2418, False), ("later", 999, False), ("later", 1000, True), ("week", 1000, True)],
)
def test_of_those_to_come_no_more_is_said_than_was_counted(section: str, count: int, open_ended: bool) -> None:
    assert words.group_count(section, count) == words.number(count) + "+" * open_ended


def test_the_opportunity_is_named_where_it_could_be_another() -> None:
    shown = replace(card("2026-11-21"), opportunity="Spring  order")
    assert words.reason_text(shown) == "“Spring order” · Call"
    promised = replace(shown, follow_up=replace(shown.follow_up, promised=True, why="Ask"))
    assert words.reason_text(promised) == "Promised: “Spring order” · Ask"
    assert words.spoken(promised, SATURDAY) == "Ana, Call, today, promised. “Spring order”. Ask"
