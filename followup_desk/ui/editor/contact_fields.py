# SPDX-License-Identifier: MIT
"""All fields of the contact editor on one page: read from a contact, written back to one, gone to by name."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from followup_desk.domain.records import Contact
from followup_desk.domain.words import MethodKind
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.editor_facts import NEED, FactRows, in_their_order
from followup_desk.ui.editor.editor_habits import HabitFields, StandingFields
from followup_desk.ui.editor.editor_methods import MethodRows
from followup_desk.ui.editor.editor_name import NameFields
from followup_desk.ui.editor.editor_note import NoteField
from followup_desk.ui.editor.editor_occasions import OccasionRows
from followup_desk.ui.editor.editor_positions import PositionRows
from followup_desk.ui.editor.editor_relations import RelationRows
from followup_desk.ui.look.rule import Rule
from followup_desk.ui.parts.plain_label import plain_label

_METHODS = {kind.value: kind for kind in MethodKind}
_LABEL_WIDTH = 96


class ContactFields(QWidget):
    """`contact()` is what stands here; parts that were not touched are the very same records."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact = contact
        needs = [fact for fact in contact.facts if fact.kind == NEED]
        others = [fact for fact in contact.facts if fact.kind != NEED]
        self.name = NameFields(contact.name)
        self.methods = MethodRows(contact.methods, desk.today())
        self.positions = PositionRows(desk, contact.positions)
        self.standing = StandingFields(desk, contact)
        today, stale = desk.today(), people.stale_facts(desk, contact)
        self.needs = FactRows(
            self.tr("Needs"), self.tr("Need"), NEED, needs, today, known_tags=people.known_tags(desk), stale=stale
        )
        self.remember = FactRows(
            self.tr("Remember"), self.tr("Thing to remember"), "remember", others, today, stale=stale
        )
        self.occasions = OccasionRows(contact.occasions)
        self.relations = RelationRows(desk, contact.relations)
        self.habits = HabitFields(contact)
        self.note = NoteField(contact.note)
        if contact.id is None:
            self.methods.begin_with(MethodKind.PHONE, MethodKind.EMAIL)
            self.positions.begin_with_one()
        self._build()

    def contact(self) -> Contact:
        """The contact as it stands; FieldError, said beside the field, for what cannot be."""
        for part in (self.methods, self.positions, self.needs, self.remember, self.occasions, self.relations):
            part.clear()
        self.habits.clear()
        before = self._contact
        written = self.standing.written_to(replace(before, name=self.name.value(), note=self.note.note()))
        return replace(
            self.habits.written_to(written),
            methods=self.methods.value(),
            positions=self.positions.value(),
            occasions=self.occasions.value(),
            facts=in_their_order(before.facts, (*self.needs.value(), *self.remember.value())),
            relations=self.relations.value(),
        )

    def go_to(self, field: str) -> None:
        """The focus into a field by name: a part of the name, a method's kind, organisation, hours, needs…"""
        if field in _METHODS or field == "methods":
            self.methods.go_to(_METHODS.get(field))
        elif field in ("organisation", "title", "positions"):
            self.positions.go_to(field)
        elif field in ("birthday", "occasions"):
            self.occasions.go_to()
        elif field == "relations":
            self.relations.go_to()
        elif field in ("prefers", "hours", "zone", "country"):
            self.habits.go_to(field)
        elif field in ("stage", "tags", "note"):
            wanted = {"stage": self.standing.stage, "tags": self.standing.tags, "note": self.note}[field]
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        elif field in ("needs", "remember"):
            (self.needs if field == "needs" else self.remember).go_to()
        else:
            self.name.go_to(field if field in (*self.name.parts, "display") else "given")

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        grid.setColumnStretch(1, 1)
        for title, part in (
            (self.tr("Name"), self.name),
            (self.tr("Reach"), self.methods),
            (self.tr("Work"), self.positions),
            (self.tr("Standing"), self.standing),
            (self.tr("Needs"), self.needs),
            (self.tr("Remember"), self.remember),
            (self.tr("Close"), self.relations),
            (self.tr("Days"), self.occasions),
            (self.tr("Habits"), self.habits),
            (self.tr("&Note"), self.note),
        ):
            self._add_section(grid, title, part)
        grid.setRowStretch(grid.rowCount(), 1)

    def _add_section(self, grid: QGridLayout, title: str, part: QWidget) -> None:
        """A section's name on the left, its fields on the right, and a line above all but the first."""
        at = grid.rowCount()
        if at > 1:
            grid.addWidget(Rule(), at, 0, 1, 2)
            at += 1
        label = plain_label(title, role="section")
        label.setBuddy(part)
        label.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(part, at, 1)
