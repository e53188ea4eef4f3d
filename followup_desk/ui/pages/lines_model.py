# SPDX-License-Identifier: MIT
"""The lines of a page as a Qt model: read by the hundred as they come into view."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from followup_desk.ui.look.due_words import Tone
from followup_desk.ui.parts.row_changes import differing

PAGE = 100
_PAGES_ON = 40
"""So far one reads on for a line that is asked for."""
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
    """`refresh` reads as many as are shown again, and tells the difference only, so that the view stays where it is."""

    def __init__(self, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._lines: list[Line] = []
        self._more = False

    def refresh(self) -> None:
        wanted = _whole_pages(max(1, len(self._lines)))
        fresh = self._read(0, wanted)
        self._more = len(fresh) == wanted
        if fresh != self._lines:
            self._apply(fresh)

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

    def read_to(self, key: object) -> int:
        """Where a line stands, after reading on until it is there; -1 when it is nowhere near."""
        for _ in range(_PAGES_ON):
            if self.row_of(key) >= 0 or not self._more:
                break
            self._read_on(PAGE)
        return self.row_of(key)

    def read_rows(self, count: int) -> None:
        """Read on, at once, until there are so many lines."""
        if count > len(self._lines) and self._more:
            self._read_on(_whole_pages(count - len(self._lines)))

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
        if not parent.isValid() and self._more:
            self._read_on(PAGE)

    def _read_on(self, count: int) -> None:
        page = self._read(len(self._lines), count)
        self._more = len(page) == count
        self._insert(len(self._lines), page)

    def _apply(self, fresh: list[Line]) -> None:
        """Keep what is alike at both ends; between them take out and put in, and change in place what reads otherwise.

        What follows another line than before may have its heading now, or not any more.
        """
        first, old_end, new_end = differing([line.key for line in self._lines], [line.key for line in fresh])
        if first < old_end:
            self.beginRemoveRows(_ROOT, first, old_end - 1)
            self._lines = self._lines[:first] + self._lines[old_end:]
            self.endRemoveRows()
        self._insert(first, fresh[first:new_end])
        changed = [row for row, line in enumerate(fresh) if self._lines[row] != line]
        self._lines = fresh
        touched = [*changed, *(row + 1 for row in changed), new_end]
        if fresh:
            last = len(fresh) - 1
            self.dataChanged.emit(self.index(min(*touched, last)), self.index(min(max(touched), last)))

    def _insert(self, row: int, lines: list[Line]) -> None:
        if lines:
            self.beginInsertRows(_ROOT, row, row + len(lines) - 1)
            self._lines = self._lines[:row] + lines + self._lines[row:]
            self.endInsertRows()


def _whole_pages(count: int) -> int:
    """As many lines as the pages that hold so many."""
    return -(-count // PAGE) * PAGE
