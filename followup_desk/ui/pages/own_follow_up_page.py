# SPDX-License-Identifier: MIT
"""The page "What my follow-up looks like": four plots from one's own data, and who stands behind each of their columns.

Each plot is one question, and on a very large desk that takes a fifth of a second: they are read one after the other,
and the window answers in between.
"""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desk.services import equal_care
from followup_desk.services import own_follow_up as own
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.pages.page import Page
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.plots import answer_plots, care_plot
from followup_desk.ui.plots.behind_panel import BehindPanel
from followup_desk.ui.plots.neglected import Neglected
from followup_desk.ui.plots.plot import Plot
from followup_desk.ui.plots.plot_card import PlotCard

_SHOWN_KINDS = frozenset({"interaction", "opportunity", "follow_up", "contact"})
_NAMES = (answer_plots.TOUCHES, answer_plots.KEPT, answer_plots.THANKS, care_plot.CARE)


class OwnFollowUpPage(Page):
    """Nothing on it is anybody's average: where there is too little to tell, it says what is missing."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "own-follow-up", self.tr("What my follow-up looks like"), parent)
        self.set_below(self.tr("From your own desk alone. Enter on a column shows who stands behind it."))
        self.paper_button = KeyedButton(self.tr("Save as PDF…"), icon="file-text", role="mini")
        self.tools.addWidget(self.paper_button)
        self.cards = {name: PlotCard(Plot(name, "", "")) for name in _NAMES}
        self.neglected = Neglected(desk)
        self.behind = BehindPanel(desk)
        self._inside = QWidget()
        self._open_at: tuple[str, int] | None = None
        self._to_read: list[str] = []
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._fill()
        self._turn.timeout.connect(self._read_next)
        self.paper_button.clicked.connect(self._ask_for_paper)
        self.behind.closed.connect(self.close_behind)
        self.behind.contact_wanted.connect(self.contact_wanted)
        self.neglected.contact_wanted.connect(self.contact_wanted)
        for card in self.cards.values():
            card.opened.connect(self._show_behind)

    def plots(self) -> list[Plot]:
        """As they are shown now."""
        return [card.plot() for card in self.cards.values()]

    def refresh(self) -> None:
        """All four anew, the first at once."""
        self._to_read = list(_NAMES)
        self._read_next()

    def read_all(self) -> None:
        """What is still to be read, now."""
        while self._to_read:
            self._read_next()

    def on_change(self, change: Change) -> None:
        """Read when there is time: who has just logged something waits for nothing here."""
        if change.many or change.kinds & _SHOWN_KINDS:
            self._to_read = list(_NAMES)
            self._turn.start()

    def focus_first(self) -> None:
        views = [card.view for card in self.cards.values() if card.plot().columns]
        if views:
            views[0].setFocus()
        else:
            super().focus_first()

    def close_behind(self) -> None:
        """Back to the column."""
        self.behind.hide()
        if self._open_at is not None:
            self.cards[self._open_at[0]].view.setFocus()
        self._open_at = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes who stands behind a column first."""
        if event.key() == Qt.Key.Key_Escape and self._open_at is not None:
            self.close_behind()
        else:
            super().keyPressEvent(event)

    def _fill(self) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(0)
        for card in self.cards.values():
            column.addWidget(card)
        self.cards[care_plot.CARE].column.addWidget(self.neglected)
        column.addStretch(1)
        self.area = scrolled(self._inside)
        self.body.addWidget(self.area, 5)
        self.body.addWidget(self.behind, 4)

    def _read_next(self) -> None:
        if not self._to_read:
            return
        name = self._to_read.pop(0)
        self.cards[name].show_plot(self._read(name))
        self._follow_behind(name)
        if self._to_read:
            self._turn.start()

    def _read(self, name: str) -> Plot:
        if name == care_plot.CARE:
            found = equal_care.equal_care(self._desk)
            plot = care_plot.of_care(found)
            self.neglected.show_them(found.neglected if plot.columns else ())
            return plot
        plots: dict[str, Callable[[], Plot]] = {
            answer_plots.TOUCHES: lambda: answer_plots.of_touches(own.touches(self._desk)),
            answer_plots.KEPT: lambda: answer_plots.of_promises(own.kept_by_month(self._desk)),
            answer_plots.THANKS: lambda: answer_plots.of_thanks(own.thanks(self._desk)),
        }
        return plots[name]()

    def _show_behind(self, card: PlotCard, row: int) -> None:
        name = card.plot().name
        self._open_at = (name, row)
        self.behind.show_column(name, card.plot().columns[row])
        if (layout := self.layout()) is not None:
            layout.activate()  # the list has just taken its room
        self.area.verticalScrollBar().setValue(card.view.mapTo(self._inside, QPoint(0, 0)).y())

    def _follow_behind(self, name: str) -> None:
        """What is open below follows the plot; a column that is there no more closes it."""
        if self._open_at is None or self._open_at[0] != name:
            return
        columns = self.cards[name].plot().columns
        if self._open_at[1] < len(columns):
            self.behind.refresh(columns[self._open_at[1]])
        else:
            self.close_behind()

    def _ask_for_paper(self) -> None:
        from followup_desk.ui.plots.on_paper import ask_and_save

        self.read_all()
        ask_and_save(self._desk, self.plots(), self)
