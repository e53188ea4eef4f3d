# SPDX-License-Identifier: MIT
"""The day sheet painted: on paper, into a PDF, on the screen; always black on white, and always one page.

All is laid out in pixels of a page that has `_AN_INCH` of them an inch, and scaled to what it is painted on.
"""

from collections.abc import Iterable
from functools import cache, partial

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPageSize, QPainter, QPen

from followup_desk.domain.day_sheet import Day, Item, Sheet, number_in_words, on_one_page
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import in_its_order, joined
from followup_desk.ui.look.painting import draw_text_block, text_block_height

_AN_INCH = 102
"""So that the small type of the window is still read with ease on paper, and much finds room."""
MARGIN = 40
"""At each edge of the page: what printers cannot reach, and a little more."""
_INK, _MUTE, _RULE = QColor("#000000"), QColor("#333333"), QColor("#888888")
_BOX, _GAP, _WHEN, _NOTE, _LEAST_JOB = 14, 8, 90, 88, 120
_ALSO_PART = 0.37
"""Of what is left beside box, time and note: how much what to bring and the facts get."""
_ABOVE, _BELOW, _HEAD, _FIRST_HEAD, _AFTER_DAY = 4, 3, 28, 16, 6
_LETTER = {
    *(QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.Philippines),
    *(QLocale.Country.PuertoRico, QLocale.Country.Colombia, QLocale.Country.Venezuela, QLocale.Country.Chile),
    *(QLocale.Country.CostaRica, QLocale.Country.Guatemala, QLocale.Country.Nicaragua, QLocale.Country.Panama),
}
"""Where paper is Letter and not A4."""
Block = tuple[str, QFont, int]
"""A text, its face, and how many lines it may have."""


def paper() -> QPageSize:
    """The paper that is usual where the computer is."""
    is_letter = QLocale.system().territory() in _LETTER
    return QPageSize(QPageSize.PageSizeId.Letter if is_letter else QPageSize.PageSizeId.A4)


def pixels(page: QPageSize) -> QSizeF:
    """How large a page is in the pixels that it is laid out in."""
    points = page.size(QPageSize.Unit.Point)
    return points * (_AN_INCH / 72)


def fitted(sheet: Sheet, page: QPageSize) -> Sheet:
    """As much of it as the page takes."""
    size = pixels(page)
    width = int(size.width()) - 2 * MARGIN
    heads = _FIRST_HEAD + len(sheet.days) * (_HEAD + _AFTER_DAY)
    room = int(size.height()) - 2 * MARGIN - heads
    return on_one_page(sheet, partial(_height, width), room, _line())


def paint(painter: QPainter, sheet: Sheet, page: QPageSize, target: QRectF) -> None:
    """A sheet that fits, onto a page as large as the target: its margins are ours."""
    size = pixels(page)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.translate(target.topLeft())
    painter.scale(target.width() / size.width(), target.height() / size.height())
    width = int(size.width()) - 2 * MARGIN
    top = MARGIN
    painter.setPen(_MUTE)
    painter.setFont(_face(11))
    painter.drawText(QRect(MARGIN, top, width, _HEAD), Qt.AlignmentFlag.AlignRight, sheet.as_of)
    top += _FIRST_HEAD
    for day in sheet.days:
        top = _paint_day(painter, day, top, width)
    painter.restore()


def spoken(sheet: Sheet) -> str:
    """All of it as lines, for who listens."""
    said = []
    for day in sheet.days:
        said.append(day.title)
        for item in day.items:
            agreed = ", ".join(part for part in (item.day, item.when, item.there, item.late, item.promised) if part)
            parts = (agreed, item.name, item.job, _ways(item), item.why, item.bring, *item.facts)
            said.append(". ".join(part for part in parts if part))
        said += [day.rest()] if day.rest() else []
    return "\n".join(said)


def _paint_day(painter: QPainter, day: Day, top: int, width: int) -> int:
    painter.setPen(_INK)
    painter.setFont(_face(14, QFont.Weight.Bold))
    head = QRect(MARGIN, top, width, _HEAD - 4)
    painter.drawText(head, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, day.title)
    top += _HEAD
    painter.setPen(QPen(_INK, 1.5))
    painter.drawLine(MARGIN, top, MARGIN + width, top)
    for item in day.items:
        height = _height(width, item)
        _paint_item(painter, item, QRect(MARGIN, top, width, height))
        top += height
        painter.setPen(QPen(_RULE, 0.7))
        painter.drawLine(MARGIN, top, MARGIN + width, top)
    if rest := day.rest():
        painter.setPen(_MUTE)
        painter.setFont(_face(12))
        painter.drawText(QRect(MARGIN, top + 3, width, _line()), Qt.AlignmentFlag.AlignLeft, rest)
        top += _line()
    return top + _AFTER_DAY


def _paint_item(painter: QPainter, item: Item, row: QRect) -> None:
    top = row.top() + _ABOVE
    painter.setPen(QPen(_INK, 1.2))
    painter.drawRect(QRect(row.left() + 1, top + 1, _BOX - 2, _BOX - 2))
    when, who, also, note = _columns(row.width())
    _paint_blocks(painter, _agreed(item), QRect(row.left() + when[0], top, when[1], row.height()))
    about = QRect(row.left() + who[0], top, who[1], row.height())
    _paint_job_beside(painter, item, about)
    _paint_blocks(painter, _about(item, who[1]), about)
    _paint_blocks(painter, _besides(item), QRect(row.left() + also[0], top, also[1], row.height()))
    painter.setPen(QPen(_RULE, 0.7, Qt.PenStyle.DotLine))
    edge = row.left() + note
    painter.drawLine(QPoint(edge, row.top() + 3), QPoint(edge, row.bottom() - 2))


def _paint_blocks(painter: QPainter, blocks: Iterable[Block], rect: QRect) -> None:
    top = rect.top()
    for text, face, most in blocks:
        box = QRect(rect.left(), top, rect.width(), rect.height())
        top += draw_text_block(painter, box, text, face, _INK, most)


def _paint_job_beside(painter: QPainter, item: Item, rect: QRect) -> None:
    """Firm and title on the line of the name, where there is room for most of it."""
    if _is_job_beside(item, rect.width()):
        beside = QRect(rect.adjusted(_name_width(item) + _GAP, 0, 0, 0))
        draw_text_block(painter, beside, item.job, _face(12), _INK, 1)


def _height(width: int, item: Item) -> int:
    when, who, also, _ = _columns(width)
    columns = ((_agreed(item), when[1]), (_about(item, who[1]), who[1]), (_besides(item), also[1]))
    tallest = max(sum(text_block_height(*block[:2], room, block[2]) for block in blocks) for blocks, room in columns)
    return max(tallest, _BOX) + _ABOVE + _BELOW


def _columns(width: int) -> tuple[tuple[int, int], tuple[int, int], tuple[int, int], int]:
    """Where each column begins and how wide it is: when, who and why, what else; last, where room for a note begins."""
    first = _BOX + _GAP
    left = width - first - _WHEN - _NOTE - 3 * _GAP
    also = int(left * _ALSO_PART)
    who = left - also
    second = first + _WHEN + _GAP
    third = second + who + _GAP
    return (first, _WHEN), (second, who), (third, also), third + also + _GAP


def _agreed(item: Item) -> list[Block]:
    """When; that it is late or promised is said in words, and stands out in bold."""
    plain, bold = _face(11), _face(11, QFont.Weight.Bold)
    time = _face(12, QFont.Weight.Bold)
    said = ((item.day, plain), (item.when, time), (item.there, plain), (item.late, bold), (item.promised, bold))
    return [(text, face, 3) for text, face in said if text]


def _about(item: Item, width: int) -> list[Block]:
    below = "" if _is_job_beside(item, width) else item.job
    name = (item.name, _face(12, QFont.Weight.Bold), 2)
    blocks = [name, (below, _face(12), 1), (_ways(item), _face(11), 2), (item.why, _face(11), 4)]
    return [block for block in blocks if block[0]]


def _besides(item: Item) -> list[Block]:
    bring = [(item.bring, _face(11, QFont.Weight.DemiBold), 2)] if item.bring else []
    return [*bring, *((fact, _face(11), 2) for fact in item.facts if fact)]


def _is_job_beside(item: Item, width: int) -> bool:
    job = QFontMetrics(_face(12)).horizontalAdvance(item.job)
    return bool(item.job) and _name_width(item) + _GAP + min(job, _LEAST_JOB) < width


def _name_width(item: Item) -> int:
    return QFontMetrics(_face(12, QFont.Weight.Bold)).horizontalAdvance(item.name)


def _ways(item: Item) -> str:
    numbers = [in_its_order(number_in_words(each)) for each in (item.reach, item.phone) if each is not None]
    return joined([item.channel, *numbers])


def _line() -> int:
    return int(QFontMetrics(_face(12)).lineSpacing() * 1.18) + 3


@cache
def _face(px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Not hinted: the page is scaled."""
    face = QFont(theme.font(px, weight))
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return face
