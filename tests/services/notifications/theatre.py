# SPDX-License-Identifier: MIT
"""A bus, a server, a notifier, and someone who writes down what the notifier says, a line each."""

from collections.abc import Callable
from dataclasses import dataclass, field

from pytestqt.qtbot import QtBot

from followup_desk.services.notifications.freedesktop import FreedesktopNotifier
from followup_desk.services.reminders.notice import Button, Notice, Place
from tests.services.notifications.private_bus import PrivateBus
from tests.services.notifications.scripted_server import ScriptedServer

PATIENCE_MS = 20_000
BUTTONS = (Button("done", "Done"), Button("later", "Remind me later"))


def notice(tag: str = "ana", title: str = "Call Ana", body: str = "", quiet: bool = False) -> Notice:
    """With two buttons."""
    return Notice(tag, title, body, BUTTONS, quiet)


@dataclass
class Theatre:
    """`hears` is the whole test of what a notifier says: these lines, in this order, and none between."""

    qtbot: QtBot
    bus: PrivateBus
    lines: list[str] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)
    servers: list[ScriptedServer] = field(default_factory=list)
    then: dict[str, Callable[[], None]] = field(default_factory=dict)
    """What the listener does, once, when it is told such a line."""
    seconds: float = 0.0
    """By the notifier's clock."""

    def __post_init__(self) -> None:
        self.notifier = FreedesktopNotifier(monotonic=lambda: self.seconds)

    def serve(self, **script: object) -> ScriptedServer:
        """A server, which has taken the name."""
        server = ScriptedServer(self.bus.address, **script)  # type: ignore[arg-type]
        self.servers.append(server)
        server.appear()
        return server

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def hears(self, *lines: str) -> None:
        """Waits for as many lines, and takes them."""
        self.until(lambda: len(self.lines) >= len(lines))
        heard, self.lines = self.lines, []
        assert heard == list(lines)

    def hears_nothing_else(self) -> None:
        """All that the server sent so far was read, and none of it was told."""
        self.notifier.show(notice("last"))
        self.until(lambda: self.lines and self.lines[-1].startswith("shown last "))
        assert len(self.lines) == 1
        self.lines.clear()
        self.notifier.withdraw(["last"])

    def close(self) -> None:
        self.notifier.stop()
        for server in self.servers:
            server.vanish()

    def shown(self, tag: str, place: Place) -> None:
        self.places[tag] = place
        self._tell(f"shown {tag} {place.number}")

    def failed(self, tag: str) -> None:
        self._tell(f"failed {tag}")

    def answered(self, tag: str, key: str, token: str = "") -> None:
        self._tell(" ".join(filter(None, ("answered", tag, key, token))))

    def closed(self, tag: str, *, by_user: bool) -> None:
        self._tell(f"closed {tag} {'by user' if by_user else 'by itself'}")

    def reach_changed(self) -> None:
        self._tell(f"reach {self.notifier.server().partition('|')[0] or 'nobody'}")

    def _tell(self, line: str) -> None:
        self.lines.append(line)
        self.then.pop(line, lambda: None)()
