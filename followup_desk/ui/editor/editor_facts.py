# SPDX-License-Identifier: MIT
"""What to know about somebody: needs with their tags, and things to remember by kind.

What nobody has confirmed for long is marked, with a button that says it still holds (R14).
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from followup_desk.domain.records import Fact
from followup_desk.domain.stored_words import FACT_KINDS
from followup_desk.ui.editor.editor_row import EditorRow
from followup_desk.ui.editor.editor_rows import EditorRows
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.quiet_combo import WordBox
from followup_desk.ui.parts.tag_line import TagLine

translate = QCoreApplication.translate
NEED = "need"


def in_their_order(before: Sequence[Fact], now: Sequence[Fact]) -> tuple[Fact, ...]:
    """Needs and the rest are shown apart: what was there keeps its order, so that no change is no change."""
    there = {fact.id: fact for fact in now if fact.id is not None}
    return (*(there[fact.id] for fact in before if fact.id in there), *(fact for fact in now if fact.id is None))


def since_words(confirmed_on: date, today: date) -> str:
    """How long nobody has confirmed it: "not confirmed since May"."""
    pattern = "MMMM" if confirmed_on.year == today.year else "MMMM yyyy"
    month = QLocale().toString(QDate(confirmed_on.year, confirmed_on.month, confirmed_on.day), pattern)
    return translate("editor_facts", "not confirmed since {month}").format(month=month)


class FactRow(EditorRow):
    """A need has tags, and no kind to choose. Changing a fact confirms it, today; `stale` offers to."""

    def __init__(
        self,
        fact: Fact,
        today: date,
        known_tags: Sequence[str] = (),
        *,
        stale: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fact = fact
        self._today = today
        is_need = fact.kind == NEED
        self.kind = WordBox(FACT_KINDS, fact.kind, self)
        self.kind.setAccessibleName(self.tr("Kind"))
        self.text = QLineEdit(fact.text, self)
        self.text.setAccessibleName(self.tr("Need") if is_need else self.tr("To remember"))
        self.tags = TagLine(fact.tags or (), known_tags, self)
        self.tags.setAccessibleName(self.tr("Tags of this need"))
        self.tags.setPlaceholderText(self.tr("tags, with commas"))
        self.confirm = KeyedButton(self.tr("Confirm"), icon="check", role="mini", parent=self)
        self._mark = plain_label(role="dim")
        self._shown = self.kind.currentText(), self.text.text(), self.tags.text()
        self.kind.setVisible(not is_need)
        self.tags.setVisible(is_need)
        for field, stretch in ((self.kind, 0), (self.text, 3), (self.tags, 2)):
            self.fields.addWidget(field, stretch)
        self._offer_to_confirm(stale)

    def first_field(self) -> QWidget:
        return self.text

    def is_empty(self) -> bool:
        return not self.text.text().strip()

    def value(self) -> Fact:
        """The record as it stands; FieldError when it has no kind."""
        if (self.kind.currentText(), self.text.text(), self.tags.text()) == self._shown:
            return replace(self._fact, confirmed_on=self._today) if self.confirm.isChecked() else self._fact
        if not self.kind.word():
            raise self.refuse(self.kind, self.tr("Say what kind of thing it is: family, hobby, travel…"))
        tags = self._fact.tags if self.tags.text() == self._shown[2] else self.tags.tags()
        return replace(
            self._fact, kind=self.kind.word(), text=self.text.text().strip(), confirmed_on=self._today, tags=tags
        )

    def mark(self) -> str:
        """What is said below of when it was confirmed; empty while it is fresh."""
        return "" if self._mark.isHidden() else self._mark.text()

    def _offer_to_confirm(self, stale: bool) -> None:
        since = self._fact.confirmed_on
        self.confirm.setCheckable(True)
        self.confirm.toggled.connect(self._show_mark)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._mark)
        below.addWidget(self.confirm)
        below.addStretch(1)
        self.column.addLayout(below)
        self.confirm.setVisible(stale and since is not None)
        self._mark.setVisible(stale and since is not None)
        self._show_mark()

    def _show_mark(self) -> None:
        since = self._fact.confirmed_on or self._today
        confirmed = self.confirm.isChecked()
        self._mark.setText(self.tr("confirmed today") if confirmed else since_words(since, self._today))
        self.confirm.setAccessibleName(self.tr("Confirm: {fact}").format(fact=self._fact.text[:200]))
        self.confirm.setAccessibleDescription(self._mark.text())


class FactRows(EditorRows[FactRow]):
    """Facts of one sort: the needs, or everything else. `stale` are those that should be confirmed."""

    def __init__(
        self,
        name: str,
        add: str,
        kind: str,
        facts: Sequence[Fact],
        today: date,
        *,
        known_tags: Sequence[str] = (),
        stale: Collection[Fact] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent=parent)
        self._kind = kind
        self._today = today
        self._known_tags = known_tags
        self.add_button(add, self._new)
        for fact in facts:
            self.append(FactRow(fact, today, known_tags, stale=fact in stale))

    def value(self) -> tuple[Fact, ...]:
        return tuple(row.value() for row in self.filled())

    def go_to(self) -> None:
        """The focus to the first text; a row is added when there is none."""
        row = self.rows()[0] if self.rows() else self.append(self._new())
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _new(self) -> FactRow:
        return FactRow(Fact(self._kind, ""), self._today, self._known_tags)
