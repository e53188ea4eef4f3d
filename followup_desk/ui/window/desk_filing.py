# SPDX-License-Identifier: MIT
"""Emails and appointments that are brought as files: dropped, or chosen from the Contact menu, and logged.

A mail is logged at once. A meeting that has been opens the log, since how it ended must be said; one to come is offered
to be planned. What the file does not say is asked.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import local
from followup_desk.services import people
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.desk_dialog import open_dialog, say_refused
from followup_desk.ui.parts.last_folder import keep_folder, last_folder
from followup_desk.ui.person.person_pane import PersonPane

if TYPE_CHECKING:
    from followup_desk.domain.filed import Appointment, Filed, Mail
    from followup_desk.services.filing import Brought
    from followup_desk.ui.filing.batch import Batch
    from followup_desk.ui.filing.filing_dialog import Answer, FilingDialog

_MOST_LINES = 6
"""Of what is said in a box."""


class DeskFiling(QObject):
    """One lot of files at a time; what is brought while it is asked about the lot before is left alone."""

    said = Signal(str)
    logged = Signal(str, object)
    """What to say, and which entry was made if it is one alone."""
    log_wanted = Signal(object, str, object)
    """With whom the log is to open, about which opportunity, and how it ended: neither is known."""

    def __init__(self, desk: Desk, person: PersonPane, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._person = person
        self._window = window
        self._batch: Batch | None = None
        self._appointments: list[tuple[int, Appointment]] = []
        self._problems: list[str] = []
        self._chosen_for: int | None = None

    def contact_slots(self) -> dict[str, Callable[[int], object]]:
        """What an entry of the menus does with the person who is shown, by its name."""
        return {"log-file": self.choose_files}

    def choose_files(self, contact_id: int) -> None:
        """Open the system's own dialog for files."""
        self._chosen_for = contact_id
        dialog = QFileDialog(self._window, self.tr("Choose emails or appointments"), last_folder(self._desk, "filing"))
        names = self.tr("Emails and appointments (*.eml *.ics *.ical *.ifb *.vcs)")
        dialog.setNameFilters([names, self.tr("All files (*)")])
        dialog.filesSelected.connect(self._files_chosen)  # Qt hands on no list of texts as a list of anything
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _files_chosen(self, paths: list[str]) -> None:
        from followup_desk.ui.filing import dragged

        keep_folder(self._desk, "filing", paths[0])
        self.take([dragged.by_path(path) for path in paths], self._chosen_for)

    def take(self, brought: "Sequence[Brought]", contact_id: int | None) -> None:
        """Files for a contact; None: for whomever they name, else for the person shown, after asking."""
        from followup_desk.domain.filed import Appointment, Mail
        from followup_desk.services import filing
        from followup_desk.ui.filing.batch import Batch, Waiting

        if self._batch is not None:
            return
        self._problems, self._appointments = [], []
        if len(brought) > filing.MOST_FILES:
            say_refused(self.tr("These are too many files at once: bring fewer."), self._window)
            return
        waiting: list[Waiting] = []
        for each in brought:
            try:
                found = filing.read(self._desk, each)
                mail = found[0]
                if isinstance(mail, Mail):
                    whom, sure = self._whose(contact_id, mail)
                    waiting.append(Waiting(whom, mail, sure))
                else:
                    self._choose([one for one in found if isinstance(one, Appointment)], contact_id)
            except Refused as refused:
                self._problems.append(str(refused))
        self._batch = Batch(self._desk, waiting)
        self._go_on()

    def _whose(self, contact_id: int | None, filed: "Filed") -> tuple[int, bool]:
        """The contact, and whether that is sure. Refused where there is nobody."""
        from followup_desk.services import filing

        named = contact_id if contact_id is not None else filing.whose(self._desk, filed)
        whom = named if named is not None else self._person.contact_id()
        if whom is None:
            raise Refused(self.tr("Nobody is shown with whom this could be logged: choose somebody first."))
        people.living(self._desk, whom)
        return whom, named is not None

    def _choose(self, found: "list[Appointment]", contact_id: int | None) -> None:
        from followup_desk.services import filing
        from followup_desk.ui.filing import filing_words

        whom, _sure = self._whose(contact_id, found[0])
        one = filing.chosen(self._desk, whom, found)
        if len(found) > 1:
            self._problems.append(filing_words.one_of(len(found), one.subject))
        self._appointments.append((whom, one))

    # --- the mails ------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Ask what must be asked; when all is clear, log it."""
        batch = self._batch
        if batch is None:
            return
        question = batch.question()
        if question is None:
            self._batch = None
            self._log(batch)
            self._open_appointments()
            if self._problems:
                say_refused("\n".join(self._problems[:_MOST_LINES]), self._window)
            return
        waiting, alike = question
        dialog = open_dialog(lambda: self._dialog(waiting.contact_id, waiting.mail, alike), self._window)
        if dialog is not None:
            dialog.answered.connect(self._answered)
            dialog.rejected.connect(self._skipped)

    def _dialog(self, contact_id: int, mail: "Mail", alike: int) -> "FilingDialog":
        from followup_desk.ui.filing.filing_dialog import FilingDialog

        return FilingDialog(self._desk, contact_id, mail, alike, self._window)

    def _answered(self, answer: "Answer") -> None:
        if self._batch is not None:
            self._batch.answer(answer)
            self._go_on()

    def _skipped(self) -> None:
        if self._batch is not None:
            self._batch.skip()
            self._go_on()

    def _log(self, batch: "Batch") -> None:
        from followup_desk.ui.filing import filing_words

        if not batch.entries:
            if batch.before:
                self.said.emit(filing_words.nothing_new([each.subject for each in batch.before]))
            return
        try:
            made = batch.log()
        except Refused as refused:
            self._problems.append(str(refused))
            return
        words = [self._logged_words(batch), filing_words.before(len(batch.before)) if batch.before else ""]
        self.logged.emit(" ".join(each for each in words if each), made[0] if len(made) == 1 else None)

    def _logged_words(self, batch: "Batch") -> str:
        from followup_desk.ui.filing import filing_words

        first = batch.entries[0]
        name = people.name_of(self._desk, first.contact_id)
        if len(batch.entries) > 1:
            alone = len({each.contact_id for each in batch.entries}) == 1
            return filing_words.logged_several(name if alone else "", len(batch.entries))
        day = local(first.at or self._desk.now(), self._desk.zone).date()
        return filing_words.logged(name, day, self._desk.today(), incoming=first.incoming)

    # --- the appointments -----------------------------------------------------------------------------------

    def _open_appointments(self) -> None:
        """One that has been opens the log, one to come is offered to be planned; of several of a kind the first."""
        from followup_desk.ui.filing import appointments, filing_words

        opened: set[bool] = set()
        for contact_id, found in self._appointments:
            step = appointments.step(self._desk, contact_id, found)
            if isinstance(step, str):
                self._problems.append(step)
            elif step in opened:
                self._problems.append(filing_words.one_at_a_time(found.subject))
            else:
                opened.add(step)
                self._open_log(contact_id, found) if step else self._plan(contact_id, found)

    def _plan(self, contact_id: int, found: "Appointment") -> None:
        from followup_desk.ui.filing import appointments

        appointments.open_plan(self._desk, contact_id, found, self._window)

    def _open_log(self, contact_id: int, found: "Appointment") -> None:
        """As a draft, so that nothing that was typed before is lost."""
        from followup_desk.ui.filing import appointments

        if self._person.is_logging() and self._person.contact_id() == contact_id:
            self._person.log_form.leave()
        appointments.keep_as_draft(self._desk, contact_id, found)
        self.log_wanted.emit(contact_id, "", None)
        self._person.log_form.body.head.show_restored(False)
