# SPDX-License-Identifier: MIT
"""A table of plain texts to be read: rows of skipped cards, of conflicts, of people; ten thousand are no more work."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from followup_desk.ui.parts.plain_label import plain_tooltip

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW_HEIGHT = 28
_SHOWN = 500
"""Characters of a cell; the rest of it is on the tooltip."""


class TextTableModel(QAbstractTableModel):
    """Rows as they are given, each cell on one line; `show` replaces them all."""

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: Sequence[Sequence[str]] = ()

    def show(self, rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> Sequence[Sequence[str]]:
        return self._rows

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section] if 0 <= section < len(self._headings) else None
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, ROW_HEIGHT)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) or not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        return on_one_line(text) if role == Qt.ItemDataRole.DisplayRole else plain_tooltip(text)


def text_table(model: TextTableModel, name: str, *, stretched: int, widths: Sequence[int] = ()) -> QTreeView:
    """A view of it: `stretched` is the column that takes what room is left, `widths` those of the others to begin
    with, which the user can change."""
    view = QTreeView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setRootIsDecorated(False)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    header = view.header()
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(48)
    header.setSectionsMovable(False)
    for column, width in enumerate(widths):
        header.resizeSection(column, width)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    return view


def on_one_line(text: str) -> str:
    """As much as a cell shows, its lines side by side."""
    return " · ".join(text[:_SHOWN].split("\n")) if "\n" in text else text[:_SHOWN]
