# SPDX-License-Identifier: MIT
"""When the laptop wakes, as logind tells it on the system's bus (org.freedesktop.login1.Manager, PrepareForSleep).

Where there is none, or the bus goes, nothing is told: the clock finds a sleep by itself, half a minute later at most.
"""

from jeepney import HeaderFields, MatchRule, Message, message_bus
from PySide6.QtCore import QObject, Signal

from followup_desk.services.notifications.dbus_connection import BusConnection, system_bus

_LOGIN = "org.freedesktop.login1"
_MANAGER, _MEMBER = f"{_LOGIN}.Manager", "PrepareForSleep"


class Waking(QObject):
    """`woke` after each sleep, from `start` on."""

    woke = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: BusConnection | None = None

    def start(self) -> None:
        """Listens, where there is anything to hear."""
        connected = system_bus()
        if connected is None:
            return
        self._bus = BusConnection(connected, self)
        self._bus.signalled.connect(self._hear)
        self._bus.call(message_bus.Hello())
        # The bus sends by the rule only what the owner of that name says.
        rule = MatchRule(type="signal", sender=_LOGIN, interface=_MANAGER, member=_MEMBER)
        self._bus.call(message_bus.AddMatch(rule))

    def stop(self) -> None:
        if self._bus is not None:
            self._bus.close()
            self._bus = None

    def _hear(self, message: Message) -> None:
        told = message.header.fields.get(HeaderFields.interface), message.header.fields.get(HeaderFields.member)
        if told == (_MANAGER, _MEMBER) and message.body == (False,):
            self.woke.emit()
