# SPDX-License-Identifier: MIT
"""Who is in the trash: ids in an array, lines read by page as they come into view."""

from array import array

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt

from followup_desk.services import lists
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.row_words import name_line, work_line

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PAGE = 100
ROW_HEIGHT = 28


class TrashModel(QAbstractListModel):
    """Latest first; `reload` reads who is there now."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids = array("q")
        self._lines: dict[int, str] = {}
        self.reload()

    def reload(self) -> None:
        self.beginResetModel()
        self._ids = lists.contact_ids(self._desk, "trash")
        self._lines = {}
        self.endResetModel()

    def id_at(self, row: int) -> int:
        return self._ids[row]

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, ROW_HEIGHT)
        if role != Qt.ItemDataRole.DisplayRole or not 0 <= index.row() < len(self._ids):
            return None
        contact_id = self._ids[index.row()]
        if contact_id not in self._lines:
            self._read_page(index.row())
        return self._lines.get(contact_id, "")

    def _read_page(self, row: int) -> None:
        first = row - row % PAGE
        for line in lists.contact_rows(self._desk, self._ids[first : first + PAGE]):
            parts = (name_line(line), work_line(line))
            self._lines[line.id] = " · ".join(part for part in parts if part)
