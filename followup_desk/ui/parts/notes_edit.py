# SPDX-License-Identifier: MIT
"""A field for notes: plain text only, of any length; Tab leaves it."""

from PySide6.QtCore import QMimeData, QSize
from PySide6.QtGui import QFontMetrics, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from followup_desk.ui.look import theme
from followup_desk.ui.parts import long_text

FEWEST, _MOST = 2, 6


class NotesEdit(QPlainTextEdit):
    """Use `text` and `set_text`: they know how long lines are kept. `growing`: two lines high at first, six at
    most, then it scrolls; else it takes the room there is."""

    def __init__(self, parent: QWidget | None = None, *, growing: bool = False) -> None:
        super().__init__(parent)
        self._lines = self._fewest = FEWEST
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if growing:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def set_fewest_lines(self, lines: int) -> None:
        """How high it is at least while it grows."""
        self._fewest = lines
        self._grow()

    def text(self) -> str:
        return long_text.take(self)

    def set_text(self, text: str) -> None:
        long_text.put(self, text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if long_text.has_long_line(text):
            long_text.insert(self.textCursor(), text)
            self.ensureCursorVisible()
        else:
            self.insertPlainText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text alone, whatever else comes with it; of files, which are not for here, the name is none."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def sizeHint(self) -> QSize:
        line = QFontMetrics(theme.font(13)).lineSpacing()
        return QSize(200, line * self._lines + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _grow(self) -> None:
        """The document counts lines, not pixels."""
        wanted = round(self.document().documentLayout().documentSize().height())
        lines = min(max(wanted, self._fewest), _MOST)
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
