# SPDX-License-Identifier: MIT
"""A chip as a label: a word or two on a soft ground."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from followup_desk.ui.look import painting
from followup_desk.ui.look.due_words import Tone


class Chip(QLabel):
    """Hides itself while it has nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "ok"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def set_chip(self, text: str, tone: Tone) -> None:
        self._tone = tone
        self.setText(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(painting.chip_width(self.text()), painting.CHIP_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        edge = 0 if self.isRightToLeft() else self.width()
        painting.draw_chip(painter, edge, self.height() // 2, self.text(), self._tone)
