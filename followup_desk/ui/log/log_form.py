# SPDX-License-Identifier: MIT
"""Logging what happened, at the top of the timeline: not modal, one draft for each contact.

What is typed is kept a moment later and outlives Esc, another contact and a crash. Below stands, live, what
saving would close and plan. What cannot be saved is said beside the row to be mended, and the focus goes there.
"""

from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from followup_desk.domain.errors import DeskError, Refused
from followup_desk.domain.proposals import Closing
from followup_desk.domain.records import Contact, FollowUp, LogEntry, Opportunity
from followup_desk.domain.words import IN_PERSON, FollowUpState, Kind, Outcome, Stage
from followup_desk.services import asking, people, shelf
from followup_desk.services.acts import log
from followup_desk.services.desk import Desk
from followup_desk.ui.log import log_state, log_words
from followup_desk.ui.log.closing_ticks import ticks_of
from followup_desk.ui.log.day_to_mind import day_to_mind
from followup_desk.ui.log.log_body import LogBody, Place
from followup_desk.ui.log.log_draft import LogDraft
from followup_desk.ui.log.log_footer import LogFooter
from followup_desk.ui.log.log_state import LogState, Understood
from followup_desk.ui.log.shrinking_area import ShrinkingArea
from followup_desk.ui.parts.date_field import DateLine
from followup_desk.ui.person import person_words

PREVIEW_AFTER_MS = 200


class LogForm(QFrame):
    """`saved` brings what the log did; `left` says that the user went away, the draft kept if there is one."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact: Contact | None = None
        self._opportunities: list[Opportunity] = []
        self._begun = LogState()
        self._answered: FollowUp | None = None
        self._open: list[FollowUp] = []
        self.draft = LogDraft(desk, self)
        self.body = LogBody(desk)
        self.footer = LogFooter()
        self._preview_clock = QTimer(self)
        self._preview_clock.setSingleShot(True)
        self._preview_clock.setInterval(PREVIEW_AFTER_MS)
        self._preview_clock.timeout.connect(self.preview)
        self._build()
        self._connect()

    def begin(
        self,
        contact: Contact,
        kind: Kind | None = None,
        follow_up_id: int | None = None,
        *,
        outcome: Outcome | None = None,
        opportunity: str = "",
    ) -> None:
        """Open for a contact: their draft if there is one, else empty; what is asked for goes before a draft.

        `opportunity` is the title of the one that it is about.
        """
        form = self.draft.load(contact.id or 0)
        state = log_state.from_form(form) if form else LogState(kind=kind or contact.usual_channel)
        done_at_once = asking.done_at_once(self._desk, contact.id or 0)
        all_of_them = people.follow_ups(self._desk, contact.id or 0)
        to_log = [each for each in all_of_them if _is_open(each) or each.id in done_at_once]
        wanted = follow_up_id if follow_up_id is not None else state.for_id
        self._answered = next((each for each in to_log if each.id == wanted), None)
        self._open = [each for each in all_of_them if _is_open(each)]
        if follow_up_id is not None and self._answered:
            kind = kind or self._answered.channel
        self._contact = contact
        self._opportunities = people.opportunities(self._desk, contact.id or 0)
        self._begun = LogState(kind=kind or state.kind, for_id=self._answered.id if self._answered else None)
        if self._answered and self._answered.id in done_at_once and not state.at:
            at = log_words.moment(done_at_once[self._answered.id], self._desk.now())
            self._begun, state = replace(self._begun, at=at), replace(state, at=at)
        self._begun = log_state.about(self._begun, outcome, opportunity)
        state = log_state.about(state, outcome, opportunity)
        self._fill(contact, log_state.replaced(state, kind, self._begun.for_id))
        self.body.head.show_restored(bool(form))
        self.preview()

    def refresh(self) -> None:
        """Something was written elsewhere: what this would close and plan may be another matter."""
        if self._contact is not None:
            contact_id = self._contact.id or 0
            self._opportunities = people.opportunities(self._desk, contact_id)
            self._open = [each for each in people.follow_ups(self._desk, contact_id) if _is_open(each)]
            self._let_go_of_what_was_done_meanwhile()
            self._preview_clock.start()

    def _let_go_of_what_was_done_meanwhile(self) -> None:
        """What this was to answer may be closed by now: then it is logged by itself."""
        answered, contact_id = self._answered, self._contact_id()
        if answered is None or answered.id in {each.id for each in self._open}:
            return
        if answered.id not in asking.done_at_once(self._desk, contact_id):
            self._answered = None
            self.body.answer_nothing()

    def state(self) -> LogState:
        still = {each.id for each in self._open}
        ticks = self.footer.ticks
        also, keeps = (tuple(i for i in ids if i in still) for ids in (ticks.also(), ticks.keeps()))
        return replace(self.body.state(), also=also, keeps=keeps)

    def is_touched(self) -> bool:
        """Whether there is something to keep."""
        return self.state().touched(self._begun)

    def focus_notes(self) -> None:
        self.body.notes.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep(self, *, is_open: bool) -> None:
        """Write the draft at once; an untouched form leaves none. One that was open opens again by itself."""
        if self._contact is None:
            return
        if self.is_touched():
            self.draft.note(self._form_open if is_open else self._form_left)
            self.draft.flush()
        else:
            self.draft.discard()

    def leave(self) -> None:
        """Go away, keeping what was typed."""
        self.keep(is_open=False)
        self._contact = None
        self.left.emit()

    def save(self) -> None:
        """Log it, or say what must be mended first."""
        self.body.refuse_nothing()
        self.footer.refuse("")
        entry = self._checked_entry()
        if entry is None:
            return
        try:
            logged = log.log_interaction(self._desk, entry)
        except Refused as refused:
            self._show_refused(str(refused))
            return
        self._contact = None
        with suppress(DeskError):  # it is logged: a draft that stays must not have it logged twice
            self.draft.discard()
        self.saved.emit(logged)

    def preview(self) -> None:
        """Say what saving now would do; one question to the desk."""
        self._preview_clock.stop()
        if self._contact is None:
            return
        state = self.state()
        if self._unread():
            self._say_instead(self.tr("That day cannot be read yet."))
            return
        try:
            would = log.preview(self._desk, self._entry(state, refuse=False))
        except Refused as refused:
            self._say_instead(str(refused))
            return
        self._show_closings(would.closings, state)
        if state.kind in IN_PERSON and state.outcome is None:
            self._say_instead(self.tr("How did it end?"))
            return
        follows, ticks = would.consequences, self.footer.ticks.shown()
        effects = log_words.effects(
            would.plans,
            follows.asks,
            self._desk.now(),
            opens=would.sale.opens,
            closes=any(is_on for _text, is_on in ticks),
            of_others=[
                (people.name_of(self._desk, each.follow_up.contact_id), each.follow_up)
                for each in would.closings
                if each.follow_up.contact_id != self._contact_id()
            ],
            waits=follows.held is not None,
        )
        self.footer.show_effects(effects)
        put_off = state.outcome is Outcome.PUSHED_OFF
        due = self.body.said.due() if put_off else self.body.next.when.due()
        to_mind = day_to_mind(self._desk, due, promised=put_off or state.promised)
        self.footer.show_warnings(would.warnings, to_mind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _say_instead(self, text: str) -> None:
        """What stands in the way of saying what saving would do."""
        self.footer.show_effects(text)
        self.footer.show_warnings(())

    def _show_closings(self, closings: tuple[Closing, ...], state: LogState) -> None:
        mine = [each for each in closings if each.follow_up.contact_id == self._contact_id()]
        self.footer.ticks.show_ticks(ticks_of(mine, self._open, state.keeps, self._desk.now()))
        self._show_context(closings)

    def _fill(self, contact: Contact, state: LogState) -> None:
        contact_id = contact.id or 0
        still_open = person_words.open_opportunities(self._opportunities)
        body = self.body
        body.blockSignals(True)
        body.brought.offer(shelf.suggested(self._desk, contact_id), shelf.titles(self._desk))
        body.show_contact(
            contact,
            people.stale_facts(self._desk, contact),
            care=contact.stage is Stage.CUSTOMER and not still_open,
            concern=still_open[0].concern if len(still_open) == 1 else "",
        )
        body.more.offer([one.title for one in still_open])
        body.show_state(state)
        body.blockSignals(False)
        self.footer.ticks.set_word(state.keeps, state.also)
        self.footer.refuse("")

    def _contact_id(self) -> int:
        return (self._contact.id if self._contact else None) or 0

    def _entry(self, state: LogState, *, refuse: bool) -> LogEntry:
        """What is to be logged. Raises Refused for people or amounts that mean nothing."""
        read = Understood(
            at=self.body.head.at.moment(),
            said=self.body.said.due(),
            next_due=self.body.next.when.due(),
            with_ids=self.body.more.with_ids(refuse=refuse),
            amount=self.body.more.amount_said(refuse=refuse),
        )
        return log_state.entry(state, self._contact_id(), read)

    def _checked_entry(self) -> LogEntry | None:
        """The entry, or None after saying what is wrong where it is wrong."""
        state = self.state()
        for place, error in self._unread():
            self.body.refuse(place, error)
            return None
        if state.kind in IN_PERSON and state.outcome is None:
            self.body.refuse("outcome", self.tr("Say how it ended: 1 to 5, or press one of these."))
            return None
        try:
            return self._entry(state, refuse=True)
        except Refused:
            self._open_what_is_wrong()
            return None

    def _open_what_is_wrong(self) -> None:
        """The line that was refused, where it is not shown."""
        for line, error in self.body.more.errors().items():
            if error:
                self.body.go_to(line)

    def _unread(self) -> list[tuple[Place, str]]:
        """The days that mean nothing, with why; the one that is not shown does not matter."""
        hidden = "when" if self.state().outcome is Outcome.PUSHED_OFF else "said"
        lines: dict[Place, DateLine] = {
            "at": self.body.head.at,
            "said": self.body.said,
            "when": self.body.next.when,
        }
        return [(place, line.error()) for place, line in lines.items() if place != hidden and line.error()]

    def _show_refused(self, message: str) -> None:
        """Beside the row that the desk means, as far as can be told, else above the buttons."""
        several = len(person_words.open_opportunities(self._opportunities)) != 1
        state = self.state()
        about_one = state.outcome in (Outcome.YES, Outcome.NO) or state.proposal or state.amount.strip()
        concerns = state.concern.strip() or state.concern_settled
        if several and not state.opportunity.strip() and (about_one or concerns):
            self.body.show_more(True)
            self.body.more.refuse_opportunity(message)
            return
        self.footer.refuse(message)

    def _show_context(self, closings: tuple[Closing, ...]) -> None:
        """What is answered: the one that Done was pressed on, else the promise that this happens to keep."""
        promised = (each for each in closings if each.follow_up.promised)
        mine = (each for each in closings if self._answered and each.follow_up.id == self._answered.id)
        closing = next(mine, None) or (None if self._answered else next(promised, None))
        answered = self._answered or (closing.follow_up if closing else None)
        still_open = person_words.open_opportunities(self._opportunities)
        title = self.state().opportunity.strip() or (still_open[0].title if len(still_open) == 1 else "")
        self.body.head.show_context(answered, closing.promise if closing else None, title)

    def _build(self) -> None:
        self.setProperty("role", "log")
        self.setAccessibleName(self.tr("Log what happened"))
        self._area = ShrinkingArea(self.body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.footer)
        stops = [*self.body.stops(), *self.footer.ticks.boxes, self.footer.cancel_button, self.footer.save_button]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _connect(self) -> None:
        self.body.changed.connect(self._edited)
        self.footer.save_button.clicked.connect(self.save)
        self.footer.cancel_button.clicked.connect(self.leave)
        self.footer.ticks.changed.connect(self._edited)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            within = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(self.save)
        self.body.outcome.bind_keys("Alt", self)
        self._bind_letters()

    def _bind_letters(self) -> None:
        """Alt and a letter press what Tab would take long to reach."""
        also, within = self.body.also, Qt.ShortcutContext.WidgetWithChildrenShortcut
        for letter, button in (
            ("B", self.body.brought.suggestion),
            ("P", self.body.next.promised),
            ("O", also.proposal),
            ("N", also.concern),
            ("W", also.with_others),
            ("M", also.more),
        ):
            QShortcut(QKeySequence(f"Alt+{letter}"), self, context=within).activated.connect(button.click)

    def _edited(self) -> None:
        if self._contact is None:
            return
        self.footer.refuse("")
        self.draft.note(self._form_open)
        self._preview_clock.start()

    def _form_open(self) -> log_state.Form:
        return log_state.to_form(self.state(), is_open=True)

    def _form_left(self) -> log_state.Form:
        return log_state.to_form(self.state(), is_open=False)


def _is_open(follow_up: FollowUp) -> bool:
    return follow_up.state is FollowUpState.OPEN
