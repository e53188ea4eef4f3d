# SPDX-License-Identifier: MIT
"""A new opportunity with a contact: what it is called and what it is worth; the rest is said on its page."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.language import translate
from followup_desk.domain.rules.opportunity import FIRST_SALE
from followup_desk.services import people
from followup_desk.services.acts import opportunities
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.contact_line import contact_line
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.parts.amount_text import read_amount
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid


class OpportunityDialog(DeskDialog):
    """`begun` brings its number. Raises Refused when the contact is gone."""

    begun = Signal(object)

    def __init__(self, desk: Desk, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "new-opportunity", self.tr("New opportunity"), parent)
        contact = people.living(desk, contact_id)
        self._contact_id = contact_id
        self.add_heading(named(contact.name.display), contact_line(contact))
        self.form = FormGrid(label_width=72)
        self.body.addWidget(self.form)
        self.title = self.form.add(
            self.tr("&Title"), QLineEdit(), self.tr("What is it about? It ends with their yes or no.")
        )
        position = contact.present_position
        if not people.opportunities(desk, contact_id):
            self.title.setText((position.organisation if position else "") or translate("opportunity", FIRST_SALE))
        self.title.setPlaceholderText(self.tr("Spring order, new kitchen…"))
        self.amount = self.form.add(self.tr("&Amount"), QLineEdit())
        self.amount.setPlaceholderText(self.tr("What it is worth, in whole units"))
        self.currency = self.form.add(self.tr("C&urrency"), QLineEdit())
        self.currency.setPlaceholderText("EUR")
        self.body.addStretch(1)
        self.add_buttons(self.tr("Begin"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(460, 310))
        self.title.setFocus()
        self.title.selectAll()

    def save(self) -> None:
        self.form.clear()
        try:
            worth = read_amount(self.amount.text())
        except Refused as refused:
            self.refuse_field(self.form, self.amount, str(refused))
        if not self.title.text().strip():
            self.refuse_field(self.form, self.title, self.tr("Give it a title, such as “Spring order”."))
        try:
            opportunity_id = opportunities.begin_opportunity(
                self._desk, self._contact_id, self.title.text(), amount=worth, currency=self.currency.text()
            )
        except Refused as refused:
            wrong = self.currency if "currency" in str(refused) else self.title
            self.refuse_field(self.form, wrong, str(refused))
        self.begun.emit(opportunity_id)


def open_new_opportunity(desk: Desk, contact_id: int, parent: QWidget | None = None) -> OpportunityDialog | None:
    """Show the dialog over `parent`; it saves by itself."""
    return open_dialog(lambda: OpportunityDialog(desk, contact_id, parent), parent)
