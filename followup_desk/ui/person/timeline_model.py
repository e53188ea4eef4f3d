# SPDX-License-Identifier: MIT
"""What happened with one contact as a list model, newest first: pages of 50, fetched as one scrolls.

A page is asked for by the last entry shown, never by its number. After a change what is shown is read again
and only the difference is told, so that selection and scroll stay.
"""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from followup_desk.domain.records import Interaction
from followup_desk.services import timeline
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.row_changes import differing
from followup_desk.ui.person import timeline_words

PAGE = 50
_PAGES_BACK = 40
"""So far one reads on for an entry that is asked for."""
ENTRY_ROLE = Qt.ItemDataRole.UserRole
MONTH_ROLE = Qt.ItemDataRole.UserRole + 1
"""The month's name at the first entry of each month, else empty."""

Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """`show_contact` begins anew, `refresh` looks for what changed."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact_id: int | None = None
        self.customer = False
        """Whether it is a customer's timeline: what outcomes are called depends on it."""
        self._entries: list[Interaction] = []
        self._months: list[str] = []
        self._more = False

    def show_contact(self, contact_id: int | None) -> None:
        self.beginResetModel()
        self._contact_id = contact_id
        self._entries = self._read(None, PAGE)
        self._months = [timeline_words.month(each, self._desk.zone) for each in self._entries]
        self._more = len(self._entries) == PAGE
        self.endResetModel()

    def refresh(self) -> None:
        """Read again as many as are shown, and tell the difference."""
        wanted = max(PAGE, -(-len(self._entries) // PAGE) * PAGE)
        fresh = self._read(None, wanted)
        self._more = len(fresh) == wanted
        self._apply(fresh)

    def entry(self, index: Index) -> Interaction | None:
        return self._entries[index.row()] if index.isValid() and index.row() < len(self._entries) else None

    def row_of(self, interaction_id: int) -> int:
        """Where an entry stands; -1 when it is not among those read."""
        return next((row for row, each in enumerate(self._entries) if each.id == interaction_id), -1)

    def read_to(self, interaction_id: int) -> int:
        """Where an entry stands, after reading on until it is there; -1 when it is nowhere near."""
        for _ in range(_PAGES_BACK):
            if self.row_of(interaction_id) >= 0 or not self._more:
                break
            self.fetchMore(QModelIndex())
        return self.row_of(interaction_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == ENTRY_ROLE:
            return entry
        if role == MONTH_ROLE:
            return self._month_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return timeline_words.title(entry)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return timeline_words.spoken(entry, self._desk.zone, customer=self.customer)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or not self._more:
            return
        page = self._read(self._entries[-1] if self._entries else None, PAGE)
        self._more = len(page) == PAGE
        if page:
            self._insert(len(self._entries), page)

    def _read(self, before: Interaction | None, limit: int) -> list[Interaction]:
        if self._contact_id is None:
            return []
        return timeline.page(self._desk, self._contact_id, before, limit)

    def _month_at(self, row: int) -> str:
        return "" if row and self._months[row] == self._months[row - 1] else self._months[row]

    def _apply(self, fresh: list[Interaction]) -> None:
        """Keep what is alike at both ends; between them take out, put in, or change in place."""
        first, old_end, new_end = differing([each.id for each in self._entries], [each.id for each in fresh])
        if first < old_end:
            self._remove(first, old_end)
        if first < new_end:
            self._insert(first, fresh[first:new_end])
        for row, entry in enumerate(fresh):
            if self._entries[row] != entry:
                self._entries[row] = entry
                self._months[row] = timeline_words.month(entry, self._desk.zone)
                self.dataChanged.emit(self.index(row), self.index(row))

    def _remove(self, first: int, end: int) -> None:
        self.beginRemoveRows(QModelIndex(), first, end - 1)
        del self._entries[first:end]
        del self._months[first:end]
        self.endRemoveRows()

    def _insert(self, row: int, entries: list[Interaction]) -> None:
        self.beginInsertRows(QModelIndex(), row, row + len(entries) - 1)
        self._entries[row:row] = entries
        self._months[row:row] = [timeline_words.month(each, self._desk.zone) for each in entries]
        self.endInsertRows()
