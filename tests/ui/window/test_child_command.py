# SPDX-License-Identifier: MIT
"""Long work in a child process: the real program, on the same desk."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.ui.window.child_command import ChildCommand
from followup_desk.ui.window.main_window import MainWindow
from tests.builders import add

PATIENCE_MS = 30_000


@pytest.fixture
def owner() -> QObject:
    return QObject()


def test_it_brings_the_result(desk: Desk, qtbot: QtBot, owner: QObject, tmp_path: Path) -> None:
    add(desk, "Ana")
    child = ChildCommand(desk.folder, ["backup", str(tmp_path / "copy.sqlite3")], owner)
    with qtbot.waitSignal(child.finished, timeout=PATIENCE_MS) as finished:
        child.start()
    ok, text = finished.args
    assert ok
    assert json.loads(text)["contacts"] == 1
    assert (tmp_path / "copy.sqlite3").exists()


def test_it_brings_the_line_of_refusal(desk: Desk, qtbot: QtBot, owner: QObject, tmp_path: Path) -> None:
    child = ChildCommand(desk.folder, ["backup", str(tmp_path)], owner)
    with qtbot.waitSignal(child.finished, timeout=PATIENCE_MS) as finished:
        child.start()
    ok, text = finished.args
    assert not ok
    assert len(text.splitlines()) == 1


def test_it_can_be_ended(desk: Desk, qtbot: QtBot, owner: QObject) -> None:
    child = ChildCommand(desk.folder, ["check"], owner)
    with qtbot.assertNotEmitted(child.finished):
        child.start()
        child.cancel()
    assert not child.is_running()


def test_today_is_backed_up_once_and_the_foot_says_so(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    add(desk, "Ana")
    with qtbot.waitSignal(window.files.backed_up, timeout=PATIENCE_MS):
        window.files.back_up_daily()
    copies = list((desk.folder / "backups").iterdir())
    window.files.back_up_daily()
    assert [file.name for file in copies] == ["desk-2026-11-21.sqlite3"]
    assert window.foot.backup.text() == "Backed up 09:41"


def test_a_check_is_told(desk: Desk, window: MainWindow, qtbot: QtBot) -> None:
    add(desk, "Ana")
    with qtbot.waitSignal(window.files.said, timeout=PATIENCE_MS) as said:
        window.files.check()
    assert said.args == ["The desk is whole: 1 contacts, 0 entries."]
