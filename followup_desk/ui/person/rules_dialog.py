# SPDX-License-Identifier: MIT
"""Which rules work for somebody: a tick each, so that what was stopped in *Why?* can go on again."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from followup_desk.domain.rules.numbers import CAN_BE_OFF
from followup_desk.services import people, preferences, rule_settings, wording
from followup_desk.services.acts import rule_stops
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.scrolled import scrolled

_AROUND = 60


class RulesDialog(DeskDialog):
    """A rule that is off for everybody stands there without a tick to be put in."""

    def __init__(self, desk: Desk, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "rules-of-contact", self.tr("What the desk does by itself"), parent)
        person = people.living(desk, contact_id)
        self._contact_id = contact_id
        self.add_heading(
            wording.name(person.name.display),
            self.tr("Take out what the desk is not to do for them. What is planned already stays."),
        )
        self.boxes = {rule: self._box(rule, on=rule not in person.stops) for rule in CAN_BE_OFF}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        for box in self.boxes.values():
            column.addWidget(box)
        column.addStretch(1)
        self.body.addWidget(scrolled(inside), 1)
        wanted = QSize(max(520, inside.sizeHint().width() + _AROUND), 560)
        self.add_buttons(self.tr("Save"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=wanted)
        self.boxes[CAN_BE_OFF[0]].setFocus()

    def save(self) -> None:
        stopped = {rule for rule, box in self.boxes.items() if box.isEnabled() and not box.isChecked()}
        kept = {rule for rule in people.living(self._desk, self._contact_id).stops if not self.boxes[rule].isEnabled()}
        rule_stops.set_stops(self._desk, self._contact_id, frozenset(stopped | kept))

    def _box(self, rule: str, *, on: bool) -> QCheckBox:
        words = rule_settings.title(rule)
        box = QCheckBox(words[:1].upper() + words[1:].replace("&", "&&"))
        everybody = preferences.get(self._desk, rule.lower()) == "on"
        box.setChecked(on and everybody)
        if not everybody:
            box.setEnabled(False)
            box.setText(self.tr("{rule} (off for everybody, see Preferences)").format(rule=box.text()))
        return box


def open_rules(desk: Desk, contact_id: int, parent: QWidget | None = None) -> RulesDialog | None:
    """Show the dialog over `parent`; it saves by itself."""
    return open_dialog(lambda: RulesDialog(desk, contact_id, parent), parent)
