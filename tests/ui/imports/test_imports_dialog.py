# SPDX-License-Identifier: MIT
"""The list of imports, and the ways to an import from the window: menu, empty desk, drops, toast."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services.desk import Desk
from followup_desk.storage import batches
from followup_desk.ui.imports.import_dialog import ImportDialog, Step
from followup_desk.ui.imports.imports_dialog import ImportsDialog, open_imports
from followup_desk.ui.window.main_window import MainWindow
from tests.ui.imports import answers
from tests.ui.imports.conftest import PATIENCE_MS, Stage


def imported(desk: Desk, file: str = "phone.vcf", state: str = batches.DONE) -> int:
    with desk.db.transaction():
        batch = batches.begin(desk.db, file, "", desk.seconds())
        batches.put(desk.db, batch, state, {"created": 300, "updated": 8})
    return batch


@pytest.fixture
def listed(desk: Desk, over: QWidget) -> Iterator[ImportsDialog]:
    """The list of two imports, the older taken back."""
    imported(desk, "older.csv", batches.TAKEN_BACK)
    imported(desk)
    dialog = open_imports(desk, over)
    assert dialog is not None
    yield dialog
    dialog.run.abandon()


def lines(dialog: ImportsDialog) -> list[str]:
    model = dialog.model
    return [" | ".join(model.index(row, column).data() for column in range(4)) for row in range(model.rowCount())]


def test_imports_stand_newest_first(listed: ImportsDialog) -> None:
    assert lines(listed) == [
        "Sat 21 Nov, 09:41 | phone.vcf | 300 new · 8 changed | ",
        "Sat 21 Nov, 09:41 | older.csv | 300 new · 8 changed | taken back",
    ]


def test_only_one_that_stands_can_be_taken_back(listed: ImportsDialog) -> None:
    assert listed.take_back_button.isEnabled()
    listed.list.setCurrentIndex(listed.model.index(1, 0))
    assert not listed.take_back_button.isEnabled()


def test_taking_back_asks_first_and_names_who_stays(stage: Stage, listed: ImportsDialog, qtbot: QtBot) -> None:
    stage.answer("take-back", {"taken_back": 1, "kept": [{"id": 5, "name": "Ana"}]})
    listed.take_back_button.click()
    box = listed.findChild(QMessageBox)
    assert box is not None
    assert box.text().startswith("Take back phone.vcf? 308 people go")
    assert stage.calls() == []
    box.defaultButton().click()
    qtbot.waitUntil(lambda: listed.kept.rowCount() == 1, timeout=PATIENCE_MS)
    assert listed.said.text() == "Taken back, but for those who stayed"
    assert listed.kept.index(0, 0).data() == "Ana"


def test_a_refusal_is_said_in_the_dialog(stage: Stage, listed: ImportsDialog, qtbot: QtBot) -> None:
    stage.refuse("take-back", "Another import into this desk is running.")
    listed.take_back_button.click()
    box = listed.findChild(QMessageBox)
    assert box is not None
    box.defaultButton().click()
    qtbot.waitUntil(lambda: bool(listed.refusal()), timeout=PATIENCE_MS)
    assert listed.refusal() == "Another import into this desk is running."


def test_without_imports_it_says_so(desk: Desk, over: QWidget) -> None:
    dialog = open_imports(desk, over)
    assert dialog is not None
    assert dialog.said.text() == "Nothing was imported yet."
    assert not dialog.take_back_button.isEnabled()


def import_dialog(window: MainWindow) -> ImportDialog:
    found = window.findChild(ImportDialog)
    assert found is not None
    return found


def test_the_empty_desk_and_the_menu_open_one_dialog(window: MainWindow) -> None:
    page = next(button for button in window.findChildren(QPushButton) if button.text() == "Import an address book")
    page.click()
    first = import_dialog(window)
    window.menus.actions["import"].trigger()
    assert window.findChildren(ImportDialog) == [first]
    assert first.isVisible()
    assert window.menus.actions["import"].shortcut().toString() == "Ctrl+I"


def test_files_dropped_on_the_window_are_looked_into(stage: Stage, window: MainWindow) -> None:
    stage.answer("look", answers.trial())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/home/ana/phone.vcf"), QUrl("https://example.com/x.vcf")])
    where, copy = QPointF(200, 200), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(where.toPoint(), copy, data, left, none)
    QApplication.sendEvent(window, entering)
    QApplication.sendEvent(window, QDropEvent(where, copy, data, left, none))
    assert entering.isAccepted()
    stage.wait(import_dialog(window), Step.REVIEW)
    assert stage.calls()[0]["words"][-2:] == ["--", "/home/ana/phone.vcf"]


def test_undo_on_the_toast_takes_that_import_back(stage: Stage, window: MainWindow, qtbot: QtBot) -> None:
    stage.answer("look", answers.trial())
    stage.answer("import", answers.result(batch=12))
    stage.answer("take-back", {"taken_back": 308, "kept": []})
    window.imports.take_files(["/home/ana/phone.vcf"])
    dialog = import_dialog(window)
    stage.wait(dialog, Step.REVIEW)
    dialog.accept()
    stage.wait(dialog, Step.DONE)
    dialog.accept()
    told = window.toast.text()
    with qtbot.waitSignal(window.imports.said, timeout=PATIENCE_MS) as said:
        window.toast.take_back_requested.emit(12)
    assert told == "Imported: 300 new · 8 changed · 4 already there"
    assert said.args == ["Taken back: your desk is as it was"]
    assert stage.calls()[-1]["words"][-2:] == ["--take-back", "12"]
