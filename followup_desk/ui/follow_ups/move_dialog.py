# SPDX-License-Identifier: MIT
"""Moving a follow-up to another day, in plain words. Who was promised the old day: were they told (R7)?"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from followup_desk.services import people
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import channel_and_day, named
from followup_desk.ui.parts.date_field import DateField
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.plain_label import plain_label


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
        self.told = ToldChoice(self) if self._follow_up.promised else None
        if self.told is not None:
            self.form.add_plain(self.told)
        self.body.addStretch(1)
        height = 330 if self.told else 200
        self.add_buttons(
            self.tr("Move"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(460, height)
        )
        self.when.setFocus()

    def save(self) -> None:
        self.form.clear()
        due = self.when.due()
        if due is None:
            self.refuse_field(self.form, self.when, "" if self.when.error() else self.tr("Say when: mon, in 2 weeks…"))
        told = self.told.told() if self.told is not None else None
        if self.told is not None and told is None:
            self.refuse_field(self.form, self.told, self.tr("You promised the old day: say whether they know."))
        follow_ups.move(self._desk, self._follow_up.id, due, told)


class ToldChoice(QWidget):
    """Did you tell them? Told or not told, and what each of them means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.yes = QRadioButton(self.tr("T&old"))
        self.no = QRadioButton(self.tr("&Not told"))
        yes_means = self.tr("The promise stands, for the new day.")
        no_means = self.tr("The promise counts as broken; the follow-up goes on without it.")
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(plain_label(self.tr("You promised this. Did you tell them?"), role="heading", wrap=True))
        for button, means in ((self.yes, yes_means), (self.no, no_means)):
            self._group.addButton(button)
            button.setAccessibleDescription(means)
            layout.addWidget(button)
            below = plain_label(means, role="dim", wrap=True)
            below.setContentsMargins(24, 0, 0, 4)
            layout.addWidget(below)
        self.setFocusProxy(self.yes)
        self.setAccessibleName(self.tr("Did you tell them?"))

    def told(self) -> bool | None:
        """The answer; None while there is none."""
        return True if self.yes.isChecked() else False if self.no.isChecked() else None


def open_move(desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> MoveDialog | None:
    """Show the dialog over `parent`; it moves by itself."""
    return open_dialog(lambda: MoveDialog(desk, follow_up_id, parent), parent)
