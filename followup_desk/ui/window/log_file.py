# SPDX-License-Identifier: MIT
"""The program's own log: crashes, errors and Qt's messages, on this machine only, and never a name or a note.

Two files in the log folder: `followup-desk.log`, which is turned over at 200 kB, and `crash.log`, into which
the interpreter writes where it stood when it is killed by its own fault. A folder that cannot be written means no log,
not no program.
"""

import faulthandler
import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import IO

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QtMsgType, qInstallMessageHandler

from followup_desk.paths import log_folder

_BYTES = 200_000
_LOG = logging.getLogger("followup_desk.qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_crash_file: IO[str] | None = None
_handlers: list[logging.Handler] = []


def begin(folder: Path | None = None) -> bool:
    """Write the log into this folder (None: the system's own for logs); whether that is possible."""
    global _crash_file
    place = folder or log_folder()
    try:
        place.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            place / "followup-desk.log", maxBytes=_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
        _crash_file = (place / "crash.log").open("a", encoding="utf-8")
    except OSError:
        return False
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    _handlers.append(handler)
    faulthandler.enable(_crash_file)
    return True


def end() -> None:
    """Close what `begin` opened."""
    global _crash_file
    while _handlers:
        handler = _handlers.pop()
        logging.getLogger().removeHandler(handler)
        handler.close()
    if _crash_file is not None:
        faulthandler.disable()
        _crash_file.close()
        _crash_file = None


def take_qt_messages() -> None:
    """Qt's warnings go into the log instead of to a terminal that nobody sees."""
    qInstallMessageHandler(_qt_message)
    # Said of each script that our face lacks and another brings: Devanagari, Thai.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "%s", message)
