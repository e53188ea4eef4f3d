# SPDX-License-Identifier: MIT
"""Whose turn it is: who they are, what is to be done and why, how to reach them, what to bring and to confirm."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from followup_desk.services.desk import Desk
from followup_desk.services.one_sitting import Turn
from followup_desk.ui.look import theme
from followup_desk.ui.look.chip import Chip
from followup_desk.ui.look.due_words import chip_for
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.person import person_words
from followup_desk.ui.person.avatar import Avatar
from followup_desk.ui.person.next_band import IconTile
from followup_desk.ui.sitting import sitting_words
from followup_desk.ui.sitting.confirming import Confirming
from followup_desk.ui.sitting.reach_row import ReachRow

_SIDE = 28


class TurnView(QWidget):
    """`under_head` is a place for the log: it takes the room of all but the head."""

    confirmed = Signal(object)
    """A fact that still holds, by its id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._turn: Turn | None = None
        self.avatar = Avatar(desk, self)
        self._name = TextBlock(theme.font(20, QFont.Weight.Bold), "ink", 2)
        self._line = TextBlock(theme.font(13), "ink_2", 2)
        self._icon = IconTile(self)
        self._what = TextBlock(theme.font(14, QFont.Weight.DemiBold), "ink", 2)
        self._late = Chip(self)
        self._why = TextBlock(theme.font(13), "ink", 5)
        self.reach = ReachRow()
        self._bring_title = plain_label(self.tr("Bring"), role="section")
        self._bring = TextBlock(theme.font(13), "ink", 2)
        self.confirming = Confirming()
        self.confirming.confirmed.connect(self.confirmed)
        self.under_head = QStackedLayout()
        self._build()

    def show_turn(self, turn: Turn, to_a_yes: int | None) -> None:
        now = self._desk.now()
        self._turn = turn
        self.avatar.show_contact(turn.contact)
        self._name.set_text(person_words.name_shown(turn.contact))
        self._icon.set_kind(turn.card.follow_up.channel)
        self._what.set_text(sitting_words.what(turn, now))
        self._why.set_text(sitting_words.why(turn, to_a_yes))
        self._why.setVisible(bool(self._why.text()))
        self.reach.show_ways(turn.ways, turn.card.follow_up.channel)
        self._bring.set_text(sitting_words.bring(turn.bring))
        for widget in (self._bring_title, self._bring):
            widget.setVisible(bool(self._bring.text()))
        self.confirming.show_facts(turn.stale, self._desk.today())
        self.tick()

    def tick(self) -> None:
        """The time there goes on, and what was to come may be late."""
        if self._turn is not None:
            now = self._desk.now()
            self._line.set_text(sitting_words.who(self._turn, now))
            text, tone = chip_for(self._turn.card.follow_up.due, now)
            self._late.set_chip(text if tone == "late" else "", tone)

    def words(self) -> list[str]:
        """What is read, line by line."""
        blocks = (self._name, self._line, self._what, self._why, self._bring)
        return [block.text() for block in blocks if not block.isHidden() and block.text()]

    def _build(self) -> None:
        who = QVBoxLayout()
        who.setSpacing(1)
        who.addWidget(self._name)
        who.addWidget(self._line)
        head = QHBoxLayout()
        head.setContentsMargins(_SIDE, 20, _SIDE, 0)
        head.setSpacing(14)
        head.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(who, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(self.under_head, 1)
        self.under_head.addWidget(scrolled(self._details()))

    def _details(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_SIDE, 0, _SIDE, 16)
        column.setSpacing(5)
        column.addWidget(self._band())
        column.addSpacing(10)
        column.addWidget(self.reach)
        column.addSpacing(10)
        column.addWidget(self._bring_title)
        column.addWidget(self._bring)
        column.addSpacing(10)
        column.addWidget(self.confirming)
        column.addStretch(1)
        return inside

    def _band(self) -> QFrame:
        band = QFrame()
        band.setProperty("role", "band")
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._icon)
        first.addWidget(self._what, 1, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._late)
        column = QVBoxLayout(band)
        column.setContentsMargins(14, 11, 16, 13)
        column.setSpacing(5)
        column.addLayout(first)
        column.addWidget(self._why)
        return band
