# SPDX-License-Identifier: MIT
"""The program's icon with a number on it, for panels of any colour and size.

A panel takes the size that it needs: each is painted pixel by pixel, those of screens twice as sharp among them.
"""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from followup_desk.paths import resource_path
from followup_desk.ui.look import theme

SIZES = (16, 22, 24, 32, 44, 48, 64)
MOST = 99
"""What is more is "99+"."""
_PAUSED_OPACITY = 0.45
_SMALLEST_FONT = 6


def icon_with_count(count: int, *, paused: bool = False) -> QIcon:
    """The icon alone where nothing is due. While reminders are paused it is faded, and the number is on grey."""
    renderer = QSvgRenderer(str(resource_path("icons", "followup-desk.svg")))
    made = QIcon()
    for px in SIZES:
        made.addPixmap(_picture(renderer, px, count_text(count), paused))
    return made


def count_text(count: int) -> str:
    """What stands on the icon: nothing for none."""
    if count <= 0:
        return ""
    return str(count) if count <= MOST else f"{MOST}+"


def _picture(renderer: QSvgRenderer, px: int, text: str, paused: bool) -> QPixmap:
    picture = QPixmap(px, px)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(_PAUSED_OPACITY if paused else 1)
    renderer.render(painter, QRectF(0, 0, px, px))
    painter.setOpacity(1)
    if text:
        font = _font(px, text)
        box = _badge_box(px, text, font)
        _draw_ground(painter, px, box, paused)
        _draw_text(painter, box, text, font)
    painter.end()
    return picture


def _badge_box(px: int, text: str, font: QFont) -> QRect:
    """At the foot and the right edge; a longer number takes the whole width."""
    height = round(px * 0.625)
    room = 2 if px < 22 else round(px * 0.2)
    width = min(px, max(height, QFontMetrics(font).horizontalAdvance(text) + room))
    return QRect(px - width, px - height, width, height)


def _draw_ground(painter: QPainter, px: int, box: QRect, paused: bool) -> None:
    """The gap around it sets it off from the icon, whatever the panel's colour."""
    gap, radius = px / 16, box.height() * 0.4
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.drawRoundedRect(QRectF(box).adjusted(-gap, -gap, gap, gap), radius, radius)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setBrush(theme.LIGHT.ink_2 if paused else theme.LIGHT.late)
    painter.drawRoundedRect(QRectF(box), radius, radius)


def _draw_text(painter: QPainter, box: QRect, text: str, font: QFont) -> None:
    """Centred by its ink, not by the face's own idea of a line, which is a pixel or two off."""
    ink = QFontMetrics(font).tightBoundingRect(text)
    left = box.left() + (box.width() - ink.width()) // 2 - ink.left()
    top = box.top() + (box.height() - ink.height() + 1) // 2 - ink.top()
    painter.setPen(Qt.GlobalColor.white)
    painter.setFont(font)
    painter.drawText(left, top, text)


def _font(px: int, text: str) -> QFont:
    """As large as fits, and hinted: with nine pixels for a digit each one counts."""
    font = QFont(theme.font(8, QFont.Weight.Bold))
    font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    long = len(text) > 2
    if long:
        font.setStretch(QFont.Stretch.SemiCondensed)
    size = max(8, round(px * (0.42 if long else 0.56)))
    font.setPixelSize(size)
    while QFontMetrics(font).horizontalAdvance(text) > px and size > _SMALLEST_FONT:
        size -= 1
        font.setPixelSize(size)
    return font
