# SPDX-License-Identifier: MIT
"""Keeps the calendar file up to date, if one is chosen: a moment after each change, and when it is another day or zone.

The text is made in slices of a few milliseconds, so that nobody waits for it; a change in between begins it anew.
"""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desk.domain.errors import DeskError, Refused
from followup_desk.services import preferences
from followup_desk.services.desk import Change, Desk

if TYPE_CHECKING:
    from followup_desk.services.calendar_file import GoneBy

SOON_MS = 2_000
"""So long after the first of several changes: one act is seldom alone."""
_SLICE_S = 0.008
_REST_MS = 5


class CalendarKeeper(QObject):
    """Stands still until it is started. `said` tells of trouble once, and when it is over."""

    said = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._file: Path | None = None
        self._seen: GoneBy | None = None
        self._pieces: Iterator[str] | None = None
        self._text: list[str] = []
        self._trouble = ""
        self._has_looked = False
        self._is_new = False
        self._is_started = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._begin)
        self._next = QTimer(self, singleShot=True, interval=_REST_MS)
        self._next.timeout.connect(self._go_on)

    def start(self) -> None:
        """From now on; what was changed without a window is made up for."""
        self._is_started = True
        self.look()

    def stop(self) -> None:
        """The window goes: what is still to be written is written now."""
        is_behind = self._soon.isActive() or self._pieces is not None
        self._is_started = False
        self._give_up()
        if is_behind and self._file is not None:
            self._begin()
            while self._pieces is not None:
                self._go_on()
            self._give_up()

    def on_change(self, _change: Change) -> None:
        """Whatever was written: nearly all of it is told of somebody who is due."""
        if self._file is not None and self._is_started:
            self._write_soon()

    def look(self) -> None:
        """Is another file chosen, or is it another day or zone? Does what was in the way of it stand there no more?"""
        if not self._is_started:
            return
        if not preferences.get(self._desk, "calendar_file"):
            self._file = self._seen = None
            self._trouble = ""
            self._has_looked, self._is_new = True, False
            self._give_up()
            return
        from followup_desk.services import calendar_file  # here: most people keep none

        seen, before = calendar_file.gone_by(self._desk), self._file
        self._file = calendar_file.place(self._desk)
        self._is_new = self._is_new or (self._has_looked and self._file != before)
        if seen != self._seen or (self._trouble and not self._fault()):
            self._write_soon()
        self._seen, self._has_looked = seen, True

    def is_up_to_date(self) -> bool:
        """Is nothing left to be written?"""
        return not self._soon.isActive() and self._pieces is None

    def _write_soon(self) -> None:
        self._next.stop()
        self._pieces = None
        if not self._soon.isActive():
            self._soon.start(SOON_MS)

    def _give_up(self) -> None:
        self._soon.stop()
        self._next.stop()
        self._pieces = None

    def _begin(self) -> None:
        from followup_desk.services import calendar_file

        fault = self._fault()
        if fault:
            self._tell(fault)
            return
        self._text = []
        self._pieces = calendar_file.pieces(self._desk)
        self._next.start()

    def _fault(self) -> str:
        """What is in the way of writing there, before any work is done for it."""
        from followup_desk.services import calendar_file

        try:
            if self._file is not None:
                calendar_file.check_place(self._file)
        except Refused as refused:
            return str(refused)
        return ""

    def _go_on(self) -> None:
        """A slice of it, and the file when all is there."""
        try:
            if self._is_all_made():
                self._pieces = None
                self._write()
            else:
                self._next.start()
        except DeskError:  # others tell what is wrong with the desk; the next minute looks again
            self._pieces = self._seen = None

    def _is_all_made(self) -> bool:
        until = time.monotonic() + _SLICE_S
        assert self._pieces is not None
        for piece in self._pieces:
            self._text.append(piece)
            if time.monotonic() > until:
                return False
        return True

    def _write(self) -> None:
        from followup_desk.services import calendar_file

        assert self._file is not None
        text, self._text = "".join(self._text), []
        try:
            calendar_file.write_if_other(self._file, text)
        except Refused as refused:
            self._tell(str(refused))
        else:
            self._tell("")
            self._welcome(self._file)

    def _welcome(self, file: Path) -> None:
        """The first time after it was chosen: that it worked is not to be seen anywhere else."""
        if self._is_new:
            said = self.tr("Your follow-ups are in {file} now, and will be kept up to date there.")
            self.said.emit(said.format(file=file.name))
        self._is_new = False

    def _tell(self, trouble: str) -> None:
        """Once, as long as it is the same."""
        if trouble and trouble != self._trouble:
            self.said.emit(trouble)
        elif self._trouble and not trouble:
            self.said.emit(self.tr("The calendar file is up to date again."))
        self._trouble = trouble
