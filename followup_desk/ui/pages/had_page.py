# SPDX-License-Identifier: MIT
"""The shelf seen from one person: what would fit them and they have not had, and what they have had."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Contact
from followup_desk.domain.shelf import Fitting
from followup_desk.services import people, shelf, wording
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.pages import shelf_words
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.pages.page import Page
from followup_desk.ui.parts.keyed_button import KeyedButton


class HadPage(Page):
    """`resource_wanted` brings the id of what was opened, `shelf_wanted` asks for the whole shelf."""

    resource_wanted = Signal(object)
    shelf_wanted = Signal()

    def __init__(self, desk: Desk, contact_id: int, parent: QWidget | None = None) -> None:
        who = people.living(desk, contact_id)
        super().__init__(desk, "had", "", parent)
        self._contact_id = contact_id
        self._name_it(who)
        self._fitting: list[Fitting] = []
        self.list = LineList(
            self._read,
            self.tr("What would fit them, and what they have had"),
            self.tr("They have had nothing yet, and nothing on the shelf shares a tag with them or their needs. Tags "
                    "on needs (Ctrl+D) and on resources (Ctrl+6) bring them together."),
        )  # fmt: skip
        self.shelf_button = KeyedButton(self.tr("Shelf"), self.tr("Ctrl 6"), icon="gift", role="mini")
        self.shelf_button.clicked.connect(self.shelf_wanted)
        self.list.opened.connect(self._opened)
        self.tools.addWidget(self.shelf_button)
        self.body.addWidget(self.list, 1)

    def refresh(self) -> None:
        try:
            who = people.living(self._desk, self._contact_id)
        except Refused:
            self.left.emit()
            return
        self._name_it(who)
        self._fitting = shelf.fitting(self._desk, self._contact_id)
        self.list.refresh()

    def on_change(self, change: Change) -> None:
        if change.about(self._contact_id) or change.kinds & {"resource", "tagging", "preference"}:
            self.refresh()

    def focus_first(self) -> None:
        self.list.focus_list()

    def _name_it(self, who: Contact) -> None:
        self.set_title(self.tr("What fits {name}").format(name=isolate(wording.name(who.name.display))))

    def _read(self, offset: int, limit: int) -> list[Line]:
        lines = [
            shelf_words.fitting_line((each.resource.id, None), each) for each in self._fitting[offset : offset + limit]
        ]
        rest = limit - len(lines)
        if rest:
            start = max(0, offset - len(self._fitting))
            had = shelf.had(self._desk, self._contact_id, start, rest)
            now = self._desk.now()
            lines += [shelf_words.had_line((each.resource.id, each.at), each, now) for each in had]
        return lines

    def _opened(self, key: object) -> None:
        assert isinstance(key, tuple)
        self.resource_wanted.emit(key[0])
