# SPDX-License-Identifier: MIT
"""What the panel over the facts strip edits: the needs, or all that is to be remembered. Read from a contact, written
back to one.
"""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desk.domain.records import Contact
from followup_desk.services import people, shelf
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.editor_facts import NEED, FactRows, in_their_order
from followup_desk.ui.editor.editor_note import NoteField
from followup_desk.ui.editor.editor_occasions import OccasionRows
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_block import TextBlock

translate = QCoreApplication.translate
_SHOWN_AS_HAD = 3
_NOTE_HEIGHT = 72


class FactsFields(QWidget):
    """`contact()` is what stands here, FieldError for what cannot be; `outgrown` when it wants another height."""

    outgrown = Signal()
    had_wanted = Signal()

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact = contact
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 6, 0)
        self.column.setSpacing(10)

    def contact(self) -> Contact:
        raise NotImplementedError

    def go_to(self) -> None:
        """The focus to where one begins."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.outgrown.emit()
        return super().event(event)


class NeedsFields(FactsFields):
    """Needs with their tags, which say what on the shelf would fit; below, what they have had already."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(contact, parent)
        needs = [fact for fact in contact.facts if fact.kind == NEED]
        self.needs = FactRows(
            self.tr("Needs"),
            self.tr("Need"),
            NEED,
            needs,
            desk.today(),
            known_tags=people.known_tags(desk),
            stale=people.stale_facts(desk, contact),
        )
        self.had = TextBlock(theme.font(12), "ink_2", 2)
        self.had.set_text(had_words(desk, contact.id or 0))
        self.more = KeyedButton(self.tr("What fits them…"), icon="gift", role="mini")
        self.more.clicked.connect(self.had_wanted)
        self.column.addWidget(self.needs)
        self.column.addWidget(self.had)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)

    def contact(self) -> Contact:
        self.needs.clear()
        others = [fact for fact in self._contact.facts if fact.kind != NEED]
        return replace(self._contact, facts=in_their_order(self._contact.facts, (*others, *self.needs.value())))

    def go_to(self) -> None:
        self.needs.go_to()


class RememberFields(FactsFields):
    """Facts of every other kind, days of the year, and the note."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(contact, parent)
        others = [fact for fact in contact.facts if fact.kind != NEED]
        self.remember = FactRows(
            self.tr("Remember"),
            self.tr("Thing to remember"),
            "remember",
            others,
            desk.today(),
            stale=people.stale_facts(desk, contact),
        )
        self.occasions = OccasionRows(contact.occasions)
        self.note = NoteField(contact.note)
        self.note.setMinimumHeight(_NOTE_HEIGHT)
        for title, part in ((self.tr("Days"), self.occasions), (self.tr("Note"), self.note)):
            self.column.addWidget(plain_label(title, role="section"))
            self.column.addWidget(part)
        self.column.insertWidget(0, self.remember)

    def contact(self) -> Contact:
        for part in (self.remember, self.occasions):
            part.clear()
        needs = [fact for fact in self._contact.facts if fact.kind == NEED]
        return replace(
            self._contact,
            facts=in_their_order(self._contact.facts, (*needs, *self.remember.value())),
            occasions=self.occasions.value(),
            note=self.note.note(),
        )

    def go_to(self) -> None:
        self.remember.go_to()


def had_words(desk: Desk, contact_id: int) -> str:
    """What they were given already, the latest first, a few of it."""
    given = shelf.had(desk, contact_id, 0, _SHOWN_AS_HAD + 1)
    if not given:
        return translate("facts_fields", "They were given nothing of value yet.")
    here = desk.now().tzinfo
    said = [
        translate("facts_fields", "“{title}” ({day})").format(
            title=isolate(each.resource.title), day=short_day(each.at.astimezone(here).date(), desk.today())
        )
        for each in given[:_SHOWN_AS_HAD]
    ]
    more = [translate("facts_fields", "and more")] if len(given) > _SHOWN_AS_HAD else []
    return translate("facts_fields", "Had already: {titles}").format(titles=joined([*said, *more], ", "))
