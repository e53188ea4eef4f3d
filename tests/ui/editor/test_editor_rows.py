# SPDX-License-Identifier: MIT
"""Lists inside the contact editor: adding, moving and taking out rows, and where the focus goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.ui.editor.editor_row import EditorRow, FieldError
from followup_desk.ui.editor.editor_rows import EditorRows, tab_stops


class Line(EditorRow):
    """A row of one field."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.line = QLineEdit(text)
        self.fields.addWidget(self.line)

    def first_field(self) -> QWidget:
        return self.line

    def is_empty(self) -> bool:
        return not self.line.text()


@pytest.fixture
def rows(qtbot: QtBot) -> EditorRows[Line]:
    """Three rows: a, b and c."""
    made: EditorRows[Line] = EditorRows("Lines", ordered=True)
    qtbot.addWidget(made)
    made.add_button("Line", Line)
    for text in "abc":
        made.append(Line(text))
    made.show()
    return made


def texts(rows: EditorRows[Line]) -> str:
    return "".join(row.line.text() or "." for row in rows.rows())


def seen(rows: EditorRows[Line]) -> str:
    """The rows from the top, as laid out."""
    QApplication.processEvents()
    return "".join(row.line.text() or "." for row in sorted(rows.rows(), key=lambda row: row.y()))


@pytest.mark.parametrize(
    ("start", "keys", "order"),
    [("a", ["Down"], "bac"), ("c", ["Up", "Up"], "cab"), ("a", ["Up"], "abc"), ("c", ["Down"], "abc")],
)
def test_the_row_with_the_focus_moves(rows: EditorRows[Line], start: str, keys: list[str], order: str) -> None:
    moving = rows.rows()["abc".index(start)]
    moving.line.setFocus()
    for key in keys:
        QTest.keyClick(moving.line, Qt.Key[f"Key_{key}"], Qt.KeyboardModifier.ControlModifier)
    assert texts(rows) == seen(rows) == order
    assert rows.focusWidget() is moving.line


def tab_walk(window: QWidget, start: QWidget, steps: int) -> list[str]:
    """What Tab reaches: the text of lines, + for the button that adds; crosses are passed over."""
    start.setFocus()
    reached: list[str] = []
    for _ in range(steps):
        stop = window.focusWidget()
        assert stop is not None
        if isinstance(stop, QLineEdit | QPushButton):
            reached.append(stop.text() if isinstance(stop, QLineEdit) else "+")
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    return reached


def test_tab_follows_what_is_seen(rows: EditorRows[Line]) -> None:
    first, second, _third = rows.rows()
    assert tab_walk(rows, first.line, 7) == ["a", "b", "c", "+"]
    first.line.setFocus()
    for _ in range(2):
        QTest.keyClick(first.line, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert tab_walk(rows, second.line, 7) == ["b", "c", "a", "+"]
    rows.append(Line("d"))
    assert tab_walk(rows, second.line, 9) == ["b", "c", "a", "d", "+"]


def test_a_list_keeps_its_place_among_other_fields(qtbot: QtBot) -> None:
    window, before, after = QWidget(), QLineEdit("before"), QLineEdit("after")
    qtbot.addWidget(window)
    lines: EditorRows[Line] = EditorRows("Lines")
    lines.add_button("Line", Line)
    layout = QVBoxLayout(window)
    for widget in (before, lines, after):
        layout.addWidget(widget)
    window.show()
    lines.append(Line("x"))
    assert tab_walk(window, before, 5) == ["before", "x", "+", "after"]


def test_a_new_row_takes_the_focus(rows: EditorRows[Line]) -> None:
    button = rows.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert texts(rows) == "abc."
    assert rows.focusWidget() is rows.rows()[-1].line
    assert [row.line.text() for row in rows.filled()] == ["a", "b", "c"]


def test_the_cross_takes_out_by_enter_and_the_focus_goes_on(rows: EditorRows[Line]) -> None:
    second = rows.rows()[1]
    cross = tab_stops(second)[-1]
    assert cross.accessibleName() == "Take out"
    cross.setFocus()
    QTest.keyClick(cross, Qt.Key.Key_Return)
    assert texts(rows) == "ac"
    assert rows.focusWidget() is rows.rows()[1].line


def test_the_last_one_out_leaves_the_focus_on_the_button(rows: EditorRows[Line]) -> None:
    for row in list(rows.rows()):
        row.removal_wanted.emit(row)
    assert texts(rows) == ""
    assert rows.focusWidget() is rows.findChild(QPushButton)


def test_what_is_wrong_stands_below_its_row(rows: EditorRows[Line]) -> None:
    row = rows.rows()[1]
    error = row.refuse(row.line, "Not that.")
    assert isinstance(error, FieldError)
    assert (row.error(), row.line.accessibleDescription(), row.line.property("invalid")) == (
        "Not that.", "Not that.", True,
    )  # fmt: skip
    rows.clear()
    assert (row.error(), row.line.accessibleDescription(), row.line.property("invalid")) == ("", "", False)
