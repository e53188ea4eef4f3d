# SPDX-License-Identifier: MIT
"""What the desk asks, above the follow-ups: how something went that was done from a notice, and what rules propose.

One is shown whole, the next ones as lines below it: pressing one brings it up. The rest is opened on demand.
"""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desk.domain.records import Question
from followup_desk.services import answers, asking, wording
from followup_desk.services.desk import Change, Desk
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.follow_ups.question_card import QuestionCard
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import isolate
from followup_desk.ui.parts.line_button import LineButton

translate = QCoreApplication.translate
LINES, MOST_LINES = 2, 8
"""So many beside the first have a line of their own, and so many once they are opened."""
_LOW = 560
_SHOWS = frozenset({"question", "contact", "follow_up", "preference"})


class QuestionCards(QWidget):
    """The signals are those of `QuestionCard`."""

    told = Signal(object)
    answered = Signal(object, bool)
    why_requested = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._questions: list[Question] = []
        self._current: int | None = None
        self._is_open = False
        self._is_low = False
        self._card = QuestionCard(desk, self)
        self._lines: list[LineButton] = []
        """Made as they are needed: most desks ask nothing when they open."""
        self._more = LineButton(theme.font(12), "accent", self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 2, 12, 6)
        self._layout.setSpacing(2)
        self._layout.addWidget(self._card)
        self._layout.addSpacing(2)
        self._layout.addWidget(self._more)
        self._connect()
        self.refresh()

    def on_change(self, change: Change) -> None:
        """Something was written: read again if it may show here."""
        if change.many or change.kinds & _SHOWS:
            self.refresh()

    def refresh(self) -> None:
        """What is asked now; nothing at all where nothing is."""
        self._questions = asking.waiting(self._desk, asking.COUNTED)
        self._is_open = self._is_open and len(self._questions) > 1
        self._show()

    def set_room(self, height: int) -> None:
        """How high the pane is that it stands in."""
        low = height < _LOW
        if low != self._is_low:
            self._is_low = low
            self._card.set_low(low)
            self._show()

    def say_yes(self) -> None:
        """Yes to the question that is shown, or the log that tells how it went."""
        if self._questions:
            self._card.say_yes()

    def say_no(self) -> None:
        """Not now, or nothing to tell."""
        if self._questions:
            self._card.say_no()

    def ask_why(self) -> None:
        """Why it is asked."""
        if self._questions:
            self._card.ask_why()

    def count(self) -> int:
        """How many are asked, as far as one counts."""
        return len(self._questions)

    def is_asking(self) -> bool:
        """Is anything asked?"""
        return bool(self._questions)

    def lines(self) -> list[str]:
        """What the lines below the card say."""
        return [line.line() for line in (*self._lines, self._more) if not line.isHidden()]

    def _show(self) -> None:
        self.setVisible(bool(self._questions))
        if not self._questions:
            self._current = None
            return
        first = next((each for each in self._questions if each.id == self._current), self._questions[0])
        self._current = first.id
        at, count = self._questions.index(first) + 1, len(self._questions)
        place = translate("question_cards", "{place} of {count}").format(place=at, count=count)
        self._card.show_question(first, place if count > 1 else "")
        self._show_lines([each for each in self._questions if each is not first])

    def _show_lines(self, others: list[Question]) -> None:
        room = MOST_LINES if self._is_open else (0 if self._is_low else LINES)
        if len(others) == room + 1 and room:  # a line that says "one more" takes the room of that one
            room = min(room + 1, MOST_LINES)
        for line in self._lines[len(others[:room]) :]:
            line.hide()
        for number, question in enumerate(others[:room]):
            said = translate("question_cards", "{name}: {question}")
            text = said.format(name=isolate(named(question.name)), question=answers.beside_name(question))
            self._line(number).set_line(text, wording.question(question))
            self._line(number).show()
        left = len(others) - room
        self._more.setVisible(left > 0 or self._is_open)
        if left > 0 or self._is_open:
            self._more.set_line(self._more_text(left), self._more_text(left))

    def _more_text(self, left: int) -> str:
        if self._is_open:
            return (
                translate("question_cards", "Show fewer")
                if left <= 0
                else (translate("question_cards", "and {count} more; show fewer").format(count=left))
            )
        if left == 1:
            return translate("question_cards", "and one more question")
        return translate("question_cards", "and {count} more questions").format(count=left)

    def _connect(self) -> None:
        for mine, its in (
            (self.told, self._card.told),
            (self.answered, self._card.answered),
            (self.why_requested, self._card.why_requested),
            (self.person_wanted, self._card.person_wanted),
        ):
            its.connect(mine)
        self._more.clicked.connect(self._open_or_close)

    def _line(self, number: int) -> LineButton:
        if number == len(self._lines):
            line = LineButton(theme.font(12), "ink_2", self)
            line.clicked.connect(self._bring_up)
            self._layout.insertWidget(self._layout.count() - 1, line)
            QWidget.setTabOrder(self._lines[-1] if self._lines else self._card.why, line)
            QWidget.setTabOrder(line, self._more)
            self._lines.append(line)
        return self._lines[number]

    def _bring_up(self) -> None:
        """The question whose line was pressed takes the card."""
        shown = [line for line in self._lines if not line.isHidden()]
        others = [each for each in self._questions if each.id != self._current]
        pressed = self.sender()
        if pressed in shown:
            self._current = others[shown.index(pressed)].id
            self._show()
            self._card.yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_or_close(self) -> None:
        self._is_open = not self._is_open
        self._show()
