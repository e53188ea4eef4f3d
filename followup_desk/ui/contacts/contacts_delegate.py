# SPDX-License-Identifier: MIT
"""Paints a contact's row: avatar, name over title and organisation, and the chip of what is next."""

from datetime import datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from followup_desk.domain.records import ContactRow
from followup_desk.services.desk import Clock
from followup_desk.ui.contacts.contacts_model import RowRole
from followup_desk.ui.contacts.row_words import chip, name_line, work_line
from followup_desk.ui.look import painting, theme

ROW_HEIGHT = 55
_AVATAR = 34
_SIDE = 14
_GAP = 10


class ContactsDelegate(QStyledItemDelegate):
    """One fixed height, so that a row's place is known without asking for the rows before it."""

    def __init__(self, clock: Clock, parent: QWidget) -> None:
        super().__init__(parent)
        self._clock = clock
        self._now = clock()

    def look_at_clock(self) -> None:
        """Once for all rows of a picture: asking for the time asks for the zone, too."""
        self._now = self._clock()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        _paint_ground(painter, option)
        row = index.data(RowRole)
        if row is not None:
            _paint_row(painter, option.rect, row, self._now)
        if option.state & QStyle.StateFlag.State_HasFocus:
            _paint_focus(painter, option.rect)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The ground, the line above, and the bar at the leading side of the chosen row."""
    t = theme.tokens()
    rect = option.rect
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.fillRect(rect, t.select if chosen else t.surface_2)
    painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), t.line)
    if chosen:
        bar = QRect(rect.left(), rect.top(), 3, rect.height())
        painter.fillRect(painting.mirrored(bar, rect, painter.layoutDirection()), t.accent)


def _paint_row(painter: QPainter, rect: QRect, row: ContactRow, now: datetime) -> None:
    t = theme.tokens()
    direction = painter.layoutDirection()
    avatar = QRect(rect.left() + _SIDE, rect.top() + (rect.height() - _AVATAR) // 2 + 1, _AVATAR, _AVATAR)
    painting.draw_avatar(painter, painting.mirrored(avatar, rect, direction), row.display or row.organisation)
    right = _paint_chip(painter, rect, row, now)
    left = avatar.right() + 1 + _GAP
    work = work_line(row)
    for top, text, font, colour in (
        (rect.top() + (9 if work else 19), name_line(row), theme.font(13, QFont.Weight.DemiBold), t.ink),
        (rect.top() + 28, work, theme.font(12), t.ink_2),
    ):
        line = QRect(left, top, right - left, 18)
        painting.draw_line(painter, painting.mirrored(line, rect, direction), text, font, _ink(row, colour))


def _paint_chip(painter: QPainter, rect: QRect, row: ContactRow, now: datetime) -> int:
    """Gives where the text must end, as if the layout ran left to right."""
    words = chip(row, now)
    if words is None:
        return rect.right() - _SIDE
    right_to_left = painting.is_right_to_left(painter)
    edge = rect.left() + _SIDE if right_to_left else rect.right() + 1 - _SIDE
    box = painting.draw_chip(painter, edge, rect.top() + rect.height() // 2 + 1, *words)
    return rect.right() - _SIDE - box.width() - _GAP


def _ink(row: ContactRow, colour: QColor) -> QColor:
    """A person without a name stands back."""
    return colour if row.display else theme.tokens().ink_2


def _paint_focus(painter: QPainter, rect: QRect) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.tokens().focus, 2))
    painter.drawRoundedRect(rect.adjusted(1, 2, -1, -1), 4, 4)
