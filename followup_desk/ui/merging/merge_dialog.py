# SPDX-License-Identifier: MIT
"""Making one contact of two: side by side, picked field by field, and which of them is kept."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from followup_desk.services.acts import merging
from followup_desk.services.desk import Desk
from followup_desk.ui.merging.merge_words import pair_of, rule_in_words
from followup_desk.ui.merging.side_by_side import SideBySide
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled


class MergeDialog(DeskDialog):
    """`merged` carries the id of the one who is kept. Raises Refused when one of them is gone."""

    merged = Signal(object)

    def __init__(self, desk: Desk, keep_id: int, other_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "merge", self.tr("Merge two contacts"), parent)
        self.keep_id, self.other_id = keep_id, other_id
        self.sides = SideBySide(desk, pair_of(desk, keep_id, other_id))
        self._area = scrolled(self.sides)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(plain_label(rule_in_words(), role="dim", wrap=True))
        self.add_buttons(self.tr("Merge"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(760, 620))
        self.swap_button = KeyedButton(self.tr("Swap"), self.tr("Ctrl S"), icon="refresh-cw")
        self.swap_button.setToolTip(self.tr("Keep the other one"))
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self.swap)
        self.swap_button.clicked.connect(self.swap)
        self.extra_buttons.addWidget(self.swap_button)
        self._begin()

    def swap(self) -> None:
        """The other one is kept; what was picked stays picked."""
        sides = self.sides
        turned = frozenset(sides.cards) - sides.picks()
        self.keep_id, self.other_id = self.other_id, self.keep_id
        self.sides = SideBySide(self._desk, pair_of(self._desk, self.keep_id, self.other_id))
        self.sides.pick(turned)
        show_in(self._area, self.sides)

    def save(self) -> None:
        merging.merge(self._desk, self.keep_id, self.other_id, self.sides.picks())
        self.merged.emit(self.keep_id)

    def _begin(self) -> None:
        first = next(iter(self.sides.cards.values()), None)
        (first[0] if first else self.accept_button).setFocus()


def show_in(area: QScrollArea, sides: QWidget) -> None:
    """Another pair in the place of the one before, which goes."""
    area.setWidget(sides)
    sides.setAutoFillBackground(False)


def open_merge(desk: Desk, keep_id: int, other_id: int, parent: QWidget | None = None) -> MergeDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: MergeDialog(desk, keep_id, other_id, parent), parent)
