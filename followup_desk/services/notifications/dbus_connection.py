# SPDX-License-Identifier: MIT
"""A connection to a bus that never waits: all is sent and read when the socket is ready, by Qt's own loop."""

import os
import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from typing import Any

from jeepney import HeaderFields, Message, MessageFlag, MessageType, Parser
from jeepney.auth import BEGIN, AuthenticationError, Authenticator
from jeepney.bus import get_connectable_addresses
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

Body = tuple[Any, ...]
Answer = Callable[[Body | None], None]
"""Is called with what was replied, None for an error; never when the connection is lost before that."""

_READ_BYTES = 65_536
_MALFORMED = (ValueError, LookupError, TypeError, AssertionError, struct.error)
"""What the parser raises over bytes that are no message."""


class BusConnection(QObject):
    """Calls go out at once. `signalled` brings each signal as a `Message`; `lost` comes once, when the bus is gone."""

    signalled = Signal(object)
    lost = Signal()

    def __init__(self, connected: socket.socket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = connected
        self._authenticator = Authenticator()
        self._parser = Parser()
        self._serials = count(1)
        self._answers: dict[int, Answer] = {}
        self._unsent = bytearray()
        self._open = True
        self._reading = QSocketNotifier(connected.fileno(), QSocketNotifier.Type.Read, self)
        self._reading.activated.connect(self._read)
        self._writing = QSocketNotifier(connected.fileno(), QSocketNotifier.Type.Write, self)
        self._writing.activated.connect(self._write)
        self._held = bytearray()
        self._waiting: list[Message] = []
        self._put(self._authenticator.data_to_send())

    def call(self, message: Message, answer: Answer | None = None) -> None:
        """Sends a call; without `answer` nobody need reply."""
        serial = next(self._serials)
        if answer is None:
            message.header.flags |= MessageFlag.no_reply_expected
        else:
            self._answers[serial] = answer
        data = message.serialise(serial=serial)
        if self._authenticator.authenticated:
            self._put(data)
        else:
            self._held += data

    def close(self) -> None:
        """Ends it, and with it all that is unanswered; what was sent still arrives."""
        self._open = False
        self._reading.setEnabled(False)
        self._writing.setEnabled(False)
        self._socket.close()
        self._answers.clear()
        self._parser = Parser()

    def _put(self, data: bytes) -> None:
        self._unsent += data
        self._write()

    def _write(self) -> None:
        """As much as the socket takes now; the rest when it takes more."""
        if not self._open:
            return
        try:
            while self._unsent:
                del self._unsent[: self._socket.send(self._unsent)]
        except BlockingIOError:
            pass
        except OSError:
            self._unsent.clear()
            with suppress(OSError):
                self._socket.shutdown(socket.SHUT_RDWR)  # so that reading comes to the end, and tells
        self._writing.setEnabled(bool(self._unsent))

    def _read(self) -> None:
        if not self._open:
            return
        try:
            data = self._socket.recv(_READ_BYTES)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._lose()
        elif self._authenticator.authenticated:
            self._parser.add_data(data)
            self._waiting += self._messages()
            self._take_waiting()
        else:
            self._authenticate(data)

    def _authenticate(self, data: bytes) -> None:
        try:
            self._authenticator.feed(data)
        except AuthenticationError:
            self._lose()
        if self._authenticator.authenticated:
            self._put(BEGIN + bytes(self._held))
            self._held.clear()

    def _messages(self) -> Iterator[Message]:
        """Those that are whole by now."""
        try:
            while (message := self._parser.get_next_message()) is not None:
                yield message
        except _MALFORMED:
            self._lose()

    def _take_waiting(self) -> None:
        """In order; where something goes wrong over one, the others are taken when that was told."""
        try:
            while self._waiting and self._open:
                self._take(self._waiting.pop(0))
        finally:
            if self._waiting and self._open:
                QTimer.singleShot(0, self, self._take_waiting)

    def _take(self, message: Message) -> None:
        kind = message.header.message_type
        if kind is MessageType.signal:
            self.signalled.emit(message)
        elif kind is not MessageType.method_call:
            answer = self._answers.pop(message.header.fields.get(HeaderFields.reply_serial), None)
            if answer is not None:
                answer(message.body if kind is MessageType.method_return else None)

    def _lose(self) -> None:
        if self._open:
            self.close()
            self.lost.emit()


def session_bus() -> socket.socket | None:
    """A socket of the first address of the session bus that takes us; None when no bus is there."""
    return _first(os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""))


def system_bus() -> socket.socket | None:
    """The same of the system's own bus."""
    return _first(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/var/run/dbus/system_bus_socket"))


def _first(listed: str) -> socket.socket | None:
    for address in _addresses(listed):
        connecting = socket.socket(socket.AF_UNIX)
        connecting.setblocking(False)
        try:
            # The letters stand for bytes: what is none of ASCII came in as %C3%BC, byte by byte.
            connecting.connect(address.encode("latin-1"))
        except (OSError, ValueError):
            connecting.close()
        else:
            return connecting
    return None


def _addresses(listed: str) -> list[str]:
    """As far as they can be read; the rest is of no use."""
    found: list[str] = []
    with suppress(ValueError, RuntimeError):
        for address in get_connectable_addresses(listed):
            found.append(address)
    return found
