# SPDX-License-Identifier: MIT
"""A number or an address that one click, or Enter, copies; a small word says that it did."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from followup_desk.ui.look import icons, painting, theme
from followup_desk.ui.look.bidi import in_its_order
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.painted_button import PaintedButton

CONFIRM_MS = 1500
_ICON = 14
_GAP = 6
_WIDEST = 320
_SAID_WIDEST = 160


class CopyLink(PaintedButton):
    """`value` is what is copied; it is shown elided on one line, underlined with dots."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = "copy"
        self._value = ""
        self._said = ""
        self._copied = False
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(CONFIRM_MS)
        self._clock.timeout.connect(self._confirmed)
        self.setAccessibleDescription(self.tr("Copies to the clipboard"))
        self.clicked.connect(self.copy)

    def show_value(self, icon: str, value: str, name: str, said: str = "") -> None:
        """`name` is what a screen reader says; the icon is one of `ui/icons`. `said` stands small after it."""
        self._icon = icon
        self._value = value
        self._said = painting.elided(said, theme.font(12), _SAID_WIDEST) if said else ""
        self._confirmed()
        self.setText(painting.elided(value, theme.font(13), _WIDEST))
        self.setShortcut(QKeySequence())  # of the "&" in an address Qt makes Alt and what follows
        self.setAccessibleName(name)
        self.updateGeometry()

    def said(self) -> str:
        """What stands small after it: a label, that it bounced, whose it is."""
        return self._said

    def value(self) -> str:
        """The whole number or address."""
        return self._value

    def copied(self) -> bool:
        """Whether the confirmation is on show."""
        return self._copied

    def copy(self) -> None:
        """Put it on the clipboard and say so."""
        QGuiApplication.clipboard().setText(self._value)
        self._copied = True
        self._clock.start()
        self.update()
        announce(self, self.tr("Copied: {value}").format(value=self._value))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(13))
        widest = max(metrics.horizontalAdvance(self.text()), metrics.horizontalAdvance(self._word()))
        return QSize(_ICON + _GAP + widest + self._said_width() + 4, metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(_ICON + _GAP + 24, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        t = theme.tokens()
        colour = t.accent if self._copied else t.ink
        room = self.rect().adjusted(1, 0, -2, 0)
        box = painting.mirrored(room.adjusted(0, 0, _ICON - room.width(), 0), room, self.layoutDirection())
        icons.draw(painter, "check" if self._copied else self._icon, colour if self._copied else t.ink_2,
                   QRectF(box))  # fmt: skip
        end = 0 if self._copied else -self._said_width()
        words = painting.mirrored(room.adjusted(_ICON + _GAP, 0, end, 0), room, self.layoutDirection())
        text = self._word() if self._copied else in_its_order(self.text())
        painting.draw_line(painter, words, text, theme.font(13), colour)
        if self._copied:
            return
        if self._said:
            rest = painting.mirrored(room.adjusted(room.width() - self._said_width() + _GAP, 0, 0, 0), room,
                                     self.layoutDirection())  # fmt: skip
            painting.draw_line(painter, rest, self._said, theme.font(12), t.ink_3)
        width = min(QFontMetrics(theme.font(13)).horizontalAdvance(text), words.width())
        line = painting.mirrored(words.adjusted(0, 0, width - words.width(), 0), words, self.layoutDirection())
        painter.setPen(QPen(t.accent if self.underMouse() else t.field, 1, Qt.PenStyle.DotLine))
        painter.drawLine(line.left(), line.bottom() - 1, line.right(), line.bottom() - 1)
        if self.hasFocus():
            painter.setPen(QPen(t.focus, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _said_width(self) -> int:
        return QFontMetrics(theme.font(12)).horizontalAdvance(self._said) + _GAP + 2 if self._said else 0

    def _word(self) -> str:
        return self.tr("Copied")

    def _confirmed(self) -> None:
        self._clock.stop()
        self._copied = False
        self.update()
