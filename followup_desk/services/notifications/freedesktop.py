# SPDX-License-Identifier: MIT
"""Notices on Linux: the Desktop Notifications Specification over the session bus, with buttons, and nothing waits."""

import time
from collections.abc import Callable, Sequence
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
OVERDUE_S = 15
"""So long a Notify may be unanswered; less than whoever shows a notice again has waited."""


@dataclass
class _Spot:
    """What is known of one tag, on the server that is there now."""

    number: int = 0  # kept after it was closed: some servers let people answer what they kept a list of
    stands: bool = False
    answered: bool = False
    token: str = ""
    waiting: Notice | None = None
    asked: bool = False  # the last Notify is unanswered, and not given up
    asked_at: float = 0.0
    sent: int = 0  # so many Notify
    unanswered: int = 0  # so many of them
    withdrawn: bool = False  # since the last was sent


class FreedesktopNotifier(QObject):
    """A `Notifier`. Some servers (dunst) tell only who showed a notice what is answered: show again what was adopted.

    A server that can be started is; a notice waits for it. Where nobody is, showing one looks once more. `desk` tells
    the notices of one desk from those of another that bear the same tags, as of its copy. `monotonic` is a clock in
    seconds that nobody sets.
    """

    def __init__(
        self, parent: QObject | None = None, desk: str = "", monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._monotonic = monotonic
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
        """With the desk: what another one shows, the one that this is a copy of, say, is not to be taken on."""
        identity = self._server.identity()
        return f"{identity}/{self._desk}" if identity and self._desk else identity

    def try_again(self) -> None:
        if self._listener is not None:
            self._server.look()

    def show(self, notice: Notice) -> None:
        if self._listener is None:
            return
        spot = self._spots.setdefault(notice.tag, _Spot())
        spot.waiting = notice
        self._server.look()
        self._send(notice.tag, spot)
        if spot.asked and self._monotonic() - spot.asked_at >= OVERDUE_S:
            # Whom nobody hears has kept the first for later, and would then show both.
            again = partial(self._send_again, notice.tag, spot, spot.sent)
            self._server.call("GetServerInformation", "", (), again)

    def adopt(self, tag: str, place: Place) -> bool:
        number = int(place.number) if place.number.isdecimal() and len(place.number) <= _MOST_DIGITS else 0
        if not self._server.is_there() or place.server != self.server() or number not in _NUMBERS:
            return False
        if any(other != tag for other, _ in self._under(number)):
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
            if spot.unanswered:
                spot.number, spot.stands, spot.waiting, spot.withdrawn = 0, False, None, True
            else:
                del self._spots[tag]

    def _send(self, tag: str, spot: _Spot) -> None:
        """What waits, unless the number of what it replaces is still to come."""
        if spot.waiting is None or spot.asked or not self._server.is_there() or self._server.is_asked_again():
            return
        notice, spot.waiting = spot.waiting, None
        spot.asked, spot.asked_at, spot.withdrawn = True, self._monotonic(), False
        spot.sent += 1
        spot.unanswered += 1
        replaces, can = spot.number if spot.stands else 0, self._server.capabilities
        named = replace(notice, tag=f"{self._desk}{notice.tag}")
        body = notify_body(named, replaces, can, self._server.identity())
        self._server.call("Notify", SIGNATURE, body, partial(self._replied, tag, spot, spot.sent, replaces))

    def _send_again(self, tag: str, spot: _Spot, sent: int, _body: Body | None) -> None:
        """The server answers, but not the last Notify, which was the one of this count: it is given up."""
        if self._spots.get(tag) is spot and spot.asked and spot.sent == sent and spot.waiting is not None:
            spot.asked = False
            self._send(tag, spot)

    def _replied(self, tag: str, spot: _Spot, sent: int, replaced: int, body: Body | None) -> None:
        if self._spots.get(tag) is not spot:
            return
        spot.unanswered -= 1
        if sent != spot.sent:
            self._replied_late(tag, spot, body)
            return
        spot.asked = False
        if body is not None:
            self._stands(tag, spot, _number(body), replaced)
        elif not spot.withdrawn and self._listener is not None:
            self._listener.failed(tag)
        if self._spots.get(tag) is not spot:
            return
        if spot.waiting is not None:
            self._send(tag, spot)
        elif not spot.number and not spot.unanswered:
            del self._spots[tag]

    def _replied_late(self, tag: str, spot: _Spot, body: Body | None) -> None:
        """To one that was given up: it stands until its successor does, and goes where that stands already."""
        number = 0 if body is None else _number(body)
        if spot.asked and not spot.withdrawn and number:
            self._stands(tag, spot, number, 0)
        elif number not in (0, spot.number):
            self._close(number)

    def _stands(self, tag: str, spot: _Spot, number: int, replaced: int) -> None:
        """Under 0 it stands, too, but can be neither replaced nor closed."""
        if spot.stands and spot.number not in (number, replaced):
            self._close(spot.number)
        spot.number, spot.stands, spot.answered, spot.token = number, number != 0, False, ""
        self._void_others(tag, number)
        if self._spots.get(tag) is not spot:
            return
        if spot.withdrawn and spot.waiting is None:
            self.withdraw([tag])
        elif not spot.withdrawn and self._listener is not None:
            self._listener.shown(tag, Place(self.server(), str(number)))

    def _void_others(self, tag: str, number: int) -> None:
        """A server that gives one number twice, against the rules, means the last by it: the others are gone."""
        for other, spot in self._under(number):
            if other == tag:
                continue
            stood, spot.number, spot.stands = spot.stands, 0, False
            if not spot.unanswered and spot.waiting is None:
                del self._spots[other]
            if stood and not spot.answered and not spot.asked and self._listener is not None:
                self._listener.closed(other, by_user=False)

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
