# SPDX-License-Identifier: MIT
"""People from files: the dialog that brings them in, the list of imports, and the way back from the toast."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from followup_desk.services.desk import Desk

if TYPE_CHECKING:
    from followup_desk.ui.imports.import_dialog import ImportDialog
    from followup_desk.ui.imports.import_run import ImportRun


class DeskImports(QObject):
    """One import at a time. The dialog stands over the window and leaves it usable."""

    said = Signal(str)
    """Something to tell that cannot be undone."""
    brought = Signal(str, int, bool)
    """An import is done: what to say, the batch that `take_back` takes, and whether there is somebody to follow."""
    who_matters_wanted = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._dialog: ImportDialog | None = None
        self._run: ImportRun | None = None

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus does, by its name."""
        return {"import": self.open_import, "imports": self.open_list}

    def open_import(self) -> "ImportDialog":
        """Show the dialog, or bring it to the front where it is open."""
        from followup_desk.ui.imports.import_dialog import ImportDialog

        if self._dialog is None:
            self._dialog = ImportDialog(self._desk, self._window)
            self._dialog.brought.connect(self.brought)
            self._dialog.who_matters_wanted.connect(self.who_matters_wanted)
            self._dialog.finished.connect(self._closed)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def take_files(self, paths: list[str]) -> None:
        """Files that were dropped on the window."""
        self.open_import().take_paths(paths)

    def open_list(self) -> None:
        """All imports there were."""
        from followup_desk.ui.imports.imports_dialog import open_imports

        open_imports(self._desk, self._window)

    def take_back(self, batch: int) -> None:
        """Take a whole import back; how that went is said."""
        from followup_desk.ui.imports.import_run import ImportRun

        if self._run is None:
            self._run = ImportRun(self._desk, self)
            self._run.taken_back.connect(self._taken_back)
            self._run.failed.connect(self._failed)
        self._run.take_back(batch)

    def stop_children(self) -> None:
        """Before the window goes: an import that runs is taken back by the next start."""
        if self._run is not None:
            self._run.abandon()
        if self._dialog is not None:
            self._dialog.run.abandon()

    def _closed(self) -> None:
        self._dialog = None

    def _taken_back(self, text: str) -> None:
        from followup_desk.ui.imports import findings, import_words

        self.said.emit(import_words.title_taken_back(findings.taken_back(text)))

    def _failed(self, text: str) -> None:
        from followup_desk.ui.imports import import_words

        self.said.emit(import_words.trouble(text))
