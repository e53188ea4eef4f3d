# SPDX-License-Identifier: MIT
"""Bringing people in, step by step: choose files, look what is in them, import, see how it went.

The work is in child processes, so the window behind stays usable. Until Import is pressed nothing is written; Esc
leaves each step without a trace.
"""

from enum import Enum, auto

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from followup_desk.services.desk import Desk
from followup_desk.ui.imports import findings, import_words
from followup_desk.ui.imports.choose_page import ChoosePage, local_paths
from followup_desk.ui.imports.findings import Findings
from followup_desk.ui.imports.import_run import ImportRun
from followup_desk.ui.imports.result_page import ResultPage
from followup_desk.ui.imports.review_page import ReviewPage
from followup_desk.ui.imports.wishes import Wishes
from followup_desk.ui.imports.working_page import WorkingPage
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.desk_dialog import DeskDialog
from followup_desk.ui.parts.keyed_button import KeyedButton

_LONGEST_COMMAND = 30_000
"""Characters that every system lets a command have."""


class Step(Enum):
    """Where the dialog is. AGAIN is the review while files are read once more with a correction."""

    CHOOSE = auto()
    LOOK = auto()
    REVIEW = auto()
    AGAIN = auto()
    IMPORT = auto()
    STOP = auto()
    DONE = auto()
    TAKE_BACK = auto()
    TAKEN = auto()


class ImportDialog(DeskDialog):
    """`brought` comes when the dialog closes after an import that stands: what to say, its batch, and whether somebody
    came whom one could follow; `who_matters_wanted` after it, where that is what the user goes on with."""

    brought = Signal(str, int, bool)
    who_matters_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "import", self.tr("Import"), parent)
        self.run = ImportRun(desk, self)
        self.step = Step.CHOOSE
        self._paths: list[str] = []
        self._wishes = Wishes()
        self._before = Wishes()
        self._found: Findings | None = None
        self._result: Findings | None = None
        self._goes_on = False
        self.choose = ChoosePage(desk)
        self.working = WorkingPage()
        self.review = ReviewPage(desk)
        self.outcome = ResultPage(desk)
        self._pages = QStackedWidget()
        for page in (self.choose, self.working, self.review, self.outcome):
            self._pages.addWidget(page)
        self.body.addWidget(self._pages, 1)
        self.add_buttons(self.tr("Import"), cancel=self.tr("Cancel"), wanted=QSize(880, 600))
        self.back_button = KeyedButton(self.tr("Other files…"))
        self.take_back_button = KeyedButton(self.tr("Take back this import"), icon="undo-2")
        for button in (self.back_button, self.take_back_button):
            self.extra_buttons.addWidget(button)
        self.setMinimumSize(640, 420)
        self.setAcceptDrops(True)
        self._connect()
        self._go(Step.CHOOSE)

    def take_paths(self, paths: list[str]) -> None:
        """Files that were chosen or dropped: look what is in them, unless people are coming in just now."""
        if self.step not in (Step.CHOOSE, Step.LOOK, Step.REVIEW, Step.AGAIN) or not paths:
            return
        if sum(len(path) + 3 for path in paths) > _LONGEST_COMMAND:
            self.refuse(self.tr("That is too many files to name one by one: choose the folder they are in."))
            return
        self._paths, self._wishes, self._before = paths, Wishes(), Wishes()
        self._look(Step.LOOK)

    def accept(self) -> None:
        """What Enter does at this step."""
        if self.step is Step.CHOOSE:
            self.choose.ask_for_files()
        elif self.step is Step.REVIEW and self.accept_button.isEnabled():
            self._import()
        elif self.step in (Step.DONE, Step.TAKEN):
            self._goes_on = self._can_go_on()
            super().accept()

    def reject(self) -> None:
        """What Esc does at this step."""
        if self.step is Step.LOOK:
            self.run.cancel()
            self._go(Step.CHOOSE)
        elif self.step is Step.IMPORT:
            self._go(Step.STOP)
            self.run.cancel()
        elif self.step not in (Step.STOP, Step.TAKE_BACK):
            super().reject()

    def done(self, result: int) -> None:
        self.run.abandon()
        if self.step is Step.DONE and self._result is not None and self._result.batch:
            leads_on = self._can_go_on() and not self._goes_on
            self.brought.emit(import_words.toast_text(self._result), self._result.batch, leads_on)
        super().done(result)
        if self._goes_on:
            self.who_matters_wanted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take_paths(local_paths(event.mimeData()))

    def _connect(self) -> None:
        self.choose.chosen.connect(self.take_paths)
        self.review.corrected.connect(self._correct)
        self.review.decided.connect(self._decide)
        self.back_button.clicked.connect(self._choose_others)
        self.take_back_button.clicked.connect(self._take_back)
        self.run.progressed.connect(self._progressed)
        self.run.looked.connect(self._looked)
        self.run.brought.connect(self._brought)
        self.run.taken_back.connect(self._taken_back)
        self.run.failed.connect(self._failed)
        self.run.stopped.connect(self._stopped)

    # --- what the user does -------------------------------------------------------------------------------

    def _look(self, step: Step) -> None:
        self._go(step)
        self.run.look(self._paths, self._wishes)

    def _correct(self, file: str, name: str, value: object) -> None:
        self._before = self._wishes if self.step is Step.REVIEW else self._before
        self._wishes = self._wishes.corrected(file, name, value)
        self._look(Step.AGAIN)

    def _decide(self, key: str, decision: object) -> None:
        if isinstance(decision, int | str):
            self._wishes = self._wishes.decided(key, decision)

    def _import(self) -> None:
        self._wishes = self._wishes.following(self.review.follows())
        self._go(Step.IMPORT)
        self.run.bring_in(self._paths, self._wishes)

    def _take_back(self) -> None:
        if self._result is not None and self.step is Step.DONE:
            self._go(Step.TAKE_BACK)
            self.run.take_back(self._result.batch)

    def _choose_others(self) -> None:
        self.run.cancel()
        self._go(Step.CHOOSE)

    # --- what the command answers -------------------------------------------------------------------------

    def _progressed(self, progress: dict[str, object]) -> None:
        if self.step is Step.AGAIN:
            self.review.show_busy()
        else:
            self.working.show_progress(progress)

    def _looked(self, text: str) -> None:
        found = self._read(text)
        if found is None:
            return
        again = self.step is Step.AGAIN
        self._found = found
        self.review.show_findings(found, self._wishes, again=again)
        self._go(Step.REVIEW, keep_focus=again)

    def _brought(self, text: str) -> None:
        result = self._read(text)
        if result is not None:
            self._result = result
            self.outcome.show_result(result, followed=self._wishes.follow)
            self._go(Step.DONE)
            announce(self, self.outcome.words())

    def _taken_back(self, text: str) -> None:
        try:
            taken = findings.taken_back(text)
        except ValueError:
            self._failed("")
            return
        self.outcome.show_taken_back(taken)
        self._go(Step.TAKEN)
        announce(self, self.outcome.words())

    def _read(self, text: str) -> Findings | None:
        try:
            return findings.findings(text)
        except ValueError:
            self._failed("")
            return None

    def _failed(self, text: str) -> None:
        """Back to the step before, with all that was said there."""
        line = import_words.trouble(text)
        if self.step is Step.AGAIN and self._found is not None:
            self._wishes = self._before
            self.review.show_findings(self._found, self._wishes, again=True)
            self._go(Step.REVIEW, keep_focus=True)
        elif self.step is Step.IMPORT:
            self._go(Step.REVIEW)
            line = self.tr("{why} Nothing came in.").format(why=line)
        else:
            self._go(Step.DONE if self.step is Step.TAKE_BACK else Step.CHOOSE)
        self.refuse(line)
        announce(self, line)

    def _stopped(self, trouble: str) -> None:
        self._go(Step.REVIEW)
        if trouble:
            words = self.tr("What had come in could not be taken out again yet: the next import will. {why}")
            self.refuse(words.format(why=import_words.trouble(trouble)))
        else:
            self.refuse(self.tr("Stopped. Nothing came in."))

    # --- what is shown ------------------------------------------------------------------------------------

    def _go(self, step: Step, *, keep_focus: bool = False) -> None:
        """Show a step: its page, its buttons, and the focus where it begins."""
        self.step = step
        self.refuse("")
        working = {
            Step.LOOK: (self.tr("Looking what is in the files…"), self.tr("Nothing is written yet.")),
            Step.IMPORT: (self.tr("People are coming in…"), self.tr("You can go on working meanwhile.")),
            Step.STOP: (self.tr("Taking out again what had come in…"), ""),
            Step.TAKE_BACK: (self.tr("Taking the import back…"), ""),
        }
        if step in working:
            self.working.begin(*working[step])
        self._pages.setCurrentWidget(self._page(step))
        self._show_buttons(step)
        if step is Step.AGAIN:
            self.review.show_busy()
        elif not keep_focus:
            self._focus(step)

    def _page(self, step: Step) -> QWidget:
        if step is Step.CHOOSE:
            return self.choose
        if step in (Step.REVIEW, Step.AGAIN):
            return self.review
        return self.outcome if step in (Step.DONE, Step.TAKEN) else self.working

    def _show_buttons(self, step: Step) -> None:
        reviewing, over = step in (Step.REVIEW, Step.AGAIN), step in (Step.DONE, Step.TAKEN)
        self.accept_button.setText(self._on_words() if over else self.tr("Import"))
        self.accept_button.setVisible(reviewing or over)
        self.accept_button.setEnabled(over or (step is Step.REVIEW and self._has_something()))
        self.cancel_button.setVisible(not over or self._can_go_on())
        self.cancel_button.setEnabled(step not in (Step.STOP, Step.TAKE_BACK))
        self.cancel_button.setText(self._back_words())
        self.back_button.setVisible(reviewing)
        self.take_back_button.setVisible(step is Step.DONE and self._result is not None and self._result.batch > 0)

    def _on_words(self) -> str:
        """What Enter does after the import."""
        if not self._can_go_on():
            return self.tr("Close")
        return self.tr("Plan the first steps…") if self._wishes.follow else self.tr("Choose who matters…")

    def _back_words(self) -> str:
        if self.step is Step.DONE:
            return self.tr("Close")
        return self.tr("Stop") if self.step is Step.IMPORT else self.tr("Cancel")

    def _can_go_on(self) -> bool:
        """Somebody new came, whom one could follow now."""
        return self.step is Step.DONE and self._result is not None and self._result.created > 0

    def _has_something(self) -> bool:
        return self._found is not None and self._found.came() > 0

    def _focus(self, step: Step) -> None:
        if step is Step.CHOOSE:
            self.choose.files_button.setFocus()
        elif step is Step.REVIEW:
            self.review.focus()
        elif step in (Step.DONE, Step.TAKEN):
            self.accept_button.setFocus()
        else:  # on no button: a second Enter, pressed too quickly, is to end nothing
            self.working.bar.setFocus()
