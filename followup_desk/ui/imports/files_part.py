# SPDX-License-Identifier: MIT
"""The files as they were recognised; for a table, how it was read, with all of it to be corrected.

A correction is told at once, and the files are read again with it.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.imports import file_words
from followup_desk.ui.imports.findings import FileSeen
from followup_desk.ui.imports.mapping_model import NOT_FILLED, MappingModel
from followup_desk.ui.imports.mapping_table import MappingTable
from followup_desk.ui.look import theme
from followup_desk.ui.parts.labelled import labelled
from followup_desk.ui.parts.quiet_combo import QuietCombo
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.parts.text_table import ROW_HEIGHT, TextTableModel, text_table

_MOST_ROWS_SHOWN = 4
_HEADER_LINES = 12
_NO_TABLE_LINES = 6


class FilesPart(QWidget):
    """`corrected` carries the file, what of it, and the value."""

    corrected = Signal(str, str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: Sequence[FileSeen] = ()
        self.model = TextTableModel([self.tr("File"), self.tr("What it is"), self.tr("How it is written")], self)
        self.list = text_table(self.model, self.tr("Files, and what is in them"), stretched=1, widths=(240, 0, 300))
        self.columns = MappingModel(self)
        self.table = MappingTable(self.columns)
        self._about = TextBlock(theme.font(12), "ink_2", _NO_TABLE_LINES)
        self._boxes = QWidget()
        self.encoding = QuietCombo()
        self.delimiter = QuietCombo()
        self.day_order = QuietCombo()
        self.header_line = QuietCombo()
        self._build()
        for box in (self.encoding, self.delimiter, self.day_order, self.header_line):
            box.activated.connect(self._box_chosen)
        self.columns.mapped.connect(self._mapped)
        self.list.selectionModel().currentChanged.connect(self._file_chosen)

    def show_files(self, files: Sequence[FileSeen]) -> None:
        """The same file and column stay chosen when they are there again."""
        file, column = self.list.currentIndex().row(), self.table.currentIndex().row()
        self._files = files
        self.model.show([_row(each) for each in files])
        rows = min(max(len(files), 1), _MOST_ROWS_SHOWN)
        self.list.setFixedHeight(self.list.header().sizeHint().height() + rows * ROW_HEIGHT + 4)
        if files:
            self.list.setCurrentIndex(self.model.index(file if 0 <= file < len(files) else self._first_unknown(), 0))
        if 0 <= column < self.columns.rowCount():
            self.table.go_to(column)

    def needs_columns(self) -> bool:
        """Whether there is a table of which nothing is known yet."""
        return any(_is_unknown(file) for file in self._files)

    def _first_unknown(self) -> int:
        return next((row for row, file in enumerate(self._files) if _is_unknown(file)), 0)

    def _build(self) -> None:
        row = QHBoxLayout(self._boxes)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for words, box in (
            (self.tr("&Letters are written in"), self.encoding),
            (self.tr("Columns are &parted by"), self.delimiter),
            (self.tr("&Dates are written"), self.day_order),
            (self.tr("&Headings are in"), self.header_line),
        ):
            row.addWidget(labelled(words, box), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.list)
        column.addWidget(self._boxes)
        column.addWidget(self._about)
        column.addWidget(self.table, 1)
        column.addStretch(0)

    def _file(self) -> FileSeen | None:
        row = self.list.currentIndex().row()
        return self._files[row] if 0 <= row < len(self._files) else None

    def _file_chosen(self, _current: QModelIndex) -> None:
        file = self._file()
        table = file is not None and file.is_table()
        self._boxes.setVisible(table)
        self.table.setVisible(table)
        self._about.setVisible(not table)
        self.columns.show(file if table else None)
        if file is not None and table:
            self._show_table(file)
        elif file is not None:
            self._about.set_text(file.reason or self.tr("Nothing to correct: the file says itself what is what."))

    def _show_table(self, file: FileSeen) -> None:
        _fill(self.encoding, file_words.ENCODINGS, file_words.encoding_key(file.encoding), file.encoding)
        _fill(self.delimiter, file_words.delimiters(), file.delimiter, file.delimiter)
        orders = file_words.day_orders()
        _fill(self.day_order, orders if file.day_order else (("", self.tr("No dates found")), *orders), file.day_order)
        lines = range(1, max(_HEADER_LINES, file.header_line) + 1)
        named = tuple((line, self.tr("Line {number}").format(number=number(line))) for line in lines)
        _fill(self.header_line, ((0, self.tr("No headings")), *named), file.header_line)
        if self.columns.rowCount():
            self.table.go_to(0)

    def _box_chosen(self) -> None:
        file = self._file()
        if file is None:
            return
        names = {"encoding": self.encoding, "delimiter": self.delimiter}
        names |= {"day_order": self.day_order, "header_line": self.header_line}
        for name, box in names.items():
            value = box.currentData()
            known = file_words.encoding_key(file.encoding) if name == "encoding" else getattr(file, name)
            if box is self.sender() and value != known and value != "":
                self.corrected.emit(file.file, name, value)

    def _mapped(self, column: int, field: str) -> None:
        file = self._file()
        if file is not None:
            self.corrected.emit(file.file, "mapping", {str(column): field})


def _is_unknown(file: FileSeen) -> bool:
    """Whether it is a table of which no column goes anywhere."""
    return file.is_table() and bool(file.columns) and not set(file.mapping.values()) - set(NOT_FILLED)


def _row(file: FileSeen) -> tuple[str, str, str]:
    return file_words.short_name(file.file), file_words.recognised(file), file_words.how_written(file)


def _fill(box: QuietCombo, choices: Sequence[tuple[object, str]], value: object, unknown: str = "") -> None:
    """Offer the choices, and show the value, which is added as it is where it is none of them."""
    box.clear()
    for choice, word in choices:
        box.addItem(word, choice)
    if box.findData(value) < 0 and unknown:
        box.addItem(unknown, value)
    box.setCurrentIndex(box.findData(value))
