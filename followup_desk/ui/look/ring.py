# SPDX-License-Identifier: MIT
"""The ring of the daily sitting: how much of the time is sat, from the top round; a word may stand in it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from followup_desk.ui.look import painting, theme

_WHOLE = 360 * 16
_TOP = 90 * 16


def draw(painter: QPainter, box: QRectF, share: float, word: str = "") -> None:
    """`share` is from 0 to 1; the line is thicker in a larger box."""
    t = theme.tokens()
    width = 4.0 if box.width() < 40 else 5.0
    line = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(t.line, width))
    painter.drawEllipse(line)
    if share > 0:
        way = 1 if painting.is_right_to_left(painter) else -1
        painter.setPen(QPen(t.accent, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(line, _TOP, round(way * _WHOLE * min(share, 1.0)))
    if word:
        painter.setFont(theme.font(11, QFont.Weight.DemiBold))
        painter.setPen(t.ink)
        painter.drawText(box, painting.CENTRED_LINE, word)
    painter.restore()
