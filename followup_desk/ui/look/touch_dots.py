# SPDX-License-Identifier: MIT
"""The touch meter (R6) as it is painted: a dot for each touch, pale ones up to the usual number, words beside."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from followup_desk.ui.look import painting, theme

_WIDTH, _HEIGHT, _GAP = 8, 6, 4
_AFTER = 8
_MOST, _USUAL = 10, 6
_LINES = 2
_NARROWEST_WORDS = 90


def dots(touches: int, to_a_yes: int | None) -> int:
    """How many there are: up to the touches after which the user's own yeses came, where that is known."""
    return min(max(to_a_yes or _USUAL, touches), _MOST)


def height(width: int, touches: int, to_a_yes: int | None, words: str) -> int:
    """How high `draw` paints them in this width."""
    room = width - _taken(width, touches, to_a_yes)
    return painting.text_block_height(words, theme.font(12), max(room, 1), _LINES)


def draw(painter: QPainter, box: QRect, touches: int, to_a_yes: int | None, words: str) -> None:
    """From the top of the box; where it is narrow the words alone."""
    t, direction = theme.tokens(), painter.layoutDirection()
    taken = _taken(box.width(), touches, to_a_yes)
    face = theme.font(12)
    painter.setPen(Qt.PenStyle.NoPen)
    top = box.top() + (QFontMetrics(face).height() - _HEIGHT) // 2 + 1
    for index in range(dots(touches, to_a_yes) if taken else 0):
        dot = QRect(box.left() + index * (_WIDTH + _GAP), top, _WIDTH, _HEIGHT)
        painter.setBrush(t.accent if index < touches else t.line_strong)
        painter.drawRoundedRect(painting.mirrored(dot, box, direction), 3, 3)
    rest = painting.mirrored(box.adjusted(taken, 0, 0, 0), box, direction)
    painting.draw_text_block(painter, rest, words, face, t.ink_2, _LINES)


def _taken(width: int, touches: int, to_a_yes: int | None) -> int:
    """What the dots take of a width; nothing where the words would have too little left."""
    wanted = dots(touches, to_a_yes) * (_WIDTH + _GAP) - _GAP + _AFTER
    return wanted if width - wanted >= _NARROWEST_WORDS else 0
