# SPDX-License-Identifier: MIT
"""A label of plain text that wraps into at most so many lines, the last elided, however long the text is."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from followup_desk.ui.look import painting, theme
from followup_desk.ui.parts.plain_label import show_tooltip

_SPARE = 3  # a laid out line may be wider than its advance by what its last letter leans out
_LEAST = 40
_KEPT = 4000  # characters given to the label and so to screen readers


class TextBlock(QLabel):
    """`ink` is the name of a colour token. The whole text, as far as a tooltip can take it, is on the tooltip
    when not all of it is shown."""

    def __init__(self, face: QFont, ink: str = "ink", max_lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = face
        self._ink = ink
        self._max_lines = max_lines
        self._heights: dict[int, int] = {}  # laying out is dear, and layouts ask often
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_text(self, text: str) -> None:
        self.setText(text[:_KEPT])
        self._heights.clear()
        self.updateGeometry()

    def set_max_lines(self, lines: int) -> None:
        if lines != self._max_lines:
            self._max_lines = lines
            self._heights.clear()
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self.text():
            return 0
        known = self._heights.get(width)
        if known is None:
            known = painting.text_block_height(self.text(), self._face, max(width, 1), self._max_lines)
            self._heights[width] = known
        return known

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._face)
        width = max((metrics.horizontalAdvance(line) for line in self.text()[:500].split("\n")), default=0)
        width += _SPARE
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        height = QFontMetrics(self._face).height() if self.text() else 0
        return QSize(min(_LEAST, self.sizeHint().width()), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        colour = getattr(theme.tokens(), self._ink)
        painting.draw_text_block(painter, self.rect(), self.text(), self._face, colour, self._max_lines)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            show_tooltip(self, self.text() if self._is_cut() else "")
        return super().event(event)

    def _is_cut(self) -> bool:
        whole = painting.text_block_height(self.text(), self._face, max(self.width(), 1), self._max_lines + 1)
        return whole > self.heightForWidth(self.width())
