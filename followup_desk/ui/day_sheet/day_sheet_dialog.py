# SPDX-License-Identifier: MIT
"""The day sheet: looked at as it will be on paper, then printed, or saved as a PDF or a page of HTML.

What is needed to print is imported when it is wanted: not every system has all that is below it.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QMarginsF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPaintEvent, QPdfWriter
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from followup_desk.domain.day_sheet import Sheet
from followup_desk.domain.errors import Refused
from followup_desk.services import day_sheet, whole_file
from followup_desk.services.desk import Desk
from followup_desk.ui.day_sheet import sheet_painting
from followup_desk.ui.exports import export_work
from followup_desk.ui.exports.export_work import Format
from followup_desk.ui.look import theme
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.parts.text_block import TextBlock

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
_WIDTH = 700
_SAVED_LINES = 3


class Preview(QLabel):
    """The page as wide as there is room for it; it is read to who listens."""

    def __init__(self, sheet: Sheet, page: QPageSize) -> None:
        super().__init__()
        self._sheet = sheet
        self._page = page
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("The page"))
        self.setAccessibleDescription(sheet_painting.spoken(sheet))

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self.heightForWidth(_WIDTH))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        size = sheet_painting.pixels(self._page)
        return round(width * size.height() / size.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paper = QRectF(0, 0, self.width(), self.heightForWidth(self.width())).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(paper, QColor("#ffffff"))
        sheet_painting.paint(painter, self._sheet, self._page, paper)
        painter.setPen(theme.tokens().focus if self.hasFocus() else theme.tokens().line_strong)
        painter.drawRect(paper)


class DaySheetDialog(DeskDialog):
    """`said` tells that it is on its way to a printer; saved, the dialog stays, and tells where the file is. The sheet
    is that of the moment at which it opened."""

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "day-sheet", self.tr("Day sheet"), parent)
        self.page = sheet_painting.paper()
        self.sheet = sheet_painting.fitted(day_sheet.sheet(desk), self.page)
        self.preview = Preview(self.sheet, self.page)
        self.html_button = KeyedButton(self.tr("Save as &HTML…"))
        self.pdf_button = KeyedButton(self.tr("Save as P&DF…"))
        self.saved = TextBlock(theme.font(12), "ink_2", _SAVED_LINES)
        self._printing: QPrintDialog | None = None
        self._build()

    def accept(self) -> None:
        """Which printer is chosen in the system's own dialog."""
        self.try_or_refuse(self._choose_printer)

    def save_html(self) -> None:
        """For a phone: in the file as much finds room as on a printed page of it."""
        kind = Format("html", "html", self.tr("Web page (HTML)"), "")
        file = self._ask_for(kind)
        if file:
            self._write(file, kind)

    def save_pdf(self) -> None:
        kind = Format("pdf", "pdf", self.tr("PDF"), "")
        file = self._ask_for(kind)
        if file:
            self._write(file, kind)

    def as_pdf(self) -> bytes:
        """The page as a PDF."""
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.windowTitle())
        _whole_page(writer, self.page)
        self._paint_on(writer)
        return bytes(buffer.data().data())

    def _write(self, file: str, kind: Format) -> None:
        if self.try_or_refuse(lambda: self._write_or_refuse(file, kind)):
            there = Path(file).absolute()
            words = self.tr("Saved: {file} is in {folder}.").format(file=there.name, folder=there.parent)
            self.saved.set_text(words)
            self.saved.show()
            announce(self, words)

    def _write_or_refuse(self, file: str, kind: Format) -> None:
        export_work.check_ending(file, kind)
        if kind.name == "html":
            day_sheet.write(self._desk, Path(file))
        else:
            whole_file.write_bytes(Path(file), self.as_pdf())

    def _ask_for(self, kind: Format) -> str:
        self.refuse("")
        self.saved.hide()
        stem, title = f"day-sheet-{self._desk.today():%Y-%m-%d}", self.tr("Save the day sheet")
        return export_work.ask_for_export_file(self._desk, self, kind, stem, title)

    def _choose_printer(self) -> None:
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
        except ImportError as error:
            raise Refused(self.tr("This system lacks what printing needs: save the sheet as a PDF instead.")) from error
        if not QPrinterInfo.availablePrinterNames():
            raise Refused(self.tr("No printer is set up on this computer: save the sheet as a PDF or as HTML instead."))
        printer = QPrinter()
        _whole_page(printer, self.page)
        printer.setDocName(self.windowTitle())
        self._printing = QPrintDialog(printer, self)
        self._printing.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._printing.setWindowModality(Qt.WindowModality.WindowModal)
        self._printing.accepted.connect(self._print)
        self._printing.show()

    def _print(self) -> None:
        assert self._printing is not None
        self.print_on(self._printing.printer())

    def print_on(self, printer: "QPrinter") -> None:
        """Whatever paper was chosen there: the page becomes as large as that allows."""
        printer.setFullPage(True)
        if self._paint_on(printer):
            self.said.emit(self.tr("The day sheet is on its way to the printer."))
            super().accept()
        else:
            self.refuse(self.tr("The printer did not take it: save the sheet as a PDF instead."))

    def _paint_on(self, device: QPagedPaintDevice) -> bool:
        painter = QPainter()
        if not painter.begin(device):
            return False
        size = sheet_painting.pixels(self.page)
        there = size.scaled(device.width(), device.height(), Qt.AspectRatioMode.KeepAspectRatio)
        sheet_painting.paint(painter, self.sheet, self.page, QRectF(0, 0, there.width(), there.height()))
        return painter.end()

    def _build(self) -> None:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 6, 0)
        column.addWidget(self.preview)
        column.addStretch(1)
        self.body.addWidget(scrolled(frame), 1)
        self.saved.hide()
        self.body.addWidget(self.saved)
        self.html_button.clicked.connect(self.save_html)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.add_buttons(
            self.tr("Print…"), cancel=self.tr("Close"), key_hint=self.tr("Enter"), wanted=QSize(_WIDTH + 70, 720)
        )
        self.extra_buttons.addWidget(self.html_button)
        self.extra_buttons.addWidget(self.pdf_button)


def _whole_page(device: QPagedPaintDevice, page: QPageSize) -> None:
    device.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    )


def open_day_sheet(desk: Desk, parent: QWidget | None = None) -> DaySheetDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: DaySheetDialog(desk, parent), parent)
