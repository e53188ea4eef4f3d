# SPDX-License-Identifier: MIT
"""An entry of the timeline opened: its notes whole, however long, its moment and minutes, to read and to mend.

Kind and outcome are not edited: that is taking the log back and logging again.
"""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSpinBox, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import local
from followup_desk.domain.records import Interaction
from followup_desk.services import people, wording
from followup_desk.services.acts import log
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.parts.date_field import DateField
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.notes_edit import NotesEdit
from followup_desk.ui.person import timeline_words


class EntryEditor(DeskDialog):
    """Saves what was changed, nothing else."""

    def __init__(self, desk: Desk, entry: Interaction, parent: QWidget | None = None) -> None:
        super().__init__(desk, "entry", self.tr("What happened"), parent)
        self._entry = entry
        names = dict.fromkeys([named(people.name_of(desk, entry.contact_id)), *entry.present])
        words = [text for text, _tone in timeline_words.chips(entry)]
        self.add_heading(joined([wording.channel(entry.kind), joined(names, ", ")]), joined(words))
        self.form = FormGrid(label_width=64)
        self.body.addWidget(self.form, 1)
        self.notes = self.form.add(self.tr("&Notes"), NotesEdit())
        self.notes.set_text(entry.notes)
        # As the field gives it back: line ends of other systems must not count as a change.
        self._shown = self.notes.text()
        self.when = self.form.add(self.tr("Whe&n"), DateField(desk, past=True))
        self._said = f"{local(entry.at, desk.zone):%Y-%m-%d %H:%M}"
        self.when.setText(self._said)
        self.minutes = self.form.add(self.tr("&Minutes"), QSpinBox())
        self.minutes.lineEdit().setTextMargins(8, 0, 8, 0)  # the sheet does not reach it
        self.minutes.setRange(0, 7 * 1440)
        self.minutes.setSpecialValueText(self.tr("not noted"))
        self.minutes.setValue(entry.minutes or 0)
        self.add_buttons(self.tr("Save"), cancel=self.tr("Cancel"), key_hint=self.tr("Ctrl ↵"), wanted=QSize(560, 440))
        self.notes.setFocus()

    def save(self) -> None:
        self.form.clear()
        moment = self.when.line.moment()
        moved = self.when.text().strip() != self._said
        if moved and moment is None:
            self.refuse_field(self.form, self.when, self.when.error() or self.tr("Say when it happened."))
        text = self.notes.text()
        minutes = self.minutes.value()
        if not moved and text == self._shown and minutes == (self._entry.minutes or 0):
            return
        try:
            log.edit_interaction(
                self._desk,
                self._entry.id,
                notes=None if text == self._shown else text,
                at=moment if moved else None,
                minutes=None if minutes == (self._entry.minutes or 0) else minutes,
            )
        except Refused as refused:
            if moved and text == self._shown:
                self.refuse_field(self.form, self.when, str(refused))
            raise


def open_entry(desk: Desk, entry: Interaction, parent: QWidget | None = None) -> EntryEditor | None:
    """Show the dialog over `parent`; it saves by itself."""
    return open_dialog(lambda: EntryEditor(desk, entry, parent), parent)
