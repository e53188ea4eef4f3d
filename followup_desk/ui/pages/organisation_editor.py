# SPDX-License-Identifier: MIT
"""Putting an organisation right: its name, its own numbers and addresses, its note; and making one of two."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.organisations import Organisation
from followup_desk.services import organisations
from followup_desk.services.acts.organisations import edit_organisation, merge_organisations
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.editor_methods import MethodRows
from followup_desk.ui.editor.editor_note import NoteField
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.scrolled import scrolled


class OrganisationEditor(DeskDialog):
    """Saves what was changed, nothing else."""

    def __init__(self, desk: Desk, organisation_id: int, field: str = "", parent: QWidget | None = None) -> None:
        super().__init__(desk, "organisation-editor", self.tr("Organisation"), parent)
        self._before = organisations.find(desk, organisation_id)
        self.form = FormGrid(label_width=64)
        self.name = self.form.add(self.tr("&Name"), QLineEdit(self._before.name))
        self.methods = self.form.add(self.tr("N&umbers"), MethodRows(self._before.methods, desk.today()))
        self.note = self.form.add(self.tr("N&ote"), NoteField(self._before.note))
        self._same: Organisation | None = None
        self._build()
        self._go_to(field)

    def save(self) -> None:
        self.form.clear()
        after = self._after()
        self._same = self._namesake(after.name) if after.name != self._before.name else None
        self.merge_button.setVisible(self._same is not None)
        if self._same is not None:
            self.refuse_field(self.form, self.name, self._is_taken(self._same))
        edit_organisation(self._desk, self._before, after)

    def _build(self) -> None:
        self.add_heading(self._before.name, self.tr("What is its own stays when people leave."))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addWidget(self.form)
        column.addStretch(1)
        self.body.addWidget(scrolled(inside), 1)
        self.add_buttons(self.tr("Save"), cancel=self.tr("Cancel"), key_hint=self.tr("Ctrl ↵"), wanted=QSize(720, 520))
        self.merge_button = KeyedButton(self.tr("Make one of both"))
        self.merge_button.clicked.connect(self._merge)
        self.merge_button.hide()
        self.extra_buttons.addWidget(self.merge_button)
        self.name.textChanged.connect(self._name_changed)

    def _go_to(self, field: str) -> None:
        if field == "methods":
            self.methods.go_to(None)
        else:
            at = self.note if field == "note" else self.name
            at.setFocus(Qt.FocusReason.OtherFocusReason)

    def _after(self) -> Organisation:
        return replace(self._before, name=self.name.text().strip(), methods=self.methods.value(), note=self.note.note())

    def _namesake(self, name: str) -> Organisation | None:
        return organisations.namesake(self._desk, name, self._before.id) if name else None

    def _is_taken(self, same: Organisation) -> str:
        people = sum(organisations.head_count(self._desk, same.id))
        if people == 1:
            said = self.tr("{name} is there already, with 1 person. “Make one of both” joins them.")
        else:
            said = self.tr("{name} is there already, with {count} people. “Make one of both” joins them.")
        return said.format(name=isolate(same.name), count=self.locale().toString(people))

    def _name_changed(self) -> None:
        """Another name is no longer that of the one which was found."""
        self.merge_button.hide()
        self.form.say(self.name, "")

    def _merge(self) -> None:
        """With what else was typed, as one act."""
        assert self._same is not None
        try:
            merge_organisations(self._desk, self._before, self._after(), self._same.id)
        except Refused as refused:
            self.refuse(str(refused))
            return
        self.done(self.DialogCode.Accepted)


def open_organisation_editor(
    desk: Desk, organisation_id: int, field: str = "", parent: QWidget | None = None
) -> OrganisationEditor | None:
    """Show the editor over `parent`; it saves by itself."""
    return open_dialog(lambda: OrganisationEditor(desk, organisation_id, field, parent), parent)
