# SPDX-License-Identifier: MIT
"""What did not come in, with file, line and reason; the list can be saved, to mend the files by."""

import csv
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.punctuation import labelled
from followup_desk.services.desk import Desk
from followup_desk.services.whole_file import written
from followup_desk.ui.imports.findings import Skip
from followup_desk.ui.imports.import_words import skipped_row
from followup_desk.ui.parts import last_folder
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_table import TextTableModel, on_one_line, text_table

translate = QCoreApplication.translate
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class SkippedPart(QWidget):
    """Read only. Saving says beside the button how it went."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._skipped: Sequence[Skip] = ()
        self.model = TextTableModel([self.tr("File"), self.tr("Line"), self.tr("Why")], self)
        self.list = text_table(self.model, self.tr("Skipped, and why"), stretched=2, widths=(190, 64))
        self.save_button = KeyedButton(self.tr("Save list…"), icon="save")
        self.save_button.clicked.connect(self._ask_for_file)
        self.said = plain_label(role="dim", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.save_button)
        row.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(row)

    def show_skipped(self, skipped: Sequence[Skip]) -> None:
        self._skipped = skipped
        self.model.show([skipped_row(skip) for skip in skipped])
        if skipped:
            self.list.setCurrentIndex(self.model.index(0, 0))

    def save_to(self, path: str) -> None:
        """Write the list into a file: CSV by that name, else lines of text."""
        try:
            save_list(Path(path), self._skipped)
        except Refused as refused:
            self._say(str(refused))
        else:
            self._say(self.tr("Saved."))

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the list of what was skipped"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Table (*.csv)"), self.tr("Text (*.txt)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(last_folder.suggested(self._desk, "skipped", "skipped.csv"))
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, path: str) -> None:
        last_folder.keep_folder(self._desk, "skipped", path)
        self.save_to(path)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        announce(self, text)


def save_list(file: Path, skipped: Sequence[Skip]) -> None:
    """Write what was skipped. Refused where the file cannot be written."""
    with written(file) as stream:
        if file.suffix.lower() == ".csv":
            table = csv.writer(stream)
            headings = (
                translate("skipped_part", "File"),
                translate("skipped_part", "Line"),
                translate("skipped_part", "Why"),
            )
            table.writerow(headings)
            table.writerows((_harmless(skip.file), skip.line or "", _harmless(skip.reason)) for skip in skipped)
        else:
            stream.writelines(f"{_as_line(skip)}\n" for skip in skipped)


def _as_line(skip: Skip) -> str:
    on_line = translate("skipped_part", "{file}, line {line}")
    where = on_line.format(file=skip.file, line=skip.line) if skip.line else skip.file
    return on_one_line(labelled(where, skip.reason))


def _harmless(text: str) -> str:
    """No formula for the program that opens the list."""
    return f"'{text}" if text.startswith(_FORMULA) else text
