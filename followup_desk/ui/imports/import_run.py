# SPDX-License-Identifier: MIT
"""The import command at work for the dialog: looking at files, bringing people in, taking them out again.

Each is a child process. What the user corrected and decided goes to it as files in a private folder that lives as
long as the child does.
"""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Signal

from followup_desk.services.desk import Desk
from followup_desk.ui.imports.wishes import Wishes
from followup_desk.ui.window.child_command import ChildCommand, command_on


class ImportRun(QObject):
    """One child at a time. `looked`, `brought` and `taken_back` carry its answer; `failed` its one line.

    `stopped` comes after an import was cancelled and all that had come in was taken out again; where that was not
    possible it says why.
    """

    progressed = Signal(dict)
    looked = Signal(str)
    brought = Signal(str)
    taken_back = Signal(str)
    failed = Signal(str)
    stopped = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._child: ChildCommand | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._writes = False
        self._why = ""

    def look(self, paths: list[str], wishes: Wishes) -> None:
        """Read the files without writing anything."""
        self._start([*self._options(wishes), "--dry-run", "--progress", "--", *paths], self._looked)

    def bring_in(self, paths: list[str], wishes: Wishes) -> None:
        """Import the files."""
        follow = ["--follow"] if wishes.follow else []
        arguments = [*self._options(wishes), *follow, "--progress", "--", *paths]
        self._start(arguments, self._brought, writes=True)

    def take_back(self, batch: int) -> None:
        """Take a whole import back."""
        self._start(["--take-back", str(batch)], self._was_taken_back)

    def is_running(self) -> bool:
        return self._child is not None and self._child.is_running()

    def is_writing(self) -> bool:
        """Whether people are coming in just now, or what came in is taken out again."""
        return self.is_running() and self._writes

    def cancel(self) -> None:
        """End what runs. Of an import nothing is left; `stopped` says when that is so."""
        writing = self.is_writing()
        self._end()
        if writing:
            self._recover("")

    def abandon(self) -> None:
        """The window goes: end what runs. What an import leaves half done is taken back by the next start."""
        self._end()

    def _start(self, arguments: list[str], then: Callable[[bool, str], None], *, writes: bool = False) -> None:
        self._end(keep_options=True)
        self._writes = writes
        self._child = command_on(self._desk, ["import", *arguments], self)
        self._child.progressed.connect(self.progressed)
        self._child.finished.connect(then)
        self._child.start()

    def _end(self, *, keep_options: bool = False) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.cancel()
            child.deleteLater()
        if not keep_options:
            self._clear_options()

    def _options(self, wishes: Wishes) -> list[str]:
        """What was wished, as files."""
        self._clear_options()
        written: dict[str, Mapping[str, object]] = {"--mapping": wishes.sheets, "--decisions": wishes.decisions}
        if not any(written.values()):
            return []
        self._folder = TemporaryDirectory(prefix="followup-desk-")
        return [part for option, said in written.items() if said for part in (option, self._written(option, said))]

    def _written(self, option: str, said: Mapping[str, object]) -> str:
        assert self._folder is not None
        file = Path(self._folder.name) / f"{option.strip('-')}.json"
        file.write_text(json.dumps(said), encoding="utf-8")
        return str(file)

    def _clear_options(self) -> None:
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.cleanup()

    def _looked(self, ok: bool, text: str) -> None:
        self._end()
        (self.looked if ok else self.failed).emit(text)

    def _brought(self, ok: bool, text: str) -> None:
        self._end()
        if ok:
            self.brought.emit(text)
        else:
            self._recover(text)

    def _was_taken_back(self, ok: bool, text: str) -> None:
        self._end()
        (self.taken_back if ok else self.failed).emit(text)

    def _recover(self, why: str) -> None:
        """`why`: what the import itself said, if it was not the user who ended it."""
        self._why = why
        self._start(["--recover"], self._recovered, writes=True)

    def _recovered(self, ok: bool, text: str) -> None:
        self._end()
        if self._why:
            self.failed.emit(self._why)
        else:
            self.stopped.emit("" if ok else text)
