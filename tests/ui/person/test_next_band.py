# SPDX-License-Identifier: MIT
"""The band that says what is next with somebody."""

from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import FollowUpCard
from followup_desk.services.desk import Desk
from followup_desk.ui.person.next_band import NextBand, title_of
from tests.builders import SATURDAY, moment, open_follow_up


def card(due: str = "2026-11-21", zone: str | None = None, **fields: Any) -> FollowUpCard:
    follow_up = open_follow_up(5, due.partition("T")[0], **fields)
    if "T" in due:
        follow_up = replace(follow_up, due=moment(due))
    return FollowUpCard(follow_up=follow_up, name="Ana", contact_zone=zone)


@pytest.mark.parametrize(
    ("shown", "title"),
    [
        (card("2026-11-21T10:00"), "Call, today 10:00"),
        (card("2026-11-21T10:00", "Asia/Tokyo"), "Call, today 10:00 · 19:00 in Tokyo"),
        (card("2026-11-22", channel="email"), "Email, tomorrow"),
        (card("2026-11-26"), "Call, Thu 26 Nov"),
        (card("2026-11-20"), "Call, yesterday"),
        (card("2027-01-04"), "Call, Mon 4 Jan 2027"),
    ],
)
def test_channel_and_day(shown: FollowUpCard, title: str) -> None:
    assert title_of(shown, SATURDAY) == title


@pytest.fixture
def band(qtbot: QtBot, desk: Desk) -> NextBand:
    made = NextBand(desk)
    qtbot.addWidget(made)
    made.resize(650, 90)
    made.show()
    return made


def test_why_what_to_bring_and_what_else(band: NextBand) -> None:
    band.show_card(card(why="She asked for it", concern="Lead time"), 2, "Yarn guide")
    assert band.reason() == ("Lead time; She asked for it. Bring: “Yarn guide” (new to them). 2 more are planned.")


def test_the_opportunity_is_named_where_it_could_be_another(band: NextBand) -> None:
    band.show_card(replace(card(why="Ask"), opportunity="Spring order"), 0, None)
    assert band.reason() == "“Spring order” · Ask."


def test_a_reason_with_an_end_gets_no_other(band: NextBand) -> None:
    band.show_card(card(why="Did it arrive?"), 1, None)
    assert band.reason() == "Did it arrive? One more is planned."


def test_promises_and_lateness_are_said_in_words(band: NextBand) -> None:
    band.show_card(card("2026-11-19", promised=True), 0, None)
    assert band.chips() == ["you promised", "2 days late"]
    band.show_card(card("2026-11-21"), 0, None)
    assert band.chips() == []
    for until, said in (("2026-11-21T14:00", "14:00"), ("2026-11-22T08:00", "tomorrow 08:00")):
        band.show_card(card("2026-11-21", snoozed_until=moment(until).at), 0, None)
        assert band.chips() == [f"snoozed until {said}"]


def test_the_buttons_name_the_follow_up(qtbot: QtBot, band: NextBand) -> None:
    band.show_card(card(), 0, None)
    for signal, button in (
        (band.done_requested, band.done_button),
        (band.snooze_requested, band.snooze_button),
        (band.why_requested, band.why_button),
    ):
        with qtbot.waitSignal(signal) as said:
            button.click()
        assert said.args == [5]
