# SPDX-License-Identifier: MIT
"""One follow-up for each of several people: from which day on, how many a day, by which channel, and what for."""

from collections.abc import Iterator, Sequence
from itertools import islice

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from followup_desk.domain.date_names import in_full
from followup_desk.domain.errors import Refused
from followup_desk.services.acts import several
from followup_desk.services.acts.several import MOST_A_DAY, OneEach, Tell
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.parts.channel_box import ChannelBox
from followup_desk.ui.parts.date_field import DateField
from followup_desk.ui.parts.form_grid import FormGrid
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.several.several_dialog import SeveralDialog, number_box

_A_DAY = 8
_LOOK_AFTER_MS = 300
_AT_ONCE = 10
"""So many histories are read before the keyboard has its turn again."""


class PlanSeveral(SeveralDialog):
    """Says below what comes of it: how long it takes, and for how many it would be one touch too many."""

    def __init__(self, desk: Desk, contact_ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(desk, contact_ids, "several-plan", self.tr("Plan one for each"), parent)
        self.form = FormGrid(label_width=84)
        self.body.addWidget(self.form)
        self.what = self.form.add(self.tr("&What"), QLineEdit())
        self.what.setPlaceholderText(self.tr("Tell them of the new catalogue…"))
        self.first = self.form.add(self.tr("Fro&m"), DateField(desk))
        self.first.setText(self.tr("tomorrow"))
        self.a_day = self.form.add(self.tr("A &day"), number_box(MOST_A_DAY), self.tr("On working days only."))
        self.a_day.setValue(_A_DAY)
        self.channel = self.form.add(self.tr("&By"), ChannelBox(none=self.tr("Each one's usual channel")))
        self.outlook = plain_label(role="dim", wrap=True)
        self.body.addWidget(self.outlook)
        self.add_ending(self.tr("Plan them"), QSize(480, 380))
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_AFTER_MS)
        self._look.timeout.connect(self.look)
        for changed in (self.first.changed, self.a_day.valueChanged, self.channel.currentIndexChanged):
            changed.connect(self._look_soon)
        self._rest: Iterator[bool] = iter(())
        self._too_many = 0
        self._counting = QTimer(self)
        self._counting.timeout.connect(self._count)
        self.look()
        self.what.setFocus()

    def plan(self) -> OneEach | None:
        """What is asked for; None while the day is not understood."""
        due = self.first.due()
        if due is None:
            return None
        return OneEach(due.day, self.a_day.value(), self.channel.chosen(), self.what.text().strip())

    def look(self) -> None:
        """What would come of it: how long it takes at once, and for how many it is too much bit by bit."""
        plan = self.plan()
        self._counting.stop()
        try:
            last = "" if plan is None else in_full(several.last_day(self._desk, len(self.contact_ids), plan))
        except Refused as refused:
            self.outlook.setText(str(refused))
            return
        self.outlook.setText(self.tr("The last one is due on {day}.").format(day=last) if last else "")
        if plan is not None:
            self._rest, self._too_many = several.too_many_touches(self._desk, self.contact_ids, plan), 0
            self._counting.start()

    def is_counting(self) -> bool:
        """Is it still looked for how many it is too much?"""
        return self._counting.isActive()

    def work(self, tell: Tell) -> None:
        self.form.clear()
        plan = self.plan()
        if plan is None:
            said = "" if self.first.error() else self.tr("Say from which day on: tomorrow, mon, 3 dec…")
            self.refuse_field(self.form, self.first, said)
        several.plan_one_each(self._desk, self.contact_ids, plan, tell)

    def _count(self) -> None:
        some = list(islice(self._rest, _AT_ONCE))
        self._too_many += sum(some)
        if len(some) == _AT_ONCE:
            return
        self._counting.stop()
        if self._too_many:
            self.outlook.setText(f"{self.outlook.text()} {self._warning()}")

    def _warning(self) -> str:
        if self._too_many == 1:
            return self.tr("For one of them it is a touch too many: leave them a little time.")
        warned = self.tr("For {count} of them it is a touch too many: leave them a little time.")
        return warned.format(count=number(self._too_many))

    def _look_soon(self) -> None:
        self._look.start()
