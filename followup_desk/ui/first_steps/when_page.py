# SPDX-License-Identifier: MIT
"""First steps: what for, from when on, how many a day and how; below it what each day gets."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services.acts import first_steps
from followup_desk.services.acts.several import MOST_A_DAY, OneEach
from followup_desk.services.desk import Desk
from followup_desk.ui.first_steps import step_words
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.parts.channel_box import ChannelBox
from followup_desk.ui.parts.date_field import DateField
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.several.several_dialog import number_box


class WhenPage(QWidget):
    """`show_people` begins it; the fields keep what was typed when one goes back and comes again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: tuple[int, ...] = ()
        self._a_day_was_set = False
        self._lines: list[Line] = []
        self.form = FormGrid(label_width=84)
        self.what = self.form.add(self.tr("&What for"), QLineEdit(self.tr("First hello")))
        self.first = self.form.add(self.tr("Fro&m"), DateField(desk))
        self.first.setText(step_words.day_typed(first_steps.first_day(desk), desk.today()))
        self.a_day = self.form.add(self.tr("A &day"), number_box(MOST_A_DAY), self.tr("On working days only."))
        self.channel = self.form.add(self.tr("&By"), ChannelBox(none=self.tr("However each is best reached")))
        self.preview = LineList(self._read, self.tr("What each day gets"), "")
        self.preview.setProperty("role", "boxed")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addWidget(self.preview, 1)
        self.first.changed.connect(self.look)
        self.a_day.valueChanged.connect(self._a_day_set)
        self.channel.currentIndexChanged.connect(self.look)

    def show_people(self, contact_ids: list[int]) -> None:
        """Whom to plan with, in this order."""
        self._ids = tuple(contact_ids)
        if not self._a_day_was_set:
            self.a_day.blockSignals(True)
            self.a_day.setValue(first_steps.a_day_for(len(contact_ids)))
            self.a_day.blockSignals(False)
        self.look()

    def plan(self) -> OneEach | None:
        """What is asked for; None while the day is not understood."""
        due = self.first.due()
        if due is None:
            return None
        return OneEach(due.day, self.a_day.value(), self.channel.chosen(), self.what.text().strip())

    def look(self) -> None:
        """What each day would get; nothing while that cannot be said."""
        plan = self.plan()
        try:
            steps = [] if plan is None else list(first_steps.steps(self._desk, self._ids, plan))
        except Refused as refused:
            self._lines = []
            self.preview.begin_anew(str(refused))
            return
        self._lines = step_words.day_lines(steps, self._desk.today())
        self.preview.begin_anew(self.tr("Say from which day on: today, tomorrow, mon…"))

    def _a_day_set(self) -> None:
        self._a_day_was_set = True
        self.look()

    def _read(self, offset: int, limit: int) -> list[Line]:
        return self._lines[offset : offset + limit]
