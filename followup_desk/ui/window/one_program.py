# SPDX-License-Identifier: MIT
"""One window program for each desk: a second start hands over what it was asked for, and ends.

A lock of the kernel says who is first; the file that is locked says where the first one listens. How a start goes:
`claim`; where that says no, `hand_over`; where nobody took it, `claim` again, for the first one may have ended.
"""

import json
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QTimer, Signal

from followup_desk.domain.errors import DeskReadOnly
from followup_desk.domain.language import QT_TRANSLATE_NOOP, translate
from followup_desk.services import file_lock

if TYPE_CHECKING:  # it is a tenth of the start: nothing of it is loaded before the first picture
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

NAME = "window.lock"
LONGEST_LINE = 65_536
IDLE_MS = 5_000
"""So long a program may take to say what it wants."""
AGAIN_MS = 30_000
"""So long until it is tried again to listen, where a disk was full."""
_NAME_BEGINS = "followup-desk-"
_ANSWER = b"ok\n"
_LONGEST_NAME = 4096
_BETWEEN_TRIES_S = 0.05
_LOOK_TAKES_S = 0.01
"""Another start may only have looked whether the place is free, which takes a hundredth of this."""
_UNUSABLE = QT_TRANSLATE_NOOP(
    "refusals", "The folder {folder} cannot be used ({reason}): choose another one with --data."
)


@dataclass(frozen=True)
class Start:
    """What a start was asked for: what to open, if anything; to stay without a window; and the token, if it was given
    one, with which the system lets a window come to the front."""

    open: str = ""
    hidden: bool = False
    token: str = ""


class OneProgram(QObject):
    """Who is first on a desk, and hears from the starts that come after: `asked` with the `Start` of each."""

    asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: file_lock.Held | None = None
        self._server: QLocalServer | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self.listen)

    def claim(self, folder: Path) -> bool:
        """True when there is no other window program on this desk, until `release` or the end of this one.

        The folder is made where there is none; raises `DeskReadOnly` where it cannot be used.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._held = file_lock.try_hold(folder / NAME)
            if self._held is None:
                sleep(_LOOK_TAKES_S)
                self._held = file_lock.try_hold(folder / NAME)
        except OSError as error:
            if file_lock.knows_no_locks(error):
                return True  # nobody can be kept out there: better two windows than none
            raise DeskReadOnly(translate("refusals", _UNUSABLE).format(folder=folder, reason=error.strerror)) from error
        if self._held is None:
            return False
        _forget_listener(folder / NAME)
        self._write("")
        return True

    def listen(self) -> bool:
        """From now on, starts that come after are heard. False when the system gives no place to listen at, or the disk
        takes no more: it is tried again now and then."""
        if self._held is None:
            return False
        if self._server is None:
            self._server = self._made_server()
        listens = self._server.isListening() or any(map(self._server.listen, _names()))
        if listens and self._write(f"{self._server.fullServerName()}\n"):
            return True
        self._again.start()
        return False

    def release(self) -> None:
        """Listens no more, and lets another program be first. Does nothing when it was not."""
        self._again.stop()
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._held is not None:
            self._write("")
            self._held.release()
            self._held = None

    def _made_server(self) -> "QLocalServer":
        """It does not listen yet."""
        from PySide6.QtNetwork import QLocalServer

        made = QLocalServer(self)
        made.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        made.newConnection.connect(self._take)
        return made

    def _write(self, listener: str) -> bool:
        """Tells the starts that come after where to find us; False when the disk takes no more."""
        assert self._held is not None
        try:
            self._held.write(listener)
        except OSError:
            return False
        return True

    def _take(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            caller = _Caller(self._server.nextPendingConnection(), self)
            caller.said.connect(self.asked)
            caller.read()


class _Caller(QObject):
    """One connection: a line is read from it, answered, and `said`. Whatever else comes ends it without an answer."""

    said = Signal(object)

    def __init__(self, socket: "QLocalSocket", parent: QObject) -> None:
        super().__init__(parent)
        socket.setParent(self)
        socket.setReadBufferSize(LONGEST_LINE)
        socket.readyRead.connect(self.read)
        socket.disconnected.connect(self.deleteLater)
        self._socket = socket
        self._is_over = False
        self._patience = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._patience.timeout.connect(self._end)
        self._patience.start()

    def read(self) -> None:
        """Takes what has come so far."""
        if self._is_over or not (self._socket.canReadLine() or self._socket.bytesAvailable() >= LONGEST_LINE):
            return
        start = start_said(bytes(self._socket.readLine(LONGEST_LINE + 1).data()))
        if start is None:
            self._end()
            return
        self._is_over = True
        self._socket.write(_ANSWER)
        self._socket.flush()
        self._socket.disconnectFromServer()
        self.said.emit(start)

    def _end(self) -> None:
        self._is_over = True
        self._socket.abort()
        self.deleteLater()


def hand_over(folder: Path, start: Start, patience_ms: int = 8000) -> bool:
    """Asks the first program on this desk for what this start was asked for. True when it has taken it.

    It may not have got to listening yet: it is given time. False when that is over, or when there is no first any more.
    """
    until = monotonic() + patience_ms / 1000
    line = _line(start)
    if len(line) > LONGEST_LINE:
        return False
    _let_come_forward()
    while True:
        left_ms = max(0, round((until - monotonic()) * 1000))
        if _told(_listener(folder / NAME), line, left_ms):
            return True
        if not left_ms or _is_free(folder / NAME):
            return False
        sleep(_BETWEEN_TRIES_S)


def start_said(line: bytes) -> Start | None:
    """What a line asks for; None when it is none of ours."""
    try:
        said = json.loads(line) if line.endswith(b"\n") else None
    except (ValueError, RecursionError):  # the second for thousands of brackets
        return None
    if not isinstance(said, dict):
        return None
    what, hidden, token = said.get("open", ""), said.get("hidden", False), said.get("token", "")
    return Start(what, hidden, token) if _is_text(what) and isinstance(hidden, bool) and _is_text(token) else None


def _is_text(said: object) -> bool:
    """JSON can name half a character, which could be neither shown nor saved."""
    return isinstance(said, str) and not any("\ud800" <= character <= "\udfff" for character in said)


def _line(start: Start) -> bytes:
    return json.dumps(asdict(start), ensure_ascii=False).encode(errors="replace") + b"\n"


def _told(name: str, line: bytes, patience_ms: int) -> bool:
    """Did the program that listens under this name take the line?"""
    from PySide6.QtNetwork import QLocalSocket

    until = monotonic() + patience_ms / 1000
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not name or not socket.waitForConnected(patience_ms):
        return False
    socket.write(line)
    while not socket.canReadLine():
        left_ms = round((until - monotonic()) * 1000)
        if left_ms <= 0 or not socket.waitForReadyRead(left_ms):
            return False
    return socket.readLine().data() == _ANSWER


def _is_free(file: Path) -> bool:
    """Is nobody first any more?"""
    try:
        held = file_lock.try_hold(file)
    except OSError:
        return False
    if held is not None:
        held.release()
    return held is not None


def _listener(file: Path) -> str:
    """The name under which the first program listens; empty while it is not there, or not whole."""
    try:
        with file.open(encoding="utf-8") as stream:
            said = stream.readline(_LONGEST_NAME)
    except (OSError, ValueError):
        return ""
    return said.removesuffix("\n") if said.endswith("\n") else ""


def _forget_listener(file: Path) -> None:
    """Clears away the socket of a first program that died: nobody else would. A copied desk names that of the first."""
    place = Path(_listener(file))
    with suppress(OSError):
        if place.name.startswith(_NAME_BEGINS) and place.is_socket() and not _is_heard(place):
            place.unlink()


def _is_heard(place: Path) -> bool:
    """Does anybody listen at this socket, be it that they have no time?"""
    import socket  # only where something was left behind

    with socket.socket(socket.AF_UNIX) as trying:
        trying.setblocking(False)
        try:
            trying.connect(str(place))
        except ConnectionRefusedError:
            return False
        except OSError:
            return True
    return True


def _names() -> Iterator[str]:
    """Where to listen, the best place first: a socket's path may have a hundred bytes, and some have such a TMPDIR.

    Nobody can guess the name, and nobody else may use it.
    """
    name = _NAME_BEGINS + secrets.token_hex(16)
    if sys.platform == "win32":
        yield name
    else:
        for place in (os.environ.get("XDG_RUNTIME_DIR", ""), QDir.tempPath(), "/tmp"):
            if place.startswith("/"):
                yield f"{place}/{name}"


def _let_come_forward() -> None:
    """On Windows only the program that the user has just started may bring a window to the front, or let others."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
