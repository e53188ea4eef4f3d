# SPDX-License-Identifier: MIT
"""Planning a follow-up: what, when in plain words, by which channel, and whether it was promised.

What is to be minded of the day is said as soon as it is read, and blocks nothing.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from followup_desk.domain.moments import Due
from followup_desk.domain.words import Kind
from followup_desk.services import people, plan_hints
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.contact_line import contact_line
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.follow_ups.plan_hints import PlanHints
from followup_desk.ui.parts.channel_box import ChannelBox
from followup_desk.ui.parts.date_field import DateField
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid


class PlanDialog(DeskDialog):
    """Raises Refused when the contact is gone."""

    def __init__(self, desk: Desk, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "plan", self.tr("Plan a follow-up"), parent)
        contact = people.person(desk, contact_id)
        self._contact_id = contact_id
        self.add_heading(named(contact.name.display), contact_line(contact))
        self.form = FormGrid(label_width=64)
        self.body.addWidget(self.form)
        self.what = self.form.add(self.tr("&What"), QLineEdit())
        self.what.setPlaceholderText(self.tr("Send the samples, ask about March…"))
        self.when = self.form.add(self.tr("Whe&n"), DateField(desk))
        self.channel = self.form.add(self.tr("&By"), ChannelBox(contact.usual_channel))
        self.promised = self.form.add_plain(
            QCheckBox(self.tr("I &promised it")), self.tr("They were told: it counts as a promise of this day.")
        )
        self._asked: tuple[Due, Kind | None, bool] | None = None
        self.hints = self.form.add_plain(PlanHints())
        self.body.addStretch(1)
        self.add_buttons(self.tr("Plan"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(460, 330))
        self.what.setFocus()
        self.when.changed.connect(self._look_ahead)
        self.channel.currentIndexChanged.connect(self._look_ahead)
        self.promised.toggled.connect(self._look_ahead)

    def save(self) -> None:
        self.form.clear()
        due = self.due()
        if due is None:
            self.refuse_field(
                self.form, self.when, "" if self.when.error() else self.tr("Say when: tue 10am, in 2 weeks, 3 dec…")
            )
        follow_ups.plan_follow_up(
            self._desk,
            self._contact_id,
            due,
            channel=self.channel.chosen(),
            why=self.what.text().strip(),
            promised=self.promised.isChecked(),
        )

    def due(self) -> Due | None:
        """When it is to be; None while that cannot be read."""
        return self.when.due()

    def _look_ahead(self) -> None:
        """Asks the desk only where something else is meant than before."""
        due = self.due()
        asked = None if due is None else (due, self.channel.chosen(), self.promised.isChecked())
        if asked != self._asked:
            self._asked = asked
            found = None if asked is None else plan_hints.of_plan(self._desk, self._contact_id, *asked)
            self.hints.show_hints(found, self._desk.today())


def open_plan(desk: Desk, contact_id: int, parent: QWidget | None = None) -> PlanDialog | None:
    """Show the dialog over `parent`; it saves by itself."""
    return open_dialog(lambda: PlanDialog(desk, contact_id, parent), parent)
