# SPDX-License-Identifier: MIT
"""Adding a contact, or changing all that is known of one.

It opens at the field that was clicked. Leaving it with changes asks first. What another program changed
meanwhile is kept: only the parts that were edited here are written.
"""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Contact, Name
from followup_desk.services import people
from followup_desk.services.acts import contacts
from followup_desk.services.desk import Desk
from followup_desk.ui.editor.contact_fields import ContactFields
from followup_desk.ui.editor.editor_row import FieldError
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.scrolled import scrolled


class ContactEditor(DeskDialog):
    """`saved` carries the contact's id. Raises Refused when the contact is gone."""

    saved = Signal(object)

    def __init__(self, desk: Desk, contact_id: int | None, field: str = "", parent: QWidget | None = None) -> None:
        title = self.tr("Add a contact") if contact_id is None else self.tr("Edit a contact")
        super().__init__(desk, "contact-editor", title, parent)
        self._before = Contact(name=Name("")) if contact_id is None else _whole(desk, contact_id)
        self.page = ContactFields(desk, self._before)
        self.add_heading(title if contact_id is None else named(self._before.name.display))
        self.area = scrolled(self.page)
        self.body.addWidget(self.area, 1)
        self.add_buttons(self.tr("Save"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(760, 720))
        self._field = field

    def save(self) -> None:
        try:
            edited = self.page.contact()
        except FieldError as error:
            raise Refused("") from error
        if self._before.id is None:
            self.saved.emit(contacts.add_contact(self._desk, edited))
            return
        contacts.edit_contact(self._desk, self._before, edited)
        self.saved.emit(self._before.id)

    def is_changed(self) -> bool:
        """Would saving write anything? What cannot be saved was typed as well."""
        try:
            return self.page.contact() != self._before
        except FieldError:
            return True

    def reject(self) -> None:
        if self.is_changed():
            self.ask_about_changes()
        else:
            super().reject()

    def ask_about_changes(self) -> QMessageBox:
        """Save, discard, or go on editing."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Unsaved changes"))
        box.setText(self.tr("There are changes that were not saved."))
        roles = QMessageBox.StandardButton
        box.setStandardButtons(roles.Save | roles.Discard | roles.Cancel)
        box.button(roles.Cancel).setText(self.tr("Go on editing"))
        box.setDefaultButton(roles.Save)
        box.buttonClicked.connect(self._changes_answered)
        box.open()
        return box

    def _changes_answered(self, button: QAbstractButton) -> None:
        box = self.sender()
        assert isinstance(box, QMessageBox)
        chosen = box.standardButton(button)
        if chosen == QMessageBox.StandardButton.Save:
            self.accept()
        elif chosen == QMessageBox.StandardButton.Discard:
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        """Not before: a widget that is not laid out cannot be scrolled to."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._go_to_field)

    def _go_to_field(self) -> None:
        self.page.go_to(self._field)
        focused = self.focusWidget()
        if focused is not None:
            self.area.ensureWidgetVisible(focused, 40, 80)


def _whole(desk: Desk, contact_id: int) -> Contact:
    return people.with_fact_tags(desk, people.person(desk, contact_id))


def open_editor(
    desk: Desk, contact_id: int | None, field: str = "", parent: QWidget | None = None
) -> ContactEditor | None:
    """Show the editor over `parent`, at a field; None stands for somebody new."""
    return open_dialog(lambda: ContactEditor(desk, contact_id, field, parent), parent)
