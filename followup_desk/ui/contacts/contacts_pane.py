# SPDX-License-Identifier: MIT
"""The left pane: a list of contacts, or who is found, and below them the notes that hold the searched words.

What is seen comes first: a list shows its first page at once, and what needs all of it (the other ids, the
numbers on the tabs, hits in notes) follows when the picture stands.
"""

from array import array
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from followup_desk.services import agenda, lists
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.contacts import contact_lists
from followup_desk.ui.contacts.contacts_delegate import ROW_HEIGHT
from followup_desk.ui.contacts.contacts_model import PAGE, ContactsModel
from followup_desk.ui.contacts.contacts_view import ContactsView
from followup_desk.ui.contacts.list_tabs import ListTabs
from followup_desk.ui.contacts.several_chosen import SeveralChosen
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.tab_order import put_after

if TYPE_CHECKING:
    from followup_desk.ui.contacts.chosen_bar import ChosenBar
    from followup_desk.ui.contacts.note_hits import NoteHits

AFTER_PAINT_MS = 30
COUNT_AFTER_MS = 250
READ_WHOLE = 2000
"""Up to so many ids a list is read whole at each change; above, what is on the screen first."""
SHOWN_KINDS = frozenset({"contact", "follow_up", "interaction", "opportunity", "position", "organisation", "question"})
"""Tables whose changes can move somebody, or change a row."""


class ContactsPane(QFrame):
    """`contact_chosen` comes with each contact that the user steps to, `contact_opened` with Enter on one."""

    contact_chosen = Signal(object)
    contact_opened = Signal(object)
    several_chosen = Signal(int)
    """So many are chosen: more than one, or not any more."""
    remove_requested = Signal(object)
    """Del, with the one who is shown, on all who are chosen."""
    search_typed = Signal(str)
    search_wanted = Signal(str)
    """A search that was kept: its words are to stand in the search field."""
    list_shown = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._list = "due"
        self._search = ""
        self._within = "all"
        self._stood_for = desk.today(), -1
        self._wanted: int | None = None
        self._seeking = False
        self._model = ContactsModel(desk, self)
        self._tabs = ListTabs(desk, self)
        self._view = ContactsView(desk.now, self)
        self._several = SeveralChosen(self._view, self._model)
        self._chosen_bar: ChosenBar | None = None
        self._for_several: list[QAction] = []
        self._total = plain_label(role="dim")
        self._order = plain_label(role="dim")
        self._nobody = plain_label(role="dim", wrap=True)
        self._notes: NoteHits | None = None
        self._to_count: list[str] = []
        self._rest = self._timer(AFTER_PAINT_MS, self._show_rest)
        self._counting = self._timer(COUNT_AFTER_MS, self.count)
        self._build()
        self._connect()

    def show_list(self, name: str) -> None:
        """Show one of the lists that `contact_lists` names, leaving any search."""
        self._list = name if name in contact_lists.TABS + contact_lists.MORE else "all"
        self._search = ""
        self._show_anew()
        self.list_shown.emit(self._list)

    def set_search(self, text: str) -> None:
        """Show who is found, among all; an empty text goes back to the list."""
        if text.strip() != self._search:
            self._search = text.strip()
            self._within = "all"
            self._show_anew()

    def show_saved(self, name: str) -> None:
        """Show whom a search finds that was kept under a name, within its list; typing on looks among all again."""
        from followup_desk.services import saved_searches

        found = next((each for each in saved_searches.all_of(self._desk) if each.name == name), None)
        if found is not None:
            self._search, self._within = found.text, found.list_name
            self.search_wanted.emit(found.text)  # the field tells of the same words, which are looked for already
            self._search, self._within = found.text, found.list_name  # a field cuts what is longer
            self._show_anew()

    def row_at(self, spot: QPoint) -> tuple[int, QRect] | None:
        """Who stands at a spot of the screen, and where on it their row does."""
        viewport = self._view.viewport()
        here = viewport.mapFromGlobal(spot)
        index = self._view.indexAt(here)
        contact_id = self._model.id_at(index.row()) if index.isValid() else None
        if contact_id is None or not viewport.isVisible() or not viewport.rect().contains(here):
            return None
        row = self._view.visualRect(index).intersected(viewport.rect())
        return contact_id, QRect(viewport.mapToGlobal(row.topLeft()), row.size())

    def search(self) -> tuple[str, str]:
        """What is looked for, and within which list."""
        return self._search, self._within

    def choose(self, contact_id: int | None) -> None:
        """Select a contact without announcing it, now or when the list that holds it has come."""
        self._wanted = contact_id
        self._seeking = True
        self._several.forget()
        self._view.clearSelection()
        self._keep_choice(-1)

    def current_id(self) -> int | None:
        """The selected contact, of several the one that is shown; None when the chosen one is not in this list."""
        if self._several.count() > 1:
            return self._wanted
        chosen = self._view.chosen_rows()
        return self._model.id_at(chosen[0][0]) if chosen else None

    def chosen_ids(self) -> "array[int]":
        """All who are chosen, in the order of the list."""
        return self._several.ids()

    def choose_one(self) -> None:
        """Of several, only the one that is shown."""
        if self._several.count() > 1:
            self.choose(self._wanted)

    def list_name(self) -> str:
        """The list shown, or gone back to after the search."""
        return self._list

    def focus_list(self) -> None:
        """To the rows, or where there are none to the lists that one can go to."""
        if self._model.rowCount():
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._tabs.focus_chosen()

    def choose_near(self) -> None:
        """Step to whoever stands where the keyboard is: the one after somebody who left."""
        if self._view.currentIndex().isValid():
            self._view.go_to_row(self._view.currentIndex().row())

    def choose_first(self) -> None:
        """Step into the list at its first row, as Enter in the search field does."""
        if self._model.rowCount():
            self._view.setFocus()
            self._view.go_to_row(0)

    def add_row_actions(self, actions: list[QAction]) -> None:
        """What the menu of a row offers; their keys work while the list has the focus."""
        self._view.addActions(actions)

    def offer_more(self, actions: list[QAction], when_searching: list[QAction]) -> None:
        """What else the menu of lists offers: always, and while something is looked for."""
        self._tabs.offer(actions, when_searching)

    def offer_for_several(self, actions: list[QAction]) -> None:
        """What can be done with all who are chosen."""
        self._for_several = actions

    def view(self) -> ContactsView:
        """The list itself, for the order of the tab key."""
        return self._view

    def on_change(self, change: Change) -> None:
        """Something was written: read again if it may show here."""
        if change.many or change.kinds & SHOWN_KINDS:
            self._model.forget(None if change.many else change.contact_ids)
            self.refresh()

    def on_minute(self) -> None:
        """The words of the chips follow the clock, and the lists the day, and what was snoozed and is due again."""
        stands_for = self._desk.today(), agenda.due_count(self._desk)
        if self._stood_for != stands_for:
            self._stood_for = stands_for
            self.refresh()
        self._view.viewport().update()

    def refresh(self) -> None:
        """Read the list again and show the difference; of a long one what is on the screen first."""
        if self._search or self._model.rowCount() <= READ_WHOLE:
            self._show(self._ids(None, 0))
        else:
            start = max(0, self._view.rowAt(0) - PAGE // 2)
            part = self._ids(PAGE * 2, start)
            self._keeping_place(lambda: self._model.show_part(start, part))
            self._rest.start()
        self._view.viewport().update()
        self._counting.start()

    def count(self) -> None:
        """The numbers of the head and the tabs: one question at a time, so that none is felt."""
        self._to_count = ["all", *contact_lists.COUNTED]
        self._count_next()

    def _count_next(self) -> None:
        if not self._to_count:
            return
        name = self._to_count.pop(0)
        count = lists.count(self._desk, name)
        if name != "all":
            self._tabs.show_count(name, count)
        elif not self._search:
            self._total.setText(self.locale().toString(count))
        if self._to_count:
            QTimer.singleShot(0, self, self._count_next)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_view"):
            self._view.viewport().update()

    def _build(self) -> None:
        self.setProperty("role", "side")
        self.setAccessibleName(self.tr("Contacts"))
        self._view.setAccessibleName(self.tr("Contacts"))
        self._view.setModel(self._model)
        self._view.verticalScrollBar().setSingleStep(ROW_HEIGHT // 2)
        self._nobody.setContentsMargins(14, 14, 14, 14)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nobody)
        tabs = QVBoxLayout()
        tabs.setContentsMargins(10, 0, 10, 8)
        tabs.addWidget(self._tabs)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._head())
        self._column.addLayout(tabs)
        self._column.addLayout(self._stack, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 6)
        head.setSpacing(8)
        head.addWidget(plain_label(self.tr("Contacts"), role="heading"))
        head.addWidget(self._total)
        head.addStretch(1)
        head.addWidget(self._order)
        return head

    def _connect(self) -> None:
        self._tabs.list_wanted.connect(self.show_list)
        self._tabs.saved_wanted.connect(self.show_saved)
        self._view.chosen_changed.connect(self._chosen_changed)
        self._view.opened.connect(self._opened)
        self._view.one_wanted.connect(self.choose_one)
        self._view.remove_wanted.connect(self._remove_wanted)
        self._view.typed.connect(self.search_typed)

    def _timer(self, after_ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after_ms)
        timer.timeout.connect(then)
        return timer

    def _ids(self, limit: int | None, offset: int) -> "array[int]":
        name = self._within if self._search else self._list
        return lists.contact_ids(self._desk, name, self._search, limit, offset)

    def _show_anew(self) -> None:
        """Another list or search, from its top, with one person chosen at most."""
        self.choose_one()
        self._tabs.mark("" if self._search else self._list, (self._search, self._within))
        self._rest.start()
        self._model.say_why("all" if self._search else self._list)
        self._show(self._ids(PAGE, 0))
        self._view.scrollToTop()
        if not self._search:
            self._counting.start()

    def _say_order(self) -> None:
        if not self._search:
            self._order.setText(contact_lists.order(self._list))
            return
        within = self.tr("best first, in {list}").format(list=contact_lists.title(self._within))
        self._order.setText(self.tr("best first") if self._within == "all" else within)
        found = self._model.rowCount()
        if self._rest.isActive() and found == PAGE:
            return  # there are more, and how many is not known yet
        number = self.locale().toString(found)
        some = self.tr("first {count} found") if found == lists.SEARCH_LIMIT else self.tr("{count} found")
        self._total.setText(some.format(count=number))

    def _show_rest(self) -> None:
        """What was left out so that the first page came at once."""
        if self._model.rowCount() >= PAGE:
            self._show(self._ids(None, 0))
        if self._search:
            self._search_notes()
        elif self._notes is not None:
            self._notes.hide()

    def _show(self, ids: "array[int]") -> None:
        if ids == self._model.ids():
            self._keep_choice(self._view.currentIndex().row())
        else:
            self._keeping_place(lambda: self._model.show(ids))
        self._stack.setCurrentIndex(0 if ids else 1)
        if not ids:
            text = self.tr("Nobody is found for “{search}”.").format(search=self._search[:80])
            self._nobody.setText(text if self._search else contact_lists.empty_text(self._list))
        self._say_order()

    def _keeping_place(self, change_rows: Callable[[], None]) -> None:
        """Change the rows; who was chosen stays so, and the keyboard stays where it was."""
        row = self._view.currentIndex().row()
        with self._several.kept():
            change_rows()
        self._keep_choice(row)
        self._say_several()

    def _keep_choice(self, row_before: int) -> None:
        if not self._several.is_held() and (self.current_id() != self._wanted or self._wanted is None):
            row = self._model.row_of(self._wanted)
            if row >= 0:
                self._view.go_to_row(row)
        if self._seeking and self.current_id() is not None:
            self._seeking = False
            self._view.scrollTo(self._view.currentIndex())
        if not self._view.currentIndex().isValid() and row_before >= 0 and self._model.rowCount():
            near = self._model.index(min(row_before, self._model.rowCount() - 1))
            self._view.selectionModel().setCurrentIndex(near, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _chosen_changed(self) -> None:
        """While several are chosen, who was shown before stays."""
        if self._several.is_busy():
            return
        self._several.forget()
        self._say_several()
        chosen = self.current_id()
        if chosen is not None and chosen != self._wanted:
            self._wanted = chosen
            self._seeking = False
            self.contact_chosen.emit(chosen)

    def _opened(self) -> None:
        self.contact_opened.emit(self.current_id())

    def _remove_wanted(self) -> None:
        if (contact_id := self.current_id()) is not None:
            self.remove_requested.emit(contact_id)

    def _say_several(self) -> None:
        count = self._several.count()
        if self._chosen_bar is None:
            if count < 2:
                return
            self._chosen_bar = self._make_bar()
        if self._chosen_bar.show_count(count):
            self.several_chosen.emit(count)

    def _make_bar(self) -> "ChosenBar":
        """Built when several are chosen first."""
        from followup_desk.ui.contacts.chosen_bar import ChosenBar

        bar = ChosenBar(self._for_several, self)
        bar.clear_wanted.connect(self._clear_wanted)
        self._column.insertWidget(self._column.indexOf(self._stack) + 1, bar)
        return bar

    def _clear_wanted(self) -> None:
        self.choose_one()
        self.focus_list()

    def _search_notes(self) -> None:
        """The group below; built at the first search."""
        if self._notes is None:
            from followup_desk.ui.contacts.note_hits import NoteHits

            self._notes = NoteHits(self._desk, self)
            self._notes.contact_chosen.connect(self.contact_chosen)
            self._column.addWidget(self._notes)
            put_after(self._view, self._notes)
        self._notes.show_for(self._search)
