# SPDX-License-Identifier: MIT
"""Text of any length in a QPlainTextEdit that stays quick.

Qt lays out a whole line at each key: a line of a megabyte takes seconds. So a long line is put in as several
blocks, each after the first marked as going on from the one before, and read back as one line. A block that the
user splits keeps its mark on the first part, and the new part has none: so what was typed reads back right.
"""

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

PIECE = 1000
_GOES_ON = 1


def put(edit: QPlainTextEdit, text: str) -> None:
    """Show this text, from its start, in place of what was there; undo within the field begins anew."""
    if not has_long_line(text):
        edit.setPlainText(text)
        return
    edit.setPlainText("")
    edit.setUndoRedoEnabled(False)
    insert(edit.textCursor(), text)
    edit.setUndoRedoEnabled(True)
    edit.moveCursor(QTextCursor.MoveOperation.Start)


def insert(cursor: QTextCursor, text: str) -> None:
    """Put text in where the cursor is, in pieces where a line is long."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for number, line in enumerate(_lines(text)):
        for index, piece in enumerate(_pieces(line)):
            if number or index:
                cursor.insertBlock()
            if index:
                cursor.block().setUserState(_GOES_ON)
            cursor.insertText(piece)
    cursor.endEditBlock()


def take(edit: QPlainTextEdit) -> str:
    """The text as it was put in and changed since, long lines whole."""
    document = edit.document()
    if document.blockCount() == 1:
        return edit.toPlainText()
    parts: list[str] = []
    block = document.firstBlock()
    while block.isValid():
        if parts and not _goes_on(block):
            parts.append("\n")
        parts.append(block.text())
        block = block.next()
    return "".join(parts)


def has_long_line(text: str) -> bool:
    """Whether some line is too long to be laid out at each key."""
    return len(text) > PIECE and any(len(line) > PIECE for line in _lines(text))


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _goes_on(block: QTextBlock) -> bool:
    return block.userState() == _GOES_ON


def _pieces(line: str) -> list[str]:
    """The line in pieces that end after a space where there is one near."""
    pieces = []
    start = 0
    while len(line) - start > PIECE:
        space = line.rfind(" ", start + PIECE // 2, start + PIECE)
        end = space + 1 if space >= 0 else start + PIECE
        pieces.append(line[start:end])
        start = end
    return [*pieces, line[start:]]
