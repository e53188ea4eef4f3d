# SPDX-License-Identifier: MIT
"""The small buttons painted on the chosen follow-up: where they stand and how they look.

Where the card is too narrow for all, the key caps go first, then the room within the buttons.
"""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from followup_desk.ui.follow_ups.follow_up_words import button_text
from followup_desk.ui.look import painting, theme

KEYS = {"done": "D", "snooze": "S", "move": "M", "why": ""}
"""The buttons from the leading side on, and the key that each one shows."""
BUTTONS_HEIGHT = 26
_GAP, _LEAST_GAP, _PAD, _CAP_PAD = 6, 3, 9, 5


def button_boxes(rect: QRect, direction: Qt.LayoutDirection) -> dict[str, QRect]:
    """Each button's place within `rect`."""
    widths = _widths(rect.width())
    boxes, left = {}, rect.left()
    gap = max(_LEAST_GAP, min(_GAP, (rect.width() - sum(widths.values())) // (len(widths) - 1)))
    for action, width in widths.items():
        boxes[action] = painting.mirrored(QRect(left, rect.top(), width, rect.height()), rect, direction)
        left += width + gap
    return boxes


def draw_button(painter: QPainter, box: QRect, action: str, *, hovered: bool, pressed: bool) -> None:
    """Paint one button; "done" is the one to press."""
    t = theme.tokens()
    first = action == "done"
    ink = t.accent_ink if first else t.ink
    ground = t.accent if first else t.select if pressed else t.surface_2 if hovered else t.surface
    rim = (t.ink_2 if hovered else t.accent) if first else t.field if hovered else t.line_strong
    painter.setPen(QPen(rim, 2 if first and pressed else 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    cap = _cap_width(KEYS[action]) if box.width() >= _width(action, capped=True) else 0
    text = QRect(box).adjusted(0, 0, -(cap + _CAP_PAD) if cap else 0, 0)
    text = painting.mirrored(text, box, painter.layoutDirection())
    painter.setPen(ink)
    painter.setFont(theme.font(12))
    words = painter.fontMetrics().elidedText(button_text(action), Qt.TextElideMode.ElideRight, text.width())
    painter.drawText(text, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)
    if cap:
        _draw_cap(painter, box, cap, KEYS[action], None if not first else ink)


def _draw_cap(painter: QPainter, box: QRect, width: int, key: str, ink: QColor | None) -> None:
    """The key cap at the trailing side; on the filled button in its ink."""
    t = theme.tokens()
    place = QRect(box.right() - _PAD - width + 2, box.center().y() - 7, width, 16)
    cap = QRectF(painting.mirrored(place, box, painter.layoutDirection())).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(ink or t.line_strong))
    painter.setBrush(Qt.BrushStyle.NoBrush if ink else t.surface)
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(ink or t.ink_3)
    painter.setFont(theme.font(11))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, key)


def _widths(room: int) -> dict[str, int]:
    """Of each button: with caps where they fit, else without, else with less room around each text, else alike."""
    least = _LEAST_GAP * (len(KEYS) - 1)
    for capped in (True, False):
        widths = {action: _width(action, capped=capped) for action in KEYS}
        if sum(widths.values()) + least <= room:
            return widths
    texts = {action: _text_width(action) for action in KEYS}
    around = (room - least - sum(texts.values())) // len(KEYS)
    if around > 0:
        return {action: width + around for action, width in texts.items()}
    return dict.fromkeys(KEYS, max(1, (room - least) // len(KEYS)))


def _width(action: str, *, capped: bool) -> int:
    cap = _cap_width(KEYS[action]) + _CAP_PAD if capped and KEYS[action] else 0
    return _text_width(action) + cap + 2 * _PAD


def _text_width(action: str) -> int:
    return QFontMetrics(theme.font(12)).horizontalAdvance(button_text(action))


def _cap_width(key: str) -> int:
    return QFontMetrics(theme.font(11)).horizontalAdvance(key) + 2 * _CAP_PAD if key else 0
