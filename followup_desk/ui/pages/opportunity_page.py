# SPDX-License-Identifier: MIT
"""One opportunity: what is known of it, how far it has come, what is next, what happened, and what ends it.

The answer is logged, so that the rules follow from it: the page asks the window for the log.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Contact, Opportunity
from followup_desk.domain.words import Outcome, Stage
from followup_desk.services import opportunities, people
from followup_desk.services.acts import opportunities as acts
from followup_desk.services.desk import Desk
from followup_desk.services.opportunities import YesMeter
from followup_desk.ui.log.shrinking_area import ShrinkingArea
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import isolate, joined
from followup_desk.ui.pages import opportunity_words as words
from followup_desk.ui.pages.line_list import LineList
from followup_desk.ui.pages.lines_model import Line
from followup_desk.ui.pages.opportunity_form import OpportunityForm
from followup_desk.ui.pages.page import Page
from followup_desk.ui.pages.touch_meter import TouchMeter
from followup_desk.ui.parts.desk_dialog import say_refused
from followup_desk.ui.parts.flow_layout import FlowLayout
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.quiet_combo import QuietCombo
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.person import person_words

_LEAST_LIST = 72
_NARROWEST = 300


class OpportunityPage(Page):
    """`log_wanted` brings contact, title, and the outcome or None."""

    log_wanted = Signal(object, str, object)
    follow_up_wanted = Signal(object)
    plan_wanted = Signal(object)
    new_wanted = Signal(object)
    """With whom another one is to be begun."""

    def __init__(self, desk: Desk, opportunity_id: int, meter: YesMeter, parent: QWidget | None = None) -> None:
        self._one = opportunities.opportunity(desk, opportunity_id)
        super().__init__(desk, "opportunity", _title(self._one), parent)
        self._yes_meter = meter
        self._counting = QTimer(self)
        self._counting.setInterval(0)
        self._person: Contact = people.living(desk, self._one.contact_id)
        self._known: list[Opportunity] = []
        self.chooser = QuietCombo()
        self.person_button = KeyedButton(self.tr("Show the person"), icon="user", role="mini")
        self.touches = TouchMeter()
        self.log_button = KeyedButton(self.tr("Log…"), role="mini")
        self.yes_button = KeyedButton(self.tr("They said yes…"), icon="check", role="mini")
        self.no_button = KeyedButton(self.tr("They said no…"), icon="x", role="mini")
        self.rest_button = KeyedButton(self.tr("Let it rest"), icon="moon", role="mini")
        self.new_button = KeyedButton(self.tr("New opportunity…"), icon="plus", role="mini")
        self._state = TextBlock(theme.font(12), "ink_2", 3)
        self.form = OpportunityForm(desk)
        self.lines = LineList(self._read, self.tr("What is next and what happened"), self.tr("Nothing happened yet."))
        self._fill()
        self._connect()

    def opportunity_id(self) -> int:
        return self._one.id

    def state(self) -> str:
        """What is said of its being answered or at rest."""
        return "" if self._state.isHidden() else self._state.text()

    def refresh(self) -> None:
        try:
            self._one = opportunities.opportunity(self._desk, self._one.id)
            self._person = people.living(self._desk, self._one.contact_id)
        except Refused:
            self.left.emit()
            return
        self._known = people.opportunities(self._desk, self._one.contact_id)
        self._show()
        self.lines.refresh()

    def focus_first(self) -> None:
        """Not in a field: what is typed without looking would change it."""
        self.lines.focus_list()

    def may_leave(self) -> bool:
        """Of one that is no more nothing is to be kept."""
        try:
            opportunities.opportunity(self._desk, self._one.id)
        except Refused:
            return True
        return self.form.may_leave()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever takes its place, what was typed is written."""
        self.form.write()
        super().hideEvent(event)

    def _show(self) -> None:
        one, is_open = self._one, self._one.answer is None
        position = self._person.present_position
        self.set_title(_title(one))
        firm = position.organisation if position else ""
        name = person_words.name_shown(self._person)
        self.set_below(joined([name, firm, words.since(one, self._desk.now())]))
        self.touches.show_meter(one, self._yes_meter.known())
        self._counting.start()
        self.form.show_opportunity(one)
        for button in (self.log_button, self.yes_button, self.no_button):
            button.setVisible(is_open)
        self.rest_button.setVisible(is_open and self._person.stage in (Stage.PROSPECT, Stage.RESTING))
        rests = self._person.stage is Stage.RESTING
        self.rest_button.setText(self.tr("Take it up again") if rests else self.tr("Let it rest"))
        self.rest_button.setAccessibleDescription(self._what_rest_means())
        self._state.set_text(self._state_text())
        self._state.setVisible(bool(self._state.text()))
        self._show_chooser()

    def _count_yeses(self) -> None:
        """By slices, when nothing else is to be done."""
        if not self._yes_meter.go_on():
            self._counting.stop()
            self.touches.show_meter(self._one, self._yes_meter.known())

    def _state_text(self) -> str:
        if self._one.answer is not None:
            return words.ended(self._one)
        return self._what_rest_means() if self._person.stage is Stage.RESTING else ""

    def _what_rest_means(self) -> str:
        """Only a person rests, with all that is open with them."""
        name = person_words.name_shown(self._person)
        said = (
            self.tr("{name} rests: a hello now and then, and nothing is lost. A conversation takes it up again.")
            if self._person.stage is Stage.RESTING
            else self.tr("{name} is left in peace, with a hello now and then. What is open stays open.")
        )
        return said.format(name=isolate(name))

    def _show_chooser(self) -> None:
        """Where the contact has others, one goes from here to any of them."""
        self.chooser.setVisible(len(self._known) > 1)
        self.chooser.blockSignals(True)
        self.chooser.clear()
        for each in self._known:
            self.chooser.addItem(words.in_chooser(each), each.id)
        self.chooser.setCurrentIndex(self.chooser.findData(self._one.id))
        self.chooser.blockSignals(False)

    def _read(self, offset: int, limit: int) -> list[Line]:
        """What is next stands before what happened."""
        steps = self._steps()
        first = steps[offset : offset + limit]
        entries = opportunities.happened(self._desk, self._one.id, limit - len(first), max(0, offset - len(steps)))
        happened = self.tr("What happened")
        return first + [words.line_of_entry(each, happened, self._desk.zone) for each in entries]

    def _steps(self) -> list[Line]:
        """What is next; where nothing is, a line that says so, to plan something."""
        heading, now = self.tr("Next"), self._desk.now()
        cards = opportunities.next_steps(self._desk, self._one)
        if not cards and self._one.answer is None and self._person.stage is not Stage.RESTING:
            return [words.line_of_none(heading)]
        return [words.line_of_step(card, heading, now) for card in cards]

    def _fill(self) -> None:
        self.tools.addWidget(self.person_button)
        self.chooser.setAccessibleName(self.tr("Opportunities of this contact"))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=6, line_gap=6)
        for button in (self.log_button, self.yes_button, self.no_button, self.rest_button, self.new_button):
            flow.addWidget(button)
        inside = _Upper()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.chooser, self.touches, buttons, self._state, self.form):
            column.addWidget(widget)
        column.addStretch(1)
        self.body.addWidget(ShrinkingArea(inside))
        self.lines.setMinimumHeight(_LEAST_LIST)
        self.body.addWidget(self.lines, 1)

    def _connect(self) -> None:
        self._counting.timeout.connect(self._count_yeses)
        self.chooser.activated.connect(self._chosen)
        self.person_button.clicked.connect(self._show_person)
        self.log_button.clicked.connect(self._log)
        self.yes_button.clicked.connect(self._yes)
        self.no_button.clicked.connect(self._no)
        self.rest_button.clicked.connect(self._rest)
        self.new_button.clicked.connect(self._new)
        self.lines.opened.connect(self._opened)

    def _chosen(self, index: int) -> None:
        wanted = self.chooser.itemData(index)
        if self.form.may_leave():
            self._one = opportunities.opportunity(self._desk, wanted)
            self.refresh()
        else:
            self.chooser.setCurrentIndex(self.chooser.findData(self._one.id))

    def _show_person(self) -> None:
        self.contact_wanted.emit(self._one.contact_id)

    def _log(self) -> None:
        self.log_wanted.emit(self._one.contact_id, self._one.title, None)

    def _yes(self) -> None:
        self.log_wanted.emit(self._one.contact_id, self._one.title, Outcome.YES)

    def _no(self) -> None:
        self.log_wanted.emit(self._one.contact_id, self._one.title, Outcome.NO)

    def _rest(self) -> None:
        self._try(acts.take_up_again if self._person.stage is Stage.RESTING else acts.let_rest)

    def _new(self) -> None:
        self.new_wanted.emit(self._one.contact_id)

    def _opened(self, key: tuple[str, int]) -> None:
        """A follow-up is shown where it is done, what happened is opened to be read and mended."""
        what, number = key
        if what == words.FOLLOW_UP:
            self.follow_up_wanted.emit(number)
        elif what == words.NOTHING:
            self.plan_wanted.emit(self._one.contact_id)
        elif (entry := opportunities.entry(self._desk, number)) is not None:
            from followup_desk.ui.person.entry_editor import open_entry

            open_entry(self._desk, entry, self)

    def _try(self, act: Callable[[Desk, int], None]) -> None:
        try:
            act(self._desk, self._one.id)
        except Refused as refused:
            say_refused(str(refused), self)


class _Upper(QWidget):
    """What stands above the lines."""

    def minimumSizeHint(self) -> QSize:
        """No least height: the height for the width decides, or the area around it would scroll for nothing."""
        return QSize(_NARROWEST, 0)


def _title(one: Opportunity) -> str:
    return " ".join(one.title.split())
