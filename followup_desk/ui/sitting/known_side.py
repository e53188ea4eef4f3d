# SPDX-License-Identifier: MIT
"""What is known of whoever has their turn: needs, what to remember, and the last three times."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from followup_desk.services.desk import Desk
from followup_desk.services.one_sitting import LAST, Turn
from followup_desk.ui.look import theme
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.person import person_words
from followup_desk.ui.person.next_band import IconTile
from followup_desk.ui.sitting import sitting_words

_SIDE = 28


class KnownSide(QWidget):
    """Says where nothing is known, so that one asks."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._needs = TextBlock(theme.font(13), "ink", 4)
        self._remember = TextBlock(theme.font(13), "ink", 5)
        self._nothing = TextBlock(theme.font(13), "ink_3", 2)
        self._nothing.set_text(self.tr("Nothing happened yet: this is the first time."))
        self._last = [Happened() for _ in range(LAST)]
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(_SIDE, 22, _SIDE, 16)
        column.setSpacing(4)
        for title, blocks in (
            (self.tr("Needs"), (self._needs,)),
            (self.tr("Remember"), (self._remember,)),
            (self.tr("Last three times"), (self._nothing, *self._last)),
        ):
            column.addWidget(plain_label(title, role="section"))
            for block in blocks:
                column.addWidget(block)
            column.addSpacing(10)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))

    def show_turn(self, turn: Turn) -> None:
        today = self._desk.today()
        self._needs.set_text(person_words.needs(turn.contact) or self.tr("Not known yet: ask what they need."))
        self._remember.set_text(person_words.remember(turn.contact, today) or self.tr("Nothing noted yet."))
        for at, each in enumerate(self._last):
            each.setVisible(at < len(turn.last))
            if at < len(turn.last):
                entry = turn.last[at]
                each.day.set_text(sitting_words.day_of_entry(entry, today))
                each.icon.set_kind(entry.kind)
                each.words.set_text(sitting_words.entry(entry))
        self._nothing.setVisible(not turn.last)

    def words(self) -> list[str]:
        """What is read, line by line."""
        last = [each.words.text() for each in self._last if not each.isHidden()]
        return [self._needs.text(), self._remember.text(), *last]


class Happened(QWidget):
    """A day, what it was, and its notes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = TextBlock(theme.font(13), "ink_2", 1)
        self.icon = IconTile()
        self.words = TextBlock(theme.font(13), "ink", 3)
        row = QGridLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setHorizontalSpacing(10)
        row.setColumnMinimumWidth(0, 52)
        row.addWidget(self.day, 0, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.icon, 0, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 0, 2)
        row.setColumnStretch(2, 1)
