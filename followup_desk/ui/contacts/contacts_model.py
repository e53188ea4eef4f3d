# SPDX-License-Identifier: MIT
"""The contacts of a list as a Qt model: all ids in an array, rows fetched by the page and only some kept.

The desk may hold a hundred thousand contacts: 8 bytes each, and never a list of all rows.
"""

from array import array
from collections.abc import Collection, Iterable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from followup_desk.domain.records import ContactRow
from followup_desk.services import lists
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.row_words import spoken

PAGE = 50
KEPT_ROWS = 1000
RowRole = Qt.ItemDataRole.UserRole
IdRole = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ContactsModel(QAbstractListModel):
    """Shows the ids it is given, in their order; `RowRole` gives a ContactRow, or None for who is gone."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._list = "all"
        self._ids = array("q")
        self._kept: dict[int, ContactRow | None] = {}

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == IdRole:
            return self._ids[index.row()]
        if role == RowRole:
            return self._row(index.row())
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            row = self._row(index.row())
            return spoken(row, self._desk.now()) if row else ""
        return None

    def ids(self) -> "array[int]":
        """What is shown; not to be changed."""
        return self._ids

    def id_at(self, row: int) -> int | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, contact_id: int | None) -> int:
        """Where the contact stands, or -1."""
        if contact_id is None:
            return -1
        try:
            return self._ids.index(contact_id)
        except ValueError:
            return -1

    def ids_in(self, runs: Iterable[tuple[int, int]]) -> "array[int]":
        """Who stands in these runs of rows, from first to last."""
        found = array("q")
        for first, last in runs:
            found += self._ids[first : last + 1]
        return found

    def runs_of(self, contact_ids: Collection[int]) -> list[tuple[int, int]]:
        """The runs of rows in which they stand now."""
        runs: list[tuple[int, int]] = []
        for row, contact_id in enumerate(self._ids):
            if contact_id in contact_ids:
                if runs and runs[-1][1] == row - 1:
                    runs[-1] = (runs[-1][0], row)
                else:
                    runs.append((row, row))
        return runs

    def kept_count(self) -> int:
        """How many rows are in memory now."""
        return len(self._kept)

    def say_why(self, list_name: str) -> None:
        """The rows say from now on why they stand in this list."""
        if list_name != self._list:
            self._list = list_name
            self._kept.clear()

    def show(self, ids: "array[int]") -> None:
        """Show these from now on; selection and scroll stay with the contacts they were on."""
        old = self._ids
        if ids == old:
            return
        if len(ids) > len(old) and ids[: len(old)] == old:
            self.beginInsertRows(_ROOT, len(old), len(ids) - 1)
            self._ids = ids
            self.endInsertRows()
        else:
            self._rearrange(ids)

    def show_part(self, start: int, ids: "array[int]") -> None:
        """Show these from row `start` on and leave the rest as it is, until `show` brings the whole."""
        whole = array("q", self._ids)
        whole[start : start + len(ids)] = ids
        self.show(whole)

    def forget(self, contact_ids: Collection[int] | None) -> None:
        """These rows (None: all) were changed: fetch them anew when they are painted next."""
        if contact_ids is None:
            self._kept.clear()
        for contact_id in contact_ids or ():
            self._kept.pop(contact_id, None)

    def _rearrange(self, ids: "array[int]") -> None:
        """Another order or other people: whoever is selected stays so wherever they stand now."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        stood = [self._ids[index.row()] for index in before]
        self._ids = ids
        rows = {contact_id: self.row_of(contact_id) for contact_id in set(stood)}
        self.changePersistentIndexList(
            before, [self.index(rows[contact_id]) if rows[contact_id] >= 0 else _ROOT for contact_id in stood]
        )
        self.layoutChanged.emit()

    def _row(self, position: int) -> ContactRow | None:
        contact_id = self._ids[position]
        if contact_id not in self._kept:
            self._fetch(position)
        return self._kept[contact_id]

    def _fetch(self, position: int) -> None:
        """The page around a row, without what is kept already."""
        start = position - position % PAGE
        missing = [i for i in self._ids[start : start + PAGE] if i not in self._kept]
        self._make_room(len(missing))
        self._kept.update(dict.fromkeys(missing))
        self._kept.update((row.id, row) for row in self._rows(missing))

    def _rows(self, ids: Sequence[int]) -> list[ContactRow]:
        return lists.rows_in(self._desk, self._list, ids)

    def _make_room(self, count: int) -> None:
        """Forget whom was fetched longest ago."""
        for contact_id in list(self._kept)[: max(0, len(self._kept) + count - KEPT_ROWS)]:
            del self._kept[contact_id]
