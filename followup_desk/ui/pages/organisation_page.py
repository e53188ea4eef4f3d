# SPDX-License-Identifier: MIT
"""The page of an organisation: its own numbers and note, who is and was there, what is open, what happened with all."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.organisations import Workplace
from followup_desk.services import opportunities, organisations
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.pages import organisation_words as words
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.organisation_lines import PARTS, OrganisationLines, Part
from followup_desk.ui.pages.page import Page
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_caption
from followup_desk.ui.parts.reach_links import Reach, ReachLinks
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.parts.text_link import TextLink
from followup_desk.ui.person.fact_card import FactCard

_LOW = 560
_NOT_SHOWN = frozenset({"preference", "day_off", "resource", "given", "card", "tag", "tagging"})


class OrganisationPage(Page):
    """`other_wanted` brings the id of another organisation, of those where the person works or worked, and
    `opportunity_wanted` that of an opportunity to open."""

    other_wanted = Signal(object)
    opportunity_wanted = Signal(object)

    def __init__(
        self, desk: Desk, organisation_id: int, others: Sequence[Workplace] = (), parent: QWidget | None = None
    ) -> None:
        self._organisation = organisations.find(desk, organisation_id)
        super().__init__(desk, "organisation", self._organisation.name, parent)
        self._others = [each for each in others if each.id != organisation_id]
        self.edit_button = KeyedButton(self.tr("Edit…"), icon="pencil", role="mini", parent=self)
        self.reach = ReachLinks(self.edit_button)
        self.add_number = TextLink()
        self.facts = TextBlock(theme.font(12), "ink_2", 2)
        self.note = FactCard(self.tr("Note"))
        self.tabs = QTabBar()
        self._lists = QStackedWidget()
        self._stale: set[Part] = set(PARTS)
        self._build_tools()
        self._build_body()

    def refresh(self) -> None:
        try:
            self._organisation = organisations.find(self._desk, self._organisation.id)
        except Refused:
            self.left.emit()
            return
        self._show_itself()
        self._stale = set(PARTS)
        self._show_part()

    def on_change(self, change: Change) -> None:
        if change.many or change.kinds - _NOT_SHOWN:
            self.refresh()

    def focus_first(self) -> None:
        self.shown_list().focus_list()

    def part(self) -> Part:
        """Which of its lists is shown."""
        return PARTS[self.tabs.currentIndex()]

    def show_part(self, part: Part) -> None:
        self.tabs.setCurrentIndex(PARTS.index(part))

    def shown_list(self) -> LineList:
        """The list that is shown."""
        shown = self._lists.currentWidget()
        assert isinstance(shown, LineList)
        return shown

    def edit(self, field: str = "") -> None:
        """Open the editor at a field: name, methods or note."""
        from followup_desk.ui.pages.organisation_editor import open_organisation_editor

        open_organisation_editor(self._desk, self._organisation.id, field, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.note.set_compact(event.size().height() < _LOW)

    def _build_tools(self) -> None:
        if self._others:
            self.other_button = KeyedButton(self.tr("Others"), icon="chevron-down", role="mini", parent=self)
            self.other_button.setToolTip(self.tr("Other organisations of the same person"))
            self.other_button.setAccessibleName(self.tr("Other organisations of the same person"))
            self.other_button.clicked.connect(self._open_others)
            self.tools.addWidget(self.other_button)
        self.edit_button.setAccessibleName(self.tr("Edit the organisation"))
        self.edit_button.clicked.connect(self._edit)
        self.tools.addWidget(self.edit_button)

    def _build_body(self) -> None:
        self.add_number.clicked.connect(self._edit_methods)
        self.note.clicked.connect(self._edit_note)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("What to show of the organisation"))
        empty = {
            "all": self.tr("Nobody is there, and nothing happened yet."),
            "people": self.tr("Nobody is there."),
            "open": self.tr("Nothing is open with them. The first answer you log opens an opportunity."),
            "happened": self.tr("Nothing happened yet."),
        }
        for part, title in zip(PARTS, self._titles(0, 0), strict=True):
            lines = OrganisationLines(self._desk, self._organisation.id, part)
            shown = LineList(lines.read, title, empty[part])
            shown.opened.connect(self._opened)
            self._lists.addWidget(shown)
            self.tabs.addTab(title)
        self.tabs.currentChanged.connect(self._tab_changed)
        for widget in (self.reach, self.add_number, self.facts, self.note, self.tabs):
            self.body.addWidget(widget)
        self.body.addWidget(self._lists, 1)

    def _show_itself(self) -> None:
        one = self._organisation
        there, before = organisations.head_count(self._desk, one.id)
        still_open = organisations.open_count(self._desk, one.id)
        self.set_title(one.name)
        self.set_below(words.counts(there, before, still_open))
        self.reach.show_ways([Reach(method) for method in one.methods])
        self.add_number.show_link("" if one.methods else self.tr("Add a phone number or an address"))
        self.facts.set_text(joined([fact.text for fact in one.facts]))
        self.facts.setVisible(bool(one.facts))
        self.note.show_fact(self.tr("Note"), one.note, self.tr("Worth knowing whoever works there? Press to add."))
        for index, title in enumerate(self._titles(there + before, still_open)):
            self.tabs.setTabText(index, title)

    def _titles(self, people: int, still_open: int) -> tuple[str, ...]:
        """Of the tabs, in the order of the parts."""
        names = self.tr("People"), self.tr("Opportunities")
        counted = [
            f"{name} {words.number(count)}" if count else name
            for name, count in zip(names, (people, still_open), strict=True)
        ]
        return self.tr("In short"), *counted, self.tr("What happened")

    def _tab_changed(self) -> None:
        self._lists.setCurrentIndex(self.tabs.currentIndex())
        self._show_part()

    def _show_part(self) -> None:
        """What is not shown is not read."""
        if self.part() in self._stale:
            self._stale.discard(self.part())
            self.shown_list().refresh()

    def _opened(self, key: object) -> None:
        """An opportunity has a page of its own; what happened is opened to be read and mended."""
        match key:
            case ("part", "people" | "open" as part):
                self.show_part(part)
                self.shown_list().focus_list()
            case ("person", contact_id):
                self.contact_wanted.emit(contact_id)
            case ("opportunity", opportunity_id):
                self.opportunity_wanted.emit(opportunity_id)
            case ("entry", int(entry_id)) if (entry := opportunities.entry(self._desk, entry_id)) is not None:
                from followup_desk.ui.person.entry_editor import open_entry

                open_entry(self._desk, entry, self)

    def _open_others(self) -> None:
        menu = QMenu(self)
        menu.triggered.connect(self._other_chosen)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self._others:
            name = plain_caption(each.name[:80])
            text = name if each.is_there else self.tr("{organisation} (before)").format(organisation=name)
            menu.addAction(text).setData(each.id)
        menu.popup(self.other_button.mapToGlobal(self.other_button.rect().bottomLeft()))

    def _other_chosen(self, action: QAction) -> None:
        self.other_wanted.emit(action.data())

    def _edit(self) -> None:
        self.edit()

    def _edit_methods(self) -> None:
        self.edit("methods")

    def _edit_note(self) -> None:
        self.edit("note")
