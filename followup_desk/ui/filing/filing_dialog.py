# SPDX-License-Identifier: MIT
"""What a mail does not say by itself: with whom it is to be logged, who wrote it, and perhaps when."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from followup_desk.domain.filed import Mail
from followup_desk.domain.moments import due_from
from followup_desk.services import filing, people, when
from followup_desk.services.desk import Desk
from followup_desk.ui.filing import filing_words
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.parts.choice_row import ChoiceRow, Option
from followup_desk.ui.parts.date_field import DateField
from followup_desk.ui.parts.desk_dialog import DeskDialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.plain_label import plain_caption


@dataclass(frozen=True)
class Answer:
    """`address` is to be the contact's from now on; `at` where the mail did not say when it was; `contact_id` where
    it is logged with somebody else than was asked about."""

    incoming: bool
    address: str = ""
    at: datetime | None = None
    contact_id: int | None = None


class FilingDialog(DeskDialog):
    """`answered` brings an Answer. `alike`: how many more it counts for. Where the mail names somebody else by their
    address, they are the first choice, and whoever was asked about the second."""

    answered = Signal(object)

    def __init__(self, desk: Desk, contact_id: int, mail: Mail, alike: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(desk, "filing", self.tr("Log an email"), parent)
        self._asked_about, self._mail = contact_id, mail
        rather = filing.rather_with(desk, contact_id, mail)
        self._show_whom(contact_id if rather is None else rather)
        self.add_heading(self._heading(rather), self._below(alike))
        self.form = FormGrid(label_width=96)
        self.body.addWidget(self.form)
        self.whom: ChoiceRow | None = None
        if rather is not None:
            self.whom = self.form.add(self.tr("Log it with"), self._people(rather))
        self.form.add_text(self.tr("Subject"), filing_words.subject(mail.subject))
        self.form.add_text(self.tr("From"), filing_words.people(mail.senders) or self.tr("not said"))
        self.form.add_text(self.tr("To"), filing_words.people(mail.recipients) or self.tr("not said"))
        self.when: DateField | None = None
        self._add_when()
        self.direction = self.form.add(self.tr("Who wrote it"), self._directions())
        self.address = self.form.add_plain(QCheckBox())
        self.form.end()
        self.body.addStretch(1)
        self.add_buttons(self.tr("Log"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(500, 400))
        self.direction.chosen.connect(self._offer_address)
        self._offer_address(self.direction.value())
        if self.whom is not None:
            self.whom.chosen.connect(self._choose_whom)
            self.whom.focus()
        else:
            self.direction.focus()

    def save(self) -> None:
        self.form.clear()
        incoming = self.direction.value()
        if not isinstance(incoming, bool):
            self.refuse_field(self.form, self.direction, self.tr("Say who wrote it."))
        at = None
        if self.when is not None:
            at = self.when.line.moment()
            if at is None:
                problem = self.when.error() or self.tr("Say when it was written.")
                self.refuse_field(self.form, self.when, problem)
        whom = self._contact_id if self._contact_id != self._asked_about else None
        self._answer = Answer(incoming, self._offered if self._is_wanted() else "", at, whom)

    def accept(self) -> None:
        """Closed first: what the answer opens next stands where this stood."""
        super().accept()
        if self.result():
            self.answered.emit(self._answer)

    def _heading(self, rather: int | None) -> str:
        if rather is None:
            return self.tr("Log this email with {name}?").format(name=self._name)
        if filing.came_in(self._desk, rather, self._mail):
            return self.tr("This is from {name}: log it with them?").format(name=self._name)
        return self.tr("This is to {name}: log it with them?").format(name=self._name)

    def _people(self, rather: int) -> ChoiceRow:
        """Whose address it is, then who was asked about."""
        names = [(each, named(people.name_of(self._desk, each))[:60]) for each in (rather, self._asked_about)]
        row = ChoiceRow([Option(name, ((each, ""),)) for each, name in names], self.tr("Log it with"))
        _leave_enter(row)
        row.set_value(rather)
        return row

    def _show_whom(self, contact_id: int) -> None:
        self._contact_id = contact_id
        self._name = named(people.name_of(self._desk, contact_id))

    def _choose_whom(self, contact_id: int) -> None:
        """Who wrote it is known of one, and to be said of the other."""
        self._show_whom(contact_id)
        self.form.clear()
        self.direction.relabel(self._direction_labels())
        self.direction.set_value(self._direction())
        self._offer_address(self.direction.value())

    def _below(self, alike: int) -> str:
        if not alike:
            return ""
        if alike == 1:
            return self.tr("The answer counts for one more from the same address.")
        words = self.tr("The answer counts for {count} more from the same address.")
        return words.format(count=self.locale().toString(alike))

    def _add_when(self) -> None:
        at = self._mail.at
        if at is not None and filing.is_dated(self._desk, self._mail):
            shown = when.echo(due_from(at, self._desk.zone), self._desk.now(), self._desk.zone)
            self.form.add_text(self.tr("Written"), shown)
            return
        hint = (
            self.tr("The email does not say when.") if at is None else self.tr("By its own date it is still to come.")
        )
        self.when = self.form.add(self.tr("Writte&n"), DateField(self._desk, past=True), hint)
        self.when.setText(f"{self._desk.now():%Y-%m-%d %H:%M}")

    def _directions(self) -> ChoiceRow:
        theirs, mine = self._direction_labels()
        row = ChoiceRow((Option(theirs, ((True, ""),)), Option(mine, ((False, ""),))), self.tr("Who wrote it"))
        _leave_enter(row)
        row.set_value(self._direction())
        return row

    def _direction_labels(self) -> tuple[str, str]:
        return self.tr("{name} did").format(name=self._name[:60]), self.tr("I did")

    def _direction(self) -> bool | None:
        """By their addresses, else by their name; None where it cannot be told."""
        known = filing.came_in(self._desk, self._contact_id, self._mail)
        return filing.looks_like(self._desk, self._contact_id, self._mail) if known is None else known

    def _offer_address(self, incoming: object) -> None:
        """To be ticked by hand: an assistant may have written it."""
        known = filing.came_in(self._desk, self._contact_id, self._mail)
        offers = isinstance(incoming, bool) and known is None
        self._offered = filing.may_be_theirs(self._desk, self._mail, incoming=bool(incoming)) if offers else ""
        words = self.tr("Also add {address} to {name}").format(
            address=filing_words.cut(self._offered), name=self._name[:40]
        )
        self.address.setText(plain_caption(words))
        self.form.set_shown(self.address, bool(self._offered))

    def _is_wanted(self) -> bool:
        return self.address.isChecked() and bool(self._offered)


def _leave_enter(row: ChoiceRow) -> None:
    """Enter logs it, also from here."""
    for button in row.buttons():
        button.setAutoDefault(False)
