# SPDX-License-Identifier: MIT
"""What is known of an opportunity, each field written when one goes on: title, money, offer, concern, strategy."""

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from followup_desk.domain.errors import DeskError, Refused
from followup_desk.domain.records import Opportunity
from followup_desk.services.acts import opportunities
from followup_desk.services.acts.opportunities import Changes
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.look import due_words
from followup_desk.ui.parts.amount_text import read_amount
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.date_field import DateLine
from followup_desk.ui.parts.form_grid import FormGrid, mark_invalid
from followup_desk.ui.parts.kept_field import KeptField
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.notes_edit import NotesEdit
from followup_desk.ui.parts.plain_label import plain_label

_LABEL_WIDTH = 72
_CURRENCY_WIDTH, _OFFER_WIDTH, _LEAST_WIDTH = 56, 140, 72

Field = QLineEdit | NotesEdit


class OpportunityForm(FormGrid):
    """What is refused is said below its row, and stands there to be mended; Esc takes it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, label_width=_LABEL_WIDTH)
        self._desk = desk
        self._id = 0
        self.title = QLineEdit()
        self.amount = QLineEdit()
        self.currency = QLineEdit()
        self.offer = DateLine(desk, past=True)
        self.concern = QLineEdit()
        self.settle_button = KeyedButton(self.tr("Settled"), icon="check", role="mini")
        self.strategy = NotesEdit(growing=True)
        self._build()
        fields: tuple[Field, ...] = (self.title, self.amount, self.currency, self.offer, self.concern, self.strategy)
        self._fields = {field: KeptField(field) for field in fields}
        self._wrong: dict[Field, str] = {}
        self._told_of: dict[Field, str] = {}
        self._just_told = QTimer(self)
        self._just_told.setSingleShot(True)
        self._just_told.setInterval(QApplication.doubleClickInterval())
        self._connect()

    def show_opportunity(self, one: Opportunity) -> None:
        """As it is now; what is being typed stays."""
        if one.id != self._id:
            self._begin(one.id)
        today = self._desk.today()
        shown: dict[Field, str] = {
            self.title: one.title,
            self.amount: "" if one.amount is None else number(one.amount),
            self.currency: one.currency or "",
            self.offer: due_words.short_day(one.proposal_on, today) if one.proposal_on else "",
            self.concern: one.concern,
            self.strategy: one.strategy,
        }
        for field, text in shown.items():
            self._fields[field].show(text)
        self.settle_button.setEnabled(bool(one.concern))
        self.set_shown(self._concern_row, one.answer is None)

    def write(self) -> None:
        """What was typed and not written yet; call it before the form goes."""
        for kept in self._fields.values():
            kept.write()

    def may_leave(self) -> bool:
        """Write what was typed. Not at once while some of it is refused: that is said, and the focus goes there. Who
        leaves again means to go without it."""
        self.write()
        refused = {field: field.text() for field in self._wrong}
        if not refused or (refused == self._told_of and not self._just_told.isActive()):
            return True
        if refused != self._told_of:
            self._told_of = refused
            self._just_told.start()  # a double click leaves twice, and is meant once
        first = next(iter(refused))
        again = self.tr("It is not saved yet. Leave again to go without it.")
        self._say(first, f"{self._wrong[first]} {again}")
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def error(self, field: Field) -> str:
        """What is said to be wrong with a field."""
        return self._wrong.get(field, "")

    def _begin(self, opportunity_id: int) -> None:
        """Another one: what was typed about the one before is written first."""
        self.write()
        self._id = opportunity_id
        for kept in self._fields.values():
            kept.take_back()

    def _build(self) -> None:
        self.amount.setPlaceholderText(self.tr("in whole units"))
        self.currency.setPlaceholderText("EUR")
        self.currency.setFixedWidth(_CURRENCY_WIDTH)
        self.offer.setMinimumWidth(_LEAST_WIDTH)
        self.offer.setMaximumWidth(_OFFER_WIDTH)
        self.offer.setPlaceholderText(self.tr("not sent yet"))
        self.concern.setPlaceholderText(self.tr("What keeps them from saying yes?"))
        self.strategy.setPlaceholderText(self.tr("How do you mean to win it? Who decides, what matters to them?"))
        self.settle_button.setAccessibleName(self.tr("The concern is settled"))
        self.add(self.tr("Title"), self.title)
        sent = plain_label(self.tr("Offer sent"), role="dim")
        sent.setBuddy(self.offer)
        money = self.add(self.tr("Amount"), _side_by_side(self.amount, self.currency, sent, self.offer))
        self._concern_row = self.add(self.tr("Concern"), _side_by_side(self.concern, self.settle_button))
        self.add(self.tr("Strategy"), self.strategy)
        self.amount.setAccessibleName(self.tr("Amount"))
        self.offer.setAccessibleName(self.tr("Offer sent"))
        self.currency.setAccessibleName(self.tr("Currency"))
        self.concern.setAccessibleName(self.tr("Concern"))
        self._row_of: dict[Field, QWidget] = {
            self.title: self.title,
            self.amount: money,
            self.currency: money,
            self.offer: money,
            self.concern: self._concern_row,
            self.strategy: self.strategy,
        }

    def _connect(self) -> None:
        self._fields[self.title].written.connect(self._title)
        self._fields[self.amount].written.connect(self._amount)
        self._fields[self.currency].written.connect(self._currency)
        self._fields[self.offer].written.connect(self._offer)
        self._fields[self.concern].written.connect(self._concern)
        self._fields[self.strategy].written.connect(self._strategy)
        for kept in self._fields.values():
            kept.taken_back.connect(self._look_again)
        self.settle_button.clicked.connect(self._settle)

    def _title(self, text: str) -> None:
        self._write(self.title, {"title": text})

    def _amount(self, text: str) -> None:
        try:
            value = read_amount(text)
        except (Refused, DeskError) as refused:
            self._refuse(self.amount, str(refused))
        else:
            self._write(self.amount, {"amount": value})

    def _currency(self, text: str) -> None:
        self._write(self.currency, {"currency": text})

    def _offer(self, text: str) -> None:
        due = self.offer.due()
        if text.strip() and due is None:
            self._refuse(self.offer, self.offer.error())
        else:
            self._write(self.offer, {"proposal_on": self._day_of_offer()})

    def _day_of_offer(self) -> date | None:
        moment = self.offer.moment()
        return moment.astimezone(self._desk.now().tzinfo).date() if moment else None

    def _concern(self, text: str) -> None:
        self._write(self.concern, {"concern": text})

    def _strategy(self, text: str) -> None:
        self._write(self.strategy, {"strategy": text})

    def _settle(self) -> None:
        """The concern as it stands there, be it only just typed."""
        self._fields[self.concern].write()
        try:
            opportunities.settle_concern(self._desk, self._id)
        except (Refused, DeskError) as refused:
            self._say(self.concern, str(refused))

    def _write(self, field: Field, changes: Changes) -> None:
        try:
            opportunities.edit_opportunity(self._desk, self._id, **changes)
        except (Refused, DeskError) as refused:
            self._refuse(field, str(refused))
        else:
            self._told_of = {}
            self._say(field, "")

    def _refuse(self, field: Field, message: str) -> None:
        self._fields[field].refused()
        self._say(field, message)

    def _look_again(self) -> None:
        """What was kept stands in a field again: nothing is wrong with it any more."""
        for field in [field for field in self._wrong if not self._fields[field].is_typed()]:
            self._say(field, "")

    def _say(self, field: Field, message: str) -> None:
        """What is wrong with a field, or nothing any more. Several share a row: each keeps its own."""
        if message:
            self._wrong[field] = message
            announce(self, message)
        elif self._wrong.pop(field, None) is None:
            return
        else:
            self._told_of = {}
        row = self._row_of[field]
        beside = [each for each in self._fields if self._row_of[each] is row]
        self.say(row, " ".join(self._wrong[each] for each in beside if each in self._wrong))
        for each in beside:
            each.setAccessibleDescription(self._wrong.get(each, ""))
            mark_invalid(each, invalid=each in self._wrong)


def _side_by_side(*widgets: QWidget) -> QWidget:
    """As one field of a form; the first takes the room and the focus."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for widget in widgets:
        layout.addWidget(widget, 1 if widget is widgets[0] else 0)
    row.setFocusProxy(widgets[0])
    return row
