# SPDX-License-Identifier: MIT
"""A few words in a line that can be pressed: somebody's name, an organisation. Underlined with dots, as numbers are."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from followup_desk.ui.look import painting, theme
from followup_desk.ui.parts.painted_button import PaintedButton

_WIDEST = 300
_SPARE = 3
_SIZE = 12


class TextLink(PaintedButton):
    """`show_link("")` hides it. `lead` and `tail` stand before and after the words and are no part of the link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead = self._tail = ""
        self.hide()

    def show_link(self, words: str, *, lead: str = "", tail: str = "", name: str = "") -> None:
        """`name` is what a screen reader says, where the words alone do not tell."""
        self._lead, self._tail = lead, tail
        self.setText(painting.elided(words, theme.font(_SIZE), _WIDEST))
        self.setShortcut(QKeySequence())  # of an "&" Qt makes Alt and what follows
        self.setAccessibleName((name or f"{lead} {words}".strip())[:300])
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(_SIZE))
        width = sum(metrics.horizontalAdvance(part) for part in self._parts()) + _SPARE
        return QSize(width, painting.text_block_height("x", theme.font(_SIZE), 100, 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        t = theme.tokens()
        face = theme.font(_SIZE)
        metrics = QFontMetrics(face)
        box, x = self.rect(), 0
        lead, words, tail = self._parts()
        room = box.width() - metrics.horizontalAdvance(lead) - metrics.horizontalAdvance(tail)
        pressed = words if metrics.horizontalAdvance(words) <= room else painting.elided(words, face, max(room, 20))
        hot = self.underMouse() or self.hasFocus()
        for part, colour in ((lead, t.ink_2), (pressed, t.accent if hot else t.ink), (tail, t.ink_2)):
            width = metrics.horizontalAdvance(part)
            place = box.adjusted(x, 0, 0, 0)
            place.setWidth(width + _SPARE)
            place = painting.mirrored(place, box, self.layoutDirection())
            painting.draw_text_block(painter, place, part, face, colour, 1)
            if part is pressed:
                painter.setPen(QPen(t.accent if hot else t.field, 1, Qt.PenStyle.DotLine))
                painter.drawLine(place.left(), box.bottom(), place.left() + width, box.bottom())
            x += width
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.focus, 2))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 4, 4)

    def _parts(self) -> tuple[str, str, str]:
        lead = f"{self._lead} " if self._lead else ""
        return lead, self.text(), f" {self._tail}" if self._tail else ""
