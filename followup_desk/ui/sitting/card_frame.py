# SPDX-License-Identifier: MIT
"""The card of the sitting: two columns on one sheet, the second a shade darker."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desk.ui.look import theme

_ROUND = 14


class CardFrame(QWidget):
    """`side` may be hidden: then there is one column."""

    def __init__(self, main: QWidget, side: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(main, 54)
        row.addWidget(side, 46)

    def paintEvent(self, _event: QPaintEvent) -> None:
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        sheet = QPainterPath()
        sheet.addRoundedRect(whole, _ROUND, _ROUND)
        painter.fillPath(sheet, t.surface)
        if not self._side.isHidden():
            place = self._side.geometry()
            painter.setClipPath(sheet)
            painter.fillRect(place, t.surface_2)
            painter.setPen(QPen(t.line))
            edge = place.right() if self.isRightToLeft() else place.left()
            painter.drawLine(edge, place.top(), edge, place.bottom())
            painter.setClipping(False)
        painter.setPen(QPen(t.line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(sheet)
