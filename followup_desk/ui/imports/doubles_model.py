# SPDX-License-Identifier: MIT
"""People in the files who may be on the desk already, and what was decided about each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont

from followup_desk.ui.imports.findings import Double
from followup_desk.ui.imports.import_words import decision_word
from followup_desk.ui.imports.wishes import Decision
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.parts.plain_label import plain_tooltip
from followup_desk.ui.parts.text_table import on_one_line

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_ROW_HEIGHT = 46


class DoublesModel(QAbstractListModel):
    """`show` takes all of them with what was decided; `decide` one more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._doubles: Sequence[Double] = ()
        self._decisions: dict[str, Decision] = {}

    def show(self, doubles: Sequence[Double], decisions: Mapping[str, Decision]) -> None:
        self.beginResetModel()
        self._doubles = doubles
        self._decisions = dict(decisions)
        self.endResetModel()

    def decide(self, rows: Sequence[int], decisions: Sequence[Decision]) -> None:
        """What is decided about the doubles in these rows."""
        for row, decision in zip(rows, decisions, strict=True):
            self._decisions[self._doubles[row].key] = decision
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def double(self, row: int) -> Double | None:
        return self._doubles[row] if 0 <= row < len(self._doubles) else None

    def decision(self, row: int) -> Decision | None:
        double = self.double(row)
        return self._decisions.get(double.key) if double else None

    def undecided(self, after: int = -1) -> int:
        """The next row without a decision, from the top again at the end; -1 when all are decided."""
        count = len(self._doubles)
        rows = ((after + 1 + step) % count for step in range(count))
        return next((row for row in rows if self.decision(row) is None), -1)

    def left(self) -> int:
        """How many are not decided yet."""
        return sum(double.key not in self._decisions for double in self._doubles)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._doubles)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        double = self.double(index.row())
        if double is None:
            return None
        decision = self.decision(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{isolate(on_one_line(double.name))}\n{decision_word(decision)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{double.name}, {decision_word(decision)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(double.name)
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, _ROW_HEIGHT)
        if role == Qt.ItemDataRole.FontRole and decision is None:
            return theme.font(13, QFont.Weight.DemiBold)
        return None
