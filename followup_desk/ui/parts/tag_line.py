# SPDX-License-Identifier: MIT
"""A line of tags with commas between them; the one being typed is completed from those that the desk knows."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from followup_desk.domain.folding import fold

_OFFERED = 12


class TagLine(QLineEdit):
    """`tags()` gives back the very tags it was made with while nothing was typed."""

    def __init__(self, tags: Sequence[str], known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(", ".join(tags), parent)
        self._tags = tuple(tags)
        self._before = self.text()
        self._known = known
        self._offers = QStringListModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)

    def tags(self) -> tuple[str, ...]:
        """The tags, each once, in their order."""
        if self.text() == self._before:
            return self._tags
        found: dict[str, str] = {}
        for tag in self.text().split(","):
            if tag.strip():
                found.setdefault(fold(tag), " ".join(tag.split()))
        return tuple(found.values())

    def _offer(self, text: str) -> None:
        """Whole lines are offered, since a completer replaces the whole line."""
        before, comma, typed = text.rpartition(",")
        start, there = fold(typed), {fold(tag) for tag in before.split(",")}
        fitting = [tag for tag in self._known if start and fold(tag).startswith(start) and fold(tag) not in there]
        lead = f"{before}{comma} " if comma else ""
        self._offers.setStringList([f"{lead}{tag}" for tag in fitting[:_OFFERED] if fold(tag) != start])
