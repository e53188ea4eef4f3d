# SPDX-License-Identifier: MIT
"""The sitting: it fills the window, shows one follow-up at a time with all that one needs, and goes by keys.

It reads only what it shows. What is done to a follow-up, here or elsewhere, is followed: who is done or put off makes
room for the next, and what is taken back comes to the front.
"""

from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from followup_desk.domain.errors import DeskError, Refused
from followup_desk.domain.words import IN_PERSON
from followup_desk.services import one_sitting, sittings
from followup_desk.services.acts.log import Logged
from followup_desk.services.desk import Change, Desk
from followup_desk.services.one_sitting import OneSitting, Turn
from followup_desk.services.opportunities import YesMeter
from followup_desk.ui.log.log_form import LogForm
from followup_desk.ui.look import theme
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.desk_dialog import say_refused
from followup_desk.ui.sitting import sitting_words
from followup_desk.ui.sitting.acts_row import ActsRow
from followup_desk.ui.sitting.card_frame import CardFrame
from followup_desk.ui.sitting.known_side import KnownSide
from followup_desk.ui.sitting.quiet_line import QuietLine
from followup_desk.ui.sitting.sitting_keys import SittingKeys
from followup_desk.ui.sitting.the_end import TheEnd
from followup_desk.ui.sitting.top_line import TopLine
from followup_desk.ui.sitting.turn_view import TurnView

_LOOK_MS = 15_000
_LOW = 700
"""Below this a log takes what room it can get."""
_FOLLOWED = frozenset({"follow_up", "contact"})
_ACTS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)
"""A key that is a shortcut is never pressed, as Qt tells it: only asked about."""


class SittingPage(QWidget):
    """`left` when the user goes back to the desk, `contact_wanted` with whom to show there."""

    left = Signal()
    contact_wanted = Signal(object)
    undo_requested = Signal()
    snooze_requested = Signal(object, QPoint)
    move_requested = Signal(object)

    def __init__(self, desk: Desk, yes_meter: YesMeter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._yes_meter = yes_meter
        self.sitting = OneSitting(desk)
        self._turn: Turn | None = None
        self._is_outside = False
        self.log_form: LogForm | None = None
        self.top = TopLine()
        self.turn = TurnView(desk)
        self.known = KnownSide(desk)
        self.end = TheEnd(desk)
        self.quiet = QuietLine()
        self.acts = ActsRow()
        self._stack = QStackedLayout()
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK_MS)
        self._clock.timeout.connect(self.look)
        self._build()
        self.keys = SittingKeys(self)
        self._connect()

    # --- beginning, going on, leaving -----------------------------------------------------------------------

    def begin(self) -> None:
        """Go on with the sitting that was left, or begin another where that is over."""
        if self.can_go_on():
            self.sitting.follow()
        elif self._turn is not None or self.is_over():
            self.sitting = OneSitting(self._desk)
        self.sitting.act()
        self.quiet.say("")
        self._step()

    def can_go_on(self) -> bool:
        """Was it left before its end, today?"""
        here = self.sitting.day == self._desk.today() and self.sitting.current is not None
        return here and self._turn is not None and not self.sitting.is_time_up

    def is_over(self) -> bool:
        """Whether its end is shown."""
        return self._stack.currentWidget() is self.end

    def is_logging(self) -> bool:
        return self.log_form is not None and self.turn.under_head.currentIndex() == 1

    def leave(self) -> None:
        """Back to the desk; it can be gone on with."""
        if self.is_logging() and self.log_form is not None:
            self.log_form.leave()
        self.left.emit()

    def keep(self) -> None:
        """Write the time, and what is being typed: the window closes."""
        self.sitting.keep()
        if self.is_logging() and self.log_form is not None:
            self.log_form.keep(is_open=True)

    def current(self) -> Turn | None:
        """Whose turn is shown; None at the end."""
        return None if self.is_over() else self._turn

    def focus_first(self) -> None:
        first = self.end.first_button() if self.is_over() else self.acts.log
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what happens ---------------------------------------------------------------------------------------

    def on_change(self, change: Change) -> None:
        """Something was written, here or elsewhere."""
        if not self.isVisible():
            return
        came_back = (change.many or bool(change.kinds & _FOLLOWED)) and self.sitting.follow()
        turn = self.current()
        if self.is_logging() and self.log_form is not None:
            self.log_form.refresh()
            self._show_progress()
        elif came_back or (turn is not None and turn.card.follow_up.id != self.sitting.current):
            self._step(though_time_is_up=came_back)
        elif turn is not None and change.about(turn.contact.id):
            self._show_turn()
        else:
            self._show_progress()

    def on_time(self) -> None:
        """It is another day, or something came due."""
        if not self.isVisible() or self.is_logging():
            return
        came_back, turn = self.sitting.follow(), self.current()
        if came_back or (turn is not None and turn.card.follow_up.id != self.sitting.current):
            self._step()

    def look(self) -> None:
        """Time went on. Who calls or writes in another program is sitting, too."""
        in_front = self.isVisible() and (self._is_outside or QApplication.activeWindow() is not None)
        self.sitting.look(in_front=in_front)
        self.top.show_time(self.sitting.habit)
        self.turn.tick()

    def say(self, text: str, *, can_undo: bool = False) -> None:
        """What was done, or refused."""
        self.quiet.say(text, can_undo=can_undo)

    def start_log(self) -> None:
        """The log for the follow-up that is shown, where its details stand."""
        if (turn := self.current()) is None or self.is_logging():
            return
        form = self.log_form or self._make_log_form()
        form.body.set_tight(self.height() < _LOW)
        form.begin(turn.contact, None, turn.card.follow_up.id)
        self._show_log(True)
        form.focus_notes()

    def log_no_answer(self) -> None:
        """As the log would: what is planned by it is said."""
        from followup_desk.services.acts import no_answer

        if (turn := self.current()) is None or turn.card.follow_up.channel not in IN_PERSON:
            return
        try:
            logged = no_answer.log_no_answer(self._desk, turn.card.follow_up.id)
        except Refused as refused:
            say_refused(str(refused), self)
            return
        self._note(logged, sitting_words.no_answer(turn.card.name))

    def skip(self) -> None:
        if (turn := self.current()) is None:
            return
        self.sitting.skip()
        self.quiet.say(sitting_words.skipped(turn.card.name, left=turn.card.follow_up.id in self.sitting.queue.left))
        self._step()

    def snooze(self) -> None:
        if (turn := self.current()) is not None:
            spot = self.acts.snooze.mapToGlobal(QPoint(0, 0))
            self.snooze_requested.emit(turn.card.follow_up.id, spot)

    def move_it(self) -> None:
        if (turn := self.current()) is not None:
            self.move_requested.emit(turn.card.follow_up.id)

    def confirm(self, fact_id: int) -> None:
        from followup_desk.services.acts import contacts

        if (turn := self.current()) is not None and turn.contact.id is not None:
            contacts.confirm_facts(self._desk, turn.contact.id, [fact_id])
            self.focus_first()

    def go_on(self) -> None:
        """As long again, with whoever is still waiting."""
        self.sitting.act()
        self.sitting.go_on()
        self.quiet.say("")
        self._step()

    # --- events ---------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.tokens().canvas)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        if (handle := self.window().windowHandle()) is not None:
            handle.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()
        if (handle := self.window().windowHandle()) is not None:
            handle.removeEventFilter(self)
        with suppress(DeskError):  # there is nobody to tell any more
            self.sitting.look(in_front=False)
            self.sitting.keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any key or click in the window is an act: somebody is there."""
        if event.type() in _ACTS:
            self._is_outside = False
            self.sitting.act()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter where no button has the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.is_logging():
            (self.end.first_button() if self.is_over() else self.acts.log).click()
        else:
            super().keyPressEvent(event)

    # --- what is shown --------------------------------------------------------------------------------------

    def _step(self, *, though_time_is_up: bool = False) -> None:
        """The next one, or the end."""
        if self.sitting.current is None or (self.sitting.is_time_up and not though_time_is_up):
            self._show_end()
        else:
            self._show_turn()
        self.focus_first()

    def _show_turn(self) -> None:
        follow_up_id = self.sitting.current
        if follow_up_id is None:
            return
        try:
            turn = one_sitting.turn(self._desk, follow_up_id)
        except Refused:  # gone since
            self.sitting.skip()
            self._step()
            return
        is_new = self._turn is None or self.is_over() or turn.card.follow_up.id != self._turn.card.follow_up.id
        self._turn = turn
        self.turn.show_turn(turn, self._yes_meter.known())
        self.known.show_turn(turn)
        self.acts.show_channel(turn.card.follow_up.channel)
        self._stack.setCurrentIndex(0)
        self.acts.setVisible(not self.is_logging())
        self._show_progress()
        if is_new:
            spoken = sitting_words.spoken(turn, self._desk.now(), self._yes_meter.known())
            self.setAccessibleDescription(spoken)
            announce(self, spoken)

    def _show_end(self) -> None:
        self.sitting.keep()
        self._stack.setCurrentWidget(self.end)
        self.acts.hide()
        self.end.show_end(self.sitting)
        self._show_progress()
        self.setAccessibleDescription(self.end.spoken())
        announce(self, self.end.spoken())

    def _show_progress(self) -> None:
        self.top.show_time(self.sitting.habit)
        if self.is_over():
            self.top.show_over()
        else:
            self.top.show_queue(self.sitting.queue, sittings.rest(self._desk, self.sitting.queue))
        self.keys.follow()

    def _show_log(self, shown: bool) -> None:
        self.turn.under_head.setCurrentIndex(1 if shown else 0)
        self.acts.setVisible(not shown)
        self.quiet.setVisible(not shown)
        self.keys.follow()

    def _log_saved(self, logged: Logged) -> None:
        self._show_log(False)
        self._note(logged, self.quiet.text())

    def _note(self, logged: Logged, said: str) -> None:
        self.sitting.note_log(logged.interaction_id)
        self._step()
        self.quiet.say(sitting_words.after(self._desk, said, logged.planned), can_undo=True)

    def _log_left(self) -> None:
        self._show_log(False)
        if self._turn is not None and self._turn.card.follow_up.id != self.sitting.current:
            self._step()
        else:
            self._show_turn()
            self.focus_first()

    def _went_outside(self) -> None:
        self._is_outside = True

    # --- building -------------------------------------------------------------------------------------------

    def _make_log_form(self) -> LogForm:
        self.log_form = form = LogForm(self._desk)
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(16, 0, 16, 14)
        column.addWidget(form)
        self.turn.under_head.addWidget(place)
        form.saved.connect(self._log_saved)
        form.left.connect(self._log_left)
        return form

    def _build(self) -> None:
        self.setObjectName("sitting")
        self.setAccessibleName(self.tr("Sitting"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 14)
        column.setSpacing(8)
        column.addWidget(self.top)
        middle = QVBoxLayout()
        column.addLayout(middle, 1)
        middle.setContentsMargins(40, 0, 40, 0)
        middle.addLayout(self._stack)
        # Now, when it stands in the page: it shows what is put in, which alone would be a window.
        self._stack.addWidget(CardFrame(self.turn, self.known))
        self._stack.addWidget(self.end)
        column.addWidget(self.quiet)
        column.addWidget(self.acts)

    def _connect(self) -> None:
        self.top.leave_button.clicked.connect(self.leave)
        self.acts.log.clicked.connect(self.start_log)
        self.acts.no_answer.clicked.connect(self.log_no_answer)
        self.acts.snooze.clicked.connect(self.snooze)
        self.acts.move_it.clicked.connect(self.move_it)
        self.acts.skip.clicked.connect(self.skip)
        self.turn.confirmed.connect(self.confirm)
        self.turn.reach.opened.connect(self._went_outside)
        self.quiet.undo_requested.connect(self.undo_requested)
        self.end.go_on_button.clicked.connect(self.go_on)
        self.end.back_button.clicked.connect(self.leave)
        self.end.contact_wanted.connect(self.contact_wanted)
