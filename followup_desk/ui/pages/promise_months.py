# SPDX-License-Identifier: MIT
"""The table of promises by month: how many are open, were kept, were late, were broken."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeView, QVBoxLayout, QWidget

from followup_desk.domain.words import PromiseState
from followup_desk.services.promises import Month
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.look import theme
from followup_desk.ui.look.due_words import month_name
from followup_desk.ui.pages import promise_words
from followup_desk.ui.parts.text_table import NOWHERE, ROW_HEIGHT, AnyIndex, TextTableModel, text_table

_COLUMN = 68
_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_STATES = (*promise_words.SHOWN, *promise_words.SELDOM)


class MonthsModel(TextTableModel):
    """A row a month, the latest first; all months to come are one row."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            [QCoreApplication.translate("promise_months", "Month"), *map(promise_words.title, _STATES)], parent
        )

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return _RIGHT
        return super().headerData(section, orientation, role)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return _RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and super().data(index) == "0":
            return theme.tokens().ink_3
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column():
            title = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{self.rows()[index.row()][0]}, {title} {super().data(index)}"
        return super().data(index, role)


class PromiseMonths(QWidget):
    """`wanted` when a number was chosen: the promises that it counts, and the month (None: those to come)."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._firsts: list[date | None] = []
        self._rows_shown = 0
        self.model = MonthsModel(self)
        self.view: QTreeView = text_table(self.model, self.tr("Promises by month"), stretched=0)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.view.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, len(_STATES) + 1):
            header.resizeSection(column, max(_COLUMN, header.sectionSizeHint(column) + 4))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.view.activated.connect(self._activated)
        self.view.clicked.connect(self._activated)

    def show_months(self, months: Sequence[Month], today: date) -> None:
        """The seldom ends have a column where there are any."""
        this_month = today.replace(day=1)
        rows = [(month_name(each.first), each.counts) for each in months if each.first <= this_month]
        self._firsts = [each.first for each in months if each.first <= this_month]
        ahead: Counter[PromiseState] = Counter()
        for each in months:
            if each.first > this_month:
                ahead.update(each.counts)
        if ahead:
            rows.insert(0, (self.tr("Later"), ahead))
            self._firsts.insert(0, None)
        texts = [[name, *(number(counts.get(state, 0)) for state in _STATES)] for name, counts in rows]
        if texts != self.model.rows():
            self.model.show(texts)
        for column, state in enumerate(_STATES, 1):
            is_seldom = state in promise_words.SELDOM
            self.view.setColumnHidden(column, is_seldom and not any(counts.get(state) for _, counts in rows))
        self.setVisible(bool(rows))
        self.set_room(self._rows_shown)

    def set_room(self, rows: int) -> None:
        """So many months are seen at once; the others come by scrolling."""
        self._rows_shown = rows
        height = self.view.header().sizeHint().height() + ROW_HEIGHT * max(1, min(rows, self.model.rowCount())) + 4
        self.view.setFixedHeight(height)

    def shown(self) -> list[str]:
        """The rows as they are read, hidden columns left out."""
        columns = [c for c in range(self.model.columnCount(NOWHERE)) if not self.view.isColumnHidden(c)]
        return [" ".join(row[column] for column in columns) for row in self.model.rows()]

    def _activated(self, index: QModelIndex) -> None:
        state = _STATES[index.column() - 1] if index.column() else None
        self.wanted.emit(state, self._firsts[index.row()])
