# SPDX-License-Identifier: MIT
"""The icon in a real tray: what a panel gets to see of it over the session bus, and what its clicks do.

Qt chooses the kind of tray by the screen that it is on: the icon is that of a program of its own, on X.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from jeepney.io.blocking import open_dbus_connection

from followup_desk.ui.look import theme
from followup_desk.ui.tray.tray_icon import SIZES
from tests.services.notifications.private_bus import PrivateBus
from tests.ui.tray.item_on_the_bus import ItemOnTheBus, Picture

pytestmark = pytest.mark.screen

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_S = 60
HANGS_S = 5
"""Qt itself would wait five times as long for a bus that hangs."""


class Child:
    """A program that is told things, and says things, in lines."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def said(self) -> str:
        """Its next line."""
        assert self.process.stdout
        return self.process.stdout.readline().rstrip("\n")

    def told(self, order: object) -> str:
        """What it says to an order."""
        assert self.process.stdin
        self.process.stdin.write(f"{json.dumps(order)}\n")
        self.process.stdin.flush()
        return self.said()

    def shows(self, due: int, next_words: str = "", paused: str | None = None) -> None:
        assert self.told({"due": due, "next": next_words, "paused": paused}) == "updated"


@contextmanager
def child(module: str, *arguments: object) -> Iterator[Child]:
    command = [sys.executable, "-m", f"tests.ui.tray.{module}", *map(str, arguments)]
    environment = os.environ | {"QT_QPA_PLATFORM": "xcb"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Child(process)
        finally:
            process.kill()


@contextmanager
def watcher(*arguments: str) -> Iterator[Child]:
    """A tray, until the block ends."""
    with child("status_notifier_watcher", *arguments) as made:
        assert made.said() == "ready"
        yield made


@contextmanager
def program(folder: Path, *options: str, possible: bool) -> Iterator[Child]:
    """The program, which has found a tray or not. It is left to end by itself."""
    with child("tray_program", folder, *options) as made:
        assert made.said() == f"possible {possible}"
        yield made
        made.process.communicate(timeout=PATIENCE_S)
        assert made.process.returncode == 0


@pytest.fixture
def own_bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    """A session bus that may hang: nobody else is on it."""
    with TemporaryDirectory(prefix="bus-") as folder:
        made = PrivateBus(Path(folder))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
        try:
            made.start()
            yield made
        finally:
            made.stop()


@pytest.fixture
def tray() -> Iterator[Child]:
    with watcher() as made:
        yield made


@pytest.fixture
def icon(tray: Child, tmp_path: Path) -> Iterator[Child]:
    """The program, whose icon is in the tray."""
    with program(tmp_path, possible=True) as made:
        yield made


@pytest.fixture
def item(tray: Child, icon: Child) -> Iterator[ItemOnTheBus]:
    """The icon as the panel sees it."""
    word, name = tray.said().split()
    assert word == "item"
    with open_dbus_connection() as bus:
        yield ItemOnTheBus(bus, name)


def has_badge(picture: Picture) -> bool:
    badge = theme.LIGHT.late
    return picture.has(badge.red(), badge.green(), badge.blue())


def test_the_count_is_seen_in_every_size(icon: Child, item: ItemOnTheBus) -> None:
    icon.shows(3, "next at 10:00")
    assert item.tooltip() == "Follow-up Desk: 3 due · next at 10:00"
    assert {picture.width for picture in item.pictures()} >= {16, 22, 24, 32, 44, 48, 64} == set(SIZES)
    assert all(map(has_badge, item.pictures()))
    icon.shows(0)
    assert item.tooltip() == "Follow-up Desk: Nothing due"
    assert not any(map(has_badge, item.pictures()))


def test_the_panel_shows_the_menu(icon: Child, item: ItemOnTheBus) -> None:
    icon.shows(3, "next at 10:00")
    assert [(entry.text, entry.enabled) for entry in item.menu()] == [
        ("3 due · next at 10:00", False),
        ("Due now", True),
        ("Quick log…", True),
        ("Open Follow-up Desk", True),
        ("Pause reminders", True),
        ("Quit", True),
    ]
    assert [entry.text for entry in item.entry("Pause reminders").inner] == [
        "1 hour",
        "Until this afternoon (14:00)",
        "Until tomorrow morning (09:00)",
        "Until Monday (09:00)",
    ]


def test_each_entry_asks_for_what_it_says(icon: Child, item: ItemOnTheBus) -> None:
    icon.shows(3)
    asked = []
    for path in (["Due now"], ["Quick log…"], ["Open Follow-up Desk"], ["Pause reminders", "1 hour"], ["Quit"]):
        item.choose(*path)
        asked.append(icon.said())
    assert asked == ["due", "log", "open", "pause 2026-11-21 10:41:00+00:00", "quit"]


def test_a_click_on_the_icon_opens(icon: Child, item: ItemOnTheBus) -> None:
    item.click()
    assert icon.said() == "open"


def test_while_reminders_are_paused_they_can_be_resumed(icon: Child, item: ItemOnTheBus) -> None:
    icon.shows(3, paused="2026-11-21T14:00+00:00")
    assert item.tooltip() == "Follow-up Desk: 3 due · Reminders paused until 14:00"
    item.choose("Resume reminders")
    assert icon.said() == "pause None"
    icon.shows(3)
    assert "Resume reminders" not in [entry.text for entry in item.menu()]


def test_what_people_are_called_is_no_markup_to_the_panel(icon: Child, item: ItemOnTheBus) -> None:
    icon.shows(1, "<b>A & B</b>\n")
    assert item.tooltip() == "Follow-up Desk: 1 due · ‹b›A ＆ B‹/b›"
    assert item.menu()[0].text == "1 due · ‹b›A ＆ B‹/b›"


def test_without_a_tray_it_is_not_possible(tmp_path: Path) -> None:
    with program(tmp_path, possible=False) as icon:
        assert icon.told("look") == "shown False"


def test_a_watcher_that_nobody_looks_through_is_no_tray(tmp_path: Path) -> None:
    with watcher("--no-host"), program(tmp_path, possible=False) as icon:
        assert icon.told("look") == "shown False"


def test_one_that_does_not_answer_is_none(tray: Child, tmp_path: Path) -> None:
    tray.process.send_signal(signal.SIGSTOP)
    with program(tmp_path, possible=False):
        pass


def test_a_bus_that_hangs_keeps_nobody_waiting(own_bus: PrivateBus, tmp_path: Path) -> None:
    """The window once stood still for half a minute at a time."""
    with watcher() as tray, program(tmp_path, "--often", possible=True) as icon, open_dbus_connection() as bus:
        assert ItemOnTheBus(bus, tray.said().split()[1]).tooltip() == "Follow-up Desk", "it has settled there"
        own_bus.freeze()
        begin = time.monotonic()
        for due in range(100):
            icon.shows(due)
        seen = icon.told("look")
        assert time.monotonic() - begin < HANGS_S
        own_bus.thaw()
        assert [seen, icon.told("look")] == ["shown True", "shown True"]


def test_a_tray_may_come_late_and_go(tmp_path: Path) -> None:
    with program(tmp_path, possible=False) as icon:
        icon.shows(3, "next at 10:00")
        for _ in range(2):
            with watcher() as tray, open_dbus_connection() as bus:
                assert icon.told("look") == "shown True"
                item = ItemOnTheBus(bus, tray.said().split()[1])
                assert item.tooltip() == "Follow-up Desk: 3 due · next at 10:00"
                assert all(map(has_badge, item.pictures()))
                item.choose("Pause reminders", "Until Monday (09:00)")
                assert icon.said() == "pause 2026-11-23 09:00:00+00:00"
            assert [icon.told("look"), icon.told("look")] == ["shown True", "shown False"]


def test_a_tray_that_starts_anew_gets_the_icon_back(tray: Child, icon: Child, item: ItemOnTheBus) -> None:
    icon.shows(3)
    tray.process.kill()
    tray.process.wait()
    assert icon.told("look") == "shown True"
    with watcher() as new, open_dbus_connection() as bus:
        again = ItemOnTheBus(bus, new.said().split()[1])
        assert icon.told("look") == "shown True"
        assert again.tooltip() == item.tooltip() == "Follow-up Desk: 3 due"
