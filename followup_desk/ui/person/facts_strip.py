# SPDX-License-Identifier: MIT
"""The strip below the head: what they need, what to remember, and the opportunity that is open."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from followup_desk.domain.records import Contact, Fact, Opportunity
from followup_desk.ui.person import person_words
from followup_desk.ui.person.fact_card import FactCard

_NARROW = 480


class FactsStrip(QWidget):
    """`edit_requested` names the field that was pressed: needs, remember or opportunity."""

    edit_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.needs = FactCard(self.tr("Needs"), self)
        self.remember = FactCard(self.tr("Remember"), self)
        self.opportunity = FactCard(self.tr("Opportunity"), self)
        self.needs.clicked.connect(self._edit_needs)
        self.remember.clicked.connect(self._edit_remember)
        self.opportunity.clicked.connect(self._edit_opportunity)
        self._columns = 0
        self._low = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._arrange(3)

    def show_contact(
        self,
        contact: Contact,
        opportunities: list[Opportunity],
        today: date,
        to_a_yes: int | None = None,
        stale: Sequence[Fact] = (),
    ) -> None:
        """`to_a_yes`: after how many touches the user's own yeses came, where that is known; `stale`: what nobody has
        confirmed for long."""
        needs = sum(fact.kind == "need" for fact in stale)
        self.needs.show_fact(
            self._with_stale(self.tr("Needs"), needs),
            person_words.needs(contact),
            self.tr("What do they need? Press to add."),
        )
        self.remember.show_fact(
            self._with_stale(self.tr("Remember"), len(stale) - needs),
            person_words.remember(contact, today),
            self.tr("Family, hobbies, days to keep. Press to add."),
        )
        self._show_opportunity(opportunities, today, to_a_yes)

    def set_low(self, low: bool) -> None:
        """A low window: one line for each fact."""
        self._low = low
        self._arrange(self._wanted_columns())
        self._set_compact()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self._wanted_columns())

    def _wanted_columns(self) -> int:
        """Below one another only where the height allows it."""
        return 1 if self.width() < _NARROW and not self._low else 3

    def _with_stale(self, heading: str, count: int) -> str:
        return self.tr("{heading} · {count} to confirm").format(heading=heading, count=count) if count else heading

    def _show_opportunity(self, known: list[Opportunity], today: date, to_a_yes: int | None) -> None:
        still_open = person_words.open_opportunities(known)
        if not still_open:
            empty = person_words.ended_opportunity(known[-1]) if known else self.tr("None open. Press to begin one.")
            self.opportunity.show_fact(self.tr("Opportunity"), "", empty)
            return
        first = still_open[0]
        heading = person_words.opportunity_title(first, today)
        if len(still_open) > 1:
            heading = self.tr("{title} and {count} more").format(title=heading, count=len(still_open) - 1)
        self.opportunity.show_fact(heading, person_words.opportunity_text(first), "")
        self.opportunity.show_touches(first.touches, to_a_yes, person_words.touches(first, to_a_yes))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, card in enumerate(self._cards()):
            self._grid.addWidget(card, index // columns, index % columns)
            self._grid.setColumnStretch(index, 1 if index < columns else 0)
        self._grid.setVerticalSpacing(6)
        self._set_compact()

    def _set_compact(self) -> None:
        for card in self._cards():
            card.set_compact(self._low or self._columns == 1)

    def _cards(self) -> tuple[FactCard, FactCard, FactCard]:
        return self.needs, self.remember, self.opportunity

    def _edit_needs(self) -> None:
        self.edit_requested.emit("needs")

    def _edit_remember(self) -> None:
        self.edit_requested.emit("remember")

    def _edit_opportunity(self) -> None:
        self.edit_requested.emit("opportunity")
