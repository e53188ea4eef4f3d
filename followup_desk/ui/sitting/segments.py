# SPDX-License-Identifier: MIT
"""A dash for each follow-up of the sitting: done, the one whose turn it is, and those that wait."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from followup_desk.ui.look import painting, theme

_WIDTH, _HEIGHT, _GAP, _LEAST = 22, 5, 5, 5


class Segments(QWidget):
    """Says nothing that the line beside it does not say in words; where there are many they get narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = self._all = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_count(self, done: int, all_of_them: int) -> None:
        self._done, self._all = done, all_of_them
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(min(self._all, 20) * (_WIDTH + _GAP), 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._all:
            return
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step = min(float(_WIDTH + _GAP), self.width() / self._all)
        gap = _GAP if step > _LEAST + _GAP else 1
        left = self.width() - step * self._all
        for index in range(self._all):
            colour = t.accent if index < self._done else t.now if index == self._done else t.line_strong
            box = QRect(round(left + index * step), (self.height() - _HEIGHT) // 2, max(round(step) - gap, 1), _HEIGHT)
            painter.setBrush(colour)
            painter.drawRoundedRect(painting.mirrored(box, self.rect(), self.layoutDirection()), 2.5, 2.5)
