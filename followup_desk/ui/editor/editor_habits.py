# SPDX-License-Identifier: MIT
"""Where somebody stands and how they like to be reached, in the contact editor."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from followup_desk.domain.records import Contact
from followup_desk.domain.words import Kind, Stage
from followup_desk.services import people, wording
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.editor_row import EditorRow
from followup_desk.ui.editor.places import countries, zones
from followup_desk.ui.parts.channel_box import CHANNELS
from followup_desk.ui.parts.labelled import labelled
from followup_desk.ui.parts.quiet_combo import QuietCombo, SearchBox
from followup_desk.ui.parts.tag_line import TagLine


class StandingFields(QWidget):
    """Stage and tags."""

    def __init__(self, desk: Desk, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = QuietCombo()
        self.stage.addItem(self.tr("None"), "")
        for stage in Stage:
            self.stage.addItem(wording.stage(stage), stage.value)
        self.stage.show_longest()
        self.stage.setCurrentIndex(self.stage.findData(contact.stage.value if contact.stage else ""))
        self.tags = TagLine(contact.tags, people.known_tags(desk))
        self.tags.setPlaceholderText(self.tr("textiles, Lisbon, golf"))
        grid = _grid(self)
        grid.addWidget(labelled(self.tr("Sta&ge"), self.stage), 0, 0)
        grid.addWidget(labelled(self.tr("&Tags, with commas between them"), self.tags), 0, 1)
        grid.setColumnStretch(1, 1)

    def written_to(self, contact: Contact) -> Contact:
        """The contact with what stands here."""
        stage = self.stage.currentData()
        return replace(contact, stage=Stage(stage) if stage else None, tags=self.tags.tags())


class HabitFields(EditorRow):
    """Preferred channel, hours, zone and country. Zones and countries are found by any part of their name."""

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prefers = QuietCombo()
        self.prefers.addItem(self.tr("Nothing said"), "")
        for kind in [*CHANNELS, *([contact.prefers] if contact.prefers not in (None, *CHANNELS) else [])]:
            if kind is not None:
                self.prefers.addItem(wording.channel(kind), kind.value)
        self.prefers.setCurrentIndex(self.prefers.findData(contact.prefers.value if contact.prefers else ""))
        self.hours = QLineEdit(contact.hours)
        self.hours.setPlaceholderText(self.tr("9-12, mornings…"))
        self.zone = SearchBox(zones())
        self.zone.choose(contact.zone or "")
        self.zone.set_placeholder(self.tr("type a city: Lisbon"))
        self.country = SearchBox(countries())
        self.country.choose(contact.country or "")
        self.country.set_placeholder(self.tr("type a name: Portugal"))
        inside = QWidget()
        grid = _grid(inside)
        grid.addWidget(labelled(self.tr("&Prefers"), self.prefers), 0, 0)
        grid.addWidget(labelled(self.tr("&Hours"), self.hours), 0, 1)
        grid.addWidget(labelled(self.tr("Time &zone"), self.zone), 1, 0)
        grid.addWidget(labelled(self.tr("&Country"), self.country), 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.fields.addWidget(inside)

    def first_field(self) -> QWidget:
        return self.prefers

    def is_empty(self) -> bool:
        return False

    def written_to(self, contact: Contact) -> Contact:
        """The contact with what stands here; FieldError for a place that is none of the list."""
        prefers = self.prefers.currentData()
        return replace(
            contact,
            prefers=Kind(prefers) if prefers else None,
            hours=contact.hours if self.hours.text() == contact.hours else self.hours.text().strip(),
            zone=self._place(self.zone) or None,
            country=self._place(self.country) or None,
        )

    def go_to(self, field: str) -> None:
        """The focus into one of the fields."""
        fields = {"hours": self.hours, "zone": self.zone, "country": self.country}
        fields.get(field, self.prefers).setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, box: SearchBox) -> str:
        try:
            return box.chosen()
        except ValueError as error:
            raise self.refuse(box, str(error)) from error


def _grid(inside: QWidget) -> QGridLayout:
    grid = QGridLayout(inside)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(6)
    grid.setVerticalSpacing(8)
    return grid
