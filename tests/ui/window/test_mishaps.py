# SPDX-License-Identifier: MIT
"""What is said when something breaks: the desk's own words, or that it is our fault; once, and without secrets."""

import logging
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.errors import DeskReadOnly
from followup_desk.ui.window import mishaps


@pytest.fixture(autouse=True)
def nothing_told_yet(qapp: QApplication) -> Iterator[None]:
    mishaps.forget()
    yield
    for box in boxes():
        box.close()
        shiboken6.delete(box)


def boxes() -> list[QMessageBox]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def break_with(error: Exception) -> None:
    try:
        raise error
    except type(error) as raised:
        mishaps.handle(type(raised), raised, raised.__traceback__)


def test_trouble_with_the_desk_is_told_in_its_own_words(qtbot: QtBot) -> None:
    break_with(DeskReadOnly("The folder <i>desk</i> cannot be written: choose another."))
    assert [box.text() for box in boxes()] == ["The folder <i>desk</i> cannot be written: choose another."]
    assert boxes()[0].textFormat() == Qt.TextFormat.PlainText


def test_our_own_fault_says_so_without_what_people_wrote(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        break_with(KeyError("Ana Ribeiro's secret"))
    assert "Something went wrong in the program" in boxes()[0].text()
    assert "KeyError at " in caplog.text
    assert "secret" not in boxes()[0].text() + caplog.text


def test_a_fault_that_comes_again_and_again_is_told_once(qtbot: QtBot) -> None:
    for number in range(20):
        break_with(ValueError(str(number)))
    told = boxes()
    shiboken6.delete(told[0])
    break_with(ValueError("again"))
    assert (len(told), boxes()) == (1, [])


def test_another_fault_is_told_when_the_first_was_read(qtbot: QtBot) -> None:
    over = QWidget()
    over.show()
    over.activateWindow()
    qtbot.waitUntil(over.isActiveWindow)
    break_with(ValueError("ours"))
    shiboken6.delete(over)  # and the box with it
    break_with(DeskReadOnly("The desk cannot be written."))
    assert [box.text() for box in boxes()] == ["The desk cannot be written."]


def test_a_desk_that_cannot_be_opened_is_told_before_anything_else(qapp: QApplication, qtbot: QtBot) -> None:
    said: list[str] = []

    def read_and_close() -> None:
        if not boxes():  # not shown yet
            QTimer.singleShot(0, qapp, read_and_close)
            return
        said.extend(box.text() for box in boxes())
        boxes()[0].close()

    QTimer.singleShot(0, qapp, read_and_close)
    mishaps.tell_desk_error(DeskReadOnly("The desk cannot be written."))
    assert said == ["The desk cannot be written."]
