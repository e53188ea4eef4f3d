# SPDX-License-Identifier: MIT
"""The tray on the platform without one: what is set and what is asked for; who sees it is another test's matter."""

import sys
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from followup_desk.services import preferences
from followup_desk.services.agenda import Summary
from followup_desk.services.desk import Desk
from followup_desk.ui.tray import tray as tray_module
from followup_desk.ui.tray import tray_host
from followup_desk.ui.tray.tray import Tray
from followup_desk.ui.tray.tray_icon import icon_with_count
from tests.builders import StandingClock, day

# Qt says so of any icon on a platform without a tray of the newer kind
pytestmark = pytest.mark.qt_log_ignore("No such signal QPlatformNativeInterface::systemTrayWindowChanged", extend=True)
Reason = QSystemTrayIcon.ActivationReason


class Host:
    """Stands in for the system, which has a tray or not."""

    def __init__(self) -> None:
        self.there = True

    def is_there(self) -> bool:
        return self.there


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Host:
    made = Host()
    monkeypatch.setattr(tray_host, "is_there", made.is_there)
    return made


@pytest.fixture
def tray(desk: Desk, host: Host, qtbot: QtBot) -> Iterator[Tray]:
    made = Tray(desk)
    made.show()
    yield made
    made.hide()


def item(tray: Tray) -> QSystemTrayIcon:
    found = [each for each in tray.findChildren(QSystemTrayIcon) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]


def lines(tray: Tray) -> list[str]:
    """The menu as it is read, what is in a menu of it indented."""
    read = []
    for action in entries(item(tray).contextMenu()):
        read.append(action.text() if action.isEnabled() else f"({action.text()})")
        inner = action.menu()
        if isinstance(inner, QMenu):
            read += [f"    {each.text()}" for each in entries(inner)]
    return read


def entry(tray: Tray, text: str) -> QAction:
    found: list[QAction] = []
    for action in entries(item(tray).contextMenu()):
        inner = action.menu()
        found += [action, *(entries(inner) if isinstance(inner, QMenu) else [])]
    return next(action for action in found if action.text() == text)


def show(tray: Tray, desk: Desk, due: int, following: str = "", paused: datetime | None = None) -> None:
    tray.update(Summary(due, day("2026-11-24") if following else None), following, paused, desk.now())


def same_picture(tray: Tray, count: int, *, paused: bool = False) -> bool:
    return item(tray).icon().pixmap(22).toImage() == icon_with_count(count, paused=paused).pixmap(22).toImage()


def test_it_says_how_things_are(tray: Tray, desk: Desk) -> None:
    show(tray, desk, 3, "next at 10:00")
    assert item(tray).toolTip() == "Follow-up Desk: 3 due · next at 10:00"
    assert same_picture(tray, 3)
    assert lines(tray) == [
        "(3 due · next at 10:00)",
        "Due now",
        "Quick log…",
        "Open Follow-up Desk",
        "Pause reminders",
        "    1 hour",
        "    Until this afternoon (14:00)",
        "    Until tomorrow morning (09:00)",
        "    Until Monday (09:00)",
        "Quit",
    ]


def test_the_count_follows(tray: Tray, desk: Desk) -> None:
    for count in (3, 0, 120, 1):
        show(tray, desk, count)
        assert same_picture(tray, count)


def test_what_was_said_before_it_was_shown_is_shown(desk: Desk, host: Host, qtbot: QtBot) -> None:
    tray = Tray(desk)
    show(tray, desk, 3, "next at 10:00")
    assert not tray.is_shown()
    tray.show()
    assert item(tray).toolTip() == "Follow-up Desk: 3 due · next at 10:00"
    assert same_picture(tray, 3)
    tray.hide()
    assert not tray.is_shown()


def test_paused(tray: Tray, desk: Desk) -> None:
    until = desk.now() + timedelta(hours=2)
    show(tray, desk, 3, "next at 10:00", until)
    assert item(tray).toolTip() == "Follow-up Desk: 3 due · next at 10:00 · Reminders paused until 11:41"
    assert same_picture(tray, 3, paused=True)
    assert lines(tray)[-2:] == ["Resume reminders", "Quit"]
    show(tray, desk, 3, "next at 10:00", desk.now())
    assert same_picture(tray, 3)
    assert "Resume reminders" not in lines(tray)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Due now", "due_requested"),
        ("Quick log…", "log_requested"),
        ("Open Follow-up Desk", "open_requested"),
        ("Quit", "quit_requested"),
    ],
)
def test_each_entry_asks_for_what_it_says(tray: Tray, desk: Desk, qtbot: QtBot, text: str, name: str) -> None:
    show(tray, desk, 3)
    with qtbot.waitSignal(getattr(tray, name)) as asked:
        entry(tray, text).trigger()
    assert asked.args == []


def test_there_is_a_log_to_write_while_anybody_is_due_or_will_be(tray: Tray, desk: Desk) -> None:
    offered = []
    for due, following in ((1, ""), (0, "next Thu"), (0, "")):
        show(tray, desk, due, following)
        offered.append(entry(tray, "Quick log…").isEnabled())
    assert offered == [True, True, False]


def test_a_pause_and_its_end(tray: Tray, desk: Desk, qtbot: QtBot) -> None:
    show(tray, desk, 3, "", desk.now() + timedelta(hours=2))
    asked: list[datetime | None] = []
    tray.pause_requested.connect(asked.append)
    entry(tray, "Until this afternoon (14:00)").trigger()
    entry(tray, "Resume reminders").trigger()
    assert asked == [desk.now().replace(hour=14, minute=0), None]


def test_an_hour_is_one_from_the_click(tray: Tray, desk: Desk, clock: StandingClock) -> None:
    show(tray, desk, 3)
    asked: list[datetime] = []
    tray.pause_requested.connect(asked.append)
    clock.forward(minutes=10)
    entry(tray, "1 hour").trigger()
    assert asked == [clock.moment + timedelta(hours=1)]


def test_a_pause_whose_end_has_passed_is_none(tray: Tray, desk: Desk, clock: StandingClock) -> None:
    show(tray, desk, 3)
    asked: list[datetime] = []
    tray.pause_requested.connect(asked.append)
    clock.set("2026-11-21T14:30")
    entry(tray, "Until this afternoon (14:00)").trigger()
    assert asked == []


def test_the_choices_are_those_of_now_once_the_menu_opens(tray: Tray, desk: Desk, clock: StandingClock) -> None:
    show(tray, desk, 3)
    clock.set("2026-11-22T15:00")
    preferences.put(desk, "working_day", "07:30-16:00")
    inner = entry(tray, "Pause reminders").menu()
    assert isinstance(inner, QMenu)
    inner.aboutToShow.emit()
    assert [each.text() for each in entries(inner)] == ["1 hour", "Until tomorrow morning (07:30)"]


def test_an_open_menu_stays_while_nothing_is_new(tray: Tray, desk: Desk) -> None:
    show(tray, desk, 3)
    before = entry(tray, "1 hour")
    show(tray, desk, 4)
    assert entry(tray, "1 hour") is before


@pytest.mark.parametrize(
    ("reason", "platform", "opens"),
    [
        (Reason.Trigger, "linux", 1),
        (Reason.DoubleClick, "linux", 0),
        (Reason.MiddleClick, "linux", 0),
        (Reason.Context, "linux", 0),
        (Reason.Trigger, "darwin", 0),
    ],
)
def test_a_click_opens(
    tray: Tray, monkeypatch: pytest.MonkeyPatch, reason: QSystemTrayIcon.ActivationReason, platform: str, opens: int
) -> None:
    asked: list[bool] = []
    tray.open_requested.connect(lambda: asked.append(True))
    monkeypatch.setattr(sys, "platform", platform)
    item(tray).activated.emit(reason)
    assert len(asked) == opens


def test_it_never_brings_a_message(tray: Tray, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    brought: list[object] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda *words: brought.append(words))
    for due in (0, 3, 9):
        show(tray, desk, due)
    assert brought == []


def test_a_tray_may_come_late(desk: Desk, host: Host, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tray_module, "LOOK_EVERY_MS", 5)
    host.there = False
    tray = Tray(desk)
    with qtbot.assertNotEmitted(tray.shown_changed):
        tray.show()
    assert not tray.is_shown()
    with qtbot.waitSignal(tray.shown_changed) as shown:
        host.there = True
    assert shown.args == [True]
    tray.hide()


def test_a_tray_may_go_but_not_for_a_moment(tray: Tray, desk: Desk, host: Host) -> None:
    show(tray, desk, 3)
    changes: list[bool] = []
    tray.shown_changed.connect(changes.append)
    for there in (False, True, False):
        host.there = there
        tray.look()
        assert tray.is_shown()
    tray.look()
    assert (tray.is_shown(), changes) == (False, [False])
    host.there = True
    tray.look()
    assert (tray.is_shown(), changes) == (True, [False, True])
    assert same_picture(tray, 3)


def test_here_there_is_no_tray(desk: Desk, qtbot: QtBot) -> None:
    assert not Tray.is_possible()
    tray = Tray(desk)
    tray.show()
    assert not tray.is_shown()
    tray.hide()
