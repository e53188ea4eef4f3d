# SPDX-License-Identifier: MIT
"""The four plots on one sheet of paper, in grey, as a PDF."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QMarginsF, QRect
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import whole_file
from followup_desk.services.desk import Desk
from followup_desk.ui.look import painting, theme
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.parts import last_folder
from followup_desk.ui.parts.desk_dialog import say_refused
from followup_desk.ui.plots import inks
from followup_desk.ui.plots.column_painting import draw_column, draw_dot, draw_fill
from followup_desk.ui.plots.plot import Plot, Style

translate = QCoreApplication.translate
_DPI = 96
_MARGIN_MM = 15
_GAP, _TITLE, _LINE = 18, 22, 16
_COLUMNS_LEAST, _COLUMNS_MOST = 120, 190


def ask_and_save(desk: Desk, plots: Sequence[Plot], window: QWidget) -> None:
    """Ask for a file, and write the sheet into it; what cannot be written is said."""
    suggested = translate("plots", "My follow-up {day}.pdf").format(day=desk.today().isoformat())
    title = translate("plots", "Save as PDF")
    at = last_folder.suggested(desk, "plots", suggested)
    file, _kind = QFileDialog.getSaveFileName(window, title, at, translate("plots", "PDF files (*.pdf)"))
    if not file:
        return
    last_folder.keep_folder(desk, "plots", file)
    try:
        whole_file.write_bytes(Path(file if file.lower().endswith(".pdf") else f"{file}.pdf"), pdf(plots, desk.today()))
    except Refused as refused:
        say_refused(str(refused), window)


def pdf(plots: Sequence[Plot], today: date) -> bytes:
    """The sheet on A4."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*[_MARGIN_MM] * 4), QPageLayout.Unit.Millimeter)
    writer.setResolution(_DPI)
    writer.setTitle(translate("plots", "What my follow-up looks like"))
    painter = QPainter(writer)
    draw_sheet(painter, QRect(0, 0, writer.width(), writer.height()), plots, today)
    painter.end()
    return bytes(buffer.data().data())


def draw_sheet(painter: QPainter, page: QRect, plots: Sequence[Plot], today: date) -> None:
    """All plots below one another, each as wide as the page."""
    painter.setLayoutDirection(QGuiApplication.layoutDirection())
    title = translate("plots", "What my follow-up looks like")
    day = translate("plots", "As of {day}").format(day=short_day(today, date.min))  # with the year
    y = page.top()
    y += painting.draw_text_block(
        painter, QRect(page.left(), y, page.width(), 40), title, theme.font(20, QFont.Weight.Bold), QColor("#000000"), 1
    )
    y += _words(painter, page, y, day) + _GAP
    shown = sum(1 for plot in plots if plot.columns) or 1
    words = sum(_height_of_words(plot, page.width()) + _GAP for plot in plots)
    room = (page.bottom() - y - words) // shown
    height = max(_COLUMNS_LEAST, min(_COLUMNS_MOST, room))
    for plot in plots:
        y = _draw_plot(painter, page, y, plot, height) + _GAP


def _height_of_words(plot: Plot, width: int) -> int:
    says = painting.text_block_height(plot.missing or plot.says, theme.font(12), width, 3)
    note = painting.text_block_height(plot.note, theme.font(12), width, 3) if plot.note else 0
    return _TITLE + says + note + (_LINE + 4 if plot.legend else 0)


def _draw_plot(painter: QPainter, page: QRect, y: int, plot: Plot, height: int) -> int:
    """One of them; gives where it ends."""
    colours = inks.of_paper()
    title = QRect(page.left(), y, page.width(), _TITLE)
    painting.draw_line(painter, title, plot.title, theme.font(14, QFont.Weight.DemiBold), colours.ink)
    y += _TITLE
    y += _words(painter, page, y, plot.missing or plot.says)
    if plot.columns:
        for at, column in enumerate(plot.columns):
            left = page.width() * at // len(plot.columns)
            right = page.width() * (at + 1) // len(plot.columns)
            box = QRect(page.left() + left, y, right - left, height)
            draw_column(painter, _mirrored(painter, box, page), plot, column, colours)
        y += height
    y += _draw_legend(painter, page, y, plot)
    return y + (_words(painter, page, y, plot.note) if plot.note else 0)


def _words(painter: QPainter, page: QRect, y: int, text: str) -> int:
    box = QRect(page.left(), y, page.width(), 200)
    return painting.draw_text_block(painter, box, text, theme.font(12), inks.of_paper().quiet, 3)


def _draw_legend(painter: QPainter, page: QRect, y: int, plot: Plot) -> int:
    """The signs with their words on one line; gives its height."""
    if not plot.legend:
        return 0
    colours, x = inks.of_paper(), page.left()
    for fill, words in plot.legend:
        sign = _mirrored(painter, QRect(x, y + 3, 14, 12), page)
        if plot.style is Style.DOTS:
            draw_dot(painter, sign.toRectF().center(), fill, colours)
        else:
            draw_fill(painter, sign.toRectF(), fill, colours)
        box = QRect(x + 20, y, page.right() - x - 20, _LINE + 2)
        painting.draw_line(painter, _mirrored(painter, box, page), words, theme.font(12), colours.quiet)
        x += 36 + painter.fontMetrics().horizontalAdvance(words)
    return _LINE + 4


def _mirrored(painter: QPainter, box: QRect, page: QRect) -> QRect:
    return painting.mirrored(box, page, painter.layoutDirection())
