# SPDX-License-Identifier: MIT
"""The history of acts as a table: when, what, by whom, and whether it was taken back."""

from collections.abc import Sequence
from datetime import date, tzinfo

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont

from followup_desk.domain.words import Origin
from followup_desk.services.history import ActInWords
from followup_desk.ui.look import theme
from followup_desk.ui.look.due_words import short_day

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
WHEN, WHAT, BY, STATE = range(4)
ROW_HEIGHT = 28


class HistoryModel(QAbstractTableModel):
    """Rows newest first; `show` replaces them all."""

    def __init__(self, zone: tzinfo | None, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._today = today
        self._acts: Sequence[ActInWords] = ()

    def show(self, acts: Sequence[ActInWords]) -> None:
        self.beginResetModel()
        self._acts = acts
        self.endResetModel()

    def act_at(self, row: int) -> ActInWords | None:
        return self._acts[row] if 0 <= row < len(self._acts) else None

    def row_of(self, act_id: int) -> int:
        """Where an act stands; -1 when it is not shown."""
        return next((row for row, act in enumerate(self._acts) if act.id == act_id), -1)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._acts)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            WHEN: self.tr("When"),
            WHAT: self.tr("What"),
            BY: self.tr("By"),
            STATE: self.tr("State"),
        }
        return titles.get(section)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        act = self.act_at(index.row())
        if act is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(act, index.column())
        if role == Qt.ItemDataRole.SizeHintRole and index.column() == WHAT:
            return QSize(0, ROW_HEIGHT)
        if role == Qt.ItemDataRole.FontRole and act.undone and index.column() == WHAT:
            struck = QFont(theme.font(13))
            struck.setStrikeOut(True)
            return struck
        if role == Qt.ItemDataRole.ForegroundRole and (act.undone or index.column() != WHAT):
            return theme.tokens().ink_2
        return None

    def _text(self, act: ActInWords, column: int) -> str:
        if column == WHEN:
            at = act.at.astimezone(self._zone)
            return f"{short_day(at.date(), self._today)}, {at:%H:%M}"
        if column == WHAT:
            return act.label
        return self._origin(act.origin) if column == BY else self.tr("taken back") if act.undone else ""

    def _origin(self, origin: Origin) -> str:
        return {
            Origin.USER: self.tr("you"),
            Origin.COMMAND: self.tr("command line"),
            Origin.RULES: self.tr("rules"),
            Origin.IMPORT: self.tr("import"),
            Origin.SYNC: self.tr("sync"),
        }[origin]
