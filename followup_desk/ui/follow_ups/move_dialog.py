# SPDX-License-Identifier: MIT
"""Moving a follow-up to another day, in plain words. Who was promised the old day: were they told (R7)?"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from followup_desk.domain.moments import Due
from followup_desk.services import people, plan_hints
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import channel_and_day, named
from followup_desk.ui.follow_ups.plan_hints import PlanHints
from followup_desk.ui.follow_ups.told_choice import ToldChoice
from followup_desk.ui.parts.date_field import DateField
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid


class MoveDialog(DeskDialog):
    """For a promise nothing is chosen beforehand: the answer must be the user's."""

    def __init__(self, desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "move", self.tr("Move a follow-up"), parent)
        self._follow_up = people.follow_up(desk, follow_up_id)
        self.add_heading(
            named(people.name_of(desk, self._follow_up.contact_id)), channel_and_day(desk, self._follow_up)
        )
        self.form = FormGrid(label_width=64)
        self.body.addWidget(self.form)
        self.when = self.form.add(self.tr("&To"), DateField(desk))
        self.told = self._told_choice() if self._follow_up.promised else None
        if self.told is not None:
            self.told.answered.connect(self.form.clear)
        self._asked: Due | None = None
        self.hints = self.form.add_plain(PlanHints())
        self.body.addStretch(1)
        height = 330 if self.told else 200
        self.add_buttons(
            self.tr("Move"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(460, height)
        )
        self.when.setFocus()
        self.when.changed.connect(self._look_ahead)

    def save(self) -> None:
        self.form.clear()
        due = self.when.due()
        if due is None:
            self.refuse_field(self.form, self.when, "" if self.when.error() else self.tr("Say when: mon, in 2 weeks…"))
        told = self.told.told() if self.told is not None else None
        if self.told is not None and told is None:
            self.refuse_field(self.form, self.told, self.tr("You promised the old day: say whether they know."))
        follow_ups.move(self._desk, self._follow_up.id, due, told)

    def _look_ahead(self) -> None:
        """What to mind of the new day; of a touch too many only where the user planned it, as on planning."""
        due, moved = self.when.due(), self._follow_up
        if due == self._asked:
            return
        self._asked = due
        found = None
        if due is not None and moved.rule is None:
            found = plan_hints.of_plan(self._desk, moved.contact_id, due, moved.channel, moved.promised)
        elif due is not None:
            found = plan_hints.of_day(self._desk, due, moved.promised)
        self.hints.show_hints(found, self._desk.today())

    def _told_choice(self) -> ToldChoice:
        yes_means = self.tr("The promise stands, for the new day.")
        no_means = self.tr("The promise counts as broken; the follow-up goes on without it.")
        return self.form.add_plain(ToldChoice(yes_means, no_means))


def open_move(desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> MoveDialog | None:
    """Show the dialog over `parent`; it moves by itself."""
    return open_dialog(lambda: MoveDialog(desk, follow_up_id, parent), parent)
