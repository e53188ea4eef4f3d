# SPDX-License-Identifier: MIT
"""The head of the sitting: the ring with the minutes, how many are done, a dash for each, and the way out."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desk.domain.rules.sitting_queue import Queue
from followup_desk.services.sittings import Habit, Rest
from followup_desk.ui.look import ring, theme
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.text_block import TextBlock
from followup_desk.ui.sitting import habit_words, sitting_words
from followup_desk.ui.sitting.segments import Segments


class TopLine(QWidget):
    """Shows what it is told; `leave_button` is the page's to connect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = Ring(self)
        self._minutes = TextBlock(theme.font(13, QFont.Weight.DemiBold), "ink", 1)
        self._far = TextBlock(theme.font(13), "ink_2", 1)
        self.segments = Segments(self)
        self.leave_button = KeyedButton(self.tr("Leave"), self.tr("Esc"), role="mini", parent=self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._minutes)
        words.addWidget(self._far)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 12, 24, 10)
        row.setSpacing(14)
        row.addWidget(self.ring)
        row.addLayout(words, 3)
        row.addWidget(self.segments, 2)
        row.addWidget(self.leave_button)

    def show_time(self, habit: Habit) -> None:
        self.ring.show_share(habit_words.share(habit), str(habit.seconds // 60))
        self._minutes.set_text(joined((habit_words.spent_of_yours(habit), habit_words.counts(habit))))

    def show_queue(self, queue: Queue, rest: Rest) -> None:
        done = len(queue.done)
        self.segments.show_count(done, done + len(queue.waiting))
        self._far.set_text(sitting_words.far(queue, rest))

    def show_over(self) -> None:
        """Nobody has a turn any more."""
        self.segments.show_count(0, 0)
        self._far.set_text("")

    def words(self) -> tuple[str, str]:
        """Both lines."""
        return self._minutes.text(), self._far.text()


class Ring(QWidget):
    """How much of the time is sat, with the minutes in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._word = ""
        self.setFixedSize(44, 44)

    def show_share(self, share: float, word: str) -> None:
        if (share, word) != (self._share, self._word):
            self._share, self._word = share, word
            self.update()

    def share(self) -> float:
        return self._share

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        ring.draw(painter, QRectF(self.rect()), self._share, self._word)
