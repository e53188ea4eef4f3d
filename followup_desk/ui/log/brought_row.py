# SPDX-License-Identifier: MIT
"""What was brought along: the resource that fits them, any other title, or nothing."""

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QWidget

from followup_desk.ui.look import theme
from followup_desk.ui.parts.keyed_button import KeyedButton
from followup_desk.ui.parts.plain_label import plain_caption, show_tooltip

_WIDEST_TITLE = 240


class BroughtRow(QWidget):
    """`changed` when the user chose or typed. The value is a title; empty for nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggested = ""
        self.suggestion = KeyedButton("", role="chip", parent=self)
        self.suggestion.setCheckable(True)
        self.suggestion.toggled.connect(self._suggestion_pressed)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("Brought: title of what you gave"))
        self.line.textChanged.connect(self._typed)
        self._titles = QStringListModel(self)
        self.line.setCompleter(self._completer())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.suggestion)
        layout.addWidget(self.line, 1)

    def offer(self, suggested: str | None, titles: list[str]) -> None:
        """What fits them, first; the titles on the shelf complete what is typed."""
        self._suggested = suggested or ""
        self._titles.setStringList(titles)
        metrics = QFontMetrics(theme.font(12))
        quoted = self.tr("“{title}”").format(title=" ".join(self._suggested.split()))
        shown = metrics.elidedText(quoted, Qt.TextElideMode.ElideRight, _WIDEST_TITLE)
        self.suggestion.setText(plain_caption(shown))
        self.suggestion.setAccessibleName(self.tr("Brought: {title}").format(title=self._suggested))
        show_tooltip(self.suggestion, self._suggested)
        self.suggestion.setVisible(bool(self._suggested))
        self.line.setPlaceholderText(
            self.tr("Or another title")
            if self._suggested
            else self.tr("Nothing, or a title: article, sample, introduction…")
        )

    def value(self) -> str:
        if self.suggestion.isChecked() and self._suggested:
            return self._suggested
        return self.line.text().strip()

    def set_value(self, title: str) -> None:
        is_suggested = bool(title) and title == self._suggested
        self.line.setText("" if is_suggested else title)
        self.suggestion.setChecked(is_suggested)

    def stops(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self.suggestion, self.line]

    def _completer(self) -> QCompleter:
        completer = QCompleter(self._titles, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self._completed)
        return completer

    def _suggestion_pressed(self) -> None:
        if self.suggestion.isChecked():
            self.line.clear()
        self.changed.emit()

    def _typed(self, title: str) -> None:
        if title:
            self.suggestion.setChecked(False)
        self.changed.emit()

    def _completed(self, _title: str) -> None:
        self.changed.emit()
