# SPDX-License-Identifier: MIT
"""The clock beside other programs on the same desk: one that holds it locked, one that sets a preference."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from followup_desk.services import preferences, reminder_clock
from followup_desk.services.desk import Desk, open_desk
from followup_desk.services.reminder_clock import ReminderClock
from tests.bad_places import held_by_another
from tests.builders import StandingClock, add, plan
from tests.services.reminders.screen_in_memory import Screen, ScreenNotifier


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def ticking(desk: Desk, screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReminderClock]:
    """Started, on a Saturday at 9:41; it looks again soon."""
    monkeypatch.setattr(reminder_clock, "LOCKED_WAIT_MS", 20)
    monkeypatch.setattr(reminder_clock, "FILE_WAIT_MS", 20)
    made = ReminderClock(desk, ScreenNotifier(screen))
    made.start()
    yield made
    made.stop()


def test_a_desk_that_was_locked_is_looked_at_again_soon(
    ticking: ReminderClock, desk: Desk, clock: StandingClock, screen: Screen, qtbot: QtBot
) -> None:
    """What had come due meanwhile once waited up to half a minute longer."""
    plan(desk, add(desk, "Ana"), "2026-11-21T10:00")
    clock.set("2026-11-21T10:00")
    desk.db.execute_sql("pragma busy_timeout = 1")
    with held_by_another(desk.file, "begin immediate"):
        ticking.tick()
        locked = screen.titles()
    qtbot.waitUntil(lambda: screen.titles() == ["Ana"])
    assert locked == []


def test_quiet_hours_that_another_program_ends_are_over_at_once(
    ticking: ReminderClock, desk: Desk, clock: StandingClock, screen: Screen, qtbot: QtBot
) -> None:
    preferences.put(desk, "quiet_hours", "09:00-11:00")
    plan(desk, add(desk, "Ana"), "2026-11-21T10:00")
    clock.set("2026-11-21T10:00")
    ticking.tick()
    held = screen.titles()
    other = open_desk(desk.folder, clock)
    preferences.put(other, "quiet_hours", "off")
    other.close()
    qtbot.waitUntil(lambda: screen.titles() == ["Ana"])
    assert held == []
