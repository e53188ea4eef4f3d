# SPDX-License-Identifier: MIT
"""Notices before dunst, a server that people use: on its screen, pressed and waved away as by them."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from followup_desk.services.reminders.notice import Notice
from tests.services.notifications.theatre import Theatre, notice

pytestmark = pytest.mark.screen

_SETTINGS = """[global]
dmenu = {menu}
idle_threshold = 0
[urgency_normal]
timeout = 1
"""
# It is given what can be chosen, a line each, and says which.
_MENU = '#!/bin/sh\ngrep -m1 -F "$(cat {wish})"\n'


@pytest.fixture
def dunst(theatre: Theatre, tmp_path: Path) -> Iterator[Theatre]:
    """The notifier has found dunst."""
    menu = tmp_path / "menu"
    menu.write_text(_MENU.format(wish=tmp_path / "wish"))
    menu.chmod(0o755)
    settings = tmp_path / "dunstrc"
    settings.write_text(_SETTINGS.format(menu=menu))
    with subprocess.Popen(["dunst", "-conf", str(settings)], stderr=subprocess.DEVNULL) as process:
        theatre.notifier.start(theatre)
        theatre.until(theatre.notifier.server)
        theatre.lines.clear()
        yield theatre
        process.terminate()


def control(*words: str) -> str:
    """What dunst says to a command."""
    return subprocess.run(["dunstctl", *words], check=True, capture_output=True, text=True, timeout=60).stdout.strip()


def show(theatre: Theatre, said: Notice) -> None:
    """Until dunst has said that it shows it, under whatever number."""
    theatre.lines.clear()
    theatre.notifier.show(said)
    theatre.until(lambda: theatre.lines)
    assert theatre.lines.pop(0).startswith(f"shown {said.tag} ")


def test_a_button_comes_back(dunst: Theatre, tmp_path: Path) -> None:
    show(dunst, notice("ana", "Call <Ana>", "R&D <b>"))
    assert control("count", "displayed") == "1"
    (tmp_path / "wish").write_text("Remind me later")
    control("context")
    dunst.hears("answered ana later")


def test_a_click_on_it_comes_back(dunst: Theatre) -> None:
    show(dunst, notice())
    control("action")
    dunst.hears("answered ana default")


def test_waved_away_it_is_closed_by_the_user(dunst: Theatre) -> None:
    show(dunst, notice())
    control("close")
    dunst.hears("closed ana by user")


def test_without_buttons_it_goes_by_itself_in_time(dunst: Theatre) -> None:
    show(dunst, Notice("late", "Three are late", ""))
    dunst.hears("closed late by itself")


def test_a_repeat_stands_where_it_stood_after_a_crash_too(dunst: Theatre) -> None:
    show(dunst, notice("ana", "one"))
    place = dunst.places["ana"]
    show(dunst, notice("ana", "two"))
    assert dunst.places["ana"] == place
    dunst.notifier.stop()
    later = Theatre(dunst.qtbot, dunst.bus)
    later.notifier.start(later)
    later.until(later.notifier.server)
    show(later, notice("ana", "three"))
    assert control("count", "displayed") == "1"
    control("action")
    later.hears("answered ana default")
    later.close()


def test_what_is_withdrawn_is_off_the_screen(dunst: Theatre) -> None:
    show(dunst, notice())
    dunst.notifier.withdraw(["ana"])
    dunst.until(lambda: control("count", "displayed") == "0")
    dunst.hears_nothing_else()
