# SPDX-License-Identifier: MIT
"""What the window does when asked: carry out an act, or open the dialog that will.

Dialogs are imported when they are wanted first: the window's first picture needs none. What the desk refuses is
said in a box; what went well says itself, as the toast of the change.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import lists
from followup_desk.services.desk import Change, Desk

if TYPE_CHECKING:
    from followup_desk.ui.exports.export_work import Where
    from followup_desk.ui.follow_ups.explaining import Explaining


class DeskActs(QObject):
    """Asks nobody which contact or follow-up is meant: it is told."""

    contact_saved = Signal(object)
    said = Signal(str)
    """Something to tell that cannot be undone."""
    preferences_wanted = Signal(str)
    """At which setting they are to open."""
    entry_wanted = Signal(object, object)
    """Of whom, and which entry of their timeline."""
    taken_back = Signal(object)
    """With whom an undo or redo was, when it was one contact and they are there."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.undoing = False
        """True while an undo or redo is told to the listeners."""

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus does, by its name."""
        return {
            "undo": self.undo,
            "redo": self.redo,
            "new-contact": self.new_contact,
            "samples": self.fill_samples,
            "leave-samples": self.leave_samples,
        }

    def contact_slots(self) -> dict[str, Callable[[int], object]]:
        """What an entry of the menus does with the person who is shown, by its name."""
        return {
            "plan": self.plan,
            "edit-contact": self.edit_contact,
            "contact-rules": self.open_rules,
            "merge-contact": self.merge_contact,
            "export-contact": self.export_contact,
        }

    def undo(self) -> None:
        from followup_desk.services.acts import undoing

        self._take_back(undoing.undo)

    def redo(self) -> None:
        from followup_desk.services.acts import undoing

        self._take_back(undoing.redo)

    def follow(self, change: Change) -> None:
        """What is undone or redone is to be seen where it happened, not only read of below somebody else."""
        if self.undoing and len(change.contact_ids) == 1:
            rows = lists.contact_rows(self._desk, list(change.contact_ids))
            for row in rows:
                self.taken_back.emit(row.id)

    def new_contact(self) -> None:
        from followup_desk.ui.editor.contact_editor import open_editor

        editor = open_editor(self._desk, None, "", self._window)
        if editor is not None:
            editor.saved.connect(self.contact_saved)

    def edit_contact(self, contact_id: int, field: str = "") -> None:
        """`field`: where the editor opens."""
        from followup_desk.ui.editor.contact_editor import open_editor

        open_editor(self._desk, contact_id, field, self._window)

    def open_rules(self, contact_id: int) -> None:
        """What the desk does by itself for somebody."""
        from followup_desk.ui.person.rules_dialog import open_rules

        open_rules(self._desk, contact_id, self._window)

    def edit_entry(self, interaction_id: int) -> None:
        """Something that happened, to be mended; one that is gone meanwhile is passed over."""
        from followup_desk.services import timeline
        from followup_desk.ui.person.entry_editor import open_entry

        entry = timeline.entry(self._desk, interaction_id)
        if entry is not None:
            open_entry(self._desk, entry, self._window)

    def set_cadence(self, contact_id: int) -> None:
        """How often to be in touch with them."""
        from followup_desk.ui.parts.desk_dialog import open_dialog
        from followup_desk.ui.several.cadence_several import CadenceSeveral

        open_dialog(lambda: CadenceSeveral(self._desk, [contact_id], self._window), self._window)

    def merge_contact(self, contact_id: int) -> None:
        """First whom with, then side by side."""
        from followup_desk.ui.merging.other_picker import open_picker

        picker = open_picker(self._desk, contact_id, self._window)
        if picker is not None:
            picker.picked.connect(self._merge)

    def _merge(self, keep_id: int, other_id: int) -> None:
        from followup_desk.ui.merging.merge_dialog import open_merge

        dialog = open_merge(self._desk, keep_id, other_id, self._window)
        if dialog is not None:
            dialog.merged.connect(self.contact_saved)

    def export_contact(self, contact_id: int) -> None:
        from followup_desk.ui.exports.export_work import Where

        self.export(Where(contact_id=contact_id, alone=True))

    def export(self, where: "Where") -> None:
        """`where`: what the window shows, and so may be meant."""
        from followup_desk.ui.exports.export_dialog import open_export

        dialog = open_export(self._desk, where, self._window)
        if dialog is not None:
            dialog.exported.connect(self.said)

    def plan(self, contact_id: int) -> None:
        from followup_desk.ui.follow_ups.plan_dialog import open_plan

        open_plan(self._desk, contact_id, self._window)

    def handled(self, follow_up_id: int) -> None:
        """Done without a log."""
        from followup_desk.services.acts.follow_ups import done

        self._try(lambda: done(self._desk, follow_up_id))

    def snooze(self, follow_up_id: int, spot: QPoint) -> None:
        """`spot`: where on the screen the choices open."""
        from followup_desk.ui.follow_ups.snooze_menu import open_snooze_menu

        open_snooze_menu(self._desk, follow_up_id, self._window, spot)

    def move(self, follow_up_id: int) -> None:
        from followup_desk.ui.follow_ups.move_dialog import open_move

        open_move(self._desk, follow_up_id, self._window)

    def drop(self, follow_up_id: int) -> None:
        from followup_desk.ui.follow_ups.drop_dialog import open_drop

        open_drop(self._desk, follow_up_id, self._window)

    def why(self, follow_up_id: int) -> None:
        from followup_desk.ui.follow_ups.why_dialog import open_why

        self._explain(open_why(self._desk, follow_up_id, self._window))

    def why_asked(self, question_id: int) -> None:
        from followup_desk.ui.follow_ups.why_asked_dialog import open_why_asked

        self._explain(open_why_asked(self._desk, question_id, self._window))

    def _explain(self, dialog: "Explaining | None") -> None:
        if dialog is not None:
            dialog.preferences_wanted.connect(self.preferences_wanted)
            dialog.cadence_wanted.connect(self.set_cadence)
            dialog.entry_wanted.connect(self.entry_wanted)
            dialog.said.connect(self.said)

    def answer(self, question_id: int, yes: bool) -> None:
        """Yes or no to what is asked."""
        from followup_desk.services.acts.answering import accept, dismiss

        self._try(lambda: (accept if yes else dismiss)(self._desk, question_id))

    def fill_samples(self) -> None:
        from followup_desk.services import samples

        self._try(lambda: samples.fill(self._desk))

    def leave_samples(self) -> None:
        from followup_desk.ui.window.leave_samples_dialog import open_leave_samples

        open_leave_samples(self._desk, self._window)

    def _take_back(self, act: Callable[[Desk], str]) -> None:
        self.undoing = True
        try:
            act(self._desk)
        except Refused as refused:
            self.said.emit(str(refused))
        finally:
            self.undoing = False

    def _try(self, act: Callable[[], object]) -> None:
        from followup_desk.ui.parts.desk_dialog import try_or_say

        try_or_say(act, self._window)
