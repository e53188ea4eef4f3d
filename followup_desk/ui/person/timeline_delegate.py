# SPDX-License-Identifier: MIT
"""Paints one entry of the timeline: the month above the first of each, icon, title, chips, moment, notes.

Laying text out is dear, so each height is kept by entry and width. Notes take at most NOTE_LINES lines here;
what is longer ends in a line that offers the rest.
"""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from followup_desk.domain.records import Interaction
from followup_desk.ui.look import painting, theme
from followup_desk.ui.person import timeline_words
from followup_desk.ui.person.next_band import paint_tile
from followup_desk.ui.person.timeline_model import ENTRY_ROLE, MONTH_ROLE

NOTE_LINES = 12
_MARGIN_X = 24
_MONTH = 33
_PAD = 8
_TILE = 28
_GAP = 12
_TITLE = 20
_MORE = 20
_SURE_OF = 150  # characters that fit NOTE_LINES at any width, so that nothing needs measuring

Index = QModelIndex | QPersistentModelIndex


class TimelineDelegate(QStyledItemDelegate):
    """For one view, whose width it lays out for: `forget` the heights when width, font or entries change."""

    def __init__(self, view: QListView, zone: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._zone = zone
        self.customer = False
        self._heights: dict[int, tuple[int, bool]] = {}
        self._width = 0

    def set_zone(self, zone: str) -> None:
        """Where the laptop is: moments elsewhere name their place."""
        self._zone = zone

    def forget(self, entry: Interaction | None = None) -> None:
        """Measure this entry anew when it is asked for; None: all of them."""
        if entry is None:
            self._heights.clear()
        else:
            self._heights.pop(entry.id, None)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Interaction):
            return QSize()
        notes, cut = self._measured(entry)
        height = 2 * _PAD + max(_TILE, _TITLE + notes + (_MORE if cut else 0))
        return QSize(100, height + (_MONTH if index.data(MONTH_ROLE) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Interaction):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        row: QRect = option.rect
        content = QRect(row.left() + _MARGIN_X, row.top(), self._content_width(), row.height())
        month = index.data(MONTH_ROLE)
        if month:
            self._paint_month(painter, content, month)
            content.setTop(content.top() + _MONTH)
        self._paint_state(painter, content, option.state)
        self._paint_entry(painter, content.adjusted(0, _PAD, 0, -_PAD), entry)
        painter.restore()

    def more_at(self, row: QRect, index: Index, point: QPoint) -> bool:
        """Whether a point is on the line that offers the rest of the notes."""
        entry = index.data(ENTRY_ROLE)
        if not isinstance(entry, Interaction) or not self._measured(entry)[1]:
            return False
        return row.bottom() - _PAD - _MORE <= point.y() <= row.bottom() - _PAD

    def _content_width(self) -> int:
        """From the view, not its viewport: a scroll bar coming up must not break all lines anew."""
        return max(80, self._view.width() - 2 * _MARGIN_X)

    def _measured(self, entry: Interaction) -> tuple[int, bool]:
        """The height of the notes, and whether some are left over."""
        width = self._content_width() - _TILE - _GAP
        if width != self._width:
            self._width = width
            self._heights.clear()
        known = self._heights.get(entry.id)
        if known is None:
            known = self._heights[entry.id] = _measure(entry.notes, width)
        return known

    def _paint_month(self, painter: QPainter, content: QRect, month: str) -> None:
        box = QRect(content.left(), content.top() + 8, content.width(), 19)
        face = theme.font(12, QFont.Weight.DemiBold)
        painting.draw_line(painter, box, month, face, theme.tokens().ink_3)

    def _paint_state(self, painter: QPainter, content: QRect, state: QStyle.StateFlag) -> None:
        """The ground of the chosen entry, with a rim while the list has the focus."""
        if not state & QStyle.StateFlag.State_Selected:
            return
        t = theme.tokens()
        focus = self._view.hasFocus()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(t.focus, 2) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(t.select)
        box = QRectF(content.adjusted(-10, 1, 10, -1)).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, 8, 8)

    def _paint_entry(self, painter: QPainter, content: QRect, entry: Interaction) -> None:
        t = theme.tokens()
        way = painter.layoutDirection()
        tile = QRect(content.left(), content.top(), _TILE, _TILE)
        paint_tile(painter, QRectF(painting.mirrored(tile, content, way)), entry.kind)
        body = painting.mirrored(content.adjusted(_TILE + _GAP, 0, 0, 0), content, way)
        self._paint_title(painter, QRect(body.left(), body.top(), body.width(), _TITLE), entry)
        notes = body.adjusted(0, _TITLE, 0, 0)
        painting.draw_text_block(painter, notes, entry.notes, theme.font(13), t.ink, NOTE_LINES)
        if self._measured(entry)[1]:
            line = QRect(body.left(), body.bottom() - _MORE + 1, body.width(), _MORE)
            words = timeline_words.characters(len(entry.notes))
            painting.draw_line(painter, line, words, theme.font(12, QFont.Weight.Medium), t.accent)

    def _paint_title(self, painter: QPainter, box: QRect, entry: Interaction) -> None:
        """Title, then the chips, as far as there is room beside the moment at the far end."""
        t = theme.tokens()
        when = timeline_words.moment(entry, self._zone)
        when_width = QFontMetrics(theme.font(12)).horizontalAdvance(when)
        bold = theme.font(13, QFont.Weight.DemiBold)
        room = max(60, box.width() - when_width - 10)
        title = timeline_words.title(entry)
        title_width = min(QFontMetrics(bold).horizontalAdvance(title) + 2, room)
        place = QRect(box.left(), box.top(), title_width, box.height())
        painting.draw_line(painter, self._placed(painter, place, box), title, bold, t.ink)
        x = title_width + 8
        for text, tone in timeline_words.chips(entry, customer=self.customer):
            shown = painting.elided(text, painting.chip_font(), room - x - 2 * painting.CHIP_PADDING)
            width = painting.chip_width(shown)
            if x + width > room or len(shown) < min(len(text), 4):
                break
            chip = self._placed(painter, QRect(box.left() + x, box.top(), width, box.height()), box)
            edge = chip.left() if painting.is_right_to_left(painter) else chip.left() + width
            painting.draw_chip(painter, edge, box.center().y() + 1, shown, tone)
            x += width + 6
        painter.setFont(theme.font(12))
        painter.setPen(t.ink_3)
        far = Qt.AlignmentFlag.AlignLeft if painting.is_right_to_left(painter) else Qt.AlignmentFlag.AlignRight
        flags = far | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(box, flags, when)

    def _placed(self, painter: QPainter, place: QRect, box: QRect) -> QRect:
        return painting.mirrored(place, box, painter.layoutDirection())


def _measure(notes: str, width: int) -> tuple[int, bool]:
    if not notes:
        return 0, False
    face = theme.font(13)
    height = painting.text_block_height(notes, face, width, NOTE_LINES)
    if len(notes) <= _SURE_OF and notes.count("\n") < NOTE_LINES:
        return height, False
    return height, painting.text_block_height(notes, face, width, NOTE_LINES + 1) > height
