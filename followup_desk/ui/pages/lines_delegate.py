# SPDX-License-Identifier: MIT
"""Paints a line of a page: icon, title over a text of up to two lines, a chip at its end, its group's heading above."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from followup_desk.ui.look import icons, painting, theme
from followup_desk.ui.pages.lines_model import HEADING_ROLE, LINE_ROLE, Line

_PAD_X, _PAD_Y, _GAP = 8, 8, 10
_ICON = 18
_HEADING = 30
_LINES = 2

Index = QModelIndex | QPersistentModelIndex


class LinesDelegate(QStyledItemDelegate):
    """Heights are kept by text and width; the view asks for them often."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, int], int] = {}

    def forget(self) -> None:
        """The face of the letters is another."""
        self._heights.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line | None = index.data(LINE_ROLE)
        if line is None:
            return QSize(0, 0)
        width = self._view.viewport().width()
        height = 2 * _PAD_Y + _title_height() + self._below_height(line, _text_width(line, width))
        return QSize(0, height + (_HEADING if index.data(HEADING_ROLE) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line | None = index.data(LINE_ROLE)
        if line is None:
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        box = QRect(option.rect)
        if heading := index.data(HEADING_ROLE):
            above = QRect(box.left() + _PAD_X, box.top() + 8, box.width() - 2 * _PAD_X, _HEADING - 10)
            face = theme.font(12, QFont.Weight.DemiBold)
            painting.draw_line(painter, above, heading, face, theme.tokens().ink_3)
            box.setTop(box.top() + _HEADING)
        _paint_ground(painter, option, box)
        _paint_line(painter, box, line)
        painter.restore()

    def _below_height(self, line: Line, width: int) -> int:
        if not line.below:
            return 0
        key = (line.below, width)
        if key not in self._heights:
            self._heights[key] = painting.text_block_height(line.below, theme.font(12), width, _LINES)
        return self._heights[key]


def _title_height() -> int:
    return QFontMetrics(theme.font(13, QFont.Weight.DemiBold)).height() + 2


def _text_width(line: Line, width: int) -> int:
    icon = _ICON + _GAP if line.icon else 0
    return max(40, width - 2 * _PAD_X - icon)


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
    t = theme.tokens()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.fillRect(box, t.select)
    painter.fillRect(QRect(box.left(), box.top(), box.width(), 1), t.line)
    if chosen:
        bar = QRect(box.left(), box.top(), 3, box.height())
        painter.fillRect(painting.mirrored(bar, box, option.direction), t.accent)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.focus, 2))
        painter.drawRoundedRect(box.adjusted(1, 2, -1, -1), 4, 4)


def _paint_line(painter: QPainter, box: QRect, line: Line) -> None:
    t = theme.tokens()
    direction = painter.layoutDirection()
    left = box.left() + _PAD_X
    if line.icon:
        place = QRect(left, box.top() + _PAD_Y, _ICON, _title_height())
        icons.draw(painter, line.icon, t.ink_2, QRectF(painting.mirrored(place, box, direction)).adjusted(1, 1, -1, -1))
        left += _ICON + _GAP
    right = box.right() - _PAD_X
    if line.chip:
        edge = box.left() + _PAD_X if painting.is_right_to_left(painter) else right
        chip = painting.draw_chip(painter, edge, box.top() + _PAD_Y + _title_height() // 2, line.chip, line.tone)
        right -= chip.width() + _GAP
    title = QRect(left, box.top() + _PAD_Y, right - left, _title_height())
    face = theme.font(13, QFont.Weight.DemiBold)
    painting.draw_line(painter, painting.mirrored(title, box, direction), line.title, face, t.ink)
    if line.below:
        below = QRect(left, title.bottom() + 1, box.right() - _PAD_X - left, box.bottom() - title.bottom())
        place = painting.mirrored(below, box, direction)
        painting.draw_text_block(painter, place, line.below, theme.font(12), t.ink_2, _LINES)
