# SPDX-License-Identifier: MIT
"""Two facts that nobody has confirmed for long, to ask about while one is talking (R14)."""

from collections.abc import Collection, Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QWidget

from followup_desk.domain.records import Fact
from followup_desk.ui.look import theme
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.plain_label import plain_caption, show_tooltip

ASKED = 2
_WIDEST = 260


class ConfirmRow(QWidget):
    """`changed` when one was ticked: it still holds. The value are the ids of those."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: list[Fact] = []
        self.boxes = [QCheckBox(self) for _ in range(ASKED)]
        flow = FlowLayout(self, gap=16, line_gap=4)
        for box in self.boxes:
            flow.addWidget(box)
            box.toggled.connect(self._toggled)

    def offer(self, facts: Sequence[Fact], today: date) -> None:
        """The stalest first; of more than two only those."""
        self._facts = list(facts[:ASKED])
        for box, fact in zip(self.boxes, [*self._facts, *[None] * ASKED], strict=False):
            box.setVisible(fact is not None)
            box.setChecked(False)
            if fact is not None:
                text = " ".join(fact.text.split())
                shown = QFontMetrics(theme.font(13)).elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST)
                box.setText(plain_caption(shown))
                box.setAccessibleName(self.tr("Still true: {fact}").format(fact=text[:200]))
                show_tooltip(box, self._since(fact, today))

    def is_empty(self) -> bool:
        """Whether there is nothing to ask."""
        return not self._facts

    def value(self) -> tuple[int, ...]:
        pairs = zip(self.boxes, self._facts, strict=False)
        return tuple(fact.id for box, fact in pairs if box.isChecked() and fact.id is not None)

    def set_value(self, fact_ids: Collection[int]) -> None:
        for box, fact in zip(self.boxes, self._facts, strict=False):
            box.setChecked(fact.id in fact_ids)

    def _since(self, fact: Fact, today: date) -> str:
        if fact.confirmed_on is None:
            return ""
        day = fact.confirmed_on
        month = QLocale().standaloneMonthName(day.month)
        since = month if day.year == today.year else f"{month} {day.year}"
        return self.tr("{text}\nNot confirmed since {month}. Tick it if it still holds.").format(
            text=fact.text[:500], month=since
        )

    def _toggled(self) -> None:
        self.changed.emit()
