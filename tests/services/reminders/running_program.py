# SPDX-License-Identifier: MIT
"""A program that the machine of `test_announcing_machine` runs, watches and kills."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desk.domain.words import Origin
from followup_desk.services.desk import open_desk
from followup_desk.services.reminders.announcing import Announcer
from followup_desk.services.reminders.notice import Notice, Place
from tests.services.reminders.outlet import Noted
from tests.services.reminders.screen_in_memory import ScreenNotifier

if TYPE_CHECKING:
    from tests.services.reminders.test_announcing_machine import Announcing

Owed = set[tuple[int, str]]
"""Follow-ups, each with the key of a due moment."""


class Died(Exception):
    """The program is killed at this very point."""


class Program:
    """A running program: desk, notifier, announcer. `dies` says where it is killed next."""

    def __init__(self, machine: "Announcing") -> None:
        self.machine = machine
        self.dies = ""
        self.sent: dict[str, Owed] = {}
        self.days: dict[str, tuple[str, str]] = {}
        """Notices of a day by their tags, with kind and day."""
        self.asked: dict[tuple[int, str], float] = {}
        self.failed: Owed = set()
        self.desk = open_desk(Path(machine.folder.name), machine.now, Origin.USER)
        self.desk.db.execute_sql("pragma synchronous = off")
        self.notifier = ScreenNotifier(machine.screen)
        self.notifier.before_show = self.before
        self.notifier.after_show = self.after
        self.announcer = Announcer(self.desk, self.notifier, lambda: machine.mono, Noted())
        self.desk.add_listener(self.announcer.on_change)
        self.listen()

    def listen(self) -> None:
        """Hear what the notifier tells the announcer."""
        shown, failed, withdraw = self.announcer.shown, self.announcer.failed, self.notifier.withdraw

        def hear_shown(tag: str, place: Place) -> None:
            if self.announcer.standing(tag) is not None:  # else it is taken down again at once
                self.machine.confirmed |= self.sent.get(tag, set())
                self.machine.said |= {self.days[tag]} if tag in self.days else set()
            shown(tag, place)

        def hear_failed(tag: str) -> None:
            self.failed |= self.sent.get(tag, set())
            failed(tag)

        def hear_withdrawn(tags: Sequence[str]) -> None:
            for tag in tags:  # taken down, as when it was dropped: it may come again, as when that is undone
                self.failed |= self.sent.get(tag, set())
            withdraw(tags)

        self.notifier.withdraw = hear_withdrawn  # type: ignore[method-assign]
        self.announcer.shown = hear_shown  # type: ignore[method-assign]
        self.announcer.failed = hear_failed  # type: ignore[method-assign]

    def members(self, tag: str) -> set[int]:
        return set(self.announcer.standing(tag) or ())

    def before(self, notice: Notice) -> None:
        self.machine.judge(self, notice)
        if self.dies == "before":
            raise Died

    def after(self, notice: Notice) -> None:
        if self.dies == "after":
            raise Died
