# SPDX-License-Identifier: MIT
"""Who stands behind a column: a list below the plots, grouped as the column is; a line opens the person."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.look import theme
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.plots import behind_words
from followup_desk.ui.plots.plot import Column


class BehindPanel(QFrame):
    """`closed` when it is to go; `contact_wanted` brings whom to show."""

    closed = Signal()
    contact_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plot = ""
        self._column: Column | None = None
        self._title = TextBlock(theme.font(12, QFont.Weight.DemiBold), "ink", 3)
        self.close_button = KeyedButton(self.tr("Close"), self.tr("Esc"), role="mini")
        self._empty = self.tr("Nobody stands behind this one.")
        self.list = LineList(self._read, self.tr("Who stands behind it"), self._empty)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._build()
        self.close_button.clicked.connect(self.closed)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(self._clicked)

    def show_column(self, plot: str, column: Column) -> None:
        """Begin at the top, with the keyboard in the list."""
        self._plot, self._column = plot, column
        self._title.set_text(column.spoken)
        self.list.begin_anew(self._empty)
        self.setVisible(True)
        self.list.focus_list()

    def refresh(self, column: Column) -> None:
        """The same column, of which others may stand behind it now."""
        self._column = column
        self._title.set_text(column.spoken)
        self.list.refresh()

    def title(self) -> str:
        return self._title.text()

    def _build(self) -> None:
        self.hide()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.list, 1)

    def _read(self, offset: int, limit: int) -> list[Line]:
        """A page of all groups, one after the other, each with its heading."""
        if self._column is None:
            return []
        found: list[Line] = []
        for group in self._column.groups:
            ids = group.ids[offset : offset + limit - len(found)]
            heading = f"{group.name} · {number(len(group.ids))}" if group.name else ""
            if ids:
                found += behind_words.lines(self._desk, self._plot, ids, heading)
            offset = max(0, offset - len(group.ids))
            if len(found) >= limit:
                break
        return found

    def _clicked(self) -> None:
        self._open(self.list.current_key())

    def _open(self, key: object) -> None:
        if isinstance(key, tuple):
            self.contact_wanted.emit(key[1])
