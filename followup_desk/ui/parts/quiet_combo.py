# SPDX-License-Identifier: MIT
"""Combo boxes for long forms: the wheel scrolls the form and never changes a value in passing; some are searched."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from followup_desk.domain import stored_words
from followup_desk.domain.folding import fold

_LONGEST_WORD = 12
_ARROWS = 60


class QuietCombo(QComboBox):
    """Leaves the wheel to whatever scrolls around it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def show_longest(self) -> None:
        """Be as wide as the longest of a few choices, and never less."""
        self.setMinimumContentsLength(0)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    def showPopup(self) -> None:
        """Qt leaves out the border of the focus, and where so few choices miss two pixels it shows arrows instead of
        the last of them."""
        super().showPopup()
        view = self.view()
        frame = view.window()
        around = frame.height() - view.viewport().height()
        missing = around + sum(view.sizeHintForRow(row) for row in range(self.count())) - frame.height()
        if missing <= 0 or self.count() > self.maxVisibleItems():
            return
        height, screen = frame.height() + missing, self.screen().availableGeometry()
        top = max(screen.top(), min(frame.y(), screen.bottom() + 1 - height))
        for spare in (_ARROWS, 0):  # the arrows go when all fits beside them, and leave their room
            frame.setGeometry(frame.x(), top, frame.width(), height + spare)
            if (layout := frame.layout()) is not None:
                layout.activate()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        super().setAccessibleDescription(name)  # on Linux, Qt gives what is chosen in the name's place
        line = self.lineEdit()
        if line is not None:  # the line is what has the focus, and so what is read out
            line.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        super().setAccessibleDescription(text)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleDescription(text)

    def set_placeholder(self, text: str) -> None:
        """What an empty editable box says."""
        line = self.lineEdit()
        if line is not None:
            line.setPlaceholderText(text)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class WordBox(QuietCombo):
    """A word of the user's own, with the usual ones to choose from; those are stored as every desk has them."""

    def __init__(self, words: tuple[str, ...], text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems([*map(stored_words.shown, words)])
        self.setMinimumContentsLength(min(_LONGEST_WORD, max(len(self.itemText(i)) for i in range(self.count()))))
        self.setEditText(stored_words.shown(text))

    def word(self) -> str:
        """What is to be stored."""
        return stored_words.stored(self.currentText().strip(), self._words)


class SearchBox(QuietCombo):
    """One of many (zones, countries), found by any part of its name; empty for none."""

    def __init__(self, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = list(choices)
        self._foreign = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems([text for text, _value in self._choices])
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        self.choose("")

    def choose(self, value: str) -> None:
        """Show a value; one that is not among the choices is shown as it is, and kept."""
        known = next((text for text, each in self._choices if each == value), None)
        self._foreign = "" if known is not None else value
        self.setEditText(known or value)

    def chosen(self) -> str:
        """The value meant by what stands there; ValueError when that is none or more than one."""
        typed = fold(self.currentText())
        if not typed or self.currentText() == self._foreign:
            return self._foreign if typed else ""
        found = [value for text, value in self._choices if typed in (fold(text), fold(value))]
        found = found or [value for text, value in self._choices if typed in fold(text)]
        if len(found) != 1:
            raise ValueError(self.tr("Choose one of the list, or leave it empty."))
        return found[0]
