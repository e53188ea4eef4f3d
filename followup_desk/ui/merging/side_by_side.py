# SPDX-License-Identifier: MIT
"""Two contacts side by side: where they differ one is picked, all else is kept from both.

The left one is kept and the other joins it. Each choice is a row of two cards; Tab goes from row to row, arrows
between the two, and Enter is left to the dialog.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.punctuation import labelled
from followup_desk.domain.records import Contact
from followup_desk.services.desk import Desk
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.look.rule import Rule
from followup_desk.ui.merging.merge_words import Choice, Pair
from followup_desk.ui.parts.choice_card import ChoiceCard
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.person import person_words
from followup_desk.ui.person.avatar import Avatar

_LABEL_WIDTH = 92
_LINES = 5


class SideBySide(QWidget):
    """One pair; make another for another pair. `picks()` are the fields taken from the one who joins."""

    def __init__(self, desk: Desk, pair: Pair, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.cards: dict[str, tuple[ChoiceCard, ChoiceCard]] = {}
        self._groups: list[QButtonGroup] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        self._add_heads(pair)
        self._add_choices(pair.choices)
        self._add_both(pair.both)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def picks(self) -> frozenset[str]:
        """The fields that come from the one who joins."""
        return frozenset(field for field, (_keep, other) in self.cards.items() if other.isChecked())

    def pick(self, fields: frozenset[str]) -> None:
        """Take these fields from the one who joins, and the others from the one who is kept."""
        for field, cards in self.cards.items():
            cards[field in fields].setChecked(True)

    def _add_heads(self, pair: Pair) -> None:
        for column, contact, word in ((1, pair.keep, self.tr("Kept")), (2, pair.other, self.tr("Joins it"))):
            self._grid.addWidget(self._head(contact, word), 0, column)

    def _head(self, contact: Contact, word: str) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "card")
        avatar = Avatar(self._desk)
        avatar.show_contact(contact)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(plain_label(word, role="small"))
        for text, face, ink in (
            (person_words.name_shown(contact), theme.font(14, QFont.Weight.DemiBold), "ink"),
            (joined(person_words.job(contact)), theme.font(12), "ink_2"),
        ):
            if text:
                block = TextBlock(face, ink, 2)
                block.set_text(text)
                words.addWidget(block)
        row = QHBoxLayout(frame)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(12)
        row.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return frame

    def _add_choices(self, choices: Sequence[Choice]) -> None:
        if not choices:
            return
        self._add_title(self.tr("Pick one of each"))
        for choice in choices:
            group = QButtonGroup(self)
            name = self.tr("{field} of the one who is kept").format(field=choice.title)
            other_name = self.tr("{field} of the one who joins").format(field=choice.title)
            cards = ChoiceCard(choice.keep, name=name), ChoiceCard(choice.other, name=other_name)
            at = self._add_label(choice.title)
            for column, card in enumerate(cards, 1):
                group.addButton(card)
                self._grid.addWidget(card, at, column)
            cards[choice.takes_other].setChecked(True)
            self.cards[choice.field] = cards
            self._groups.append(group)

    def _add_both(self, both: Sequence[Choice]) -> None:
        if not both:
            return
        self._add_title(self.tr("Kept from both"))
        for line in both:
            at = self._add_label(line.title)
            for column, text in ((1, line.keep), (2, line.other)):
                block = TextBlock(theme.font(13), "ink" if text else "ink_3", _LINES)
                block.set_text(text or "–")
                block.setAccessibleName(labelled(line.title, text[:500]) if text else self.tr("nothing"))
                block.setContentsMargins(0, 0, 0, 0)
                self._grid.addWidget(block, at, column, Qt.AlignmentFlag.AlignTop)

    def _add_title(self, text: str) -> None:
        at = self._grid.rowCount()
        self._grid.addWidget(Rule(), at, 0, 1, 3)
        self._grid.addWidget(plain_label(text, role="section"), at + 1, 0, 1, 3)

    def _add_label(self, text: str) -> int:
        """Gives the row's number."""
        at = self._grid.rowCount()
        label = plain_label(text, role="dim", wrap=True)
        label.setFixedWidth(_LABEL_WIDTH)
        self._grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        return at
