# SPDX-License-Identifier: MIT
"""The right-hand pane: what is due, in the order of work, grouped Overdue, Today, This week and Later.

The user choosing a card, by pointer or key, is `card_chosen`; so are `choose_next` and `focus_list` when they
choose one. `choose` is silent: whoever calls it knows already. When the chosen card leaves its group (done,
snoozed, moved), the one after it takes over: at once while the list has the focus, else at `choose_next`.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.records import FollowUpCard
from followup_desk.services import agenda
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.follow_ups.follow_ups_delegate import FollowUpsDelegate
from followup_desk.ui.follow_ups.follow_ups_list import FollowUpsList
from followup_desk.ui.follow_ups.follow_ups_model import FollowUpsModel, Row
from followup_desk.ui.follow_ups.much_late import MuchLate
from followup_desk.ui.follow_ups.nobody_followed import NobodyFollowed
from followup_desk.ui.follow_ups.question_cards import QuestionCards
from followup_desk.ui.follow_ups.sitting_foot import SittingFoot
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.parts.plain_label import plain_label

if TYPE_CHECKING:
    from followup_desk.services.who_matters import Waiting

FIRST_LIMIT = 20
"""So many cards of each group at first: about two screens, few enough to read and lay out within a frame."""
MORE_FACTOR = 4
DUE = ("overdue", "today")
SHOWN_KINDS = frozenset({"follow_up", "contact", "opportunity", "interaction", "present", "preference", "day_off"})
"""Tables whose changes can alter what stands here, or its order."""
_MINUTE_MS = 60_000


class FollowUpsPane(QFrame):
    """Reads `agenda.sections`, and what is asked, into `questions`; asks for every act by a signal."""

    card_chosen = Signal(object, object)
    done_requested = Signal(object)
    already_handled_requested = Signal(object)
    snooze_requested = Signal(object)
    move_requested = Signal(object)
    drop_requested = Signal(object)
    why_requested = Signal(object)
    catch_up_requested = Signal()
    who_matters_requested = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._limit = FIRST_LIMIT
        self._chosen: int | None = None
        self._next: int | None = None
        self._busy = False
        self._stood_for: tuple[date, int] | None = None
        self._model = FollowUpsModel(desk.now, self)
        self._delegate = FollowUpsDelegate(self._model, desk.now, self)
        self.questions = QuestionCards(desk, self)
        self.much_late = MuchLate(self)
        self.nobody_followed = NobodyFollowed(self)
        self._list = FollowUpsList(self._model, self._delegate, self)
        self.foot = SittingFoot(self)
        self._due = plain_label(role="dim")
        self._day = plain_label(role="dim")
        self._build()
        self._connect()
        self.refresh()

    def on_change(self, change: Change) -> None:
        """Something was written: read again if it may show here."""
        if change.many or change.kinds & SHOWN_KINDS:
            self.refresh()
        self.questions.on_change(change)

    def refresh(self) -> None:
        """One question to the desk, the difference shown, the choice kept."""
        sections = agenda.sections(self._desk, self._limit)
        counts = {section.key: section.count for section in sections}
        self._due.setText(self._due_text(counts.get("overdue", 0) + counts.get("today", 0)))
        self._day.setText(short_day(self._desk.today(), self._desk.today()))
        many = counts.get("overdue", 0) >= agenda.MUCH_LATE
        self.much_late.setVisible(many and agenda.is_much_late(self._desk))
        self.nobody_followed.show_waiting(None if sections else self._waiting())
        before = list(self._model.rows())
        was, self._stood_for = self._stood_for, self._stands_for()
        is_another_day = was is not None and was[0] != self._stood_for[0]
        self._busy = True
        changed = self._model.show(sections)
        self._busy = False
        if changed:
            self._keep_choice(before, is_another_day=is_another_day)

    def choose(self, follow_up_id: int | None) -> bool:
        """Mark this card without a signal; False when it is not among those shown, and then none is."""
        self._mark(follow_up_id)
        self._chosen = follow_up_id if self._model.index_of(follow_up_id).isValid() else None
        self._next = None
        self._list.show_chosen()
        return self._chosen is not None

    def choose_next(self) -> bool:
        """Go on to the next card in the order of work, to what is not due yet only when nothing is; False when there
        is none."""
        rows = self._model.rows()
        waiting = self._next if self._chosen is None and _section_of(rows, self._next or 0) else None
        following = waiting or _after(rows, self._chosen)
        if following is None or _section_of(rows, following) not in DUE:
            still_due = (card for card, section in _cards(rows) if section in DUE and card != self._chosen)
            following = next(still_due, following)
        if following is not None:
            self._choose_aloud(following)
        return following is not None

    def focus_list(self) -> None:
        """Give the list the focus, with a card chosen if there is any."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._chosen is None:
            self.choose_next()

    def current_id(self) -> int | None:
        """The chosen follow-up."""
        return self._chosen

    def menu_spot(self, follow_up_id: int, action: str = "snooze") -> QPoint:
        """Where a menu for a card's button opens, in screen coordinates."""
        return self._list.button_spot(follow_up_id, action)

    def head_texts(self) -> tuple[str, str]:
        """What stands beside the title: how many are due, and the day."""
        return self._due.text(), self._day.text()

    def list_view(self) -> FollowUpsList:
        """The list itself, for the order of the tab key."""
        return self._list

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.questions.set_room(event.size().height())

    def _build(self) -> None:
        self.setObjectName("follow_ups_pane")
        self.setProperty("role", "side")
        self.setAccessibleName(self.tr("Follow-ups"))
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 6)
        head.setSpacing(8)
        head.addWidget(plain_label(self.tr("Follow-ups"), role="heading"))
        head.addWidget(self._due)
        head.addStretch(1)
        head.addWidget(self._day)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.questions)
        layout.addWidget(self.much_late)
        layout.addWidget(self.nobody_followed)
        layout.addWidget(self._list, 1)
        layout.addWidget(self.foot)
        self.setMinimumWidth(240)

    def _connect(self) -> None:
        self._list.asked.connect(self._ask)
        self._list.chosen_by_user.connect(self._user_chose)
        self._list.more_wanted.connect(self._show_more)
        self.much_late.catch_up_requested.connect(self.catch_up_requested)
        self.nobody_followed.who_matters_requested.connect(self.who_matters_requested)
        clock = QTimer(self)
        clock.setInterval(_MINUTE_MS)
        clock.timeout.connect(self._minute_passed)
        clock.start()

    def _ask(self, action: str, follow_up_id: int) -> None:
        {
            "done": self.done_requested,
            "handled": self.already_handled_requested,
            "snooze": self.snooze_requested,
            "move": self.move_requested,
            "drop": self.drop_requested,
            "why": self.why_requested,
        }[action].emit(follow_up_id)

    def _user_chose(self, card: FollowUpCard | None) -> None:
        """The list's current row changed: by the user, unless we are busy changing it ourselves."""
        if self._busy or card is None or card.follow_up.id == self._chosen:
            return
        self._choose_aloud(card.follow_up.id)

    def _choose_aloud(self, follow_up_id: int) -> None:
        self.choose(follow_up_id)
        row = self._model.row_at(self._model.index_of(follow_up_id))
        if row is not None and row.card is not None:
            self.card_chosen.emit(row.card.follow_up.contact_id, follow_up_id)

    def _show_more(self) -> None:
        self._limit *= MORE_FACTOR
        self.refresh()

    def _minute_passed(self) -> None:
        """Chips count down. Midnight moves cards, and snoozed ones come back: only then is all read again."""
        if self.isVisible():
            if self._stood_for != self._stands_for():
                self.refresh()
            self._list.viewport().update()

    def _waiting(self) -> "Waiting":
        """Imported when nothing is planned: most desks have something."""
        from followup_desk.services import who_matters

        return who_matters.waiting(self._desk)

    def _stands_for(self) -> tuple[date, int]:
        """What time alone may have changed since: the day, and how many are due."""
        return self._desk.today(), agenda.due_count(self._desk)

    def _keep_choice(self, before: list[Row], *, is_another_day: bool) -> None:
        """After the rows changed: the same card where it stayed in its group, or only a night has put it into another;
        else the one after it."""
        if self._chosen is None:
            self._mark(None)
        elif is_another_day and _section_of(self._model.rows(), self._chosen):
            self._mark(self._chosen)
            self._list.show_chosen()
        elif _section_of(before, self._chosen) == _section_of(self._model.rows(), self._chosen):
            self._mark(self._chosen)
            if _place(before, self._chosen) != _place(self._model.rows(), self._chosen):
                self._list.show_chosen()
        else:
            self._hand_over(_successor(before, self._chosen, self._model.rows()))

    def _hand_over(self, following: int | None) -> None:
        if following is not None and self.window().focusWidget() is self._list:
            self._choose_aloud(following)
        else:
            self.choose(None)
            self._next = following

    def _mark(self, follow_up_id: int | None) -> None:
        self._busy = True
        self._list.mark(follow_up_id)
        self._busy = False

    def _due_text(self, count: int) -> str:
        if not count:
            return self.tr("nothing due")
        return self.tr("{count} due").format(count=number(count))


def _cards(rows: Sequence[Row]) -> list[tuple[int, str]]:
    """Follow-up and group of each card, in order."""
    return [(row.card.follow_up.id, row.section) for row in rows if row.card is not None]


def _section_of(rows: Sequence[Row], follow_up_id: int) -> str:
    return next((section for card, section in _cards(rows) if card == follow_up_id), "")


def _place(rows: Sequence[Row], follow_up_id: int) -> int:
    """How many cards come before this one."""
    return [card for card, _section in _cards(rows)].index(follow_up_id)


def _after(rows: Sequence[Row], follow_up_id: int | None) -> int | None:
    """The card after this one; the first where this one is not shown."""
    ids = [card for card, _section in _cards(rows)]
    following = ids.index(follow_up_id) + 1 if follow_up_id in ids else 0
    return ids[following] if following < len(ids) else None


def _successor(before: Sequence[Row], gone: int, rows: Sequence[Row]) -> int | None:
    """The nearest card after the one gone that stayed where it was; else the nearest before it."""
    old, kept = _cards(before), set(_cards(rows))
    at = next((i for i, (card, _section) in enumerate(old) if card == gone), 0)
    nearest = [*old[at + 1 :], *reversed(old[:at])]
    return next((card for card, section in nearest if (card, section) in kept), None)
