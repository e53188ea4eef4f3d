# SPDX-License-Identifier: MIT
"""What the list delegates paint alike: chips, avatars, elided lines and capped blocks of plain text.

All sizes are logical pixels; all text is plain text, in either direction. "Leading" is the side a line starts
at: left, or right where the layout direction of the painter is right to left.
"""

from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption

from followup_desk.domain.names import initials
from followup_desk.ui.look import theme
from followup_desk.ui.look.due_words import Tone

CHIP_HEIGHT = 18
CHIP_PADDING = 8
LAID_OUT_CHARACTERS = 4000
"""More of a text than this is never laid out: a note may be a megabyte."""
_LINE_CHARACTERS = 500

# Put together once: joining flags costs as much as drawing a word.
CENTRED_LINE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine
_LEADING = {
    Qt.LayoutDirection.LeftToRight: Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    Qt.LayoutDirection.RightToLeft: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
_LEADING_LINE = {
    direction: side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine for direction, side in _LEADING.items()
}


def chip_font() -> QFont:
    """The face of chips."""
    return theme.font(11, QFont.Weight.DemiBold)


def chip_width(text: str) -> int:
    """How wide `draw_chip` will paint this text."""
    return _metrics(11, QFont.Weight.DemiBold).horizontalAdvance(text) + 2 * CHIP_PADDING


def draw_chip(painter: QPainter, edge_x: int, centre_y: int, text: str, tone: Tone) -> QRect:
    """Paint a chip that ends at `edge_x` on the trailing side; gives the rectangle it took.

    Where the painter's layout is right to left the trailing side is the left one.
    """
    width = chip_width(text)
    left = edge_x if is_right_to_left(painter) else edge_x - width
    box = QRect(left, centre_y - CHIP_HEIGHT // 2, width, CHIP_HEIGHT)
    ink, ground = _tone_colours(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.tokens().line_strong) if ground is None else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else ground)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
    painter.setPen(ink)
    painter.setFont(chip_font())
    painter.drawText(box, CENTRED_LINE, text)
    painter.restore()
    return box


def draw_avatar(painter: QPainter, rect: QRect, display: str) -> None:
    """Paint the round with a person's initials."""
    t = theme.tokens()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.calm_soft)
    painter.drawEllipse(rect)
    painter.setPen(t.calm)
    painter.setFont(theme.font(12 if rect.width() < 44 else 17, QFont.Weight.DemiBold))
    painter.drawText(rect, CENTRED_LINE, initials(display))
    painter.restore()


def elided(text: str, font: QFont, width: int) -> str:
    """The text on one line, cut with an ellipsis where it ends if it is wider than `width`."""
    line = " ".join(text[:_LINE_CHARACTERS].split())
    return QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, width)


def draw_line(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor) -> None:
    """Paint one elided line, centred in height, at the leading side whatever the script of the text."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(rect, _LEADING_LINE[painter.layoutDirection()], elided(text, font, rect.width()))


def leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The alignment of the leading side, absolute: text of the other direction must not jump across."""
    return _LEADING[direction]


def is_right_to_left(painter: QPainter) -> bool:
    return painter.layoutDirection() == Qt.LayoutDirection.RightToLeft


def mirrored(rect: QRect, within: QRect, direction: Qt.LayoutDirection) -> QRect:
    """The rectangle as it stands where the layout runs right to left; unchanged otherwise."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return rect
    return QRect(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def text_block_height(text: str, font: QFont, width: int, max_lines: int) -> int:
    """How high `draw_text_block` paints this text: laying out is dear, so keep the answer by width."""
    return round(_laid_out(text, font, width, max_lines)[1])


def draw_text_block(painter: QPainter, rect: QRect, text: str, font: QFont, colour: QColor, max_lines: int) -> int:
    """Paint wrapped plain text from the top of the rectangle, the last line elided; gives its height."""
    lines, height = _laid_out(text, font, rect.width(), max_lines, painter.layoutDirection())
    painter.setPen(colour)
    for layout in lines:
        layout.draw(painter, QPointF(rect.topLeft()))
    return round(height)


def _laid_out(
    text: str,
    font: QFont,
    width: int,
    max_lines: int,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> tuple[list[QTextLayout], float]:
    """One layout a paragraph, one below the other, at most so many lines in all; and their height."""
    capped = text[:LAID_OUT_CHARACTERS].replace(" · ", "\u00a0· ")  # no line begins with the dot between two things
    cut = len(capped) < len(text)
    layouts: list[QTextLayout] = []
    top, left = 0.0, max_lines
    option = QTextOption(leading(direction))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    paragraphs = capped.strip("\n").split("\n")
    for number, paragraph in enumerate(paragraphs):
        more = cut or number + 1 < len(paragraphs)
        layout, top, used = _paragraph(paragraph, font, width, option, top, left, more)
        layouts.append(layout)
        left -= used
        if left <= 0:
            break
    return layouts, top


def _paragraph(
    text: str, font: QFont, width: int, option: QTextOption, top: float, left: int, more: bool
) -> tuple[QTextLayout, float, int]:
    """One paragraph in at most `left` lines from `top` on; an ellipsis in the last when text is left over."""
    layout = _broken(text, font, width, option, top, left)
    last = layout.lineAt(layout.lineCount() - 1)
    end = last.textStart() + last.textLength()
    if layout.lineCount() == left and (more or end < len(text)):
        rest = text[last.textStart() : end].rstrip() + "…"
        fits = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        layout = _broken(text[: last.textStart()] + fits, font, width, option, top, left)
    return layout, top + layout.lineCount() * _line_height(font), layout.lineCount()


def _line_height(font: QFont) -> float:
    """Airier than the face itself asks for, as in the pictures."""
    return QFontMetrics(font).lineSpacing() * 1.18


def _broken(text: str, font: QFont, width: int, option: QTextOption, top: float, left: int) -> QTextLayout:
    """The text broken into at most `left` lines."""
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    height = _line_height(font)
    layout.beginLayout()
    for number in range(left):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top + number * height))
    layout.endLayout()
    return layout


def _tone_colours(tone: Tone) -> tuple[QColor, QColor | None]:
    """Ink and ground; a mute chip has an outline instead of a ground."""
    t = theme.tokens()
    return {
        "late": (t.late, t.late_soft),
        "now": (t.now, t.now_soft),
        "calm": (t.calm, t.calm_soft),
        "ok": (t.accent, t.accent_soft),
        "mute": (t.ink_2, None),
    }[tone]


@cache
def _metrics(px: int, weight: QFont.Weight) -> QFontMetrics:
    return QFontMetrics(theme.font(px, weight))
