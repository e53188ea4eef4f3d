# SPDX-License-Identifier: MIT
"""Long work as a child process: the program's own command line on the same desk, so that the window goes on.

While it works it may write lines of JSON such as {"progress": {"read": 2048}}; all else that it writes is its result.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from followup_desk.domain.language import ENGLISH, spoken
from followup_desk.services.desk import Desk

PROGRAM = (sys.executable, "-m", "followup_desk")
_CANCEL_WAIT_MS = 3000
_PROGRESS = b'{"progress":'
_LONGEST_REFUSAL = 65_536


class ChildCommand(QObject):
    """`finished` says whether it went well, and what it wrote: the result as JSON, or the one line of refusal.

    `progressed` comes before that, with what a line of progress holds: of several lines read at once, the last.
    """

    finished = Signal(bool, str)
    progressed = Signal(dict)

    def __init__(self, folder: Path, arguments: list[str], parent: QObject) -> None:
        super().__init__(parent)
        program, *first = PROGRAM
        self._process = QProcess(self)
        self._process.setProgram(program)
        speaking = [] if spoken() == ENGLISH else ["--speak", spoken()]
        self._process.setArguments([*first, "--data", str(folder), "--json", *speaking, *arguments])
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_refusal)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._failed)
        self._line = bytearray()
        self._result = bytearray()
        self._refusal = bytearray()
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

    def _read(self) -> None:
        """Lines come in pieces; a piece without an end is kept until the rest of it is there."""
        *whole, rest = bytes(self._process.readAllStandardOutput().data()).split(b"\n")
        latest: dict[str, object] | None = None
        for piece in whole:
            self._line += piece
            latest = self._take_line() or latest
        self._line += rest
        if latest is not None and not self._told:
            self.progressed.emit(latest)

    def _take_line(self) -> dict[str, object] | None:
        """What a line says of progress; None for a line of the result, which is kept."""
        line, self._line = self._line, bytearray()
        if line.startswith(_PROGRESS):
            progress = _progress_of(line)
            if progress is not None:
                return progress
        self._result += line + b"\n"
        return None

    def _read_refusal(self) -> None:
        """The end of it, however much there is: the line that counts comes last."""
        self._refusal += self._process.readAllStandardError().data()
        del self._refusal[:-_LONGEST_REFUSAL]

    def _ended(self, status: int) -> None:
        self._read()
        self._read_refusal()
        self._take_line()
        ok = status == 0 and self._process.exitStatus() == QProcess.ExitStatus.NormalExit
        self._tell(ok, (self._result if ok else self._refusal).decode(errors="replace").strip())

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


def _progress_of(line: bytes | bytearray) -> dict[str, object] | None:
    """What a line says of progress, unless it only looks like one."""
    try:
        said = json.loads(line)["progress"]
    except ValueError:
        return None
    return said if isinstance(said, dict) else None
