# SPDX-License-Identifier: MIT
"""What to know about somebody, in the contact editor: needs, and things to remember by kind."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from followup_desk.domain.records import Fact
from followup_desk.ui.editor.editor_row import EditorRow
from followup_desk.ui.editor.editor_rows import EditorRows
from followup_desk.ui.parts.quiet_combo import WordBox

NEED = "need"


class FactRow(EditorRow):
    """A need has no kind to choose. Changing a fact confirms it, today."""

    def __init__(self, fact: Fact, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fact = fact
        self._today = today
        self.kind = WordBox(self._kinds(), fact.kind)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.kind.setVisible(fact.kind != NEED)
        self.text = QLineEdit(fact.text)
        self.text.setAccessibleName(self.tr("Need") if fact.kind == NEED else self.tr("To remember"))
        self._shown = self.kind.currentText(), self.text.text()
        if fact.kind != NEED:
            self.fields.addWidget(self.kind)
        self.fields.addWidget(self.text, 1)

    def first_field(self) -> QWidget:
        return self.text

    def is_empty(self) -> bool:
        return not self.text.text().strip()

    def value(self) -> Fact:
        """The record as it stands; FieldError when it has no kind."""
        if (self.kind.currentText(), self.text.text()) == self._shown:
            return self._fact
        if not self.kind.word():
            raise self.refuse(self.kind, self.tr("Say what kind of thing it is: family, hobby, travel…"))
        return replace(self._fact, kind=self.kind.word(), text=self.text.text().strip(), confirmed_on=self._today)

    def _kinds(self) -> list[str]:
        # Stored as words of the trade, the same on every desk, and so not translated.
        return ["family", "hobby", "affiliation", "travel", "food", "remember"]


class FactRows(EditorRows[FactRow]):
    """Facts of one sort: the needs, or everything else."""

    def __init__(
        self, name: str, add: str, kind: str, facts: Sequence[Fact], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent=parent)
        self._kind = kind
        self._today = today
        self.add_button(add, self._new)
        for fact in facts:
            self.append(FactRow(fact, today))

    def value(self) -> tuple[Fact, ...]:
        return tuple(row.value() for row in self.filled())

    def go_to(self) -> None:
        """The focus to the first text; a row is added when there is none."""
        row = self.rows()[0] if self.rows() else self.append(self._new())
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self) -> FactRow:
        return FactRow(Fact(self._kind, ""), self._today)
