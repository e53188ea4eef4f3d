# SPDX-License-Identifier: MIT
"""One of several to choose, with room for words: a round, a title, and below it what it means.

A radio button cannot wrap its line; this can, and shows any text as it is. Space chooses, arrows go to its neighbours,
and Enter is left to the dialog.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from followup_desk.domain.punctuation import labelled
from followup_desk.ui.look import painting, theme
from followup_desk.ui.parts.painted_button import PaintedButton
from followup_desk.ui.parts.plain_label import show_tooltip

_PAD_X, _PAD_Y = 10, 7
_ROUND, _GAP = 14, 8
_USUAL_WIDTH = 480
"""A hint of a height is taken for the least one: it must not be that of a narrow card, whose text has more lines."""
_SPOKEN_CHARACTERS = 500


class ChoiceCard(PaintedButton):
    """Put those of one choice into one QButtonGroup. `name` is what it is a choice of, for those who listen."""

    def __init__(
        self, title: str, below: str = "", name: str = "", max_lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = title[: painting.LAID_OUT_CHARACTERS]
        self._below = below
        self._max_lines = max_lines
        self._heights: dict[int, int] = {}
        self.setCheckable(True)
        self.setAutoExclusive(True)  # to a screen reader, a radio button
        spoken = ", ".join(part for part in (title[:_SPOKEN_CHARACTERS], below) if part)
        self.setAccessibleName(labelled(name, spoken) if name else spoken)
        show_tooltip(self, title if self._is_long() else "")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def title(self) -> str:
        """What it says."""
        return self._title

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            title, below = self._text_heights(self._text_width(width))
            self._heights[width] = 2 * _PAD_Y + title + below
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(90, 2 * _PAD_Y + QFontMetrics(theme.font(13)).height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        t = theme.tokens()
        text = QRect(_PAD_X + _ROUND + _GAP, _PAD_Y, self._text_width(self.width()), self.height() - 2 * _PAD_Y)
        text = painting.mirrored(text, self.rect(), self.layoutDirection())
        ink = t.ink if self.isEnabled() else t.ink_3
        used = painting.draw_text_block(painter, text, self._title, theme.font(13), ink, self._max_lines)
        if self._below:
            text.setTop(text.top() + used)
            painting.draw_text_block(
                painter, text, self._below, theme.font(12), t.ink_2 if self.isEnabled() else t.ink_3, 4
            )

    def _paint_ground(self, painter: QPainter) -> None:
        t = theme.tokens()
        edge = t.accent if self.isChecked() else t.field if self.underMouse() else t.line_strong
        painter.setPen(QPen(t.focus, 2) if self.hasFocus() else QPen(edge))
        painter.setBrush(t.accent_soft if self.isChecked() else t.surface)
        inset = 1 if self.hasFocus() else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 7, 7)
        first_line = round(QFontMetrics(theme.font(13)).lineSpacing() * 1.18)
        place = QRect(_PAD_X, _PAD_Y + (first_line - _ROUND) // 2, _ROUND, _ROUND)
        dot = QRectF(painting.mirrored(place, self.rect(), self.layoutDirection())).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(t.accent, 4) if self.isChecked() else QPen(t.field))
        painter.setBrush(t.surface)
        painter.drawEllipse(dot.adjusted(1.5, 1.5, -1.5, -1.5) if self.isChecked() else dot)

    def _text_width(self, width: int) -> int:
        return max(1, width - 2 * _PAD_X - _ROUND - _GAP)

    def _text_heights(self, width: int) -> tuple[int, int]:
        title = painting.text_block_height(self._title, theme.font(13), width, self._max_lines)
        return title, painting.text_block_height(self._below, theme.font(12), width, 4) if self._below else 0

    def _is_long(self) -> bool:
        return len(self._title) > 60
