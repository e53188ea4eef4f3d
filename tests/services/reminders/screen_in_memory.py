# SPDX-License-Identifier: MIT
"""A notifier whose screen is a dictionary: it shows, answers late, never or not at all, goes away and comes back.

Several notifiers, each of a program of its own, may stand before one screen, as they do on a session's bus.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count

from followup_desk.services.reminders.notice import Listener, Notice, Place


@dataclass
class Screen:
    """What a session's notification server shows: notices by number. `runs` names its runs apart."""

    up: bool = True
    answers_at_once: bool = True
    refuses: bool = False
    swallows: str = ""
    """What bears this title is neither shown nor answered."""
    runs: int = 1
    standing: dict[str, Notice] = field(default_factory=dict)
    asked: list[Notice] = field(default_factory=list)
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    @property
    def name(self) -> str:
        return f"memory {self.runs}|run-{self.runs}" if self.up else ""

    def titles(self) -> list[str]:
        """What one reads on it, in the order it came."""
        return [notice.title for notice in self.standing.values()]


class ScreenNotifier:
    """One program's way to the screen. `before_show` may raise, as if the program died there."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.listener: Listener | None = None
        self.numbers: dict[str, str] = {}
        self.waiting: list[tuple[str, Place]] = []
        self.before_show: Callable[[Notice], None] = _nothing
        self.after_show: Callable[[Notice], None] = _nothing
        self._run = screen.runs if screen.up else 0

    def start(self, listener: Listener) -> None:
        self.listener = listener

    def stop(self) -> None:
        self.listener = None

    def server(self) -> str:
        return self.screen.name

    def try_again(self) -> None:
        """The screen's comings and goings are told by `notice_changes`."""

    def show(self, notice: Notice) -> None:
        self.before_show(notice)
        if not self.screen.up or self.screen.refuses:
            self._listener.failed(notice.tag)
            return
        if notice.title == self.screen.swallows:
            self.screen.asked.append(notice)
            return
        number = self.numbers.get(notice.tag, "")
        if number not in self.screen.standing:
            number = str(next(self.screen.numbers))
        self.screen.standing[number] = notice
        self.screen.asked.append(notice)
        self.numbers[notice.tag] = number
        self.after_show(notice)
        self.waiting.append((notice.tag, Place(self.screen.name, number)))
        if self.screen.answers_at_once:
            self.reply()

    def adopt(self, tag: str, place: Place) -> bool:
        if place.server != self.screen.name:
            return False
        self.numbers[tag] = place.number
        return True

    def withdraw(self, tags: Sequence[str]) -> None:
        for tag in tags:
            self.screen.standing.pop(self.numbers.pop(tag, ""), None)

    def reply(self) -> None:
        """The server says what it shows."""
        waiting, self.waiting = self.waiting, []
        for tag, place in waiting:
            if place.server == self.screen.name:
                self._listener.shown(tag, place)

    def notice_changes(self) -> None:
        """Tell of a screen that went, came back, or is another one."""
        run = self.screen.runs if self.screen.up else 0
        if run != self._run:
            self._run = run
            lost, self.waiting = self.waiting, []
            self.numbers.clear()
            for tag, _ in lost:
                self._listener.failed(tag)
            self._listener.reach_changed()

    def press(self, tag: str, key: str) -> None:
        """The user presses a button of a notice that stands."""
        self._listener.answered(tag, key)

    def wave_away(self, tag: str, *, by_user: bool = True) -> None:
        """The notice leaves the screen without an answer."""
        self.screen.standing.pop(self.numbers.pop(tag), None)
        self._listener.closed(tag, by_user=by_user)

    def tags(self) -> list[str]:
        """Of the notices of this program that stand."""
        return [tag for tag, number in self.numbers.items() if number in self.screen.standing]

    @property
    def _listener(self) -> Listener:
        assert self.listener is not None
        return self.listener


def _nothing(_notice: Notice) -> None:
    """Nobody dies."""
