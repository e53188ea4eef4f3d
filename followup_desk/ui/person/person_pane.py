# SPDX-License-Identifier: MIT
"""The middle pane: one person. Head, facts, what is next, the log when it is open, and all that happened.

The pane asks by signals for what other panes and dialogs do; logging, staging and removing it does itself.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Contact, Interaction
from followup_desk.domain.words import FollowUpState, Kind, Outcome, Stage
from followup_desk.services import agenda, drafts, people, shelf
from followup_desk.services.acts.log import Logged
from followup_desk.services.desk import Change, Desk
from followup_desk.services.opportunities import YesMeter
from followup_desk.ui.log import log_state
from followup_desk.ui.log.log_form import LogForm
from followup_desk.ui.look import theme
from followup_desk.ui.parts.desk_dialog import say_refused
from followup_desk.ui.parts.tab_order import put_after
from followup_desk.ui.person.begin_band import BeginBand
from followup_desk.ui.person.draft_line import DraftLine
from followup_desk.ui.person.entry_editor import open_entry
from followup_desk.ui.person.facts_strip import FactsStrip
from followup_desk.ui.person.next_band import NextBand
from followup_desk.ui.person.nobody import nobody_page
from followup_desk.ui.person.person_acts import PersonActs
from followup_desk.ui.person.person_head import PersonHead
from followup_desk.ui.person.question_band import QuestionBand
from followup_desk.ui.person.timeline_view import TimelineView

if TYPE_CHECKING:
    from followup_desk.ui.person.facts_panel import FactsPanel

_SIDE = 24
_MINUTE_MS = 60_000
_LOW, _LOW_FOR_A_LOG = 620, 700
LEAST_TIMELINE = 72
_ON_TIMELINE = frozenset({"interaction", "present", "given", "resource", "contact"})
_FOR_ALL = frozenset({"preference", "organisation", "method"})
"""Kinds that may be about everybody: an organisation and its numbers are nobody's own."""


class PersonPane(QWidget):
    """`show_contact(None)` empties it. `logged` brings what a log did (services.acts.log.Logged)."""

    edit_requested = Signal(object, str)
    plan_requested = Signal(object)
    opportunity_requested = Signal(object)
    """The contact whose opportunity is wanted: the first that is open, the last that ended, or a new one."""
    new_opportunity_requested = Signal(object)
    snooze_requested = Signal(object)
    move_requested = Signal(object)
    why_requested = Signal(object)
    organisation_requested = Signal(object)
    contact_wanted = Signal(object)
    logged = Signal(object)
    log_left = Signal()
    had_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._contact: Contact | None = None
        self._card_chosen: int | None = None
        self.head = PersonHead(desk)
        self.facts = FactsStrip()
        self.band = NextBand(desk)
        self.begin = BeginBand()
        self.question = QuestionBand(desk)
        self.draft_line = DraftLine()
        self.log_form = LogForm(desk)
        self.timeline = TimelineView(desk)
        self.own_acts = PersonActs(desk, self.contact_id, self)
        self.yes_meter = YesMeter(desk)
        self._counting = QTimer(self)
        self._counting.setInterval(0)
        self._counting.timeout.connect(self._count_yeses)
        self.facts_panel: FactsPanel | None = None
        """From when facts are edited first."""
        self._minute = QTimer(self)
        self._minute.setInterval(_MINUTE_MS)
        self._build()
        self._connect()
        self.show_contact(None)
        self._minute.start()

    def complete(self) -> None:
        """What the window's first picture did not need."""
        self._counting.start()

    def contact_id(self) -> int | None:
        return self._contact.id if self._contact else None

    def show_contact(self, contact_id: int | None) -> None:
        """Somebody else; a log that is open is kept as a draft, and theirs is opened if they have one."""
        if contact_id is not None and contact_id == self.contact_id():
            return
        self._leave_facts()
        self.keep_draft()
        self._contact = self._read(contact_id)
        self._hide_log()
        if self._contact is None:
            self._show_nobody()
            return
        self._pages.setCurrentIndex(1)
        self._show_person()
        self.timeline.show_contact(contact_id)
        self._find_draft(reopen=True)

    def show_card(self, follow_up_id: int | None) -> None:
        """Which follow-up of the person's is chosen among the cards: the band shows it. None: what comes first."""
        self._card_chosen = follow_up_id
        if (contact_id := self.contact_id()) is not None:
            self._show_band(contact_id)

    def start_log(self, kind: Kind | None = None, follow_up_id: int | None = None) -> None:
        """Open the log with the focus in the notes; a draft goes on."""
        if self._contact is None:
            return
        self.keep_draft()
        self._open_log(kind, follow_up_id)
        self.log_form.focus_notes()

    def start_log_about(self, opportunity: str, outcome: Outcome | None) -> None:
        """The same about an opportunity, by its title, with how it ended chosen already."""
        if self._contact is None:
            return
        self.keep_draft()
        self.log_form.begin(self._contact, outcome=outcome, opportunity=opportunity)
        self._show_log(True)
        self.log_form.focus_notes()

    def is_logging(self) -> bool:
        return not self.log_form.isHidden()

    def keep_draft(self) -> None:
        """Write what stands in an open log; call it before the window closes."""
        if self.is_logging():
            self.log_form.keep(is_open=True)

    def edit_facts(self, field: str) -> None:
        """Edit needs, or what is to be remembered (remember), where they are shown."""
        if self._contact is None or self._contact.id is None:
            return
        if self.facts_panel is None:
            from followup_desk.ui.person.facts_panel import FactsPanel

            self.facts_panel = FactsPanel(self._desk, self)
            self.facts_panel.had_wanted.connect(self.had_wanted)
        card = self.facts.needs if field == "needs" else self.facts.remember
        try:
            self.facts_panel.begin(self._contact.id, field, card)
        except Refused as refused:
            say_refused(str(refused), self)
        put_after(self.timeline, self.facts_panel)  # its fields are new; else pages came after the follow-ups with it

    def finish_facts(self) -> bool:
        """Save what stands in the panel of facts; False when that cannot be, and it says why."""
        return self.facts_panel is None or self.facts_panel.finish()

    def focus_timeline(self) -> None:
        self.timeline.focus_list()

    def on_change(self, change: Change) -> None:
        """Something was written: read again what is shown, if it is about this person."""
        if change.many or "opportunity" in change.kinds:
            self._counting.start()
        if self._contact is None or not (change.about(self._contact.id) or change.kinds & _FOR_ALL):
            return
        self._contact = self._read(self._contact.id)
        if self._contact is None:
            self._hide_log()
            self._show_nobody()
            return
        self._show_person()
        if change.many or change.kinds & _ON_TIMELINE:
            self.timeline.refresh()
        if self.is_logging():
            self.log_form.refresh()

    def on_minute(self) -> None:
        """Time went on: what was to come may be late, and a day may have begun."""
        if self.isVisible():
            self._show_person()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
        if self.facts_panel is not None and self.facts_panel.is_open():
            self.facts_panel.place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the panel of facts, where nothing else takes it."""
        self._leave_facts()
        super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _read(self, contact_id: int | None) -> Contact | None:
        """The contact as it is now; None for nobody, and for somebody in the trash."""
        if contact_id is None:
            return None
        try:
            return people.living(self._desk, contact_id)
        except Refused:
            return None

    def _leave_facts(self) -> None:
        if self.facts_panel is not None:
            self.facts_panel.leave()

    def _show_nobody(self) -> None:
        self._pages.setCurrentIndex(0)
        self.timeline.show_contact(None)

    def _show_person(self) -> None:
        contact = self._contact
        if contact is None or contact.id is None:
            return
        self.head.show_contact(contact)
        self.timeline.set_customer(contact.stage is Stage.CUSTOMER)
        self._show_facts()
        self._show_band(contact.id)

    def _show_facts(self) -> None:
        if self._contact is not None:
            known = people.opportunities(self._desk, self._contact.id or 0)
            stale = people.stale_facts(self._desk, self._contact)
            self.facts.show_contact(self._contact, known, self._desk.today(), self.yes_meter.known(), stale)

    def _count_yeses(self) -> None:
        """By slices, when nothing else is to be done: after how many touches a yes came stands beside the touches."""
        before = self.yes_meter.known()
        if not self.yes_meter.go_on():
            self._counting.stop()
        if self.yes_meter.known() != before:
            self._show_facts()

    def _show_band(self, contact_id: int) -> None:
        """What is next; while the log is open it has the place."""
        open_ones = [f for f in people.follow_ups(self._desk, contact_id) if f.state is FollowUpState.OPEN]
        if open_ones:
            chosen = (each for each in open_ones if each.id == self._card_chosen)
            wanted = next(chosen, None) or agenda.next_of(self._desk, open_ones)
            card = agenda.card(self._desk, wanted.id)
            bring = shelf.suggested(self._desk, contact_id)
            self.band.show_card(card, len(open_ones) - 1, bring)
        self.band.setVisible(bool(open_ones) and not self.is_logging())
        self.begin.show_contact(self._contact, room=not open_ones and not self.is_logging())
        self.question.show_contact(contact_id, room=not self.is_logging())

    def _find_draft(self, *, reopen: bool) -> None:
        """A draft that was open when the user went elsewhere opens again; one that was left is offered."""
        contact = self._contact
        form = drafts.load(self._desk, drafts.of_log(contact.id or 0)) if contact else None
        if form and reopen and form.get("open"):
            self._open_log(None, None)
            return
        self.draft_line.setVisible(bool(form))
        if form:
            self.draft_line.show_draft(log_state.from_form(form))

    def _open_log(self, kind: Kind | None, follow_up_id: int | None) -> None:
        if self._contact is not None:
            self.log_form.begin(self._contact, kind, follow_up_id)
            self._show_log(True)

    def _make_room(self) -> None:
        """In a low window facts take a line each, and an open log takes what it needs from all around it."""
        tight = self.is_logging() and self.height() < _LOW_FOR_A_LOG
        low = tight or self.height() < _LOW
        self.facts.set_low(low)
        self.head.set_low(low)
        self.log_form.body.set_tight(low)
        self.question.set_low(low)
        self._top.setContentsMargins(_SIDE, 10 if tight else 18, _SIDE, 8 if tight else 14)
        self._top.setSpacing(8 if tight else 14)
        self._upper.setContentsMargins(_SIDE, 8 if tight else 12, _SIDE, 0)
        self.timeline.setMinimumHeight(0 if tight else LEAST_TIMELINE)

    def _hide_log(self) -> None:
        self.log_form.hide()
        self.draft_line.hide()
        self._make_room()

    def _show_log(self, shown: bool) -> None:
        self.log_form.setVisible(shown)
        self.draft_line.hide()
        self._make_room()
        if self._contact is not None and self._contact.id is not None:
            self._show_band(self._contact.id)

    def _log_left(self) -> None:
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_log(False)
        self._find_draft(reopen=False)
        self.log_left.emit()

    def _log_saved(self, done: Logged) -> None:
        self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_log(False)
        self.timeline.scrollToTop()
        self.logged.emit(done)

    def _throw_away(self) -> None:
        self.log_form.draft.load(self.contact_id() or 0)
        self.log_form.draft.discard()
        self.draft_line.hide()

    def _edit(self, field: str) -> None:
        if self._contact is None:
            return
        if field == "opportunity":
            self.opportunity_requested.emit(self._contact.id)
        elif field in ("needs", "remember"):
            self.edit_facts(field)
        else:
            self.edit_requested.emit(self._contact.id, field)

    def _new_opportunity(self) -> None:
        if self._contact is not None:
            self.new_opportunity_requested.emit(self._contact.id)

    def _plan(self) -> None:
        if self._contact is not None:
            self.plan_requested.emit(self._contact.id)

    def _organisation(self) -> None:
        if self._contact is not None:
            self.organisation_requested.emit(self._contact.id)

    def _done(self, follow_up_id: int) -> None:
        self.start_log(None, follow_up_id)

    def _open_entry(self, entry: Interaction) -> None:
        open_entry(self._desk, entry, self)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Contact"))
        top = QWidget()
        self._top = QVBoxLayout(top)
        self._top.addWidget(self.head)
        self._top.addWidget(self.facts)
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        self._upper = QVBoxLayout()
        self._upper.setSpacing(8)
        for widget in (self.log_form, self.band, self.begin, self.question, self.draft_line):
            self._upper.addWidget(widget)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(self._rule)
        layout.addLayout(self._upper)
        layout.addWidget(self.timeline, 1)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(nobody_page())
        self._pages.addWidget(whole)
        self._colour()

    def _colour(self) -> None:
        sheet = f"background: {theme.tokens().line.name()};"
        if self._rule.styleSheet() != sheet:
            self._rule.setStyleSheet(sheet)

    def _connect(self) -> None:
        self._minute.timeout.connect(self.on_minute)
        self.head.log_requested.connect(self.start_log)
        self.head.contact_wanted.connect(self.contact_wanted)
        self.head.organisation_wanted.connect(self._organisation)
        self.head.menu.edit_requested.connect(self._edit)
        self.head.menu.plan_requested.connect(self._plan)
        self.head.menu.opportunity_requested.connect(self._new_opportunity)
        self.head.menu.stage_chosen.connect(self.own_acts.set_stage)
        self.head.menu.photo_wanted.connect(self.own_acts.choose_photo)
        self.head.menu.photo_unwanted.connect(self.own_acts.take_out_photo)
        self.head.menu.remove_requested.connect(self.own_acts.remove)
        self.facts.edit_requested.connect(self._edit)
        self.band.done_requested.connect(self._done)
        self.band.snooze_requested.connect(self.snooze_requested)
        self.band.why_requested.connect(self.why_requested)
        self.begin.plan_requested.connect(self._plan)
        self.begin.log_requested.connect(self.start_log)
        self.draft_line.continue_requested.connect(self.start_log)
        self.draft_line.discard_requested.connect(self._throw_away)
        self.log_form.body.head.why_requested.connect(self.why_requested)
        self.log_form.saved.connect(self._log_saved)
        self.log_form.left.connect(self._log_left)
        self.timeline.edit_requested.connect(self._open_entry)
