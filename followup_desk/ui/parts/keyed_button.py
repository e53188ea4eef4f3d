# SPDX-License-Identifier: MIT
"""A push button that shows the key that does the same, as a small key cap after its text."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from followup_desk.ui.look import icons, theme
from followup_desk.ui.look.painting import CENTRED_LINE

_GAP = 7
_ICON = 15
_CAP_PADDING = 5
_RING, _RING_INSET = 1.5, 2
_WHOLE_LINE = CENTRED_LINE | Qt.TextFlag.TextDontClip
_SMALL = ("mini", "mini-primary", "chip")


class KeyedButton(QPushButton):
    """`key_hint` is what the cap says ("Ctrl N", "D"); it is spoken too, but binding the key is the owner's.

    `icon` is a name of `ui/icons`, `role` a hook of the style sheet. Text from the user needs "&" doubled.
    """

    def __init__(
        self, text: str, key_hint: str = "", icon: str = "", role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._hint = key_hint
        self._icon = icon
        self._small = role in _SMALL
        self.setProperty("role", role)
        if key_hint:
            self.setAccessibleDescription(self.tr("Key: {key}").format(key=key_hint))

    def key_hint(self) -> str:
        """What the cap says."""
        return self._hint

    def sizeHint(self) -> QSize:
        padding = 20 if self._small else 26
        return QSize(round(self._content_width()) + padding, 26 if self._small else 34)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() and self._filled():
            self._paint_inner_ring(painter)
        self._paint_content(painter, self._ink())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it in the window too, where Qt lets Space alone do so."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.updateGeometry()
            self.update()

    def _label(self) -> str:
        """The text as it is read: "&" before a letter stands for its access key."""
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _face(self) -> QFont:
        if self._small:
            return theme.font(12)
        return theme.font(13, QFont.Weight.Medium)

    def _widths(self) -> tuple[float, float, float]:
        """Of icon, text and cap; 0 for what is not there."""
        icon = _ICON if self._icon else 0
        text = QFontMetricsF(self._face()).horizontalAdvance(self._label())
        cap = QFontMetricsF(theme.font(11)).horizontalAdvance(self._hint) + 2 * _CAP_PADDING + 1
        return icon, text, cap if self._hint else 0

    def _content_width(self) -> float:
        present = [width for width in self._widths() if width]
        return sum(present) + _GAP * (len(present) - 1)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        """Icon, text and cap in the middle, from the leading side on."""
        x = (self.width() - self._content_width()) / 2
        for width, paint in zip(self._widths(), (self._paint_icon, self._paint_text, self._paint_cap), strict=True):
            if width:
                left = self.width() - x - width if self.isRightToLeft() else x
                paint(painter, QRectF(left, 0, width, self.height()), ink)
                x += width + _GAP

    def _paint_inner_ring(self, painter: QPainter) -> None:
        """On the accent colour a rim alone hardly differs from the button, least of all in the dark."""
        painter.setPen(QPen(theme.tokens().accent_ink, _RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = _RING_INSET + _RING / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 4, 4)

    def _paint_icon(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        icons.draw(painter, self._icon, ink, box)

    def _paint_text(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        painter.setFont(self._face())
        painter.setPen(ink)
        painter.drawText(box, _WHOLE_LINE | Qt.TextFlag.TextShowMnemonic, self.text())

    def _paint_cap(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        t = theme.tokens()
        quiet = ink == t.ink
        cap = QRectF(box.left() + 0.5, round(box.center().y()) - 7.5, box.width() - 1, 16)
        painter.setPen(QPen(t.line_strong if quiet else ink))
        painter.setBrush(t.surface if quiet else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(theme.font(11))
        painter.setPen(t.ink_3 if quiet else ink)
        painter.drawText(cap, CENTRED_LINE, self._hint)

    def _ink(self) -> QColor:
        t = theme.tokens()
        if not self.isEnabled():
            return t.ink_3
        return t.accent_ink if self._filled() else t.ink

    def _filled(self) -> bool:
        return self.property("role") in ("primary", "mini-primary") or self.isChecked()
