# SPDX-License-Identifier: MIT
"""The banner: what has come due, until it was seen to or waved away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from followup_desk.services.acts import contacts, follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.reminders.due_banner import DueBanner
from tests.builders import StandingClock, add, day, plan


@pytest.fixture
def banner(desk: Desk, qtbot: QtBot) -> DueBanner:
    made = DueBanner(desk)
    qtbot.addWidget(made)
    desk.add_listener(made.on_change)
    return made


def test_one_is_said_whole(desk: Desk, clock: StandingClock, banner: DueBanner) -> None:
    clock.set("2026-11-21T10:00")
    banner.ring([plan(desk, add(desk, "Ana Ribeiro"), "2026-11-21T10:00", why="the samples", promised=True)])
    assert banner.text() == "Call: Ana Ribeiro, 10:00 Promised: the samples"
    assert banner.accessibleName() == banner.text()
    assert [button.isHidden() for button in (banner.done, banner.snooze)] == [False, False]


def test_several_are_counted_and_the_first_named(desk: Desk, banner: DueBanner) -> None:
    ids = [plan(desk, add(desk, name), "2026-11-21") for name in ("Ana", "Ben", "Cleo", "Dai", "Edo")]
    banner.ring(ids)
    assert banner.text() == "5 follow-ups have come due Ana, Ben, Cleo, 2 more"
    assert banner.done.isHidden()


def test_another_one_joins_what_stands(desk: Desk, banner: DueBanner) -> None:
    first, second = (plan(desk, add(desk, name), "2026-11-21") for name in ("Ana", "Ben"))
    banner.ring([first])
    banner.ring([second])
    assert banner.text().startswith("2 follow-ups")


@pytest.mark.parametrize("act", ["done", "snoozed", "moved", "removed"])
def test_it_goes_with_what_is_seen_to(desk: Desk, clock: StandingClock, banner: DueBanner, act: str) -> None:
    ana = add(desk, "Ana")
    follow_up = plan(desk, ana, "2026-11-21")
    banner.ring([follow_up])
    match act:
        case "done":
            follow_ups.done(desk, follow_up)
        case "snoozed":
            follow_ups.snooze(desk, follow_up, clock.moment.replace(hour=12))
        case "moved":
            follow_ups.move(desk, follow_up, day("2026-12-01"))
        case _:
            contacts.remove_contacts(desk, [ana])
    assert banner.isHidden()


def test_its_buttons_ask_for_the_follow_up(desk: Desk, banner: DueBanner, qtbot: QtBot) -> None:
    follow_up = plan(desk, add(desk, "Ana"), "2026-11-21")
    banner.ring([follow_up])
    with qtbot.waitSignal(banner.done_requested) as done:
        banner.done.click()
    with qtbot.waitSignal(banner.snooze_requested) as snoozed:
        banner.snooze.click()
    with qtbot.waitSignal(banner.opened) as opened:
        banner.open.click()
    assert (done.args, snoozed.args[0], opened.args) == ([follow_up], follow_up, [[follow_up]])
    assert banner.isHidden()


def test_several_are_shown_in_the_list(desk: Desk, banner: DueBanner, qtbot: QtBot) -> None:
    ids = [plan(desk, add(desk, name), "2026-11-21") for name in ("Ana", "Ben")]
    banner.ring(ids)
    with qtbot.waitSignal(banner.opened) as opened:
        banner.open.click()
    assert opened.args == [ids]


def test_what_was_answered_elsewhere_goes(desk: Desk, banner: DueBanner) -> None:
    first, second = (plan(desk, add(desk, name), "2026-11-21") for name in ("Ana", "Ben"))
    banner.ring([first, second])
    banner.forget([second])
    one = banner.text()
    banner.forget([first])
    assert (one.startswith("Call: Ana"), banner.isHidden()) == (True, True)


def test_esc_waves_it_away(desk: Desk, banner: DueBanner, qtbot: QtBot) -> None:
    follow_up = plan(desk, add(desk, "Ana"), "2026-11-21")
    banner.ring([follow_up])
    with qtbot.waitSignal(banner.closed) as closed:
        QTest.keyClick(banner.done, Qt.Key.Key_Escape)
    assert (closed.args, banner.isHidden()) == ([[follow_up]], True)


def test_where_nothing_rang_there_is_nothing_to_go_to(banner: DueBanner) -> None:
    banner.begin()
    assert not banner.done.hasFocus()
    assert not banner.open.hasFocus()
