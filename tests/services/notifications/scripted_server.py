# SPDX-License-Identifier: MIT
"""A notification server on a real bus that does what a test says: in the test's own loop, or as a program."""

import os
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    DBusNameFlags,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QSocketNotifier

NAME = "org.freedesktop.Notifications"
EXPIRED, DISMISSED, CALLED, UNDEFINED = 1, 2, 3, 4
EVERYTHING = ("actions", "body", "body-markup", "persistence")
_OBJECT = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)


@dataclass(frozen=True)
class Notified:
    """What a call of Notify said."""

    program: str
    replaces: int
    icon: str
    title: str
    body: str
    actions: list[str]
    hints: dict[str, tuple[str, object]]
    waits: int


@dataclass
class ScriptedServer:
    """Numbers what it is to show from 1.

    `calls` counts what it was asked, `closed` are the numbers that it was told to close, `client` is who called last.
    """

    address: str
    name: str = "Scripted"
    version: str = "1.0"
    capabilities: tuple[str, ...] = EVERYTHING
    silent: bool = False
    swallows: bool = False
    """It answers all but Notify."""
    refuses: bool = False
    says_nothing: bool = False
    """Of itself."""
    keeps_numbers: bool = True
    numberless: bool = False
    one_number: bool = False
    notified: list[Notified] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)
    calls: Counter[str] = field(default_factory=Counter)
    client: str = ""

    def __post_init__(self) -> None:
        self._connection = open_dbus_connection(self.address)
        self._unanswered: list[Message] = []
        self._last = 0
        self.unique_name: str = self._connection.unique_name

    def appear(self) -> None:
        """Takes the name, from whoever has it, and serves in the loop of Qt."""
        self._take_name()
        self._reading = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read)
        self._reading.activated.connect(self._read)

    def vanish(self) -> None:
        """As if it crashed."""
        if hasattr(self, "_reading"):
            self._reading.setEnabled(False)
        self._connection.close()

    def serve(self) -> None:
        """As a program, until the bus is gone."""
        self._take_name()
        while True:
            self._take(self._connection.receive())

    def bus_id(self) -> str:
        """As the bus says it, when it has passed on all that was sent before."""
        (bus_id,) = self._connection.send_and_get_reply(message_bus.GetId()).body
        return str(bus_id)

    def answer(self) -> None:
        """All calls that came while it was silent, and those to come."""
        self.silent = self.swallows = False
        unanswered, self._unanswered = self._unanswered, []
        for message in unanswered:
            self._respond(message)

    def press(self, number: int, key: str, token: str = "") -> None:
        """Someone presses a button."""
        if token:
            self.emit("ActivationToken", "us", (number, token))
        self.emit("ActionInvoked", "us", (number, key))

    def close(self, number: int, reason: int) -> None:
        """What stands under a number stands there no more."""
        self.emit("NotificationClosed", "uu", (number, reason))

    def emit(self, member: str, signature: str, body: tuple[object, ...], to: str = "") -> None:
        """Tells everybody, or only `to`."""
        message = new_signal(_OBJECT, member, signature, body)
        if to:
            message.header.fields[HeaderFields.destination] = to
        self._connection.send(message)

    def _take_name(self) -> None:
        flags = DBusNameFlags.allow_replacement | DBusNameFlags.replace_existing | DBusNameFlags.do_not_queue
        (got,) = self._connection.send_and_get_reply(message_bus.RequestName(NAME, flags)).body
        assert got == 1, "somebody keeps the name"

    def _read(self) -> None:
        try:
            while True:
                self._take(self._connection.receive(timeout=0))
        except TimeoutError:
            pass
        except ConnectionError:
            self._reading.setEnabled(False)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        if message.header.message_type is not MessageType.method_call:
            return
        self.client = fields[HeaderFields.sender]
        self.calls[fields[HeaderFields.member]] += 1
        if self.silent or (self.swallows and fields[HeaderFields.member] == "Notify"):
            self._unanswered.append(message)
        else:
            self._respond(message)

    def _respond(self, message: Message) -> None:
        if self.refuses or (self.says_nothing and message.header.fields[HeaderFields.member].startswith("Get")):
            self._connection.send(new_error(message, "org.freedesktop.DBus.Error.Failed", "s", ("not today",)))
        else:
            reply = self._reply(message.header.fields[HeaderFields.member], message.body)
            self._connection.send(new_method_return(message, *reply))

    def _reply(self, member: str, body: tuple[Any, ...]) -> tuple[str | None, tuple[object, ...]]:
        match member:
            case "GetServerInformation":
                return "ssss", (self.name, "Follow-up Desk's tests", self.version, "1.2")
            case "GetCapabilities":
                return "as", (list(self.capabilities),)
            case "CloseNotification":
                self.closed.append(body[0])
                self.close(body[0], 3)
                return None, ()
        self.notified.append(Notified(*body))
        if self.numberless:
            return "u", (0,)
        if body[1] and self.keeps_numbers:
            return "u", (body[1],)
        self._last = 7 if self.one_number else self._last + 1
        return "u", (self._last,)


if __name__ == "__main__":
    with suppress(ConnectionError):
        ScriptedServer(os.environ["DBUS_SESSION_BUS_ADDRESS"], name="Started").serve()
