# SPDX-License-Identifier: MIT
"""Whether the system shows icons of programs at all: a desktop may have no tray, or get one later."""

import sys

from PySide6.QtWidgets import QSystemTrayIcon

_WATCHER = "org.kde.StatusNotifierWatcher"
_PATIENCE_MS = 500
_NOBODY_THERE = ("org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner")


def is_there() -> bool:
    """Would somebody see an icon now?"""
    return QSystemTrayIcon.isSystemTrayAvailable() and _items_are_shown()


def _items_are_shown() -> bool:
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
        return answer.errorName() in _NOBODY_THERE
    said = answer.arguments()
    return bool(said and isinstance(said[0], QDBusVariant) and said[0].variant())
