# SPDX-License-Identifier: MIT
"""The trash: who was removed, the way back for one or several at once, and the way out for good."""

from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QListView, QMessageBox, QWidget

from followup_desk.domain.date_names import in_full
from followup_desk.domain.errors import Refused
from followup_desk.services import erasure
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.window.forgetting import Forgetting, ask
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
        self.said = plain_label(role="dim", wrap=True)
        self.body.addWidget(self._count)
        self.body.addWidget(self.list)
        self.body.addWidget(self.said)
        self.add_buttons(self.tr("Close"), key_hint=self.tr("Esc"), wanted=QSize(520, 420))
        self.restore_button = KeyedButton(self.tr("Restore"))
        self.restore_button.clicked.connect(self._restore_selected)
        self.extra_buttons.addWidget(self.restore_button)
        self.forget_button = KeyedButton(self.tr("Forget for good…"))
        self.forget_button.clicked.connect(self._ask_to_forget)
        self.extra_buttons.addWidget(self.forget_button)
        self._forgetting: Forgetting | None = None
        self._last_days = dict(erasure.leaving_days(desk))
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
        chosen = self._chosen()
        for button in (self.restore_button, self.forget_button):
            button.setEnabled(bool(chosen) and self._forgetting is None)
        if self._forgetting is None:
            self.said.setText(self._when_they_leave(chosen))

    def _chosen(self) -> list[int]:
        return [self.model.id_at(index.row()) for index in self.list.selectionModel().selectedRows()]

    def _when_they_leave(self, chosen: list[int]) -> str:
        days = [self._last_days[contact_id] for contact_id in chosen if contact_id in self._last_days]
        if not days:
            return ""
        one = self.tr("Stays in the trash until {day}, and is then forgotten for good.")
        several = self.tr("The first of them stays in the trash until {day}, and is then forgotten for good.")
        return (one if len(chosen) == 1 else several).format(day=in_full(min(days)))

    def _ask_to_forget(self) -> None:
        name = str(self.list.selectionModel().selectedRows()[0].data())
        ask(name, len(self._chosen()), self).buttonClicked.connect(self._answered)

    def _answered(self, button: QAbstractButton) -> None:
        box = self.sender()
        assert isinstance(box, QMessageBox)
        if box.standardButton(button) == QMessageBox.StandardButton.Yes:
            self._forget(self._chosen())

    def _forget(self, contact_ids: list[int]) -> None:
        """It goes on when the dialog is closed: half of it would be worse than all."""
        self.refuse("")
        self._forgetting = Forgetting(self._desk, contact_ids, self.parent())
        self._forgetting.finished.connect(self._forgotten)
        self._forgetting.start()
        self._selection_changed()
        self.said.setText(self.tr("Forgetting…"))

    def _forgotten(self, ok: bool, text: str) -> None:
        self._forgetting = None
        self.model.reload()
        self._show_first()
        if ok:
            self.said.setText(text)
        else:
            self.refuse(text)

    def _restore_one(self, index: QModelIndex) -> None:
        self._restore([self.model.id_at(index.row())])

    def _restore_selected(self) -> None:
        self._restore(self._chosen())

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
