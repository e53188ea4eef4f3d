# SPDX-License-Identifier: MIT
"""The trash: who was removed, and the way back for one or several at once."""

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.window.trash_model import TrashModel


class TrashDialog(DeskDialog):
    """Restoring several is one act, so that one undo takes it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "trash", self.tr("Trash"), parent)
        self.model = TrashModel(desk, self)
        self._count = plain_label(role="dim", wrap=True)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.tr("Removed contacts"))
        self.list.doubleClicked.connect(self._restore_one)
        self.list.selectionModel().selectionChanged.connect(self._selection_changed)
        self.body.addWidget(self._count)
        self.body.addWidget(self.list)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(520, 420))
        self.restore_button = KeyedButton(self.tr("Restore"))
        self.restore_button.clicked.connect(self._restore_selected)
        self.extra_buttons.addWidget(self.restore_button)
        self._show_first()
        self.list.setFocus()

    def _show_first(self) -> None:
        count = self.model.rowCount()
        if count:
            several = self.tr("{count} removed. They come back with all that hangs on them.")
            self._count.setText(several.format(count=number(count)))
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self._count.setText(self.tr("The trash is empty."))
        self._selection_changed()

    def _selection_changed(self) -> None:
        self.restore_button.setEnabled(self.list.selectionModel().hasSelection())

    def _restore_one(self, index: QModelIndex) -> None:
        self._restore([self.model.id_at(index.row())])

    def _restore_selected(self) -> None:
        self._restore([self.model.id_at(index.row()) for index in self.list.selectionModel().selectedRows()])

    def _restore(self, contact_ids: list[int]) -> None:
        if not contact_ids:
            return
        self.refuse("")
        try:
            contacts.restore_contacts(self._desk, contact_ids)
        except Refused as refused:
            self.refuse(str(refused))
        self.model.reload()
        self._show_first()


def open_trash(desk: Desk, parent: QWidget | None = None) -> TrashDialog | None:
    """Show the dialog over `parent`."""
    return open_dialog(lambda: TrashDialog(desk, parent), parent)
