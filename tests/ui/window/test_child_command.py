# SPDX-License-Identifier: MIT
"""Long work in a child process: the real program, on the same desk."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTranslator
from pytestqt.qtbot import QtBot

from followup_desk.domain.language import speak_by
from followup_desk.paths import resource_path
from followup_desk.services.desk import Desk
from followup_desk.ui.window import child_command
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


def test_it_speaks_as_the_window_does(desk: Desk, qtbot: QtBot, owner: QObject, tmp_path: Path) -> None:
    speak_by(lambda _context, text: text, "de")
    try:
        child = ChildCommand(desk.folder, ["backup", str(tmp_path)], owner)
    finally:
        speak_by(None)
    with qtbot.waitSignal(child.finished, timeout=PATIENCE_MS) as finished:
        child.start()
    _ok, text = finished.args
    translator = QTranslator()
    assert translator.load("followup_desk_de", str(resource_path("translations")))
    english = "{file} is a folder: name a file in it."
    assert text == (translator.translate("refusals", english) or english).format(file=tmp_path)


def test_it_can_be_ended(desk: Desk, qtbot: QtBot, owner: QObject) -> None:
    child = ChildCommand(desk.folder, ["check"], owner)
    with qtbot.assertNotEmitted(child.finished):
        child.start()
        child.cancel()
    assert not child.is_running()


def ended(
    program: str, qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> tuple[object, str, list[object]]:
    """How a program in place of ours ended, what it brought, and what it said meanwhile."""
    monkeypatch.setattr(child_command, "PROGRAM", (sys.executable, "-c", program))
    child = ChildCommand(Path("desk"), [], owner)
    said: list[object] = []
    child.progressed.connect(said.append)
    with qtbot.waitSignal(child.finished, timeout=PATIENCE_MS) as finished:
        child.start()
    ok, text = finished.args
    return ok, text, said


def test_lines_of_progress_come_apart_from_the_result(
    qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = """
import json, sys, time
line = json.dumps({"progress": {"read": 5, "of": 9, "people": 1}}) + chr(10)
sys.stdout.write(line[:20]); sys.stdout.flush(); time.sleep(0.05)
sys.stdout.write(line[20:] + "{" + chr(34) + "progress" + chr(34) + ": broken" + chr(10)); sys.stdout.flush()
sys.stdout.write("[1, 2]")
"""
    ok, text, said = ended(program, qtbot, owner, monkeypatch)
    assert ok
    assert text == '{"progress": broken\n[1, 2]'
    assert said == [{"read": 5, "of": 9, "people": 1}]


def test_a_result_of_megabytes_on_one_line_is_whole(
    qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    ok, text, _said = ended("print('[' + '1,' * 4_000_000 + '1]')", qtbot, owner, monkeypatch)
    assert ok
    assert len(text) == 8_000_003


def test_of_a_long_complaint_the_end_is_kept(qtbot: QtBot, owner: QObject, monkeypatch: pytest.MonkeyPatch) -> None:
    ok, text, _said = ended("import sys; sys.exit('no ' * 1_000_000 + 'that was it')", qtbot, owner, monkeypatch)
    assert not ok
    assert text.endswith("that was it")
    assert len(text) < 70_000


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
