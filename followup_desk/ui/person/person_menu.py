# SPDX-License-Identifier: MIT
"""The menu behind the three dots of a person's head: edit, plan, stage, tags, photo, remove."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from followup_desk.domain.records import Contact
from followup_desk.domain.words import Stage
from followup_desk.services import wording


class PersonMenu(QMenu):
    """Asks only; the pane acts. `edit_requested` names the field to begin at."""

    edit_requested = Signal(str)
    plan_requested = Signal()
    opportunity_requested = Signal()
    stage_chosen = Signal(object)
    photo_wanted = Signal()
    photo_unwanted = Signal()
    remove_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.addAction(self.tr("Edit…")).triggered.connect(self._edit)
        self.addAction(self.tr("Plan a follow-up…")).triggered.connect(self._plan)
        self.addAction(self.tr("New opportunity…")).triggered.connect(self._new_opportunity)
        self._stages = self._build_stages()
        self.addAction(self.tr("Tags…")).triggered.connect(self._tags)
        self._photo = self.addAction(self.tr("Choose a photo…"))
        self._photo.triggered.connect(self._choose_photo)
        self._no_photo = self.addAction(self.tr("Take out the photo"))
        self._no_photo.triggered.connect(self._take_out_photo)
        self.addSeparator()
        self.addAction(self.tr("Remove to the trash")).triggered.connect(self._remove)

    def show_contact(self, contact: Contact) -> None:
        """Tick the stage that the contact is in, and offer what can be done about a photo."""
        self._no_photo.setVisible(contact.photo)
        for action in self._stages.actions():
            action.setChecked(action.data() == (contact.stage.value if contact.stage else None))

    def stages(self) -> list[QAction]:
        """The entries of the stages, the contact's ticked."""
        return self._stages.actions()

    def _build_stages(self) -> QActionGroup:
        menu = self.addMenu(self.tr("Stage"))
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for stage in Stage:
            action = menu.addAction(wording.stage(stage))
            action.setCheckable(True)
            action.setData(stage.value)
            group.addAction(action)
        group.triggered.connect(self._stage)
        return group

    def _edit(self) -> None:
        self.edit_requested.emit("")

    def _plan(self) -> None:
        self.plan_requested.emit()

    def _new_opportunity(self) -> None:
        self.opportunity_requested.emit()

    def _stage(self, action: QAction) -> None:
        self.stage_chosen.emit(Stage(action.data()))

    def _tags(self) -> None:
        self.edit_requested.emit("tags")

    def _choose_photo(self) -> None:
        self.photo_wanted.emit()

    def _take_out_photo(self) -> None:
        self.photo_unwanted.emit()

    def _remove(self) -> None:
        self.remove_requested.emit()
