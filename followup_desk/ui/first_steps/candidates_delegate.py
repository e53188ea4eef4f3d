# SPDX-License-Identifier: MIT
"""Paints a candidate: the tick, the name over what is known of their work, and what speaks for them at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from followup_desk.domain.signs import Candidate
from followup_desk.ui.contacts.row_words import name_line
from followup_desk.ui.first_steps.candidate_words import below, chip
from followup_desk.ui.first_steps.candidates_model import CANDIDATE_ROLE
from followup_desk.ui.look import icons, painting, theme

ROW_HEIGHT = 46
_SIDE, _GAP, _BOX, _LINE = 12, 12, 16, 18

Index = QModelIndex | QPersistentModelIndex


class CandidatesDelegate(QStyledItemDelegate):
    """One fixed height, so that twenty thousand cost no more than twenty."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(option.rect.width(), ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        _paint_box(painter, option.rect, ticked=ticked)
        candidate = index.data(CANDIDATE_ROLE)
        if candidate is not None:
            _paint_words(painter, option.rect, candidate)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    t = theme.tokens()
    rect = option.rect
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, t.select)
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(t.focus, 2))
        painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 4, 4)


def _paint_box(painter: QPainter, rect: QRect, *, ticked: bool) -> None:
    t = theme.tokens()
    box = QRect(rect.left() + _SIDE, rect.top() + (rect.height() - _BOX) // 2, _BOX, _BOX)
    box = painting.mirrored(box, rect, painter.layoutDirection())
    painter.setPen(QPen(t.accent if ticked else t.field))
    painter.setBrush(t.accent if ticked else t.surface)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        icons.draw(painter, "check", t.accent_ink, QRectF(box).adjusted(2, 2, -2, -2))


def _paint_words(painter: QPainter, rect: QRect, candidate: Candidate) -> None:
    t = theme.tokens()
    left, right = rect.left() + _SIDE + _BOX + _GAP, _paint_chip(painter, rect, candidate)
    under = below(candidate)
    lines = (
        (rect.top() + (5 if under else 14), name_line(candidate.row), theme.font(13, QFont.Weight.DemiBold), t.ink),
        (rect.top() + 23, under, theme.font(12), t.ink_2),
    )
    for top, text, font, ink in lines:
        line = QRect(left, top, right - left, _LINE)
        painting.draw_line(painter, painting.mirrored(line, rect, painter.layoutDirection()), text, font, ink)


def _paint_chip(painter: QPainter, rect: QRect, candidate: Candidate) -> int:
    """Gives where the words must end, as if the layout ran left to right."""
    words = chip(candidate)
    if words is None:
        return rect.right() - _SIDE
    edge = rect.left() + _SIDE if painting.is_right_to_left(painter) else rect.right() - _SIDE
    box = painting.draw_chip(painter, edge, rect.top() + rect.height() // 2, *words)
    return rect.right() - _SIDE - box.width() - _GAP
