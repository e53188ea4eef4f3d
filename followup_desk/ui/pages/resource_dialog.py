# SPDX-License-Identifier: MIT
"""Putting something on the shelf, or changing what is known of it."""

from dataclasses import replace

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from followup_desk.domain.shelf import Resource
from followup_desk.domain.stored_words import GIFTS
from followup_desk.services import people, shelf
from followup_desk.services.acts import resources
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.quiet_combo import WordBox
from followup_desk.ui.parts.tag_line import TagLine
from followup_desk.ui.person.outside import SCHEMES


class ResourceDialog(DeskDialog):
    """`saved` brings its id. Raises Refused when it is not there any more."""

    saved = Signal(object)

    def __init__(self, desk: Desk, resource_id: int | None, parent: QWidget | None = None) -> None:
        title = self.tr("Add a resource") if resource_id is None else self.tr("Change a resource")
        super().__init__(desk, "resource", title, parent)
        self._before = None if resource_id is None else shelf.resource(desk, resource_id)
        known = self._before or Resource(id=0, title="")
        self.add_heading(title)
        self.form = FormGrid(label_width=64)
        self.body.addWidget(self.form)
        self.resource_title = self.form.add(self.tr("&Title"), QLineEdit(known.title))
        self.kind = self.form.add(self.tr("&Kind"), WordBox(GIFTS, known.kind))
        self.tags = self.form.add(
            self.tr("T&ags"),
            TagLine(known.tags, people.known_tags(desk)),
            self.tr("What it is about, with commas. It fits whoever has the same tags, or a need with them."),
        )
        self.link = self.form.add(self.tr("&Link"), QLineEdit(known.link))
        self.kind.set_placeholder(self.tr("article, sample, introduction…"))
        self.link.setPlaceholderText(self.tr("https://…"))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Save"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(520, 310))
        self.resource_title.setFocus()

    def save(self) -> None:
        self.form.clear()
        title, kind, tags, link = self.resource_title.text(), self.kind.word(), self.tags.tags(), self._link()
        if not title.strip():
            self.refuse_field(self.form, self.resource_title, self.tr("Say what it is called."))
        if self._before is None:
            self.saved.emit(resources.add_resource(self._desk, title, tags, kind, link))
        else:
            after = replace(self._before, title=title, kind=kind, tags=tags, link=link)
            resources.edit_resource(self._desk, self._before, after)
            self.saved.emit(self._before.id)

    def _link(self) -> str:
        """As typed; an address of the web needs no https in front of it."""
        typed = self.link.text().strip()
        if self._before is not None and typed == self._before.link.strip():
            return typed
        if typed and not QUrl(typed).scheme() and "." in typed and " " not in typed:
            typed = f"https://{typed}"
        if typed and (QUrl(typed).scheme() not in SCHEMES or " " in typed):
            line = self.tr("A link begins with https://, http://, mailto: or tel:")
            self.refuse_field(self.form, self.link, line)
        return typed


def open_resource(desk: Desk, resource_id: int | None, parent: QWidget | None = None) -> ResourceDialog | None:
    """Show the dialog over `parent`; None stands for a new one."""
    return open_dialog(lambda: ResourceDialog(desk, resource_id, parent), parent)
