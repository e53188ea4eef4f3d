# SPDX-License-Identifier: MIT
"""A day or a moment typed in plain words, and below it the same in full, so that nobody has to trust a guess.

`DateLine` is the bare field, for forms that put the echo elsewhere; `DateField` is field and echo together.
Words are read a moment after the last key: what the own grammar does not know goes to a slow parser.
"""

from datetime import datetime, time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from followup_desk.domain.moments import Due
from followup_desk.services import when
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.plain_label import plain_label

READ_AFTER_MS = 120
NOON = time(12)


class DateLine(QLineEdit):
    """A line that understands "tue 10am". `past=True` reads backwards, for what has happened already.

    `read` is emitted after the words were looked at anew. `due()`, `error()` and `echo()` are always fresh:
    asking reads at once.
    """

    read = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, past: bool = False) -> None:
        super().__init__(parent)
        self._desk = desk
        self._past = past
        self._due: Due | None = None
        self._error = ""
        self._read_text = ""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(READ_AFTER_MS)
        self._wait.timeout.connect(self._read_again)
        self.textChanged.connect(self._text_changed)
        self.editingFinished.connect(self._read_now)
        self.setPlaceholderText(self.tr("a week ago, mon 9:30…") if past else self.tr("tue 10am, in 2 weeks…"))

    def due(self) -> Due | None:
        """What the words mean; None when there are none or they mean nothing: then `error` says so."""
        self._read_now()
        return self._due

    def error(self) -> str:
        """One line for the person; empty when all is well or nothing was typed."""
        self._read_now()
        return self._error

    def echo(self) -> str:
        """The day in full, or the error, or nothing."""
        due = self.due()
        return when.echo(due, self._desk.now(), self._desk.zone) if due else self._error

    def moment(self) -> datetime | None:
        """The instant meant: today alone is now, another day alone its noon."""
        due = self.due()
        if due is None or due.at is not None:
            return due.at if due else None
        if due.day == self._desk.today():
            return self._desk.now()
        return datetime.combine(due.day, NOON, self._desk.now().tzinfo)

    def _text_changed(self, text: str) -> None:
        if text.strip():
            self._wait.start()
        else:
            self._read_now()

    def _read_now(self) -> None:
        if self._wait.isActive() or self.text() != self._read_text:
            self._read_again()

    def _read_again(self) -> None:
        self._wait.stop()
        self._read_text = self.text()
        self._due, self._error = self._understand(self._read_text.strip())
        self.setProperty("invalid", bool(self._error))
        self.style().unpolish(self)
        self.style().polish(self)
        self.read.emit()

    def _understand(self, text: str) -> tuple[Due | None, str]:
        if not text:
            return None, ""
        reader = when.behind if self._past else when.ahead
        try:
            return reader(text, self._desk.now(), self._desk.zone), ""
        except ValueError as error:
            return None, str(error)


class DateField(QWidget):
    """A `DateLine` with its echo below. `changed` when the words were read anew."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, past: bool = False) -> None:
        super().__init__(parent)
        self.line = DateLine(desk, self, past=past)
        self._echo = plain_label(role="small", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.line)
        layout.addWidget(self._echo)
        self.setFocusProxy(self.line)
        self.setAccessibleName(self.tr("Day, in plain words"))
        self.line.read.connect(self._show_echo)

    def due(self) -> Due | None:
        return self.line.due()

    def error(self) -> str:
        return self.line.error()

    def text(self) -> str:
        return self.line.text()

    def setText(self, text: str) -> None:
        self.line.setText(text)

    def echo_label(self) -> QLabel:
        return self._echo

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def _show_echo(self) -> None:
        text = self.line.echo()
        self._echo.setText(text)
        self.line.setAccessibleDescription(text)
        self.changed.emit()
