# SPDX-License-Identifier: MIT
"""Paints the rows of the follow-ups pane: headings, cards, and on the chosen card its buttons.

The buttons are painted, not widgets: `button_at` says which one a point hits. Heights are measured once for
each card and width. All sizes are logical pixels.
"""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from followup_desk.domain.records import FollowUpCard
from followup_desk.ui.follow_ups.card_buttons import BUTTONS_HEIGHT, button_boxes, draw_button, tooltip
from followup_desk.ui.follow_ups.follow_up_words import chip, group_count, heading_title, more_text, named, reason_text
from followup_desk.ui.follow_ups.follow_ups_model import FollowUpsModel, Row
from followup_desk.ui.look import icons, painting, theme
from followup_desk.ui.look.due_words import Tone, chip_for
from followup_desk.ui.parts.plain_label import plain_tooltip

AnyIndex = QModelIndex | QPersistentModelIndex
HEADING_HEIGHT = 31
MORE_HEIGHT = 34
REASON_LINES = 3
SHOWN_CHARACTERS = 600
"""A reason of the user's own may be a megabyte; more than this cannot show in three lines."""
_MARGIN, _BELOW = 12, 8
_PAD_X, _PAD_Y = 13, 11
_NAME_HEIGHT, _NAME_GAP = 19, 3
_ICON, _ICON_GAP = 14, 8
_ABOVE_BUTTONS = 8
_MARK, _MARK_GAP = 22, 6
_NAME_LEAST = 110
"""A name is not cut to less than this for the clock on the other side, which the head of the person says, too."""


class FollowUpsDelegate(QStyledItemDelegate):
    """The view says how wide it is (`set_width`), which card is chosen, and what the pointer is on."""

    def __init__(self, model: FollowUpsModel, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._clock = clock
        self._width = 0
        self._measured: dict[int, tuple[FollowUpCard, int]] = {}
        self.chosen: int | None = None
        self.hovered = ""
        self.pressed = ""

    def set_width(self, width: int) -> None:
        """Of the view's inside; what was measured for another is forgotten."""
        if width != self._width:
            self._width = width
            self.forget()

    def forget(self) -> None:
        """Measure anew: the fonts have changed."""
        self._measured.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row = self._model.row_at(index)
        if row is None or row.card is None:
            return QSize(self._width, MORE_HEIGHT if row is not None and row.more else HEADING_HEIGHT)
        height = 2 * _PAD_Y + _NAME_HEIGHT + _NAME_GAP + self._reason_height(row.card) + _BELOW
        if row.card.follow_up.id == self.chosen:
            height += _ABOVE_BUTTONS + BUTTONS_HEIGHT
        return QSize(self._width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = self._model.row_at(index)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        rect: QRect = option.rect
        if row.card is not None:
            self._paint_card(painter, rect, row.card, focused)
        elif row.more:
            _paint_more(painter, rect, row, focused)
        else:
            _paint_heading(painter, rect, row)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """On a button, what it does and its key: there may be no room to show it."""
        row = self._model.row_at(index)
        card, rect = (row.card if row is not None else None), option.rect
        action = self.button_at(card, rect, event.pos(), option.direction) if card is not None else ""
        if not action:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), plain_tooltip(tooltip(action)), view)
        return True

    def button_at(self, card: FollowUpCard, rect: QRect, point: QPoint, direction: Qt.LayoutDirection) -> str:
        """The action of the button there, empty for none. Only the chosen card has buttons."""
        if card.follow_up.id != self.chosen:
            return ""
        boxes = button_boxes(self._buttons_rect(rect, card), direction)
        return next((action for action, box in boxes.items() if box.contains(point)), "")

    def button_box(self, card: FollowUpCard, rect: QRect, action: str, direction: Qt.LayoutDirection) -> QRect:
        """Where a button of the chosen card is painted."""
        return button_boxes(self._buttons_rect(rect, card), direction)[action]

    def _buttons_rect(self, rect: QRect, card: FollowUpCard) -> QRect:
        inside = _inside(rect)
        top = inside.top() + _NAME_HEIGHT + _NAME_GAP + self._reason_height(card) + _ABOVE_BUTTONS
        return QRect(inside.left(), top, inside.width(), BUTTONS_HEIGHT)

    def _reason_height(self, card: FollowUpCard) -> int:
        known = self._measured.get(card.follow_up.id)
        if known is not None and known[0] is card:
            return known[1]
        width = self._width - 2 * (_MARGIN + _PAD_X)
        height = painting.text_block_height(_reason(card), theme.font(12), max(width, 40), REASON_LINES)
        self._measured[card.follow_up.id] = card, height
        return height

    def _paint_card(self, painter: QPainter, rect: QRect, card: FollowUpCard, focused: bool) -> None:
        t = theme.tokens()
        chosen = card.follow_up.id == self.chosen
        _paint_frame(painter, _card_box(rect), chosen, focused)
        inside = _inside(rect)
        _paint_name(painter, QRect(inside.left(), inside.top(), inside.width(), _NAME_HEIGHT), card, self._clock())
        below = inside.adjusted(0, _NAME_HEIGHT + _NAME_GAP, 0, 0)
        painting.draw_text_block(painter, below, _reason(card), theme.font(12), t.ink_2, REASON_LINES)
        if chosen:
            place = self._buttons_rect(rect, card)
            for action, box in button_boxes(place, painter.layoutDirection()).items():
                marks = {"hovered": action == self.hovered, "pressed": action == self.pressed}
                draw_button(painter, box, action, place.width(), **marks)


def _reason(card: FollowUpCard) -> str:
    return " ".join(reason_text(card)[:SHOWN_CHARACTERS].split())


def _card_box(rect: QRect) -> QRect:
    return rect.adjusted(_MARGIN, 0, -_MARGIN, -_BELOW)


def _inside(rect: QRect) -> QRect:
    return _card_box(rect).adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)


def _paint_frame(painter: QPainter, box: QRect, chosen: bool, focused: bool) -> None:
    """The chosen card has a ring; while the list has the focus, a heavier one."""
    t = theme.tokens()
    frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    if chosen:
        painter.setPen(QPen(t.accent_soft, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame.adjusted(-1.5, -1.5, 1.5, 1.5), 11.5, 11.5)
    painter.setPen(QPen(t.focus if chosen else t.line, 2 if chosen and focused else 1))
    painter.setBrush(t.surface)
    painter.drawRoundedRect(frame, 10, 10)


def _paint_name(painter: QPainter, line: QRect, card: FollowUpCard, now: datetime) -> None:
    """Icon of the channel and name from the leading side, the chip at the trailing one; a promise's mark before it."""
    t = theme.tokens()
    direction = painter.layoutDirection()
    bold = theme.font(13, QFont.Weight.DemiBold)
    flag = _MARK_GAP + _MARK if card.follow_up.promised else 0
    room = line.width() - _ICON - _ICON_GAP - flag - 8
    text, tone = chip_beside(card, now, room - min(_NAME_LEAST, QFontMetrics(bold).horizontalAdvance(named(card.name))))
    trailing = line.left() if direction == Qt.LayoutDirection.RightToLeft else line.right() + 1
    painting.draw_chip(painter, trailing, line.center().y() + 1, text, tone)
    icon = painting.mirrored(QRect(line.left(), line.top(), _ICON, line.height()), line, direction)
    icons.draw(painter, icons.kind_icon(card.follow_up.channel), t.ink, QRectF(icon))
    taken = painting.chip_width(text)
    if card.follow_up.promised:
        right = line.right() + 1 - taken - _MARK_GAP
        mark = QRect(right - _MARK, line.center().y() + 1 - painting.CHIP_HEIGHT // 2, _MARK, painting.CHIP_HEIGHT)
        _paint_mark(painter, painting.mirrored(mark, line, direction))
        taken += _MARK_GAP + _MARK
    name = line.adjusted(_ICON + _ICON_GAP, 0, -taken - 8, 0)
    painting.draw_line(painter, painting.mirrored(name, line, direction), named(card.name), bold, t.ink)


def chip_beside(card: FollowUpCard, now: datetime, room: int) -> tuple[str, Tone]:
    """The chip with both clocks, or with ours alone where that would leave too little of the name."""
    text, tone = chip(card, now)
    return (text, tone) if painting.chip_width(text) <= room else chip_for(card.follow_up.due, now)


def _paint_mark(painter: QPainter, box: QRect) -> None:
    """The flag of a promise, as a chip; the words below and for screen readers say it, too."""
    t = theme.tokens()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(t.accent_soft)
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
    icons.draw(painter, "flag", t.accent, QRectF(box).adjusted(5, 3, -5, -3))


def _paint_heading(painter: QPainter, rect: QRect, row: Row) -> None:
    t = theme.tokens()
    colour = {"overdue": t.late, "today": t.now}.get(row.section, t.ink_2)
    title, bold = heading_title(row.section), theme.font(12, QFont.Weight.DemiBold)
    line = rect.adjusted(14, 3, -14, -1)
    painting.draw_line(painter, line, title, bold, colour)
    taken = QFontMetrics(bold).horizontalAdvance(title) + 6
    rest = painting.mirrored(line.adjusted(taken, 0, 0, 0), line, painter.layoutDirection())
    painting.draw_line(painter, rest, group_count(row.section, row.count), theme.font(12, QFont.Weight.Medium), t.ink_3)


def _paint_more(painter: QPainter, rect: QRect, row: Row, focused: bool) -> None:
    t = theme.tokens()
    line = rect.adjusted(_MARGIN, 0, -_MARGIN, -_BELOW)
    if focused:
        painter.setPen(QPen(t.focus, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(line).adjusted(1, 1, -1, -1), 6, 6)
    painting.draw_line(painter, line.adjusted(_PAD_X, 0, -_PAD_X, 0), more_text(row.count), theme.font(12), t.accent)
