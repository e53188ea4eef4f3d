# SPDX-License-Identifier: MIT
"""The day sheet in the window: what is seen is what is saved, and nothing is lost where nothing can be printed."""

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.services import day_sheet, samples
from followup_desk.services.desk import Desk
from followup_desk.ui.day_sheet import sheet_painting
from followup_desk.ui.day_sheet.day_sheet_dialog import DaySheetDialog, open_day_sheet
from followup_desk.ui.exports import export_work
from followup_desk.ui.parts.keyed_button import KeyedButton
from tests.builders import add, plan

A4 = QPageSize(QPageSize.PageSizeId.A4)


@pytest.fixture
def dialog(desk: Desk, over: QWidget) -> DaySheetDialog:
    samples.fill(desk)
    opened = open_day_sheet(desk, over)
    assert opened is not None
    return opened


def saved_to(file: Path, monkeypatch: pytest.MonkeyPatch, press: KeyedButton) -> None:
    monkeypatch.setattr(export_work, "ask_for_export_file", lambda *_: str(file))
    press.click()


def test_it_is_saved_as_it_is_seen(dialog: DaySheetDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "Ana Ribeiro" in dialog.preview.accessibleDescription()
    saved_to(tmp_path / "a.txt", monkeypatch, dialog.pdf_button)
    assert dialog.refusal() == "The name of this kind of file ends with .pdf."
    saved_to(tmp_path / "a.pdf", monkeypatch, dialog.pdf_button)
    assert (dialog.refusal(), dialog.saved.text()) == ("", f"Saved: a.pdf is in {tmp_path}.")
    written = (tmp_path / "a.pdf").read_bytes()
    assert written.startswith(b"%PDF-")
    assert written.count(b"/Type /Page\n") == 1
    assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o600
    assert dialog.isVisible()
    assert dialog.saved.isVisible()


def test_a_page_for_the_phone(dialog: DaySheetDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    saved_to(tmp_path / "a.html", monkeypatch, dialog.html_button)
    assert "Ana Ribeiro" in (tmp_path / "a.html").read_text()
    assert dialog.isVisible()


def test_its_buttons_have_keys_and_say_what_is_saved(
    dialog: DaySheetDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles: list[object] = []

    def nobody_chose(*asked: object) -> str:
        titles.append(asked[-1])
        return ""

    monkeypatch.setattr(export_work, "ask_for_export_file", nobody_chose)
    for button in (dialog.html_button, dialog.pdf_button):
        button.click()
    assert [button.shortcut().toString() for button in (dialog.html_button, dialog.pdf_button)] == ["Alt+H", "Alt+D"]
    assert titles == ["Save the day sheet"] * 2


def test_without_a_printer_it_says_what_else_there_is(dialog: DaySheetDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    dialog.accept_button.click()
    assert dialog.refusal() == ("No printer is set up on this computer: save the sheet as a PDF or as HTML instead.")
    assert dialog.isVisible()


def test_a_printer_gets_the_page(dialog: DaySheetDialog, tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(dialog.said):
        dialog.print_on(printer)
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


@pytest.mark.parametrize("page", [A4, QPageSize(QPageSize.PageSizeId.Letter)], ids=["A4", "Letter"])
def test_a_heavy_day_is_one_page_with_a_free_margin(desk: Desk, page: QPageSize) -> None:
    for number in range(60):
        name = ("Ana Ribeiro", "佐藤 美咲", "محمد الهاشمي", "Joaquim-Sebastião de Alcântara e Vasconcelos")[number % 4]
        plan(desk, add(desk, f"{name} {number}"), "2026-11-21" if number % 3 else "2026-11-23", why="Send it " * 20)
    fitting = sheet_painting.fitted(day_sheet.sheet(desk), page)
    first, second = fitting.days
    assert len(first.items) >= 8
    assert len(second.items) >= 3
    assert first.rest() == f"and {40 - len(first.items)} more"
    size = sheet_painting.pixels(page).toSize()
    image = QImage(size, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    sheet_painting.paint(painter, fitting, page, QRectF(image.rect()))
    painter.end()
    margin = sheet_painting.MARGIN - 4
    below = image.copy(0, size.height() - margin, size.width(), margin)
    blank = QImage(below.size(), below.format())
    blank.fill(255)
    assert below == blank


def test_paper_is_what_is_usual_where_one_is(monkeypatch: pytest.MonkeyPatch) -> None:
    for place, size in (("en_US", QPageSize.PageSizeId.Letter), ("pt_PT", QPageSize.PageSizeId.A4)):
        locale = QLocale(place)
        monkeypatch.setattr(QLocale, "system", lambda locale=locale: locale)
        assert sheet_painting.paper().id() is size
