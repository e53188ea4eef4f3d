# SPDX-License-Identifier: MIT
"""Waking, told by a login manager on a real bus that stands for the system's."""

from collections.abc import Iterator

import pytest
from jeepney import DBusAddress, message_bus, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from pytestqt.qtbot import QtBot

from followup_desk.services.notifications.dbus_connection import BusConnection
from followup_desk.services.notifications.waking import Waking
from tests.services.notifications.private_bus import PrivateBus

LOGIN = DBusAddress("/org/freedesktop/login1", interface="org.freedesktop.login1.Manager")


@pytest.fixture
def login(bus: PrivateBus, monkeypatch: pytest.MonkeyPatch) -> Iterator[DBusConnection]:
    """The login manager."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
    with open_dbus_connection(bus.address) as made:
        made.send_and_get_reply(message_bus.RequestName("org.freedesktop.login1"))
        yield made


@pytest.fixture
def waking(login: DBusConnection, qtbot: QtBot) -> Iterator[Waking]:
    """Started, and heard by the bus: whoever speaks now is listened to."""
    made = Waking()
    made.start()
    qtbot.waitUntil(lambda: _listens(login))
    yield made
    made.stop()


def _listens(login: DBusConnection) -> bool:
    names = login.send_and_get_reply(message_bus.ListNames()).body[0]
    return len([name for name in names if name.startswith(":")]) == 2


def sleep(speaker: DBusConnection, begins: bool) -> None:
    speaker.send(new_signal(LOGIN, "PrepareForSleep", "b", (begins,)))


def test_waking_is_told_and_falling_asleep_is_not(waking: Waking, login: DBusConnection, qtbot: QtBot) -> None:
    told: list[str] = []
    waking.woke.connect(lambda: told.append("woke"))
    with qtbot.waitSignal(waking.woke):
        sleep(login, True)
        sleep(login, False)
    assert told == ["woke"]


def test_only_the_login_manager_is_believed(
    waking: Waking, bus: PrivateBus, login: DBusConnection, qtbot: QtBot
) -> None:
    told: list[str] = []
    waking.woke.connect(lambda: told.append("woke"))
    with open_dbus_connection(bus.address) as stranger, qtbot.waitSignal(waking.woke):
        sleep(stranger, False)
        stranger.send_and_get_reply(message_bus.GetId())
        sleep(login, False)
    assert told == ["woke"]


def test_without_a_bus_nothing_is_told_and_nothing_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/bus")
    made = Waking()
    made.start()
    made.stop()


def test_a_bus_that_goes_is_no_harm(waking: Waking, bus: PrivateBus, qtbot: QtBot) -> None:
    connection = waking.findChild(BusConnection)
    assert connection is not None
    with qtbot.waitSignal(connection.lost):
        bus.stop()
    waking.stop()
