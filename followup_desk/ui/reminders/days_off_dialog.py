# SPDX-License-Identifier: MIT
"""Planned days off: which there are, taking some and giving them back; and what was promised for the days meant.

Days that something was promised for are taken only by who says so once more.
"""

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import days_off as reading
from followup_desk.services.acts import days_off as acts
from followup_desk.services.desk import Desk
from followup_desk.ui.parts.date_field import DateField
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.reminders.days_off_promises import DaysOffPromises
from followup_desk.ui.reminders.days_off_words import span_line

_ROW_HEIGHT = 28


class DaysOffDialog(DeskDialog):
    """Enter takes the days off and asks for the next ones; only Close, Esc and opening a promise close it."""

    changed = Signal()
    """Days were taken off or given back."""
    follow_up_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "days-off", self.tr("Planned days off"), parent)
        self._spans: list[tuple[date, date]] = []
        self._asks = False
        self._build_list()
        self._build_fields()
        self.add_buttons(
            self.tr("Take off"), cancel=self.tr("Close"), key_hint=self.tr("Enter"), wanted=QSize(500, 560)
        )
        self.extra_buttons.addWidget(self.remove_button)
        self.setTabOrder(self.until.line, self.promises.list)
        self.setTabOrder(self.promises.list, self.remove_button)
        self.setTabOrder(self.remove_button, self.cancel_button)
        self._connect()
        self._read()
        self.first.setFocus()

    def _build_list(self) -> None:
        self.said = plain_label(role="dim", wrap=True)
        self.list = QListWidget()
        self.list.setProperty("role", "boxed")
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(3 * _ROW_HEIGHT)
        self.list.setAccessibleName(self.tr("Planned days off"))
        self.remove_button = KeyedButton(self.tr("Remove"), self.tr("Del"))
        self.body.addWidget(self.said)
        self.body.addWidget(self.list, 1)

    def _build_fields(self) -> None:
        self.form = FormGrid(label_width=64)
        self.first = self.form.add(self.tr("&From"), DateField(self._desk))
        self.first.line.setPlaceholderText(self.tr("mon, 24 dec, in 2 weeks…"))
        self.until = self.form.add(self.tr("&Until"), DateField(self._desk))
        self.until.line.setPlaceholderText(self.tr("empty for one day"))
        self.promises = DaysOffPromises(self._desk)
        self.body.addWidget(self.form)
        self.body.addWidget(self.promises, 1)

    def _connect(self) -> None:
        self.promises.follow_up_wanted.connect(self._open)
        self.first.changed.connect(self._show_promises)
        self.until.changed.connect(self._show_promises)
        self.list.currentRowChanged.connect(self._row_changed)
        self.remove_button.clicked.connect(self._remove)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove)

    def accept(self) -> None:
        """Takes the days off, after asking where something was promised for them, and stays open."""
        self.refuse("")
        try:
            self.save()
        except Refused as refused:
            self.refuse(str(refused))

    def save(self) -> None:
        self.form.clear()
        first, until = self._named(self.first), self._named(self.until)
        if first is None:
            self.refuse_field(self.form, self.first, self.tr("Say from which day: mon, 24 dec, in 2 weeks…"))
        if self.promises.count() and not self._asks:
            self._ask(True)
            return
        try:
            acts.take(self._desk, first, until or first)
        except Refused as refused:
            self.refuse_field(self.form, self.first if until is None else self.until, str(refused))
        for field in (self.first, self.until):
            field.setText("")
        self._read(first)
        self.first.setFocus()
        self.changed.emit()

    def reject(self) -> None:
        """Closes it; where it asks, goes back to the days."""
        if not self._asks:
            super().reject()
            return
        self._show_promises()
        self.first.setFocus()

    def _ask(self, asks: bool) -> None:
        """Whether to take off days that something was promised for."""
        self._asks = asks
        self.accept_button.setText(self.tr("Take off anyway") if asks else self.tr("Take off"))
        self.cancel_button.setText(self.tr("Go back") if asks else self.tr("Close"))
        if asks:
            self.promises.ask()

    def _named(self, field: DateField) -> date | None:
        """The day in a field, None when it is empty. Refused beside it when it is no whole day to come."""
        due = field.due()
        if field.error():
            self.refuse_field(self.form, field, "")  # it says so itself
        try:
            return None if due is None else reading.whole_day(due)
        except Refused as refused:
            self.refuse_field(self.form, field, str(refused))

    def _remove(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._spans):
            return
        self.refuse("")
        try:
            acts.give_back(self._desk, *self._spans[row])
        except Refused as refused:
            self.refuse(str(refused))
        self._read()
        self.list.setCurrentRow(min(row, len(self._spans) - 1))
        (self.list if self._spans else self.first).setFocus()
        self.changed.emit()

    def _read(self, chosen: date | None = None) -> None:
        """The spans as they are now, with the one chosen that holds a day, else the first."""
        self._spans = reading.planned(self._desk)
        self.list.clear()
        for first, last in self._spans:
            item = QListWidgetItem(span_line(first, last, self._desk.today()), self.list)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
        rows = [row for row, (first, last) in enumerate(self._spans) if chosen and first <= chosen <= last]
        self.list.setCurrentRow(rows[0] if rows else 0)
        self._row_changed(self.list.currentRow())
        some = self.tr("On these days no reminder comes: it waits until you are back.")
        none = self.tr("None yet. On a day off no reminder comes: it waits until you are back.")
        self.said.setText(some if self._spans else none)

    def _row_changed(self, row: int) -> None:
        self.remove_button.setEnabled(row >= 0)

    def _show_promises(self) -> None:
        """What was promised for the days in the fields, as soon as they can be read."""
        first = self.first.due()
        last = self.until.due() or first
        known = first is not None and last is not None and not self.until.error()
        self.promises.show_days(first.day if first and known else None, last.day if last and known else None)
        self._ask(False)

    def _open(self, follow_up_id: int) -> None:
        self._ask(False)
        self.reject()
        self.follow_up_wanted.emit(follow_up_id)


def open_days_off(desk: Desk, parent: QWidget | None = None) -> DaysOffDialog | None:
    """Show the dialog over `parent`; it saves by itself."""
    return open_dialog(lambda: DaysOffDialog(desk, parent), parent)
