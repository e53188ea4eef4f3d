# SPDX-License-Identifier: MIT
"""Who matters? The likeliest first, found as one types, ticked with Space."""

from array import array

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.services import who_matters
from followup_desk.services.desk import Desk
from followup_desk.services.who_matters import PLENTY
from followup_desk.ui.first_steps.candidate_words import ticked
from followup_desk.ui.first_steps.candidates_model import CandidatesModel
from followup_desk.ui.first_steps.candidates_view import CandidatesView
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.search_line import SearchLine

_KEPT_AFTER_MS = 400


class WhoPage(QWidget):
    """Keeps the ticks as they are made, so that leaving it half-way loses none."""

    def __init__(self, desk: Desk, everybody: "array[int]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.people = CandidatesModel(desk, everybody, self)
        self.search = SearchLine(self.tr("Find somebody: name, organisation, tag…"), self.tr("Find somebody"))
        self.list = CandidatesView(self.people)
        self.count = plain_label(role="heading")
        self.top_button = KeyedButton("", role="mini")
        self.none_button = KeyedButton(self.tr("Untick all"), role="mini")
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(_KEPT_AFTER_MS)
        self._keep.timeout.connect(self.keep)
        self._build()
        self._connect()
        self._show_count()

    def focus(self) -> None:
        self.list.begin()

    def keep(self) -> None:
        """Write down who is ticked, where that is not done yet."""
        self._keep.stop()
        who_matters.remember_chosen(self._desk, self.people.ticked())

    def finish(self, *, kept: bool) -> None:
        """The dialog goes; `kept`: what is ticked and not written down yet is to be."""
        if kept and self._keep.isActive():
            self.keep()
        self._keep.stop()

    def _build(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.count, 1)
        below.addWidget(self.top_button)
        below.addWidget(self.none_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.stepped_in.connect(self.list.begin)
        self.list.typed.connect(self._type_on)
        self.people.ticks_changed.connect(self._ticked)
        self.top_button.clicked.connect(self._tick_top)
        self.none_button.clicked.connect(self.people.untick_all)

    def _search(self, text: str) -> None:
        self.people.search(text)
        self.list.choose_first()
        self._show_count()

    def _type_on(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    def _tick_top(self) -> None:
        self.people.tick_first(PLENTY)
        self.list.begin()

    def _ticked(self) -> None:
        self._show_count()
        self._keep.start()

    def _show_count(self) -> None:
        self.count.setText(ticked(self.people.count_ticked()))
        top = min(PLENTY, self.people.rowCount())
        words = self.tr("Tick the first {count}") if top > 1 else self.tr("Tick this one")
        self.top_button.setText(words.format(count=number(top)))
        self.top_button.setEnabled(top > 0)
        self.none_button.setEnabled(self.people.count_ticked() > 0)
