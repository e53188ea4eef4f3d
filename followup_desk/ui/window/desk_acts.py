# SPDX-License-Identifier: MIT
"""What the window does when asked: carry out an act, or open the dialog that will.

Dialogs are imported when they are wanted first: the window's first picture needs none. What the desk refuses is
said in a box; what went well says itself, as the toast of the change.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import lists
from followup_desk.services.desk import Change, Desk

if TYPE_CHECKING:
    from followup_desk.ui.window.child_command import ChildCommand


class DeskActs(QObject):
    """Asks nobody which contact or follow-up is meant: it is told."""

    contact_saved = Signal(object)
    scheme_chosen = Signal(str)
    said = Signal(str)
    """Something to tell that cannot be undone."""
    backed_up = Signal()
    taken_back = Signal(object)
    """With whom an undo or redo was, when it was one contact and they are there."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._child: ChildCommand | None = None
        self._tried: Path | None = None
        self.undoing = False
        """True while an undo or redo is told to the listeners."""

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

    def edit_contact(self, contact_id: int, field: str) -> None:
        from followup_desk.ui.editor.contact_editor import open_editor

        open_editor(self._desk, contact_id, field, self._window)

    def remove_contact(self, contact_id: int) -> bool:
        """Whether the contact is in the trash now."""
        from followup_desk.services.acts.contacts import remove_contacts

        return self._try(lambda: remove_contacts(self._desk, [contact_id]))

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

        open_why(self._desk, follow_up_id, self._window)

    def fill_samples(self) -> None:
        from followup_desk.services import samples

        self._try(lambda: samples.fill(self._desk))

    def open_history(self) -> None:
        from followup_desk.ui.window.history_dialog import open_history

        open_history(self._desk, self._window)

    def open_trash(self) -> None:
        from followup_desk.ui.window.trash_dialog import open_trash

        open_trash(self._desk, self._window)

    def open_preferences(self) -> None:
        from followup_desk.ui.window.preferences_dialog import open_preferences

        dialog = open_preferences(self._desk, self._window)
        if dialog is not None:
            dialog.saved.connect(self._preferences_saved)

    def open_licences(self) -> None:
        from followup_desk.ui.window.licences_dialog import open_licences

        open_licences(self._desk, self._window)

    def open_shortcuts(self) -> None:
        from followup_desk.ui.window.shortcuts_page import open_shortcuts

        open_shortcuts(self._desk, self._window)

    def open_about(self) -> None:
        from followup_desk.ui.window.about_box import open_about

        open_about(self._desk, self._window)

    def choose_scheme(self, scheme: str) -> None:
        """Light, dark or as the system has it, from now on."""
        from followup_desk.services import preferences

        preferences.put(self._desk, "scheme", scheme)
        self.scheme_chosen.emit(scheme)

    def check(self) -> None:
        """Look the whole file over."""
        self._run(["check"], self._checked)

    def back_up(self) -> None:
        """Ask for a file, and copy the desk into it."""
        suggested = f"{self._desk.folder.name}-{self._desk.today():%Y-%m-%d}.sqlite3"
        file = ask_for_file(self._window, self.tr("Back up to a file"), suggested)
        if file:
            self._run(["backup", file], self._backed_up)

    def back_up_daily(self) -> None:
        """The copy of today, if there is none yet; only trouble is said."""
        from followup_desk.services import daily_backups

        file = daily_backups.wanted(self._desk)
        if file is None or self._is_busy() or file == self._tried:
            return
        self._tried = file
        self._start(["backup", str(file)], self._backed_up_daily)

    def stop_children(self) -> None:
        """Before the window goes."""
        if self._child is not None:
            self._child.cancel()

    def _run(self, arguments: list[str], then: Callable[[bool, str], None]) -> None:
        if self._is_busy():
            self.said.emit(self.tr("One moment: the last check or backup is not done yet."))
        else:
            self._start(arguments, then)

    def _is_busy(self) -> bool:
        return self._child is not None and self._child.is_running()

    def _start(self, arguments: list[str], then: Callable[[bool, str], None]) -> None:
        from followup_desk.ui.window.child_command import ChildCommand

        # By the desk's own clock, which is not always the machine's.
        moment = ["--now", self._desk.now().isoformat(timespec="seconds")]
        self._child = ChildCommand(self._desk.folder, [*moment, *arguments], self)
        self._child.finished.connect(then)
        self._child.start()

    def _checked(self, ok: bool, text: str) -> None:
        if not ok:
            self._refused(text)
            return
        report = json.loads(text)
        whole = self.tr("The desk is whole: {contacts} contacts, {interactions} entries.")
        counts = {name: count for name, count in report.items() if isinstance(count, int)}
        self.said.emit(whole.format(**counts))

    def _backed_up(self, ok: bool, text: str) -> None:
        if ok:
            self.said.emit(self.tr("Backed up, and the copy was checked."))
            self.backed_up.emit()
        else:
            self._refused(text)

    def _backed_up_daily(self, ok: bool, text: str) -> None:
        from followup_desk.services import daily_backups

        if ok:
            daily_backups.drop_old(self._desk)
            self.backed_up.emit()
        else:
            self.said.emit(self.tr("Today's backup failed: {why}").format(why=text))

    def _take_back(self, act: Callable[[Desk], str]) -> None:
        self.undoing = True
        try:
            act(self._desk)
        except Refused as refused:
            self.said.emit(str(refused))
        finally:
            self.undoing = False

    def _try(self, act: Callable[[], object]) -> bool:
        """Whether the desk agreed; why it did not is said."""
        try:
            act()
        except Refused as refused:
            self._refused(str(refused))
            return False
        return True

    def _refused(self, line: str) -> None:
        from followup_desk.ui.parts.desk_dialog import say_refused

        say_refused(line, self._window)

    def _preferences_saved(self, changed: dict[str, str]) -> None:
        if "scheme" in changed:
            self.scheme_chosen.emit(changed["scheme"])


def ask_for_file(parent: QWidget, title: str, suggested: str) -> str:
    """The system's own dialog for a file to write; empty when nobody chose."""
    from PySide6.QtWidgets import QFileDialog

    return QFileDialog.getSaveFileName(parent, title, suggested)[0]
