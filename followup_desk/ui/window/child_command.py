# SPDX-License-Identifier: MIT
"""Long work as a child process: the program's own command line on the same desk, so that the window goes on."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from followup_desk.services.desk import Desk

_CANCEL_WAIT_MS = 3000


class ChildCommand(QObject):
    """`finished` says whether it went well, and what it wrote: the result as JSON, or the one line of refusal."""

    finished = Signal(bool, str)

    def __init__(self, folder: Path, arguments: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(["-m", "followup_desk", "--data", str(folder), "--json", *arguments])
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._told = False

    def start(self) -> None:
        self._process.start()

    def is_running(self) -> bool:
        return self._process.state() != QProcess.ProcessState.NotRunning

    def cancel(self) -> None:
        """End it; what it wrote so far is its own matter (a backup takes its name when it is whole)."""
        self._told = True
        if self.is_running():
            self._process.kill()
            self._process.waitForFinished(_CANCEL_WAIT_MS)

    def _ended(self, status: int) -> None:
        ok = status == 0 and self._process.exitStatus() == QProcess.ExitStatus.NormalExit
        written = self._process.readAllStandardOutput() if ok else self._process.readAllStandardError()
        self._tell(ok, bytes(written.data()).decode(errors="replace").strip())

    def _failed(self, _error: QProcess.ProcessError) -> None:
        if not self.is_running():
            self._tell(False, self._process.errorString())

    def _tell(self, ok: bool, text: str) -> None:
        if not self._told:
            self._told = True
            self.finished.emit(ok, text)


def command_on(desk: Desk, arguments: list[str], parent: QObject) -> ChildCommand:
    """A command on this desk, by the desk's own clock, which is not always the machine's."""
    moment = ["--now", desk.now().isoformat(timespec="seconds")]
    return ChildCommand(desk.folder, [*moment, *arguments], parent)
