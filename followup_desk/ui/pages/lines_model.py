# SPDX-License-Identifier: MIT
"""The lines of a page as a Qt model: read by the hundred as they come into view."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from followup_desk.ui.look.due_words import Tone

PAGE = 100
LINE_ROLE = Qt.ItemDataRole.UserRole
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
"""The heading above a line, where it is the first of its group; else empty."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True)
class Line:
    """`key` is what it stands for. `below` may wrap, `heading` is the group it belongs to, `chip` stands at the end."""

    key: object
    title: str
    below: str = ""
    icon: str = ""
    chip: str = ""
    tone: Tone = "mute"
    heading: str = ""


Read = Callable[[int, int], list[Line]]
"""Lines from an offset on, at most a number of them."""


class LinesModel(QAbstractListModel):
    """`refresh` reads as many as are shown again."""

    def __init__(self, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._lines: list[Line] = []
        self._more = False

    def refresh(self) -> bool:
        """Whether anything is another than before."""
        wanted = max(PAGE, -(-len(self._lines) // PAGE) * PAGE)
        fresh = self._read(0, wanted)
        if fresh == self._lines:
            return False
        self.beginResetModel()
        self._lines = fresh
        self._more = len(fresh) == wanted
        self.endResetModel()
        return True

    def begin_anew(self) -> None:
        """Read from the top, no more than comes into view at first."""
        self.beginResetModel()
        self._lines = self._read(0, PAGE)
        self._more = len(self._lines) == PAGE
        self.endResetModel()

    def lines(self) -> list[Line]:
        """What is read so far; not to be changed."""
        return self._lines

    def line(self, index: Index) -> Line | None:
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def row_of(self, key: object) -> int:
        """Where a line stands; -1 when it is not among those read."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index)
        if line is None:
            return None
        if role == LINE_ROLE:
            return line
        if role == HEADING_ROLE:
            before = self._lines[index.row() - 1].heading if index.row() else ""
            return line.heading if line.heading != before else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (line.title, line.chip, line.below, line.heading) if part)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or not self._more:
            return
        page = self._read(len(self._lines), PAGE)
        self._more = len(page) == PAGE
        if page:
            self.beginInsertRows(_ROOT, len(self._lines), len(self._lines) + len(page) - 1)
            self._lines = [*self._lines, *page]
            self.endInsertRows()
