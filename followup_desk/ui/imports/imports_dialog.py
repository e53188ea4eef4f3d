# SPDX-License-Identifier: MIT
"""All imports there were, newest first; each can be taken back, also long after, and whoever stays is named."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from followup_desk.services.desk import Desk
from followup_desk.services.imports.batches import Batch, batches
from followup_desk.ui.imports import findings, import_words
from followup_desk.ui.imports.batch_words import batch_row
from followup_desk.ui.imports.file_words import people_word, short_name
from followup_desk.ui.imports.import_run import ImportRun
from followup_desk.ui.imports.result_page import kept_rows
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_table import TextTableModel, text_table


class ImportsDialog(DeskDialog):
    """Asks before it takes one back; that is done in a child, and the list is read again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "imports", self.tr("Imports"), parent)
        self._batches: list[Batch] = []
        self.run = ImportRun(desk, self)
        self.said = plain_label(role="dim", wrap=True)
        self.model = TextTableModel([self.tr("When"), self.tr("File"), self.tr("What came in"), self.tr("State")], self)
        self.list = text_table(self.model, self.tr("Imports, newest first"), stretched=2, widths=(140, 200, 0, 100))
        self._stayed = plain_label(self.tr("Who stayed"), role="section")
        self.kept = TextTableModel([self.tr("Person"), self.tr("Why they stayed")], self)
        self.kept_list = text_table(self.kept, self.tr("Who stayed"), stretched=1, widths=(220,))
        for widget, share in ((self.said, 0), (self.list, 2), (self._stayed, 0), (self.kept_list, 1)):
            self.body.addWidget(widget, share)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(720, 460))
        self.take_back_button = KeyedButton(self.tr("Take back…"), icon="undo-2")
        self.extra_buttons.addWidget(self.take_back_button)
        self._connect()
        self._show_kept(())
        self._read()
        self.list.setFocus()

    def done(self, result: int) -> None:
        """What is being taken back is waited for: half of it would be worse."""
        if not self.run.is_running():
            super().done(result)

    def _connect(self) -> None:
        self.take_back_button.clicked.connect(self._ask)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.run.taken_back.connect(self._taken_back)
        self.run.failed.connect(self._failed)

    def _read(self) -> None:
        row = max(self.list.currentIndex().row(), 0)
        self._batches = batches(self._desk)
        zone, today = self._desk.now().tzinfo, self._desk.today()
        self.model.show([batch_row(batch, zone, today) for batch in self._batches])
        nothing = self.tr("Nothing was imported yet.")
        self.said.setText("" if self._batches else nothing)
        self.said.setVisible(not self._batches)
        self.list.setCurrentIndex(self.model.index(row, 0))
        self._current_changed(self.list.currentIndex())

    def _current(self) -> Batch | None:
        row = self.list.currentIndex().row()
        return self._batches[row] if 0 <= row < len(self._batches) else None

    def _current_changed(self, _current: QModelIndex) -> None:
        batch = self._current()
        self.take_back_button.setEnabled(batch is not None and batch.stands and not self.run.is_running())

    def _ask(self) -> None:
        batch = self._current()
        if batch is None:
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Take back an import"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        words = self.tr("Take back {file}? {people} go, or become as they were. Whoever you worked with since stays.")
        box.setText(words.format(file=short_name(batch.file), people=people_word(batch.created + batch.updated)))
        box.setDefaultButton(box.addButton(self.tr("Take back"), QMessageBox.ButtonRole.AcceptRole))
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.accepted.connect(self._take_back)
        box.open()

    def _take_back(self) -> None:
        batch = self._current()
        if batch is not None and batch.stands:
            self.refuse("")
            self._say(self.tr("Taking the import back…"))
            self._show_kept(())
            self.run.take_back(batch.id)
            self.take_back_button.setEnabled(False)

    def _taken_back(self, text: str) -> None:
        taken = findings.taken_back(text)
        self._read()
        self._say(import_words.title_taken_back(taken))
        self._show_kept(taken.kept)

    def _failed(self, text: str) -> None:
        self._read()
        self.refuse(import_words.trouble(text))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.show()
        announce(self, text)

    def _show_kept(self, kept: Sequence[tuple[str, str]]) -> None:
        self.kept.show(kept_rows(kept))
        for widget in (self._stayed, self.kept_list):
            widget.setVisible(bool(kept))


def open_imports(desk: Desk, parent: QWidget | None = None) -> ImportsDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: ImportsDialog(desk, parent), parent)
