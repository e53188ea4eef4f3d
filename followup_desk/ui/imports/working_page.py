# SPDX-License-Identifier: MIT
"""The page that stands while files are read or people come in: how far it is, in a bar and in numbers."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.imports.file_words import size_word
from followup_desk.ui.parts.announce import announce
from followup_desk.ui.parts.plain_label import plain_label

_WHOLE = 1000
_TENTHS = 10


class WorkingPage(QWidget):
    """`begin`, then `show_progress` as often as there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = plain_label(role="heading")
        self._below = plain_label(role="dim", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.numbers = plain_label(role="dim")
        self._said_tenth = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 0, 40, 0)
        column.addStretch(2)
        for widget in (self._title, self.bar, self.numbers, self._below):
            column.addWidget(widget)
            column.addSpacing(6)
        column.addStretch(3)
        for label in (self._title, self._below, self.numbers):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def begin(self, title: str, below: str) -> None:
        """What is going on now, and what is good to know meanwhile."""
        self._title.setText(title)
        self._below.setText(below)
        self.bar.setAccessibleName(title)
        self.bar.setRange(0, 0)  # until it is known how much there is
        self.numbers.setText("")
        self._said_tenth = 0
        announce(self, title)

    def show_progress(self, progress: Mapping[str, object]) -> None:
        """`read` and `of` in bytes, and how many `people` so far."""
        read, of, people = (_count(progress, name) for name in ("read", "of", "people"))
        if of:
            self.bar.setRange(0, _WHOLE)  # a part of it: bytes do not fit the numbers of a bar
            self.bar.setValue(min(read, of) * _WHOLE // of)
        self.numbers.setText(self._words(read, of, people))
        self._announce_tenth()

    def _words(self, read: int, of: int, people: int) -> str:
        if not of:
            return self.tr("{people} people").format(people=number(people))
        words = self.tr("{read} of {of} read, {people} people")
        return words.format(read=size_word(min(read, of)), of=size_word(of), people=number(people))

    def _announce_tenth(self) -> None:
        """To who listens, now and then."""
        tenth = self.bar.value() * _TENTHS // _WHOLE
        if tenth > self._said_tenth:
            self._said_tenth = tenth
            announce(self, self.numbers.text())


def _count(progress: Mapping[str, object], name: str) -> int:
    said = progress.get(name)
    return said if isinstance(said, int) and said > 0 else 0
