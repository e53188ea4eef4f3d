# SPDX-License-Identifier: MIT
"""When something breaks: one dialog that says what and what to do, one at a time, and the rest goes into the log.

Trouble with the desk's file is the environment's and is told in its own words. Anything else is our mistake:
where it happened is logged, without the texts of exceptions, which may hold what people wrote.
"""

import logging
import sys
import time
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from followup_desk.domain.errors import DeskError, Refused
from followup_desk.paths import log_folder

translate = QCoreApplication.translate

QUIET_SECONDS = 30.0
"""A fault in painting comes with each cell: one dialog in so long is enough."""
_LOG = logging.getLogger(__name__)


class _Told:
    """What was told last and when, by the monotonic clock."""

    at = -QUIET_SECONDS
    text = ""
    box: QMessageBox | None = None
    """Held while it is open: one over no window would go at once."""


def catch_all() -> None:
    """From now on nothing that breaks is silent."""
    sys.excepthook = handle


def handle(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What Python calls with an exception that nobody caught, slots' and models' included."""
    if isinstance(error, KeyboardInterrupt):
        QApplication.quit()
        return
    _LOG.error("%s at %s", kind.__name__, where(trace))
    if isinstance(error, DeskError | Refused):
        _tell_once(str(error))
    else:
        _tell_once(_our_fault())


def forget() -> None:
    """As if nothing had been told yet."""
    _Told.at, _Told.text, _Told.box = -QUIET_SECONDS, "", None


def where(trace: TracebackType | None) -> str:
    """The places in the program, innermost last, without any value."""
    frames = traceback.extract_tb(trace)
    return " > ".join(f"{frame.filename.rsplit('followup_desk', 1)[-1]}:{frame.lineno}" for frame in frames)


def tell_desk_error(error: DeskError) -> None:
    """The desk cannot be opened: say so and wait until it was read."""
    box = _box(str(error))
    box.setWindowTitle(translate("mishaps", "The desk cannot be opened"))
    box.exec()


def _tell_once(text: str) -> None:
    now = time.monotonic()
    if _Told.box is not None:
        return
    if text == _Told.text and now - _Told.at < QUIET_SECONDS:
        return
    box = _box(text)
    _Told.at, _Told.text, _Told.box = now, text, box
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Not "finished": a dialog that the box stands over may take it along.
    box.destroyed.connect(_box_gone)
    box.open()


def _box_gone() -> None:
    _Told.box = None


def _box(text: str) -> QMessageBox:
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("mishaps", "Follow-up Desk"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box


def _our_fault() -> str:
    return translate(
        "mishaps",
        "Something went wrong in the program; what you see may not be up to date. What was saved is safe."
        " If it comes again, close the program and open it anew. What happened is noted in {folder}.",
    ).format(folder=log_folder())
