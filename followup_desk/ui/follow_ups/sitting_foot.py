# SPDX-License-Identifier: MIT
"""The foot of the follow-ups: the ring of today's sitting, the run of days, the promises kept. A press begins it."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from followup_desk.services.sittings import Habit
from followup_desk.ui.look import painting, ring, theme
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.parts.painted_button import PaintedButton
from followup_desk.ui.parts.plain_label import plain_tooltip
from followup_desk.ui.sitting import habit_words

_HEIGHT, _SIDE, _RING, _GAP = 57, 14, 34, 12
_LINE = 17


class SittingFoot(PaintedButton):
    """Empty until it is told how the day stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._parts: tuple[str, str] = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Today's sitting"))

    def show_habit(self, habit: Habit, percent: int | None, start: str) -> None:
        """`start` is what a press does, in words."""
        self._share = habit_words.share(habit)
        self._parts = (habit_words.run(habit), habit_words.kept(percent))
        self.setText(joined([habit_words.spent(habit), habit_words.counts(habit)]))
        self.setShortcut(QKeySequence())
        self.setAccessibleName(f"{self.text()}. {joined(self._parts)}")
        self.setAccessibleDescription(start)
        self.setToolTip(plain_tooltip(start))
        self._make_room()
        self.update()

    def words(self) -> tuple[str, str]:
        """The minutes, and what stands below them."""
        return self.text(), joined(self._parts)

    def lines(self) -> list[str]:
        """What stands below the minutes: in one line, or in two where that is too narrow."""
        room = self.width() - 2 * _SIDE - _RING - _GAP
        whole = joined(self._parts)
        fits = QFontMetrics(theme.font(12)).horizontalAdvance(whole) <= room
        return [whole] if fits else [part for part in self._parts if part]

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT + _LINE * (len(self.lines()) - 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """As high as the lines want it at this width."""
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        t = theme.tokens()
        whole = self.rect()
        painter.fillRect(whole, t.select if self.underMouse() else t.surface_2)
        painter.setPen(QPen(t.line))
        painter.drawLine(whole.left(), whole.top(), whole.right(), whole.top())
        inner = whole.adjusted(_SIDE, 0, -_SIDE, 0)
        box = QRect(inner.left(), (whole.height() - _RING) // 2, _RING, _RING)
        ring.draw(painter, QRectF(painting.mirrored(box, inner, self.layoutDirection())), self._share)
        small = theme.font(12)
        below = [(29 + _LINE * at, text, small, t.ink_2) for at, text in enumerate(self.lines())]
        for top, text, face, ink in ((10, self.text(), theme.font(13, QFont.Weight.DemiBold), t.ink), *below):
            line = QRect(inner.left() + _RING + _GAP, top, inner.width() - _RING - _GAP, 18)
            painting.draw_line(painter, painting.mirrored(line, inner, self.layoutDirection()), text, face, ink)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(t.focus, 2))
            painter.drawRoundedRect(QRectF(whole).adjusted(3, 4, -3, -3), 6, 6)
