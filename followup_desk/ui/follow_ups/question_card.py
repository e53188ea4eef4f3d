# SPDX-License-Identifier: MIT
"""One question: about whom, what and why, what yes does, and the answers; Y, N and W while it has the focus."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.punctuation import labelled
from followup_desk.domain.records import Question
from followup_desk.services import answers, wording
from followup_desk.services.desk import Desk
from followup_desk.ui.follow_ups.follow_up_words import named
from followup_desk.ui.look import theme
from followup_desk.ui.look.due_words import short_day
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.line_button import LineButton
from followup_desk.ui.parts.plain_label import plain_label, plain_tooltip
from followup_desk.ui.parts.text_block import TextBlock


class QuestionCard(QFrame):
    """`told` asks for the log of a follow-up that was done at once; `answered` is a question's number and yes or no;
    `why_requested` names a question, `person_wanted` a contact."""

    told = Signal(object)
    answered = Signal(object, bool)
    why_requested = Signal(object)
    person_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget, *, with_name: bool = True) -> None:
        super().__init__(parent)
        self._desk = desk
        self._with_name = with_name
        self._question: Question | None = None
        self.setProperty("role", "card")
        self.name = LineButton(theme.font(13, QFont.Weight.DemiBold), "ink", self)
        self.place = plain_label(role="dim")
        self._asked = TextBlock(theme.font(13, QFont.Weight.DemiBold), "ink", 2)
        self._because = TextBlock(theme.font(12), "ink_2", 2)
        self._yes_means = TextBlock(theme.font(12), "ink_2", 3)
        self._no_means = TextBlock(theme.font(12), "ink_2", 2)
        self._no_means.setVisible(not with_name)
        self.yes = KeyedButton(self.tr("Yes"), role="mini-primary", parent=self)
        self.no = KeyedButton(self.tr("Not now"), role="mini", parent=self)
        self.why = KeyedButton(self.tr("Why?"), role="mini", parent=self)
        self.name.clicked.connect(self._person)
        self.yes.clicked.connect(self.say_yes)
        self.no.clicked.connect(self.say_no)
        self.why.clicked.connect(self.ask_why)
        self._build()

    def question_id(self) -> int | None:
        """Which one is shown."""
        return self._question.id if self._question else None

    def show_question(self, question: Question, place: str) -> None:
        """`place` says that there are others, such as "1 of 3"."""
        self._question = question
        is_told = "follow_up" in question.args
        meant = answers.of_question(self._desk, question)
        self.name.set_line(named(question.name), self.tr("Show {name}").format(name=named(question.name)))
        self.place.setText(place)
        self._asked.set_text(answers.beside_name(question))
        self._because.set_text(self._when_done(question) if is_told else wording.why_asked(question))
        self._yes_means.set_text("" if is_told else self.tr("Yes: {what}.").format(what=meant.yes))
        self._yes_means.setVisible(not is_told)
        self._no_means.set_text("" if is_told else self.tr("Not now: {what}.").format(what=meant.no))
        self._no_means.setVisible(not is_told and not self._with_name)
        self.yes.setText(self.tr("Tell") if is_told else self.tr("Yes"))
        self.no.setText(self.tr("Nothing to tell") if is_told else self.tr("Not now"))
        for button, what, key in ((self.yes, meant.yes, "Ctrl+J"), (self.no, meant.no, "Ctrl+Shift+J")):
            button.setAccessibleName(labelled(button.text(), wording.question(question)))
            button.setAccessibleDescription(what)
            button.setToolTip(plain_tooltip(labelled(button.text(), f"{what} ({key})")))
        self.why.setAccessibleName(self.tr("Why? {question}").format(question=wording.question(question)))

    def set_low(self, low: bool) -> None:
        """Where there is little room each text has a line less."""
        self._because.set_max_lines(1 if low else 2)
        self._yes_means.set_max_lines(2 if low else 3)

    def texts(self) -> list[str]:
        """What it says, from the top."""
        blocks = (self._asked, self._because, self._yes_means, self._no_means)
        name = [self.name.line()] if self._with_name else []
        return [*name, *(block.text() for block in blocks if not block.isHidden() and block.text())]

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

    def ask_why(self) -> None:
        if self._question is not None:
            self.why_requested.emit(self._question.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answer = {Qt.Key.Key_Y: self.say_yes, Qt.Key.Key_N: self.say_no, Qt.Key.Key_W: self.ask_why}
        if event.modifiers() == Qt.KeyboardModifier.NoModifier and event.key() in answer:
            answer[Qt.Key(event.key())]()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name)
        head.addStretch(1)
        if not self._with_name:
            self.name.hide()
        head.addWidget(self.place)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.yes, self.no, self.why):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(4)
        if self._with_name:
            layout.addLayout(head)
            layout.addWidget(self._asked)
        else:
            head.insertWidget(0, self._asked, 1)
            layout.addLayout(head)
        layout.addWidget(self._because)
        layout.addWidget(self._yes_means)
        layout.addWidget(self._no_means)
        layout.addLayout(buttons)

    def _person(self) -> None:
        if self._question is not None:
            self.person_wanted.emit(self._question.contact_id)

    def _when_done(self, question: Question) -> str:
        at = question.asked_at.astimezone(self._desk.now().tzinfo)
        done = self.tr("You marked it done on {day} at {time}.")
        return done.format(day=short_day(at.date(), self._desk.today()), time=f"{at:%H:%M}")
