# SPDX-License-Identifier: MIT
"""The daily sitting in the window: what begins it, how today stands, and the page, imported when it is wanted first."""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from followup_desk.domain.errors import DeskError
from followup_desk.services import promises, sittings
from followup_desk.services.desk import Change, Desk
from followup_desk.services.opportunities import YesMeter
from followup_desk.ui.follow_ups.sitting_foot import SittingFoot
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.sitting import habit_words
from followup_desk.ui.window.centre import Centre

if TYPE_CHECKING:
    from followup_desk.ui.sitting.sitting_page import SittingPage

STAYS = frozenset(
    {
        *("undo", "redo", "quit", "sitting", "palette", "pause", "go-reminder", "self-test", "backup", "check"),
        *("day-sheet", "sitting-ics", "days-off", "export", "import", "preferences", "history"),
        *("how-it-works", "guide", "shortcuts", "licences", "about", "scheme-system", "scheme-light", "scheme-dark"),
    }
)
"""Entries of the menus for which a sitting need not give way to the panes."""
_COUNTED_AFTER_MS = 300
"""To count the promises takes long where there are very many: not while one goes from one thing to the next."""
_TOLD_BY = frozenset({"follow_up", "day_off"})


class DeskSitting(QObject):
    """`began` before the page fills the window, and `ended` with the follow-up that was in front, or None, when the
    panes are back."""

    began = Signal()
    ended = Signal(object)
    start_told = Signal(str)
    """What the buttons say."""
    contact_wanted = Signal(object)
    undo_requested = Signal()
    snooze_requested = Signal(object, QPoint)
    move_requested = Signal(object)

    def __init__(self, desk: Desk, centre: Centre, yes_meter: YesMeter, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._centre = centre
        self._yes_meter = yes_meter
        self._percent: int | None = None
        self._starts: tuple[QAction, KeyedButton, SittingFoot] | None = None
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(_COUNTED_AFTER_MS)
        self._counting.timeout.connect(self.refresh)
        self.page: SittingPage | None = None

    def menu_slots(self) -> dict[str, Callable[[], object]]:
        """What an entry of the menus does, by its name."""
        return {"sitting": self.start}

    def begun_by(self, entry: QAction, button: KeyedButton, foot: SittingFoot) -> None:
        """What begins a sitting, and says how long it is."""
        self._starts = (entry, button, foot)

    def is_shown(self) -> bool:
        return self.page is not None and self._centre.currentWidget() is self.page

    def start(self) -> None:
        """Begin today's sitting, or go on with it."""
        if self._centre.is_empty() or self.is_shown():
            return
        self.began.emit()
        page = self.page or self._make_page()
        self._centre.show_over(page)
        page.begin()
        self.show_today()

    def make_way(self) -> None:
        """Something else is wanted of the window: back to the panes, with whoever has their turn."""
        if self.page is not None and self.is_shown():
            self.page.leave()

    def keep(self) -> None:
        """The window closes."""
        self._counting.stop()
        if self.page is not None:
            with suppress(DeskError):  # a desk that cannot be written must not keep the window open
                self.page.keep()

    def say(self, text: str, *, can_undo: bool) -> bool:
        """Say it in the sitting; False where that is not shown."""
        if self.page is None or not self.is_shown():
            return False
        self.page.say(text, can_undo=can_undo)
        return True

    def on_change(self, change: Change) -> None:
        if self.page is not None:
            self.page.on_change(change)
        if change.many or change.kinds & _TOLD_BY:
            self._counting.start()

    def on_time(self) -> None:
        """It is another day, or something came due."""
        if self.page is not None:
            self.page.on_time()
        self.refresh()

    def refresh(self) -> None:
        """How today stands, the promises kept of late, and what the buttons say."""
        self._counting.stop()
        self._percent = promises.kept_of_late(self._desk)
        self.show_today()

    def show_today(self) -> None:
        """The same without the promises."""
        if self._starts is None:
            return
        entry, button, foot = self._starts
        habit = sittings.of_today(self._desk)
        goes_on = self.page is not None and self.page.can_go_on()
        start = habit_words.start(habit.minutes, goes_on=goes_on)
        entry.setText(habit_words.start_entry(habit.minutes, goes_on=goes_on))
        button.setText(start)
        foot.show_habit(habit, self._percent, start)
        self.start_told.emit(start)

    def _make_page(self) -> "SittingPage":
        from followup_desk.ui.sitting.sitting_page import SittingPage

        self.page = page = SittingPage(self._desk, self._yes_meter)
        page.left.connect(self._left)
        page.contact_wanted.connect(self._show_contact)
        page.undo_requested.connect(self.undo_requested)
        page.snooze_requested.connect(self.snooze_requested)
        page.move_requested.connect(self.move_requested)
        return page

    def _left(self) -> None:
        turn = self.page.current() if self.page is not None else None
        self._centre.show_panes()
        self.show_today()
        self.ended.emit(turn.card.follow_up.id if turn is not None else None)

    def _show_contact(self, contact_id: int) -> None:
        self._left()
        self.contact_wanted.emit(contact_id)
