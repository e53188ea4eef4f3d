# SPDX-License-Identifier: MIT
"""How often to be in touch with several people, or with one: in days, or as their stage has it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QRadioButton, QSpinBox, QWidget

from followup_desk.domain.rules.keeping_in_touch import half_as_long_again
from followup_desk.services import people, preferences
from followup_desk.services.acts import several
from followup_desk.services.acts.several import Tell
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.several.several_dialog import SeveralDialog, number_box

_LONGEST = 3650


class CadenceSeveral(SeveralDialog):
    """The longest interval follows the ideal one, half as long again, until it is set by hand."""

    def __init__(self, desk: Desk, contact_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(desk, contact_ids, "several-cadence", self.tr("How often to be in touch"), parent)
        ideal, longest = _begins_with(desk, self.contact_ids)
        self.form = FormGrid(label_width=130)
        self.body.addWidget(self.form)
        self.own = self.form.add_plain(QRadioButton(self.tr("So &many days")))
        self.ideal = self.form.add(self.tr("&Best every"), _days(ideal))
        self.longest = self.form.add(self.tr("At the &longest"), _days(longest))
        self.by_stage = self.form.add_plain(
            QRadioButton(self.tr("As their &stage has it")), self.tr("Customers as in the preferences, others never.")
        )
        self.own.setChecked(True)
        self.own.toggled.connect(self._own_toggled)
        self.ideal.valueChanged.connect(self._ideal_changed)
        self.add_ending(self.tr("Set"), QSize(440, 300))
        self.ideal.setFocus()
        self.ideal.selectAll()

    def work(self, tell: Tell) -> None:
        if self.by_stage.isChecked():
            several.clear_cadence(self._desk, self.contact_ids, tell)
        else:
            several.set_cadence(self._desk, self.contact_ids, self.ideal.value(), self.longest.value(), tell)

    def _own_toggled(self, own: bool) -> None:
        self.ideal.setEnabled(own)
        self.longest.setEnabled(own)

    def _ideal_changed(self, days: int) -> None:
        self.longest.setValue(half_as_long_again(days))


def _begins_with(desk: Desk, contact_ids: Sequence[int]) -> tuple[int, int]:
    """One's own where it is about one who has a cadence, else what customers have."""
    person = people.person(desk, contact_ids[0]) if len(contact_ids) == 1 else None
    if person is not None and person.ideal_days is not None:
        return person.ideal_days, person.longest_days or half_as_long_again(person.ideal_days)
    return int(preferences.get(desk, "r20_ideal_days")), int(preferences.get(desk, "r20_longest_days"))


def _days(value: int) -> QSpinBox:
    box = number_box(_LONGEST)
    box.setSuffix(QCoreApplication.translate("cadence_several", " days"))
    box.setValue(value)
    return box
