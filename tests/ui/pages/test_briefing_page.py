# SPDX-License-Identifier: MIT
"""The page of the morning briefing: what stands there, and the ways on from it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.domain.partial_date import parse
from followup_desk.domain.records import Occasion
from followup_desk.domain.words import OccasionKind
from followup_desk.services.acts import days_off, follow_ups, how_it_went
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.briefing_page import BriefingPage
from followup_desk.ui.pages.lines_model import HEADING_ROLE
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import StandingClock, add, moment, plan


def lines(page: BriefingPage) -> list[str]:
    found = []
    for row, line in enumerate(page.list.shown()):
        if heading := page.list.lines.index(row).data(HEADING_ROLE):
            found.append(heading)
        found.append(" | ".join(part for part in (line.title, line.below, line.chip) if part))
    return [line.replace("\u2068", "").replace("\u2069", "") for line in found]


@pytest.fixture
def friday(desk: Desk, clock: StandingClock) -> None:
    """A full one; the card for the birthday is late as well."""
    clock.set("2026-11-19T10:00")
    tokyo = add(desk, "Kenji", zone="Asia/Tokyo", occasions=(Occasion(OccasionKind.BIRTHDAY, parse("1980-11-20")),))
    plan(desk, tokyo, "2026-11-20T10:00", promised=True, why="The prices")
    for number in range(8):
        plan(desk, add(desk, f"Late {number}"), "2026-11-19", "email")
    how_it_went.done_at_once(desk, plan(desk, add(desk, "Asked"), "2026-11-19"))
    follow_ups.plan_follow_up(desk, add(desk, "Off"), moment("2026-11-23T11:00"), promised=True)
    days_off.take(desk, date(2026, 11, 23), date(2026, 11, 24))
    clock.set("2026-11-20T09:00")


@pytest.mark.usefixtures("friday")
def test_the_day_in_a_sentence_and_by_group_with_the_ways_on(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    window.menus.actions["briefing"].trigger()
    page = window.panes.pages.page()
    assert isinstance(page, BriefingPage)
    assert page.title() == "Morning briefing, Fri 20 Nov"
    assert page.below() == "1 promise today, 9 are late, 1 question waits, 1 promise falls on days off, 1 birthday."
    assert lines(page) == [
        "Promises today · 1",
        "Kenji | The prices | 10:00 · 19:00 there",
        "Late · 9",
        *(f"Late {number} | Email | 1 day late" for number in range(6)),
        "3 more",
        "Questions that wait · 1",
        "Asked | How did it go: the call with Asked? | asked Thu 19 Nov",
        "Promised for your days off, Mon 23 Nov to Tue 24 Nov",
        "Off | Call | Mon 11:00",
        "Birthdays today · 1",
        "Kenji | 46 years",
    ]
    assert page.start_button.isVisible()
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert (window.person.contact_id(), window.follow_ups.current_id()) == (1, 2)

    window.menus.actions["briefing"].trigger()
    page = window.panes.pages.page()
    assert isinstance(page, BriefingPage)
    page.list.opened.emit(("more", "late"))
    assert window.follow_ups.isAncestorOf(window.focusWidget())
    page.list.opened.emit(page.list.shown()[8].key)
    assert (window.panes.pages.page(), window.person.contact_id()) == (None, 10)


@pytest.mark.usefixtures("friday")
def test_it_follows_the_day_and_starts_the_sitting(desk: Desk, qtbot: QtBot) -> None:
    page = BriefingPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    with qtbot.waitSignal(page.sitting_wanted):
        page.start_button.click()
    for card in [line.key for line in page.list.shown() if line.key[0] == "follow-up"]:  # type: ignore[index]
        follow_ups.done(desk, card[1])  # type: ignore[index]
    page.refresh()
    assert page.below() == "3 are late, 1 question waits, 1 birthday."


def test_a_quiet_day_is_kind(desk: Desk, qtbot: QtBot) -> None:
    page = BriefingPage(desk)
    qtbot.addWidget(page)
    page.refresh()
    assert (page.below(), lines(page), page.start_button.isHidden()) == ("", [], True)
