# SPDX-License-Identifier: MIT
"""Tags for several people: which to put on them, and which to take off."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from followup_desk.services import people
from followup_desk.services.acts import several
from followup_desk.services.acts.several import Tell
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.tag_line import TagLine
from followup_desk.ui.several.several_dialog import SeveralDialog


class TagSeveral(SeveralDialog):
    """Both lines are completed from the tags of the desk."""

    def __init__(self, desk: Desk, contact_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(desk, contact_ids, "several-tag", self.tr("Tags"), parent)
        known = people.known_tags(desk)
        form = FormGrid(label_width=84)
        self.body.addWidget(form)
        self.put_on = form.add(self.tr("&Put on"), TagLine((), known), self.tr("With commas between them."))
        self.put_on.setPlaceholderText(self.tr("textiles, Lisbon, golf"))
        self.take_off = form.add(self.tr("&Take off"), TagLine((), known))
        self.add_ending(self.tr("Tag them"), QSize(440, 270))
        self.put_on.setFocus()

    def work(self, tell: Tell) -> None:
        several.tag(self._desk, self.contact_ids, self.put_on.tags(), self.take_off.tags(), tell)
