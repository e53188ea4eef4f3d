# SPDX-License-Identifier: MIT
"""Fields without a Save button: written when one goes on, taken back by Esc, never overwritten while typing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.ui.parts.kept_field import KeptField
from followup_desk.ui.parts.notes_edit import NotesEdit


class Form(QWidget):
    """A line and a note, each kept, and another field to go to."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.note, self.other = QLineEdit(), NotesEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        for field in (self.line, self.note, self.other):
            layout.addWidget(field)
        self.kept = {self.line: KeptField(self.line), self.note: KeptField(self.note)}
        self.written: list[str] = []
        note: Callable[[str], None] = self.written.append
        for each in self.kept.values():
            each.show("Spring")
            each.written.connect(note)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize("name", ["line", "note"])
def test_going_on_writes_what_was_typed_once(form: Form, name: str) -> None:
    field = getattr(form, name)
    field.setFocus()
    QTest.keyClicks(field, "New ")
    form.other.setFocus()
    field.setFocus()
    form.other.setFocus()
    assert form.written == ["New Spring"]


@pytest.mark.parametrize(("name", "key"), [("line", Qt.Key.Key_Return), ("note", Qt.Key.Key_Enter)])
def test_enter_writes_a_line_and_ctrl_enter_a_note(form: Form, name: str, key: Qt.Key) -> None:
    field = getattr(form, name)
    field.setFocus()
    QTest.keyClicks(field, "New ")
    modifier = Qt.KeyboardModifier.ControlModifier if name == "note" else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(field, key, modifier)
    assert form.written == ["New Spring"]


@pytest.mark.parametrize("name", ["line", "note"])
def test_esc_takes_back_what_was_typed(form: Form, name: str) -> None:
    field = getattr(form, name)
    field.setFocus()
    QTest.keyClicks(field, "New ")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    form.other.setFocus()
    assert (field.text(), form.written) == ("Spring", [])


def test_what_is_read_anew_never_takes_the_place_of_what_is_typed(form: Form) -> None:
    form.line.setFocus()
    form.kept[form.line].show("Summer")
    assert form.line.text() == "Summer"
    QTest.keyClicks(form.line, "New ")
    form.kept[form.line].show("Autumn")
    assert form.line.text() == "New Summer"
    QTest.keyClick(form.line, Qt.Key.Key_Escape)
    assert form.line.text() == "Autumn"


def test_what_was_refused_stands_there_to_be_mended(form: Form) -> None:
    form.kept[form.line].written.connect(form.kept[form.line].refused)
    form.line.setFocus()
    QTest.keyClicks(form.line, "?")
    form.other.setFocus()
    form.kept[form.line].show("Spring")
    assert form.line.text() == "?Spring"
