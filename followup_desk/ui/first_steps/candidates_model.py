# SPDX-License-Identifier: MIT
"""The candidates as a Qt model: all ids in an array, lines fetched by the page, and who is ticked."""

from array import array
from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from followup_desk.domain.signs import Candidate
from followup_desk.services import who_matters
from followup_desk.services.desk import Desk
from followup_desk.ui.first_steps.candidate_words import spoken

PAGE = 50
_KEPT = 1000
CANDIDATE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CandidatesModel(QAbstractListModel):
    """`search` narrows what is shown; who is ticked stays so, shown or not."""

    ticks_changed = Signal()

    def __init__(self, desk: Desk, everybody: "array[int]", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._everybody = everybody
        self._ids = self._everybody
        self._ticked = set(who_matters.chosen_before(desk, self._everybody))
        self._kept: dict[int, Candidate | None] = {}

    def search(self, text: str) -> None:
        """Show who holds the words; all for none."""
        self.beginResetModel()
        self._ids = who_matters.found(self._desk, self._everybody, text)
        self.endResetModel()

    def ticked(self) -> list[int]:
        """Who is, the likeliest first."""
        return [each for each in self._everybody if each in self._ticked] if self._ticked else []

    def count_ticked(self) -> int:
        return len(self._ticked)

    def count_all(self) -> int:
        """Whoever could be ticked, shown or not."""
        return len(self._everybody)

    def toggle(self, index: Index) -> None:
        if index.isValid():
            self._ticked ^= {self._ids[index.row()]}
            self._tell(index.row(), index.row())

    def tick_first(self, count: int) -> None:
        """So many of those who are shown, from the top."""
        self._ticked |= set(self._ids[:count])
        self._tell(0, min(count, len(self._ids)) - 1)

    def untick_all(self) -> None:
        self._ticked.clear()
        self._tell(0, len(self._ids) - 1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            is_ticked = self._ids[index.row()] in self._ticked
            return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if role == CANDIDATE_ROLE:
            return self._candidate(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            candidate = self._candidate(index.row())
            return spoken(candidate) if candidate else ""
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A screen reader ticks this way."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        if Qt.CheckState(value) != self.data(index, role):
            self.toggle(index)
        return True

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last), [Qt.ItemDataRole.CheckStateRole])
        self.ticks_changed.emit()

    def _candidate(self, position: int) -> Candidate | None:
        contact_id = self._ids[position]
        if contact_id not in self._kept:
            self._fetch(position)
        return self._kept[contact_id]

    def _fetch(self, position: int) -> None:
        """The page around a row."""
        start = position - position % PAGE
        missing = [each for each in self._ids[start : start + PAGE] if each not in self._kept]
        self._make_room(missing)
        self._kept.update((each.row.id, each) for each in who_matters.candidates(self._desk, missing))

    def _make_room(self, missing: Iterable[int]) -> None:
        if len(self._kept) > _KEPT:
            self._kept.clear()
        self._kept.update(dict.fromkeys(missing))
