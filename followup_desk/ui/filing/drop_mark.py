# SPDX-License-Identifier: MIT
"""What shows, while something is dragged, with whom it would be logged."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from followup_desk.ui.look import painting, theme

_PAD_X, _PILL_HEIGHT, _PILL_FROM = 16, 34, 90
"""A place lower than the last is a row, whose name stands there already."""


class DropMark(QWidget):
    """Lies over `window` and lets everything through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_at(self, place: QRect, text: str) -> None:
        """Round a place of the window, with what a drop there does."""
        self._text = text
        self.setAccessibleName(text)
        self.setGeometry(place)
        self.raise_()
        self.show()
        self.update()

    def text(self) -> str:
        return self._text

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(t.accent)
        veil.setAlpha(28)
        painter.setPen(QPen(t.accent, 2))
        painter.setBrush(veil)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
        if self.height() >= _PILL_FROM:
            self._paint_pill(painter)

    def _paint_pill(self, painter: QPainter) -> None:
        t = theme.tokens()
        face = theme.font(14, QFont.Weight.DemiBold)
        text = painting.elided(self._text, face, self.width() - 4 * _PAD_X)
        painter.setFont(face)
        width = painter.fontMetrics().horizontalAdvance(text) + 2 * _PAD_X
        pill = QRect(0, 0, width, _PILL_HEIGHT)
        pill.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(t.accent)
        painter.drawRoundedRect(QRectF(pill), 9, 9)
        painter.setPen(t.accent_ink)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
