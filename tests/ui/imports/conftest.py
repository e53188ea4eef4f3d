# SPDX-License-Identifier: MIT
"""A stage for the dialog: the command's answers are laid ready, and its calls can be looked at."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.ui.imports.import_dialog import ImportDialog, Step
from followup_desk.ui.window import child_command
from tests.ui.imports import answers, stand_in

PATIENCE_MS = 20_000


class Stage:
    """Where the stand-in reads its answers."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.folder = folder
        self._qtbot = qtbot
        self.answer("recover", {"taken_back": 1})

    def answer(self, kind: str, said: Any) -> None:
        """What is answered from now on: to look, import, take-back or recover."""
        (self.folder / f"{kind}.json").write_text(json.dumps(said))

    def refuse(self, kind: str, line: str) -> None:
        """From now on this is refused."""
        (self.folder / f"{kind}.json").unlink(missing_ok=True)
        (self.folder / "refusal.txt").write_text(line)

    def hold(self) -> None:
        """From now on what is called does not end."""
        (self.folder / "hold.txt").touch()

    def go_on(self) -> None:
        (self.folder / "hold.txt").unlink()

    def calls(self) -> list[dict[str, Any]]:
        file = self.folder / "calls.jsonl"
        return [json.loads(line) for line in file.read_text().splitlines()] if file.exists() else []

    def kinds(self) -> list[str]:
        return [call["kind"] for call in self.calls()]

    def wait(self, dialog: ImportDialog, step: Step) -> None:
        self._qtbot.waitUntil(lambda: dialog.step is step, timeout=PATIENCE_MS)

    def wait_for_call(self, kind: str) -> None:
        self._qtbot.waitUntil(lambda: kind in self.kinds(), timeout=PATIENCE_MS)


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Stage:
    folder = tmp_path / "stage"
    folder.mkdir()
    program = (sys.executable, str(Path(stand_in.__file__)), str(folder))
    monkeypatch.setattr(child_command, "PROGRAM", program)
    return Stage(folder, qtbot)


@pytest.fixture
def dialog(desk: Desk, over: QWidget) -> Iterator[ImportDialog]:
    """The dialog at its first step, shown."""
    made = ImportDialog(desk, over)
    made.show()
    yield made
    made.run.abandon()


@pytest.fixture
def reviewing(stage: Stage, dialog: ImportDialog) -> ImportDialog:
    """The dialog after it looked into a file of 312 people."""
    stage.answer("look", answers.trial())
    dialog.take_paths(["/home/ana/phone.vcf"])
    stage.wait(dialog, Step.REVIEW)
    return dialog
