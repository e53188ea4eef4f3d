# SPDX-License-Identifier: MIT
"""Notices on Linux: the Desktop Notifications Specification over the session bus, with buttons, and nothing waits."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from jeepney import HeaderFields, Message
from PySide6.QtCore import QObject

from followup_desk.services.notifications.dbus_connection import Body
from followup_desk.services.notifications.freedesktop_call import SIGNATURE, notify_body
from followup_desk.services.notifications.notification_server import NotificationServer
from followup_desk.services.reminders.notice import Listener, Notice, Place

_BY_USER, _BY_CALL = 2, 3
_NUMBERS = range(1, 2**32)
_MOST_DIGITS = 10


@dataclass
class _Spot:
    """What is known of one tag, on the server that is there now."""

    number: int = 0  # kept after it was closed: some servers let people answer what they kept a list of
    stands: bool = False
    answered: bool = False
    token: str = ""
    waiting: Notice | None = None
    asked: bool = False  # a Notify is unanswered
    withdrawn: bool = False  # since that was sent


class FreedesktopNotifier(QObject):
    """A `Notifier`. Some servers (dunst) tell only who showed a notice what is answered: show again what was adopted.

    A server that can be started is; a notice waits for it. Where nobody is, showing one looks once more. `desk` tells
    the notices of one desk from those of another that bear the same tags.
    """

    def __init__(self, parent: QObject | None = None, desk: str = "") -> None:
        super().__init__(parent)
        self._desk = desk
        self._listener: Listener | None = None
        self._spots: dict[str, _Spot] = {}
        self._last_identity = ""
        self._server = NotificationServer(self)
        self._server.came.connect(self._came)
        self._server.went.connect(self._went)
        self._server.told.connect(self._hear)

    def start(self, listener: Listener) -> None:
        self._listener = listener
        self._server.look()

    def stop(self) -> None:
        self._listener = None
        self._spots.clear()
        self._last_identity = ""
        self._server.stop()

    def server(self) -> str:
        return self._server.identity()

    def try_again(self) -> None:
        if self._listener is not None:
            self._server.look()

    def show(self, notice: Notice) -> None:
        if self._listener is None:
            return
        spot = self._spots.setdefault(notice.tag, _Spot())
        spot.waiting = notice
        self._send(notice.tag, spot)
        self._server.look()

    def adopt(self, tag: str, place: Place) -> bool:
        number = int(place.number) if place.number.isdecimal() and len(place.number) <= _MOST_DIGITS else 0
        if not self._server.is_there() or place.server != self.server() or number not in _NUMBERS:
            return False
        spot = self._spots.setdefault(tag, _Spot())
        if not spot.asked and not spot.stands:
            spot.number, spot.stands, spot.answered = number, True, False
        return True

    def withdraw(self, tags: Sequence[str]) -> None:
        for tag in tags:
            spot = self._spots.get(tag)
            if spot is None:
                continue
            if spot.stands:
                self._close(spot.number)
            if spot.asked:
                spot.number, spot.stands, spot.waiting, spot.withdrawn = 0, False, None, True
            else:
                del self._spots[tag]

    def _send(self, tag: str, spot: _Spot) -> None:
        """What waits, unless the number of what it replaces is still to come."""
        if spot.waiting is None or spot.asked or not self._server.is_there():
            return
        notice, spot.waiting = spot.waiting, None
        spot.asked, spot.withdrawn = True, False
        replaces, can = spot.number if spot.stands else 0, self._server.capabilities
        named = replace(notice, tag=f"{self._desk}{notice.tag}")
        body = notify_body(named, replaces, can, self._server.identity())
        self._server.call("Notify", SIGNATURE, body, partial(self._replied, tag, spot))

    def _replied(self, tag: str, spot: _Spot, body: Body | None) -> None:
        if self._spots.get(tag) is not spot:
            return
        spot.asked = False
        if body is not None:
            self._stands(tag, spot, _number(body))
        elif not spot.withdrawn and self._listener is not None:
            self._listener.failed(tag)
        if self._spots.get(tag) is not spot:
            return
        if spot.waiting is not None:
            self._send(tag, spot)
        elif not spot.number:
            del self._spots[tag]

    def _stands(self, tag: str, spot: _Spot, number: int) -> None:
        """Under 0 it stands, too, but can be neither replaced nor closed."""
        spot.number, spot.stands, spot.answered, spot.token = number, number != 0, False, ""
        if spot.withdrawn and spot.waiting is None:
            self.withdraw([tag])
        elif not spot.withdrawn and self._listener is not None:
            self._listener.shown(tag, Place(self.server(), str(number)))

    def _close(self, number: int) -> None:
        self._server.call("CloseNotification", "u", (number,))

    def _hear(self, message: Message) -> None:
        match message.header.fields.get(HeaderFields.member), message.body:
            case "ActivationToken", (int(number), str(token)):
                for _, spot in self._under(number):
                    spot.token = token
            case "ActionInvoked", (int(number), str(key)):
                for tag, spot in self._under(number):
                    self._answered(tag, spot, key)
            case "NotificationClosed", (int(number), int(reason)):
                for tag, spot in self._under(number):
                    self._closed(tag, spot, reason)

    def _under(self, number: int) -> list[tuple[str, _Spot]]:
        """Whose number it is: one of ours, or nobody's here. Some servers tell everyone everything."""
        return [(tag, spot) for tag, spot in self._spots.items() if spot.number == number != 0]

    def _answered(self, tag: str, spot: _Spot, key: str) -> None:
        spot.answered = True
        token, spot.token = spot.token, ""
        if self._listener is not None:
            self._listener.answered(tag, key, token)

    def _closed(self, tag: str, spot: _Spot, reason: int) -> None:
        """Told only when nothing else was or will be: no answer before it, no newer notice on its way."""
        stood, spot.stands = spot.stands, False
        silent = spot.answered or spot.asked or reason == _BY_CALL
        if stood and not silent and self._listener is not None:
            self._listener.closed(tag, by_user=reason == _BY_USER)

    def _came(self) -> None:
        self._tell_reach()
        for tag, spot in list(self._spots.items()):
            self._send(tag, spot)

    def _went(self) -> None:
        """All numbers are void, and what is on its way will not arrive."""
        spots, self._spots = self._spots, {}
        for tag, spot in spots.items():
            if (spot.waiting or (spot.asked and not spot.withdrawn)) and self._listener is not None:
                self._listener.failed(tag)
        self._tell_reach()

    def _tell_reach(self) -> None:
        if self.server() != self._last_identity:
            self._last_identity = self.server()
            if self._listener is not None:
                self._listener.reach_changed()


def _number(body: Body) -> int:
    """What a server says the number is; 0 where it gives none, against the rules."""
    match body:
        case (int(number), *_) if number in _NUMBERS:
            return number
    return 0
