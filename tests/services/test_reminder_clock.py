# SPDX-License-Identifier: MIT
"""The clock that makes the announcer look: at its time, at once when something happened, and after a leap."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.services.reminder_clock import ReminderClock
from followup_desk.storage.connection import connect
from followup_desk.storage.migrations import NEWEST
from tests.builders import StandingClock, add, plan
from tests.services.reminders.screen_in_memory import Screen, ScreenNotifier


class Monotonic:
    """A clock that nobody sets, but the test."""

    seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def monotonic() -> Monotonic:
    return Monotonic()


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def ticking(desk: Desk, screen: Screen, monotonic: Monotonic, qtbot: QtBot) -> Iterator[ReminderClock]:
    """Started, on a Saturday at 9:41."""
    made = ReminderClock(desk, ScreenNotifier(screen), monotonic=monotonic)
    made.start()
    yield made
    made.stop()


def test_what_came_due_meanwhile_is_announced_at_the_start(
    desk: Desk, clock: StandingClock, screen: Screen, qtbot: QtBot
) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21T10:00")
    clock.set("2026-11-21T12:00")
    made = ReminderClock(desk, ScreenNotifier(screen))
    with qtbot.waitSignal(made.rang) as told:
        made.start()
    assert (screen.titles(), told.args) == (["Ana"], [[1]])
    made.stop()


def test_a_change_of_the_desk_makes_it_look(
    ticking: ReminderClock, desk: Desk, clock: StandingClock, screen: Screen, qtbot: QtBot
) -> None:
    ana = add(desk, "Ana")
    plan(desk, ana, "2026-11-21T09:42")
    clock.set("2026-11-21T09:42")
    plan(desk, ana, "2026-12-01")
    qtbot.waitUntil(lambda: screen.titles() == ["Ana"])


def test_it_rings_at_the_moment_itself(
    ticking: ReminderClock, desk: Desk, clock: StandingClock, screen: Screen, qtbot: QtBot
) -> None:
    """The timer is wound to the next moment, not to the next round half minute."""
    begun = datetime.now(tz=clock.moment.tzinfo)
    start = clock.moment
    plan(desk, add(desk, "Ana"), "2026-11-21T09:41:01")
    desk.clock = lambda: start + (datetime.now(tz=start.tzinfo) - begun)
    qtbot.waitUntil(lambda: screen.titles() == ["Ana"])
    assert datetime.now(tz=start.tzinfo) - begun >= timedelta(seconds=1)


def test_a_leap_of_the_clock_is_told(
    ticking: ReminderClock, clock: StandingClock, monotonic: Monotonic, qtbot: QtBot
) -> None:
    clock.forward(hours=8)
    monotonic.seconds += 30
    with qtbot.waitSignal(ticking.another_time):
        ticking.tick()


def test_time_that_goes_on_is_no_leap(
    ticking: ReminderClock, clock: StandingClock, monotonic: Monotonic, qtbot: QtBot
) -> None:
    clock.forward(seconds=30)
    monotonic.seconds += 30
    with qtbot.assertNotEmitted(ticking.another_time):
        ticking.tick()


def test_a_locked_desk_is_looked_at_again(
    ticking: ReminderClock, desk: Desk, clock: StandingClock, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan(desk, add(desk, "Ana"), "2026-11-21T10:00")
    clock.set("2026-11-21T10:00")
    desk.db.execute_sql("pragma busy_timeout = 1")
    other = connect(desk.file, NEWEST)
    other.begin()
    ticking.tick()
    locked = screen.titles()
    other.rollback()
    other.close()
    ticking.tick()
    assert (locked, screen.titles()) == ([], ["Ana"])


def test_a_clock_that_was_stopped_does_nothing_more(
    ticking: ReminderClock, desk: Desk, clock: StandingClock, screen: Screen, qtbot: QtBot
) -> None:
    ticking.stop()
    plan(desk, add(desk, "Ana"), "2026-11-21T10:00")
    ticking.look_soon()
    assert not ticking.is_ticking()
