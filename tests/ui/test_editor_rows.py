# SPDX-License-Identifier: MIT
"""Lists inside the contact editor: adding, moving and taking out rows, and where the focus goes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.ui.editor_row import EditorRow, FieldError
from followup_desk.ui.editor_rows import EditorRows, tab_stops


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


def test_tab_follows_what_is_seen(rows: EditorRows[Line]) -> None:
    first, second, third = rows.rows()
    first.line.setFocus()
    QTest.keyClick(first.line, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    order: list[str] = []
    stop: QWidget | None = second.line
    while stop is not None and len(order) < 3:
        if isinstance(stop, QLineEdit):
            order.append(stop.text())
        stop = stop.nextInFocusChain()
    assert order == ["b", "a", "c"]
    assert tab_stops(third)[0] is third.line


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
