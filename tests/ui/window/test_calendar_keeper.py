# SPDX-License-Identifier: MIT
"""The calendar file follows the desk, whoever writes to it; trouble with it is told once."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import preferences
from followup_desk.services.acts import undoing
from followup_desk.services.desk import Desk
from followup_desk.ui.window import calendar_file_field, calendar_keeper
from followup_desk.ui.window.calendar_file_field import CalendarFileField
from followup_desk.ui.window.main_window import MainWindow
from followup_desk.ui.window.preferences_dialog import PreferencesDialog, open_preferences
from tests.builders import StandingClock, add, plan
from tests.calendars import titles

PATIENCE_MS = 10_000


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(calendar_keeper, "SOON_MS", 0)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "synced").mkdir()
    return tmp_path / "synced" / "kept.ics"


def chosen(window: MainWindow, file: Path) -> None:
    """As the preferences do it."""
    preferences.put(window.desk(), "calendar_file", str(file))
    window.pages.preferences_changed.emit()


def comes_to_hold(file: Path, expected: list[str], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: file.exists() and titles(file.read_text()) == expected, timeout=PATIENCE_MS)


def test_it_follows_an_act_an_undo_a_command_and_the_day(
    desk: Desk, clock: StandingClock, window: MainWindow, file: Path, qtbot: QtBot
) -> None:
    ana = add(desk, "Ana Ribeiro")
    chosen(window, file)
    comes_to_hold(file, [], qtbot)
    assert window.toast.text() == "Your follow-ups are in kept.ics now, and will be kept up to date there."
    plan(desk, ana, "2026-11-23")
    comes_to_hold(file, ["20261123 Call Ana Ribeiro"], qtbot)
    undoing.undo(desk)
    comes_to_hold(file, [], qtbot)
    words = ("log", str(ana), "--kind", "email", "--outcome", "next-step", "--next", "x", "--due", "2026-11-24")
    command = [sys.executable, "-m", "followup_desk", "--data", str(desk.folder), "--now", "2026-11-21T09:41", *words]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    window.desk_signal.look()
    comes_to_hold(file, ["20261124 Call Ana Ribeiro"], qtbot)
    clock.set("2026-11-26T00:00")
    window.clock.minute_passed.emit()
    comes_to_hold(file, ["20261126 Call Ana Ribeiro"], qtbot)
    written = file.stat().st_mtime_ns
    clock.forward(minutes=1)
    window.clock.minute_passed.emit()
    assert (window.calendar.is_up_to_date(), file.stat().st_mtime_ns) == (True, written)


def test_trouble_is_told_once_and_when_it_is_over(desk: Desk, window: MainWindow, file: Path, qtbot: QtBot) -> None:
    told: list[str] = []
    window.calendar.said.connect(told.append)
    file.parent.rmdir()
    chosen(window, file)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    ana = add(desk, "Ana Ribeiro")
    plan(desk, ana, "2026-11-23")
    qtbot.waitUntil(window.calendar.is_up_to_date, timeout=PATIENCE_MS)
    folder = file.parent
    assert told == ["The folder of the calendar file is not there: choose another file."]
    folder.mkdir()
    window.clock.minute_passed.emit()
    comes_to_hold(file, ["20261123 Call Ana Ribeiro"], qtbot)
    assert told[1:] == [
        "The calendar file is up to date again.",
        "Your follow-ups are in kept.ics now, and will be kept up to date there.",
    ]


def test_what_is_not_written_yet_is_written_when_the_window_goes(
    desk: Desk, window: MainWindow, file: Path, qtbot: QtBot
) -> None:
    chosen(window, file)
    comes_to_hold(file, [], qtbot)
    plan(desk, add(desk, "Ana Ribeiro"), "2026-11-23")
    window.quit()
    assert titles(file.read_text()) == ["20261123 Call Ana Ribeiro"]


def test_it_is_chosen_copied_and_ended_in_the_preferences(
    desk: Desk, over: QWidget, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_preferences(desk, over, at="calendar_file")
    assert dialog is not None
    field = dialog.rows["calendar_file"]
    assert isinstance(field, CalendarFileField)
    assert not field.copy_button.isVisible()
    monkeypatch.setattr(calendar_file_field, "ask_for_calendar_file", lambda *_: str(file))
    field.choose_button.click()
    field.copy_button.click()
    assert QGuiApplication.clipboard().text() == file.as_uri()
    dialog.accept()
    assert preferences.get(desk, "calendar_file") == str(file)
    again = open_preferences(desk, over)
    assert again is not None
    stop = again.rows["calendar_file"].reset_button()
    assert stop is not None
    assert stop.text() == "Stop"
    stop.click()
    again.accept()
    assert preferences.get(desk, "calendar_file") == ""
    assert isinstance(again.fields["calendar_file"], QLineEdit)


def test_my_minutes_are_saved_from_the_menu(
    desk: Desk, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar_file_field, "ask_for_calendar_file", lambda *_: str(tmp_path / "mine.ics"))
    preferences.put(desk, "sitting_time", "08:45")
    window.menus.actions["sitting-ics"].trigger()
    assert titles((tmp_path / "mine.ics").read_text()) == ["20261123T084500 Follow-ups: my minutes"]
    assert window.toast.text().startswith("Open mine.ics with your calendar")


def test_with_no_hour_for_my_minutes_it_leads_to_where_one_is_set(window: MainWindow, qtbot: QtBot) -> None:
    window.menus.actions["sitting-ics"].trigger()
    box = window.findChild(QMessageBox)
    assert box is not None
    qtbot.waitUntil(box.isVisible)
    assert box.defaultButton().text() == "Set the hour…"
    box.defaultButton().click()
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.fields["sitting_time"])
    language = dialog.fields["language"]
    assert isinstance(language, QComboBox)
    language.setCurrentIndex(language.findData("de"))
    dialog.accept()
    assert window.toast.text() == "The other language is spoken from the next start on."
