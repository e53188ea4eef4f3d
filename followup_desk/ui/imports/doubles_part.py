# SPDX-License-Identifier: MIT
"""Possible doubles one by one: who is in the file, who is on the desk, and whether they are one person.

In the list arrows go from one to the next, and S, N and K decide and go on to the next that is not decided.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.imports.doubles_model import DoublesModel
from followup_desk.ui.imports.findings import Double
from followup_desk.ui.imports.import_words import why_word
from followup_desk.ui.imports.side_by_side import SideBySide
from followup_desk.ui.imports.wishes import NEW, SKIP, Decision
from followup_desk.ui.look import theme
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.choice_row import ChoiceRow, Option
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.parts.text_block import TextBlock

SAME = "same"
_KEYS = ((SAME, "S"), (NEW, "N"), (SKIP, "K"))


class DoublesPart(QWidget):
    """`decided` carries the key of a double and the decision."""

    decided = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DoublesModel(self)
        self.list = QListView()
        self._name = TextBlock(theme.font(13, QFont.Weight.DemiBold), max_lines=2)
        self._why = plain_label(role="dim", wrap=True)
        self.compared = SideBySide()
        self.choice = ChoiceRow(self._options(), self.tr("Are they one person?"))
        self.all_button = KeyedButton(self.tr("The same for all that are left"), role="mini")
        self._left = plain_label(role="dim")
        self._last = ""
        self._build()
        self.list.selectionModel().currentChanged.connect(self._show)
        self.choice.chosen.connect(self._choose)
        self.all_button.clicked.connect(self._choose_for_all)
        self._bind_keys()

    def show_doubles(self, doubles: Sequence[Double], decisions: Mapping[str, Decision]) -> None:
        """The row stays when there are as many again."""
        row = self.list.currentIndex().row()
        self.model.show(doubles, decisions)
        if doubles:
            self.list.setCurrentIndex(self.model.index(min(max(row, 0), len(doubles) - 1)))
        self._show(self.list.currentIndex())

    def _options(self) -> list[Option]:
        words = {SAME: self.tr("Same person"), NEW: self.tr("New person"), SKIP: self.tr("Skip")}
        return [Option(words[value], ((value, ""),), key) for value, key in _KEYS]

    def _build(self) -> None:
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(self.tr("People who may be on your desk already"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(230)
        deciding = QHBoxLayout()
        deciding.addWidget(self.choice, 1)
        deciding.addWidget(self.all_button)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self._name)
        side.addWidget(self._why)
        side.addWidget(scrolled(self.compared), 1)
        side.addLayout(deciding)
        side.addWidget(self._left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(side, 1)

    def _bind_keys(self) -> None:
        """In the list, where a letter would look for a name."""
        slots = {SAME: self._choose_same, NEW: self._choose_new, SKIP: self._choose_skip}
        for value, key in _KEYS:
            shortcut = QShortcut(QKeySequence(key), self.list, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slots[value])

    def _row(self) -> int:
        return self.list.currentIndex().row()

    def _show(self, _current: QModelIndex) -> None:
        double = self.model.double(self._row())
        if double is None:
            return
        self._name.set_text(double.name)
        self._why.setText(why_word(double.why))
        self._why.setVisible(bool(double.why))
        self.compared.show_fields(double.fields)
        self._show_decision()

    def _show_decision(self) -> None:
        decision = self.model.decision(self._row())
        self.choice.set_value(SAME if isinstance(decision, int) else decision)
        left = self.model.left()
        words = self.tr("{count} not decided: they come in as new people.").format(count=number(left))
        self._left.setText(words if left else self.tr("All are decided."))
        self._show_for_all(left)

    def _show_for_all(self, left: int) -> None:
        """What was said last can be said of all others."""
        words = {
            SAME: self.tr("All that are left: same person"),
            NEW: self.tr("All that are left: new"),
            SKIP: self.tr("All that are left: skip"),
        }
        self.all_button.setText(words.get(self._last, self.tr("The same for all that are left")))
        self.all_button.setEnabled(bool(self._last) and left > 0)

    def _choose_same(self) -> None:
        self._choose(SAME)

    def _choose_new(self) -> None:
        self._choose(NEW)

    def _choose_skip(self) -> None:
        self._choose(SKIP)

    def _choose(self, choice: object) -> None:
        """Decide, and from the list go on to the next."""
        row = self._row()
        if self.model.double(row) is None:
            return
        self._last = str(choice)
        self._decide([row], self._last)
        announce(self, str(self.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)))
        following = self.model.undecided(row)
        if self.list.hasFocus() and following >= 0:
            self.list.setCurrentIndex(self.model.index(following))
        else:
            self._show_decision()

    def _choose_for_all(self) -> None:
        rows = [row for row in range(self.model.rowCount()) if self.model.decision(row) is None]
        self._decide(rows, self._last)
        self._show_decision()
        self.list.setFocus()

    def _decide(self, rows: Sequence[int], choice: str) -> None:
        doubles = [double for row in rows if (double := self.model.double(row))]
        decisions: list[Decision] = [double.our_id if choice == SAME else choice for double in doubles]
        self.model.decide(rows, decisions)
        for double, decision in zip(doubles, decisions, strict=True):
            self.decided.emit(double.key, decision)
