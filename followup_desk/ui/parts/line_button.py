# SPDX-License-Identifier: MIT
"""A line of text that can be pressed: a name, or a question of which only the beginning has room."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from followup_desk.ui.look import painting, theme
from followup_desk.ui.parts.painted_button import PaintedButton
from followup_desk.ui.parts.plain_label import plain_tooltip


class LineButton(PaintedButton):
    """Elided to the room there is; `ink` is the name of a colour token, another while the pointer is over it."""

    def __init__(self, face: QFont, ink: str = "ink_2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = face
        self._ink = ink
        self._line = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_line(self, text: str, name: str) -> None:
        """`name` is what a screen reader says."""
        self._line = " ".join(text.split())
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        """A tooltip only where the line is cut: Qt would read it out as a description."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(plain_tooltip(self._line) if self.sizeHint().width() > self.width() else "")
        return super().event(event)

    def line(self) -> str:
        """All that it says."""
        return self._line

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face)
        return QSize(metrics.horizontalAdvance(self._line) + 8, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        ink = t.accent if self.underMouse() or self.hasFocus() else getattr(t, self._ink)
        room = self.rect().adjusted(2, 0, -2, 0)
        shown = painting.elided(self._line, self._face, room.width())
        painting.draw_line(painter, room, shown, self._face, ink)
        width = min(QFontMetrics(self._face).horizontalAdvance(shown), room.width())
        line = painting.mirrored(room.adjusted(0, 0, width - room.width(), 0), room, self.layoutDirection())
        painter.setPen(QPen(t.accent if self.underMouse() else t.field, 1, Qt.PenStyle.DotLine))
        painter.drawLine(line.left(), line.bottom() - 1, line.right(), line.bottom() - 1)
        if self.hasFocus():
            painter.setPen(QPen(t.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
