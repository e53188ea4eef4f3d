# SPDX-License-Identifier: MIT
"""A line for names with commas between them; the one that is being typed is completed from the desk."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from followup_desk.services import lists
from followup_desk.services.desk import Desk

_READ_AFTER_MS = 120
_OFFERED = 8
_FEWEST_LETTERS = 2


class PeopleLine(QLineEdit):
    """What is typed stays as it is: whose names they are is for the form to find out."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = QStringListModel(self)
        self._completer = _LastName(self._names, self)
        self.setCompleter(self._completer)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_READ_AFTER_MS)
        self._wait.timeout.connect(self._offer)
        self.textEdited.connect(self._wait.start)

    def offered(self) -> list[str]:
        """Whom the desk knows by what is being typed."""
        return self._names.stringList()

    def _offer(self) -> None:
        typed = _last_part(self.text())
        if len(typed) < _FEWEST_LETTERS:
            self._names.setStringList([])
            return
        ids = lists.contact_ids(self._desk, "all", typed, _OFFERED)
        rows = lists.contact_rows(self._desk, ids)
        self._names.setStringList(list(dict.fromkeys(row.display for row in rows if row.display)))
        if self.hasFocus() and self._names.rowCount():
            self._completer.complete()


class _LastName(QCompleter):
    """Completes what stands after the last comma, and leaves what stands before it."""

    def __init__(self, names: QStringListModel, line: QLineEdit) -> None:
        super().__init__(names, line)
        self._line = line
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:
        return [_last_part(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before, comma, _typed = self._line.text().rpartition(",")
        return f"{before}{comma} {index.data()}" if comma else str(index.data())


def _last_part(text: str) -> str:
    return text.rpartition(",")[2].strip()
