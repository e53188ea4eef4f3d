# SPDX-License-Identifier: MIT
"""A notice, and the small protocol between who announces and the system that shows it (DESIGN section 5).

A notice is named by its `tag`: what is shown under a tag again takes the place of what stood there. All calls and
events are in one thread; an event may come before the call that caused it returns.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

OPEN = "default"
"""The answer of who clicks the notice itself."""


@dataclass(frozen=True)
class Button:
    """What can be answered: `key` comes back, `text` is read."""

    key: str
    text: str


@dataclass(frozen=True)
class Notice:
    """What is to be shown. `title` and `body` are plain text from people: a notifier escapes what its system obeys.

    `quiet`: it only brings up to date what stands there, and need not catch the eye again.
    """

    tag: str
    title: str
    body: str
    buttons: tuple[Button, ...] = ()
    quiet: bool = False


@dataclass(frozen=True)
class Place:
    """Where a notice stands: the server that shows it, in this very run of it, and its number there.

    `server` begins with the name that a person knows it by, up to the first "|".
    """

    server: str
    number: str

    @property
    def name(self) -> str:
        """The server's name for a person."""
        return self.server.partition("|")[0]


class Listener(Protocol):
    """Who is told what becomes of notices."""

    def shown(self, tag: str, place: Place) -> None:
        """The server has said that it shows it."""

    def failed(self, tag: str) -> None:
        """It did not reach the screen; nobody will see it unless it is shown again."""

    def answered(self, tag: str, key: str, token: str = "") -> None:
        """A button, or `OPEN`. With `token` the system lets a window come to the front."""

    def closed(self, tag: str, *, by_user: bool) -> None:
        """It stands there no more: the user waved it away, or its time was over."""

    def reach_changed(self) -> None:
        """Notices reach the screen again, or no longer: see `Notifier.server`."""


class Notifier(Protocol):
    """A way to the screen. Nothing here raises because the way is blocked: that is `failed` or `reach_changed`."""

    def start(self, listener: Listener) -> None:
        """Begins; the listener is told from now on."""

    def stop(self) -> None:
        """Ends. What stands on the screen stays."""

    def server(self) -> str:
        """Who shows notices now, as in `Place.server`; empty when nobody does."""

    def try_again(self) -> None:
        """Looks for a server where there was none; called now and then."""

    def show(self, notice: Notice) -> None:
        """Shows it, in place of what stands under its tag. `shown` or `failed` follows, but may never come."""

    def adopt(self, tag: str, place: Place) -> bool:
        """Takes on what an earlier run of the program showed. False when it is not this run of that server."""

    def withdraw(self, tags: Sequence[str]) -> None:
        """Takes what stands under these tags off the screen; no `closed` follows."""


class Nowhere:
    """Where there is no way to a screen."""

    def start(self, listener: Listener) -> None:
        """Nothing will ever be told."""

    def stop(self) -> None:
        """There is nothing to end."""

    def server(self) -> str:
        return ""

    def try_again(self) -> None:
        """There is nothing to look for."""

    def show(self, notice: Notice) -> None:
        """It never comes."""

    def adopt(self, tag: str, place: Place) -> bool:
        return False

    def withdraw(self, tags: Sequence[str]) -> None:
        """Nothing stands."""
