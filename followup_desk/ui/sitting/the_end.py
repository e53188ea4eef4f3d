# SPDX-License-Identifier: MIT
"""The quiet end of a sitting: what was done, whom it reached, the run of days, and whether anybody still waits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from followup_desk.domain.punctuation import labelled
from followup_desk.domain.words import Outcome
from followup_desk.services import one_sitting, promises, sittings
from followup_desk.services.desk import Desk
from followup_desk.services.one_sitting import OneSitting
from followup_desk.ui.look import theme
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_label
from followup_desk.ui.parts.scrolled import scrolled
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.sitting import end_words, habit_words
from followup_desk.ui.sitting.named_links import NamedLinks

_WIDTH = 640


class TheEnd(QWidget):
    """`contact_wanted` names one of those whom it reached."""

    contact_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._title = TextBlock(theme.font(20, QFont.Weight.Bold), "ink", 2)
        self._below = TextBlock(theme.font(13), "ink_2", 3)
        self._done = Line(self.tr("Done"))
        self._reached = NamedLinks(self.tr("Reached"))
        self._tried = NamedLinks(self.tr("Tried"))
        self._habit = Line(self.tr("The habit"))
        self._waiting = Line(self.tr("Still waiting"))
        self.go_on_button = KeyedButton(self.tr("Go on"), self.tr("Enter"), role="primary")
        self.back_button = KeyedButton(self.tr("Back to the desk"), self.tr("Esc"))
        self._reached.contact_wanted.connect(self.contact_wanted)
        self._tried.contact_wanted.connect(self.contact_wanted)
        self._build()

    def show_end(self, sitting: OneSitting) -> None:
        """Reads it all; the sitting must be kept."""
        desk, queue = self._desk, sitting.queue
        happened = sitting.happened()
        tried = [each for each in happened if each.outcome is Outcome.NO_ANSWER]
        reached = one_sitting.names(desk, [each for each in happened if each not in tried])
        waiting = sittings.rest(desk, queue).count + len(queue.waiting)
        habit = sittings.of_today(desk)
        self._title.set_text(end_words.title(sitting, waiting))
        self._below.set_text(end_words.below(sitting))
        self._below.setVisible(bool(self._below.text()))
        self._done.show_text(end_words.done(happened, len(queue.settled) - len(queue.done), len(queue.left)))
        self._reached.show_people(reached)
        names = one_sitting.names(desk, tried)
        self._tried.show_people({who: name for who, name in names.items() if who not in reached})
        kept = habit_words.kept(promises.kept_of_late(desk))
        self._habit.show_text(
            joined([habit_words.spent(habit), habit_words.counts(habit), habit_words.run(habit), kept])
        )
        self._waiting.show_text(end_words.waiting(waiting, sittings.promised_count(desk)))
        self.go_on_button.setVisible(waiting > len(queue.left))

    def first_button(self) -> QPushButton:
        """What Enter presses."""
        return self.back_button if self.go_on_button.isHidden() else self.go_on_button

    def spoken(self) -> str:
        """All of it, for who listens."""
        return " ".join(text if text[-1] in ".?!" else f"{text}." for text in self.words())

    def words(self) -> list[str]:
        """What is read, line by line."""
        lines = (self._done, self._reached, self._tried, self._habit, self._waiting)
        texts = [self._title.text(), self._below.text(), *(line.words() for line in lines if not line.isHidden())]
        return [text for text in texts if text]

    def links(self) -> Sequence[QWidget]:
        """Those whom it reached, as they are pressed."""
        return self._reached.links()

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(self._title)
        column.addWidget(self._below)
        for line in (self._done, self._reached, self._tried, self._habit, self._waiting):
            column.addWidget(line)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.go_on_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        column.addSpacing(6)
        column.addLayout(buttons)
        row = QHBoxLayout(inside)
        row.setContentsMargins(12, 30, 12, 20)
        row.addStretch(1)
        narrow = QWidget()
        narrow.setLayout(column)
        narrow.setMaximumWidth(_WIDTH)
        row.addWidget(narrow, 8, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))


class Line(QWidget):
    """A small heading and what belongs to it; hides itself where there is nothing."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._heading = heading
        self._text = TextBlock(theme.font(13), "ink", 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(plain_label(heading, role="section"))
        column.addWidget(self._text)

    def show_text(self, text: str) -> None:
        self._text.set_text(text)
        self.setVisible(bool(text))

    def words(self) -> str:
        return labelled(self._heading, self._text.text())
