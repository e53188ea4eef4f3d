# SPDX-License-Identifier: MIT
"""The columns of a table, a row each: its name, the field it goes to, and what the first rows have in it."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont

from followup_desk.ui.imports.field_words import field_word
from followup_desk.ui.imports.findings import FileSeen
from followup_desk.ui.look import theme
from followup_desk.ui.parts.plain_label import plain_tooltip
from followup_desk.ui.parts.text_table import on_one_line

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMN, FIELD, FIRST = 0, 1, 2
EXAMPLES = 3
IGNORED = "ignore"
NOT_FILLED = ("keep", IGNORED)
_ROW_HEIGHT = 30


class MappingModel(QAbstractTableModel):
    """`mapped` comes when the user chose a field, with the index of the column."""

    mapped = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file: FileSeen | None = None

    def show(self, file: FileSeen | None) -> None:
        self.beginResetModel()
        self._file = file
        self.endResetModel()

    def mapping(self) -> Mapping[int, str]:
        return self._file.mapping if self._file else {}

    def choices(self) -> list[tuple[str, str]]:
        """What a column may go to, and its word; of fields that are numbered, those that the table has."""
        fields = self._file.fields if self._file else ()
        return [(key, field_word(key)) for key in dict.fromkeys((*fields, *self.mapping().values()))]

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() or self._file is None else len(self._file.columns)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else FIRST + EXAMPLES

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section < FIRST:
            return (self.tr("Column"), self.tr("Goes to"))[section]
        return self.tr("Row {number}").format(number=section - FIRST + 1)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self._file is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, _ROW_HEIGHT)
        if role == Qt.ItemDataRole.DisplayRole:
            return on_one_line(self._text(index.row(), index.column()))
        if role == Qt.ItemDataRole.EditRole and index.column() == FIELD:
            return self._field(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._text(index.row(), index.column()))
        if role == Qt.ItemDataRole.ForegroundRole and self._is_left_out(index):
            return theme.tokens().ink_3
        if role == Qt.ItemDataRole.FontRole and index.column() == FIELD and not self._is_left_out(index):
            return theme.font(13, QFont.Weight.DemiBold)
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if self._file is None or role != Qt.ItemDataRole.EditRole or index.column() != FIELD:
            return False
        if value == self._field(index.row()):
            return False
        self.mapped.emit(index.row(), str(value))
        return True

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == FIELD else flags

    def _is_left_out(self, index: AnyIndex) -> bool:
        return index.column() != COLUMN and self._field(index.row()) in NOT_FILLED

    def _field(self, row: int) -> str:
        return self.mapping().get(row, IGNORED)

    def _text(self, row: int, column: int) -> str:
        assert self._file is not None
        if column == COLUMN:
            return self._file.columns[row] or self.tr("Column {number}").format(number=row + 1)
        if column == FIELD:
            return field_word(self._field(row))
        rows = self._file.rows
        example = rows[column - FIRST] if column - FIRST < len(rows) else ()
        return example[row] if row < len(example) else ""
