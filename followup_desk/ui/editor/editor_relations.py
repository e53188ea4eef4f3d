# SPDX-License-Identifier: MIT
"""Who is close to somebody, in the contact editor: spouse, children, the assistant who picks up the phone."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from followup_desk.domain.records import Relation
from followup_desk.domain.stored_words import ROLES
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.editor_row import EditorRow
from followup_desk.ui.editor.editor_rows import EditorRows
from followup_desk.ui.parts.quiet_combo import WordBox

translate = QCoreApplication.translate
_USUAL = "spouse"


class RelationRow(EditorRow):
    """`known_as` is what the desk calls them, where no other name was given. Another name is another person: then
    the row no longer points to somebody on the desk."""

    def __init__(self, relation: Relation, known_as: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._relation = relation
        self.role = WordBox(ROLES, relation.role)
        self.role.setAccessibleName(self.tr("Who they are"))
        self.name = QLineEdit(relation.name or known_as)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setPlaceholderText(self.tr("Name"))
        self._shown = self.role.currentText(), self.name.text()
        self.fields.addWidget(self.role)
        self.fields.addWidget(self.name, 1)

    def first_field(self) -> QWidget:
        return self.name

    def is_empty(self) -> bool:
        untouched = (self.role.currentText(), self.name.text()) == self._shown
        return not self.name.text().strip() and not (untouched and self._relation.other_id)

    def value(self) -> Relation:
        """The record as it stands; FieldError when it does not say who they are."""
        if (self.role.currentText(), self.name.text()) == self._shown:
            return self._relation
        if not self.role.word():
            raise self.refuse(self.role, self.tr("Say who they are: spouse, child, assistant…"))
        if self.name.text() == self._shown[1]:
            return replace(self._relation, role=self.role.word())
        return replace(self._relation, role=self.role.word(), name=self.name.text().strip(), other_id=None)


class RelationRows(EditorRows[RelationRow]):
    """All of them, in the order in which they were added."""

    def __init__(self, desk: Desk, relations: Sequence[Relation], parent: QWidget | None = None) -> None:
        super().__init__(translate("editor_relations", "Close to them"), parent=parent)
        self.add_button(self.tr("Somebody close"), self._new)
        for relation in relations:
            self.append(RelationRow(relation, people.relation_name(desk, relation)))

    def value(self) -> tuple[Relation, ...]:
        return tuple(row.value() for row in self.filled())

    def go_to(self) -> None:
        """The focus to the first name; a row is added when there is none."""
        row = self.rows()[0] if self.rows() else self.append(self._new())
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self) -> RelationRow:
        return RelationRow(Relation(_USUAL, ""))
