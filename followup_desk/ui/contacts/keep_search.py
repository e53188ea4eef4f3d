# SPDX-License-Identifier: MIT
"""Keeping a search under a name, and the list of those kept: rename, remove."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from followup_desk.services import saved_searches
from followup_desk.services.desk import Desk
from followup_desk.services.saved_searches import SavedSearch
from followup_desk.ui.contacts import contact_lists
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.quiet_combo import QuietCombo

_WITHIN = ("all", "due", "loose-ends", "quiet", "customers", *contact_lists.MORE)

translate = QCoreApplication.translate


class KeepSearch(DeskDialog):
    """Begins with what is typed, and looks among all unless a list is chosen."""

    def __init__(self, desk: Desk, text: str, within: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "keep-search", self.tr("Keep this search"), parent)
        self.form = FormGrid(label_width=84)
        self.body.addWidget(self.form)
        self.name = self.form.add(self.tr("&Name"), QLineEdit(text[: saved_searches.LONGEST_NAME]))
        self.text = self.form.add(self.tr("Looks &for"), QLineEdit(text))
        self.within = self.form.add(self.tr("&In the list"), QuietCombo())
        for each in _WITHIN:
            self.within.addItem(contact_lists.title(each), each)
        self.within.setCurrentIndex(max(0, self.within.findData(within)))
        self.body.addStretch(1)
        self.add_buttons(
            self.tr("Keep it"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(420, 260)
        )
        self.name.setFocus()
        self.name.selectAll()

    def save(self) -> None:
        search = SavedSearch(self.name.text(), self.text.text(), self.within.currentData())
        saved_searches.keep(self._desk, search)


class SavedSearches(DeskDialog):
    """F2 renames, Del removes."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "saved-searches", self.tr("Searches you kept"), parent)
        self.list = QListWidget()
        self.list.setProperty("role", "boxed")
        self.list.setAccessibleName(self.tr("Searches you kept"))
        self.nothing = plain_label(self.tr("You have kept no search."), role="dim", wrap=True)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, 1)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(440, 360))
        self.rename_button = KeyedButton(self.tr("&Rename…"), self.tr("F2"))
        self.remove_button = KeyedButton(self.tr("Re&move"), self.tr("Del"))
        for button, slot, key in (
            (self.rename_button, self.rename, Qt.Key.Key_F2),
            (self.remove_button, self.remove, Qt.Key.Key_Delete),
        ):
            button.clicked.connect(slot)
            button.setShortcut(key)
            button.setAutoDefault(False)
            self.extra_buttons.addWidget(button)
        self.show_all()
        self.list.setFocus()

    def chosen(self) -> str:
        """The name of the chosen one; empty where there is none."""
        row = self.list.currentRow()
        return "" if row < 0 else str(self.list.item(row).data(Qt.ItemDataRole.UserRole))

    def show_all(self, chosen: str = "") -> None:
        """Read them again, with this one chosen."""
        found = saved_searches.all_of(self._desk)
        self.list.clear()
        for each in found:
            words = self.tr("{name}: “{text}” in {list}")
            shown = words.format(name=each.name, text=each.text, list=contact_lists.title(each.list_name))
            item = QListWidgetItem(shown, self.list)
            item.setData(Qt.ItemDataRole.UserRole, each.name)
            if each.name == chosen:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0 and found:
            self.list.setCurrentRow(0)
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        for button in (self.rename_button, self.remove_button):
            button.setEnabled(bool(found))

    def rename(self) -> None:
        name = self.chosen()
        new_name = _ask_name(self, name)
        if new_name and self.try_or_refuse(lambda: saved_searches.rename(self._desk, name, new_name)):
            self.show_all(" ".join(new_name.split()))

    def remove(self) -> None:
        if self.try_or_refuse(lambda: saved_searches.remove(self._desk, self.chosen())):
            self.show_all()


def _ask_name(parent: QWidget, name: str) -> str:
    """Another name; empty when nobody gave one."""
    title, label = translate("keep_search", "Rename"), translate("keep_search", "Another name:")
    said, ok = QInputDialog.getText(parent, title, label, QLineEdit.EchoMode.Normal, name)
    return said if ok else ""


def open_keep_search(desk: Desk, text: str, within: str, parent: QWidget | None = None) -> KeepSearch | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: KeepSearch(desk, text, within, parent), parent)


def open_saved_searches(desk: Desk, parent: QWidget | None = None) -> SavedSearches | None:
    """Show the list over `parent`."""
    return open_dialog(lambda: SavedSearches(desk, parent), parent)
