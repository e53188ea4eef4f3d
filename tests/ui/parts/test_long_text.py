# SPDX-License-Identifier: MIT
"""Long lines kept in pieces, and read back as they were."""

from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from followup_desk.ui.parts import long_text
from followup_desk.ui.parts.notes_edit import NotesEdit

# What a document turns into something else is not put in: NUL is refused by the desk, U+FDD0 and U+FDD1 are Qt's own.
LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\u2028\u2029\ufdd0\ufdd1\u00a0")
TEXTS = st.lists(st.one_of(st.text(LETTERS, max_size=30), st.integers(1, 3000).map(lambda n: "word " * n))).map("".join)


@given(TEXTS)
@example("")
@example("\n\n")
@example("x" * 5000 + "\n" + "y" * 5000)
def test_what_is_put_in_is_taken_out(qapp: QApplication, text: str) -> None:
    edit = QPlainTextEdit()
    long_text.put(edit, text)
    assert long_text.take(edit) == text
    edit.deleteLater()


def longest_block(edit: QPlainTextEdit) -> int:
    blocks = (edit.document().findBlockByNumber(n) for n in range(edit.blockCount()))
    return max(block.length() for block in blocks)


def test_no_piece_is_long(qtbot: QtBot) -> None:
    edit = NotesEdit()
    qtbot.addWidget(edit)
    edit.set_text("word " * 100_000 + "\n" + "x" * 100_000)
    assert longest_block(edit) <= long_text.PIECE + 1


def test_enter_within_a_piece_breaks_the_line_there(qtbot: QtBot) -> None:
    edit = NotesEdit()
    qtbot.addWidget(edit)
    edit.set_text("a" * 2500)
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().findBlockByNumber(1).position() + 10)
    edit.setTextCursor(cursor)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == "a" * 1010 + "\n" + "a" * 1490


def test_enter_where_a_piece_begins_breaks_the_line_there(qtbot: QtBot) -> None:
    edit = NotesEdit()
    qtbot.addWidget(edit)
    edit.set_text("a" * 2500)
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().findBlockByNumber(1).position())
    edit.setTextCursor(cursor)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text().replace("\n", "") == "a" * 2500
    assert edit.text().count("\n") == 1


def test_pasting_a_long_line_keeps_it_in_pieces(qtbot: QtBot) -> None:
    edit = NotesEdit()
    qtbot.addWidget(edit)
    edit.set_text("before  after")
    cursor = edit.textCursor()
    cursor.setPosition(7)
    edit.setTextCursor(cursor)
    QGuiApplication.clipboard().setText("x" * 30_000)
    edit.paste()
    assert edit.text() == "before " + "x" * 30_000 + " after"
    assert longest_block(edit) <= long_text.PIECE + len("before  after") + 1


def test_html_is_pasted_as_its_text(qtbot: QtBot) -> None:
    edit = NotesEdit()
    qtbot.addWidget(edit)
    both = QMimeData()
    both.setHtml("<b>bold</b>")
    both.setText("bold")
    assert edit.canInsertFromMimeData(both)
    edit.insertFromMimeData(both)
    assert edit.text() == "bold"


def test_tab_leaves_the_notes(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    layout = QVBoxLayout(form)
    edit, line = NotesEdit(), QLineEdit()
    layout.addWidget(edit)
    layout.addWidget(line)
    form.show()
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert (form.focusWidget(), edit.text()) == (line, "")


def test_growing_notes_stop_at_six_lines(qtbot: QtBot) -> None:
    edit = NotesEdit(growing=True)
    qtbot.addWidget(edit)
    edit.show()
    two = edit.sizeHint().height()
    edit.set_text("\n" * 3)
    four = edit.sizeHint().height()
    edit.set_text("\n" * 50)
    assert two < four < edit.sizeHint().height() < 2 * four
