# SPDX-License-Identifier: MIT
"""A tray on the session bus, without a panel: it takes the items of programs in, and says who they are.

    python -m tests.ui.tray.status_notifier_watcher [--no-host]

says "ready" once programs can find it, then "item NAME" for each that comes, with its name on the bus. With
`--no-host` it is a watcher alone, and nobody would show the items. It runs until it is killed.
"""

import sys
from typing import Any

from jeepney import HeaderFields, Message, MessageType, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.kde.StatusNotifierWatcher"
_ONLY_OWNER = 1


def main(*, host: bool) -> None:
    properties = {
        "IsStatusNotifierHostRegistered": ("b", host),
        "ProtocolVersion": ("i", 0),
        "RegisteredStatusNotifierItems": ("as", []),
    }
    with open_dbus_connection() as bus:
        answer = bus.send_and_get_reply(message_bus.RequestName(NAME))
        assert answer.body == (_ONLY_OWNER,), "there is another tray on this bus"
        say("ready")
        while True:
            message = bus.receive()
            if message.header.message_type is MessageType.method_call:
                _answer(bus, message, properties)


def _answer(bus: DBusConnection, message: Message, properties: dict[str, tuple[str, Any]]) -> None:
    method = message.header.fields[HeaderFields.member]
    if method == "Get":
        bus.send(new_method_return(message, "v", (properties[message.body[1]],)))
    elif method == "GetAll":
        bus.send(new_method_return(message, "a{sv}", (properties,)))
    elif method == "RegisterStatusNotifierItem":
        bus.send(new_method_return(message))
        say(f"item {message.header.fields[HeaderFields.sender]}")
    else:
        bus.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod", "s", (method,)))


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(host="--no-host" not in sys.argv)
