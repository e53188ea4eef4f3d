# SPDX-License-Identifier: MIT
"""A field for notes: plain text only, as high as what stands in it within limits; Tab leaves it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from followup_desk.ui import theme

_FEWEST, _MOST = 2, 6


class NotesEdit(QPlainTextEdit):
    """Two lines at first, six at most; then it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._lines = _FEWEST

    def sizeHint(self) -> QSize:
        line = QFontMetrics(theme.font(13)).lineSpacing()
        return QSize(200, line * self._lines + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def _grow(self) -> None:
        """The document counts lines, not pixels."""
        wanted = round(self.document().documentLayout().documentSize().height())
        lines = min(max(wanted, _FEWEST), _MOST)
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
