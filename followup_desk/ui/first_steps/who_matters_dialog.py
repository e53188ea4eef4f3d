# SPDX-License-Identifier: MIT
"""From people who were brought in to first steps: who matters, then when, then one act.

Left half-way, the ticks are there the next time.
"""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStackedWidget, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.services import who_matters
from followup_desk.services.acts import first_steps
from followup_desk.services.desk import Desk
from followup_desk.services.who_matters import PLENTY
from followup_desk.ui.first_steps.when_page import WhenPage
from followup_desk.ui.first_steps.who_page import WhoPage
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.look import theme
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock


class WhoMattersDialog(DeskDialog):
    """`planned` comes once the first steps are."""

    planned = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "who-matters", self.tr("Who matters?"), parent)
        everybody = who_matters.ranked(desk)
        if not everybody:
            raise Refused(self.tr("Everybody has a next step already: bring people in, or add somebody."))
        self._title = TextBlock(theme.font(13, QFont.Weight.DemiBold), "ink", 2)
        self._below = TextBlock(theme.font(12), "ink_2", 3)
        self.who = WhoPage(desk, everybody)
        self.when = WhenPage(desk)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.who)
        self._pages.addWidget(self.when)
        self.body.addWidget(self._title)
        self.body.addWidget(self._below)
        self.body.addWidget(self._pages, 1)
        self.add_buttons("", cancel=self.tr("Later"), key_hint=self.tr("Enter"), wanted=QSize(600, 600))
        self.back_button = KeyedButton(self.tr("Back"), icon="chevron-left")
        self.extra_buttons.addWidget(self.back_button)
        self.back_button.clicked.connect(self.show_who)
        self.who.people.ticks_changed.connect(self._ticks_changed)
        self.setMinimumSize(460, 420)
        self.show_who()

    def accept(self) -> None:
        """On to the first steps; from there they are planned."""
        if self._pages.currentWidget() is self.who:
            if self.try_or_refuse(self._check):
                self.show_when()
        else:
            super().accept()

    def save(self) -> None:
        form = self.when.form
        form.clear()
        plan = self.when.plan()
        if plan is None:
            said = "" if self.when.first.error() else self.tr("Say from which day on: today, tomorrow, mon…")
            self.refuse_field(form, self.when.first, said)
        first_steps.plan_first_steps(self._desk, self.who.people.ticked(), plan)
        self.planned.emit()

    def done(self, result: int) -> None:
        self.who.finish(kept=not result)
        super().done(result)

    def show_who(self) -> None:
        """The first step; who is ticked stays so."""
        waits = number(self.who.people.count_all())
        self._say(
            self.tr("Who matters? {count} people have no next step yet.").format(count=waits),
            self.tr(
                "{plenty} are plenty to start with; the others stay on the desk, and you can follow them at any time."
                " Those likeliest to matter stand first. Space ticks."
            ).format(plenty=number(PLENTY)),
        )
        self._show(self.who, self.tr("First steps"))
        self.who.focus()

    def show_when(self) -> None:
        """The second step."""
        chosen = self.who.people.ticked()
        count = number(len(chosen))
        title = self.tr("First steps with {count} people") if len(chosen) > 1 else self.tr("First step with one person")
        self._say(
            title.format(count=count),
            self.tr("One follow-up for each, spread over working days. One Undo takes it all back."),
        )
        self.when.show_people(chosen)
        self._show(self.when, self.tr("Plan them"))
        self.when.what.setFocus()
        self.when.what.selectAll()

    def _ticks_changed(self) -> None:
        """What was refused was about who is ticked."""
        self.refuse("")

    def _check(self) -> None:
        first_steps.check_count(self.who.people.count_ticked())

    def _say(self, title: str, below: str) -> None:
        self._title.set_text(title)
        self._below.set_text(below)

    def _show(self, page: QWidget, accept: str) -> None:
        self.refuse("")
        self._pages.setCurrentWidget(page)
        self.back_button.setVisible(page is self.when)
        self.accept_button.setText(accept)
        if self.isVisible():
            announce(self, self._title.text())


def open_who_matters(desk: Desk, parent: QWidget | None = None) -> WhoMattersDialog | None:
    """Show the dialog over `parent`; where everybody has a next step, that is said instead."""
    return open_dialog(lambda: WhoMattersDialog(desk, parent), parent)
