# SPDX-License-Identifier: MIT
"""Dropping a follow-up: why. Who was promised it: were they told, and so the user released (R7)?"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget

from followup_desk.services import people
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import channel_and_day, named
from followup_desk.ui.follow_ups.told_choice import ToldChoice
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid


class DropDialog(DeskDialog):
    """The reason is asked for: in a month nobody remembers it."""

    def __init__(self, desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "drop", self.tr("Drop a follow-up"), parent)
        self._follow_up = people.follow_up(desk, follow_up_id)
        self.add_heading(
            named(people.name_of(desk, self._follow_up.contact_id)), channel_and_day(desk, self._follow_up)
        )
        self.form = FormGrid(label_width=64)
        self.body.addWidget(self.form)
        self.why = self.form.add(self.tr("&Why"), QLineEdit())
        self.why.setPlaceholderText(self.tr("No longer needed, handed over…"))
        self.told = self._told_choice() if self._follow_up.promised else None
        self.body.addStretch(1)
        self.add_buttons(
            self.tr("Drop"),
            cancel=self.tr("Keep it"),
            key_hint=self.tr("Enter"),
            wanted=QSize(460, 320 if self.told else 200),
        )
        self.why.setFocus()

    def save(self) -> None:
        self.form.clear()
        why = self.why.text().strip()
        if not why:
            self.refuse_field(self.form, self.why, self.tr("Say why, in a few words."))
        told = self.told.told() if self.told is not None else False
        if self.told is not None and told is None:
            self.refuse_field(self.form, self.told, self.tr("You promised this: say whether they know."))
        follow_ups.drop(self._desk, self._follow_up.id, why, told=bool(told))

    def _told_choice(self) -> ToldChoice:
        yes_means = self.tr("You are released from the promise.")
        no_means = self.tr("The promise counts as broken.")
        return self.form.add_plain(ToldChoice(yes_means, no_means))


def open_drop(desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> DropDialog | None:
    """Show the dialog over `parent`; it drops by itself."""
    return open_dialog(lambda: DropDialog(desk, follow_up_id, parent), parent)
