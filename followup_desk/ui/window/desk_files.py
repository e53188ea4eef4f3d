# SPDX-License-Identifier: MIT
"""Files that the desk reads and writes as a whole, each in a child process, so that the window goes on."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from followup_desk.services.desk import Desk

if TYPE_CHECKING:
    from followup_desk.ui.window.child_command import ChildCommand


class DeskFiles(QObject):
    """One check or backup at a time; how it went is said, or refused in a box."""

    said = Signal(str)
    """Something to tell that cannot be undone."""
    backed_up = Signal()

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._child: ChildCommand | None = None
        self._tried: Path | None = None

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus does, by its name."""
        return {"backup": self.back_up, "check": self.check}

    def check(self) -> None:
        """Look the whole file over."""
        self._run(["check"], self._checked)

    def back_up(self) -> None:
        """Ask for a file, and copy the desk into it."""
        suggested = f"{self._desk.folder.name}-{self._desk.today():%Y-%m-%d}.sqlite3"
        file = ask_for_file(self._desk, self._window, self.tr("Back up to a file"), suggested)
        if file:
            self._run(["backup", file], self._backed_up)

    def back_up_daily(self) -> None:
        """The copy of today, if there is none yet; only trouble is said."""
        from followup_desk.services import daily_backups

        file = daily_backups.wanted(self._desk)
        if file is None or self._is_busy() or file == self._tried:
            return
        self._tried = file
        self._start(["backup", str(file)], self._backed_up_daily)

    def stop_children(self) -> None:
        """Before the window goes."""
        if self._child is not None:
            self._child.cancel()

    def _run(self, arguments: list[str], then: Callable[[bool, str], None]) -> None:
        if self._is_busy():
            self.said.emit(self.tr("One moment: the last check or backup is not done yet."))
        else:
            self._start(arguments, then)

    def _is_busy(self) -> bool:
        return self._child is not None and self._child.is_running()

    def _start(self, arguments: list[str], then: Callable[[bool, str], None]) -> None:
        from followup_desk.ui.window.child_command import command_on

        self._child = command_on(self._desk, arguments, self)
        self._child.finished.connect(then)
        self._child.start()

    def _checked(self, ok: bool, text: str) -> None:
        if not ok:
            self._refused(text)
            return
        report = json.loads(text)
        whole = self.tr("The desk is whole: {contacts} contacts, {interactions} entries.")
        counts = {name: count for name, count in report.items() if isinstance(count, int)}
        self.said.emit(whole.format(**counts))

    def _backed_up(self, ok: bool, text: str) -> None:
        if ok:
            self.said.emit(self.tr("Backed up, and the copy was checked."))
            self.backed_up.emit()
        else:
            self._refused(text)

    def _backed_up_daily(self, ok: bool, text: str) -> None:
        from followup_desk.services import daily_backups, erasure

        if not ok:
            self.said.emit(self.tr("Today's backup failed: {why}").format(why=text))
            return
        daily_backups.drop_old(self._desk)
        self.backed_up.emit()
        if erasure.expired(self._desk):
            self._start(["empty-trash"], self._trash_emptied)

    def _trash_emptied(self, ok: bool, text: str) -> None:
        """Once a day, of those whose time in the trash is over; only trouble is said."""
        if not ok:
            self.said.emit(self.tr("The trash could not be emptied: {why}").format(why=text))

    def _refused(self, line: str) -> None:
        from followup_desk.ui.parts.desk_dialog import say_refused

        say_refused(line, self._window)


def ask_for_file(desk: Desk, parent: QWidget, title: str, suggested: str) -> str:
    """The system's own dialog for a file to write; empty when nobody chose."""
    from PySide6.QtWidgets import QFileDialog

    from followup_desk.ui.parts import last_folder

    file = QFileDialog.getSaveFileName(parent, title, last_folder.suggested(desk, "backup", suggested))[0]
    if file:
        last_folder.keep_folder(desk, "backup", file)
    return file
