# SPDX-License-Identifier: MIT
"""Snooze: remind me later. The due date stays; the follow-up comes back at the chosen moment.

A promise keeps its day, too: to give it another the menu offers to move it, which asks whether they were told.
"""

from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.moments import AFTERNOON, clock_on, day_of, later
from followup_desk.services import people, preferences
from followup_desk.services.acts import follow_ups
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.parts.date_field import DateField
from followup_desk.ui.parts.desk_dialog import DeskDialog, open_dialog, say_refused
from followup_desk.ui.parts.form_grid import FormGrid

translate = QCoreApplication.translate
_SUNDAY = 6
_AFTERNOON_UNTIL = timedelta(minutes=30)
"""This close to the afternoon, "this afternoon" is no putting off any more."""


def choices(now: datetime, start: time) -> list[tuple[str, datetime]]:
    """What to offer at `now` (aware, local) and the moment of each; `start` is when work begins."""
    found = [
        (translate("snooze_menu", "15 minutes"), later(now, timedelta(minutes=15))),
        (translate("snooze_menu", "1 hour"), later(now, timedelta(hours=1))),
    ]
    afternoon = now.replace(hour=AFTERNOON.hour, minute=0, second=0, microsecond=0, fold=0)
    if now + _AFTERNOON_UNTIL < afternoon:
        found.append((translate("snooze_menu", "This afternoon"), afternoon))
    found.append((translate("snooze_menu", "Tomorrow morning"), _morning(now, 1, start)))
    if now.weekday() != _SUNDAY:  # then the week begins tomorrow
        found.append((translate("snooze_menu", "Next week"), _morning(now, 7 - now.weekday(), start)))
    return found


def choice_text(text: str, until: datetime, now: datetime) -> str:
    """The words and, in the column of keys, the moment they come to."""
    day = "" if until.date() == now.date() else f"{short_day(until.date(), now.date())}, "
    return f"{text}\t{day}{until:%H:%M}"


class SnoozeMenu(QMenu):
    """The choices for one follow-up, and "Other…" in plain words. Snoozes by itself; a promise can be moved instead."""

    def __init__(self, desk: Desk, follow_up_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._follow_up_id = follow_up_id
        self._choices = choices(desk.now(), preferences.start_of_work(desk))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Snooze until"))
        for text, until in self._choices:
            self.addAction(choice_text(text, until, desk.now()))
        self.addSeparator()
        self.addAction(self.tr("Other…"))
        self._move = self.addAction(self.tr("Move the promise…")) if _is_promised(desk, follow_up_id) else None
        self.triggered.connect(self._chosen)

    def _chosen(self, action: QAction) -> None:
        if action is self._move:
            from followup_desk.ui.follow_ups.move_dialog import open_move

            open_move(self._desk, self._follow_up_id, self.parentWidget())
            return
        at = self.actions().index(action)
        if at >= len(self._choices):
            open_snooze(self._desk, self._follow_up_id, self.parentWidget())
            return
        try:
            follow_ups.snooze(self._desk, self._follow_up_id, self._choices[at][1])
        except Refused as refused:
            say_refused(str(refused), self.parentWidget())


class SnoozeDialog(DeskDialog):
    """Snooze until a moment in plain words; a day alone means when work begins on it."""

    def __init__(self, desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "snooze", self.tr("Snooze"), parent)
        self._follow_up_id = follow_up_id
        follow_up = people.follow_up(desk, follow_up_id)
        stays = self.tr("It comes back at that moment; the day it is due stays.")
        if follow_up.promised:
            day = short_day(day_of(follow_up.due, desk.zone), desk.today())
            stays = self.tr("It comes back at that moment. You promised it for {day}: that stays.").format(day=day)
        self.add_heading(named(people.name_of(desk, follow_up.contact_id)), stays)
        self.form = FormGrid()
        self.body.addWidget(self.form)
        self.until = self.form.add(self.tr("&Until"), DateField(desk))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Snooze"), cancel=self.tr("Cancel"), key_hint=self.tr("Enter"), wanted=QSize(420, 200))
        self.until.setFocus()

    def save(self) -> None:
        self.form.clear()
        due = self.until.due()
        if due is None:
            self.refuse_field(self.form, self.until, "" if self.until.error() else self.tr("Say when: 4pm, mon 9:30…"))
        start = preferences.start_of_work(self._desk)
        here = self._desk.now().tzinfo
        until = due.at or datetime.combine(due.day, start, here)
        follow_ups.snooze(self._desk, self._follow_up_id, until.astimezone(here))


def open_snooze_menu(desk: Desk, follow_up_id: int, parent: QWidget, spot: QPoint) -> SnoozeMenu:
    """Open the choices at a spot on the screen, the first one chosen, so that Enter takes it."""
    menu = SnoozeMenu(desk, follow_up_id, parent)
    menu.popup(spot)
    menu.setActiveAction(menu.actions()[0])
    return menu


def open_snooze(desk: Desk, follow_up_id: int, parent: QWidget | None = None) -> SnoozeDialog | None:
    """Ask for the moment in words."""
    return open_dialog(lambda: SnoozeDialog(desk, follow_up_id, parent), parent)


def _is_promised(desk: Desk, follow_up_id: int) -> bool:
    """One that is not there any more is nothing promised; snoozing it says that it is gone."""
    try:
        return people.follow_up(desk, follow_up_id).promised
    except Refused:
        return False


def _morning(now: datetime, days: int, start: time) -> datetime:
    return clock_on(now.date() + timedelta(days=days), start, str(now.tzinfo)).astimezone(now.tzinfo)
