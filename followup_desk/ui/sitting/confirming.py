# SPDX-License-Identifier: MIT
"""Two facts that nobody has confirmed for long (R14), to ask about in passing: 1 and 2 say that they still hold."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.records import Fact
from followup_desk.services.one_sitting import CONFIRMED
from followup_desk.ui.look import painting, theme
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_caption, plain_label, plain_tooltip
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.sitting import sitting_words

_WIDEST = 240


class Confirming(QWidget):
    """Hides itself where there is nothing to ask. `confirmed` names the fact by its id."""

    confirmed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._since = [TextBlock(theme.font(12), "ink_2", 1) for _ in range(CONFIRMED)]
        self.buttons = [KeyedButton("", str(at + 1), icon="check", role="mini") for at in range(CONFIRMED)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(plain_label(self.tr("Confirm in passing"), role="section"))
        for button, since in zip(self.buttons, self._since, strict=True):
            row = QHBoxLayout()
            row.setSpacing(10)
            row.addWidget(button)
            row.addWidget(since, 1, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(row)
            button.clicked.connect(self._clicked)

    def show_facts(self, facts: Sequence[Fact], today: date) -> None:
        self._facts = tuple(facts[:CONFIRMED])
        for at, (button, since) in enumerate(zip(self.buttons, self._since, strict=True)):
            fact = self._facts[at] if at < len(self._facts) else None
            button.setVisible(fact is not None)
            since.setVisible(fact is not None)
            if fact is not None:
                button.setText(plain_caption(painting.elided(fact.text, theme.font(12), _WIDEST)))
                button.setAccessibleName(self.tr("Still true: {fact}").format(fact=fact.text[:200]))
                button.setToolTip(plain_tooltip(self.tr("Still true: {fact}").format(fact=fact.text[:500])))
                since.set_text(sitting_words.since(fact, today))
        self.setVisible(bool(self._facts))

    def confirm(self, at: int) -> None:
        """The first or the second still holds."""
        if at < len(self._facts):
            self.confirmed.emit(self._facts[at].id)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, KeyedButton):
            self.confirm(self.buttons.index(button))
