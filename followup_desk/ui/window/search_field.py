# SPDX-License-Identifier: MIT
"""The search field of the top bar: who and what is found appears in the contacts pane as one types."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from followup_desk.ui.look import icons, theme

_ICON = 15
_SIDE = 12
_CAP_PADDING = 11


class SearchField(QLineEdit):
    """Enter or the down key step into the results; Esc empties the field, and leaves it when it is empty."""

    stepped_in = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = self.tr("Ctrl K")
        self.setProperty("role", "search")
        self.setPlaceholderText(self.tr("Search people, notes, needs…"))
        self.setAccessibleName(self.tr("Search people, notes and needs"))
        self.setAccessibleDescription(self.tr("Key: Ctrl K"))
        self.setMinimumHeight(34)
        self.setMaximumWidth(440)
        self.setMaxLength(200)
        self._make_room()
        self.textChanged.connect(self._text_changed)

    def begin(self) -> None:
        """Ready for other words: what was looked for last goes with the first letter."""
        self.setFocus()
        self.selectAll()

    def type_on(self, text: str) -> None:
        """Go on with letters that were typed elsewhere."""
        self.setFocus()
        self.insert(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._make_room()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._make_room()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped_in.emit()
        elif key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        t = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        glass = QRectF(_SIDE, (self.height() - _ICON) / 2, _ICON, _ICON)
        icons.draw(painter, "search", t.ink_3, self._mirrored(glass))
        if self._shows_hint():
            self._paint_hint(painter)

    def _shows_hint(self) -> bool:
        return not self.text() and not self.hasFocus()

    def _make_room(self) -> None:
        """For the icon, at the leading side, and for the key at the other."""
        lead, trail = _ICON + 10, self._cap_width() if self._shows_hint() else 0
        self.setTextMargins(*((trail, 0, lead, 0) if self.isRightToLeft() else (lead, 0, trail, 0)))

    def _cap_width(self) -> int:
        return QFontMetrics(theme.font(11)).horizontalAdvance(self._hint) + _CAP_PADDING

    def _text_changed(self, text: str) -> None:
        self._make_room()
        # Not before it is of use: its icon is looked for in all the themes of the system.
        self.setClearButtonEnabled(bool(text))
        for clear in self.findChildren(QAbstractButton):
            clear.setAccessibleName(self.tr("Clear the search"))

    def _paint_hint(self, painter: QPainter) -> None:
        t = theme.tokens()
        painter.setFont(theme.font(11))
        width = self._cap_width()
        cap = self._mirrored(QRectF(self.width() - _SIDE - width, (self.height() - 17) / 2, width, 17))
        painter.setPen(QPen(t.line_strong))
        painter.setBrush(t.surface)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(t.ink_3)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self._hint)

    def _mirrored(self, box: QRectF) -> QRectF:
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right())
        return box
