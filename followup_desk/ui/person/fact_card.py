# SPDX-License-Identifier: MIT
"""One card of the facts strip: a small heading, a few lines, and for an opportunity the touches as dots.

It is a button: pressing it asks to edit what it shows.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from followup_desk.domain.punctuation import labelled
from followup_desk.ui.look import painting, theme, touch_dots
from followup_desk.ui.parts.painted_button import PaintedButton
from followup_desk.ui.parts.plain_label import plain_tooltip

_PAD_X, _PAD_Y = 12, 8
_LINES = 3


class FactCard(PaintedButton):
    """`set_compact` shows one line of text only, for low windows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._heading = ""
        self._faint = False
        self._touches: int | None = None
        self._to_a_yes: int | None = None
        self._touch_words = ""
        self._compact = False
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_fact(self, heading: str, text: str, empty: str) -> None:
        """`empty` is said, faintly, where there is no text."""
        self._heading = heading
        self._faint = not text
        self._touches = None
        self._take(text or empty)

    def show_touches(self, count: int, to_a_yes: int | None, words: str) -> None:
        """Dots below the text, one filled for each touch, up to the usual number to a yes; and both in words."""
        self._touches = count
        self._to_a_yes = to_a_yes
        self._touch_words = words
        self._take(self.text())

    def set_compact(self, compact: bool) -> None:
        if compact != self._compact:
            self._compact = compact
            self.updateGeometry()
            self.update()

    def heading(self) -> str:
        return self._heading

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        inner = max(width - 2 * _PAD_X, 1)
        text = painting.text_block_height(self.text(), theme.font(13), inner, self._lines())
        return 2 * _PAD_Y + self._heading_height() + 2 + text + self._dots_height(inner)

    def sizeHint(self) -> QSize:
        return QSize(180, self.heightForWidth(180))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 2 * _PAD_Y + self._heading_height() + 2 + QFontMetrics(theme.font(13)).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        t = theme.tokens()
        box = self.rect().adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        heading = QRect(box.left(), box.top(), box.width(), self._heading_height())
        painting.draw_line(painter, heading, self._heading, self._heading_face(), t.ink_3)
        box.setTop(heading.bottom() + 3)
        colour = t.ink_3 if self._faint else t.ink
        used = painting.draw_text_block(painter, box, self.text(), theme.font(13), colour, self._lines())
        if self._touches is not None and not self._compact:
            below = QRect(box.left(), box.top() + used + 2, box.width(), 40)
            touch_dots.draw(painter, below, self._touches, self._to_a_yes, self._touch_words)

    def _take(self, text: str) -> None:
        # What reaches the accessible name and the layout is bounded here; the editor shows the rest.
        self.setText(text[: painting.LAID_OUT_CHARACTERS])
        self.setShortcut(QKeySequence())  # of an "&" Qt makes Alt and what follows
        spoken = labelled(self._name, f"{self._heading}, {text[:500]}") if self._heading != self._name else text[:500]
        self.setAccessibleName(spoken if self._heading != self._name else labelled(self._name, spoken))
        # Never empty: Qt would read out the tooltip in its place, with the marks that keep it plain.
        self.setAccessibleDescription(self._touch_words if self._touches is not None else self.tr("Press to change it"))
        self.setToolTip(plain_tooltip(text))
        self.updateGeometry()
        self.update()

    def _lines(self) -> int:
        return 1 if self._compact else _LINES if self._touches is None else _LINES - 1

    def _heading_face(self) -> QFont:
        return theme.font(11, QFont.Weight.DemiBold)

    def _heading_height(self) -> int:
        return QFontMetrics(self._heading_face()).height()

    def _dots_height(self, width: int) -> int:
        if self._touches is None or self._compact:
            return 0
        return 2 + touch_dots.height(width, self._touches, self._to_a_yes, self._touch_words)

    def _paint_ground(self, painter: QPainter) -> None:
        t = theme.tokens()
        focus = self.hasFocus()
        painter.setPen(QPen(t.focus, 2) if focus else QPen(t.field if self.underMouse() else t.line))
        painter.setBrush(t.surface_2)
        inset = 1 if focus else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 8, 8)
