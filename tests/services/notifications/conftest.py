# SPDX-License-Identifier: MIT
"""A bus for each test, and all that plays on it. Only Linux has one, and the packages for it."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

if TYPE_CHECKING:
    from tests.services.notifications.private_bus import PrivateBus
    from tests.services.notifications.scripted_server import ScriptedServer
    from tests.services.notifications.theatre import Theatre

ON_A_BUS = [
    "test_answers.py", "test_bus.py", "test_freedesktop.py", "test_on_dunst.py", "test_servers.py",
    "test_unanswered.py", "test_waking.py",
]  # fmt: skip
collect_ignore = [] if sys.platform == "linux" else ON_A_BUS


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> "Iterator[PrivateBus]":
    """A session bus, started; the programs of the test find it."""
    from tests.services.notifications.private_bus import PrivateBus

    folder = Path(tempfile.mkdtemp(prefix="bus-"))  # the name of a socket may have no more than 108 letters
    made = PrivateBus(folder)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    try:
        made.start()
        yield made
    finally:
        made.stop()
        shutil.rmtree(folder)


@pytest.fixture
def theatre(bus: "PrivateBus", qtbot: QtBot) -> "Iterator[Theatre]":
    """Nobody serves yet, and the notifier has not started."""
    from tests.services.notifications.theatre import Theatre

    made = Theatre(qtbot, bus)
    yield made
    made.close()


@pytest.fixture
def server(theatre: "Theatre") -> "ScriptedServer":
    """The server that the notifier has found."""
    server = theatre.serve()
    theatre.notifier.start(theatre)
    theatre.hears("reach Scripted 1.0")
    return server
