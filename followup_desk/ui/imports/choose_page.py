# SPDX-License-Identifier: MIT
"""The first page of the import: which files, chosen or dropped."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.last_folder import keep_folder, last_folder
from followup_desk.ui.parts.plain_label import plain_label


class ChoosePage(QWidget):
    """`chosen` carries the paths."""

    chosen = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._dialog: QFileDialog | None = None
        self.files_button = KeyedButton(self.tr("Choose files…"), icon="upload", role="primary")
        self.folder_button = KeyedButton(self.tr("Choose a folder…"))
        self.files_button.setAutoDefault(True)
        self.folder_button.setAutoDefault(True)
        self.files_button.clicked.connect(self.ask_for_files)
        self.folder_button.clicked.connect(self.ask_for_folder)
        self._frame = QFrame()
        self._frame.setProperty("role", "card")
        column = QVBoxLayout(self._frame)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(1)
        self._add_words(column)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._frame)
        self.setAcceptDrops(True)

    def _add_words(self, column: QVBoxLayout) -> None:
        title = plain_label(self.tr("Drop files or folders here"), role="heading")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.files_button)
        row.addWidget(self.folder_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(14)
        for words in (
            self.tr("vCard files (.vcf) as phones and most address books write them."),
            self.tr("Tables (.csv) from Google, Outlook, LinkedIn, Thunderbird, HubSpot, Pipedrive or any other."),
            self.tr("You see what is in them first. Nothing is written to your desk before you say so."),
        ):
            line = plain_label(words, role="dim", wrap=True)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)

    def ask_for_files(self) -> None:
        """Open the system's own dialog for files."""
        dialog = self._open_dialog(self.tr("Choose address books"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Address books (*.vcf *.vcard *.csv *.tsv *.txt)"), self.tr("All files (*)")])
        dialog.open()

    def ask_for_folder(self) -> None:
        """Open the system's own dialog for a folder, of which all files are taken."""
        self._open_dialog(self.tr("Choose a folder of address books"), QFileDialog.FileMode.Directory).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()
            self._mark(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(over=False)
        event.acceptProposedAction()
        self.chosen.emit(local_paths(event.mimeData()))

    def _mark(self, *, over: bool) -> None:
        self._frame.setProperty("role", "band" if over else "card")
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)

    def _selected(self, paths: list[str]) -> None:
        keep_folder(self._desk, "import", paths[0])
        self.chosen.emit(paths)

    def _open_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, title, last_folder(self._desk, "import"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        dialog.filesSelected.connect(self._selected)  # Qt hands on no list of texts as a list of anything
        return dialog


def local_paths(data: QMimeData) -> list[str]:
    """The files and folders of this machine among what is dropped."""
    return [path for url in data.urls() if url.isLocalFile() and (path := url.toLocalFile())]
