# SPDX-License-Identifier: MIT
"""The shelf: all there is to give; and of the one that is chosen who has had it, and whom it would fit."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.shelf import Fit, Resource
from followup_desk.services import shelf
from followup_desk.services.acts import resources
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.look import theme
from followup_desk.ui.pages import shelf_words
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.pages.page import Page
from followup_desk.ui.parts.desk_dialog import say_refused
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.search_line import SearchLine
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.person.outside import SCHEMES, open_outside

_ABOUT_FITS = frozenset({"resource", "given", "tagging", "tag", "fact", "contact"})
_ABOUT = _ABOUT_FITS | {"interaction", "follow_up"}


class ShelfPage(Page):
    """`resource_id`: which one to begin with."""

    def __init__(self, desk: Desk, resource_id: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(desk, "shelf", self.tr("Shelf"), parent)
        self._begin_with = resource_id
        self._chosen: Resource | None = None
        self._fits: list[Fit] = []
        self._fits_of: int | None = None
        self.list = LineList(self._read, self.tr("Resources"), "")
        self.search = SearchLine(self.tr("Search titles, kinds and tags"), self.tr("Search the shelf"))
        self.people = LineList(self._read_people, self.tr("Who has had it, and whom it would fit"), "")
        self.add_button = KeyedButton(self.tr("Add"), self.tr("Alt A"), icon="plus", role="mini")
        self.edit_button = KeyedButton(self.tr("Change"), self.tr("F2"), icon="pencil", role="mini")
        self.link_button = KeyedButton(self.tr("Open link"), self.tr("Alt L"), icon="external-link", role="mini")
        self.remove_button = KeyedButton(self.tr("Remove"), self.tr("Del"), icon="trash-2", role="mini")
        self._heading = TextBlock(theme.font(13, QFont.Weight.DemiBold), "ink", 2)
        self._fill()
        self._connect()

    def refresh(self) -> None:
        self._fits_of = None
        self._look_again()

    def on_change(self, change: Change) -> None:
        if not (change.many or change.kinds & _ABOUT):
            return
        listed = any(change.about(each.contact_id) for each in self._fits)
        if change.many or change.kinds & _ABOUT_FITS or ("follow_up" in change.kinds and listed):
            self._fits_of = None
        self._look_again()

    def focus_first(self) -> None:
        if self.list.lines.rowCount():
            self.list.focus_list()
        else:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """A new one; it is chosen then."""
        from followup_desk.ui.pages.resource_dialog import open_resource

        dialog = open_resource(self._desk, None, self.window())
        if dialog is not None:
            dialog.saved.connect(self._go_to)

    def change(self) -> None:
        """Title, kind, tags or link of the one that is chosen."""
        from followup_desk.ui.pages.resource_dialog import open_resource

        if self._chosen is not None:
            open_resource(self._desk, self._chosen.id, self.window())

    def remove(self) -> None:
        """Off the shelf, and on to the next."""
        if self._chosen is None or not self._chosen.on_shelf:
            return
        gone, following = self._chosen.id, self.list.following_key()
        if self._try(resources.remove_resource, gone) and following is not None:
            self.list.choose(following)

    def put_back(self) -> None:
        """On the shelf again."""
        if self._chosen is not None and not self._chosen.on_shelf:
            self._try(resources.put_back, self._chosen.id)

    def open_link(self) -> None:
        """In the program that the system has for it."""
        if self._chosen is not None and not open_outside(QUrl(self._chosen.link)):
            say_refused(self.tr("Nothing opened this link: {link}").format(link=self._chosen.link[:200]), self)

    def _remove_or_put_back(self) -> None:
        if self._chosen is not None and self._chosen.on_shelf:
            self.remove()
        else:
            self.put_back()

    def _try(self, act: Callable[[Desk, int], object], resource_id: int) -> bool:
        try:
            act(self._desk, resource_id)
        except Refused as refused:
            say_refused(str(refused), self)
            return False
        return True

    def _look_again(self) -> None:
        self.set_below(self._count_words(shelf.count(self._desk)))
        self.list.say_empty(self._empty_words())
        before = self.list.current_key()
        self.list.refresh()
        if self._begin_with is not None:
            self._go_to(self._begin_with)
            self._begin_with = None
        if self.list.current_key() == before:
            self._show_chosen()  # what is chosen anew was shown already

    def _read(self, offset: int, limit: int) -> list[Line]:
        found = shelf.page(self._desk, self.search.text(), offset, limit)
        return [shelf_words.resource_line(each, self._desk.now()) for each in found]

    def _read_people(self, offset: int, limit: int) -> list[Line]:
        """Whom it would fit, which is a choice to make, before the many who may have had it."""
        if self._chosen is None:
            return []
        now = self._desk.now()
        lines = [shelf_words.fit_line(each, now) for each in self._fits[offset : offset + limit]]
        rest = limit - len(lines)
        if rest:
            start = max(0, offset - len(self._fits))
            had = shelf.had_by(self._desk, self._chosen.id, start, rest)
            lines += [shelf_words.had_by_line(each, now) for each in had]
        return lines

    def _show_chosen(self) -> None:
        key = self.list.current_key()
        try:
            self._chosen = shelf.resource(self._desk, key) if isinstance(key, int) else None
        except Refused:  # another program took it away meanwhile
            self._chosen = None
        self._find_fits()
        self._show_one()
        self.people.say_empty(self._nobody_words())
        self.people.refresh()

    def _find_fits(self) -> None:
        """Dear where a tag is on half of the desk: only for another resource, or when what they follow from changed."""
        one = self._chosen if self._chosen is not None and self._chosen.on_shelf else None
        of = one.id if one else None
        if of != self._fits_of:
            self._fits = shelf.fits(self._desk, of) if of is not None else []
            self._fits_of = of

    def _show_one(self) -> None:
        one = self._chosen
        self._heading.set_text(" ".join(one.title.split()) if one else "")
        self._details.setVisible(one is not None)
        link = QUrl(one.link) if one and one.link else QUrl()
        self.link_button.setVisible(link.scheme() in SCHEMES)
        self.link_button.setToolTip("" if one is None else link.toDisplayString()[:200].replace("<", "&lt;"))
        off = one is not None and not one.on_shelf
        self.remove_button.setText(self.tr("Put back") if off else self.tr("Remove"))
        self.remove_button.updateGeometry()

    def _nobody_words(self) -> str:
        if self._chosen is not None and not self._chosen.tags:
            return self.tr("Give it tags, such as yarn or lead times: whoever has the same tags, or a need with them, "
                           "then stands here.")  # fmt: skip
        return self.tr("Nobody has had it, and nobody shares a tag with it yet.")

    def _count_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 thing of value to give")
        return self.tr("{count} things of value to give").format(count=count) if count else ""

    def _empty_words(self) -> str:
        if self.search.text().strip():
            return self.tr("Nothing on the shelf has these words in its title, kind or tags.")
        return self.tr(
            "The shelf is empty. A resource is something of value to bring along: an article, a sample, an "
            "introduction. Add one with its tags, and the desk says whom it fits. A title that you type at “Brought” "
            "in a log comes here by itself."
        )

    def _go_to(self, resource_id: int) -> None:
        if self.list.lines.row_of(resource_id) < 0:
            self.search.clear()
            self.list.refresh()
        self.list.go_to(resource_id)
        self.list.focus_list()

    def _searched(self) -> None:
        self.list.begin_anew(self._empty_words())

    def _opened(self, _key: object) -> None:
        self.change()

    def _person_opened(self, contact_id: object) -> None:
        self.contact_wanted.emit(contact_id)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._searched)
        self.search.stepped_in.connect(self.list.focus_list)
        self.list.chosen.connect(self._show_chosen)
        self.list.opened.connect(self._opened)
        self.people.opened.connect(self._person_opened)
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(self.change)
        self.link_button.clicked.connect(self.open_link)
        self.remove_button.clicked.connect(self._remove_or_put_back)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, slot in (("Alt+A", self.add), ("F2", self.change), ("Alt+L", self.open_link)):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(slot)
        on_list = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence("Del"), self.list, context=on_list).activated.connect(self.remove)

    def _fill(self) -> None:
        self.tools.addWidget(self.add_button)
        self._details = QWidget()
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.edit_button, self.link_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self._details)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(buttons)
        column.addWidget(self.people, 1)
        both = QSplitter(Qt.Orientation.Vertical)
        for part in (self.list, self._details):
            both.addWidget(part)
            part.raise_()  # a splitter puts each new one lowest, where Tab and who listens come first
        both.setChildrenCollapsible(False)
        both.setSizes([300, 300])
        self.body.addWidget(self.search)
        self.body.addWidget(both, 1)
