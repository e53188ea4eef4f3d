# SPDX-License-Identifier: MIT
"""The rows of the log form, in and out of a LogState; `refuse` puts a line beside the row that must be mended."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from followup_desk.domain.records import Contact, Fact
from followup_desk.domain.words import Kind, Outcome
from followup_desk.services import wording
from followup_desk.services.desk import Desk
from followup_desk.ui.log import log_words
from followup_desk.ui.log.also_row import AlsoRow
from followup_desk.ui.log.brought_row import BroughtRow
from followup_desk.ui.log.confirm_row import ConfirmRow
from followup_desk.ui.log.log_head import LogHead
from followup_desk.ui.log.log_more import LogMore
from followup_desk.ui.log.log_state import LogState
from followup_desk.ui.log.next_row import NextRow
from followup_desk.ui.look.zone_words import both_clocks, moment_there
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.choice_row import ChoiceRow, Option
from followup_desk.ui.parts.date_field import DateLine
from followup_desk.ui.parts.notes_edit import FEWEST, NotesEdit
from followup_desk.ui.parts.plain_label import plain_label

Place = Literal["at", "outcome", "said", "when"]

_LABEL_WIDTH = 64
_LABEL_TOP = 5
"""Brings a label down to the level of the line or button beside it; a tick needs none."""
_NARROWEST = 260


class LogBody(QWidget):
    """`changed` whenever the user typed or chose something."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact: Contact | None = None
        self._for_id: int | None = None
        self._care = False
        self._offered_when = ""
        self.head = LogHead(desk)
        self.kinds = ChoiceRow(_kinds(), self.tr("What it was"))
        self.notes = NotesEdit(growing=True)
        self.notes.setPlaceholderText(self.tr("What was said, what was agreed?"))
        self.notes.setAccessibleName(self.tr("Notes"))
        self.brought = BroughtRow()
        self.outcome = ChoiceRow(_outcomes(), self.tr("How it ended"), clearable=True)
        self.said = DateLine(desk)
        self.said.setPlaceholderText(self.tr("Which day did they say? Leave empty if none"))
        self.said.setAccessibleName(self.tr("Which day did they say?"))
        self.next = NextRow(desk)
        self.also = AlsoRow()
        self.confirm = ConfirmRow()
        self.more = LogMore(desk)
        self._errors: dict[str, QLabel] = {}
        self._said_row: list[QWidget] = []
        self._confirm_row: list[QWidget] = []
        self._build()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        """No least height: the height for the width decides, or the area around it would scroll for nothing."""
        return QSize(_NARROWEST, 0)

    def set_tight(self, tight: bool) -> None:
        """Where the window is low, the notes begin with one line."""
        self.notes.set_fewest_lines(1 if tight else FEWEST)
        self._layout.setSpacing(5 if tight else 8)
        self._grid.setVerticalSpacing(5 if tight else 8)

    def show_contact(self, contact: Contact, stale: Sequence[Fact], *, care: bool, concern: str) -> None:
        """Whom it is about, and which facts of theirs are stale. `care`: a customer to whom nothing is being sold just
        now; `concern` is the one that is open."""
        self._contact = contact
        self._care = care
        self.next.set_usual(contact.usual_channel)
        self.also.offer_settling(concern)
        self.confirm.offer(stale, self._desk.today())

    def answer_nothing(self) -> None:
        """It is logged by itself, whatever it was to be for."""
        self._for_id = None

    def show_state(self, state: LogState) -> None:
        self.refuse_nothing()
        self._for_id = state.for_id
        self.head.set_at(state.at)
        self.kinds.set_value(state.kind)
        self.notes.set_text(state.notes)
        self.notes.moveCursor(QTextCursor.MoveOperation.End)
        self.brought.set_value(state.gave)
        self.outcome.set_value(state.outcome)
        self.said.setText(state.said)
        self.next.text.setText(state.next_text)
        self.next.text.setCursorPosition(0)
        self.next.when.setText(state.when)
        self.next.set_channel(state.channel)
        self.next.promised.setChecked(state.promised)
        self.more.show_state(state)
        self.confirm.set_value(state.confirmed)
        self.also.blockSignals(True)
        self.also.proposal.setChecked(state.proposal)
        self.also.settled.setChecked(state.concern_settled and not self.also.settled.isHidden())
        self.also.concern.setChecked(bool(state.concern))
        self.also.with_others.setChecked(bool(state.with_names))
        self.also.blockSignals(False)
        self.show_more(self.more.is_used())
        self._follow_choices()

    def state(self) -> LogState:
        kind, outcome = self.kinds.value(), self.outcome.value()
        said = LogState(
            kind=kind if isinstance(kind, Kind) else Kind.CALL,
            notes=self.notes.text(),
            gave=self.brought.value(),
            outcome=outcome if isinstance(outcome, Outcome) else None,
            said=self.said.text(),
            next_text=self.next.text.text(),
            when=self.next.when.text(),
            channel=self.next.chosen_channel(),
            promised=self.next.promised.isChecked(),
            at=self.head.at.text(),
            proposal=self.also.proposal.isChecked(),
            concern_settled=self.also.settled.isChecked(),
            confirmed=self.confirm.value() if not self.confirm.isHidden() else (),
        )
        return self.more.into(replace(said, for_id=self._for_id))

    def show_more(self, shown: bool) -> None:
        """What is said rarely."""
        self._press_more(shown)
        self._show_rows()

    def go_to(self, line: str) -> None:
        """Open a line that is shown when it is wanted, and go there."""
        button = {"concern": self.also.concern, "with": self.also.with_others}.get(line, self.also.more)
        self.also.blockSignals(True)
        button.setChecked(True)
        self.also.blockSignals(False)
        self._show_rows()
        field = {"concern": self.more.concern, "with": self.more.with_names}.get(line, self.more.minutes)
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, place: Place, message: str) -> None:
        """Say beside a row what is wrong there, and go there."""
        label = self._errors[place]
        label.setText(message)
        label.show()
        self._show_echo()
        announce(self, message)
        if place == "outcome":
            self.outcome.focus()
            return
        line = {"at": self.head.at, "said": self.said, "when": self.next.when}[place]
        line.setAccessibleDescription(message)
        line.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse_nothing(self) -> None:
        """Nothing is wrong any more."""
        for label in self._errors.values():
            label.hide()
        self._show_echo()
        self.more.refuse_nothing()

    def error(self, place: Place) -> str:
        """What stands beside a row as wrong."""
        label = self._errors[place]
        return "" if label.isHidden() else label.text()

    def echo(self) -> str:
        """The day of the next step in full."""
        return "" if self._echo.isHidden() else self._echo.text()

    def stops(self) -> list[QWidget]:
        """What Tab goes through, from the notes on."""
        outcome: list[QWidget] = list(self.outcome.buttons())
        also, more = self.also.buttons(), self.more
        after = [more.concern, more.with_names, more.minutes, more.amount, more.opportunity, *more.boxes.values()]
        stops = [self.notes, *self.brought.stops(), *outcome, self.said, *self.next.stops()]
        return [*stops, *self.confirm.boxes, *also, *after]

    def _build(self) -> None:
        self._echo = plain_label(role="dim", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, _LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._add_row(self.tr("Brought"), self.brought)
        self._add_row(self.tr("It ended"), self.outcome, "outcome")
        self._said_row = self._add_row(self.tr("They said"), self.said, "said")
        self._add_row(self.tr("Next"), self.next, "when", self._echo)
        self._confirm_row = self._add_row(self.tr("Still true?"), self.confirm)
        self._add_row(self.tr("Also"), self.also)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 10, 16, 8)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.head)
        self._layout.addWidget(self._error("at"))
        self._layout.addWidget(self.kinds)
        self._layout.addWidget(self.notes)
        self._layout.addLayout(self._grid)
        self._layout.addWidget(self.more)
        self._layout.addStretch(1)

    def _add_row(self, text: str, field: QWidget, place: str = "", below: QLabel | None = None) -> list[QWidget]:
        """A row with its label; gives what must hide together."""
        label = plain_label(text, role="dim")
        label.setContentsMargins(0, 0 if field is self.confirm else _LABEL_TOP, 0, 0)
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(field)
        if below:
            box.addWidget(below)
        if place:
            box.addWidget(self._error(place))
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(box, row, 1)
        return [label, field]

    def _error(self, place: str) -> QLabel:
        label = plain_label(role="error", wrap=True)
        label.hide()
        self._errors[place] = label
        return label

    def _connect(self) -> None:
        for row in (self.head, self.brought, self.next, self.confirm):
            row.changed.connect(self._edited)
        self.more.changed.connect(self._more_edited)
        self.also.asks.connect(self.go_to)
        self.also.changed.connect(self._also_pressed)
        self.kinds.chosen.connect(self._chosen)
        self.outcome.chosen.connect(self._ended)
        self.notes.textChanged.connect(self._edited)
        self.said.textChanged.connect(self._edited)
        self.said.read.connect(self._show_echo)
        self.next.when.read.connect(self._show_echo)

    def _chosen(self, _value: object) -> None:
        self.refuse_nothing()
        self._follow_choices()
        self.changed.emit()

    def _ended(self, outcome: object) -> None:
        """What follows from how it ended is typed next: the next step, or the day that they said."""
        self._offer_when(self.tr("in 2 days") if self._cares() and outcome is Outcome.NO else "")
        self._chosen(outcome)
        if outcome is Outcome.NEXT_STEP or (self._cares() and outcome is Outcome.NO):
            self.next.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif outcome is Outcome.PUSHED_OFF:
            self.said.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edited(self) -> None:
        self.changed.emit()

    def _more_edited(self) -> None:
        """Which opportunity it is about says what the answers mean."""
        self._follow_choices()
        self.changed.emit()

    def _also_pressed(self) -> None:
        """What is taken back takes its line along; what is rare stays in sight as long as something is said there."""
        for button, line in ((self.also.concern, self.more.concern), (self.also.with_others, self.more.with_names)):
            if not button.isChecked():
                line.clear()
        if self.more.is_used():
            self._press_more(True)
        self._show_rows()
        self.changed.emit()

    def _press_more(self, pressed: bool) -> None:
        self.also.blockSignals(True)
        self.also.more.setChecked(pressed)
        self.also.blockSignals(False)

    def _show_rows(self) -> None:
        also = self.also
        self.more.show_rows(
            with_names=also.with_others.isChecked(), concern=also.concern.isChecked(), rest=also.more.isChecked()
        )
        self.updateGeometry()

    def _cares(self) -> bool:
        """Is it about a customer to whom nothing is being sold, so that yes and no mean well and unwell?"""
        return self._care and not self.more.opportunity.text().strip()

    def _offer_when(self, words: str) -> None:
        """A day for the next step where the user has named none; another answer takes it back."""
        line = self.next.when
        if line.text() in ("", self._offered_when):
            line.setText(words)
            self._offered_when = words

    def _follow_choices(self) -> None:
        """What the rows show depends on the kind and on how it ended."""
        kind = self.kinds.value()
        put_off = self.outcome.value() is Outcome.PUSHED_OFF
        self.head.show_kind(kind if isinstance(kind, Kind) else Kind.CALL)
        self.next.set_put_off(put_off)
        self.next.ask(self.tr("What puts it right?") if self._cares() and self._said_no() else "")
        self.outcome.relabel(log_words.outcomes(care=self._cares()))
        for widget in self._said_row:
            widget.setVisible(put_off)
        spoke = self.outcome.value() is not Outcome.NO_ANSWER
        for widget in self._confirm_row:
            widget.setVisible(spoke and not self.confirm.is_empty())
        self._show_echo()

    def _said_no(self) -> bool:
        return self.outcome.value() is Outcome.NO

    def _show_echo(self) -> None:
        line = self.said if self.outcome.value() is Outcome.PUSHED_OFF else self.next.when
        text = line.echo() if not self.error("said" if line is self.said else "when") else ""
        due = line.due()
        if due and due.at:
            there = moment_there(due.at, self._desk.zone, self._contact.zone if self._contact else None)
            text = both_clocks(text, there)
        self._echo.setText(text)
        self._echo.setVisible(bool(text))
        line.setAccessibleDescription(text or line.error())


def _kinds() -> list[Option]:
    """The common kinds first; what is rarer is behind two pairs and the dots."""
    translate, word = QCoreApplication.translate, wording.channel
    rare = (Kind.MESSAGE, Kind.SOCIAL, Kind.NEWSLETTER, Kind.NOTE, Kind.TASK)
    return [
        Option(word(Kind.CALL), ((Kind.CALL, ""),)),
        Option(word(Kind.MEETING), ((Kind.MEETING, ""),)),
        Option(word(Kind.EMAIL), ((Kind.EMAIL, ""),)),
        Option(
            translate("log_body", "Card or letter"),
            tuple((kind, word(kind)) for kind in (Kind.CARD, Kind.LETTER)),
        ),
        Option(
            translate("log_body", "Gift or lunch"),
            tuple((kind, word(kind)) for kind in (Kind.GIFT, Kind.LUNCH)),
        ),
        Option("…", tuple((kind, word(kind)) for kind in rare), spoken=translate("log_body", "More kinds")),
    ]


def _outcomes() -> list[Option]:
    return [
        Option(wording.outcome(outcome), ((outcome, ""),), str(number))
        for number, outcome in enumerate(Outcome, start=1)
    ]
