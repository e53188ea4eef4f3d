# SPDX-License-Identifier: MIT
"""Who else is this? Choosing the other one of two contacts that are to become one, by search."""

from array import array

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStackedLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import lists, people
from followup_desk.services.desk import Desk
from followup_desk.ui.contacts.contacts_model import ContactsModel
from followup_desk.ui.contacts.contacts_view import ContactsView
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.plain_label import plain_label

_LIMIT = 200
_TYPING_MS = 120


class OtherPicker(DeskDialog):
    """`picked` carries the two ids: whom it began with, and whom was chosen. Opens with those who are called alike."""

    picked = Signal(object, object)

    def __init__(self, desk: Desk, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "merge-with", self.tr("Merge with somebody"), parent)
        self._contact = people.living(desk, contact_id)
        self.search = QLineEdit()
        self.search.setProperty("role", "search")
        self.search.setPlaceholderText(self.tr("Search by name, number, email, organisation…"))
        self.search.setAccessibleName(self.tr("Search for the other contact"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.model = ContactsModel(desk, self)
        self.view = ContactsView(desk.now)
        self.view.setAccessibleName(self.tr("Who may be the same person"))
        self.view.setModel(self.model)
        # one alone; of several, what is chosen by program would depend on whether Ctrl happens to be held
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._said = plain_label(role="dim", wrap=True)
        self._nobody = plain_label(role="dim", wrap=True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._typing = QTimer(self)
        self._build()
        self._look()
        self.search.setFocus()

    def save(self) -> None:
        contact_id = self.chosen_id()
        if contact_id is None:
            raise Refused(self.tr("Choose who is the same person as {name}.").format(name=self._name()))
        self.picked.emit(self._contact.id, contact_id)

    def chosen_id(self) -> int | None:
        """Who is selected."""
        rows = self.view.selectionModel().selectedRows()
        return self.model.id_at(rows[0].row()) if rows else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the search field go through those who were found."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self.model.rowCount():
                row = self.view.currentIndex().row() + step
                self.view.selectRow(max(0, min(row, self.model.rowCount() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        below = self.tr("Two contacts that are the same person become one. Who is the other?")
        self.add_heading(self.tr("Merge {name} with…").format(name=self._name()), below)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._look)
        self.search.textChanged.connect(self._typed)
        self.view.opened.connect(self.accept)
        self.view.doubleClicked.connect(self.accept)
        self.view.typed.connect(self._type_on)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._nobody)
        self.body.addWidget(self.search)
        self.body.addWidget(self._said)
        self.body.addWidget(pages, 1)
        self.add_buttons(self.tr("Go on"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(520, 520))

    def accept(self) -> None:
        self.flush()
        super().accept()

    def flush(self) -> None:
        """Look now for what was typed, without waiting for more."""
        if self._typing.isActive():
            self._typing.stop()
            self._look()

    def _typed(self) -> None:
        self._typing.start()

    def _type_on(self, text: str) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.insert(text)

    def _look(self) -> None:
        typed = self.search.text().strip()
        found = self._found(typed) if typed else self._alike()
        self.model.show(found)
        self._pages.setCurrentIndex(0 if found else 1)
        self._said.setText(self.tr("Called alike") if found and not typed else "")
        self._said.setVisible(bool(found) and not typed)
        nobody = self.tr("Nobody else is found for “{search}”.").format(search=typed[:80])
        self._nobody.setText(nobody if typed else self.tr("Nobody is called alike. Type whom you mean."))
        if found:
            self.view.selectRow(0)
            self.view.scrollToTop()

    def _found(self, text: str) -> "array[int]":
        ids = lists.contact_ids(self._desk, "all", text, _LIMIT)
        return array("q", (found for found in ids if found != self._contact.id))

    def _alike(self) -> "array[int]":
        """Those found by the whole name, else by the family name."""
        name = self._contact.name
        for words in (name.display, name.family, name.display.split(" ")[-1]):
            if len(words.strip()) > 1 and (found := self._found(words)):
                return found
        return array("q")

    def _name(self) -> str:
        return named(self._contact.name.display)


def open_picker(desk: Desk, contact_id: int, parent: QWidget | None = None) -> OtherPicker | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: OtherPicker(desk, contact_id, parent), parent)
