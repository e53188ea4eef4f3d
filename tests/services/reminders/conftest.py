# SPDX-License-Identifier: MIT
"""A desk in Lisbon with an announcer before a screen in memory."""

from dataclasses import dataclass

import pytest

from followup_desk.services import preferences
from followup_desk.services.desk import Change, Desk
from followup_desk.services.reminders.announcing import Announcer
from tests.builders import StandingClock
from tests.services.reminders.outlet import Noted
from tests.services.reminders.screen_in_memory import Screen, ScreenNotifier


@dataclass
class Stage:
    """One program before a screen. Both clocks go on together."""

    desk: Desk
    clock: StandingClock
    screen: Screen

    def __post_init__(self) -> None:
        self.mono = 0.0
        self.restart()

    def restart(self) -> None:
        """As after a crash: nothing is remembered but the desk."""
        self.noted = Noted()
        self.notifier = ScreenNotifier(self.screen)
        self.announcer = Announcer(self.desk, self.notifier, lambda: self.mono, self.noted)
        self.desk.listeners[:] = [self._changed]
        self.announcer.start()

    def _changed(self, change: Change) -> None:
        """As the clock does, which looks when what is going on now is done."""
        self.announcer.on_change(change)
        self.announcer.look()

    def at(self, moment: str) -> list[str]:
        """Look at that local moment; what stands on the screen then, by title."""
        before = self.clock.moment
        self.clock.set(moment)
        self.mono += max(0.0, (self.clock.moment - before).total_seconds())
        return self.look()

    def look(self) -> list[str]:
        self.announcer.look()
        return self.screen.titles()

    def press(self, key: str) -> None:
        """A button of the only notice that stands."""
        (tag,) = self.notifier.tags()
        self.notifier.press(tag, key)

    @property
    def asked(self) -> int:
        """So often the screen was asked to show something."""
        return len(self.screen.asked)


@pytest.fixture
def stage(desk: Desk, clock: StandingClock) -> Stage:
    """It is Monday 23 November 2026, 8:30 in Lisbon: before work, after the quiet hours. No briefing is wanted."""
    preferences.put(desk, "briefing", "off")
    clock.set("2026-11-23T08:30")
    return Stage(desk, clock, Screen())
