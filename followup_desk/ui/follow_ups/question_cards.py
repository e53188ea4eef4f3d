# SPDX-License-Identifier: MIT
"""What the desk asks, above the follow-ups: how something went that was done from a notice, and what rules propose.

The first is shown; the others follow as it is answered.
"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.records import Question
from followup_desk.services import asking, wording
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.look import theme
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.text_block import TextBlock

translate = QCoreApplication.translate
_SHOWN = 1
_COUNTED = 99
_SHOWS = frozenset({"question", "contact"})


class QuestionCards(QWidget):
    """`told` asks for the log of a follow-up that was done at once; `answered` is a question's number and yes or no."""

    told = Signal(object)
    answered = Signal(object, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._questions: list[Question] = []
        self._cards = [_Card(self) for _ in range(_SHOWN)]
        self._more = plain_label(role="dim")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 6)
        layout.setSpacing(8)
        for card in self._cards:
            layout.addWidget(card)
            card.told.connect(self.told)
            card.answered.connect(self.answered)
        layout.addWidget(self._more)
        self.refresh()

    def on_change(self, change: Change) -> None:
        """Something was written: read again if it may show here."""
        if change.many or change.kinds & _SHOWS:
            self.refresh()

    def refresh(self) -> None:
        """What is asked now; nothing at all where nothing is."""
        self._questions = asking.waiting(self._desk, _COUNTED)
        for card, question in zip(self._cards, [*self._questions[:_SHOWN], *[None] * _SHOWN], strict=False):
            card.show_question(question, self._desk)
        left = len(self._questions) - _SHOWN
        more = translate("question_cards", "and one more question") if left == 1 else ""
        several = translate("question_cards", "and {count} more questions").format(count=left)
        self._more.setText(more or several)
        self._more.setVisible(left > 0)
        self.setVisible(bool(self._questions))

    def say_yes(self) -> None:
        """Yes to the question that is shown, or the log that tells how it went."""
        if self._questions:
            self._cards[0].say_yes()

    def say_no(self) -> None:
        """Not now, or nothing to tell."""
        if self._questions:
            self._cards[0].say_no()

    def is_asking(self) -> bool:
        """Is anything asked?"""
        return bool(self._questions)


class _Card(QFrame):
    """One question with its two answers."""

    told = Signal(object)
    answered = Signal(object, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._question: Question | None = None
        self.setProperty("role", "card")
        self._asked = TextBlock(theme.font(13, QFont.Weight.DemiBold), "ink", 2)
        self._when = TextBlock(theme.font(12), "ink_2", 2)
        self.yes = KeyedButton(self.tr("Yes"), role="mini-primary", parent=self)
        self.no = KeyedButton(self.tr("Not now"), role="mini", parent=self)
        self.yes.clicked.connect(self.say_yes)
        self.no.clicked.connect(self.say_no)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(4)
        layout.addWidget(self._asked)
        layout.addWidget(self._when)
        layout.addLayout(buttons)

    def show_question(self, question: Question | None, desk: Desk) -> None:
        self._question = question
        self.setVisible(question is not None)
        if question is None:
            return
        asked = wording.question(question)
        self._asked.set_text(asked)
        is_told = "follow_up" in question.args
        self._when.set_text(self._when_done(question, desk) if is_told else wording.why_asked(question))
        self.yes.setText(self.tr("Tell") if is_told else self.tr("Yes"))
        self.no.setText(self.tr("Nothing to tell") if is_told else self.tr("Not now"))
        for button in (self.yes, self.no):
            button.setAccessibleName(f"{button.text()}: {asked}")

    def say_yes(self) -> None:
        if self._question is None:
            return
        if "follow_up" in self._question.args:
            self.told.emit(self._question.args["follow_up"])
        else:
            self.answered.emit(self._question.id, True)

    def say_no(self) -> None:
        if self._question is not None:
            self.answered.emit(self._question.id, False)

    def _when_done(self, question: Question, desk: Desk) -> str:
        at = question.asked_at.astimezone(desk.now().tzinfo)
        done = self.tr("You marked it done on {day} at {time}.")
        return done.format(day=short_day(at.date(), desk.today()), time=f"{at:%H:%M}")
