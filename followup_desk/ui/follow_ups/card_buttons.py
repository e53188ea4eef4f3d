# SPDX-License-Identifier: MIT
"""The small buttons painted on the chosen follow-up: where they stand and how they look.

Where the card is too narrow for all, the room within the buttons goes first, then the word of the last one, then the
key caps.
"""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from followup_desk.ui.follow_ups.follow_up_words import button_text
from followup_desk.ui.look import painting, theme

KEYS = {"done": "D", "snooze": "S", "move": "M", "why": ""}
"""The buttons from the leading side on, and the key that each one shows."""
BUTTONS_HEIGHT = 26
_GAP, _LEAST_GAP, _PAD, _CAP_PAD = 6, 3, 9, 5
_LEAST_AROUND = 8
"""Of a button with a key cap, beside its word on both sides together."""
_SPOKEN_KEYS = KEYS | {"why": "W"}


@dataclass(frozen=True)
class _Fit:
    """What the buttons show in the room that there is, and how wide each of them is."""

    words: dict[str, str]
    caps: dict[str, int]
    widths: dict[str, int]


def button_boxes(rect: QRect, direction: Qt.LayoutDirection) -> dict[str, QRect]:
    """Each button's place within `rect`."""
    widths = _fit(rect.width()).widths
    boxes, left = {}, rect.left()
    gap = max(_LEAST_GAP, min(_GAP, (rect.width() - sum(widths.values())) // (len(widths) - 1)))
    for action, width in widths.items():
        boxes[action] = painting.mirrored(QRect(left, rect.top(), width, rect.height()), rect, direction)
        left += width + gap
    return boxes


def words_shown(room: int) -> dict[str, str]:
    """What each button says in that room."""
    return _fit(room).words


def caps_shown(room: int) -> bool:
    """Whether the keys are to be seen in that room."""
    return any(_fit(room).caps.values())


def tooltip(action: str) -> str:
    """What a button does, and its key."""
    return f"{button_text(action)} ({_SPOKEN_KEYS[action]})"


def draw_button(painter: QPainter, box: QRect, action: str, room: int, *, hovered: bool, pressed: bool) -> None:
    """Paint one button of those that share the room; "done" is the one to press."""
    t = theme.tokens()
    first = action == "done"
    ink = t.accent_ink if first else t.ink
    ground = t.accent if first else t.select if pressed else t.surface_2 if hovered else t.surface
    rim = (t.ink_2 if hovered else t.accent) if first else t.field if hovered else t.line_strong
    painter.setPen(QPen(rim, 2 if first and pressed else 1))
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    fit = _fit(room)
    word, cap = fit.words[action], fit.caps[action]
    beside = _beside(cap)
    text = painting.mirrored(QRect(box).adjusted(0, 0, -beside, 0), box, painter.layoutDirection())
    painter.setPen(ink)
    painter.setFont(theme.font(12))
    words = painter.fontMetrics().elidedText(word, Qt.TextElideMode.ElideRight, text.width())
    painter.drawText(text, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)
    if cap:
        pad = (box.width() - _text_width(word) - beside) // 2
        place = QRect(box.right() - pad - cap + 2, box.center().y() - 7, cap, 16)
        place = painting.mirrored(place, box, painter.layoutDirection())
        _draw_cap(painter, place, KEYS[action], None if not first else ink)


def _draw_cap(painter: QPainter, place: QRect, key: str, ink: QColor | None) -> None:
    """The key cap; on the filled button in its ink."""
    t = theme.tokens()
    cap = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(ink or t.line_strong))
    painter.setBrush(Qt.BrushStyle.NoBrush if ink else t.surface)
    painter.drawRoundedRect(cap, 4, 4)
    painter.setPen(ink or t.ink_3)
    painter.setFont(theme.font(11))
    painter.drawText(cap, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, key)


def _fit(room: int) -> _Fit:
    """All as it is meant to be, else closer, else with a mark for the last word, else without caps, else alike."""
    words = {action: button_text(action) for action in KEYS}
    caps, none = {action: _cap_width(key) for action, key in KEYS.items()}, dict.fromkeys(KEYS, 0)
    room -= _LEAST_GAP * (len(KEYS) - 1)
    for said, shown, least in (
        (words, caps, _LEAST_AROUND),
        (words | {"why": "?"}, caps, _LEAST_AROUND),
        (words, none, 1),
    ):
        inside = {action: _text_width(said[action]) + _beside(shown[action]) for action in KEYS}
        around = min(2 * _PAD, (room - sum(inside.values())) // len(KEYS))
        if around >= least:
            return _Fit(said, shown, {action: width + around for action, width in inside.items()})
    return _Fit(words, none, dict.fromkeys(KEYS, max(1, room // len(KEYS))))


def _text_width(word: str) -> int:
    return QFontMetrics(theme.font(12)).horizontalAdvance(word)


def _beside(cap: int) -> int:
    """What a key cap takes of the room beside a word."""
    return cap + _CAP_PAD if cap else 0


def _cap_width(key: str) -> int:
    return QFontMetrics(theme.font(11)).horizontalAdvance(key) + 2 * _CAP_PAD if key else 0
