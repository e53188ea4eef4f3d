# SPDX-License-Identifier: MIT
"""Whether the system shows icons of programs at all: a desktop may have no tray, or get one later."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

_BUS = "org.freedesktop.DBus"
_WATCHER = "org.kde.StatusNotifierWatcher"
_PATIENCE_MS = 500
_NOBODY_THERE = (f"{_BUS}.Error.ServiceUnknown", f"{_BUS}.Error.NameHasNoOwner")
_NO_REPLY = f"{_BUS}.Error.NoReply"


class Bus(QObject):
    """Where trays are found. One that hangs keeps whoever asks whether a tray `is_there` waiting."""

    answered = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pending: QDBusPendingCallWatcher | None = None

    def ask(self) -> None:
        """`answered` follows, at once where there is no bus to ask; but never from one that hangs."""
        if sys.platform != "linux":
            self.answered.emit()
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            self.answered.emit()
        elif self._pending is None:
            question = QDBusMessage.createMethodCall(_BUS, "/org/freedesktop/DBus", _BUS, "GetId")
            self._pending = QDBusPendingCallWatcher(bus.asyncCall(question), self)
            self._pending.finished.connect(self._finished)

    def _finished(self) -> None:
        if self._pending is not None:
            hangs = self._pending.reply().errorName() == _NO_REPLY
            self._pending.deleteLater()
            self._pending = None
            if not hangs:
                self.answered.emit()


def is_there() -> bool | None:
    """Would somebody see an icon now? None where nobody answers in time: a bus that hangs takes nothing away."""
    # In this order: Qt asks the same bus, and waits for half a minute.
    shown = _items_are_shown()
    return QSystemTrayIcon.isSystemTrayAvailable() if shown else shown


def _items_are_shown() -> bool | None:
    """On Linux Qt takes a watcher of items for a tray, which alone shows nothing: it knows whether anybody does.

    Without a watcher it was an older kind of tray that Qt has found.
    """
    if sys.platform != "linux":
        return True
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant

    question = QDBusMessage.createMethodCall(
        _WATCHER, "/StatusNotifierWatcher", "org.freedesktop.DBus.Properties", "Get"
    )
    question.setArguments([_WATCHER, "IsStatusNotifierHostRegistered"])
    question.setAutoStartService(False)
    answer = QDBusConnection.sessionBus().call(question, QDBus.CallMode.Block, _PATIENCE_MS)
    if answer.type() == QDBusMessage.MessageType.ErrorMessage:
        return None if answer.errorName() == _NO_REPLY else answer.errorName() in _NOBODY_THERE
    said = answer.arguments()
    return bool(said and isinstance(said[0], QDBusVariant) and said[0].variant())
