# SPDX-License-Identifier: MIT
"""Paints one column of a plot: its numbers above, its parts or dots, its label below. On the screen and on paper."""

from collections import Counter

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from followup_desk.ui.look import theme
from followup_desk.ui.plots.inks import Inks
from followup_desk.ui.plots.plot import Column, Fill, Plot, Style

HEAD, FOOT = 32, 34
FOOT_OF_DOTS = 48
_LINE = 15
_WIDEST_BAR = 34
_NARROW = 40
_HATCH = 5
_DOT, _DOT_STEP = 6, 7
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_WRAPPED = _CENTRED | Qt.TextFlag.TextWordWrap


def draw_column(painter: QPainter, box: QRect, plot: Plot, column: Column, inks: Inks) -> None:
    """The column in its box; `plot` gives the scale that it shares with the others."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    foot = FOOT_OF_DOTS if plot.style is Style.DOTS else FOOT
    room = QRectF(box.adjusted(0, HEAD, 0, -foot))
    if column.marked:
        painter.fillRect(box.adjusted(1, 0, -1, -foot), inks.mark)
    base = room.bottom()
    if plot.style is Style.DOTS:
        top = _draw_dots(painter, room, plot, column, inks)
    elif plot.style is Style.BESIDE:
        top = _draw_beside(painter, room, plot, column, inks)
    else:
        top = _draw_stack(painter, room, plot, column, inks)
    painter.setPen(QPen(inks.line, 1))
    painter.drawLine(QPointF(box.left(), base + 0.5), QPointF(box.right() + 1, base + 0.5))
    _draw_words(painter, box, column, round(top), foot, inks)
    painter.restore()


def draw_fill(painter: QPainter, box: QRectF, fill: Fill, inks: Inks) -> None:
    """A part: full, with lines across, or an outline only."""
    colour = inks.of(fill)
    if fill in (Fill.FULL, Fill.MARK):
        painter.fillRect(box, colour)
        return
    painter.fillRect(box, inks.ground)
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rim = box.adjusted(0.7, 0.7, -0.7, -0.7)
    if fill is Fill.HATCHED:
        _draw_lines_across(painter, rim)
    painter.drawRect(rim)


def _draw_lines_across(painter: QPainter, box: QRectF) -> None:
    """Each cut to the box by itself: paper knows no clipping as fine as a line."""
    for at in range(_HATCH // 2, int(box.width() + box.height()), _HATCH):
        right, left = min(float(at), box.width()), max(0.0, at - box.height())
        start = QPointF(box.left() + right, box.top() + at - right)
        painter.drawLine(start, QPointF(box.left() + left, box.top() + at - left))


def _draw_stack(painter: QPainter, room: QRectF, plot: Plot, column: Column, inks: Inks) -> float:
    """The parts above one another, the first lowest; gives where they end."""
    width = min(_WIDEST_BAR, room.width() * 0.66)
    top = room.bottom()
    for group in column.groups:
        if group.ids:
            height = max(2.0, room.height() * len(group.ids) / plot.tallest)
            box = QRectF(room.center().x() - width / 2, top - height, width, height)
            draw_fill(painter, box.adjusted(0, 1 if top < room.bottom() else 0, 0, 0), group.fill, inks)
            top -= height
    return top


def _draw_beside(painter: QPainter, room: QRectF, plot: Plot, column: Column, inks: Inks) -> float:
    """The parts beside one another, each with its number above it; gives where the highest ends."""
    width = min(_WIDEST_BAR * 0.6, room.width() * 0.38)
    left = room.center().x() - (width + 1) * len(column.groups) / 2
    groups = column.groups[::-1] if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else column.groups
    painter.setFont(theme.font(11))
    for at, group in enumerate(groups):
        if not group.ids:
            continue
        height = max(2.0, room.height() * len(group.ids) / plot.tallest)
        box = QRectF(left + at * (width + 2), room.bottom() - height, width, height)
        draw_fill(painter, box, group.fill, inks)
        painter.setPen(inks.ink)
        above = QRectF(box.center().x() - 30, box.top() - _LINE, 60, _LINE)
        painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(len(group.ids)))
    return room.top()


def _draw_dots(painter: QPainter, room: QRectF, plot: Plot, column: Column, inks: Inks) -> float:
    """A dot for each, side by side where they are as high; bars as wide as they are many where that has no room. Who
    is above the scale stands on its upper edge as a ring. A line at the middle."""
    usable = room.height() - 2 * _DOT
    rows: Counter[int] = Counter()
    for days, many in column.days:
        rows[round(min(days, plot.tallest) * usable / plot.tallest / _DOT_STEP)] += many
    beyond = sum(many for days, many in column.days if days > plot.tallest)
    widest, crowd = room.width() * 0.84, max(rows.values(), default=1)
    for row, many in rows.items():
        y = room.bottom() - _DOT / 2 - row * _DOT_STEP
        is_top = row == round(usable / _DOT_STEP)
        if crowd * _DOT_STEP > widest:
            width = max(2.0, widest * many / crowd)
            _set_dot(painter, inks, ring=is_top and beyond > 0)
            painter.drawRect(QRectF(room.center().x() - width / 2, y - _DOT / 2, width, _DOT))
            continue
        left = room.center().x() - (many - 1) * _DOT_STEP / 2
        for at in range(many):
            _set_dot(painter, inks, ring=is_top and at < beyond)
            painter.drawEllipse(QPointF(left + at * _DOT_STEP, y), _DOT / 2, _DOT / 2)
    y = room.bottom() - _DOT / 2 - min(column.middle, plot.tallest) * usable / plot.tallest
    painter.setPen(QPen(inks.ink, 2))
    painter.drawLine(QPointF(room.center().x() - widest / 2, y), QPointF(room.center().x() + widest / 2, y))
    return room.top()


def _set_dot(painter: QPainter, inks: Inks, *, ring: bool) -> None:
    """For what is painted next: an outline for who waits longer than the scale goes."""
    painter.setPen(QPen(inks.full, 1.4) if ring else Qt.PenStyle.NoPen)
    painter.setBrush(inks.ground if ring else inks.full)


def draw_dot(painter: QPainter, centre: QPointF, fill: Fill, inks: Inks) -> None:
    """The sign of a dot: full, or hollow for who is above the scale."""
    _set_dot(painter, inks, ring=fill is Fill.HOLLOW)
    painter.drawEllipse(centre, _DOT / 2, _DOT / 2)


def _draw_words(painter: QPainter, box: QRect, column: Column, top: int, foot: int, inks: Inks) -> None:
    """The numbers just above what is painted, the label below the line."""
    is_narrow = box.width() < _NARROW
    below = "" if is_narrow else column.below
    value = column.value.rstrip("% \u00a0") if is_narrow else column.value
    y = max(box.top() + 1, top - 2 - _LINE * len([text for text in (value, below) if text]))
    if value:
        painter.setFont(theme.font(11, QFont.Weight.DemiBold))
        painter.setPen(inks.ink)
        painter.drawText(QRect(box.left() - 10, y, box.width() + 20, _LINE), _CENTRED, value)
        y += _LINE
    if below:
        painter.setFont(theme.font(11))
        painter.setPen(inks.quiet)
        painter.drawText(QRect(box.left() - 10, y, box.width() + 20, _LINE), _CENTRED, below)
    painter.setFont(theme.font(11, QFont.Weight.DemiBold if column.marked else QFont.Weight.Normal))
    painter.setPen(inks.ink if column.marked else inks.quiet)
    painter.drawText(QRect(box.left() + 1, box.bottom() - foot + 5, box.width() - 2, foot - 5), _WRAPPED, column.label)
