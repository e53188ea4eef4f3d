# SPDX-License-Identifier: MIT
"""All open opportunities: what is next for each, and the concern that is open. Never ordered by what they are worth."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desk.services import opportunities
from followup_desk.services.desk import Desk
from followup_desk.services.opportunities import ORDERS, Order
from followup_desk.ui.pages import opportunity_words as words
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.pages.page import Page
from followup_desk.ui.parts.quiet_combo import QuietCombo
from followup_desk.ui.parts.search_line import SearchLine

_FIND_AFTER_MS = 150


class OpportunitiesPage(Page):
    """`opportunity_wanted` brings the number of the one to open."""

    opportunity_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "opportunities", self.tr("Open opportunities"), parent)
        self._order: Order = "age"
        self._text = ""
        self.order = QuietCombo()
        self.search = SearchLine(self.tr("Find by title, person or concern"), self.tr("Find among open opportunities"))
        self._empty = self.tr(
            "Nothing is open here. An opportunity begins with the first answer that you log, or by hand."
        )
        self.lines = LineList(self._read, self.tr("Open opportunities"), self._empty)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_FIND_AFTER_MS)
        self._wait.timeout.connect(self._find)
        self._fill()
        self.order.activated.connect(self._order_chosen)
        self.search.textChanged.connect(self._typed)
        self.search.stepped_in.connect(self._go_to_found)
        self.lines.opened.connect(self.opportunity_wanted)

    def refresh(self) -> None:
        self._count()
        self.lines.refresh()

    def focus_first(self) -> None:
        self.lines.focus_list()

    def _fill(self) -> None:
        for order in ORDERS:
            self.order.addItem(words.order_name(order), order)
        self.order.setMinimumContentsLength(max(len(words.order_name(order)) for order in ORDERS))
        self.order.setAccessibleName(self.tr("Order"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.order)
        self.body.addLayout(row)
        self.body.addWidget(self.lines, 1)

    def _read(self, offset: int, limit: int) -> list[Line]:
        now = self._desk.now()
        found = opportunities.open_ones(self._desk, self._order, self._text, limit, offset)
        return [words.line_of_open(each, self._order, now) for each in found]

    def _order_chosen(self, index: int) -> None:
        self._order = self.order.itemData(index)
        self._begin_anew()

    def _typed(self, text: str) -> None:
        """All are shown again at once, others when there is time."""
        if text:
            self._wait.start()
        else:
            self._find()

    def _find(self) -> None:
        self._wait.stop()
        if self.search.text() != self._text:
            self._text = self.search.text()
            self._begin_anew()

    def _begin_anew(self) -> None:
        self._count()
        self.lines.begin_anew(self._empty)

    def _count(self) -> None:
        self.set_below(words.counted(*opportunities.count_open(self._desk, self._text)))

    def _go_to_found(self) -> None:
        self._find()
        self.lines.focus_list()
