# SPDX-License-Identifier: MIT
"""The program that shows notices on this session bus: found, started where it only waits to be called, and watched."""

from functools import partial

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, message_bus, new_method_call
from PySide6.QtCore import QObject, Signal

from followup_desk.services.notifications.dbus_connection import Answer, Body, BusConnection, session_bus
from followup_desk.services.notifications.plain_text import one_line

NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_BUS = "org.freedesktop.DBus"
_SIGNALS = ("ActionInvoked", "ActivationToken", "NotificationClosed")
_LONGEST_NAME = 60


class NotificationServer(QObject):
    """`came` when a server is there and has said what it can, and again when it was asked again, for it may have just
    begun and not known; `went` when it is gone, or when looking found none.

    Calls go to that very server, not to whoever follows it: a number means nothing to another. `told` brings its
    signals as a `Message`, nobody else's.
    """

    came = Signal()
    went = Signal()
    told = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.capabilities: frozenset[str] = frozenset()
        self._bus: BusConnection | None = None
        self._bus_id = ""
        self._owner = ""
        self._name = ""
        self._ready = False
        self._looking = False
        self._has_said = False
        self._asked_again = False

    def is_there(self) -> bool:
        return self._ready

    def is_asked_again(self) -> bool:
        """Is it there, and about to say what it can, which it could not before?"""
        return self._asked_again

    def identity(self) -> str:
        """Its name for a person, and which run of it on which bus; empty when nobody is there."""
        return f"{self._name}|{self._bus_id}/{self._owner}" if self._ready else ""

    def look(self) -> None:
        """Looks for one, unless it is there or on its way, or asks again what it can; one of `came` and `went`
        follows."""
        if self._ready and not self._has_said and not self._asked_again:
            self._asked_again = True
            self.call("GetCapabilities", "", (), partial(self._can, self._owner))
        if self._owner or self._looking:
            return
        if not self._connect():
            self.went.emit()
            return
        self._looking = True
        # Where one runs or none can be started, the bus says so at once.
        self._ask_bus(message_bus.StartServiceByName(NAME), self._started)

    def call(self, method: str, signature: str, body: Body, answer: Answer | None = None) -> None:
        """To the server that is there; nothing when nobody is."""
        if self._bus is not None and self._owner:
            server = DBusAddress(_PATH, bus_name=self._owner, interface=NAME)
            self._bus.call(new_method_call(server, method, signature or None, body), answer)

    def stop(self) -> None:
        """Ends without a word."""
        if self._bus is not None:
            self._bus.close()
        self._forget()

    def _connect(self) -> bool:
        """Whether there is a bus; if it only now came, what all else needs is asked of it."""
        if self._bus is not None:
            return True
        connected = session_bus()
        if connected is None:
            return False
        self._bus = BusConnection(connected, self)
        self._bus.signalled.connect(self._hear)
        self._bus.lost.connect(self._lose_bus)
        self._bus.call(message_bus.Hello(), self._greeted)
        self._bus.call(message_bus.GetId(), self._identify_bus)
        owners = MatchRule(type="signal", sender=_BUS, interface=_BUS, member="NameOwnerChanged")
        owners.add_arg_condition(0, NAME)
        signals = [MatchRule(type="signal", sender=NAME, interface=NAME, member=member) for member in _SIGNALS]
        for rule in (owners, *signals):
            self._bus.call(message_bus.AddMatch(rule))
        return True

    def _ask_bus(self, message: Message, answer: Answer) -> None:
        if self._bus is not None:
            self._bus.call(message, answer)

    def _greeted(self, body: Body | None) -> None:
        """A bus that takes nobody more says so; later it may have room."""
        if body is None and self._bus is not None:
            self._bus.close()
            self._lose_bus()

    def _identify_bus(self, body: Body | None) -> None:
        match body:
            case (str(bus_id),):
                self._bus_id = bus_id

    def _started(self, _body: Body | None) -> None:
        self._ask_bus(message_bus.GetNameOwner(NAME), self._found)

    def _found(self, body: Body | None) -> None:
        self._looking = False
        match body:
            case (str(owner),):
                self._follow(owner)
            case _ if not self._owner:
                self.went.emit()

    def _follow(self, owner: str) -> None:
        """Another has the name now, or nobody."""
        if owner == self._owner:
            return
        had, self._owner, self._ready, self._asked_again = self._owner, owner, False, False
        if had:
            self.went.emit()
        if owner and owner == self._owner:
            self.call("GetServerInformation", "", (), partial(self._named, owner))

    def _named(self, owner: str, body: Body | None) -> None:
        if owner != self._owner:
            return
        match body:
            case (str(name), _, str(version), *_):
                self._name = one_line(f"{name} {version}".replace("|", " "), _LONGEST_NAME)
            case _:
                self._name = ""
        self._name = self._name or "notification service"
        self.call("GetCapabilities", "", (), partial(self._can, owner))

    def _can(self, owner: str, body: Body | None) -> None:
        if owner != self._owner:
            return
        match body:
            case ([*capabilities],):
                self.capabilities, self._has_said = frozenset(map(str, capabilities)), True
            case _:
                self.capabilities, self._has_said = frozenset(), False
        self._ready, self._asked_again = True, False
        self.came.emit()

    def _hear(self, message: Message) -> None:
        fields = message.header.fields
        sender, interface = fields.get(HeaderFields.sender), fields.get(HeaderFields.interface)
        if sender == _BUS and fields.get(HeaderFields.member) == "NameOwnerChanged":
            match message.body:
                case (str(name), _, str(owner)) if name == NAME:
                    self._follow(owner)
        elif self._ready and sender == self._owner and interface == NAME:
            self.told.emit(message)

    def _lose_bus(self) -> None:
        self._forget()
        self.went.emit()

    def _forget(self) -> None:
        if self._bus is not None:
            self._bus.deleteLater()
        self._bus, self._bus_id, self._owner = None, "", ""
        self._ready = self._looking = self._asked_again = False
